node_fuzz::programs! { derivatives
program_0 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (0.3 * 1.55_f64.sin()).atanh() / (0.48 + (s.atan() / 4.0).cosh()) / 1.7;
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each2<const L: usize>(h3: [f64; L], s4: f64) -> f64 {
let mut sum5 = s4.mul_add(1.13_f64, h3[L - 1]);
for i6 in (0..L).rev() {
let a7 = ({ let u8 = s4; sum5 + u8 });
sum5 = 0.5 * sum5 + 1.80_f64.sqr();
}
((h3[L - 1] / (2.0 + h3[L - 1] * h3[L - 1])).sin() / h3.len() as f64)
}
#[ode_function]
fn each11<const L: usize>(h12: [f64; L], s13: f64) -> [f64; L] {
std::array::from_fn(|i15| -h12[L - 1].powi(3) * 1.90_f64)
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 3))]
fn dynamics<const N: usize>(t: f64, (x16, x17): ([f64; N], [f64; N]), p18: f64, p19: [[f64; N]; N], p20: [[f64; N]; N]) -> ([f64; N], [f64; N]) {
let mut sum21 = t * p20[0][N - 1];
for i22 in 0..N {
for i23 in 0..N {
for j24 in 0..i23 {
sum21 = p20[N - 1 - i23][N - 1 - j24];
}
}
}
let a25 = x17.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<f64>();
let mut y28: [[f64; N]; N] = if p18.abs() >= 0.5 { std::array::from_fn(|i30| std::array::from_fn::<_, N, _>(|i31| (0.56 + (1.6 * t * x17[0]) * (1.6 * t * x17[0])).sqrt())) } else { p20 };
if p18.clamp(-0.5, 0.59) < 1.77 {
for i33 in 0..N {
for i34 in (1..N).rev() {
y28[i33][i33] += y28[i34 - 1][i33] * y28[i34 - 1][i33];
}
}
}
(std::array::from_fn(|i36| t * y28[i36][i36] - t * y28[i36][i36] + (if p18.max(2.0) <= 2.0 { 1.52_f64 } else { a25 })), each11(x17, ({ let u38 = y28[N - 1][N - 1]; sum21 + u38 })))
}
pub fn time() -> f64 { 0.245 }
pub fn start() -> ([f64; 3], [f64; 3]) { ([-0.021, 0.692, -1.093], [0.477, 0.876, 0.022]) }
pub fn system() -> System<3> { System { p18: 0.751, p19: [[0.453, -0.062, 0.945], [0.249, 0.207, 0.054], [0.422, -0.314, -0.848]], p20: [[-0.718, 0.832, -0.029], [1.177, -0.947, 0.832], [0.348, -0.864, -0.324]], } }
pub fn written() -> ([f64; 3], [f64; 3]) { dynamics(time(), start(), system().p18, system().p19, system().p20) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_1 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(if 0.75_f64 / (1.5 + 0.75_f64.powi(2)) <= 2.0 { h4 / h3.sin().mul_add(0.375, 0.5 + 1.06) } else { h3 })
}
#[ode_function]
fn spread5(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = ({ let u7 = (*x).iter().map(|v6| v6 * v6).sum::<f64>(); x[2].powi(3) + u7 });
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each8<const L: usize>(h9: [f64; L], s10: f64) -> [f64; L] {
std::array::from_fn(|i12| (if (i12 as f64).max(2.6) <= 0.76 { ({ let u13 = 1.37_f64; h9[i12] + u13 }) } else { 0.5 * (i12 as f64) * (i12 as f64) }))
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 3))]
fn dynamics<const N: usize>(t: f64, (x14, x15): ([f64; N], [f64; N]), p16: [f64; N], p17: [[f64; N]; N], p18: bool, p19: u8) -> ([f64; N], [f64; N]) {
let a20 = p16.iter().zip(&x14).map(|(a, b)| a * b.sin()).sum::<f64>();
let a23 = (0..N).map(|i25| ({ let (s26, c27) = t.sin_cos(); s26 * c27 * 1.28 })).sum::<f64>();
(x14.map(|v28| -1.37_f64 * a20), p16)
}
pub fn time() -> f64 { 0.968 }
pub fn start() -> ([f64; 3], [f64; 3]) { ([0.072, -0.096, 0.055], [0.151, 0.392, -0.611]) }
pub fn system() -> System<3> { System { p16: [-1.167, 0.539, -0.909], p17: [[0.712, -0.328, 0.731], [0.984, 0.391, 1.090], [0.385, 0.323, -0.837]], p18: false, p19: 5, } }
pub fn written() -> ([f64; 3], [f64; 3]) { dynamics(time(), start(), system().p16, system().p17, system().p18, system().p19) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_2 = {
#[ode_dynamics(order = 4, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>((x1, x2): ([f64; N], f64), p3: f64, p4: [[f64; N]; N]) -> ([f64; N], f64) {
let mut sum5 = p3 * p3;
for i6 in (0..4).rev() {
if i6 == 1 { break; }
for j7 in 0..=i6 {
sum5 += p3 * x2;
}
}
(x1.map(|v8| v8.to_radians() * v8), 2.0 * p4[N - 1][N - 1].sin().mul_add(0.375, 0.5 + 1.38).powf(p4[0][0] - 0.42) + p3 * 0.171_f64)
}
pub fn time() -> f64 { 0.490 }
pub fn start() -> ([f64; 7], f64) { ([0.121, -0.908, 0.837, 1.064, 0.512, 1.175, -0.288], -0.232) }
pub fn system() -> System<7> { System { p3: 0.058, p4: [[1.069, 0.493, 0.479, 0.147, -0.855, -0.037, 0.095], [0.695, 0.986, -0.506, 1.198, 0.767, 0.081, 0.923], [0.838, -0.011, -0.963, 0.956, 0.567, 0.552, 0.748], [-0.020, -0.173, 0.680, 0.669, 0.060, -1.044, 0.370], [-1.072, 0.432, 0.157, -0.426, -0.698, 0.717, -0.925], [0.860, 0.006, 0.041, -1.181, 1.128, -1.197, -0.583], [1.123, 0.331, -0.339, -0.505, 0.834, -0.312, 0.536]], } }
pub fn written() -> ([f64; 7], f64) { dynamics(start(), system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
