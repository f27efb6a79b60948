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
#[ode_dynamics(order = 5, name = System, derivatives(N = 3))]
fn dynamics<const N: usize>(t: f64, (x16, x17): ([f64; N], f64), p18: [f64; N], p19: [f64; N], p20: bool, p21: u8) -> ([f64; N], f64) {
let mut y22: [f64; N] = each11(p18, ({ let u24 = p19[0]; 1.23_f64 + u24 }));
for i25 in (0..N).step_by(2) {
for j26 in 0..N {
if i25 == j26 { continue; }
y22[i25] = 0.5 * y22[i25] + ({ let u27 = x17; x16[i25] + u27 });
}
}
for i28 in 0..N {
y22[N - 1 - i28] += (match p21 { 0 => t, 1 | 3 => std::f64::consts::PI, n @ 2..=4 if (i28 as f64).abs() > 1.03 => (i28 as f64) * n as f64, _ => 1.34 });
}
(std::array::from_fn(|i30| -((i30 as f64) / (0.88 + y22[N - 1 - i30] * y22[N - 1 - i30]) + (i30 as f64)) + y22[i30]), t * t * (t * t))
}
pub fn time() -> f64 { 0.799 }
pub fn start() -> ([f64; 3], f64) { ([-0.021, 0.692, -1.093], 0.477) }
pub fn system() -> System<3> { System { p18: [1.155, -0.557, -0.082], p19: [0.527, 0.887, 0.609], p20: true, p21: 2, } }
pub fn written() -> ([f64; 3], f64) { dynamics(time(), start(), system().p18, system().p19, system().p20, system().p21) }
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
#[ode_dynamics(order = 6, name = System, derivatives(N = 3))]
fn dynamics<const N: usize>(t: f64, (x14, x15): ([f64; N], [f64; N]), p16: [f64; N], p17: [[f64; N]; N], p18: f64) -> ([f64; N], [f64; N]) {
let mut r19: [f64; 3] = [-p18 * t, 0.30 * t * t, 1.81_f64 * (t + 0.31)];
for i21 in 0..2 {
let a22 = p18.to_radians();
r19[i21] -= t - r19[(i21 + 2) % 3];
}
let a23 = x14.iter().map(|&v24| (std::f64::consts::PI.tanh() * 0.5).ln_1p() * v24).sum::<f64>();
let [first26, rest27 @ ..] = r19;
(each8(p16, 102e-2 / (0.95 + (r19[0].atan() / 4.0).cosh())), x14)
}
pub fn time() -> f64 { -0.780 }
pub fn start() -> ([f64; 3], [f64; 3]) { ([0.072, -0.096, 0.055], [0.151, 0.392, -0.611]) }
pub fn system() -> System<3> { System { p16: [0.129, 0.720, -0.441], p17: [[0.986, 0.992, 0.176], [1.124, 0.812, 1.126], [0.995, 0.631, 0.005]], p18: 0.190, } }
pub fn written() -> ([f64; 3], [f64; 3]) { dynamics(time(), start(), system().p16, system().p17, system().p18) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_2 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
(0..L).map(|i5| (if (i5 as f64) / (1.5 + (i5 as f64).powi(2)) > 2.0 { 1.11_f64 } else { 1.43_f64 })).sum::<f64>()
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 9))]
fn dynamics<const N: usize>((x6, x7): ([[f64; 2]; N], [f64; N]), p8: [f64; N]) -> ([[f64; 2]; N], [f64; N]) {
let a9: f64 = -1.84_f64 * 1.50_f64;
let a10 = p8.iter().rev().sum::<f64>();
(x6, x7.map(|v14| (1.0 + (1.97 + (x6[N - 1][0].atan() / 4.0).cosh())).acosh() * v14))
}
pub fn time() -> f64 { 0.689 }
pub fn start() -> ([[f64; 2]; 9], [f64; 9]) { ([[1.138, 0.109], [0.769, 0.083], [0.637, 0.628], [0.660, -0.113], [1.108, 0.968], [0.131, 0.361], [0.570, 0.171], [-0.302, 0.713], [-0.016, 0.606]], [-0.234, 0.272, 0.225, 0.163, 1.066, 1.012, -0.190, 1.071, -1.107]) }
pub fn system() -> System<9> { System { p8: [-1.029, 0.302, -1.168, 0.596, -0.373, -0.770, -0.720, -0.558, -1.068], } }
pub fn written() -> ([[f64; 2]; 9], [f64; 9]) { dynamics(start(), system().p8) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
