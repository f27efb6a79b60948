//! No input makes a solver panic, hang or return what is not a number.

use crate::systems::*;
use node_runtime::prelude::*;
use proptest::prelude::*;

/// Numbers of all kinds: ordinary ones most often, so that more than the first check is reached.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -10.0..10.0_f64,
        2 => any::<f64>(),
        1 => prop::sample::select(vec![
            0.0, -0.0, 1.0, 2.0, 1e-300, 1e300, 5e-324, f64::MIN_POSITIVE, f64::MAX, -f64::MAX,
            f64::INFINITY, f64::NEG_INFINITY, f64::NAN,
        ]),
    ]
}

fn method() -> impl Strategy<Value = Taylor> {
    let tolerance = prop_oneof![4 => (-20.0..2.0_f64).prop_map(|x| 10.0_f64.powf(x)), 1 => number()];
    let adaptive = (tolerance.clone(), tolerance).prop_map(|(atol, rtol)| Taylor::tolerances(atol, rtol));
    let fixed = (0..40_usize, number()).prop_map(|(order, step)| Taylor::fixed(order, step));
    let limits = (prop::option::of(number()), prop::option::of(number()), prop::option::of(0..40_usize));
    (prop_oneof![4 => adaptive, 1 => fixed], limits).prop_map(|(mut method, (min_step, max_step, order))| {
        method = min_step.into_iter().fold(method, Taylor::min_step);
        method = max_step.into_iter().fold(method, Taylor::max_step);
        order.into_iter().fold(method, Taylor::order).max_steps(300)
    })
}

fn runge_kutta() -> impl Strategy<Value = RungeKutta> {
    let tableaux = vec![&HEUN_EULER_2, &CASH_KARP_5, &DORMAND_PRINCE_5, &TSITOURAS_5, &DOP853];
    let controllers = vec![Controller::PROPORTIONAL_INTEGRAL, Controller::INTEGRAL, Controller::ODEINT];
    let tolerance = prop_oneof![4 => (-20.0..2.0_f64).prop_map(|x| 10.0_f64.powf(x)), 1 => number()];
    let adaptive = (prop::sample::select(tableaux), tolerance.clone(), tolerance, prop::sample::select(controllers))
        .prop_map(|(tableau, atol, rtol, controller)| {
            RungeKutta::new(tableau).tolerances(atol, rtol).controller(controller)
        });
    let fixed = number().prop_map(|step| RungeKutta::fixed(&RK4, step));
    (prop_oneof![4 => adaptive, 1 => fixed], prop::option::of(number()), prop::option::of(number())).prop_map(
        |(mut method, min_step, max_step)| {
            method = min_step.into_iter().fold(method, RungeKutta::min_step);
            max_step.into_iter().fold(method, RungeKutta::max_step).max_steps(300)
        },
    )
}

fn is_finite(state: &[f64]) -> bool {
    state.iter().all(|x| x.is_finite())
}

/// Solves in all ways, and looks at all that comes out.
fn exercise<D, M: Method, const N: usize>(
    system: &D,
    state: [f64; N],
    times: [f64; 3],
    method: &M,
) -> Result<(), TestCaseError>
where
    D: Dynamics<Real = f64, State = [f64; N]> + Copy,
{
    let [start, middle, end] = times;
    match solve(system, state, start..=end, method) {
        Ok(solution) => {
            prop_assert!(is_finite(&solution.end()));
            prop_assert_eq!(solution.at(end).unwrap(), solution.end());
            if let Ok(state) = solution.at(middle) {
                prop_assert!(is_finite(&state), "{:?} at {}", state, middle);
            }
        }
        Err(error) => {
            prop_assert!(!error.to_string().is_empty());
            if let Some(last) = error.last_good() {
                prop_assert!(is_finite(&last.state) && last.time.is_finite(), "{:?} at {}", last.state, last.time);
                let dense = last.dense.as_ref().unwrap();
                prop_assert_eq!(dense.end_time(), last.time);
                prop_assert!(dense.knots().all(|(time, state)| time.is_finite() && is_finite(state)));
            }
        }
    }
    if let Ok(grid) = solve_grid(system, state, &times, method) {
        prop_assert!(grid.states.len() == 3 && grid.states.iter().all(|state| is_finite(state)));
    }
    if let Ok(mut integrator) = Integrator::new(*system, start, state, method) {
        for time in [middle, end, start] {
            let reached = integrator.advance_within(time, 20);
            prop_assert!(is_finite(&integrator.state()) && integrator.time().is_finite());
            prop_assert!(reached != Ok(true) || integrator.time() == time);
            let _ = integrator.step();
            prop_assert!(is_finite(&integrator.state()) && integrator.time().is_finite());
            if let Ok(state) = integrator.at(middle) {
                prop_assert!(is_finite(&state));
            }
            if let Some(step) = integrator.last_step() {
                let time = 0.5 * step.start_time() + 0.5 * step.end_time();
                prop_assert!(is_finite(&step.at(time).unwrap()), "{:?} at {}", step, time);
            }
            comes_back(&integrator.snapshot(), &mut integrator)?;
        }
    }
    Ok(())
}

/// A snapshot can be restored, and from a file too.
fn comes_back<D: Dynamics, M: Method>(
    snapshot: &Snapshot<D, M>,
    integrator: &mut Integrator<D, M>,
) -> Result<(), TestCaseError> {
    prop_assert_eq!(integrator.restore(snapshot), Ok(()));
    #[cfg(feature = "serde")]
    {
        let text = serde_json::to_string(snapshot).unwrap();
        let saved = serde_json::from_str::<Snapshot<D, M>>(&text);
        prop_assert!(saved.is_ok_and(|saved| integrator.restore(&saved).is_ok()), "{}", text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lorenz(p in [number(), number(), number()], x in [number(), number(), number()], t in [number(), number(), number()], m in method()) {
        exercise(&Lorenz { sigma: p[0], rho: p[1], beta: p[2] }, x, t, &m)?;
        exercise(&Lorenz::CLASSIC, x, t, &m)?;
    }

    #[test]
    fn scalars(x in number(), t in [number(), number(), number()], m in method()) {
        exercise(&Explosion {}, [x], t, &m)?;
        exercise(&Leak {}, [x], t, &m)?;
        exercise(&Drag {}, [x], t, &m)?;
        exercise(&Pole {}, [x], t, &m)?;
        exercise(&Clock {}, [x], t, &m)?;
        exercise(&Rest {}, [x], t, &m)?;
        exercise(&Parabola {}, [x], t, &m)?;
        exercise(&Decay { rate: 1e3 }, [x], t, &m)?;
    }

    #[test]
    fn kepler(x in [number(), number(), number(), number()], t in [number(), number(), number()], m in method()) {
        exercise(&Kepler {}, x, t, &m)?;
    }

    #[test]
    fn runge_kutta_methods(x in [number(), number(), number(), number()], t in [number(), number(), number()], m in runge_kutta()) {
        exercise(&Lorenz::CLASSIC, [x[0], x[1], x[2]], t, &m)?;
        exercise(&Kepler {}, x, t, &m)?;
        exercise(&Explosion {}, [x[0]], t, &m)?;
        exercise(&Leak {}, [x[0]], t, &m)?;
        exercise(&Pole {}, [x[0]], t, &m)?;
        exercise(&Clock {}, [x[0]], t, &m)?;
        exercise(&Decay { rate: 1e3 }, [x[0]], t, &m)?;
    }

    #[test]
    fn single_precision(x in [any::<f32>(), any::<f32>()], t in (any::<f32>(), -10.0..10.0_f32), m in method()) {
        for span in [t.0..=t.1, t.1..=t.0, 0.0..=t.1] {
            if let Ok(solution) = solve(&Oscillator32 {}, x, span, &m) {
                prop_assert!(solution.end().iter().all(|x| x.is_finite()));
            }
        }
    }
}
