node_fuzz::programs! { derivatives
program_0 = {
#[ode_function]
fn maker1(h2: (f64, [f64; 3])) -> (f64, [f64; 3]) {
let (mut a3, mut b4) = (2.0 * h2.1[0] + 1.14_f64 * 0.5, h2.1[1]);
[b4, a3] = [0.5 * a3, b4 - 1.1_f64];
(b4 * b4, h2.1.map(|v5| (a3 * v5) * v5))
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 2, M = 4))]
fn dynamics<const N: usize, const M: usize>(x6: [[f64; M]; N], p7: [f64; N], p8: bool) -> [[f64; M]; N] {
let call9 = move |w10: f64| ({ let u11 = w10; w10 + u11 });
let mut y12: [f64; N] = if !(0.75_f64.abs() < 1.63) { std::array::from_fn(|i14| p7[(i14 + N - 1) % N] * ((0.64 * p7[i14]) * p7[i14] * (i14 as f64)) * p7[(i14 + N - 1) % N]) } else { std::array::from_fn(|i16| ({ let u17 = (i16 as f64); x6[i16][M - 1] + u17 }) - ({ let u17 = (i16 as f64); x6[i16][M - 1] + u17 }) + (if !p8 && p7[(i16 + 1).min(N - 1)].max(2.0) <= 83e-2 { x6[(i16 + 1).min(N - 1)][0] } else { (i16 as f64) })) };
if !(0.75_f64.cos() >= 2.0) {
for i18 in 0..N {
if i18 != N - 1 { continue; }
y12[(i18 + 2) % N] *= 0.5 + 0.25 * (1.2_f64 + 2.0 * y12[0] - 1.94).sin();
}
}
let mut sum19 = 1.27_f64 - 1.27_f64 + 1.19_f64;
for i20 in 0..5 {
if i20 == 2 { continue; }
let a21 = sum19 * sum19;
sum19 += (if matches!(i20, 1 | 3..=4 if i20 < 3) { a21 } else { a21 });
}
std::array::from_fn(|i24| std::array::from_fn::<_, M, _>(|i25| (i24 as f64).sin().mul_add(0.375, 0.5 + 71e-2).powi(-2) - y12[i24 / 2] / (0.5 + (0.3 * 1.88_f64.sin()).cosh())))
}
pub fn time() -> f64 { 0.849 }
pub fn start() -> [[f64; 4]; 2] { [[-0.066, 0.145, -0.964, 0.745], [1.154, 0.991, -0.716, 1.045]] }
pub fn system() -> System<2, 4> { System { p7: [1.153, -0.612], p8: true, } }
pub fn written() -> [[f64; 4]; 2] { dynamics(start(), system().p7, system().p8) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_1 = {
pub mod forces7 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let a6 = ({ let u5 = (1.5 + 1.54_f64.tanh()).powf(h3); (0.3 * h2.cos()).atanh() + u5 });
a6.powi(3) - h2
}
}
#[ode_function]
fn twice8(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_function]
fn spread9(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = ({ let s = f64::cos(s); s + s });
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each10<const L: usize>(h11: [f64; L], s12: f64) -> [f64; L] {
let mut sum13 = s12 * (h11[0] + 0.76);
h11.iter().enumerate().for_each(|(i15, &v14)| sum13 = 0.5 * sum13 + 1.07 * h11[i15] * h11[(i15 + L - 1) % L]);
h11.map(|v16| (169e-2 * h11[L - 1] * h11[L - 1]) * v16)
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 8))]
fn dynamics<const N: usize>(t: f64, x17: [f64; N], p18: [f64; N], p19: [[f64; N]; N], p20: [f64; N]) -> [f64; N] {
let mut y21: [f64; N] = p20;
y21.copy_from_slice(&p20); y21[0] += p19[N - 1][0] * (x17[N - 1] + 2.0);
let mut sum22 = t.cos();
for i23 in 0..N {
for j24 in 0..N {
sum22 += std::f64::consts::FRAC_PI_4 - y21[j24];
}
}
let mut y25: [f64; N] = x17.map(|v26| twice8(f64::tanh, 1.9_f64));
for i28 in (0..N).step_by(2) {
y25[i28] = 1.31 * y25[i28.saturating_sub(1)] * p19[(i28 + 1) % N][N - 1];
}
for i29 in (1..N).rev() {
y25[i29] += ({ sum22 += sum22; 1.0_f64 });
}
y21.map(|v30| (y25[N - 1] * (1.19_f64 + 1.99)) * v30)
}
pub fn time() -> f64 { -0.765 }
pub fn start() -> [f64; 8] { [1.162, -0.808, 0.198, 0.406, -0.929, 0.478, 0.949, 0.745] }
pub fn system() -> System<8> { System { p18: [0.111, 0.415, 0.741, -0.596, -0.318, -0.117, 1.053, -0.842], p19: [[-0.765, -1.156, 0.685, -0.503, 0.818, -0.731, 0.277, 0.222], [0.320, -0.447, -0.141, 0.212, 1.022, 0.359, 0.534, 0.357], [0.005, 0.305, -0.428, -0.446, 0.052, -0.506, -0.067, 0.768], [0.344, 0.582, 1.088, 1.144, 0.616, -0.665, -0.950, -1.038], [-0.798, 1.090, -0.759, 0.574, -0.996, 0.514, -0.932, 0.368], [-0.847, -0.532, -0.549, 0.171, 0.469, -0.780, -0.044, -0.560], [-0.290, -0.477, 1.068, 0.730, 0.108, -0.354, 0.094, -1.060], [-0.226, -0.556, 0.938, 0.023, -0.524, 0.318, -0.266, 0.547]], p20: [0.463, 0.118, -0.265, -0.003, 0.079, 0.124, 0.851, -0.299], } }
pub fn written() -> [f64; 8] { dynamics(time(), start(), system().p18, system().p19, system().p20) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_2 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
const SCALE: f64 = 0.57;
const HALF: f64 = SCALE * 87e-2;
-(2.0 + 1.87_f64.powi(2)).powf(h4) * (2.0 * h4 + SCALE * 0.61)
}
#[ode_function]
fn each5<const L: usize>(h6: [f64; L], s7: f64) -> f64 {
h6.iter().sum::<f64>()
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 2))]
fn dynamics<const N: usize>(x10: f64, p11: [f64; N]) -> f64 {
let mut sum12 = x10.sqr();
for i13 in (1..N).rev() {
for j14 in 0..i13 {
sum12 += 1.85_f64 / (2.0 + (i13 as f64).powi(2));
}
}
let call15 = |w16: f64| sum12 - sum12 + x10;
({ let (s17, c18) = (0.3 * p11[0].cos()).sqr().sin_cos(); s17 * c18 * 0.98_f64 })
}
pub fn time() -> f64 { 1.033 }
pub fn start() -> f64 { 0.692 }
pub fn system() -> System<2> { System { p11: [-0.574, -0.900], } }
pub fn written() -> f64 { dynamics(start(), system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
