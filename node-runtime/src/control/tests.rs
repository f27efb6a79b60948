use super::Pace;
use super::defect::error;

#[test]
fn the_error_is_the_largest_weighted_defect() {
    let (end, slope, field) = ([1.0, 1.0], [3.0, 5.0], [1.0, 2.0]);
    // |3 − 2·1|·0.5·10 = 5 and |5 − 2·2|·0.5·1 = 0.5.
    assert_eq!(error(&end, &slope, &field, 2.0, 0.5, &[10.0, 1.0]), 5.0);
}

#[test]
fn what_is_not_finite_has_an_infinite_error() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for place in 0..3 {
            let mut values = [[1.0, 1.0, 1.0]; 3];
            for row in 0..3 {
                values[row][place] = bad;
                let [end, slope, field] = &values;
                assert_eq!(error(end, slope, field, 1.0, 1.0, &[1.0; 3]), f64::INFINITY);
                values[row][place] = 1.0;
            }
        }
    }
}

#[test]
fn a_stall_is_a_pace_of_the_latter_half() {
    // A million steps of 1e-6 towards 1e6, of which 1e12 are needed.
    let mut pace = Pace::new(0.0);
    let stall = (1..=512_u32).find_map(|n| {
        pace.count();
        pace.stall(f64::from(n) * 1e-6, 1e6, 10_000_000)
    });
    let stall = stall.unwrap();
    assert_eq!(stall.window, 256);
    assert!((stall.remaining / 1e12 - 1.0).abs() < 1e-6);
    // The same rush after a thousand long steps is none.
    let mut pace = Pace::new(0.0);
    let mut time = 0.0;
    for n in 1..=1500 {
        pace.count();
        time += if (1000..1500).contains(&n) { 1e-9 } else { 10.0 };
        assert!(pace.stall(time, 1e6, 10_000_000).is_none());
    }
}
