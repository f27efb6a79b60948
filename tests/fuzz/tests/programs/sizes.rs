node_fuzz::programs! { jets
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
program_3 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
(0.53 + h2 * h2).powf(1.51_f64).mul_add(0.75_f64.clamp(-0.5, 1.8) * h2 * h2, h2)
}
#[ode_function]
pub fn helper3(h4: f64, h5: f64) -> f64 {
let (a6, mut b7) = (0.76 * h5 * h5, 0.75_f64 * h5 * h5);
(1.5 + (h5 / (2.5 + (0.3 * h5.sin()).cosh())).tanh()).powf(1.5)
}
#[ode_function]
fn each8<const L: usize>(h9: [f64; L], s10: f64) -> f64 {
let a11 = s10 * 1.5_f64;
h9.iter().zip(&h9).map(|(a, b)| a * b.sin()).sum::<f64>()
}
#[ode_function]
fn each14<const L: usize>(h15: [f64; L], s16: f64) -> [f64; L] {
[0.75 / (0.5 + s16 * s16); L]
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>(t: f64, x18: [f64; N], p19: [f64; N], p20: [[f64; N]; N], p21: f64, p22: bool) -> [f64; N] {
let mut y23: [f64; N] = x18;
for i25 in 0..N {
for j26 in 0..i25 {
if i25 > 0 {
y23[(j26 + 1) % N] += (i25 as f64) / p19[j26].sin().mul_add(0.375, 0.5 + 119e-2);
} else {
y23[(i25 + 1) % N] = 0.84 * y23[i25] * t;
}
}
}
std::array::from_fn(|i28| (-(i28 as f64) * (i28 as f64)).sin().mul_add(0.375, 0.5 + 0.96).log(2.5 + ({ let (s29, c30) = (i28 as f64).sin_cos(); s29 * c30 * 1.49 }).tanh()))
}
pub fn time() -> f64 { -0.508 }
pub fn start() -> [f64; 11] { [-0.391, 0.887, -0.634, 0.090, 1.197, -1.178, 0.117, -0.379, 0.471, -0.953, 1.183] }
pub fn system() -> System<11> { System { p19: [0.707, -0.449, 1.117, 0.846, 0.081, -0.599, 0.278, -0.476, -0.687, -1.151, 0.643], p20: [[0.626, 1.187, 1.070, 0.298, 0.938, -0.637, 0.176, -0.742, 0.286, -0.593, -0.410], [-0.995, -0.858, 0.416, 0.881, -0.316, -0.119, 0.550, -0.832, 0.327, 0.593, -0.169], [-0.102, -0.224, -0.253, 0.398, -0.344, 0.448, -0.404, 1.088, 0.473, 0.808, -1.046], [-1.035, -0.464, 0.278, -0.119, -1.139, 0.711, 1.163, 0.132, -0.034, 0.589, -0.355], [0.088, -0.434, -0.142, -0.726, -0.700, -0.976, -0.821, -0.026, 1.123, 0.404, -0.349], [-0.062, 0.869, 1.160, 0.472, -0.036, 0.715, -0.414, 0.495, -0.606, 0.407, 0.703], [-0.932, 0.744, -0.933, 0.849, 0.546, -0.684, 0.217, -0.726, -0.472, 0.951, 0.548], [-0.524, 0.102, -0.723, 0.114, -1.075, 0.658, 0.287, -1.169, 0.560, 0.054, -0.223], [1.097, 0.324, 0.744, 0.546, 0.111, -0.873, 0.106, 1.041, -0.312, -1.011, 0.841], [0.901, 0.398, 1.108, 0.657, 0.475, 0.555, -0.166, -1.146, 0.967, -0.459, 0.055], [-0.754, -0.803, 0.220, -0.002, -0.956, 0.648, -0.958, 0.948, -0.456, 0.052, -0.943]], p21: -0.748, p22: false, } }
pub fn written() -> [f64; 11] { dynamics(time(), start(), system().p19, system().p20, system().p21, system().p22) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_4 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
let a4 = h2.iter().map(|&v5| h2[0] * h2[0]).sum::<f64>();
h2.iter().sum::<f64>()
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, (x9, x10): ([f64; N], f64), p11: [f64; N], p12: [f64; N], p13: f64) -> ([f64; N], f64) {
let mut y14: [f64; N] = std::array::from_fn(|i16| x9[(i16 + N - 1) % N].sin().mul_add(0.375, 0.5 + 1.1).powf(std::f64::consts::E));
for i17 in 0..N {
for j18 in 0..N {
y14[(j18 + N - 1) % N] += t.sin().mul_add(0.375, 0.5 + 1.29).powf(1.5);
}
}
let a19 = p12.iter().sum::<f64>();
let a22 = (y14[N - 1].sin().sin() / p12.len() as f64);
(std::array::from_fn(|i26| ({ let u29 = ({ let (s27, c28) = a22.sin_cos(); s27 * c28 * 2.9 }); u29.powi(5) + u29 })), 1.26 * (t / (1.5 + y14[0].tanh())) * ({ let (s30, c31) = y14[0].sin_cos(); s30 * c31 * 0.113_f64 }))
}
pub fn time() -> f64 { -0.409 }
pub fn start() -> ([f64; 4], f64) { ([0.688, 1.138, -0.697, 0.812], 0.702) }
pub fn system() -> System<4> { System { p11: [-0.287, 1.155, 0.100, 1.004], p12: [0.909, -0.661, 0.367, -0.066], p13: 1.099, } }
pub fn written() -> ([f64; 4], f64) { dynamics(time(), start(), system().p11, system().p12, system().p13) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_5 = {
const SCALE: f64 = 0.64_f64;
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> [f64; L] {
let mut g4 = [[s3; 3]; 2];
for i5 in 0..4 {
g4[i5 % 2][(i5 + 3) % 3] /= (1.5 + ({ let u6 = s3; g4[(i5 + 1) % 2][i5 * 2 % 3] + u6 }).tanh());
}
h2.map(|v7| (g4[1][0] / (0.96 + s3.powi(2))) * v7)
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 3, M = 2))]
fn dynamics<const N: usize, const M: usize>((x8, x9): ([[f64; M]; N], [[f64; M]; N]), p10: [f64; N], p11: bool) -> ([[f64; M]; N], [[f64; M]; N]) {
let mut y12: [f64; N] = std::array::from_fn(|i14| 2.0 * (SCALE * 1.74_f64) + (i14 as f64) * 0.5);
for i15 in 0..N {
if i15 > 0 { continue; }
for j16 in 0..=i15 {
if SCALE < 1.13 {
y12[0] -= 0.46 / (0.121_f64 + SCALE.powi(2));
}
}
}
for i17 in 0..N {
if i17 > 0 { continue; }
y12[(i17 + N - 1) % N] += y12[i17].sin().mul_add(0.375, 0.5 + 1.9).hypot(SCALE);
}
([[x9[0][0].sin().mul_add(0.375, 0.5 + 1.54).sqrt(); M]; N], std::array::from_fn(|i20| std::array::from_fn::<_, M, _>(|i21| y12[N - 1 - i20] / (1.61 + (0.3 * 1.40_f64.cos()).cosh()) / 1.1)))
}
pub fn time() -> f64 { -0.718 }
pub fn start() -> ([[f64; 2]; 3], [[f64; 2]; 3]) { ([[0.469, -1.186], [0.038, -1.082], [0.257, 0.310]], [[0.974, 0.595], [0.127, 0.341], [-0.743, -0.888]]) }
pub fn system() -> System<3, 2> { System { p10: [-0.897, -0.253, 0.506], p11: true, } }
pub fn written() -> ([[f64; 2]; 3], [[f64; 2]; 3]) { dynamics(start(), system().p10, system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_6 = {
#[ode_dynamics(order = 6, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(x1: [f64; N], p2: [f64; N], p3: [f64; N], p4: [f64; N]) -> [f64; N] {
let a5 = (0.153_f64 + (if 0.75_f64.max(1.7) > 1.57 { std::f64::consts::LN_2 } else { 1.94_f64 }) * (if 0.75_f64.max(1.7) > 1.57 { std::f64::consts::LN_2 } else { 1.94_f64 })).powf(2.0);
p2.map(|v6| (1.65 * v6 * v6) * v6)
}
pub fn time() -> f64 { 0.875 }
pub fn start() -> [f64; 4] { [0.540, 0.465, 1.055, 0.982] }
pub fn system() -> System<4> { System { p2: [0.326, 0.768, -1.097, -0.912], p3: [0.426, -0.999, 0.207, 0.973], p4: [0.441, -0.435, 0.490, -0.130], } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_7 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
h2 * h2 * (h2 * h2)
}
#[ode_function]
fn each3<const L: usize>(h4: [f64; L], s5: f64) -> [f64; L] {
let mut y6: [f64; L] = std::array::from_fn(|i8| (1.1 + (0.96 + (0.3 * 1.21_f64.cos()).cosh()).powf(146e-2 * (i8 as f64)).powi(2)).powf((i8 as f64).abs()));
for i9 in 0..L - 1 {
if i9 % 2 == 0 { continue; }
for j10 in i9 + 1..L {
y6[(i9 + 2) % L] += y6[(j10 + 2) % L] - y6[(j10 + 2) % L] + y6[j10];
}
}
for i11 in 0..L {
y6[i11] += 2.0 * s5 + (i11 as f64) * 1.35;
}
std::array::from_fn(|i13| y6[L - 1].asinh() + 0.5 * y6[L - 1].softplus() - 0.82)
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 2))]
fn dynamics<const N: usize>(t: f64, x14: [f64; 3], p15: [f64; N]) -> [f64; 3] {
let a16 = x14.iter().rev().map(|v17| 0.7 + 0.2 * v17.cos()).product::<f64>();
let mut sum19 = ({ let (s20, c21) = p15[0].sin_cos(); s20 * c21 * 0.56 });
for i22 in 0..N {
for j23 in i22 + 1..N {
let a24 = t * ((i22 as f64) + 1.52);
sum19 += 2.0 - a24 - p15[j23].min((i22 as f64)) * x14[1];
}
}
let mut y25: [f64; 3] = x14;
for v26 in y25.iter_mut() {
*v26 *= 0.5 + 0.25 * (a16 + 1.39 * a16 - 135e-2).sin();
}
x14.map(|v29| (0.54_f64 * t * sum19) * v29)
}
pub fn time() -> f64 { -0.923 }
pub fn start() -> [f64; 3] { [0.725, -0.572, -0.989] }
pub fn system() -> System<2> { System { p15: [-1.046, 0.249], } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p15) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_8 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
let a4 = h2.iter().zip(&h2).rev().map(|(a, b)| a * b.sqr()).sum::<f64>();
(0..L).map(|i8| (0.3 * h2[i8].sin()).tan()).sum::<f64>()
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 3, M = 2))]
fn dynamics<const N: usize, const M: usize>(x9: [[f64; M]; N], p10: [f64; N], p11: [f64; N]) -> [[f64; M]; N] {
let mut y12: [[f64; M]; N] = std::array::from_fn(|i14| std::array::from_fn::<_, M, _>(|i15| (1.5 + (2.0 * (i14 as f64) * (i14 as f64)).tanh()).powi(-3)));
for i16 in 0..N {
if i16 + 1 < N { continue; }
for i17 in (0..M).step_by(2) {
y12[(i16 + N - 1) % N][M - 1 - i17] *= 0.5 + 0.25 * ((i16 as f64) / (163e-2 + 1.65_f64 * 1.65_f64)).sin();
}
}
for i18 in 0..N {
for i19 in 1..M {
y12[i18][(i19 + 1) % M] += y12[i18][i19] + y12[(i18 + 2) % N][i19];
}
}
let mut y20: [f64; N] = std::array::from_fn(|i22| (2.0 - (i22 as f64) - (p10[i22] - 1.22) * y12[(i22 + N - 1) % N][0]).gelu());
for i23 in 0..N - 1 {
for j24 in i23 + 1..N {
y20[j24] = 0.25 - x9[i23][0] - (i23 as f64).abs() * x9[i23][0];
}
}
let mut sum25 = 1.61 * y20[0] * p11[N - 1];
for i26 in 0..N {
for i27 in 1..M {
let a28 = y12[(i26 + 2) % N][0] - y12[(i26 + 2) % N][0] + p11[i26];
if i27 + 1 < M {
sum25 /= (0.5 + (1.00 + (p10[i26].tanh() * 0.5).cosh()).powf((i26 as f64)) * (1.00 + (p10[i26].tanh() * 0.5).cosh()).powf((i26 as f64)));
}
}
}
std::array::from_fn(|i30| std::array::from_fn::<_, M, _>(|i31| (if (i30 as f64).max(157e-2) < 0.70 { 2.0 * y20[(i30 + 1) % N] + (i30 as f64) * 0.38 } else { sum25 })))
}
pub fn time() -> f64 { 0.613 }
pub fn start() -> [[f64; 2]; 3] { [[0.272, 0.408], [0.595, -0.684], [1.026, 0.330]] }
pub fn system() -> System<3, 2> { System { p10: [-0.006, -1.169, -1.001], p11: [0.332, 0.672, 0.655], } }
pub fn written() -> [[f64; 2]; 3] { dynamics(start(), system().p10, system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_9 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let a4: f64 = (if 0.75_f64 >= 1.64 { 1.69_f64 } else { h2 }) * h3;
let a5 = h2 * h2 / (a4 - a4).sin().mul_add(0.375, 0.5 + 0.49) / 1.5;
0.75_f64 * (a5 - a5 + h3) * a4
}
#[ode_function]
pub fn helper6(h7: f64, h8: f64, h9: f64) -> f64 {
let mut r10: [f64; 4] = [0.75_f64.cos() * h8 * h8, 1.3_f64 * 1.3_f64, f64::cos(h8), h9 * (h8 + 1.58)];
for i12 in 0..3 {
for j13 in 0..3 {
r10[i12] += 1.95 - h9 - 0.75_f64 * h7;
}
}
for i14 in (0..2).rev() {
r10[(i14 + 3) % 4] *= 0.5 + 0.25 * r10.chunks_exact(2).map(|c| c[0] * c[1]).sum::<f64>().sin();
}
let mut sum16 = h8 / (1.82 + r10[1].powi(2));
for i17 in 0..=3 {
for j18 in i17 + 1..4 {
sum16 = 0.5 * sum16 + (1.5 + h8.tanh()).powi(-3);
}
}
(if 0.75_f64.min(0.75_f64) <= 1.5 { 0.63 * h8 * 1.51_f64 } else { h8 })
}
#[ode_function]
fn each19<const L: usize>(h20: [f64; L], s21: f64) -> f64 {
let mut sum22 = (1.25 + s21 * s21).log10();
for i23 in 0..=2 {
if i23 == 1 { continue; }
sum22 = 0.5 * sum22 + (if 0.75_f64 <= 2.6 { s21 } else { sum22 });
}
(0..L).map(|i25| h20[i25] * h20[i25]).sum::<f64>()
}
#[ode_function]
fn each26<const L: usize>(h27: [f64; L], s28: f64) -> [f64; L] {
std::array::from_fn(|i30| 0.26 - h27[L - 1 - i30] - ((i30 as f64) / (1.5 + (i30 as f64).powi(2))) * (h27[i30] * (h27[(i30 + 1) % L] + 0.51_f64)))
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 4, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, x31: [[f64; M]; N], p32: [f64; N], p33: [[f64; N]; M]) -> [[f64; M]; N] {
let mut y34: [[f64; M]; N] = std::array::from_fn(|i36| std::array::from_fn::<_, M, _>(|i37| (2.0 + helper6(p33[i37][i36], t, p33[i37][i36]).powi(2)).powf(105e-2 * p33[i37][i36])));
for i38 in 0..N {
for i39 in 0..M {
y34[(i38 + 2) % N][M - 1 - i39] += 2.0 / (66e-2 + x31[(i38 + 2) % N][i39] * x31[(i38 + 2) % N][i39]);
}
}
y34
}
pub fn time() -> f64 { 0.046 }
pub fn start() -> [[f64; 3]; 4] { [[0.842, 0.860, 0.830], [-0.872, 0.542, -0.602], [1.086, 0.737, -0.402], [-0.750, -0.891, -1.088]] }
pub fn system() -> System<4, 3> { System { p32: [0.423, -1.079, -0.864, -0.344], p33: [[0.226, 0.958, 0.572, 0.761], [1.165, 0.368, 0.453, -0.159], [0.246, 0.119, 0.277, 0.496]], } }
pub fn written() -> [[f64; 3]; 4] { dynamics(time(), start(), system().p32, system().p33) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_10 = {
const TABLE: [f64; 3] = [0.877, -0.405, 0.771];
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut r4: [f64; 3] = std::array::from_fn(|i6| (97e-2 * TABLE[2]) * h2 * TABLE[0]);
for v7 in r4.iter_mut() {
*v7 += TABLE[2] * h3;
}
r4.swap(2, 0);
r4[2] / TABLE[0].sin().mul_add(0.375, 0.5 + 2.0) * (r4[2] * r4[2] + 185e-2)
}
#[ode_function]
fn spread9(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = (s - s + TABLE[1]) / (1.99 + TABLE[1].powi(2));
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each10<const L: usize>(h11: [f64; L], s12: f64) -> [f64; L] {
let mut sum13 = -s12 * TABLE[2];
for i14 in (0..L).rev() {
if i14 != L - 1 { continue; }
for j15 in 0..L {
sum13 /= (TABLE[1] * (1.8_f64 + 1.79)).sin().mul_add(0.375, 0.5 + 1.51);
}
}
[TABLE[1] * TABLE[1]; L]
}
#[ode_dynamics(order = 8, name = System, derivatives(N = 8, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x17, x18): ([[f64; M]; N], [[f64; M]; N]), p19: [f64; N], p20: f64, p21: [f64; N]) -> ([[f64; M]; N], [[f64; M]; N]) {
let mut y22: [f64; N] = each10(p19, TABLE[1].clamp(-0.5, 80e-2) * 1.65_f64 * 1.34_f64);
for i24 in 1..N {
if i24 != N - 1 { continue; }
for j25 in 0..N {
if i24 == j25 { continue; }
if i24 != N - 1 {
y22[N - 1 - i24] = 1.02 * TABLE[0] * TABLE[1];
} else {
y22[(i24 + N - 1) % N] = 0.5 * y22[(i24 + N - 1) % N] + (1.4 + (i24 as f64).powi(2)).log10();
}
}
}
(std::array::from_fn(|i27| std::array::from_fn::<_, M, _>(|i28| x17[i27][i28])), std::array::from_fn(|i30| std::array::from_fn::<_, M, _>(|i31| (if p20.min(TABLE[1]) <= 1.27 { -(i30 as f64) * TABLE[1] } else { x18[N - 1 - i30][i31] }))))
}
pub fn time() -> f64 { -0.177 }
pub fn start() -> ([[f64; 1]; 8], [[f64; 1]; 8]) { ([[0.266], [-0.903], [0.704], [-0.707], [-0.408], [0.830], [0.203], [0.196]], [[0.878], [1.089], [0.447], [-0.615], [0.698], [-0.612], [-0.562], [-0.535]]) }
pub fn system() -> System<8, 1> { System { p19: [-0.116, 0.188, -0.694, 0.414, -0.935, 0.039, -0.785, 0.055], p20: -0.674, p21: [0.099, 0.480, 0.295, 0.531, 0.411, 0.495, -0.516, -0.486], } }
pub fn written() -> ([[f64; 1]; 8], [[f64; 1]; 8]) { dynamics(time(), start(), system().p19, system().p20, system().p21) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_11 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = ({ let (s2, c3) = (0.81_f64 + std::f64::consts::FRAC_PI_4 * std::f64::consts::FRAC_PI_4).powf(1.42_f64).sin_cos(); s2 * c3 * 0.5 });
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each4<const L: usize>(h5: [f64; L], s6: f64) -> f64 {
h5.iter().enumerate().take(3).map(|(i8, &v7)| (1.59 * 1.33_f64 * h5[i8]) * v7).sum::<f64>()
}
#[ode_function]
fn each9<const L: usize>(h10: [f64; L], s11: f64) -> [f64; L] {
std::array::from_fn(|i13| (0.89 + (0.3 * h10[i13].sin()).cosh()).powi(-1) * h10[i13])
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>((x14, x15): ([f64; N], [f64; N]), p16: [f64; N], p17: [[f64; N]; N]) -> ([f64; N], [f64; N]) {
let mut y18: [[f64; N]; N] = p17;
for i20 in 0..N {
for i21 in (1..N).rev() {
y18[i20][(i21 + 1) % N] += ((i20 as f64).tanh() * 0.5).ln_1p();
}
}
for i22 in (1..N).rev() {
for i23 in 0..N {
if i23 % 2 == 0 { continue; }
y18[(i23 + 1) % N][(i23 + 1) % N] *= 0.5 + 0.25 * f64::tanh(y18[i22][i23]).sin();
}
}
let a24 = ((1.90 - 1.30_f64 - (0.75_f64 - 1.24) * 1.71_f64).atan() / 4.0).exp_m1();
(std::array::from_fn(|i26| 2.0 * 1.18_f64 + a24 * 0.24 - ({ let u27 = x14[i26]; 1.51_f64 + u27 })), std::array::from_fn(|i29| ({ let (s30, c31) = y18[N - 1 - i29][i29].sin_cos(); s30 * c31 * 75e-2 })))
}
pub fn time() -> f64 { 0.898 }
pub fn start() -> ([f64; 5], [f64; 5]) { ([0.338, -0.059, 0.973, 0.087, 0.911], [0.423, 0.781, -0.638, 0.206, 1.169]) }
pub fn system() -> System<5> { System { p16: [0.330, 0.263, 0.496, 0.340, 0.735], p17: [[0.085, 0.628, -0.745, -0.783, -0.824], [0.343, 0.920, -0.148, 0.775, 0.428], [0.906, -0.350, 0.818, 0.316, 0.936], [0.124, 0.100, 0.183, 0.677, -0.179], [0.549, -0.865, -1.166, -0.609, -0.860]], } }
pub fn written() -> ([f64; 5], [f64; 5]) { dynamics(start(), system().p16, system().p17) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_12 = {
const SCALE: f64 = 1.64;
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> [f64; L] {
h2.map(|v4| (if (SCALE - 189e-2) <= 1.28 { h2[0] } else { s3 }))
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>(x5: [f64; 3], p6: [f64; N], p7: [f64; N]) -> [f64; 3] {
let mut sum8 = (if p6[0].abs() < 1.06 { p6[0] } else { SCALE });
for i9 in 0..N {
for j10 in 0..N {
sum8 += ({ let (s11, c12) = p7[j10].sin_cos(); s11 * c12 * 0.97 });
}
}
let mut y13: [f64; 3] = if SCALE / (1.5 + SCALE.powi(2)) >= 0.127_f64 { std::array::from_fn(|i15| ({ let u16 = 1.73_f64; p6[0] + u16 }).powi(7)) } else { std::array::from_fn(|i18| p6[0]) };
x5
}
pub fn time() -> f64 { 1.097 }
pub fn start() -> [f64; 3] { [0.125, 1.015, -1.119] }
pub fn system() -> System<5> { System { p6: [1.129, 0.973, 1.169, 0.246, -0.699], p7: [0.257, -0.539, -0.836, 0.631, -0.637], } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p6, system().p7) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_13 = {
#[ode_dynamics(order = 1, name = System, derivatives(N = 3, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, x1: [[f64; M]; N], p2: [f64; N], p3: [[f64; N]; M]) -> [[f64; M]; N] {
let mut y4: [f64; N] = p2;
for v5 in y4.iter_mut() {
*v5 += p3[M - 1][0] - t;
}
let mut y8: [f64; N] = std::array::from_fn(|i10| (y4[i10] + y4[0]) * x1[i10][0]);
for i11 in 0..N {
let a12 = 1.34_f64 / (190e-2 + (i11 as f64).powi(2)) / 181e-2;
y8[(i11 + N - 1) % N] = 56e-2 / (0.64 + y8[(i11 + N - 1) % N].powi(2));
}
let mut sum13 = (0.101_f64 + (0.3 * t.cos()).cosh()).rsqrt();
for i14 in (0..4).step_by(2) {
if i14 == 3 { break; }
let a15 = 1.96 * sum13 * std::f64::consts::FRAC_PI_4;
if 0.75_f64.abs() >= 0.107_f64 {
sum13 -= t;
} else {
sum13 += a15 / (1.5 + t.tanh());
}
}
std::array::from_fn(|i17| std::array::from_fn::<_, M, _>(|i18| (if !((i17 as f64).min(p2[i17]) > 1.24) { sum13 } else { sum13 }).sin().mul_add(0.375, 0.5 + 1.88).powf(2.0)))
}
pub fn time() -> f64 { -1.105 }
pub fn start() -> [[f64; 1]; 3] { [[0.772], [0.948], [-0.040]] }
pub fn system() -> System<3, 1> { System { p2: [-0.839, 0.433, -0.060], p3: [[-0.560, -0.894, 0.277]], } }
pub fn written() -> [[f64; 1]; 3] { dynamics(time(), start(), system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_14 = {
const TABLE: [f64; 3] = [0.571, -0.221, 0.724];
pub mod forces9 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let a5: f64 = 1.12 - h2 - (0.63 * TABLE[1]) * h2;
let mut r6: [f64; 5] = [h4 * (TABLE[1] + 0.66), h4.sigmoid(), h3 / (0.100_f64 + (0.3 * h4.cos()).cosh()) / 0.65, a5 * (TABLE[2] + 1.5), (0.91 + TABLE[1] * TABLE[1]).log10()];
for i8 in 0..=2 {
r6[4 - i8] += h2 - TABLE[1];
}
(1.16_f64 * 1.16_f64).sqr()
}
}
#[ode_function]
fn spread10(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = TABLE[0].powi(5) / TABLE[2].sin().mul_add(0.375, 0.5 + 2.2) / 1.01;
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each11<const L: usize>(h12: [f64; L], s13: f64) -> f64 {
let a14 = h12.iter().fold(h12[L - 1].sin().mul_add(0.375, 0.5 + 2.2).powf(1.0 / 3.0), |sum, v15| 0.5 * sum + v15.sin());
h12.iter().sum::<f64>()
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 2, M = 3))]
fn dynamics<const N: usize, const M: usize>((x19, x20): ([[f64; M]; N], [[f64; M]; N]), p21: [f64; N], p22: f64, p23: [f64; N]) -> ([[f64; M]; N], [[f64; M]; N]) {
let mut y24: [[f64; M]; N] = std::array::from_fn(|i26| std::array::from_fn::<_, M, _>(|i27| p22.clamp(-0.5, 1.1) * (i26 as f64).atan() * (1.63 - TABLE[2] - (TABLE[2] - 0.5) * TABLE[1])));
for i28 in 0..N {
for i29 in 0..M {
let a30 = 2.0 * TABLE[1] * 1.58_f64;
y24[N - 1 - i28][i29] -= (i28 as f64) * (i28 as f64);
}
}
(std::array::from_fn(|i32| std::array::from_fn::<_, M, _>(|i33| TABLE[1] - y24[0][M - 1 - i33] + y24[0][M - 1 - i33])), std::array::from_fn(|i35| std::array::from_fn::<_, M, _>(|i36| (1.0 + (0.5 + (1.95_f64 / (1.66 + (i35 as f64) * (i35 as f64))).powi(2))).acosh())))
}
pub fn time() -> f64 { -0.473 }
pub fn start() -> ([[f64; 3]; 2], [[f64; 3]; 2]) { ([[0.380, -0.804, 0.498], [0.604, 0.978, 0.987]], [[0.758, 0.794, -0.013], [-0.871, 0.229, -0.807]]) }
pub fn system() -> System<2, 3> { System { p21: [0.493, 1.134], p22: 0.910, p23: [-0.343, 0.339], } }
pub fn written() -> ([[f64; 3]; 2], [[f64; 3]; 2]) { dynamics(start(), system().p21, system().p22, system().p23) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_15 = {
const SCALE: f64 = 1.16;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = s.sqr() / (2.9 + 1.84_f64 * 1.84_f64) / 0.5;
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each2<const L: usize>(h3: [f64; L], s4: f64) -> f64 {
h3.iter().sum::<f64>()
}
#[ode_function]
fn each7<const L: usize>(h8: [f64; L], s9: f64) -> [f64; L] {
std::array::from_fn(|i11| (1.27 + (-h8[L - 1 - i11] * SCALE) * (-h8[L - 1 - i11] * SCALE)).sqrt())
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>(t: f64, x12: [f64; N], p13: [f64; N], p14: [[f64; N]; N]) -> [f64; N] {
let mut y15: [f64; N] = x12;
for (i17, v16) in y15.iter_mut().enumerate() {
*v16 += ({ let (s19, c20) = SCALE.sin_cos(); s19 * c20 * 0.143_f64 });
}
let mut y21: [f64; N] = std::array::from_fn(|i23| t * y15[i23] - (1.5 + t.tanh()).ln_1p());
for i24 in 0..N {
let a25 = t;
y21[(i24 + 2) % N] += t * x12[(i24 + N - 1) % N];
}
let mut y26: [[f64; N]; N] = if SCALE.min(SCALE) < 0.34 { std::array::from_fn(|i28| std::array::from_fn::<_, N, _>(|i29| (if (i28 as f64).min(SCALE) <= 0.5 { t } else { 1.12_f64 }) * (i28 as f64))) } else { std::array::from_fn(|i31| std::array::from_fn::<_, N, _>(|i32| 2.0 * (66e-2 / (189e-2 + ((i31 as f64).tanh() * 0.5).cosh())) + ({ let (s33, c34) = y21[(i32 + 2) % N].sin_cos(); s33 * c34 * 0.49 }) * 1.05)) };
if SCALE / (1.5 + SCALE.powi(2)) >= 1.22 {
for i35 in 0..N {
if i35 == 2 { continue; }
for i36 in 0..N {
if i36 == 1 { continue; }
y26[i35][(i36 + N - 1) % N] -= -((i35 as f64) + p14[i36][0]) + t;
}
}
}
y21
}
pub fn time() -> f64 { 0.943 }
pub fn start() -> [f64; 7] { [-0.566, 0.258, 0.194, -1.056, -0.521, 0.551, -0.893] }
pub fn system() -> System<7> { System { p13: [0.985, -0.756, -0.143, 0.798, 0.376, 0.013, 0.633], p14: [[0.193, 1.076, -0.665, -0.764, -0.690, 0.725, -0.966], [0.138, -0.286, 0.340, -0.803, 0.278, -1.133, 0.955], [0.259, 1.150, 0.578, -1.064, -0.880, -0.632, 0.870], [0.523, -1.075, 1.011, -1.151, 0.529, -0.087, 0.225], [-1.193, -0.563, -0.463, 0.892, 0.902, -0.298, 0.758], [-0.429, 0.943, -0.579, 0.843, -0.166, -0.814, -1.112], [-0.482, -0.057, 0.226, 0.382, 0.208, -0.892, 0.562]], } }
pub fn written() -> [f64; 7] { dynamics(time(), start(), system().p13, system().p14) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_16 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = 1.6 - s - 0.75_f64.sinh() * s + x[0] * x[2];
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>(t: f64, x2: [f64; N], p3: [f64; N], p4: f64) -> [f64; N] {
let mut y5: [f64; N] = std::array::from_fn(|i7| 2.0 * (-t * p3[(i7 + 1) % N]) * (1.38_f64 * p4));
for i8 in 0..N {
y5[i8] -= t / (1.36 + y5[i8] * y5[i8]);
}
for i9 in (1..N).rev() {
if i9 % 2 == 0 { continue; }
for j10 in 0..i9 {
y5[(i9 + 1) % N] *= 0.5 + 0.25 * (p3[j10] * p3[j10]).sin();
}
}
x2.map(|v11| (0.23_f64 - t - p4.max(0.192_f64) * 1.57_f64) * v11)
}
pub fn time() -> f64 { 0.168 }
pub fn start() -> [f64; 7] { [-0.720, 0.631, -0.726, 0.529, -0.615, -0.283, 1.025] }
pub fn system() -> System<7> { System { p3: [0.711, 0.608, -0.909, 1.148, 0.203, 1.093, -0.767], p4: 1.023, } }
pub fn written() -> [f64; 7] { dynamics(time(), start(), system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_17 = {
const SCALE: f64 = 1.49;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = SCALE - 1.14_f64 + 1.32 * x[0] - 1.90;
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each2<const L: usize>(h3: [f64; L], s4: f64) -> f64 {
(0..L).map(|i6| h3[i6] / SCALE.sin().mul_add(0.375, 0.5 + 2.0)).sum::<f64>()
}
#[ode_function]
fn each7<const L: usize>(h8: [f64; L], s9: f64) -> [f64; L] {
[SCALE.clamp(-0.5, 1.29) * SCALE * 1.44_f64; L]
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>(t: f64, (x11, x12): ([[f64; 2]; N], f64), p13: [f64; N]) -> ([[f64; 2]; N], f64) {
let mut sum14 = (1.36 + x11[0][1] * x11[0][1]).log2();
for i15 in (0..N).step_by(2) {
for i16 in 0..2 {
for j17 in 0..i16 {
sum14 /= (0.35 + (if 0.147_f64 * (i15 as f64) > 0.95 { x11[i15][i16] } else { 1.85_f64 }) * (if 0.147_f64 * (i15 as f64) > 0.95 { x11[i15][i16] } else { 1.85_f64 }));
}
}
}
(std::array::from_fn(|i19| std::array::from_fn::<_, 2, _>(|i20| (if SCALE.abs() < 1.78 { p13[(i19 + 2) % N].mul_add(1.20_f64, t) } else { 1.55_f64 }))), t)
}
pub fn time() -> f64 { 0.061 }
pub fn start() -> ([[f64; 2]; 11], f64) { ([[0.515, 0.126], [-0.635, -0.808], [1.122, 0.207], [0.615, -0.800], [-0.275, 0.504], [1.175, 0.348], [0.415, 0.004], [-0.183, 0.952], [0.432, -1.163], [0.403, 0.527], [0.068, 0.136]], 1.096) }
pub fn system() -> System<11> { System { p13: [0.777, 0.681, 1.059, 1.010, -1.056, 0.273, -1.115, 1.101, -0.308, 0.766, 1.199], } }
pub fn written() -> ([[f64; 2]; 11], f64) { dynamics(time(), start(), system().p13) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_18 = {
const SCALE: f64 = 0.98_f64;
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
h2.iter().take(3).map(|&v4| 1.12_f64.to_radians()).sum::<f64>()
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>((x6, x7): ([[f64; 2]; N], f64), p8: [f64; N], p9: f64, p10: [f64; N]) -> ([[f64; 2]; N], f64) {
let mut sum11 = p10[0] * (x7 + 2.0);
for i12 in 0..N {
for j13 in 0..2 {
sum11 += (2.9 + p10[i12] * p10[i12]).hypot(std::f64::consts::PI);
}
}
let mut y14: [f64; N] = if (SCALE - 1.00) <= 56e-2 { p8 } else { std::array::from_fn(|i17| (if !((i17 as f64).abs() < 0.5) { 1.06 * p10[N - 1 - i17] * SCALE } else { p10[N - 1 - i17] })) };
if SCALE.cbrt() >= 2.0 {
for i18 in (0..N).step_by(2) {
for j19 in 0..i18 {
y14[N - 1] *= 0.5 + 0.25 * (188e-2 + x7 * x7).log10().sin();
}
}
}
(std::array::from_fn(|i21| std::array::from_fn::<_, 2, _>(|i22| -(x6[(i21 + N - 1) % N][(i22 + 2) % 2] * p9) * (0.5 - x6[(i21 + N - 1) % N][(i22 + 2) % 2] - p9.abs() * x7))), (1.73 - x7 - SCALE * x7).to_radians())
}
pub fn time() -> f64 { 0.422 }
pub fn start() -> ([[f64; 2]; 5], f64) { ([[1.198, 1.163], [-0.692, 0.204], [0.226, 1.045], [0.443, -0.451], [-0.739, -0.918]], -0.197) }
pub fn system() -> System<5> { System { p8: [0.265, 0.322, 0.749, -0.480, 0.976], p9: 0.927, p10: [0.553, -0.728, -0.451, -0.754, 1.085], } }
pub fn written() -> ([[f64; 2]; 5], f64) { dynamics(start(), system().p8, system().p9, system().p10) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_19 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
(0..L).map(|i5| s3 * ((i5 as f64) + 0.5)).sum::<f64>()
}
#[ode_function]
fn each6<const L: usize>(h7: [f64; L], s8: f64) -> [f64; L] {
h7.map(|v9| (if (0.75_f64 - 2.0) <= 0.25 { h7[0] } else { h7[0] }))
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, x10: [f64; 3], p11: [f64; N], p12: f64) -> [f64; 3] {
let mut y13: [f64; N] = p11.map(|v14| t.softplus() * v14);
for i15 in (0..N).rev() {
for j16 in 0..i15 {
let a17 = 1.77 * 1.84_f64 * 1.77_f64;
y13[(i15 + 1) % N] = p12 * p12;
}
}
for i18 in (0..N).rev() {
let a19 = (i18 as f64) * (i18 as f64);
y13[i18] = 0.5 * y13[i18] + a19 / (1.28 + std::f64::consts::FRAC_PI_4.powi(2));
}
let mut y20: [f64; N] = if p12.clamp(-0.5, 1.7) <= 0.5 { p11 } else { each6(p11, ({ let u23 = y13[0]; x10[0] + u23 })) };
let mut y24: [f64; 3] = std::array::from_fn(|i26| (-(t + (i26 as f64)) + 1.55_f64) * p12);
for i27 in 0..3 {
y24[i27] += -p11[0] * x10[i27];
}
for i28 in 0..3 - 1 {
for j29 in i28 + 1..3 {
y24[i28 + 1] += std::f64::consts::LN_2 / (0.48 + (i28 as f64) * (i28 as f64));
}
}
[0.23 / (1.60 + (p12.tanh() * 0.5).cosh()); 3]
}
pub fn time() -> f64 { 1.110 }
pub fn start() -> [f64; 3] { [0.864, 0.122, -0.742] }
pub fn system() -> System<4> { System { p11: [0.538, 0.965, 0.702, -0.081], p12: 0.422, } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p11, system().p12) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_20 = {
#[ode_dynamics(order = 4, name = System, derivatives(N = 2))]
fn dynamics<const N: usize>((x1, x2): ([[f64; 2]; N], [f64; N]), p3: [f64; N], p4: [f64; N], p5: bool) -> ([[f64; 2]; N], [f64; N]) {
let mut y6: [f64; N] = std::array::from_fn(|i8| 2.0 * (182e-2 - p4[i8] - (p4[i8] - 0.25) * x2[N - 1 - i8]) + (p4[i8] - (i8 as f64)) * 1.7);
for i9 in 0..N - 1 {
if i9 + 1 < N { continue; }
let a10 = y6[(i9 + 2) % N] * (y6[(i9 + 2) % N] + 1.32);
y6[i9] *= 0.5 + 0.25 * y6[i9].sqr().sin();
}
for i11 in 0..N {
y6[(i11 + 1) % N] += (i11 as f64) * y6[i11];
}
let a12 = p4.iter().fold(y6[N - 1] * (1.48_f64 + 0.43), |sum, v13| 0.5 * sum + v13.cos());
(std::array::from_fn(|i16| std::array::from_fn::<_, 2, _>(|i17| (if 198e-2 * (i16 as f64) > 23e-2 { std::f64::consts::PI / (0.5 + y6[i16].powi(2)) } else { (i16 as f64) * a12 }))), std::array::from_fn(|i19| -(y6[(i19 + 1) % N] + a12 + (i19 as f64)) + 1.74 * p4[i19] * y6[(i19 + 1) % N]))
}
pub fn time() -> f64 { 0.676 }
pub fn start() -> ([[f64; 2]; 2], [f64; 2]) { ([[-1.116, 0.949], [0.746, -1.037]], [0.141, -0.284]) }
pub fn system() -> System<2> { System { p3: [1.010, 0.904], p4: [-0.098, 0.335], p5: true, } }
pub fn written() -> ([[f64; 2]; 2], [f64; 2]) { dynamics(start(), system().p3, system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_21 = {
#[ode_dynamics(order = 5, name = System, derivatives(N = 9, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x1, x2): ([[f64; M]; N], [f64; N]), p3: [f64; N], p4: f64, p5: bool) -> ([[f64; M]; N], [f64; N]) {
let mut y6: [f64; N] = x2;
for (i8, v7) in y6.iter_mut().enumerate() {
*v7 *= 0.5 + 0.25 * ((i8 as f64) * (i8 as f64)).sin();
}
let mut sum10 = 2.0 * p4 + std::f64::consts::FRAC_PI_4 * 1.54;
for i11 in 0..N {
if i11 > 0 { continue; }
for i12 in 0..M {
sum10 += (i11 as f64) - (i11 as f64) + t;
}
}
(std::array::from_fn(|i14| std::array::from_fn::<_, M, _>(|i15| (if p3[i14].abs() >= 2.4 { 1.15_f64 + y6[i14] } else { t - t + sum10 }))), std::array::from_fn(|i17| 1.36 * (t * (i17 as f64)) * 1.40_f64.powi(1)))
}
pub fn time() -> f64 { 0.988 }
pub fn start() -> ([[f64; 1]; 9], [f64; 9]) { ([[-0.885], [-1.195], [0.219], [-0.975], [-0.862], [0.484], [0.325], [-0.056], [1.186]], [-0.032, 1.045, 0.578, -0.646, -0.949, -0.482, 0.400, 0.574, -0.791]) }
pub fn system() -> System<9, 1> { System { p3: [-0.141, 1.095, 0.302, -0.046, 1.191, -0.278, 0.557, -0.693, 0.475], p4: -0.071, p5: true, } }
pub fn written() -> ([[f64; 1]; 9], [f64; 9]) { dynamics(time(), start(), system().p3, system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_22 = {
const TABLE: [f64; 3] = [0.565, 0.018, -0.425];
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
let mut y4: [f64; L] = std::array::from_fn(|i6| h2[(i6 + L - 1) % L] * h2[i6] / (0.56 + (TABLE[2].tanh() * 0.5).cosh()) / 1.0);
for i7 in (1..L).rev() {
let a8 = (i7 as f64) * 1.83_f64;
y4[i7] -= (i7 as f64) / (1.24 + y4[i7 - 1] * y4[i7 - 1]);
}
for i9 in 0..L - 1 {
if TABLE[0].min(TABLE[2]) <= 0.5 {
y4[(i9 + L - 1) % L] = 0.5 * y4[(i9 + L - 1) % L] + s3 - TABLE[0];
}
}
((TABLE[1] * h2[L - 1]).sin() / y4.len() as f64)
}
#[ode_function]
fn each12<const L: usize>(h13: [f64; L], s14: f64) -> [f64; L] {
let mut y15: [f64; L] = if TABLE[0].abs() >= 2.6 { [h13[0].cos(); L] } else { [0.69 * s14 * 1.68_f64; L] };
if TABLE[0].tanh() <= 0.49 {
for i18 in 0..L {
y15[(i18 + 1) % L] += TABLE[2] - std::f64::consts::E;
}
}
std::array::from_fn(|i20| -(0.3 * TABLE[1].cos()).asin() * (TABLE[2] + (i20 as f64)))
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 11, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, x21: [[f64; M]; N], p22: [f64; N]) -> [[f64; M]; N] {
let a23 = p22.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<f64>();
std::array::from_fn(|i27| std::array::from_fn::<_, M, _>(|i28| 1.40_f64 / (1.58 + (a23.atan() / 4.0).cosh()) * p22[(i27 + 2) % N].powi(7)))
}
pub fn time() -> f64 { -0.879 }
pub fn start() -> [[f64; 3]; 11] { [[0.100, 1.172, 1.003], [1.196, 0.939, 0.678], [0.375, -0.385, -0.360], [1.034, 0.910, 0.628], [1.088, 0.806, -0.221], [-1.021, 0.807, -0.002], [0.369, -0.667, 0.707], [-0.791, 0.655, 0.277], [1.118, 0.355, 0.431], [0.051, 1.013, 0.616], [1.071, 0.310, -0.220]] }
pub fn system() -> System<11, 3> { System { p22: [1.003, 0.959, -0.845, 0.192, -0.911, -0.770, 0.524, -0.368, 1.060, -0.817, -0.503], } }
pub fn written() -> [[f64; 3]; 11] { dynamics(time(), start(), system().p22) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_23 = {
const SCALE: f64 = 1.07;
const TABLE: [f64; 3] = [0.432, 0.092, 0.590];
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let mut r3: [f64; 5] = [TABLE[0].asinh(), (SCALE / (1.5 + TABLE[2].powi(2))) * SCALE * TABLE[2], TABLE[1] - TABLE[1] + TABLE[1], h2.sin().mul_add(0.375, 0.5 + 1.28).cbrt(), (1.5 + TABLE[0].tanh()).log10()];
r3.swap(0, 0);
for i5 in (0..5).step_by(2) {
for j6 in i5 + 1..5 {
r3[2] /= (78e-2 + (0.3 * ({ let u7 = r3[j6]; SCALE + u7 }).sin()).cosh());
}
}
let mut g8 = [[TABLE[0]; 3]; 2];
for i9 in (0..2).rev() {
g8[1][1] /= (0.5 + (TABLE[2] * TABLE[2]) * (TABLE[2] * TABLE[2]));
}
(1.5 + g8[1][0].tanh()).powi(-3) + 69e-2 * (TABLE[2] / (1.89 + (0.3 * SCALE.cos()).cosh())) - 2.0
}
#[ode_function]
pub fn helper10(h11: f64) -> f64 {
let a12 = (h11.atan() / 4.0).asin() * (h11.atan() / 4.0).asin();
(1.5 + (-TABLE[2] * h11).tanh()).powf(TABLE[1] - 0.27)
}
#[ode_function]
fn each13<const L: usize>(h14: [f64; L], s15: f64) -> [f64; L] {
std::array::from_fn(|i17| (1.01 + (-TABLE[1] * 1.96_f64) * (-TABLE[1] * 1.96_f64)).powf(0.5))
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 1))]
fn dynamics<const N: usize>(t: f64, x18: [f64; 3], p19: [f64; N], p20: f64) -> [f64; 3] {
let mut y21: [f64; N] = std::array::from_fn(|i23| (if (TABLE[0] - 0.5) <= 0.81_f64 { p19[i23] } else { TABLE[0] }) * (2.0 + TABLE[0] * TABLE[0]).powf(TABLE[0]));
for i24 in (0..N).rev() {
if i24 % 2 == 0 {
y21[N - 1 - i24] = 2.4 * p19[N - 1 - i24] * p20;
}
}
let mut y25: [f64; N] = y21;
for (v26, w28) in y25.iter_mut().zip(&y21) {
*v26 = y21[0] * (1.64_f64 + 2.0);
}
std::array::from_fn(|i30| SCALE * SCALE * (SCALE * SCALE))
}
pub fn time() -> f64 { 1.197 }
pub fn start() -> [f64; 3] { [0.654, -0.301, 1.110] }
pub fn system() -> System<1> { System { p19: [0.899], p20: -0.205, } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p19, system().p20) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_24 = {
#[ode_dynamics(order = 6, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>((x1, x2): ([[f32; 2]; N], f32), p3: [f32; N], p4: f32, p5: [[f32; N]; N], p6: bool, p7: u8) -> ([[f32; 2]; N], f32) {
let mut y8: [f32; N] = [({ let u10 = p4; x2 + u10 }); N];
for i11 in 0..N {
for j12 in i11 + 1..N {
let a13 = 1.64_f32 * 1.64_f32;
y8[N - 1 - i11] += (i11 as f32) * (i11 as f32);
}
}
let mut y14: [f32; N] = p3;
for v15 in y14.iter_mut() {
*v15 *= 0.5 + 0.25 * (x2 * p3[0]).sin();
}
let mut sum18 = y14[0] * y14[0];
for i19 in (0..N).step_by(2) {
for i20 in (0..N).rev() {
for j21 in 0..i20 {
let a22 = 1.23_f32 / p4.sin().mul_add(0.375, 0.5 + 1.20);
sum18 += -(i19 as f32) * p4;
}
}
}
(std::array::from_fn(|i24| std::array::from_fn::<_, 2, _>(|i25| (p4 - 0.28) * (1.89 + (i24 as f32) * (i24 as f32)).powf(1.5) * 1.29_f32)), ({ let u26 = sum18; sum18 + u26 }).erfc())
}
pub fn time() -> f32 { -1.097 }
pub fn start() -> ([[f32; 2]; 11], f32) { ([[-1.184, -0.719], [0.047, 0.613], [0.561, -0.932], [0.946, -0.558], [1.190, 0.761], [-0.344, -0.886], [0.914, 0.148], [-0.750, 0.766], [1.087, -1.153], [0.616, -0.196], [-0.010, 0.844]], 0.541) }
pub fn system() -> System<11> { System { p3: [-0.683, -0.149, 0.535, -0.072, 0.540, 0.003, 0.380, 0.733, -0.461, -0.376, 0.650], p4: 0.509, p5: [[0.518, 0.725, -0.446, -0.522, 0.118, -0.430, 0.912, -0.899, 1.044, 0.604, 0.068], [1.108, 0.781, 0.491, -0.228, -0.584, -0.300, 0.065, 1.100, -0.820, -0.878, 0.108], [0.254, 0.496, -0.449, -0.209, -0.053, 0.731, -1.124, 0.088, 0.110, -0.960, 0.405], [0.282, 0.614, 0.705, 0.839, 0.829, 1.115, -0.568, 0.006, 0.177, 0.766, 0.605], [-0.870, -0.180, 0.330, 0.319, 1.010, 0.172, 0.451, 0.521, 0.172, 0.670, 0.996], [0.693, 0.666, -0.704, -0.063, -1.075, 0.936, -1.187, 0.565, 0.626, -1.175, -0.746], [1.135, 0.254, -0.764, 0.168, 1.030, 1.141, 0.306, 0.372, 0.500, 0.518, 0.650], [0.289, 0.956, -0.456, -0.466, 0.001, 0.646, 0.500, 1.164, -0.232, -0.132, 1.127], [1.063, 0.927, 0.814, 0.308, 0.730, -0.001, 0.329, 0.195, 0.241, 0.622, 0.393], [-0.465, -0.344, -0.755, 0.462, 0.275, 0.481, -0.694, 0.936, -0.202, 0.433, 0.684], [0.699, 0.259, -0.959, 0.374, -0.217, 0.297, -0.958, -0.464, -0.809, 1.049, 1.195]], p6: false, p7: 1, } }
pub fn written() -> ([[f32; 2]; 11], f32) { dynamics(start(), system().p3, system().p4, system().p5, system().p6, system().p7) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_25 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let mut sum5 = 1.65_f64;
let mut add6 = |v7: f64| sum5 += v7 * 0.75_f64.min(0.75_f64);
add6((0.75_f64 - 1.50) * h4 * h2);
add6(h2.powi(0));
(1.37 + h4 * h4).recip() * sum5
}
pub mod forces19 {
use super::*;
#[ode_function]
pub fn helper8(h9: f64, h10: f64) -> f64 {
let mut r11 = [(0.3 * h9.cos()).cosh(), -h9 * h9, (if (0.75_f64 - 0.81) <= 0.95 { h9 } else { h10 }), h10 * h9, 1.08 - h9 - 0.75_f64.min(0.75_f64) * h9];
for v13 in r11.iter_mut() {
*v13 += h10.to_radians();
}
let mut r15: [f64; 4] = [r11[1].atan2((1.5 + r11[1].tanh())); 4];
for i17 in 0..2 {
let a18 = 2.0 * h10 + r11[i17] * 2.1;
r15[3 - i17] += 0.75_f64.abs() * h9 * h10;
}
(2.8 + (1.79 / r15[2].sin().mul_add(0.375, 0.5 + 0.56)).powi(2)).hypot(h10 + h9)
}
}
#[ode_function]
fn each20<const L: usize>(h21: [f64; L], s22: f64) -> f64 {
h21.iter().enumerate().skip(1).map(|(i24, &v23)| 1.19 / h21[L - 1 - i24].sin().mul_add(0.375, 0.5 + 93e-2)).sum::<f64>()
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 1, M = 2))]
fn dynamics<const N: usize, const M: usize>(x25: [[f64; M]; N], p26: [f64; N], p27: [f64; N]) -> [[f64; M]; N] {
let mut y28: [f64; N] = p27;
for v29 in y28.iter_mut() {
*v29 += -p27[0] * x25[0][M - 1];
}
let mut sum32 = (0.3 * p27[N - 1].sin()).tan();
for i33 in 0..N {
let a34 = 1.36_f64.erfc();
sum32 += helper1(a34, p26[(i33 + N - 1) % N], x25[(i33 + N - 1) % N][0]);
}
std::array::from_fn(|i36| std::array::from_fn::<_, M, _>(|i37| (0.48 + (0.3 * sum32.cos()).cosh()).powf(-0.3) - y28[(i36 + 2) % N]))
}
pub fn time() -> f64 { -1.127 }
pub fn start() -> [[f64; 2]; 1] { [[-0.995, 0.318]] }
pub fn system() -> System<1, 2> { System { p26: [1.182], p27: [-0.954], } }
pub fn written() -> [[f64; 2]; 1] { dynamics(start(), system().p26, system().p27) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_26 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
h2.iter().zip(&h2).map(|(a, b)| a * b.sin()).sum::<f64>()
}
#[ode_function]
fn each6<const L: usize>(h7: [f64; L], s8: f64) -> [f64; L] {
std::array::from_fn(|i10| h7[L - 1 - i10].mul_add(h7[(i10 + 2) % L], (i10 as f64)) / (23e-2 + ((i10 as f64).tanh() * 0.5).cosh()))
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 5, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, x11: [[f64; M]; N], p12: [f64; N], p13: [f64; N], p14: bool) -> [[f64; M]; N] {
let mut y15: [f64; N] = [p13[0] * p13[0]; N];
for i17 in 0..N {
let a18 = t * x11[i17][0];
y15[i17] += a18 + 0.5 * 1.98_f64 - 2.0;
}
for i19 in 1..N {
y15[(i19 + N - 1) % N] += 2.0 * (i19 as f64) + (i19 as f64) * 0.5;
}
std::array::from_fn(|i21| std::array::from_fn::<_, M, _>(|i22| ({ let u23 = (2.0 + y15[i21] * y15[i21]).recip(); (i21 as f64) / y15[i21].sin().mul_add(0.375, 0.5 + 0.35) + u23 })))
}
pub fn time() -> f64 { -0.048 }
pub fn start() -> [[f64; 3]; 5] { [[0.241, 0.780, 0.397], [1.067, -0.012, 0.226], [-0.865, 0.928, 1.173], [-0.058, 0.236, -0.977], [0.704, 0.303, -0.502]] }
pub fn system() -> System<5, 3> { System { p12: [-0.295, -1.069, 0.856, 0.274, 0.603], p13: [-0.808, 0.684, 0.244, -0.325, -1.123], p14: false, } }
pub fn written() -> [[f64; 3]; 5] { dynamics(time(), start(), system().p12, system().p13, system().p14) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_27 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
let mut y4: [f64; L] = h2;
for i6 in 0..L {
if i6 != L - 1 {
y4[i6] = 0.5 * y4[i6] + ({ let (s7, c8) = y4[(i6 + 2) % L].sin_cos(); s7 * c8 * 2.0 });
}
}
h2.iter().map(|v9| 0.7 + 0.2 * v9.tanh()).product::<f64>()
}
#[ode_function]
fn each11<const L: usize>(h12: [f64; L], s13: f64) -> [f64; L] {
let mut y14: [f64; L] = if 0.75_f64.clamp(-0.5, 0.5) >= 0.27 { std::array::from_fn(|i16| -f64::cos(s13) * s13) } else { h12.map(|v17| (0.75_f64.clamp(-0.5, 1.17) * h12[0] * h12[L - 1]) * v17) };
std::array::from_fn(|i19| ((i19 as f64) - 1.0) * (h12[(i19 + 1) % L] / (1.5 + (i19 as f64).tanh())) * (s13 * 1.34_f64))
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 3, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x20, x21): ([[f64; M]; N], f64), p22: [f64; N]) -> ([[f64; M]; N], f64) {
let mut sum23 = ({ let u24 = x21; t + u24 });
for i25 in 0..2 {
sum23 = 0.5 * sum23 + (0.52 + t.powi(2)).ln_1p();
}
let mut sum26 = t;
for i27 in 0..N {
sum26 = 0.5 * sum26 + t - x20[i27][0];
}
let mut y28: [[f64; M]; N] = std::array::from_fn(|i30| std::array::from_fn::<_, M, _>(|i31| ({ let u32 = (i30 as f64); u32 + u32 }) / (24e-2 + 1.82_f64 * 1.82_f64) / 1.50));
for i33 in 0..N {
for i34 in 0..M {
let a35 = (if (i33 as f64).clamp(-0.5, 0.5) < 1.42 { p22[(i33 + N - 1) % N] } else { sum23 });
y28[i33][M - 1 - i34] -= y28[(i33 + 2) % N][M - 1 - i34].powi(2);
}
}
for i36 in (1..N).rev() {
if i36 == 2 { continue; }
for i37 in 0..M {
y28[i36][i37] += p22[i36 - 1] * sum23;
}
}
(std::array::from_fn(|i39| std::array::from_fn::<_, M, _>(|i40| ((if !(1.49 * p22[(i39 + N - 1) % N] <= 2.0) { 1.55_f64 } else { (i39 as f64) }).tanh() * 0.5).asin())), -(0.75_f64.clamp(-0.5, 0.158_f64) * y28[N - 1][0] * y28[0][0]) * 1.84_f64)
}
pub fn time() -> f64 { 1.183 }
pub fn start() -> ([[f64; 3]; 3], f64) { ([[0.600, 0.830, 0.124], [-0.746, -0.466, -0.714], [0.832, -0.044, -0.118]], 0.905) }
pub fn system() -> System<3, 3> { System { p22: [-0.816, -0.361, 1.002], } }
pub fn written() -> ([[f64; 3]; 3], f64) { dynamics(time(), start(), system().p22) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_28 = {
pub mod forces6 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let mut sum3 = 1.90_f64;
for i4 in 1..2 {
for j5 in 0..=i4 {
if i4 == j5 { continue; }
sum3 = 0.5 * sum3 + 0.75_f64.min(0.75_f64) * sum3 * h2;
}
}
h2 + sum3 - 1.2_f64
}
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, x7: [f64; N], p8: [f64; N], p9: [f64; N], p10: u8) -> [f64; N] {
let a11 = p9.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<f64>();
x7.map(|v14| (if !(p9[N - 1].clamp(-0.5, 0.56) >= 2.1) { a11 } else { p9[0] }) * v14)
}
pub fn time() -> f64 { 0.823 }
pub fn start() -> [f64; 4] { [0.662, 0.391, -0.585, -0.560] }
pub fn system() -> System<4> { System { p8: [-0.810, -0.410, -1.119, -0.628], p9: [-1.051, 0.715, -0.645, 0.261], p10: 0, } }
pub fn written() -> [f64; 4] { dynamics(time(), start(), system().p8, system().p9, system().p10) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_29 = {
const TABLE: [f64; 3] = [-1.177, 0.792, -0.657];
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let a4 = (25e-2 + TABLE[1] * TABLE[1]).powi(-1) - TABLE[1];
let mut sum5 = std::f64::consts::FRAC_PI_4 / (2.0 + TABLE[1] * TABLE[1]) / 2.6;
for i6 in 0..5 {
sum5 = 0.5 * sum5 + TABLE[0] * TABLE[0];
}
172e-2 * (TABLE[0] * TABLE[0]) * (h2 * h2)
}
#[ode_function]
pub fn helper7(h8: f64, h9: f64) -> f64 {
let (a10, mut b11) = (h8.sqr() - std::f64::consts::FRAC_PI_4, 2.0 * TABLE[0] * TABLE[0]);
TABLE[2].abs() * a10.sqr() * h8
}
#[ode_dynamics(order = 8, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, (x12, x13): ([f64; N], f64), p14: [f64; N], p15: [f64; N]) -> ([f64; N], f64) {
let mut sum16 = TABLE[1].sqr();
for i17 in 0..=1 {
for j18 in 0..3 {
let a19 = helper7(t, 1.81_f64);
sum16 *= 0.5 + 0.25 * (a19 + sum16).sin();
}
}
(std::array::from_fn(|i21| (0.3 * helper7(TABLE[1], p14[(i21 + N - 1) % N]).sin()).cosh()), (1.51 + (TABLE[2] * p15[N - 1]) * (TABLE[2] * p15[N - 1])).log(2.5 + (1.5 + p15[N - 1].tanh()).powf(-1.5).tanh()))
}
pub fn time() -> f64 { 0.188 }
pub fn start() -> ([f64; 4], f64) { ([-0.660, -0.893, 0.678, 0.836], -0.030) }
pub fn system() -> System<4> { System { p14: [0.411, 1.113, 0.337, -1.039], p15: [1.174, 0.652, -0.059, -1.180], } }
pub fn written() -> ([f64; 4], f64) { dynamics(time(), start(), system().p14, system().p15) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
