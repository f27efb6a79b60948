//! The passes of the compiled system beside the interpreter's tangents.

use node_runtime::derivative::{Differential, Linearisation};
use node_runtime::differentiable::Differentiable;
use node_runtime::dynamics::{Dynamics, Field};
use node_runtime::scalar::{Lanes, Real, Scalar};
use node_runtime::series::{Coefficients, Load};
use node_runtime::state::{Array, State};

use crate::compare::{compare_row, components};
use crate::direction::{Direction, weight};
use crate::jet::{Coefficient, Problem};
use crate::number::Big;

/// What compiled code gives: up to the highest order that was compiled, and half as far in scaled time.
pub struct Derivatives(pub Vec<Passes>);

/// What the passes give, where time runs as fast as `scale` says: row k is scaleᵏ times as large.
pub struct Passes {
    scale: f64,
    /// ẋ_k in the direction [`Direction::SOME`], those of order k in row k.
    pub tangents: Vec<Vec<f64>>,
    /// The terms of the gradient of Σ w_ki x_ki times the direction, with the weights of [`weight`].
    pub gradient: Vec<(f64, f64)>,
}

impl Derivatives {
    /// In the plain arithmetic of the numbers.
    pub fn of<D: Differentiable<State: Copy>>(system: &D, time: D::Real, start: D::State) -> Self {
        let half = D::MAX_ORDER.div_ceil(2);
        let passes = |scale, order| Point::new(system, time, start, scale, order).passes();
        Self(vec![passes(1.0, D::MAX_ORDER), passes(0.5, half)])
    }

    /// Also with the instructions that the machine has, and with directions side by side, which takes longer to compile.
    pub fn with_registers<D: Differentiable<State: Copy>>(system: &D, time: D::Real, start: D::State) -> Self {
        let jet = Linearisation::new(system, time, start, D::MAX_ORDER).expect("a jet");
        let change = change::<D>(Direction::SOME);
        let gradient = jet.vjp(|k| state::<D>(|component| weight(k, component)));
        let tangents = jet.jvp(&change).iter().map(components).collect();
        let chosen = Passes { scale: 1.0, tangents, gradient: terms(&gradient, &change) };
        let Self(mut passes) = Self::of(system, time, start);
        passes.push(chosen);
        passes.push(Point::new(system, time, start, 1.0, D::MAX_ORDER).side_by_side());
        Self(passes)
    }
}

/// A jet that can be differentiated.
struct Point<D: Differentiable> {
    parameters: D::Parameters<D::Real>,
    folded: D::Folded<D::Real>,
    expansion: Box<D::Expansion<D::Real>>,
    scale: D::Real,
    order: usize,
}

impl<D: Differentiable> Point<D> {
    fn new(system: &D, time: D::Real, start: D::State, scale: f64, order: usize) -> Self {
        let (parameters, scale) = (system.parameters(), D::Real::from_f64(scale));
        let (folded, mut expansion) = (D::fold(&parameters), D::Expansion::<D::Real>::boxed());
        start.write(&mut expansion.row_mut(0)[..D::State::DIM]);
        D::expand(&folded, time, scale, &mut expansion, order);
        Self { parameters, folded, expansion, scale, order }
    }

    fn passes(&self) -> Passes {
        let change = change::<D>(Direction::SOME);
        let tangents = self.tangents::<D::Real, 8>(|x| x(&change), |x| *x);
        Passes { scale: self.scale.to_f64(), tangents, gradient: terms(&self.gradient(), &change) }
    }

    /// The direction in one of eight lanes, among others.
    fn side_by_side(&self) -> Passes {
        const LANE: usize = 5;
        let changes: [_; 8] =
            std::array::from_fn(|lane| change::<D>(if lane == LANE { Direction::SOME } else { Direction::OTHER }));
        let tangents = self
            .tangents::<Lanes<D::Real, 8>, 1>(|x| Lanes(std::array::from_fn(|lane| x(&changes[lane]))), |x| x.0[LANE]);
        Passes { tangents, ..self.passes() }
    }

    /// `change` gathers a number of the changes, `lane` takes one out.
    fn tangents<T: Load<D::Real> + Scalar<Real = D::Real>, const W: usize>(
        &self,
        change: impl Fn(&dyn Fn(&Differential<D>) -> D::Real) -> T,
        lane: impl Fn(&T) -> D::Real,
    ) -> Vec<Vec<f64>> {
        let (mut tangents, mut parameters): (_, D::Parameters<T>) =
            (D::Tangents::<T>::boxed(), Array::splat(T::splat(D::Real::ZERO)));
        for (i, x) in tangents.row_mut(0)[..D::State::DIM].iter_mut().enumerate() {
            *x = change(&|change| numbers(&change.state)[i]);
        }
        for (i, p) in parameters.as_mut().iter_mut().enumerate() {
            *p = change(&|change| change.parameters.as_ref()[i]);
        }
        let folded = D::fold_tangents::<D::Real, T>(&self.parameters, &parameters);
        let (time, scale) = (change(&|change| change.time), T::splat(self.scale));
        D::tangents::<_, T, W>(&self.folded, Some(&folded), time, scale, &self.expansion, &mut tangents, self.order);
        let row = |k| tangents.row(k)[..D::State::DIM].iter().map(|x| lane(x).to_f64()).collect();
        (0..=self.order).map(row).collect()
    }

    fn gradient(&self) -> Differential<D> {
        let zero = D::Real::ZERO;
        let (mut cotangents, mut collected): (_, D::Collected<D::Real>) =
            (D::Cotangents::<D::Real>::boxed(), Array::splat(zero));
        for k in 0..=self.order {
            let row = &mut cotangents.row_mut(self.order - k)[..D::State::DIM];
            row.iter_mut().enumerate().for_each(|(i, x)| *x = D::Real::from_f64(weight(k, i)));
        }
        let (folded, mut time) = (&self.folded, zero);
        D::cotangents::<D::Real, D::Real, 8>(
            folded,
            self.scale,
            &self.expansion,
            &mut cotangents,
            &mut collected,
            &mut time,
            self.order,
        );
        let state = D::State::read(&cotangents.row(self.order)[..D::State::DIM]);
        Differential { state, parameters: D::unfold(&self.parameters, &collected), time }
    }
}

/// A direction as the compiled system takes it.
fn change<D: Dynamics>(direction: Direction) -> Differential<D> {
    let mut change = Differential::<D>::zero();
    change.state = state::<D>(|component| direction.state(component));
    change.time = D::Real::from_f64(direction.time());
    let is_real = D::PARAMETERS.iter().flat_map(|field: &Field| std::iter::repeat_n(field.is_real, field.dim()));
    for (place, (p, is_real)) in change.parameters.as_mut().iter_mut().zip(is_real).enumerate() {
        *p = if is_real { D::Real::from_f64(direction.parameter(place)) } else { D::Real::ZERO };
    }
    change
}

fn state<D: Dynamics>(component: impl Fn(usize) -> f64) -> D::State {
    let all: Vec<_> = (0..D::State::DIM).map(|i| D::Real::from_f64(component(i))).collect();
    D::State::read(&all)
}

fn numbers<X: State>(state: &X) -> Vec<X::Real> {
    let mut numbers = vec![X::Real::ZERO; X::DIM];
    state.write(&mut numbers);
    numbers
}

/// The factors whose products make ⟨gradient, change⟩.
fn terms<D: Dynamics>(gradient: &Differential<D>, change: &Differential<D>) -> Vec<(f64, f64)> {
    let states = numbers(&gradient.state).into_iter().zip(numbers(&change.state));
    let parameters = gradient.parameters.as_ref().iter().copied().zip(change.parameters.as_ref().iter().copied());
    let terms = states.chain(parameters).chain([(gradient.time, change.time)]);
    terms.filter(|(_, change)| *change != D::Real::ZERO).map(|(a, b)| (a.to_f64(), b.to_f64())).collect()
}

/// The largest error as a part of what is allowed, where tangents are those of the interpreter and gradients their transposes;
/// `None` where the jet is not differentiable.
///
/// # Errors
///
/// The first difference, in words.
pub fn compare(text: &str, compiled: &Derivatives) -> Result<Option<f64>, String> {
    let problem = Problem::read(text)?;
    let truth = match problem.jet(problem.order(), Direction::SOME) {
        Ok(jet) => jet.tangents,
        Err(message) if message.contains("undefined") => return Ok(None),
        Err(message) => return Err(message),
    };
    let mut worst = 0.0_f64;
    for passes in &compiled.0 {
        worst = worst.max(passes.compare(&truth, problem.unit())?);
    }
    Ok(Some(worst))
}

impl Passes {
    fn compare(&self, truth: &[Vec<Coefficient>], unit: f64) -> Result<f64, String> {
        let mut worst = 0.0_f64;
        for (k, (row, truth)) in self.tangents.iter().zip(truth).enumerate() {
            let row: Vec<_> = row.iter().map(|x| x / self.scale.powi(k as i32)).collect();
            worst = worst.max(compare_row(&format!("{}, tangents of order {k}", self.name()), &row, truth, unit)?);
        }
        let product = self.gradient.iter().map(|(a, b)| &Big::new(*a) * &Big::new(*b));
        let product = product.fold(Big::new(0.0), |sum, term| &sum + &term);
        let share = compare_row(
            &format!("{}, gradient", self.name()),
            &[product.to_f64()],
            &[self.pairing(truth, unit)],
            unit,
        )?;
        Ok(worst.max(share))
    }

    /// Σ w_ki ẋ_ki. The gradient, which sums in another order, may be as far off as the terms may be, and rounds the sum.
    fn pairing(&self, truth: &[Vec<Coefficient>], unit: f64) -> Coefficient {
        let order = self.tangents.len() - 1;
        let mut sum = Coefficient { value: Big::new(0.0), allowed: 0.0 };
        for (k, row) in truth.iter().enumerate().take(order + 1) {
            for (component, tangent) in row.iter().enumerate() {
                let weight = weight(k, component) * self.scale.powi(k as i32);
                sum.value = &sum.value + &(&tangent.value * &Big::new(weight));
                let rounding = 4.0 * (k + 1) as f64 * unit * tangent.value.to_f64().abs();
                sum.allowed += weight.abs() * (tangent.allowed + rounding) * (order + 1) as f64 / (k + 1) as f64;
            }
        }
        sum
    }

    fn name(&self) -> String {
        if self.scale == 1.0 { "in plain time".to_owned() } else { format!("in time {} times as fast", self.scale) }
    }
}
