//! A snapshot in a file.
use crate::systems::*;
use node_runtime::prelude::*;

fn integrator<D: Dynamics>(system: D, state: D::State) -> Integrator<D>
where
    D::Real: From<f32>,
{
    Integrator::new(system, D::Real::from(0.0), state, &Taylor::tolerance(1e-6)).unwrap()
}

#[test]
fn a_saved_snapshot_goes_on_bit_for_bit() {
    for stop in [0.0, 0.1, 3.21] {
        let mut original = integrator(Lorenz::CLASSIC, [1.0; 3]);
        original.advance_to(stop).unwrap();
        let text = serde_json::to_string(&original.snapshot()).unwrap();
        let snapshot: Snapshot<Lorenz> = serde_json::from_str(&text).unwrap();
        assert_eq!((snapshot.time(), snapshot.state()), (stop, original.state()));
        let mut copy = integrator(Lorenz::CLASSIC, [0.0; 3]);
        copy.restore(&snapshot).unwrap();
        for time in [stop + 0.001, 10.0] {
            original.advance_to(time).unwrap();
            copy.advance_to(time).unwrap();
            assert_eq!(copy.state(), original.state());
        }
    }
}

#[test]
fn single_precision_is_saved_exactly() {
    let mut original = integrator(Oscillator32 {}, [1.0, 0.1]);
    original.advance_to(3.3).unwrap();
    let text = serde_json::to_string(&original.snapshot()).unwrap();
    let mut copy = integrator(Oscillator32 {}, [0.0; 2]);
    copy.restore(&serde_json::from_str(&text).unwrap()).unwrap();
    original.advance_to(30.0).unwrap();
    copy.advance_to(30.0).unwrap();
    assert_eq!(copy.state(), original.state());
}

#[test]
fn a_damaged_file_is_refused() {
    let mut original = integrator(Lorenz::CLASSIC, [1.0; 3]);
    original.advance_to(1.0).unwrap();
    let text = serde_json::to_string(&original.snapshot()).unwrap();
    assert!(serde_json::from_str::<Snapshot<Oscillator>>(&text).is_err(), "another dimension");

    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    for (field, number) in [("tau", -1.0), ("tau", 0.0), ("before", -1.0)] {
        let mut damaged = value.clone();
        damaged["plan"]["Resume"][field] = number.into();
        let snapshot: Snapshot<Lorenz> = serde_json::from_value(damaged).unwrap();
        let error = original.restore(&snapshot).unwrap_err();
        assert_eq!(error.to_string(), "the snapshot cannot be restored: a step is not positive");
    }
    for number in [3.0, 0.0, -1.0] {
        let mut damaged = value.clone();
        damaged["plan"]["Resume"]["scale"]["value"] = number.into();
        let snapshot: Snapshot<Lorenz> = serde_json::from_value(damaged).unwrap();
        assert!(matches!(original.restore(&snapshot), Err(SolveError::Snapshot { .. })));
    }
    original.advance_to(2.0).unwrap();
}
