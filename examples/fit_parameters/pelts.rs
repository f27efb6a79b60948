//! Pelts of hare and lynx that the Hudson's Bay Company took, in thousands.
//!
//! C. G. Hewitt, The Conservation of the Wild Life of Canada, 1921; after E. P. Odum, Fundamentals of Ecology, 1953.

/// The first year.
pub const FIRST: u32 = 1900;

/// Hare and lynx, year by year up to 1920.
pub const PELTS: [[f64; 2]; 21] = [
    [30.0, 4.0],
    [47.2, 6.1],
    [70.2, 9.8],
    [77.4, 35.2],
    [36.3, 59.4],
    [20.6, 41.7],
    [18.1, 19.0],
    [21.4, 13.0],
    [22.0, 8.3],
    [25.4, 9.1],
    [27.1, 7.4],
    [40.3, 8.0],
    [57.0, 12.3],
    [76.6, 19.5],
    [52.3, 45.7],
    [19.5, 51.1],
    [11.2, 29.7],
    [7.6, 15.8],
    [14.6, 9.7],
    [16.2, 10.1],
    [24.7, 8.6],
];
