mod arithmetic;
mod casts;
mod corrected;
mod exact;
mod fast;
mod register;
mod standard;
mod values;
