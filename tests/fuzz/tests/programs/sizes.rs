node_fuzz::programs! { jets
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
program_3 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
if !(0.75_f64.max(1.12) <= 148e-2) { return h2; }
({ let u3 = 0.75_f64.clamp(-0.5, 1.8) * h2 * h2; u3 + u3 })
}
#[ode_function]
pub fn helper4(h5: f64) -> f64 {
let (mut a6, mut b7) = (h5 * (h5 + 0.57), h5);
[b7, a6] = [0.5 * a6, a6 / (102e-2 + a6.powi(2))];
({ let u8 = h5; u8 + u8 }).sqr()
}
#[ode_function]
fn each9<const L: usize>(h10: [f64; L], s11: f64) -> f64 {
h10.iter().zip(&h10).map(|(a, b)| a * b.tanh()).sum::<f64>()
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 3, M = 4))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x14, x15): ([[f64; M]; N], [[f64; M]; N]), p16: [f64; N], p17: f64, p18: f64) -> ([[f64; M]; N], [[f64; M]; N]) {
let mut y19: [[f64; M]; N] = std::array::from_fn(|i21| std::array::from_fn::<_, M, _>(|i22| -(x15[(i21 + 1) % N][i22] + p18) + p16[i21] + 1.5_f64 * 1.26_f64));
for i23 in (1..N).rev() {
for i24 in 0..M {
if p17.abs() >= 0.53 {
y19[(i23 + 1).min(N - 1)][i24] -= y19[i23 - 1][(i24 + M - 1) % M] + 2.0 * (i23 as f64) - 0.176_f64;
} else {
y19[(i23 + 1).min(N - 1)][0] += t / (1.5 + y19[(i23 + 1) % N][i24].tanh());
}
}
}
for i25 in 0..N {
for i26 in 0..M {
y19[i25][(i26 + 1).min(M - 1)] *= 0.5 + 0.25 * (2.0 + (y19[(i25 * 2 + 1) % N][i26].tanh() * 0.5).cosh()).powf(p18.min(p18)).sin();
}
}
let mut r27: [f64; 2] = [({ let u29 = p17; p18 + u29 }); 2];
for c in r27.chunks_exact_mut(2) { c[0] += 0.5 * c[1]; c[1] -= t; }
for i30 in 0..3 {
r27[i30 % 2] += ({ let pick31 = |(a33, b34): (f64, f64), &[c35, .., d36]: &[f64; 3]| (p18.to_radians(), a33 * d36);
let (a32, _) = pick31((t * t, r27[(i30 + 1) % 2]), &[r27[i30 % 2], p18, std::f64::consts::PI]);
p18 });
}
(std::array::from_fn(|i39| std::array::from_fn::<_, M, _>(|i40| (0.3 * (1.87 / (0.94 + (i39 as f64).powi(2))).cos()).tan())), y19)
}
pub fn time() -> f64 { 1.057 }
pub fn start() -> ([[f64; 4]; 3], [[f64; 4]; 3]) { ([[0.111, -0.131, -0.018, -0.718], [-0.993, -0.494, -1.184, 0.967], [0.068, -0.235, 0.310, 1.088]], [[-0.282, -0.308, -0.391, 0.887], [-0.634, 0.090, 1.197, -1.178], [0.117, -0.379, 0.471, -0.953]]) }
pub fn system() -> System<3, 4> { System { p16: [0.763, 0.707, -0.449], p17: 1.117, p18: 0.846, } }
pub fn written() -> ([[f64; 4]; 3], [[f64; 4]; 3]) { dynamics(time(), start(), system().p16, system().p17, system().p18) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_4 = {
#[ode_function]
fn twice1(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 8, name = System, derivatives(N = 2, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, x2: [[f64; M]; N], p3: [f64; N], p4: [f64; N]) -> [[f64; M]; N] {
let mut y5: [f64; N] = p3;
y5[1..].copy_from_slice(&p3[..N - 1]);
std::array::from_fn(|i7| std::array::from_fn::<_, M, _>(|i8| (1.31 + (t.tanh() * 0.5).cosh()).cbrt() * (y5[i7].atan() + 0.5)))
}
pub fn time() -> f64 { 0.623 }
pub fn start() -> [[f64; 1]; 2] { [[0.751], [0.270]] }
pub fn system() -> System<2, 1> { System { p3: [-0.604, 0.653], p4: [0.590, -0.149], } }
pub fn written() -> [[f64; 1]; 2] { dynamics(time(), start(), system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_5 = {
const SCALE: f64 = 0.64_f64;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = ({ let a2 = (-s * x[1]).silu();
x[3] }) * ({ let a2 = (-s * x[1]).silu();
x[3] });
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 9, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, x3: [[f64; M]; N], p4: [f64; N], p5: [f64; N], p6: [f64; N]) -> [[f64; M]; N] {
let mut sum7 = p6[N - 1].powi(2);
for i8 in 1..N {
if !(SCALE.clamp(-0.5, 0.46) >= 0.26) {
sum7 = p6[N - 1 - i8] / (1.5 + sum7.tanh());
} else {
}
}
let mut y9: [f64; N] = if SCALE / (1.5 + SCALE.powi(2)) > 2.0 { p4 } else { std::array::from_fn(|i12| (i12 as f64) * (i12 as f64) + 1.62_f64 * 1.62_f64) };
std::array::from_fn(|i14| std::array::from_fn::<_, M, _>(|i15| (1.27 * t * 1.46_f64).powi(4)))
}
pub fn time() -> f64 { 1.173 }
pub fn start() -> [[f64; 3]; 9] { [[-0.621, 0.170, 0.354], [0.751, -0.104, -0.409], [-0.293, 1.082, 0.340], [0.814, -1.061, -0.374], [-0.345, 0.287, 0.759], [0.519, -0.342, -0.528], [1.198, 0.637, 0.030], [0.717, -0.983, -0.447], [0.748, 0.010, -0.626]] }
pub fn system() -> System<9, 3> { System { p4: [-0.318, -0.916, 0.398, -1.138, 1.106, 0.574, 0.387, 0.534, -0.185], p5: [-1.057, 0.197, -0.256, 0.198, -0.029, 1.197, -1.075, 0.268, -0.064], p6: [1.104, 0.446, 1.195, 1.130, 0.099, 0.458, -0.270, -0.630, 0.327], } }
pub fn written() -> [[f64; 3]; 9] { dynamics(time(), start(), system().p4, system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_6 = {
#[ode_dynamics(order = 5, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>((x1, x2): ([f64; N], [f64; N]), p3: [f64; N]) -> ([f64; N], [f64; N]) {
let mut y4: [f64; N] = std::array::from_fn(|i6| (x2[(i6 + 1) % N] - p3[(i6 * 2 + 1) % N]) * (x2[(i6 + 1) % N] - p3[(i6 * 2 + 1) % N]));
for i7 in (0..N).step_by(2) {
let a8 = (i7 as f64) / (0.5 + (y4[i7].atan() / 4.0).cosh());
y4[(i7 * 2 + 1) % N] += y4[(i7 + 1) % N];
}
let a9 = (x1.first().unwrap() * x1.last().unwrap());
let mut sum12 = (1.70 + y4[0] * y4[0]).log(2.5 + y4[0].tanh());
for i13 in 1..N {
if i13 != N - 1 { continue; }
let a14 = x1[i13 / 2] * x1[i13 / 2];
sum12 *= 0.5 + 0.25 * (std::f64::consts::LN_2 * std::f64::consts::LN_2).sin();
}
(std::array::from_fn(|i16| (if (i16 as f64).abs() > 0.73 { ({ let (s17, c18) = y4[N - 1].sin_cos(); s17 * c18 * 97e-2 }) } else { y4[(i16 + 1) % N].asinh() })), std::array::from_fn(|i20| y4[N - 1 - i20] * y4[N - 1 - i20] * (sum12 / (0.5 + y4[N - 1 - i20] * y4[N - 1 - i20]))))
}
pub fn time() -> f64 { -0.572 }
pub fn start() -> ([f64; 7], [f64; 7]) { ([0.465, 1.055, 0.982, -0.696, 0.457, 0.326, 0.768], [-1.097, -0.912, 0.426, -0.999, 0.207, 0.973, 0.441]) }
pub fn system() -> System<7> { System { p3: [0.490, -0.130, 0.128, 0.212, -0.894, 0.292, -0.810], } }
pub fn written() -> ([f64; 7], [f64; 7]) { dynamics(start(), system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_7 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
2.0 * (1.12_f64 / (0.44 + h2 * h2)) + (h2 / (1.5 + 1.78_f64.tanh()) / 2.0) * 0.182_f64
}
#[ode_function]
fn maker3(h4: &(f64, [f64; 3]), h5: f64, n: usize, on: bool) -> [[f64; 2]; 2] {
match n { 0 => return [[h4.1[1].atan(), 0.5 / h4.1[1].sin().mul_add(0.375, 0.5 + 2.0)], [h4.0 * h5, -h5 * h5]], m11 if m11 % 2 == 1 => { if on { return [[h4.1[0], 1.23_f64], std::array::from_fn::<_, 2, _>(|i10| h4.1[2 - i10])]; } } _ => () }
let mut k12 = 0.75_f64.abs();
if n < 2 { k12 += 0.75_f64.abs(); } else if k12 > 0.5 { k12 = 0.75_f64.min(0.75_f64); }
[[1.41_f64 * h4.1[n % 3], 2.0 * h4.1[n * 3 % 3] + std::f64::consts::LN_2 * 2.4], [h5 - h5 + std::f64::consts::E, (0.58 + h5 * h5).powf(1.13_f64)]]
}
#[ode_function]
fn maker15(h16: [f64; 2], n: usize, on: bool) -> (f64, [f64; 3]) {
match n { 0 => return (2.1 - h16[1] - 0.75_f64.min(0.75_f64) * h16[0], [0.75_f64.min(0.75_f64) * h16[0] * h16[1], ({ let u18 = h16[0]; h16[0] + u18 }), 1.95_f64 / (0.86 + h16[1] * h16[1])]), m20 if m20 % 2 == 1 => { if on { return (h16[0], [h16[0], h16[1], h16[0]]); } } _ => () }
let mut k21 = 0.30 * 0.75_f64;
if 0.75_f64 <= 1.89 { k21 += 0.75_f64.clamp(-0.5, 0.80_f64); } else if k21 > 0.5 { k21 = 0.75_f64 / (1.5 + 0.75_f64.powi(2)); }
let call22 = |w23: f64, w24: f64| (if k21.abs() > 2.0 { w24 } else { h16[n % 2] });
(f64::sin((n as f64)), [-(h16[1] + k21) + k21, k21 / (0.94 + std::f64::consts::LN_2 * std::f64::consts::LN_2) / 2.0, (if on { k21 } else { h16[(n + 2) % 2] })])
}
#[ode_function]
fn each26<const L: usize>(h27: [f64; L], s28: f64) -> f64 {
h27.iter().skip(1).rev().map(|v29| v29.tanh()).sum::<f64>()
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 8, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, x31: [[f64; M]; N], p32: [f64; N], p33: [[f64; N]; M], p34: [f64; N]) -> [[f64; M]; N] {
let mut sum35 = ({ let u36 = p34[0]; t + u36 });
for i37 in 1..N {
sum35 /= (2.0 + (({ sum35 += 2.0 - p33[0][N - 1] - (p34[i37] - 1.61) * t; p33[0][N - 1] }) * sum35) * (({ sum35 += 2.0 - p33[0][N - 1] - (p34[i37] - 1.61) * t; p33[0][N - 1] }) * sum35));
}
std::array::from_fn(|i39| std::array::from_fn::<_, M, _>(|i40| ({ let (a41, mut b42) = (({ let sum35 = x31[(i39 + 2) % N][(i40 + M - 1) % M]; helper1(sum35) + sum35 }), 161e-2 - (i39 as f64) - p33[i40][(i39 + 2) % N].cos() * p34[i39]);
b42 }) * ({ let (a41, mut b42) = (({ let sum35 = x31[(i39 + 2) % N][(i40 + M - 1) % M]; helper1(sum35) + sum35 }), 161e-2 - (i39 as f64) - p33[i40][(i39 + 2) % N].cos() * p34[i39]);
b42 })))
}
pub fn time() -> f64 { -0.267 }
pub fn start() -> [[f64; 1]; 8] { [[0.432], [0.847], [-0.280], [-0.302], [0.382], [0.980], [-0.722], [-0.090]] }
pub fn system() -> System<8, 1> { System { p32: [1.083, -0.139, 0.001, -0.538, 1.138, 0.695, -1.136, 0.423], p33: [[0.432, -0.989, 0.440, -0.261, -0.330, 1.162, 0.440, -0.173]], p34: [0.465, 1.183, 1.095, 0.310, 1.102, 0.146, -1.134, 0.530], } }
pub fn written() -> [[f64; 1]; 8] { dynamics(time(), start(), system().p32, system().p33, system().p34) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_8 = {
#[ode_dynamics(order = 1, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>(x1: [[f64; 2]; N], p2: [f64; N], p3: [[f64; N]; N], p4: [f64; N]) -> [[f64; 2]; N] {
let mut y5: [f64; N] = p4;
for (v6, w8) in y5.iter_mut().zip(&p2) {
*v6 *= 0.5 + 0.25 * (0.124_f64 * x1[N - 1][1] * (*w8)).sin();
}
let a9 = p2.iter().enumerate().take(4).skip(1).map(|(i11, &v10)| (i11 as f64) * p2[0]).sum::<f64>();
let mut y12: [[f64; 2]; N] = std::array::from_fn(|i14| std::array::from_fn::<_, 2, _>(|i15| ({ let a9 = y5[0] / (1.32 + (0.3 * 1.62_f64.cos()).cosh()); 0.45_f64 * p3[(i14 + 1) % N][i14] * a9 + a9 })));
for i16 in (1..N).rev() {
for i17 in 1..2 {
let a18 = y12[(i16 + 2) % N][i17 - 1] * (y12[(i16 + 2) % N][i17 - 1] + 0.85);
y12[i16 - 1][i17 / 2] += y12[i16.saturating_sub(1)][(i17 + 1) % 2] * 1.4_f64;
}
}
for i19 in 0..N {
for i20 in (1..2).rev() {
y12[i19][(i20 + 2) % 2] = 0.5 * y12[i19][(i20 + 2) % 2] + (i19 as f64) + 1.59 * y12[N - 1 - i19][i20] - 0.68;
}
}
std::array::from_fn(|i22| std::array::from_fn::<_, 2, _>(|i23| ({ let u24 = a9; a9 + u24 }) / (0.5 + 1.4_f64 * 1.4_f64)))
}
pub fn time() -> f64 { 0.294 }
pub fn start() -> [[f64; 2]; 11] { [[-0.537, 1.105], [0.254, 0.118], [-0.598, 0.194], [-1.163, 0.216], [0.585, -0.497], [0.764, 0.551], [0.549, 0.555], [0.227, 0.530], [-0.387, -0.873], [0.272, 0.408], [0.595, -0.684]] }
pub fn system() -> System<11> { System { p2: [-1.138, -0.314, 0.193, -0.185, 0.474, 0.406, 0.334, 0.799, 0.920, 0.319, 0.623], p3: [[0.889, -0.329, -0.598, -0.264, 0.847, 0.505, 0.401, -0.303, 0.045, 0.434, 0.060], [0.104, 1.102, -0.907, 1.012, -0.383, -0.775, 0.202, 0.798, 0.315, -0.200, -0.016], [-0.517, 0.925, -0.606, -0.147, 0.374, 0.853, 0.743, 1.147, 0.868, 1.190, 0.156], [-0.562, 0.985, 0.782, -0.356, -0.619, 1.183, -0.165, 1.133, 0.507, -0.938, -0.685], [-0.861, -0.069, 0.555, 1.019, 0.796, -0.413, -0.964, 0.623, 1.066, -0.216, -0.425], [-1.135, -0.620, -0.202, 0.569, 0.129, -0.096, -0.973, -1.095, -1.151, -0.395, 0.426], [0.202, 0.076, -0.209, 0.456, -0.139, -0.584, 1.107, -0.063, -0.633, 0.879, -0.656], [1.021, 0.706, 0.181, 1.053, -0.349, 0.425, -0.130, -0.236, 1.082, 0.494, -0.098], [1.015, 0.359, -0.992, 0.533, 0.143, -0.809, -0.207, -0.031, 0.065, 0.615, 0.613], [-0.554, 1.055, -0.819, 0.483, 1.036, 0.471, 0.827, 0.445, -0.352, 0.465, 0.782], [-1.193, -0.207, 1.086, -0.457, 0.999, -0.077, -0.160, 0.398, -0.690, 0.584, 0.928]], p4: [-0.832, -0.039, -0.031, 0.719, -0.734, -0.269, -0.805, 0.679, 0.449, 0.571, -0.349], } }
pub fn written() -> [[f64; 2]; 11] { dynamics(start(), system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_9 = {
pub mod forces12 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = h3 * (h2 + 1.16);
let mut n5: usize = 7;
while !matches!(n5, 0 | 10..) {
if n5 % 3 == 1 { n5 = n5.saturating_sub(2); continue; }
let a6 = h2.sin().mul_add(0.375, 0.5 + 196e-2).powf(h3);
sum4 += (1.89 * 0.75_f64) * a6 * sum4;
n5 = n5.saturating_sub(2);

}
let mut g7: [[f64; 2]; 3] = [[(if !(0.75_f64.min(0.75_f64) < 0.63) { sum4 } else { h3 }), h3.powi(2)], [h2; 2], [(if !(0.75_f64.min(0.75_f64) < 0.63) { sum4 } else { h3 }), h3.powi(2)]];
for [e8, e9] in &mut g7 { *e8 += sum4; *e9 -= 0.5 * *e8; }
1.28 - g7[n5 * 3 % 3][n5 % 2] - 0.75_f64.clamp(-0.5, 176e-2) * g7[0][n5 * 2 % 2].powi(n5 as i32 + 1)
}
}
#[ode_function]
pub fn helper13(h14: f64, h15: f64, h16: f64) -> f64 {
const HALF: f64 = SCALE * 0.98;
const SCALE: f64 = 1.98;
const LEN: usize = 4;
forces12::helper1(SCALE * SCALE, HALF / h14.sin().mul_add(0.375, 0.5 + 1.84) / 2.0)
}
#[ode_function]
fn maker17(h18: [f64; 4], h19: [[f64; 2]; 2]) -> [f64; 2] {
let mut sum20 = forces12::helper1(h19[0][1], h19[0][1]);
'outer21: for i22 in 0..3 {
for j23 in i22..4 {
match (i22 * 2 + j23) % 5 { 2 => continue 'outer21, 3 => { sum20 -= (0.74 + sum20 * sum20).powf(1.5); } 4 => continue, _ => () }
if !(0.75_f64 <= 1.31) {
sum20 = 0.5 * sum20 + h19[i22 % 2][(j23 + 1) % 2] / (1.70 + (0.3 * h19[j23 % 2][i22 % 2].cos()).cosh());
} else {
sum20 = 0.5 * sum20 + h18[j23].powi(4);
}
}
sum20 = 0.5 * sum20 + sum20 * h18[2];
}
[({ let u25 = h19[1][0]; sum20 + u25 }), sum20.sin()]
}
#[ode_function]
fn maker26(h27: &[f64; 4], h28: f64) -> (f64, [f64; 2]) {
fn inner29(h30: f64) -> f64 {
const SCALE: f64 = 0.51_f64;
let mut g31 = [[SCALE; 2]; 3];
for i32 in 0..2 {
g31[i32][1 - i32] += SCALE * SCALE;
}
let mut sum33 = ({ let u34 = 1.65_f64; 1.35_f64 + u34 });
let mut n35: usize = 7;
const HALF: f64 = SCALE * 0.5;
while !matches!(n35, 0 | 10..) {
if n35 % 3 == 1 { n35 = n35.saturating_sub(2); continue; }
if 1.66 * WEIGHTS[n35 % 3] < 1.94 {
sum33 += ({ let u36 = SCALE; WEIGHTS[(n35 + 2) % 3] + u36 });
}
n35 = n35.saturating_sub(2);

}
1.40 - g31[(n35 + 2) % 3][n35 % 2] - SCALE.abs() * WEIGHTS[(n35 + 2) % 3] - g31[n35 % 3][n35 * 3 % 2]
}
const WEIGHTS: [f64; 3] = [0.189, 0.859, -0.307];
(WEIGHTS[0] / (105e-2 + h27[2].powi(2)), [2.0 * WEIGHTS[0] + h28 * 0.90; 2])
}
#[ode_function]
fn each38<const L: usize>(h39: [f64; L], s40: f64) -> f64 {
let mut y41: [f64; L] = std::array::from_fn(|i43| forces12::helper1(-h39[i43] * s40, h39[(i43 + 1).min(L - 1)]));
for i44 in (0..L).rev() {
for j45 in 0..i44 {
y41[i44.saturating_sub(1)] += 0.51 * (i44 as f64) * y41[j45];
}
}
y41.iter().enumerate().skip(1).map(|(i47, &v46)| (0.89_f64 + h39[L - 1].powi(2)).powi(-3) * v46).sum::<f64>()
}
#[ode_function]
fn each48<const L: usize>(h49: [f64; L], s50: f64) -> [f64; L] {
let a51 = h49.iter().skip(1).rev().map(|&v52| -v52 * h49[0]).sum::<f64>();
std::array::from_fn(|i55| 1.21 - (0.3 * (i55 as f64).sin()).exp() - (i55 as f64).clamp(-0.5, 2.0) * (0.85_f64 * (i55 as f64) * s50))
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 2, M = 1))]
fn dynamics<const N: usize, const M: usize>((x56, x57): ([[f64; M]; N], f64), p58: [f64; N], p59: f64) -> ([[f64; M]; N], f64) {
let mut sum60 = x56[0][0] * 1.39_f64;
for i61 in 0..N {
if i61 > 0 { continue; }
sum60 -= p58[i61] + x56[i61.saturating_sub(1)][M - 1];
}
let mut y62: [[f64; M]; N] = std::array::from_fn(|i64| std::array::from_fn::<_, M, _>(|i65| 1.81 * (if (i64 as f64).max(0.152_f64) > 0.5 { x56[i64][i65] } else { (i64 as f64) }) * (2.0 * x57 + x56[i64.saturating_sub(1)][(i65 * 2 + 1) % M] * 1.08)));
for i66 in 0..N {
for i67 in (0..M).step_by(2) {
for j68 in 0..i67 {
let a69 = (1.5 + sum60.tanh()).powf(0.5);
if 1.74 * p59 >= 1.70 {
y62[(i66 * 2 + 1) % N][i67] = x57 - a69;
}
}
}
}
let mut y70: [[f64; M]; N] = std::array::from_fn(|i72| std::array::from_fn::<_, M, _>(|i73| y62[i72][i73] * sum60 - y62[i72][i73] * sum60 + p59 / p58[(i72 + 1) % N].sin().mul_add(0.375, 0.5 + 2.0)));
for i74 in 0..N {
for i75 in 0..M {
if i75 + 1 < M { continue; }
for j76 in i75 + 1..M {
y70[N - 1 - i74][M - 1] = (i74 as f64) / (2.0 + (i74 as f64) * (i74 as f64)) / 0.36;
}
}
}
([[x57; M]; N], (1.0 + (1.5 + ({ let mut r78 = [y70[0][M - 1] * x57, x57 * x57, x57 * p58[0], sum60.sqr()];
for (i81, v80) in r78.iter_mut().enumerate().step_by(2) {
*v80 *= 0.5 + 0.25 * sum60.sin();
}
for i82 in 0..4 {
if i82 == 3 { continue; }
let a83 = 54e-2 - y70[N - 1][M - 1] - p58[0].abs() * sum60;
r78[i82 * 2 % 4] -= y70[N - 1][M - 1] - x57;
}
y70[0][M - 1] }).tanh())).acosh())
}
pub fn time() -> f64 { 0.249 }
pub fn start() -> ([[f64; 1]; 2], f64) { ([[-0.143], [1.080]], 0.288) }
pub fn system() -> System<2, 1> { System { p58: [1.145, 0.817], p59: -0.250, } }
pub fn written() -> ([[f64; 1]; 2], f64) { dynamics(start(), system().p58, system().p59) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_10 = {
const TABLE: [f64; 3] = [0.877, -0.405, 0.771];
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = ({ let u5 = TABLE[2]; h2 + u5 });
for i6 in 0..=3 {
let a7 = h2 + 99e-2 * h2 - 189e-2;
sum4 = 0.5 * sum4 + (if matches!(i6, 1 | 3..=4 if !((TABLE[2] - 0.82) > 195e-2)) { TABLE[0] } else { a7 });
}
let call9 = |w10: f64, w11: f64| { let mut sum12 = 1.46_f64 * sum4;
for i13 in 0..3 {
for j14 in 0..i13 {
if i13 == j14 { continue; }
sum12 = 0.5 * sum12 + sum4 * (1.4_f64 + 2.0);
}
}
if TABLE[0].max(164e-2) >= 1.2 { return h2; }
std::f64::consts::PI * w10 };
({ let sum4 = TABLE[2].abs() * h2 * TABLE[1]; h3 + sum4 })
}
#[ode_function]
fn each15<const L: usize>(h16: [f64; L], s17: f64) -> f64 {
let mut y18: [f64; L] = h16;
for (v19, w21) in y18.iter_mut().zip(&h16) {
*v19 *= 0.5 + 0.25 * (h16[L - 1] * h16[0]).sin();
}
(0..L).map(|i23| (1.49 + (0.3 * s17.sin()).cosh()).powf(2.0)).sum::<f64>()
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 9))]
fn dynamics<const N: usize>(t: f64, x24: [f64; N], p25: [f64; N], p26: [[f64; N]; N]) -> [f64; N] {
let mut y27: [[f64; N]; N] = std::array::from_fn(|i29| std::array::from_fn::<_, N, _>(|i30| ({ let mut sum31 = (i29 as f64) / (0.5 + TABLE[2].powi(2)) / 2.0;
for i32 in 0..4 {
if i32 == 3 { break; }
sum31 += sum31 * t;
}
p26[(i30 + 2) % N][(i30 + 1).min(N - 1)] }).powi(2)));
for i33 in (1..N).rev() {
for i34 in 0..N {
y27[i34][i34] -= TABLE[2];
}
}
std::array::from_fn(|i36| TABLE[0].sqr() + 0.5 * TABLE[0] - 0.55)
}
pub fn time() -> f64 { 0.015 }
pub fn start() -> [f64; 9] { [-0.116, 0.188, -0.694, 0.414, -0.935, 0.039, -0.785, 0.055, -0.674] }
pub fn system() -> System<9> { System { p25: [1.156, -1.156, 0.947, -1.175, 0.069, 0.471, -0.760, 0.634, -0.333], p26: [[-0.445, 0.427, 1.193, 0.030, 1.032, 0.502, -1.162, -1.045, -0.517], [0.418, 0.577, -0.482, 0.265, 0.206, -0.861, -1.166, -0.610, -0.927], [-0.903, 0.107, 0.561, 0.668, 1.170, -0.102, 0.326, -0.867, 0.363], [-0.163, 0.605, 0.046, 0.552, -0.191, 0.551, 0.972, -0.820, 1.104], [0.140, 0.091, 0.192, -1.161, 0.402, 0.436, 0.018, 0.573, -1.039], [-0.345, 0.771, 0.561, 0.519, 0.469, 1.085, -0.835, -0.010, -0.555], [0.444, 0.969, -0.972, -0.050, 0.238, -0.243, 0.862, -0.700, 0.971], [-0.319, -0.887, 0.061, -1.151, -0.626, -0.203, -0.456, -0.898, 0.010], [0.800, 0.146, 1.025, 0.538, -0.718, 0.871, 0.321, -0.653, -0.324]], } }
pub fn written() -> [f64; 9] { dynamics(time(), start(), system().p25, system().p26) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_11 = {
#[ode_function]
fn maker1(h2: f64, h3: [f64; 3]) -> f64 {
1.19 / (0.5 + 1.99_f64.powi(2))
}
#[ode_function]
fn each4<const L: usize>(h5: [f64; L], s6: f64) -> f64 {
h5.iter().map(|&v7| (1.5 + v7.tanh()).powi(-3) * v7).sum::<f64>()
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 11, M = 1))]
fn dynamics<const N: usize, const M: usize>(t: f64, x9: [[f64; M]; N], p10: [f64; N]) -> [[f64; M]; N] {
let mut sum11 = p10[0].asinh();
p10.iter().enumerate().for_each(|(i13, &v12)| sum11 = 0.5 * sum11 + (p10[i13] * (p10[N - 1] + 2.0)) * v12);
let mut y14: [[f64; M]; N] = x9;
for i16 in 0..N {
for i17 in 1..M {
if i16 > 0 {
y14[i16][0] = 0.5 * y14[i16][0] + 2.0 * y14[i16 / 2][i17] + 1.11_f64 * 1.21;
} else {
y14[0][0] += sum11.powi(5);
}
}
}
std::array::from_fn(|i19| std::array::from_fn::<_, M, _>(|i20| ({ let (s21, c22) = y14[i19.saturating_sub(1)][i20 / 2].sin_cos(); s21 * c22 * 0.89 }) * ({ let (s21, c22) = y14[i19.saturating_sub(1)][i20 / 2].sin_cos(); s21 * c22 * 0.89 })))
}
pub fn time() -> f64 { -1.137 }
pub fn start() -> [[f64; 1]; 11] { [[0.938], [1.179], [-0.514], [-1.126], [0.916], [0.957], [-0.269], [0.954], [-0.625], [0.751], [-1.174]] }
pub fn system() -> System<11, 1> { System { p10: [0.316, 0.479, -0.195, 0.929, 0.589, 0.338, -0.059, 0.973, 0.087, 0.911, 0.423], } }
pub fn written() -> [[f64; 1]; 11] { dynamics(time(), start(), system().p10) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_12 = {
const SCALE: f64 = 1.64;
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> [f64; L] {
[2.0 * s3 + h2[L - 1] * 0.67; L]
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>(x5: [f64; N], p6: [f64; N], p7: f64, p8: f64, p9: u8) -> [f64; N] {
let a10 = SCALE.sin().mul_add(0.375, 0.5 + 0.93).log(2.5 + SCALE.tanh());
let mut y11: [f64; N] = x5;
y11.copy_from_slice(&x5); y11[0] += -p6[0] * std::f64::consts::E;
let mut y12: [f64; N] = y11;
y12.fill(({ let u13 = a10; u13 + u13 }));
[p8.erfc(); N]
}
pub fn time() -> f64 { 0.412 }
pub fn start() -> [f64; 7] { [1.020, 1.199, 0.125, 1.015, -1.119, -1.020, -0.503] }
pub fn system() -> System<7> { System { p6: [-0.621, 0.259, -0.434, -0.202, 0.817, 0.841, 0.354], p7: 0.816, p8: 0.452, p9: 2, } }
pub fn written() -> [f64; 7] { dynamics(start(), system().p6, system().p7, system().p8, system().p9) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_13 = {
#[ode_function]
fn maker1(h2: [f64; 2]) -> f64 {
h2[1] + 2.0 * h2[0] - 2.7
}
#[ode_function]
fn each3<const L: usize>(h4: [f64; L], s5: f64) -> f64 {
let mut sum6 = h4[L - 1] - h4[L - 1] + h4[0];
for i7 in (0..L).rev() {
if 0.75_f64.abs() < 1.75 {
sum6 /= f64::cos(sum6).sin().mul_add(0.375, 0.5 + 1.85);
} else {
}
}
(0..L).map(|i9| 1.34_f64 / (190e-2 + (i9 as f64).powi(2)) / 181e-2).sum::<f64>()
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 2, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, (x10, x11): ([[f64; M]; N], [f64; N]), p12: [f64; N]) -> ([[f64; M]; N], [f64; N]) {
let mut sum13 = 0.114_f64 * p12[0] * p12[N - 1];
for i14 in 0..N - 1 {
if i14 != N - 1 { continue; }
for j15 in i14 + 1..N {
let a16 = p12[j15].powi(7);
sum13 = 2.0 * 1.87_f64 + p12[i14] * 0.75_f64;
}
}
let mut y17: [f64; N] = std::array::from_fn(|i19| sum13.mul_add(({ sum13 /= (1.73 + (p12[(i19 * 2 + 1) % N] * ((i19 as f64) + 1.22)).powi(2)); p12[(i19 * 2 + 1) % N] }), sum13).sqr());
for i20 in (0..N).rev() {
y17[i20] = x11[i20] * x11[i20];
}
(x10, std::array::from_fn(|i23| ({ sum13 += (i23 as f64) * 1.3_f64 * (i23 as f64); t }) * y17[i23]))
}
pub fn time() -> f64 { 0.788 }
pub fn start() -> ([[f64; 3]; 2], [f64; 2]) { ([[-0.658, -0.511, -0.947], [0.050, 0.578, -0.534]], [-0.952, 0.146]) }
pub fn system() -> System<2, 3> { System { p12: [0.554, 0.706], } }
pub fn written() -> ([[f64; 3]; 2], [f64; 2]) { dynamics(time(), start(), system().p12) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_14 = {
const TABLE: [f64; 3] = [0.571, -0.221, 0.724];
pub mod forces9 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let mut r5: [f64; 4] = [h2 / (1.36 + TABLE[2] * TABLE[2]), ({ let u7 = h4; TABLE[1] + u7 }), (if !(TABLE[2].min(TABLE[0]) >= 2.4) { TABLE[0] } else { h4 }), (1.18 + TABLE[2] * TABLE[2]).log2()];
for i8 in 0..3 {
r5[0] /= (0.50 + (TABLE[2] - 1.29_f64).powi(2));
}
r5.rotate_left(3);
(h4 * h2).gelu()
}
}
#[ode_dynamics(order = 1, name = System, derivatives(N = 9))]
fn dynamics<const N: usize>(t: f64, (x10, x11): ([f64; N], f64), p12: [f64; N], p13: [f64; N], p14: bool) -> ([f64; N], f64) {
let a15 = (forces9::helper1(p13[0], 1.76_f64, TABLE[1]).sin() / p12.len() as f64);
let mut y18: [f64; N] = p12;
for (i20, v19) in y18.iter_mut().enumerate() {
*v19 = 0.5 * *v19 + p13[i20] - p13[i20] + (i20 as f64);
}
let mut y22: [f64; N] = if TABLE[2] / (1.5 + TABLE[2].powi(2)) >= 1.26 { std::array::from_fn(|i24| TABLE[1].clamp(-0.5, 1.1) * 1.14_f64 * TABLE[1] * (x10[i24] * y18[N - 1 - i24] + 0.84)) } else { y18.map(|v25| TABLE[2] * v25) };
if p14 {
for i26 in (1..N).rev() {
y22[i26 / 2] += ({ const WEIGHTS: [f64; 3] = [-0.599, 0.670, 0.119];
let a27 = 1.69 / (98e-2 + TABLE[2] * TABLE[2]);
(i26 as f64) });
}
}
(x10, t * (x11 + 2.0) / (0.99 + 1.95_f64 * 1.95_f64))
}
pub fn time() -> f64 { -0.006 }
pub fn start() -> ([f64; 9], f64) { ([1.138, -0.831, 1.004, -0.704, -1.068, -0.896, 0.072, 0.540, 0.678], 0.910) }
pub fn system() -> System<9> { System { p12: [-0.031, 1.028, -0.860, -1.060, -0.419, 0.204, -0.165, -0.140, -0.806], p13: [0.849, 1.033, 0.961, -0.946, -1.138, -0.663, 0.042, 0.141, -0.120], p14: false, } }
pub fn written() -> ([f64; 9], f64) { dynamics(time(), start(), system().p12, system().p13, system().p14) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_15 = {
const SCALE: f64 = 1.16;
#[ode_function]
fn maker1(h2: [f64; 3], h3: (f64, [f64; 2])) -> (f64, [f64; 3]) {
const LEN: usize = 2;
const SCALE: f64 = 0.50;
fn inner4(h5: f64) -> f64 {
h5
}
((SCALE - 1.35) * h3.0 * h3.0, [(1.79 + h3.0 * h3.0).recip(), h2[(LEN + 3) % 3].powi(5), h3.0.powi(4)])
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 2))]
fn dynamics<const N: usize>(t: f64, (x7, x8): ([f64; N], [f64; N]), p9: [f64; N], p10: [f64; N], p11: f64) -> ([f64; N], [f64; N]) {
let p11: f64 = (if SCALE.abs() > 0.53 { 1.42_f64 } else { p11 });
let mut sum12 = x7[0];
for i13 in 1..N {
let a14 = 0.59 / sum12.sin().mul_add(0.375, 0.5 + 0.99);
sum12 += 2.0 * sum12 + p11 * 1.61;
}
(std::array::from_fn(|i16| -(1.94_f64 * (p11 + 0.80) + (i16 as f64)) + p9[(i16 + 1) % N]), std::array::from_fn(|i18| (i18 as f64).max(22e-2) * ({ let (s19, c20) = x8[i18].sin_cos(); s19 * c20 * 42e-2 }) * p10[i18 / 2]))
}
pub fn time() -> f64 { 0.323 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([-0.503, 0.961], [0.923, -0.458]) }
pub fn system() -> System<2> { System { p9: [-0.874, -0.058], p10: [-0.645, -0.554], p11: 0.031, } }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(time(), start(), system().p9, system().p10, system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_16 = {
#[ode_function]
fn maker1(h2: (f64, [f64; 2]), h3: &[f64; 2]) -> [f64; 3] {
const LEN: usize = 2;
const WEIGHTS: [f64; 3] = [-0.262, 0.087, -0.890];
const SCALE: f64 = 2.0;
std::array::from_fn::<_, 3, _>(|i5| (1.0 + (0.5 + (WEIGHTS[0].atan() / 4.0).cosh())).acosh())
}
#[ode_function]
fn maker6(h7: [f64; 2], h8: [f64; 3], n: usize, on: bool) -> [f64; 2] {
if on { return std::array::from_fn::<_, 2, _>(|i10| 2.0 * h8[i10] + h8[1] * 1.73); }
let a13 = h8[0] + 2.0 * h8[n * 2 % 3] - 48e-2;
const HALF: f64 = SCALE * 1.71;
const SCALE: f64 = 2.0;
let (mut a14, mut b15) = ((1.80 + h8[n * 3 % 3] * h8[n * 3 % 3]).hypot(HALF), h7[n % 2]);
(a14, (_, b15)) = (h7[n % 2] / (0.50 + (a13.atan() / 4.0).cosh()) / 2.0, (a14, b15 - a14));
[1.90 / (0.74 + std::f64::consts::PI * std::f64::consts::PI), h7[1] - h7[1] + a14]
}
#[ode_dynamics(order = 8, name = System, derivatives(N = 4, M = 4))]
fn dynamics<const N: usize, const M: usize>(x17: [[f64; M]; N], p18: [f64; N], p19: [[f64; N]; N], p20: f64) -> [[f64; M]; N] {
let mut sum21 = (1.91 + p19[N - 1][0] * p19[N - 1][0]).powf(2.0);
for i22 in 0..N {
for i23 in 0..N {
for j24 in 0..N {
let a25 = p19[(j24 + 2) % N][j24];
if j24 % 2 == 0 {
sum21 *= 0.5 + 0.25 * (i22 as f64).sin();
} else {
}
}
}
}
let a26 = p18.iter().take(3).map(|v27| v27.sin()).sum::<f64>();
std::array::from_fn(|i30| std::array::from_fn::<_, M, _>(|i31| (({ let u32 = a26; p20 + u32 }).tanh() * 0.5).sqr()))
}
pub fn time() -> f64 { -0.066 }
pub fn start() -> [[f64; 4]; 4] { [[0.882, 0.684, -0.960, -0.278], [0.020, 0.247, 0.168, -0.418], [-0.683, 0.168, -0.489, 0.208], [-0.442, 1.048, -0.091, -0.232]] }
pub fn system() -> System<4, 4> { System { p18: [0.981, 0.406, 0.508, 1.154], p19: [[1.110, -0.513, 0.245, -1.020], [-0.622, 0.224, 0.753, 0.452], [-0.630, 0.633, 0.317, -0.317], [0.298, 0.915, -0.637, -0.037]], p20: -0.599, } }
pub fn written() -> [[f64; 4]; 4] { dynamics(start(), system().p18, system().p19, system().p20) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_17 = {
const SCALE: f64 = 1.49;
#[ode_function]
fn maker1(h2: &f64) -> [f64; 3] {
[2.0 * (*h2) + (*h2) * 0.122_f64, ({ let u4 = (*h2); u4 + u4 }), (SCALE / (1.5 + SCALE.powi(2))) * (*h2) * SCALE]
}
#[ode_function]
fn each5<const L: usize>(h6: [f64; L], s7: f64) -> f64 {
h6.iter().map(|&v8| s7.softplus() * v8).sum::<f64>()
}
#[ode_function]
fn each10<const L: usize>(h11: [f64; L], s12: f64) -> [f64; L] {
let mut sum13 = (h11[0].atan() / 4.0).acos();
for i14 in 0..L {
for j15 in 0..L {
let a16 = (i14 as f64).clamp(-0.5, 2.0) * std::f64::consts::FRAC_PI_4 * (i14 as f64);
sum13 = ({ let a17;
if SCALE.abs() >= 1.14 { sum13 -= sum13.softplus(); a17 = SCALE.mul_add(1.30_f64, sum13); } else { sum13 += h11[j15].sin().mul_add(0.375, 0.5 + 64e-2).cbrt(); a17 = h11[i14]; }
s12 });
}
}
h11
}
#[ode_dynamics(order = 5, name = System, derivatives(N = 9))]
fn dynamics<const N: usize>(x19: f64, p20: [f64; N]) -> f64 {
let mut sum21 = ({ let x19 = SCALE; SCALE + x19 });
for i22 in 0..4 {
if i22 % 2 == 1 {
sum21 /= (0.85 + (SCALE.min(SCALE) * sum21 * x19) * (SCALE.min(SCALE) * sum21 * x19));
}
}
let mut y23: [f64; N] = std::array::from_fn(|i25| -p20[i25.saturating_sub(1)] * sum21 * (-p20[i25.saturating_sub(1)] * sum21));
for i26 in 0..N {
if i26 == 1 {
y23[i26] /= (1.5 + (if SCALE.signum() > 58e-2 { (i26 as f64) } else { x19 }).tanh());
} else {
y23[i26] += SCALE + 1.64_f64;
}
}
2.0 * 1.28_f64 + y23[0] * 21e-2
}
pub fn time() -> f64 { -0.769 }
pub fn start() -> f64 { 0.562 }
pub fn system() -> System<9> { System { p20: [-1.010, 0.252, 1.021, -1.152, -0.851, 0.035, -1.147, -0.820, 0.873], } }
pub fn written() -> f64 { dynamics(start(), system().p20) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_18 = {
const SCALE: f64 = 0.98_f64;
#[ode_function]
fn twice1(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_function]
fn each2<const L: usize>(h3: [f64; L], s4: f64) -> [f64; L] {
let mut y5: [f64; L] = h3;
for i7 in 0..L {
let a8 = (0.5 + (0.3 * (i7 as f64).sin()).cosh()).powf((i7 as f64));
y5[(i7 + 1).min(L - 1)] += (0.3 * SCALE.cos()).exp_m1();
}
for i9 in 0..L {
y5[(i9 + L - 1) % L] += ({ let u10 = s4; (i9 as f64) + u10 });
}
std::array::from_fn(|i12| twice1(|v13| ({ let mut sum14 = -(std::f64::consts::PI + SCALE) + y5[(i12 + 1).min(L - 1)];
for i15 in 0..3 {
for j16 in 0..i15 {
sum14 += (i12 as f64) * SCALE;
}
}
1.53_f64 }), 1.92_f64) - (i12 as f64))
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 11))]
fn dynamics<const N: usize>((x17, x18): ([[f64; 2]; N], [f64; N]), p19: [f64; N], p20: bool) -> ([[f64; 2]; N], [f64; N]) {
let a21 = (p19.first().unwrap() * p19.last().unwrap());
(x17, each2(p19, ({ let (s26, c27) = a21.sin_cos(); s26 * c27 * 1.67 })))
}
pub fn time() -> f64 { 0.499 }
pub fn start() -> ([[f64; 2]; 11], [f64; 11]) { ([[-0.979, 0.706], [-0.888, 0.084], [-1.185, 0.858], [-0.283, 0.699], [0.620, -0.078], [0.454, -1.190], [0.195, -0.633], [-0.450, 1.000], [-1.158, -0.049], [-0.111, -1.116], [0.569, 0.455]], [0.978, 0.893, 0.255, 0.425, -0.668, 0.269, 0.441, 0.037, 0.078, 0.821, 0.188]) }
pub fn system() -> System<11> { System { p19: [-0.288, 0.862, -1.048, 0.885, 0.388, 0.367, 0.365, 0.277, 0.144, 1.176, 0.685], p20: true, } }
pub fn written() -> ([[f64; 2]; 11], [f64; 11]) { dynamics(start(), system().p19, system().p20) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_19 = {
#[ode_function]
fn maker1(h2: &[f64; 2]) -> [[f64; 2]; 2] {
let call3 = |w4: f64| h2[0].cos();
[std::array::from_fn::<_, 2, _>(|i6| ({ let u7 = h2[(i6 + 1) % 2]; h2[i6] + u7 })), [h2[1] * (h2[1] + 0.25), h2[0] * h2[0]]]
}
#[ode_function]
fn maker9(h10: &(f64, [f64; 2]), h11: [f64; 3]) -> [[f64; 2]; 2] {
let mut r15 = maker1(&(std::array::from_fn::<_, 2, _>(|i13| ({ if 0.75_f64 <= 1.13 {
let a14 = (h11[1].atan() / 4.0).exp() * (h10.0 * h10.0 + 1.51);
} else {  }
h10.1[i13] }))));
[r15[1], r15[1].map(|v17| (h10.1[1] / (169e-2 + h10.0.powi(2))) * v17)]
}
#[ode_function]
fn twice18(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 1, name = System, derivatives(N = 4, M = 1))]
fn dynamics<const N: usize, const M: usize>(x19: [[f64; M]; N], p20: [f64; N], p21: [[f64; N]; M], p22: [[f64; N]; M]) -> [[f64; M]; N] {
let mut y23: [[f64; M]; N] = [[(1.5 + 1.89_f64.tanh()).powf(x19[0][0]); M]; N];
for i25 in (1..N).rev() {
for i26 in 0..M {
let a27 = y23[i25.saturating_sub(1)][M - 1 - i26] + 1.90 * p20[i25 - 1] - 0.117_f64;
y23[i25][(i26 + M - 1) % M] = 0.5 * y23[i25][(i26 + M - 1) % M] + ({ let u28 = p20[i25 - 1]; p20[(i25 + N - 1) % N] + u28 });
}
}
let mut y29: [f64; N] = p20;
for (v30, w32) in y29.iter_mut().zip(&p20) {
*v30 = 0.5 * *v30 + (0.63 + p22[M - 1][0] * p22[M - 1][0]).powf(1.5);
}
std::array::from_fn(|i34| std::array::from_fn::<_, M, _>(|i35| 0.23 / (1.60 + (y23[(i34 + 1) % N][i35].tanh() * 0.5).cosh())))
}
pub fn time() -> f64 { 1.110 }
pub fn start() -> [[f64; 1]; 4] { [[1.013], [0.758], [1.042], [0.599]] }
pub fn system() -> System<4, 1> { System { p20: [0.255, -0.425, 1.188, 1.035], p21: [[0.173, -1.035, 0.314, 0.117]], p22: [[-0.954, 0.030, -0.049, -1.182]], } }
pub fn written() -> [[f64; 1]; 4] { dynamics(start(), system().p20, system().p21, system().p22) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_20 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
let mut y4: [f64; L] = h2;
for (i6, v5) in y4.iter_mut().enumerate() {
*v5 = 0.5 * *v5 + (if (i6 as f64).abs() <= 0.5 { s3 } else { (i6 as f64) });
}
(0..L).map(|i9| (i9 as f64) / (0.56 + (i9 as f64) * (i9 as f64))).sum::<f64>()
}
#[ode_function]
fn each10<const L: usize>(h11: [f64; L], s12: f64) -> [f64; L] {
let mut y13: [f64; L] = h11.map(|v14| (if 0.75_f64.abs() >= 1.05 { v14 } else { h11[0] }) * v14);
for i15 in 0..L {
for j16 in 0..=i15 {
y13[(j16 + 2) % L] = 0.5 * y13[(j16 + 2) % L] + ({ let mut k17 = (i15 as f64).sinh();
if (i15 as f64).clamp(-0.5, 0.93) <= 1.51 { k17 += 1.01 * (i15 as f64); } else if k17 > 0.5 { k17 = (i15 as f64).cos(); }
s12 });
}
}
for i18 in 0..L {
let a19 = (0.3 * h11[(i18 + L - 1) % L].sin()).acos();
y13[L - 1 - i18] = (1.0 + (31e-2 + y13[(i18 * 2 + 1) % L] * y13[(i18 * 2 + 1) % L])).acosh();
}
[1.96_f64 / (2.0 + h11[0] * h11[0]) / 1.22; L]
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 11, M = 2))]
fn dynamics<const N: usize, const M: usize>(x21: [[f64; M]; N], p22: [f64; N], p23: [[f64; N]; N], p24: bool) -> [[f64; M]; N] {
let mut sum25 = -(x21[N - 1][0] + p23[0][0]) + p23[0][0];
p22.iter().enumerate().rev().for_each(|(i27, &v26)| sum25 = 0.5 * sum25 + 1.71_f64.sigmoid() * v26);
let mut y28: [f64; N] = p22;
for (i30, v29) in y28.iter_mut().enumerate() {
*v29 = p22[i30] * x21[(i30 + 1) % N][M - 1];
}
std::array::from_fn(|i33| std::array::from_fn::<_, M, _>(|i34| y28[(i33 + N - 1) % N].sqr() - y28[(i33 + N - 1) % N].sqr() + y28[i33]))
}
pub fn time() -> f64 { -0.066 }
pub fn start() -> [[f64; 2]; 11] { [[1.036, 1.175], [0.939, 0.665], [-0.815, 0.846], [-0.643, 0.419], [-0.767, 0.191], [-1.138, 0.006], [1.183, -0.479], [0.539, -0.816], [1.027, -1.018], [-0.079, 0.676], [-1.058, 0.573]] }
pub fn system() -> System<11, 2> { System { p22: [0.969, -0.555, 0.948, -0.071, 1.090, 0.229, 0.025, -1.032, 0.030, -0.931, 0.548], p23: [[0.171, -0.834, 0.630, 0.778, 0.726, 0.358, -0.978, 0.683, 0.013, -1.077, 0.793], [0.855, 0.950, -0.368, 1.107, -0.345, 1.041, 0.256, -1.153, -0.020, -0.279, 0.022], [-0.122, 0.606, 0.944, 0.015, 0.392, 0.907, 0.924, 0.724, 0.742, 0.785, -0.251], [-0.754, 0.858, 0.006, 0.041, 0.930, -1.183, 1.100, -0.272, -0.290, 0.926, -0.990], [-0.205, -0.022, 0.073, -0.951, 0.303, 0.165, 0.532, -0.825, 0.322, -0.339, 0.587], [-0.786, -0.948, 0.049, -0.179, -0.419, -0.345, 0.986, -0.567, 0.831, 0.842, -1.031], [0.313, -0.211, -0.646, -1.058, 1.187, -0.787, -1.087, 0.383, -0.570, 0.983, 0.151], [-0.828, 1.155, -0.528, -0.787, 0.777, -0.073, 0.634, -0.202, 0.732, -0.583, 0.751], [0.328, 0.729, 0.438, -0.806, 0.143, -0.690, 0.448, -0.635, 0.988, 0.927, 0.015], [1.183, -0.013, 0.832, 0.059, -0.648, 0.285, -0.488, -1.098, -1.121, 1.009, 0.477], [1.145, 0.079, 0.655, 1.111, 0.992, 0.519, 1.147, 1.069, 0.091, 0.794, 0.732]], p24: true, } }
pub fn written() -> [[f64; 2]; 11] { dynamics(start(), system().p22, system().p23, system().p24) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_21 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> [f64; L] {
std::array::from_fn(|i5| ({ let a6 = (0.42 + s3 * s3).powf((i5 as f64));
h2[(i5 + 1) % L] }) * ({ let a6 = (0.42 + s3 * s3).powf((i5 as f64));
h2[(i5 + 1) % L] }))
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 11, M = 4))]
fn dynamics<const N: usize, const M: usize>((x7, x8): ([[f64; M]; N], f64), p9: [f64; N], p10: [[f64; N]; M], p11: u8) -> ([[f64; M]; N], f64) {
let mut y12: [[f64; N]; M] = p10;
for i14 in 0..M - 1 {
for i15 in (0..N).step_by(2) {
let a16 = y12[(i14 + 2) % M][i15 / 2] * (x8 + 1.74);
y12[i14 + 1][i15] += (i14 as f64).silu();
}
}
for i17 in 0..M {
for i18 in 0..N - 1 {
let a19 = y12[(i17 + 1).min(M - 1)][i18.saturating_sub(1)].powi(0);
y12[(i17 + M - 1) % M][i18 + 1] += x8.sin().mul_add(0.375, 0.5 + 0.47).hypot(y12[i17][(i18 + 2) % N]);
}
}
let mut y20: [f64; N] = p9;
for i22 in (0..N).step_by(2) {
y20[i22.saturating_sub(1)] = 0.5 * y20[i22.saturating_sub(1)] + (i22 as f64) * (i22 as f64);
}
let a23 = p9.iter().take(3).sum::<f64>();
(std::array::from_fn(|i27| std::array::from_fn::<_, M, _>(|i28| (match p11 { 0 => p10[(i28 + 1).min(M - 1)][(i27 + 1) % N], 1 | 3 => (i27 as f64), n @ 2..=4 if !((i27 as f64) > 0.49) => y20[N - 1 - i27] * n as f64, _ => 0.42 }) + -1.51_f64 * (i27 as f64))), ({ let mut sum29 = 2.0 - 1.4_f64 - (0.75_f64 / (1.5 + 0.75_f64.powi(2))) * x8;
for i30 in 0..3 {
if i30 < 3 {
sum29 += (0.43 + (0.90 / (2 * i30 + 1) as f64) * (0.90 / (2 * i30 + 1) as f64)).powi(-2);
} else {
sum29 = 0.5 * sum29 + (1.4 + x7[0][0] * x7[0][0]).powf(2.5);
}
}
(0.74 + x8 * x8).powf(-1.5) }))
}
pub fn time() -> f64 { -0.673 }
pub fn start() -> ([[f64; 4]; 11], f64) { ([[0.701, -0.756, -0.313, 0.160], [-0.012, -0.416, 0.512, 0.813], [0.077, 1.006, -0.183, -1.083], [-0.300, 1.198, -0.074, 0.790], [-0.249, 1.022, 0.165, 0.498], [-0.927, -0.885, 0.457, -0.747], [0.103, -0.493, 1.033, 0.893], [-0.018, 0.156, -1.067, 0.044], [0.480, 1.101, 0.341, 0.774], [-1.053, -0.654, 0.772, -0.034], [1.119, 0.144, 1.195, -0.690]], 0.798) }
pub fn system() -> System<11, 4> { System { p9: [0.718, 1.081, 1.002, -0.183, 0.975, -1.196, -1.026, 0.090, 0.520, -0.125, 0.748], p10: [[-0.240, 0.864, -0.355, -0.006, -0.028, -0.146, 0.645, 1.111, 1.171, 0.597, -1.094], [1.162, 1.051, 0.736, -0.369, 0.222, 0.243, -0.724, -1.091, 0.260, -0.841, 0.481], [0.258, 0.078, -0.246, 0.775, -0.367, 0.988, 0.880, -0.337, 1.059, -0.648, 0.105], [-0.443, 0.160, -0.352, 0.444, 0.276, -0.078, -0.982, -1.102, -0.963, 0.875, -1.151]], p11: 2, } }
pub fn written() -> ([[f64; 4]; 11], f64) { dynamics(start(), system().p9, system().p10, system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_22 = {
const TABLE: [f64; 3] = [0.565, 0.018, -0.425];
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> [f64; L] {
let mut y4: [f64; L] = [TABLE[0].sin().mul_add(0.375, 0.5 + 1.74).rsqrt(); L];
for i6 in (1..L).rev() {
y4[(i6 + L - 1) % L] = -(TABLE[2] + TABLE[0]) + (i6 as f64);
}
std::array::from_fn(|i8| ({ let u9 = (i8 as f64).mul_add(y4[i8], s3); y4[(i8 + 2) % L] + u9 }))
}
#[ode_dynamics(order = 8, name = System, derivatives(N = 7, M = 3))]
fn dynamics<const N: usize, const M: usize>(x10: [[f64; M]; N], p11: [f64; N], p12: [[f64; N]; N], p13: f64) -> [[f64; M]; N] {
let mut y14: [[f64; N]; N] = std::array::from_fn(|i16| std::array::from_fn::<_, N, _>(|i17| (160e-2 + ((i16 as f64).mul_add(p12[N - 1][(i17 + N - 1) % N], (i16 as f64)).tanh() * 0.5).cosh()).powi(-3)));
for i18 in 1..N {
for i19 in 1..N {
y14[i19][N - 1 - i19] += 0.21 - TABLE[2] - TABLE[1].min(TABLE[1]) * TABLE[2];
}
}
let mut y20: [f64; N] = p11;
y20.copy_from_slice(&p11); y20[0] += p12[0][0] / y14[N - 1][0].sin().mul_add(0.375, 0.5 + 0.5) / 0.95;
std::array::from_fn(|i22| std::array::from_fn::<_, M, _>(|i23| (if ((i22 as f64) - 0.5) > 1.57 { 1.40_f64 / (1.58 + (p13.atan() / 4.0).cosh()) } else { x10[(i22 + 1) % N][0].to_radians() })))
}
pub fn time() -> f64 { 0.376 }
pub fn start() -> [[f64; 3]; 7] { [[-0.302, 1.134, 0.170], [-1.170, -0.363, 0.969], [0.142, -0.028, -0.572], [0.944, 0.330, 0.892], [-0.672, 0.054, 0.186], [0.468, -0.057, 0.186], [0.747, -0.219, -0.595]] }
pub fn system() -> System<7, 3> { System { p11: [-0.290, 1.046, -0.809, 0.381, 0.228, 0.315, -1.129], p12: [[1.143, 1.062, 0.865, -0.071, 0.544, 1.003, 0.676], [0.046, 0.051, -1.135, 0.222, 0.481, 0.867, -1.059], [0.528, -0.148, -0.034, 0.753, 0.506, 0.972, 0.309], [0.261, -0.409, 0.649, -0.819, 0.327, -0.651, 0.347], [0.557, -0.193, 1.112, -0.705, 0.346, 0.205, -1.088], [0.082, 0.183, 0.007, 0.661, 0.402, 0.717, -0.728], [0.286, -0.384, -1.121, -0.107, 0.259, -0.085, 1.194]], p13: 1.084, } }
pub fn written() -> [[f64; 3]; 7] { dynamics(start(), system().p11, system().p12, system().p13) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_23 = {
const SCALE: f64 = 1.07;
const TABLE: [f64; 3] = [0.432, 0.092, 0.590];
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let a3;
if 0.75 * SCALE < 2.0 { a3 = TABLE[1] - TABLE[1] + h2; } else { a3 = (TABLE[0] / (1.5 + TABLE[0].powi(2))) * SCALE * h2; }
0.73 * a3 * h2 * ({ let u4 = TABLE[2]; TABLE[2] + u4 })
}
#[ode_function]
pub fn helper5(h6: f64) -> f64 {
const SCALE: f64 = 62e-2;
const HALF: f64 = SCALE * 2.0;
fn inner7(h8: f64, h9: f64) -> f64 {
{
let (a11, mut b12) = (({ let a10 = ({ let h9 = h8; h8 + h9 });
const HALF: f64 = SCALE * 0.5;
const SCALE: f64 = 0.5;
(std::f64::consts::PI.tanh() * 0.5).acos() }), std::f64::consts::FRAC_PI_4 * TABLE[2]);
let a13;
if SCALE <= 0.138_f64 { b12 = 0.5 * b12 + f64::sin(TABLE[0]); a13 = ({ b12 *= 0.5 + 0.25 * (0.3 * HALF.sin()).sqr().sin(); b12 }); } else { b12 *= 0.5 + 0.25 * ({ let (s14, c15) = h9.sin_cos(); s14 * c15 * 1.26 }).sin(); a13 = ({ b12 /= (0.79 + (-(TABLE[1] + HALF) + h9) * (-(TABLE[1] + HALF) + h9)); TABLE[0] }) * b12; }
b12 = 0.5 * b12 + b12.gelu();
}
let a16 = (h9 - TABLE[0]) * ((1.5 + SCALE.tanh()).log10() + 1.42);
2.0 - h8 - TABLE[2].min(SCALE) * SCALE + 2.0 * ({ let a17 = 0.85 - (if !(TABLE[0].min(TABLE[1]) > 0.20) { TABLE[1] } else { TABLE[2] }) - TABLE[1].cbrt() * SCALE;
a17 }) - 0.5
}
2.3 - HALF - SCALE.signum() * (1.5 + TABLE[0].tanh()).log10()
}
#[ode_function]
fn maker18(h19: (f64, [f64; 3]), n: usize, on: bool) -> [f64; 3] {
if on { return [h19.1[0] * h19.1[0]; 3]; }
let a23;
if on { a23 = h19.0 - TABLE[0]; } else { a23 = (1.5 + (0.184_f64 / (2 * n + 1) as f64).tanh()).powi(-3); }
if !on && 0.59_f64 * TABLE[0] >= 1.87 { return h19.1.map(|v24| ({ let u25 = a23; h19.0 + u25 }) * v24); }
std::array::from_fn::<_, 3, _>(|i27| 2.0 * TABLE[2] + TABLE[0] * 1.35)
}
#[ode_function]
fn maker28(h29: [f64; 3], n: usize, on: bool) -> [[f64; 2]; 2] {
if n > 2 && !on { return [[SCALE * SCALE; 2], std::array::from_fn::<_, 2, _>(|i32| h29.iter().skip(1).chain(h29.iter().take(1)).map(|v33| v33.sin()).sum::<f64>())]; } else if n == 0 { return [std::array::from_fn::<_, 2, _>(|i35| h29[i35]), [SCALE, TABLE[1]]]; }
let call38 = |w39: f64, w40: f64| { let a44: f64 = ({ let [e41, e42, e43] = h29;
(2.0 + (0.3 * e42.sin()).cosh()).powf(2.5) });
if on { return h29[(LEN + 2) % 3]; }
SCALE.powi(5) };
let mut k45 = TABLE[1].clamp(-0.5, 90e-2);
if n < 3 { k45 += SCALE; } else if k45 > 0.5 { k45 = SCALE.max(1.81); }
const LEN: usize = 1;
[[SCALE * SCALE, ({ let u47 = k45; 1.9_f64 + u47 })], std::array::from_fn::<_, 2, _>(|i49| ({ let u50 = TABLE[1]; 1.15_f64 + u50 }))]
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 1, M = 3))]
fn dynamics<const N: usize, const M: usize>(t: f64, x51: [[f64; M]; N], p52: [f64; N], p53: bool) -> [[f64; M]; N] {
let mut sum54 = (1.19 + 1.59_f64 * 1.59_f64).powi(-3);
for i55 in 0..N {
for i56 in 0..M {
if i56 % 2 == 0 { continue; }
sum54 = 0.5 * sum54 + SCALE.sin().mul_add(0.375, 0.5 + 1.86).ln_1p();
}
}
[[helper5(p52[0]); M]; N]
}
pub fn time() -> f64 { 0.774 }
pub fn start() -> [[f64; 3]; 1] { [[0.820, -0.401, 1.154]] }
pub fn system() -> System<1, 3> { System { p52: [0.922], p53: true, } }
pub fn written() -> [[f64; 3]; 1] { dynamics(time(), start(), system().p52, system().p53) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_24 = {
#[ode_dynamics(order = 4, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f32, x1: [f32; 3], p2: [f32; N]) -> [f32; 3] {
let mut y3: [f32; N] = std::array::from_fn(|i5| t / (1.00 + (i5 as f32).powi(5) * (i5 as f32).powi(5)));
for i6 in 1..N {
let a7 = 1.95 / y3[N - 1 - i6].sin().mul_add(0.375, 0.5 + 2.0);
if 0.75_f32 / (1.5 + 0.75_f32.powi(2)) <= 0.91 {
y3[i6] += (1.0 + (i6 as f32).sin().mul_add(0.375, 0.5 + 1.43)).acosh();
}
}
std::array::from_fn(|i9| -y3[0] * t - -y3[0] * t + (i9 as f32).clamp(-0.5, 1.45) * (i9 as f32) * y3[N - 1])
}
pub fn time() -> f32 { -0.216 }
pub fn start() -> [f32; 3] { [-0.719, 0.047, 0.613] }
pub fn system() -> System<4> { System { p2: [-0.932, 0.946, -0.558, 1.190], } }
pub fn written() -> [f32; 3] { dynamics(time(), start(), system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_25 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
const LEN: usize = 1;
-(2.0 / (0.74 + 1.94_f64 * 1.94_f64) + 0.75_f64) + h3
}
#[ode_function]
pub fn helper5(h6: f64, h7: f64) -> f64 {
if !(0.75_f64.min(0.75_f64) <= 0.87_f64) { return h6 / (2.1 + h6 * h6); }
({ let (s8, c9) = 1.57_f64.sigmoid().sin_cos(); s8 * c9 * 0.76 })
}
#[ode_function]
fn each10<const L: usize>(h11: [f64; L], s12: f64) -> [f64; L] {
let mut sum13 = (119e-2 * 0.75_f64) * s12 * h11[L - 1];
for i14 in 1..L {
let a15 = ({ let u16 = h11[(i14 + 2) % L]; h11[(i14 + L - 1) % L] + u16 });
sum13 += (i14 as f64).sqr();
}
std::array::from_fn(|i18| (0.3 * (h11[i18] * h11[i18]).cos()).acos())
}
#[ode_dynamics(order = 4, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, x19: f64, p20: [f64; N], p21: [f64; N], p22: [f64; N]) -> f64 {
let mut y23: [f64; N] = p22;
for (v24, w26) in y23.iter_mut().zip(&p21) {
*v24 += (if (p21[N - 1] - 0.67) > 2.0 { (*w26) } else { x19 });
}
let mut sum27 = 1.54 - y23[0] - p22[0].clamp(-0.5, 2.0) * x19;
y23.iter().enumerate().for_each(|(i29, &v28)| sum27 = 0.5 * sum27 + ({ let a30 = y23[0];
(i29 as f64) }) * v28);
let a31 = (0..N).map(|i33| 1.2 - sum27 - p21[N - 1].max(0.5) * p22[i33 / 2]).sum::<f64>();
1.5 * x19 * 1.56_f64 / (0.5 + y23[N - 1] * y23[N - 1])
}
pub fn time() -> f64 { 0.672 }
pub fn start() -> f64 { -0.971 }
pub fn system() -> System<4> { System { p20: [-0.062, 0.058, 1.153, 0.992], p21: [1.166, -0.933, -0.778, 0.953], p22: [0.894, 0.437, -0.413, 0.334], } }
pub fn written() -> f64 { dynamics(time(), start(), system().p20, system().p21, system().p22) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_26 = {
#[ode_function]
fn each1<const L: usize>(h2: [f64; L], s3: f64) -> f64 {
(0..L).map(|i5| ({ let u6 = h2[i5]; (i5 as f64) + u6 })).sum::<f64>()
}
#[ode_dynamics(order = 8, name = System, derivatives(N = 4))]
fn dynamics<const N: usize>(t: f64, (x7, x8): ([f64; N], f64), p9: [f64; N], p10: f64) -> ([f64; N], f64) {
let mut y11: [f64; N] = std::array::from_fn(|i13| p9[(i13 + N - 1) % N].cos() * (0.59 + p9[(i13 + N - 1) % N] * p9[(i13 + N - 1) % N]).powf(p10 - 84e-2) * (if p10 >= 0.29_f64 { p9[i13] } else { p10 }));
for i14 in 0..N {
y11[i14] += (1.5 + p10.tanh()).rsqrt();
}
for i15 in 0..N {
if i15 != N - 1 { continue; }
for j16 in 0..2 {
if 0.61 * p10 > 0.5 {
y11[i15.saturating_sub(1)] += x7[i15] + p9[(i15 + 1).min(N - 1)];
} else {
y11[(i15 + 1) % N] *= 0.5 + 0.25 * (1.06 * x8 * y11[(i15 + 2) % N]).sin();
}
}
}
(std::array::from_fn(|i18| -((i18 as f64) * p9[i18]) * y11[(i18 + 2) % N]), 2.0 * ({ let u19 = p9[N - 1]; p9[0] + u19 }) + y11[N - 1] * 0.72)
}
pub fn time() -> f64 { 0.907 }
pub fn start() -> ([f64; 4], f64) { ([-0.954, -1.193, 0.459, -1.148], -0.245) }
pub fn system() -> System<4> { System { p9: [0.750, 1.143, 0.241, 0.780], p10: 0.397, } }
pub fn written() -> ([f64; 4], f64) { dynamics(time(), start(), system().p9, system().p10) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_27 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (1.15 + (0.3 * (s / (0.5 + x[0].powi(2))).cos()).cosh()).log2();
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_function]
fn each2<const L: usize>(h3: [f64; L], s4: f64) -> f64 {
h3.iter().take(3).map(|&v5| ({ let a7: f64 = v5 * v5;
s4 }) * v5).sum::<f64>()
}
#[ode_dynamics(order = 8, name = System, derivatives(N = 7))]
fn dynamics<const N: usize>(t: f64, x8: f64, p9: [f64; N]) -> f64 {
let mut sum10 = f64::cos(x8);
for i11 in 0..N {
for j12 in 0..2 {
sum10 *= 0.5 + 0.25 * (x8.tanh() * 0.5).sqr().sin();
}
}
let mut sum13 = 2.0 * std::f64::consts::FRAC_PI_4 * x8;
p9.iter().enumerate().rev().for_each(|(i15, &v14)| sum13 = 0.5 * sum13 + p9[i15] * x8);
0.91 / (sum13.tanh() * 0.5).tan().sin().mul_add(0.375, 0.5 + 2.1)
}
pub fn time() -> f64 { 0.661 }
pub fn start() -> f64 { -0.421 }
pub fn system() -> System<7> { System { p9: [0.282, 0.473, -0.297, 0.474, 1.019, 0.131, -0.487], } }
pub fn written() -> f64 { dynamics(time(), start(), system().p9) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_28 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
({ let u3 = h2; h2 + u3 }) - (1.49 + h2 * h2).powi(-2)
}
#[ode_function]
fn twice4(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_function]
fn each5<const L: usize>(h6: [f64; L], s7: f64) -> f64 {
let mut y8: [f64; L] = h6;
for (i10, v9) in y8.iter_mut().enumerate() {
*v9 = 0.5 * *v9 + h6[0] * h6[0];
}
(h6.first().unwrap() * h6.last().unwrap())
}
#[ode_function]
fn each14<const L: usize>(h15: [f64; L], s16: f64) -> [f64; L] {
h15
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 5))]
fn dynamics<const N: usize>((x18, x19): ([f64; N], [f64; N]), p20: [f64; N], p21: bool) -> ([f64; N], [f64; N]) {
let mut y22: [f64; N] = std::array::from_fn(|i24| ((i24 as f64) + 0.76 * (i24 as f64) - 0.35) - ((i24 as f64) + 0.76 * (i24 as f64) - 0.35) + x19[(i24 * 2 + 1) % N] * x19[(i24 * 2 + 1) % N]);
for i25 in 0..N - 1 {
for j26 in 0..2 {
let a27 = (i25 as f64).sin().mul_add(0.375, 0.5 + 0.82).ln_1p();
y22[i25] -= (i25 as f64) + (i25 as f64);
}
}
let mut y28: [f64; N] = [0.97 - y22[N - 1] - (1.04 * 0.75_f64) * y22[N - 1]; N];
for i30 in 0..N {
if i30 != N - 1 { continue; }
for j31 in 0..=i30 {
if j31 != N - 1 {
y28[j31] += y22[i30] * (1.51_f64 + 0.5);
}
}
}
for i32 in 0..N {
for j33 in i32 + 1..N {
let a34 = ({ let u35 = p20[i32 / 2]; y28[i32] + u35 });
y28[(i32 + N - 1) % N] /= (1.79 + (93e-2 * y28[j33] * (i32 as f64)) * (93e-2 * y28[j33] * (i32 as f64)));
}
}
let mut sum36 = x19[0] / x19[0].sin().mul_add(0.375, 0.5 + 0.5);
for i37 in 0..N {
for j38 in i37 + 1..N {
let a39 = sum36 * sum36;
sum36 += y22[i37.saturating_sub(1)] + 1.68 * sum36 - 1.08;
}
}
(p20.map(|v40| -(y28[0] + p20[0]) + p20[0]), std::array::from_fn(|i42| (1.60_f64 + y28[(i42 + 2) % N]) * (if p21 { x19[(i42 + 1) % N] } else { x18[N - 1 - i42] })))
}
pub fn time() -> f64 { 1.125 }
pub fn start() -> ([f64; 5], [f64; 5]) { ([-0.810, -0.410, -1.119, -0.628, -1.051], [0.715, -0.645, 0.261, 1.193, -1.048]) }
pub fn system() -> System<5> { System { p20: [0.247, -0.609, 0.672, -1.174, -0.008], p21: true, } }
pub fn written() -> ([f64; 5], [f64; 5]) { dynamics(start(), system().p20, system().p21) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_29 = {
const TABLE: [f64; 3] = [-1.177, 0.792, -0.657];
pub mod forces4 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
(25e-2 + TABLE[1] * TABLE[1]).powi(-1) - TABLE[1]
}
}
pub mod forces16 {
use super::*;
#[ode_function]
pub fn helper5(h6: f64, h7: f64) -> f64 {
let pick8 = |(a10, b11): (f64, f64), &[c12, .., d13]: &[f64; 3]| (d13 + 1.41 * d13 - 1.31, a10 * d13);
const LEN: usize = 1;
let (a9, _) = pick8((({ let u14 = h6; TABLE[0] + u14 }), h6), &[h6; 3]);
TABLE[0] * TABLE[0] / (0.80 + (TABLE[2] * TABLE[2]) * (TABLE[2] * TABLE[2]))
}
}
#[ode_dynamics(order = 6, name = System, derivatives(N = 3, M = 4))]
fn dynamics<const N: usize, const M: usize>(t: f64, x17: [[f64; M]; N], p18: [f64; N], p19: [[f64; N]; N]) -> [[f64; M]; N] {
let mut sum20 = ({ let call23 = |w24: f64, w25: f64| ({ let u26 = TABLE[0]; p19[N - 1][0] + u26 });
p19[0][0] });
p18.iter().enumerate().rev().for_each(|(i22, &v21)| sum20 = 0.5 * sum20 + t.powi(3) * v21);
let mut y27: [f64; N] = p18;
for (i29, v28) in y27.iter_mut().enumerate() {
*v28 = 0.78 - t - (p18[i29 / 2] - 0.5) * 1.62_f64;
}
std::array::from_fn(|i32| std::array::from_fn::<_, M, _>(|i33| ({ let u34 = y27[i32] - 1.11_f64; (i32 as f64).powi(3) + u34 })))
}
pub fn time() -> f64 { -1.028 }
pub fn start() -> [[f64; 4]; 3] { [[0.560, -0.010, 0.296, -0.003], [0.868, 0.061, 0.080, -1.128], [0.646, 1.153, 0.488, 0.254]] }
pub fn system() -> System<3, 4> { System { p18: [1.158, 0.052, 1.182], p19: [[1.188, 0.008, 0.745], [-0.660, -0.893, 0.678], [0.836, -0.030, 0.552]], } }
pub fn written() -> [[f64; 4]; 3] { dynamics(time(), start(), system().p18, system().p19) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
