mod arithmetic;
mod casts;
mod fast;
mod standard;
mod values;
