//! Schedules against optax.

use node_runtime::train::Schedule;

#[test]
fn rates_are_those_of_optax() {
    let schedules = [
        ("exponential", Schedule::exponential(0.01, 0.5, 100)),
        ("exponential_floor", Schedule::exponential(0.01, 0.999, 1).floor(0.001)),
        ("piecewise", Schedule::piecewise(0.1, &[(100, 0.001), (60, 0.01)])),
        ("cosine", Schedule::cosine(0.01, 1000)),
        ("cosine_floor", Schedule::cosine(0.01, 1000).floor(0.001)),
    ];
    for (name, schedule) in schedules {
        let rows = include_str!("optimisers.txt").lines().map(|line| line.split(' ').collect::<Vec<_>>());
        let mut count = 0;
        for row in rows.filter(|row| row[0] == name) {
            let (step, reference): (u64, f64) = (row[1].parse().unwrap(), row[2].parse().unwrap());
            let rate = schedule.rate(step);
            assert!((rate - reference).abs() <= 1e-12 * reference + 1e-18, "{name} {step}: {rate} for {reference}");
            count += 1;
        }
        assert_eq!(count, 12, "{name}");
    }
}

#[test]
fn warming_up_is_linear() {
    let schedule = Schedule::constant(1.0).warm_up(4);
    assert_eq!([0, 1, 2, 3, 4, u64::MAX].map(|step| schedule.rate(step)), [0.25, 0.5, 0.75, 1.0, 1.0, 1.0]);
}

#[test]
fn what_is_empty_or_late_is_no_trouble() {
    assert_eq!(Schedule::constant(0.5).warm_up(0).rate(0), 0.5);
    assert_eq!(Schedule::piecewise(0.5, &[]).rate(7), 0.5);
    assert_eq!(Schedule::cosine(0.5, 0).rate(0), 0.0);
    assert_eq!(Schedule::cosine(0.5, 10).rate(u64::MAX), 0.0);
    assert_eq!(Schedule::exponential(0.5, 0.5, 0).rate(1), 0.25);
    assert_eq!(Schedule::exponential(0.5, 0.5, 1).rate(u64::MAX), 0.0);
}
