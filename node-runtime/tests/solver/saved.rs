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

/// After steps that were taken back, after failures, and before a vector field that is not finite.
#[test]
fn every_snapshot_comes_back_from_its_file() {
    fn comes_back<D: Dynamics<Real = f64, State = [f64; 1]> + Copy, M: Method>(system: D, method: &M) {
        let mut original = Integrator::new(system, 0.0, [1.0], method).unwrap();
        let mut copy = Integrator::new(system, 9.0, [0.5], method).unwrap();
        for turn in 0..100 {
            let text = serde_json::to_string(&original.snapshot()).unwrap();
            let snapshot: Snapshot<D, M> =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
            copy.restore(&snapshot).unwrap();
            let [there, here] = [&mut copy, &mut original].map(|integrator| {
                let outcome = integrator.advance_within(5.0, 1).map_err(|error| error.to_string());
                (outcome, integrator.time(), integrator.state())
            });
            assert_eq!(there, here, "{method:?}, {turn}");
            if turn == 50 {
                original.set_state([-1.0]).unwrap();
            }
        }
    }
    for method in [Taylor::tolerance(0.1).order(2), Taylor::tolerance(1e-9), Taylor::fixed(6, 0.25)] {
        comes_back(Explosion {}, &method);
        comes_back(Fall {}, &method);
    }
    for method in [
        RungeKutta::new(&DORMAND_PRINCE_5),
        RungeKutta::new(&DOP853),
        RungeKutta::fixed(&BOGACKI_SHAMPINE_3, 0.1),
        RungeKutta::fixed(&EULER, 0.1),
    ] {
        comes_back(Explosion {}, &method);
        comes_back(Fall {}, &method);
    }
}
