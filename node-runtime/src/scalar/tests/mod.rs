mod arithmetic;
mod casts;
mod fast;
mod values;
