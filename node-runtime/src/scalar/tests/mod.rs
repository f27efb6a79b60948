mod arithmetic;
mod casts;
mod fast;
mod register;
mod standard;
mod values;
