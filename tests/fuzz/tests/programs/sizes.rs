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
#[ode_dynamics(order = 4, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>(t: f64, x18: [f64; N], p19: f64, p20: [[f64; N]; N], p21: f64) -> [f64; N] {
let a22 = x18.iter().rev().map(|v23| 0.7 + 0.2 * v23.sin()).product::<f64>();
std::array::from_fn(|i26| -(p21 / (2.0 + t * t) + p20[(i26 + N - 1) % N][i26]) + p20[(i26 + N - 1) % N][i26].sin() * a22 * p20[(i26 + 2) % N][i26])
}
pub fn time() -> f64 { 1.189 }
pub fn start() -> [f64; 11] { [-0.391, 0.887, -0.634, 0.090, 1.197, -1.178, 0.117, -0.379, 0.471, -0.953, 1.183] }
pub fn system() -> System<11> { System { p19: 0.707, p20: [[-0.449, 1.117, 0.846, 0.081, -0.599, 0.278, -0.476, -0.687, -1.151, 0.643, 0.626], [1.187, 1.070, 0.298, 0.938, -0.637, 0.176, -0.742, 0.286, -0.593, -0.410, -0.995], [-0.858, 0.416, 0.881, -0.316, -0.119, 0.550, -0.832, 0.327, 0.593, -0.169, -0.102], [-0.224, -0.253, 0.398, -0.344, 0.448, -0.404, 1.088, 0.473, 0.808, -1.046, -1.035], [-0.464, 0.278, -0.119, -1.139, 0.711, 1.163, 0.132, -0.034, 0.589, -0.355, 0.088], [-0.434, -0.142, -0.726, -0.700, -0.976, -0.821, -0.026, 1.123, 0.404, -0.349, -0.062], [0.869, 1.160, 0.472, -0.036, 0.715, -0.414, 0.495, -0.606, 0.407, 0.703, -0.932], [0.744, -0.933, 0.849, 0.546, -0.684, 0.217, -0.726, -0.472, 0.951, 0.548, -0.524], [0.102, -0.723, 0.114, -1.075, 0.658, 0.287, -1.169, 0.560, 0.054, -0.223, 1.097], [0.324, 0.744, 0.546, 0.111, -0.873, 0.106, 1.041, -0.312, -1.011, 0.841, 0.901], [0.398, 1.108, 0.657, 0.475, 0.555, -0.166, -1.146, 0.967, -0.459, 0.055, -0.754]], p21: -0.803, } }
pub fn written() -> [f64; 11] { dynamics(time(), start(), system().p19, system().p20, system().p21) }
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
fn dynamics<const N: usize>((x9, x10): ([f64; N], [f64; N])) -> ([f64; N], [f64; N]) {
let mut y11: [f64; N] = if (0.75_f64 - 0.90) <= 0.5 { std::array::from_fn(|i13| x10[(i13 + 1) % N]) } else { [-(x10[N - 1] + 0.75_f64) + x10[0]; N] };
if (0.75_f64 - 0.23) > 0.134_f64 {
for i15 in 0..N {
y11[i15] += y11[(i15 + 2) % N] - y11[(i15 + 2) % N];
}
}
let a16 = (y11[0].sin().sin() / x10.len() as f64);
(std::array::from_fn(|i20| ({ let u23 = ({ let (s21, c22) = x10[i20].sin_cos(); s21 * c22 * 2.9 }); u23.powi(5) + u23 })), std::array::from_fn(|i25| 0.77 - 1.35_f64.sin().mul_add(0.375, 0.5 + 1.43).powi(-2) - (i25 as f64) * (0.64 + (0.3 * (i25 as f64).cos()).cosh()).ln_1p()))
}
pub fn time() -> f64 { 0.773 }
pub fn start() -> ([f64; 4], [f64; 4]) { ([0.688, 1.138, -0.697, 0.812], [0.702, 0.625, -1.169, -0.287]) }
pub fn system() -> System<4> { System { } }
pub fn written() -> ([f64; 4], [f64; 4]) { dynamics(start()) }
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
#[ode_dynamics(order = 1, name = System, derivatives(N = 3, M = 2))]
fn dynamics<const N: usize, const M: usize>(t: f64, x8: [[f64; M]; N], p9: f64, p10: [f64; N], p11: u8) -> [[f64; M]; N] {
let a12 = p10.iter().rev().map(|&v13| (p10[0] * p10[0]) * v13).sum::<f64>();
let mut y15: [f64; N] = if p9.max(0.5) <= 0.24 { std::array::from_fn(|i17| (p9 / (1.5 + p9.powi(2))) * 1.90_f64 * x8[i17][M - 1] - ({ let u18 = x8[i17][M - 1]; 1.66_f64 + u18 })) } else { p10.map(|v19| (1.65 + (SCALE.tanh() * 0.5).cosh()).powi(-1) * v19) };
let mut sum20 = y15[0] / (1.5 + t.tanh());
for i21 in 0..N {
let a22 = (match p11 { 0 => x8[i21][0], 1 | 3 => t, n @ 2..=4 if !(((i21 as f64) - 2.0) >= 0.5) => y15[(i21 + 1) % N] * n as f64, _ => 2.8 });
if i21 == 0 {
sum20 -= 1.27 * t * 1.46_f64;
}
}
std::array::from_fn(|i24| std::array::from_fn::<_, M, _>(|i25| (0.53 + (-(p9 + (i24 as f64)) + sum20).powi(2)).powf(1.0 / 3.0)))
}
pub fn time() -> f64 { 0.744 }
pub fn start() -> [[f64; 2]; 3] { [[0.469, -1.186], [0.038, -1.082], [0.257, 0.310]] }
pub fn system() -> System<3, 2> { System { p9: 0.717, p10: [-0.983, -0.447, 0.748], p11: 0, } }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start(), system().p9, system().p10, system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_6 = {
#[ode_dynamics(order = 6, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, x1: [f64; N], p2: [[f64; N]; N], p3: [f64; N]) -> [f64; N] {
let mut y4: [f64; N] = [1.73_f64 - p3[0]; N];
for i6 in (0..N).step_by(2) {
let a7 = y4[i6] * p2[i6][i6];
y4[i6] = t;
}
let mut sum8 = p2[0][N - 1] * p2[0][N - 1];
for i9 in 1..N {
for i10 in (0..N).step_by(2) {
for j11 in 0..N {
sum8 += -(y4[(i10 + 1) % N] + (i9 as f64)) + y4[(i10 + 1) % N];
}
}
}
let mut y12: [f64; N] = if 1.25 * 0.75_f64 >= 2.0 { std::array::from_fn(|i14| (y4[i14] - y4[i14]).sigmoid()) } else { std::array::from_fn(|i16| (0.192_f64 + ((i16 as f64).clamp(-0.5, 0.43) * y4[i16] * p2[i16][i16]).powi(2)).powf(1.5)) };
if 0.75_f64.max(0.73) > 1.64 {
for i17 in 0..N {
for j18 in 0..N {
y12[j18] = 0.5 * y12[j18] + y12[j18] - p3[i17];
}
}
}
y4.map(|v19| (2.0 * std::f64::consts::PI * y12[N - 1]) * v19)
}
pub fn time() -> f64 { -0.139 }
pub fn start() -> [f64; 4] { [0.540, 0.465, 1.055, 0.982] }
pub fn system() -> System<4> { System { p2: [[-0.505, 0.342, -0.967, -0.815], [0.738, -0.714, 0.208, 1.045], [0.115, 0.314, 0.982, 0.256], [-1.021, 0.595, 1.108, 1.023]], p3: [-0.128, 0.984, 0.305, 0.200], } }
pub fn written() -> [f64; 4] { dynamics(time(), start(), system().p2, system().p3) }
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
fn dynamics<const N: usize>(t: f64, (x14, x15): ([f64; N], f64)) -> ([f64; N], f64) {
let mut y16: [f64; N] = x14;
for i18 in 0..N {
if i18 == 2 {
y16[(i18 + N - 1) % N] = 0.5 * y16[(i18 + N - 1) % N] + (i18 as f64) * std::f64::consts::LN_2 * x14[i18];
} else {
y16[(i18 + 1) % N] /= (0.46_f64 + (({ let u19 = x14[i18]; t + u19 }).atan() / 4.0).cosh());
}
}
for i20 in 0..N {
for j21 in i20 + 1..N {
y16[N - 1 - i20] += -x15 * y16[(i20 + 1) % N];
}
}
(y16.map(|v22| (0.54_f64 * x15 * v22) * v22), (2.0 * t + y16[0] * 0.50).mul_add(1.41_f64, 1.70_f64))
}
pub fn time() -> f64 { 0.582 }
pub fn start() -> ([f64; 2], f64) { ([0.725, -0.572], -0.989) }
pub fn system() -> System<2> { System { } }
pub fn written() -> ([f64; 2], f64) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_8 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
let a4 = h2.iter().zip(&h2).rev().map(|(a, b)| a * b.sqr()).sum::<f64>();
(0..L).map(|i8| (0.3 * h2[i8].sin()).tan()).sum::<f64>()
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 3, M = 2))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x9, x10): ([[f64; M]; N], [f64; N]), p11: [f64; N], p12: f64, p13: [f64; N]) -> ([[f64; M]; N], [f64; N]) {
let a14 = x10.iter().skip(1).fold((1.5 + p12.tanh()).powi(-3), |sum, v15| 0.5 * sum + v15.sin());
let mut sum17 = (p13[0] / (1.5 + p11[0].powi(2))) * t * std::f64::consts::E;
for i18 in 1..N {
for j19 in 0..2 {
sum17 *= 0.5 + 0.25 * ({ let u20 = x9[i18 - 1][0]; t + u20 }).sin();
}
}
(std::array::from_fn(|i22| std::array::from_fn::<_, M, _>(|i23| ((i22 as f64) / (1.5 + p12.powi(2))) * p13[(i22 + 1) % N] * p12 * (((i22 as f64) / (1.5 + p12.powi(2))) * p13[(i22 + 1) % N] * p12))), p11)
}
pub fn time() -> f64 { 0.569 }
pub fn start() -> ([[f64; 2]; 3], [f64; 3]) { ([[0.272, 0.408], [0.595, -0.684], [1.026, 0.330]], [-1.138, -0.314, 0.193]) }
pub fn system() -> System<3, 2> { System { p11: [0.406, 0.334, 0.799], p12: 0.920, p13: [0.319, 0.623, 0.889], } }
pub fn written() -> ([[f64; 2]; 3], [f64; 3]) { dynamics(time(), start(), system().p11, system().p12, system().p13) }
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
#[ode_dynamics(order = 6, name = System, derivatives(N = 4, M = 3))]
fn dynamics<const N: usize, const M: usize>((x31, x32): ([[f64; M]; N], f64), p33: [f64; N], p34: [f64; N]) -> ([[f64; M]; N], f64) {
let mut y35: [[f64; M]; N] = if 0.75_f64.max(0.5) > 63e-2 { std::array::from_fn(|i37| std::array::from_fn::<_, M, _>(|i38| (if (i37 as f64).signum() > 0.44 { p34[i37].sqr() } else { (i37 as f64) }))) } else { std::array::from_fn(|i40| std::array::from_fn::<_, M, _>(|i41| 1.2 * (-x31[i40][i41] * x31[i40][i41]) * (2.4 + 1.67_f64 * 1.67_f64).powf(p33[i40].min((i40 as f64))))) };
let mut sum42 = y35[0][M - 1] * x32;
for i43 in (0..N).rev() {
sum42 /= (1.5 + (i43 as f64).tanh()).powi(-2).sin().mul_add(0.375, 0.5 + 0.106_f64);
}
(std::array::from_fn(|i45| std::array::from_fn::<_, M, _>(|i46| -(1.12_f64.tanh() * 0.5).exp_m1() * (i45 as f64))), 1.19_f64 * (x32 + 2.0) * (x32 + 1.29))
}
pub fn time() -> f64 { 0.957 }
pub fn start() -> ([[f64; 3]; 4], f64) { ([[0.842, 0.860, 0.830], [-0.872, 0.542, -0.602], [1.086, 0.737, -0.402], [-0.750, -0.891, -1.088]], 0.300) }
pub fn system() -> System<4, 3> { System { p33: [-1.079, -0.864, -0.344, 0.226], p34: [0.958, 0.572, 0.761, 1.165], } }
pub fn written() -> ([[f64; 3]; 4], f64) { dynamics(start(), system().p33, system().p34) }
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
#[ode_dynamics(order = 4, name = System, derivatives(N = 8, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x17, x18): ([[f64; M]; N], [[f64; M]; N]), p19: [[f64; N]; M], p20: f64, p21: [f64; N]) -> ([[f64; M]; N], [[f64; M]; N]) {
let mut y22: [[f64; N]; M] = std::array::from_fn(|i24| std::array::from_fn::<_, N, _>(|i25| p20 / (80e-2 + p20 * p20) / 1.28 / (1.5 + (t + 1.35_f64) * (t + 1.35_f64))));
for i26 in (0..M).rev() {
for i27 in 0..N - 1 {
y22[i26][i27] -= TABLE[0] + 0.71 * x17[i27][(i26 + 2) % M] - 1.35;
}
}
for i28 in (0..M).rev() {
for i29 in (1..N).rev() {
if TABLE[0].max(1.03) < 0.62 {
y22[(i28 + M - 1) % M][i29] -= 1.86 - y22[i28][i29 - 1] - p20.max(0.5) * TABLE[1];
} else {
y22[i28][i29] += p19[(i28 + M - 1) % M][(i29 + 2) % N] / (1.5 + TABLE[0].tanh());
}
}
}
(std::array::from_fn(|i31| std::array::from_fn::<_, M, _>(|i32| (if p20.abs() <= 1.51 { 1.84_f64 / (2.0 + x18[N - 1 - i31][i32].powi(2)) / 0.102_f64 } else { TABLE[0] }))), std::array::from_fn(|i34| std::array::from_fn::<_, M, _>(|i35| ((1.52 * TABLE[0]) * (i34 as f64) * y22[(i35 + 1) % M][i34]).softplus())))
}
pub fn time() -> f64 { -0.851 }
pub fn start() -> ([[f64; 1]; 8], [[f64; 1]; 8]) { ([[0.266], [-0.903], [0.704], [-0.707], [-0.408], [0.830], [0.203], [0.196]], [[0.878], [1.089], [0.447], [-0.615], [0.698], [-0.612], [-0.562], [-0.535]]) }
pub fn system() -> System<8, 1> { System { p19: [[-0.116, 0.188, -0.694, 0.414, -0.935, 0.039, -0.785, 0.055]], p20: -0.674, p21: [0.099, 0.480, 0.295, 0.531, 0.411, 0.495, -0.516, -0.486], } }
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
#[ode_dynamics(order = 8, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>((x14, x15): ([f64; N], [f64; N]), p16: [f64; N], p17: bool) -> ([f64; N], [f64; N]) {
let mut y18: [f64; N] = std::array::from_fn(|i20| (i20 as f64) * p16[N - 1 - i20] - p16[N - 1 - i20]);
for i21 in 0..N {
y18[i21] *= 0.5 + 0.25 * ((i21 as f64) / (i21 as f64).sin().mul_add(0.375, 0.5 + 2.2) / 2.0).sin();
}
let mut sum22 = 0.45 / (0.66 + y18[0] * y18[0]);
for i23 in 0..N {
for j24 in 0..=i23 {
let a25 = sum22 + x14[(i23 + 2) % N];
sum22 = 0.5 * sum22 + x14[j24];
}
}
(x15.map(|v26| (0.3 * y18[0].cos()).acos() * v26), std::array::from_fn(|i28| (i28 as f64) / (1.78 + p16[0].powi(2)) / 0.41 * (2.0 * 1.18_f64 + sum22 * 0.24)))
}
pub fn time() -> f64 { 0.930 }
pub fn start() -> ([f64; 5], [f64; 5]) { ([0.338, -0.059, 0.973, 0.087, 0.911], [0.423, 0.781, -0.638, 0.206, 1.169]) }
pub fn system() -> System<5> { System { p16: [-1.163, -0.050, -0.031, 0.718, 0.550], p17: false, } }
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
#[ode_dynamics(order = 6, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>((x5, x6): ([[f64; 2]; N], f64), p7: f64) -> ([[f64; 2]; N], f64) {
let mut sum8 = (if p7.abs() < 1.06 { x5[0][0] } else { SCALE });
for i9 in 0..N {
for i10 in 1..2 {
sum8 *= 0.5 + 0.25 * ((i9 as f64) * (1.65_f64 + 0.72)).sin();
}
}
let mut sum11 = -p7 * 1.33_f64;
for i12 in (0..N).step_by(2) {
for i13 in (0..2).rev() {
if i13 > 0 { continue; }
for j14 in i13 + 1..2 {
let a15 = 1.57_f64 - 1.57_f64 + std::f64::consts::E;
sum11 -= x5[i12][i13].powi(4);
}
}
}
let a16 = ({ let u17 = p7; 1.63_f64 + u17 });
([[1.15_f64 * (a16 + 0.54); 2]; N], (1.49 + (sum11 * std::f64::consts::LN_2).powi(2)).sqrt())
}
pub fn time() -> f64 { 0.122 }
pub fn start() -> ([[f64; 2]; 5], f64) { ([[0.125, 1.015], [-1.119, -1.020], [-0.503, 0.266], [-1.051, -0.621], [0.259, -0.434]], -0.202) }
pub fn system() -> System<5> { System { p7: 0.841, } }
pub fn written() -> ([[f64; 2]; 5], f64) { dynamics(start(), system().p7) }
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
#[ode_dynamics(order = 8, name = System, derivatives(N = 2, M = 3))]
fn dynamics<const N: usize, const M: usize>(x19: [[f64; M]; N], p20: [[f64; N]; M]) -> [[f64; M]; N] {
let mut y21: [[f64; N]; M] = std::array::from_fn(|i23| std::array::from_fn::<_, N, _>(|i24| TABLE[1].atan2(x19[N - 1][(i23 + M - 1) % M].sin().mul_add(0.375, 0.5 + 1.09))));
for i25 in 0..M {
for i26 in 0..N - 1 {
for j27 in i26 + 1..N {
if TABLE[0].min(TABLE[2]) <= 0.41 {
y21[(i25 + 1) % M][i26] += (i25 as f64) - y21[i25][(i26 + 1) % N];
}
}
}
}
let mut sum28 = x19[N - 1][0].sqr();
for i29 in (1..N).rev() {
for i30 in (1..M).rev() {
let a31 = TABLE[2].mul_add(y21[i30 - 1][i29], TABLE[1]);
sum28 -= TABLE[2] * sum28;
}
}
std::array::from_fn(|i33| std::array::from_fn::<_, M, _>(|i34| (if (i33 as f64) / (1.5 + (i33 as f64).powi(2)) > 1.71 { TABLE[1] } else { y21[i34][i33] }) * sum28))
}
pub fn time() -> f64 { -0.984 }
pub fn start() -> [[f64; 3]; 2] { [[0.380, -0.804, 0.498], [0.604, 0.978, 0.987]] }
pub fn system() -> System<2, 3> { System { p20: [[0.794, -0.013], [-0.871, 0.229], [-0.807, -0.935]], } }
pub fn written() -> [[f64; 3]; 2] { dynamics(start(), system().p20) }
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
fn dynamics<const N: usize>(t: f64, x12: [f64; N], p13: [f64; N]) -> [f64; N] {
let mut y14: [f64; N] = if SCALE.cbrt() >= 1.58 { p13.map(|v15| (2.0 - t - (p13[N - 1] / (1.5 + p13[0].powi(2))) * 1.94_f64) * v15) } else { x12.map(|v16| 0.104_f64 / (1.5 + t.tanh())) };
each7(y14, y14[N - 1] / y14[N - 1].sin().mul_add(0.375, 0.5 + 2.0) / 1.86)
}
pub fn time() -> f64 { -0.057 }
pub fn start() -> [f64; 7] { [-0.566, 0.258, 0.194, -1.056, -0.521, 0.551, -0.893] }
pub fn system() -> System<7> { System { p13: [-0.640, 0.528, 0.165, 0.275, 0.506, -1.143, -0.234], } }
pub fn written() -> [f64; 7] { dynamics(time(), start(), system().p13) }
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
#[ode_dynamics(order = 4, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>(x2: [f64; N], p3: f64, p4: f64) -> [f64; N] {
let mut y5: [f64; N] = std::array::from_fn(|i7| 1.88 * (1.36_f64 - p4) * (p4 / (2.0 + (i7 as f64).powi(2))));
for i8 in (0..N).step_by(2) {
y5[i8] += y5[i8] * (p4 + 0.149_f64);
}
for i9 in (0..N).rev() {
let a10 = x2[i9] * p4;
if i9 != N - 1 {
y5[i9] += p3.sqr();
} else {
y5[(i9 + N - 1) % N] += p3 + 86e-2 * p4 - 1.77;
}
}
let mut y11: [f64; N] = y5.map(|v12| ({ let u13 = y5[N - 1]; u13 + u13 }) * v12);
for i14 in 0..N {
for j15 in 0..N {
if i14 == j15 { continue; }
let a16 = x2[N - 1 - i14] * y5[i14];
if p4.clamp(-0.5, 1.2) <= 0.25 {
y11[j15] -= ({ let (s17, c18) = (i14 as f64).sin_cos(); s17 * c18 * 73e-2 });
}
}
}
let a19 = y11.iter().zip(&y5).rev().map(|(a, b)| a * b.sqr()).sum::<f64>();
y11.map(|v22| 1.89 * p4 * x2[N - 1])
}
pub fn time() -> f64 { -0.711 }
pub fn start() -> [f64; 7] { [-0.720, 0.631, -0.726, 0.529, -0.615, -0.283, 1.025] }
pub fn system() -> System<7> { System { p3: 0.711, p4: 0.608, } }
pub fn written() -> [f64; 7] { dynamics(start(), system().p3, system().p4) }
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
#[ode_dynamics(order = 5, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>((x11, x12): ([[f64; 2]; N], [f64; N])) -> ([[f64; 2]; N], [f64; N]) {
let mut sum13 = x11[0][1] / x12[0].sin().mul_add(0.375, 0.5 + 1.72);
for i14 in (0..N).step_by(2) {
sum13 -= (0.35 * SCALE) * (i14 as f64) * x12[N - 1 - i14];
}
let mut y15: [[f64; 2]; N] = if SCALE / (1.5 + SCALE.powi(2)) <= 1.08 { std::array::from_fn(|i17| std::array::from_fn::<_, 2, _>(|i18| x12[(i17 + 2) % N] / 1.92_f64.sin().mul_add(0.375, 0.5 + 1.17))) } else { std::array::from_fn(|i20| std::array::from_fn::<_, 2, _>(|i21| (0.20_f64 + (79e-2 / (1.74 + sum13.powi(2))) * (79e-2 / (1.74 + sum13.powi(2)))).powf(x12[N - 1]))) };
if (SCALE - 1.90) < 0.128_f64 {
for i22 in 0..N {
for i23 in 0..2 {
for j24 in 0..i23 {
y15[i22][j24] += std::f64::consts::LN_2.atan();
}
}
}
}
(std::array::from_fn(|i26| std::array::from_fn::<_, 2, _>(|i27| SCALE * (sum13 + 2.0) + 1.64_f64)), std::array::from_fn(|i29| y15[N - 1 - i29][0].sin().atan()))
}
pub fn time() -> f64 { -0.868 }
pub fn start() -> ([[f64; 2]; 11], [f64; 11]) { ([[0.515, 0.126], [-0.635, -0.808], [1.122, 0.207], [0.615, -0.800], [-0.275, 0.504], [1.175, 0.348], [0.415, 0.004], [-0.183, 0.952], [0.432, -1.163], [0.403, 0.527], [0.068, 0.136]], [1.096, -0.349, 0.777, 0.681, 1.059, 1.010, -1.056, 0.273, -1.115, 1.101, -0.308]) }
pub fn system() -> System<11> { System { } }
pub fn written() -> ([[f64; 2]; 11], [f64; 11]) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_18 = {
const SCALE: f64 = 0.98_f64;
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
h2.iter().take(3).map(|&v4| 1.12_f64.to_radians()).sum::<f64>()
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>(t: f64, (x6, x7): ([[f64; 2]; N], [[f64; 2]; N]), p8: f64, p9: [f64; N]) -> ([[f64; 2]; N], [[f64; 2]; N]) {
let mut y10: [[f64; 2]; N] = std::array::from_fn(|i12| std::array::from_fn::<_, 2, _>(|i13| (0.60 + (x6[(i12 + 1) % N][(i13 + 2) % 2].mul_add((i12 as f64), x6[(i12 + 1) % N][(i13 + 2) % 2]).atan() / 4.0).cosh()).powi(-2)));
for i14 in 0..N - 1 {
for i15 in 1..2 {
if i15 % 2 == 0 { continue; }
y10[i14 + 1][2 - 1 - i15] *= 0.5 + 0.25 * (-((i14 as f64) + SCALE) + x7[(i14 + N - 1) % N][i15]).sin();
}
}
for i16 in 0..N {
if i16 == 0 { continue; }
for i17 in (1..2).rev() {
if i16 > 0 {
y10[(i16 + 1) % N][i17] += t;
} else {
y10[i16][(i17 + 1) % 2] += SCALE * p8;
}
}
}
let mut sum18 = SCALE / p8.sin().mul_add(0.375, 0.5 + 2.0);
for i19 in 0..3 {
if p8 / (1.5 + p8.powi(2)) >= 0.65 {
sum18 /= (1.5 + SCALE.powi(i19 as i32 + 1).tanh());
} else {
sum18 += SCALE / (1.03 + sum18.powi(2));
}
}
let mut y20: [f64; N] = p9.map(|v21| (SCALE / (2.0 + t * t) / 2.0) * v21);
for i22 in 0..N {
let a23 = x7[i22][0];
y20[N - 1 - i22] += 1.74_f64 / (0.88 + 1.98_f64 * 1.98_f64) / 0.82;
}
(std::array::from_fn(|i25| std::array::from_fn::<_, 2, _>(|i26| f64::cos(p8).tanh())), [[p8 * std::f64::consts::FRAC_PI_4; 2]; N])
}
pub fn time() -> f64 { -0.758 }
pub fn start() -> ([[f64; 2]; 5], [[f64; 2]; 5]) { ([[1.198, 1.163], [-0.692, 0.204], [0.226, 1.045], [0.443, -0.451], [-0.739, -0.918]], [[-0.197, -1.039], [0.062, 0.265], [0.322, 0.749], [-0.480, 0.976], [0.927, 0.553]]) }
pub fn system() -> System<5> { System { p8: -1.124, p9: [0.754, 0.306, 0.258, 0.441, 0.966], } }
pub fn written() -> ([[f64; 2]; 5], [[f64; 2]; 5]) { dynamics(time(), start(), system().p8, system().p9) }
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
fn dynamics<const N: usize>(t: f64, (x10, x11): ([f64; N], f64), p12: [[f64; N]; N], p13: bool) -> ([f64; N], f64) {
let mut y14: [[f64; N]; N] = std::array::from_fn(|i16| std::array::from_fn::<_, N, _>(|i17| (if p13 { (i16 as f64).cos() } else { p12[i17][i16] })));
for i18 in 0..N {
for i19 in 0..N {
y14[(i19 + N - 1) % N][(i19 + 2) % N] += (if !p13 && (i18 as f64).sin() >= 1.76 { (i18 as f64) } else { y14[i19][i18] });
}
}
for i20 in (0..N).step_by(2) {
for i21 in (1..N).rev() {
for j22 in i21 + 1..N {
let a23 = 0.44 * x11 * (i20 as f64);
if p13 {
y14[(i20 + 1) % N][(i21 + 2) % N] -= a23 / (1.75 + t * t);
}
}
}
}
let mut y24: [f64; N] = x10;
for (v25, w27) in y24.iter_mut().zip(&x10) {
*v25 += y14[0][N - 1] - y14[0][N - 1] + (*w27);
}
let mut sum28 = p12[0][0] * y24[0] * p12[0][0];
for i29 in 0..N {
for j30 in i29 + 1..N {
sum28 = x11 / (1.01 + x10[j30].powi(2)) / 0.46_f64;
}
}
(std::array::from_fn(|i32| -x11.mul_add(t, x10[i32]) * sum28), ({ let (s33, c34) = t.sin_cos(); s33 * c34 * 0.60 }) * (y24[0] * t))
}
pub fn time() -> f64 { 0.479 }
pub fn start() -> ([f64; 4], f64) { ([0.864, 0.122, -0.742, -0.917], 0.998) }
pub fn system() -> System<4> { System { p12: [[-1.073, -0.624, -1.127, 1.149], [0.224, 0.268, 1.136, -0.780], [0.099, -0.520, -1.127, -0.773], [-0.562, 1.154, 0.469, 0.427]], p13: true, } }
pub fn written() -> ([f64; 4], f64) { dynamics(time(), start(), system().p12, system().p13) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_20 = {
#[ode_dynamics(order = 4, name = System, derivatives(N = 2))]
fn dynamics<const N: usize>(t: f64, (x1, x2): ([[f64; 2]; N], [[f64; 2]; N]), p3: [f64; N], p4: f64, p5: f64, p6: bool) -> ([[f64; 2]; N], [[f64; 2]; N]) {
let mut sum7 = (if !p6 && p5.tanh() <= 0.56 { x2[0][1] } else { p5 });
for i8 in 0..N {
if i8 == 0 { continue; }
for i9 in 0..2 {
let a10 = (0.119_f64 + t * t).sqrt();
sum7 *= 0.5 + 0.25 * ((i8 as f64) * sum7).sin();
}
}
let mut y11: [[f64; 2]; N] = if p4.clamp(-0.5, 1.27) >= 2.0 { std::array::from_fn(|i13| std::array::from_fn::<_, 2, _>(|i14| 1.31 / (1.55 + t * t))) } else { std::array::from_fn(|i16| std::array::from_fn::<_, 2, _>(|i17| (1.0 + (31e-2 + (p3[i16] + 1.08 * p3[i16] - 1.03) * (p3[i16] + 1.08 * p3[i16] - 1.03))).acosh())) };
if p4.abs() < 1.96 {
for i18 in 0..N - 1 {
if i18 > 0 { continue; }
for i19 in 0..2 {
if i19 == 1 { continue; }
for j20 in 0..i19 {
y11[i18 + 1][(i19 + 1) % 2] = p5 + 1.6 * p4 - 0.87;
}
}
}
}
(std::array::from_fn(|i22| std::array::from_fn::<_, 2, _>(|i23| (1.74 + p4 * p4).powi(-3) + 1.45 * p5 - 114e-2)), std::array::from_fn(|i25| std::array::from_fn::<_, 2, _>(|i26| 0.5 - p4 - ((i25 as f64) / (1.5 + (i25 as f64).powi(2))) * (1.99_f64 * (p4 + 2.0)))))
}
pub fn time() -> f64 { 0.392 }
pub fn start() -> ([[f64; 2]; 2], [[f64; 2]; 2]) { ([[-1.116, 0.949], [0.746, -1.037]], [[0.141, -0.284], [1.190, 0.638]]) }
pub fn system() -> System<2> { System { p3: [1.098, 0.147], p4: -0.097, p5: 0.488, p6: true, } }
pub fn written() -> ([[f64; 2]; 2], [[f64; 2]; 2]) { dynamics(time(), start(), system().p3, system().p4, system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_21 = {
#[ode_dynamics(order = 6, name = System, derivatives(N = 9, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x1, x2): ([[f64; M]; N], [[f64; M]; N]), p3: f64) -> ([[f64; M]; N], [[f64; M]; N]) {
let mut y4: [[f64; M]; N] = std::array::from_fn(|i6| std::array::from_fn::<_, M, _>(|i7| f64::tanh((if p3.min((i6 as f64)) <= 2.0 { (i6 as f64) } else { (i6 as f64) }))));
for i8 in 0..N {
for i9 in (0..M).step_by(2) {
for j10 in 0..M {
if i8 % 2 == 0 {
y4[i8][(j10 + 1) % M] += (i8 as f64) - (i8 as f64) + t;
} else {
y4[i8][i9] *= 0.5 + 0.25 * (y4[i8][j10] * y4[0][j10]).sin();
}
}
}
}
(std::array::from_fn(|i12| std::array::from_fn::<_, M, _>(|i13| 1.36 * t * x2[i12][i13].powi(1))), [[p3 + 83e-2 * p3 - 2.0; M]; N])
}
pub fn time() -> f64 { -0.085 }
pub fn start() -> ([[f64; 1]; 9], [[f64; 1]; 9]) { ([[-0.885], [-1.195], [0.219], [-0.975], [-0.862], [0.484], [0.325], [-0.056], [1.186]], [[-0.032], [1.045], [0.578], [-0.646], [-0.949], [-0.482], [0.400], [0.574], [-0.791]]) }
pub fn system() -> System<9, 1> { System { p3: -0.329, } }
pub fn written() -> ([[f64; 1]; 9], [[f64; 1]; 9]) { dynamics(time(), start(), system().p3) }
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
#[ode_dynamics(order = 6, name = System, derivatives(N = 11, M = 3))]
fn dynamics<const N: usize, const M: usize>(x21: [[f64; M]; N]) -> [[f64; M]; N] {
let a22 = 1.58 * x21[N - 1][0] * TABLE[1];
let a23 = TABLE[2];
[[a23 * a23; M]; N]
}
pub fn time() -> f64 { 0.902 }
pub fn start() -> [[f64; 3]; 11] { [[0.100, 1.172, 1.003], [1.196, 0.939, 0.678], [0.375, -0.385, -0.360], [1.034, 0.910, 0.628], [1.088, 0.806, -0.221], [-1.021, 0.807, -0.002], [0.369, -0.667, 0.707], [-0.791, 0.655, 0.277], [1.118, 0.355, 0.431], [0.051, 1.013, 0.616], [1.071, 0.310, -0.220]] }
pub fn system() -> System<11, 3> { System { } }
pub fn written() -> [[f64; 3]; 11] { dynamics(start()) }
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
#[ode_dynamics(order = 6, name = System, derivatives(N = 1))]
fn dynamics<const N: usize>((x18, x19): ([[f64; 2]; N], f64), p20: f64, p21: u8) -> ([[f64; 2]; N], f64) {
let a22 = TABLE[2];
(std::array::from_fn(|i24| std::array::from_fn::<_, 2, _>(|i25| SCALE * SCALE * (SCALE * SCALE))), (2.3 * p20) * (TABLE[1] / (41e-2 + (TABLE[0].tanh() * 0.5).cosh())) * helper1(TABLE[2]))
}
pub fn time() -> f64 { 0.689 }
pub fn start() -> ([[f64; 2]; 1], f64) { ([[0.654, -0.301]], 1.110) }
pub fn system() -> System<1> { System { p20: 0.813, p21: 1, } }
pub fn written() -> ([[f64; 2]; 1], f64) { dynamics(start(), system().p20, system().p21) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_24 = {
#[ode_dynamics(order = 6, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>(t: f32, (x1, x2): ([[f32; 2]; N], [f32; N])) -> ([[f32; 2]; N], [f32; N]) {
let mut sum3 = (if 0.75_f32.abs() >= 1.63 { t } else { x2[0] });
for i4 in 1..N {
let a5 = x2[i4].mul_add(x2[i4], sum3);
if 0.75_f32.signum() < 1.88 {
sum3 *= 0.5 + 0.25 * (x1[i4][0] * x1[i4][0]).sin();
}
}
let mut sum6 = x1[N - 1][1] / sum3.sin().mul_add(0.375, 0.5 + 1.1);
for i7 in 0..N {
for i8 in 0..2 {
let a9 = sum3;
if 0.75_f32 / (1.5 + 0.75_f32.powi(2)) > 1.92 {
sum6 += t + 0.49 * sum6 - 0.5;
}
}
}
let mut y10: [f32; N] = x2;
for (i12, v11) in y10.iter_mut().enumerate() {
*v11 += -sum6 * 1.32_f32;
}
(x1, std::array::from_fn(|i16| -(t.sin().mul_add(0.375, 0.5 + 64e-2).powf(t) + (i16 as f32)) + sum3))
}
pub fn time() -> f32 { -0.809 }
pub fn start() -> ([[f32; 2]; 11], [f32; 11]) { ([[-1.184, -0.719], [0.047, 0.613], [0.561, -0.932], [0.946, -0.558], [1.190, 0.761], [-0.344, -0.886], [0.914, 0.148], [-0.750, 0.766], [1.087, -1.153], [0.616, -0.196], [-0.010, 0.844]], [0.541, -0.462, -0.648, -0.683, -0.149, 0.535, -0.072, 0.540, 0.003, 0.380, 0.733]) }
pub fn system() -> System<11> { System { } }
pub fn written() -> ([[f32; 2]; 11], [f32; 11]) { dynamics(time(), start()) }
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
#[ode_dynamics(order = 4, name = System, derivatives(N = 5, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x11, x12): ([[f64; M]; N], f64)) -> ([[f64; M]; N], f64) {
let mut y13: [[f64; M]; N] = std::array::from_fn(|i15| std::array::from_fn::<_, M, _>(|i16| (1.5 + (-(x11[i15][i16] + (i15 as f64)) + t).tanh()).cbrt()));
for i17 in 0..N {
for i18 in 0..M {
for j19 in 0..=i18 {
y13[i17][(j19 + 1) % M] += y13[i17][j19] + 1.06 * x12 - 1.30;
}
}
}
let mut y20: [[f64; M]; N] = y13;
for i22 in (0..N).step_by(2) {
for i23 in 1..M {
y20[(i22 + N - 1) % N][i23] = x12 + 1.06 * y20[(i22 + N - 1) % N][(i23 + M - 1) % M] - 1.23;
}
}
for i24 in (0..N).step_by(2) {
if i24 == 2 { continue; }
for i25 in (1..M).rev() {
for j26 in 0..M {
y20[(i24 + 2) % N][i25] = y13[(i24 + 1) % N][j26] * y13[(i24 + 1) % N][j26];
}
}
}
let a27 = 0.75_f64 * t * t * x12;
([[x11[0][0] - std::f64::consts::FRAC_PI_4; M]; N], 1.8 * t * t / (0.79_f64 + x11[0][M - 1] * x11[0][M - 1]))
}
pub fn time() -> f64 { 0.005 }
pub fn start() -> ([[f64; 3]; 5], f64) { ([[0.241, 0.780, 0.397], [1.067, -0.012, 0.226], [-0.865, 0.928, 1.173], [-0.058, 0.236, -0.977], [0.704, 0.303, -0.502]], 0.603) }
pub fn system() -> System<5, 3> { System { } }
pub fn written() -> ([[f64; 3]; 5], f64) { dynamics(time(), start()) }
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
#[ode_dynamics(order = 4, name = System, derivatives(N = 3, M = 3))]
fn dynamics<const N: usize, const M: usize>((x20, x21): ([[f64; M]; N], [f64; N]), p22: [f64; N], p23: f64, p24: bool) -> ([[f64; M]; N], [f64; N]) {
let mut sum25 = ({ let (s26, c27) = p23.sin_cos(); s26 * c27 * 1.10 });
for i28 in 1..N {
let a29 = (70e-2 + x20[i28][0] * x20[i28][0]).log2();
if i28 == 2 {
sum25 += (i28 as f64).sin().mul_add(0.375, 0.5 + 0.5).powf(-1.5);
}
}
let mut y30: [f64; N] = each11(p22, p23 * p23);
for i32 in 1..N {
for j33 in 0..2 {
y30[(i32 + N - 1) % N] += (i32 as f64).clamp(-0.5, 191e-2) * sum25 * y30[N - 1 - i32];
}
}
(std::array::from_fn(|i35| std::array::from_fn::<_, M, _>(|i36| (p23 / (1.5 + p23.powi(2))) * (2.0 * sum25 * x20[i35][i36]) * x20[i35][i36])), [y30[0] / (0.122_f64 + y30[N - 1] * y30[N - 1]) / 0.5; N])
}
pub fn time() -> f64 { -1.025 }
pub fn start() -> ([[f64; 3]; 3], [f64; 3]) { ([[0.600, 0.830, 0.124], [-0.746, -0.466, -0.714], [0.832, -0.044, -0.118]], [0.905, -0.380, -0.816]) }
pub fn system() -> System<3, 3> { System { p22: [0.558, 1.050, -1.163], p23: 0.663, p24: false, } }
pub fn written() -> ([[f64; 3]; 3], [f64; 3]) { dynamics(start(), system().p22, system().p23, system().p24) }
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
fn dynamics<const N: usize>(t: f64, x7: [f64; N], p8: [[f64; N]; N]) -> [f64; N] {
let mut y9: [[f64; N]; N] = std::array::from_fn(|i11| std::array::from_fn::<_, N, _>(|i12| (if p8[(i12 + 2) % N][i12].clamp(-0.5, 0.5) <= 1.41 { (0.35 + p8[(i12 + 2) % N][i12] * p8[(i12 + 2) % N][i12]).log(2.5 + p8[(i12 + 2) % N][i12].tanh()) } else { 1.37_f64 })));
for i13 in 0..N {
if i13 > 0 { continue; }
for i14 in 0..N {
for j15 in 0..2 {
let a16 = -(1.97_f64 + (i13 as f64)) + (i13 as f64);
y9[i14][N - 1 - i13] = (1.1 + y9[i14][i14] * y9[i14][i14]).log(2.5 + t.tanh());
}
}
}
x7.map(|v17| (p8[0][0] * v17) * v17)
}
pub fn time() -> f64 { 1.172 }
pub fn start() -> [f64; 4] { [0.662, 0.391, -0.585, -0.560] }
pub fn system() -> System<4> { System { p8: [[-0.637, 0.694, 1.027, 0.468], [0.472, -0.329, 1.058, -0.141], [0.540, -0.011, -0.071, 1.181], [-0.501, -0.021, 0.716, 1.019]], } }
pub fn written() -> [f64; 4] { dynamics(time(), start(), system().p8) }
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
#[ode_dynamics(order = 6, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, (x12, x13): ([f64; N], [f64; N]), p14: [f64; N], p15: [f64; N], p16: [[f64; N]; N], p17: u8) -> ([f64; N], [f64; N]) {
let mut y18: [f64; N] = x12;
for v19 in y18.iter_mut() {
*v19 -= (2.0 + (0.3 * x13[0].sin()).cosh()).powf(0.5);
}
let a22 = x12.iter().zip(&x12).rev().map(|(a, b)| a * b.cos()).sum::<f64>();
(std::array::from_fn(|i26| 1.66 - y18[i26] - TABLE[2].cbrt() * (if (i26 as f64) >= 0.79 { TABLE[1] } else { (i26 as f64) })), std::array::from_fn(|i28| ({ let u29 = TABLE[2]; (p16[i28][0] - p16[i28][0]) + u29 })))
}
pub fn time() -> f64 { -0.591 }
pub fn start() -> ([f64; 4], [f64; 4]) { ([-0.660, -0.893, 0.678, 0.836], [-0.030, 0.552, 0.974, -0.430]) }
pub fn system() -> System<4> { System { p14: [0.213, -0.855, -0.682, 0.961], p15: [-0.176, 0.229, 1.152, 0.186], p16: [[0.305, 0.999, 0.130, -0.532], [-0.436, 1.114, 1.009, -1.033], [0.925, 0.101, -1.022, 0.955], [1.175, 1.190, 0.880, -0.849]], p17: 3, } }
pub fn written() -> ([f64; 4], [f64; 4]) { dynamics(time(), start(), system().p14, system().p15, system().p16, system().p17) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
