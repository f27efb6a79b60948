//! Ensembles: every trajectory goes as if it were alone.

use std::cell::Cell;
use std::ops::{ControlFlow, RangeInclusive};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::systems::*;
use node_runtime::dynamics::{Cost, Dynamics, Field};
use node_runtime::ensemble::Progress;
use node_runtime::prelude::*;
use node_runtime::scalar::Scalar;
use proptest::prelude::*;

type Trajectory<D> = (D, <D as Dynamics>::State, RangeInclusive<<D as Dynamics>::Real>);

fn ends<D: Dynamics<State: Copy> + Copy + Sync>(
    trajectories: &[Trajectory<D>],
    method: &Taylor,
    threads: usize,
) -> Vec<Result<End<D::State>, SolveError>> {
    Ensemble::new(method).threads(threads).solve_ends(trajectories.iter().cloned())
}

/// Lorenz systems with parameters, spans and directions of all kinds.
fn sweep(count: usize) -> Vec<Trajectory<Lorenz>> {
    let one = |i: usize| {
        let x = i as f64;
        let end = [0.3, 2.0, 0.01, -0.2, 1.0, 4.0, 0.0][i % 7];
        (Lorenz { rho: 20.0 + x, ..Lorenz::CLASSIC }, [1.0 + 0.1 * x, 1.0, 1.0], 0.0..=end)
    };
    (0..count).map(one).collect()
}

#[test]
fn the_results_are_those_of_the_solver_for_one() {
    for method in [Taylor::tolerance(1e-15), Taylor::tolerance(1e-6), Taylor::fixed(12, 0.01)] {
        for set in InstructionSet::available() {
            let method = method.clone().instruction_set(set);
            let sweep = sweep(40);
            for (end, (system, state, span)) in ends(&sweep, &method, 1).into_iter().zip(sweep) {
                let (end, alone) = (end.unwrap(), solve_end(&system, state, span, &method).unwrap());
                assert_eq!(end.time, alone.time);
                // Neighbouring orbits part by e^0.9t at most: a thousand times in the longest span.
                for (x, y) in end.state.into_iter().zip(alone.state) {
                    assert!((x - y).abs() <= 1e-11 * y.abs().max(1.0), "{end:?} {alone:?}");
                }
                assert!(end.statistics.accepted.abs_diff(alone.statistics.accepted) <= 1, "{end:?} {alone:?}");
            }
        }
    }
}

#[test]
fn any_number_of_trajectories() {
    for set in InstructionSet::available() {
        let method = Taylor::tolerance(1e-12).instruction_set(set);
        for count in [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 100] {
            let ends = ends(&sweep(count), &method, 2);
            assert_eq!(ends.len(), count);
            assert!(ends.iter().all(Result::is_ok));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_result_does_not_depend_on_place_or_threads(
        order in Just((0..60).collect::<Vec<usize>>()).prop_shuffle(),
        count in 1..60_usize,
        threads in 1..4_usize,
        tolerance in 1e-15..1e-3_f64,
    ) {
        let method = Taylor::tolerance(tolerance);
        let all = sweep(60);
        let chosen: Vec<_> = order[..count].iter().map(|&i| all[i].clone()).collect();
        for (end, trajectory) in ends(&chosen, &method, threads).into_iter().zip(chosen) {
            let alone = ends(&[trajectory], &method, 1).remove(0);
            prop_assert_eq!(end, alone);
        }
    }
}

#[test]
fn single_precision() {
    for set in InstructionSet::available() {
        let method = Taylor::tolerance(1e-6).instruction_set(set);
        let sweep: Vec<_> = (0..40).map(|i| (Oscillator32 {}, [1.0, 0.0], 0.0..=0.5 * i as f32)).collect();
        for (i, end) in ends(&sweep, &method, 2).into_iter().enumerate() {
            let End { state: [x, v], statistics, .. } = end.unwrap();
            let (sin, cos) = (0.5 * i as f32).sin_cos();
            assert!((x - cos).abs() < 2e-5 && (v + sin).abs() < 2e-5, "{set}, {i}: {x} {v}");
            let (system, state, span) = sweep[i].clone();
            let alone = solve_end(&system, state, span, &method).unwrap().statistics;
            assert!(alone.accepted.abs_diff(statistics.accepted) <= 1, "{set}, {i}: {alone:?} {statistics:?}");
        }
    }
}

#[test]
fn a_failure_leaves_the_others_untouched() {
    let method = Taylor::tolerance(1e-12);
    let good: Vec<_> = (1..20).map(|i| (Explosion {}, [1.0 / f64::from(i)], 0.0..=0.9)).collect();
    let alone = ends(&good, &method, 1);
    let mut mixed = good;
    // x = 1/(1/x_0 − t) is infinite at 1/x_0.
    mixed.insert(3, (Explosion {}, [2.0], 0.0..=0.9));
    mixed.insert(9, (Explosion {}, [f64::NAN], 0.0..=0.9));
    mixed.insert(10, (Explosion {}, [1e200], 0.0..=0.9));
    mixed.insert(14, (Explosion {}, [1.0], 0.0..=f64::INFINITY));
    let mut results = ends(&mixed, &method, 1);
    let out_of_range = results.remove(14).unwrap_err();
    assert!(matches!(out_of_range, SolveError::NonFiniteTime { .. }), "{out_of_range}");
    let huge = results.remove(10).unwrap_err();
    assert_eq!(huge.last_good().unwrap().time, 0.0, "{huge}");
    let refused = results.remove(9).unwrap_err();
    assert!(matches!(refused, SolveError::NonFiniteState { .. }), "{refused}");
    let exploded = results.remove(3).unwrap_err();
    assert!((exploded.last_good().unwrap().time - 0.5).abs() < 1e-9, "{exploded}");
    assert_eq!(results, alone);
}

#[test]
fn failures_are_those_of_the_solver_for_one() {
    fn same<D: Dynamics<Real = f64, State: Copy + std::fmt::Debug> + Copy + Sync>(
        system: D,
        state: D::State,
        span: RangeInclusive<f64>,
        method: Taylor,
    ) {
        let alone = solve_end(&system, state, span.clone(), &method).unwrap_err();
        let member = ends(&[(system, state, span)], &method, 1).remove(0).unwrap_err();
        assert_eq!(std::mem::discriminant(&alone), std::mem::discriminant(&member), "{alone} {member}");
        if let (Some(alone), Some(member)) = (alone.last_good(), member.last_good()) {
            assert!((alone.time - member.time).abs() <= 1e-9 * alone.time.abs(), "{alone:?} {member:?}");
            assert!(alone.statistics.accepted.abs_diff(member.statistics.accepted) <= 2, "{alone:?} {member:?}");
        }
    }
    let method = Taylor::tolerance(1e-12);
    same(Explosion {}, [1.0], 0.0..=2.0, method.clone());
    same(Leak {}, [-1.0], 0.0..=3.0, method.clone());
    same(Pole {}, [0.0], 0.0..=2.0, method.clone());
    same(Oscillator {}, [1.0, 0.0], 0.0..=100.0, method.clone().max_steps(7));
    same(Oscillator {}, [1.0, 0.0], 0.0..=100.0, method.clone().max_steps(0));
    same(Oscillator {}, [1.0, 0.0], 0.0..=1e9, method.clone().max_steps(1_000_000));
    same(Oscillator {}, [1.0, 0.0], 0.0..=100.0, method.clone().min_step(90.0));
    same(Oscillator {}, [1.0, 0.0], 0.0..=1.0, method.order(31));
    same(Lorenz { rho: f64::NAN, ..Lorenz::CLASSIC }, [1.0; 3], 0.0..=1.0, Taylor::tolerance(1e-9));
}

#[test]
fn steps_are_taken_back_where_the_field_jumps() {
    let method = Taylor::tolerance(1e-9);
    let sweep: Vec<_> = (1..30).map(|i| (Bounce {}, [0.1 * f64::from(i), 0.0], 0.0..=5.0)).collect();
    for (end, (system, state, span)) in ends(&sweep, &method, 1).into_iter().zip(sweep) {
        let (end, alone) = (end.unwrap(), solve_end(&system, state, span, &method).unwrap());
        assert!(end.statistics.rejected > 0);
        assert!((end.state[0] - alone.state[0]).abs() < 1e-6, "{end:?} {alone:?}");
    }
}

#[test]
fn states_on_a_grid() {
    let method = Taylor::tolerance(1e-15);
    for times in [&[0.0, 0.0, 0.1, 0.15, 2.0, 2.0, 7.5][..], &[1.0, 0.5, -3.0], &[4.0], &[]] {
        let sweep = (0..20).map(|i| (Oscillator {}, [f64::from(i), 0.0]));
        for (i, grid) in Ensemble::new(&method).solve_grids(sweep, times).into_iter().enumerate() {
            let states = grid.unwrap().states;
            assert_eq!(states.len(), times.len());
            for (state, time) in states.iter().zip(times) {
                let exact = i as f64 * (time - times[0]).cos();
                assert!((state[0] - exact).abs() <= 1e-14 * i as f64, "{i} {time}: {state:?} {exact}");
            }
        }
    }
    let backwards = Ensemble::new(&method).solve_grids([(Clock {}, [0.0])], &[0.0, 2.0, 1.0]);
    assert!(matches!(backwards[..], [Err(SolveError::GridNotMonotone { index: 2, .. })]), "{backwards:?}");
}

#[test]
fn a_callback_has_each_result_once_and_may_end_the_ensemble() {
    let method = Taylor::tolerance(1e-12);
    for threads in [1, 2] {
        let mut seen = [0; 100];
        Ensemble::new(&method).threads(threads).for_each_end(sweep(100), |index, _| {
            seen[index] += 1;
            ControlFlow::Continue(())
        });
        assert_eq!(seen, [1; 100]);
        let mut calls = 0;
        Ensemble::new(&method).threads(threads).for_each_end(sweep(7).into_iter().cycle(), |_, _| {
            calls += 1;
            if calls < 10 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        assert_eq!(calls, 10);
    }
}

#[test]
fn the_iterator_is_not_ahead_of_the_results() {
    let begun = std::sync::atomic::AtomicUsize::new(0);
    let sweep = (0..10_000).map(|_| {
        begun.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        (Decay { rate: 1.0 }, [1.0], 0.0..=1.0)
    });
    let mut finished = 0;
    Ensemble::new(&Taylor::tolerance(1e-9)).threads(1).for_each_end(sweep, |_, _| {
        finished += 1;
        // Eight under way, at most eight in the queue, and at most eight over but not handed in.
        assert!(begun.load(std::sync::atomic::Ordering::Relaxed) <= finished + 24);
        ControlFlow::Continue(())
    });
    assert_eq!(finished, 10_000);
}

#[test]
fn a_cancelled_ensemble_keeps_what_is_good() {
    let method = Taylor::tolerance(1e-12);
    // The ninth and those after it take a long time.
    let endless = (0..).map(|i| (Oscillator {}, [1.0, 0.0], 0.0..=if i < 8 { 1.0 } else { 1e7 }));
    let mut calls = 0;
    let results = Ensemble::new(&method)
        .threads(1)
        .progress(|progress| {
            assert!(progress.finished <= 8 && progress.failed == 0);
            calls += 1;
            if calls < 20 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })
        .solve_ends(endless);
    assert_eq!((results.iter().filter(|end| end.is_ok()).count(), results.len() % 8), (8, 0));
    for error in results.into_iter().skip(8).map(Result::unwrap_err) {
        let SolveError::Cancelled { last } = &error else { panic!("{error}") };
        assert!((last.state[0] - last.time.cos()).abs() < 1e-8, "{last:?}");
        assert!(last.time == 0.0 || last.statistics.accepted > 100, "{last:?}");
    }
}

#[test]
fn a_panic_of_the_caller_is_passed_on_and_does_no_harm() {
    let method = Taylor::tolerance(1e-12);
    for threads in [1, 2] {
        let ensemble = || Ensemble::new(&method).threads(threads);
        let in_callback = || {
            ensemble().for_each_end(
                sweep(100),
                |index, _| if index == 31 { panic!("mine") } else { ControlFlow::Continue(()) },
            )
        };
        let in_iterator = || drop(ensemble().solve_ends(sweep(100).into_iter().inspect(|_| panic!("mine"))));
        let in_watcher = || drop(ensemble().progress(|_| panic!("mine")).solve_ends(sweep(100)));
        let caught = [
            catch_unwind(AssertUnwindSafe(in_callback)),
            catch_unwind(AssertUnwindSafe(in_iterator)),
            catch_unwind(AssertUnwindSafe(in_watcher)),
        ];
        for panic in caught {
            assert_eq!(panic.unwrap_err().downcast_ref::<&str>(), Some(&"mine"));
        }
        assert_eq!(ends(&sweep(20), &method, threads).len(), 20);
    }
}

/// A system that counts its jets, and says whether it fills the registers by itself.
#[derive(Clone, Copy)]
struct Counted<D, const WIDE: bool>(D);

thread_local! {
    static JETS: Cell<u64> = const { Cell::new(0) };
}

impl<D: Dynamics, const WIDE: bool> Dynamics for Counted<D, WIDE> {
    type Real = D::Real;
    type State = D::State;
    type Point<S: Scalar<Real = D::Real>> = D::Point<S>;
    type Parameters<S: Scalar<Real = D::Real>> = D::Parameters<S>;
    type Constants<S: Scalar<Real = D::Real>> = D::Constants<S>;
    type Series<S: Scalar<Real = D::Real>> = D::Series<S>;
    const NAME: &'static str = D::NAME;
    const MAX_ORDER: usize = D::MAX_ORDER;
    const WIDE: bool = WIDE;
    const COST: Cost = D::COST;
    const STATE: &'static [Field] = D::STATE;
    const PARAMETERS: &'static [Field] = D::PARAMETERS;

    fn parameters(&self) -> Self::Parameters<D::Real> {
        self.0.parameters()
    }

    fn set_parameters(&mut self, parameters: &[D::Real]) -> Result<(), SolveError> {
        self.0.set_parameters(parameters)
    }

    fn constants<S: Scalar<Real = D::Real>>(parameters: &Self::Parameters<S>) -> Self::Constants<S> {
        D::constants(parameters)
    }

    #[inline(always)]
    fn jet<S: Scalar<Real = D::Real>>(p: &D::Constants<S>, time: S, scale: S, s: &mut D::Series<S>, order: usize) {
        JETS.set(JETS.get() + 1);
        D::jet(p, time, scale, s, order);
    }
}

#[test]
fn a_spread_of_one_to_a_thousand_costs_little_more_than_the_sum() {
    // ω = 1 … 1000: so many times as many steps. Four go side by side where registers are short.
    let method = Taylor::tolerance(1e-12).instruction_set(InstructionSet::BASELINE);
    let omega = |i: u64| 1000_f64.powf((i * 379 % 512) as f64 / 511.0);
    let system = |i| Counted::<_, false>(TwoOscillators { omega: omega(i) });
    let sweep = (0..512).map(|i| (system(i), [1.0, 0.0, 1.0, 0.0], 0.0..=10.0));
    JETS.set(0);
    let ends = Ensemble::new(&method).threads(1).solve_ends(sweep);
    let steps: Vec<u64> = ends.into_iter().map(|end| end.unwrap().statistics.accepted).collect();
    assert!(steps.iter().max().unwrap() > &(500 * steps.iter().min().unwrap()));
    let sum: u64 = steps.iter().sum();
    assert!(4 * JETS.get() < sum * 13 / 10, "{} rounds of four lanes for {sum} steps", JETS.get());
}

#[test]
fn a_system_that_fills_the_registers_goes_one_by_one() {
    let method = Taylor::tolerance(1e-12);
    let wide: Vec<_> =
        sweep(20).into_iter().map(|(system, state, span)| (Counted::<_, true>(system), state, span)).collect();
    for (end, (system, state, span)) in ends(&wide, &method, 2).into_iter().zip(&wide) {
        assert_eq!(end, solve_end(system, *state, span.clone(), &method));
    }
    let endless = (0..).map(|i| (Counted::<_, true>(Oscillator {}), [1.0, 0.0], 0.0..=if i < 5 { 1.0 } else { 1e7 }));
    let watcher =
        |progress: Progress| if progress.finished < 5 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
    let results = Ensemble::new(&method).threads(1).progress(watcher).solve_ends(endless);
    assert!(results.iter().all(Result::is_ok) && results.len() == 5, "{results:?}");
}

/// The other half of an ensemble may be stolen by a thread that the caller's code waits for.
#[test]
fn the_callers_code_may_use_the_threads_too() {
    use rayon::prelude::*;
    let method = Taylor::tolerance(1e-9);
    let sweep = || (0..100).map(|i| (Decay { rate: 1.0 }, [f64::from(i)], 0.0..=1.0));
    let work = || {
        for _ in 0..50 {
            let (mut sum, mut inner) = (0.0, 0);
            Ensemble::new(&method).for_each_end(sweep(), |_, end| {
                let x = end.unwrap().state[0];
                sum += (0..100).into_par_iter().map(|i| x * f64::from(i)).sum::<f64>();
                inner += Ensemble::new(&method).solve_ends(sweep().take(3)).len();
                ControlFlow::Continue(())
            });
            let from_threads = sweep().map(|trajectory| rayon::join(|| trajectory, || ()).0);
            assert_eq!(Ensemble::new(&method).solve_ends(from_threads).len(), 100);
            assert_eq!(inner, 300);
            assert!((sum - 4950.0 * 4950.0 * (-1.0_f64).exp()).abs() < 1.0, "{sum}");
        }
    };
    rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap().install(work);
}

#[test]
fn an_iterator_that_has_ended_is_not_asked_again() {
    let mut calls = 0;
    let ten_and_more = std::iter::from_fn(|| {
        calls += 1;
        (calls % 11 != 0).then_some((Decay { rate: 1.0 }, [1.0], 0.0..=1.0))
    });
    assert_eq!(Ensemble::new(&Taylor::tolerance(1e-9)).solve_ends(ten_and_more).len(), 10);
    assert_eq!(calls, 11);
}

#[test]
fn refused_trajectories_can_be_cancelled() {
    let wrong = Taylor::tolerance(-1.0);
    let ten = |progress: Progress| {
        if progress.failed < 10 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let endless = std::iter::repeat((Decay { rate: 1.0 }, [1.0], 0.0..=1.0));
    let ends = Ensemble::new(&wrong).progress(ten).solve_ends(endless);
    assert!(ends.len() >= 10 && ends.iter().all(|end| matches!(end, Err(SolveError::Tolerance { .. }))));
    let endless = std::iter::repeat((Decay { rate: 1.0 }, [1.0]));
    let grids = Ensemble::new(&Taylor::tolerance(1e-9)).progress(ten).solve_grids(endless, &[0.0, 2.0, 1.0]);
    assert!(grids.len() >= 10 && grids.iter().all(|grid| matches!(grid, Err(SolveError::GridNotMonotone { .. }))));
}
