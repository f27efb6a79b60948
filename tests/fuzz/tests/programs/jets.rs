node_fuzz::programs! { jets
program_0 = {
const TABLE: [f64; 3] = [-0.277, -0.666, 0.484];
#[ode_dynamics(order = 2, name = System)]
fn dynamics(t: f64, x3: [f64; 8], p1: f64, p2: f64) -> [f64; 8] {
std::array::from_fn::<_, 8, _>(|i5| (1.0 + (0.120_f64 + t * t)).acosh())
}
pub fn time() -> f64 { 0.119 }
pub fn start() -> [f64; 8] { [0.094, -0.282, -0.015, -0.832, 0.052, 0.830, 0.667, -0.156] }
pub fn system() -> System { System { p1: 0.139, p2: 0.191 } }
pub fn written() -> [f64; 8] { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_1 = {
const SCALE: f64 = 0.62;
#[ode_dynamics(order = 10, name = System)]
fn dynamics(x4: [f64; 7], p1: f64, p2: f64, p3: u8) -> [f64; 7] {
let mut sum5 = p2.atan2(SCALE.sin().mul_add(0.375, 0.5 + 2.9));
for i6 in 0..4 {
sum5 = 0.5 * sum5 + p2 * p1;
}
let (a7, mut b8) = (1.37_f64, p1 * (SCALE + 60e-2));
let a7 = -(SCALE + p1) + SCALE;
x4.map(|v9| x4[1] * v9)
}
pub fn time() -> f64 { 0.720 }
pub fn start() -> [f64; 7] { [-0.096, 0.055, 0.151, 0.392, -0.611, -0.461, 0.796] }
pub fn system() -> System { System { p1: -1.058, p2: 0.995, p3: 0 } }
pub fn written() -> [f64; 7] { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_2 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x2: Matrix2<f64>, p1: f64) -> Matrix2<f64> {
let mut sum3 = t / (1.41 + (x2[(0, 0)].atan() / 4.0).cosh()) / 0.31;
for i4 in (0..3).rev() {
if i4 == 0 { break; }
for j5 in 0..=i4 {
if i4 == j5 { continue; }
let a6 = -(p1 + p1) + sum3;
sum3 *= 0.5 + 0.25 * a6.mul_add(x2[(j5 % 2, 1)], t).sin();
}
}
let a8: f64 = Vector4::new(p1, p1, sum3, sum3)[2];
let mut r9: [f64; 5] = std::array::from_fn(|i11| (sum3.atan() / 4.0).tan());
for i12 in (0..2).step_by(2) {
let a13 = (1.5 + r9[i12].tanh()).recip();
if i12 % 2 == 1 {
r9[3] += a8 + x2[(0, 1)];
}
}
if p1 / (1.5 + p1.powi(2)) <= 0.30 {
r9[2] *= 0.5 + 0.25 * (a8 + 134e-2 * sum3 - 1.42).sin();
r9[3] += vector![p1, a8, r9[4], p1].iter().map(|x| x * x).sum::<f64>();
} else if !(p1.tanh() >= 193e-2) {
sum3 -= std::f64::consts::LN_2 * a8;
} else {
r9[3] -= r9.iter().flat_map(|v14| [v14.cos(), 0.5 * v14]).sum::<f64>();
r9[0] -= (0.42 + ({ let u15 = sum3; sum3 + u15 }) * ({ let u15 = sum3; sum3 + u15 })).powf(0.34 * p1);
}
x2.component_mul(&matrix![p1, x2[(0, 1)]; r9[0], 1.64_f64]).transpose()
}
pub fn time() -> f64 { -1.024 }
pub fn start() -> Matrix2<f64> { matrix![0.989, -0.795; -0.343, -0.936] }
pub fn system() -> System { System { p1: -0.275 } }
pub fn written() -> Matrix2<f64> { dynamics(time(), start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_3 = {
#[ode_dynamics(order = 1, unroll = false, name = System)]
fn dynamics(x1: Vector2<f64>) -> Vector2<f64> {
let a2 = 0.87 * 1.51_f64.mul_add(x1.y, x1[0]) * x1[0];
SMatrix::<f64, 2, 2>::from_columns(&[vector![x1.y, a2], SVector::<f64, 2>::from_fn(|i3, _| x1[0])]) * x1
}
pub fn time() -> f64 { 1.081 }
pub fn start() -> Vector2<f64> { vector![-0.535, -0.615] }
pub fn system() -> System { System }
pub fn written() -> Vector2<f64> { dynamics(start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_4 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let mut sum5 = h2 + 0.183_f64 * h2 - 0.97;
for i6 in 0..4 {
for j7 in i6 + 1..4 {
if j7 != 1 {
sum5 *= 0.5 + 0.25 * (2.0 * h4 + sum5 * 1.24).sin();
}
}
}
({ let u8 = h4.powi(0); h2.sin().mul_add(0.375, 0.5 + 1.70).powi(-2) + u8 })
}
#[ode_function]
pub fn helper9(h10: f64) -> f64 {
(if 0.75_f64 >= 0.57 { h10 } else { (2.0 + 1.61_f64 * 1.61_f64).ln() })
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(x13: f64, p11: f64, p12: f64) -> f64 {
x13 * (1.26_f64 + 1.53)
}
pub fn time() -> f64 { 0.383 }
pub fn start() -> f64 { 0.024 }
pub fn system() -> System { System { p11: 0.139, p12: 0.623 } }
pub fn written() -> f64 { dynamics(start(), system().p11, system().p12) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_5 = {
#[ode_dynamics(order = 7, name = System)]
fn dynamics(t: f64, x2: Vector3<f64>, p1: f64) -> Vector3<f64> {
let mut sum3 = x2[2] / (0.25 + (0.3 * x2[1].cos()).cosh());
for i4 in 0..5 {
sum3 += (if i4 % 2 == 0 { p1 } else { sum3 });
}
let mut v5 = x2.component_mul(&x2);
v5.y -= 1.33 / (1.3 + 1.90_f64 * 1.90_f64);
v5.map(f64::sin)
}
pub fn time() -> f64 { 0.341 }
pub fn start() -> Vector3<f64> { vector![0.310, 0.974, 0.595] }
pub fn system() -> System { System { p1: 0.002 } }
pub fn written() -> Vector3<f64> { dynamics(time(), start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_6 = {
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics(x4: [f64; 3], p1: [f64; 4], p2: [f64; 3], p3: f64) -> [f64; 3] {
let a5 = (p1[3] - 0.52) * (if !((p1[3] - 173e-2) > 1.41) { p2[1] } else { p1[3] }) * (p3 / (2.0 + (0.3 * p1[3].sin()).cosh()) / 1.13);
let mut sum6 = (0.158_f64 + p2[2] * p2[2]).log(2.5 + p3.tanh());
for i7 in 0..4 {
for j8 in 0..=i7 {
if i7 == j8 { continue; }
sum6 *= 0.5 + 0.25 * (p3 / sum6.sin().mul_add(0.375, 0.5 + 91e-2) / 0.5).sin();
}
}
let a5 = a5 - a5 + x4[2];
let mut sum9 = p2[0];
let mut add10 = |v11: f64| sum9 += v11 * (p1[0] / (1.5 + p2[0].powi(2)));
add10(sum6 - sum6 + p2[1]);
add10(0.40 * 1.41_f64 * x4[2]);
[1.25 - sum9 - p3.abs() * ((if p3.max(0.85) > 2.0 { x4[0] } else { sum9 }) * (if p3.max(0.85) > 2.0 { x4[0] } else { sum9 })); 3]
}
pub fn time() -> f64 { 0.056 }
pub fn start() -> [f64; 3] { [0.871, 1.036, 0.091] }
pub fn system() -> System { System { p1: [0.465, 1.055, 0.982, -0.696], p2: [0.342, -0.967, -0.815], p3: 0.426 } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_7 = {
const SCALE: f64 = 43e-2;
pub mod forces5 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let call3 = |w4: f64| w4 - w4;
-(1.19_f64 * 1.19_f64) * (SCALE - SCALE)
}
}
#[ode_dynamics(order = 2, unroll = true, name = System)]
fn dynamics(x9: [f64; 4], p6: u8, p7: f64, p8: f64) -> [f64; 4] {
std::array::from_fn::<_, 4, _>(|i11| (1.1 + SCALE.powi(2)).powf(p8.abs()))
}
pub fn time() -> f64 { 0.776 }
pub fn start() -> [f64; 4] { [0.332, -0.182, 0.481, -0.390] }
pub fn system() -> System { System { p6: 4, p7: -0.262, p8: 1.135 } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p6, system().p7, system().p8) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_8 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let a5 = h2 / (1.5 + h4.tanh()) / 1.1 - -h2 * 1.58_f64;
let mut sum6 = h3;
let mut add7 = |v8: f64| sum6 += v8 * 0.75_f64;
add7(0.81_f64 / (1.50 + h2 * h2));
add7((1.82 + (h2.atan() / 4.0).cosh()).powf(1.0 / 3.0));
0.75_f64.cbrt() * ({ let u9 = h2; 1.39_f64 + u9 }) * h3
}
pub mod forces14 {
use super::*;
#[ode_function]
pub fn helper10(h11: f64, h12: f64, h13: f64) -> f64 {
(1.0 + (1.53 + h12 * h12).powi(-2).sin().mul_add(0.375, 0.5 + 0.5)).acosh()
}
}
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(x16: [f64; 4], p15: f64) -> [f64; 4] {
[(if p15.max(1.02) >= 67e-2 { 1.55_f64 } else { p15 }), 1.10 / x16[2].sin().mul_add(0.375, 0.5 + 0.5), ({ let u18 = x16[0]; u18 + u18 }), -(x16[0] + p15) + p15]
}
pub fn time() -> f64 { 1.139 }
pub fn start() -> [f64; 4] { [-0.954, 0.385, 0.780, 0.259] }
pub fn system() -> System { System { p15: -0.979 } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p15) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_9 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 1.32;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = 2.0 * (0.76 + (0.3 * x[2].cos()).cosh()).powi(-2) + (SCALE.atan() / 4.0).exp2() * 0.73;
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 7, name = System)]
fn dynamics(t: f64, (x5, x6): (f64, [f64; 3]), p2: f64, p3: bool) -> (f64, [f64; 3]) {
((0.3 * (SCALE / t.sin().mul_add(0.375, 0.5 + 1.9) / 0.83 / (2.0 + std::f64::consts::E.sin().mul_add(0.375, 0.5 + 1.16).powf(p2) * std::f64::consts::E.sin().mul_add(0.375, 0.5 + 1.16).powf(p2)) / 0.99).sin()).exp_m1(), [((if SCALE <= 1.17 { 1.88_f64 } else { x5 }) * (({ let u8 = t; 1.98_f64 + u8 }) + 0.98)).powi(0), (0..3).map(|i10| p2 * SCALE * x5).sum::<f64>(), x5.atan() / (1.35 + x6.iter().skip(1).chain(x6.iter().take(1)).map(|v11| v11.sqr()).sum::<f64>() * x6.iter().skip(1).chain(x6.iter().take(1)).map(|v11| v11.sqr()).sum::<f64>()) * (x5.atan() / (1.35 + x6.iter().skip(1).chain(x6.iter().take(1)).map(|v11| v11.sqr()).sum::<f64>() * x6.iter().skip(1).chain(x6.iter().take(1)).map(|v11| v11.sqr()).sum::<f64>()))])
}
pub fn time() -> f64 { 0.786 }
pub fn start() -> (f64, [f64; 3]) { (0.963, [0.295, -0.824, -0.443]) }
pub fn system() -> System { System { p2: 1.164, p3: true } }
pub fn written() -> (f64, [f64; 3]) { dynamics(time(), start(), system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_10 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
const TABLE: [f64; 3] = [1.120, 0.142, -0.464];
#[ode_dynamics(order = 5, unroll = false, name = System)]
fn dynamics(x5: Body, p1: Vector3<f64>, p2: [f64; 4], p3: Vector3<f64>, p4: &[f64; 3]) -> Body {
let q6 = Quaternion::from_imag(vector![p4[0], p1[0], x5.v.z]) / 2.7;
let mut v7 = -Vector2::new(TABLE[0], p1.x).component_mul(&Vector2::new(TABLE[0], 1.4_f64));
v7 += vector![TABLE[0], TABLE[2]] * TABLE[1];
Body { q: (SMatrix::<f64, 3, 3>::from_fn(|i8, j9| x5.m).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * (p3 / (2.7 + TABLE[2] * TABLE[2])), m: ({ let u10 = (1.12 + p3[1].powi(2)).log2(); SVector::<f64, 4>::from_fn(|i11, _| (0.5 / (2 * i11 + 1) as f64)).product() + u10 }), v: SVector::<f64, 3>::from_fn(|i13, _| TABLE[2]).cross_matrix() * SVector::<f64, 3>::from_fn(|i12, _| TABLE[1]).zip_map(&p3, |a, b| a * 1.71 - b) }
}
pub fn time() -> f64 { -1.175 }
pub fn start() -> Body { Body { q: vector![0.692, -0.413, -0.531], m: 0.529, v: vector![0.530, 1.156, -1.156] } }
pub fn system() -> System { System { p1: vector![1.045, -0.647, 0.662], p2: [-0.246, 0.183, 0.065, -0.352], p3: vector![0.329, 0.452, 0.913], p4: [-0.546, 0.787, -0.281] } }
pub fn written() -> Body { dynamics(start(), system().p1, system().p2, system().p3, &system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_11 = {
const TABLE: [f64; 3] = [1.105, 0.990, 0.408];
#[ode_dynamics(order = 10, name = System)]
fn dynamics((x5, x6): (f64, [f64; 3]), p1: u8, p2: f64, p3: f64) -> (f64, [f64; 3]) {
(x6.iter().zip(&x6).map(|(a, b)| a * b).sum::<f64>() + p2, [(x6.iter().last().unwrap() - x6.first().unwrap()); 3])
}
pub fn time() -> f64 { -1.126 }
pub fn start() -> (f64, [f64; 3]) { (-0.074, [-0.314, 0.938, 1.179]) }
pub fn system() -> System { System { p1: 1, p2: -0.459, p3: 1.170 } }
pub fn written() -> (f64, [f64; 3]) { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_12 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 2, name = System)]
fn dynamics(t: f64, x1: Body) -> Body {
let call2 = |w3: f64| x1.v.z * (x1.v[0] + 1.28);
let a5 = 1.11 / (0.87 + SMatrix::<f64, 2, 2>::new(t, 1.70_f64, t, x1.m).determinant().powi(2));
Body { q: (SMatrix::<f64, 3, 3>::from_fn(|i7, j8| x1.v.z).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 2.5).lu().solve(&(SMatrix::<f64, 3, 2>::new(t, x1.m, a5, a5, a5, std::f64::consts::FRAC_PI_4).column(1) * t)).unwrap(), m: -(1.25 * a5 * x1.q.z * a5.mul_add(t, 1.30_f64) + 0.75_f64) + 0.25 * (a5 - a5 + 1.45_f64) * x1.q[2], v: ({ let u9 = (0.35 + a5.powi(2)).powf(1.59 * 0.75_f64); (1.61 - a5 - (0.75_f64 - 2.0) * u9) + u9 }) * (SMatrix::<f64, 3, 3>::new(t, x1.q.x, t, a5, 1.47_f64, a5, t, 1.34_f64, t) * x1.q).map(f64::tanh) }
}
pub fn time() -> f64 { 0.621 }
pub fn start() -> Body { Body { q: vector![-0.501, -0.157, 0.414], m: -1.038, v: vector![0.761, 0.073, 0.366] } }
pub fn system() -> System { System }
pub fn written() -> Body { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_13 = {
#[ode_dynamics(order = 7, name = System)]
fn dynamics(mut x2: [f64; 2], p1: bool) -> [f64; 2] {
x2
}
pub fn time() -> f64 { -0.560 }
pub fn start() -> [f64; 2] { [-0.839, 0.433] }
pub fn system() -> System { System { p1: false } }
pub fn written() -> [f64; 2] { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_14 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(x2: Body, p1: f64) -> Body {
let a3: f64 = x2.v[0].gelu();
let mut r4: [f64; 5] = [a3 * (p1 + 0.66), a3.sigmoid(), a3 / (0.100_f64 + (0.3 * a3.cos()).cosh()) / 0.65, 0.55 * a3 * x2.v[0], (0.91 + p1 * p1).log10()];
for i6 in 0..=2 {
r4[4 - i6] -= 2.5 - (i6 as f64) - (p1 / (1.5 + p1.powi(2))) * x2.q[(i6 + 1) % 2];
}
let call7 = |w8: f64, w9: f64| r4[3] * w9;
let mut sum10 = a3;
let mut add11 = |v12: f64| sum10 += v12 * (2.2 * p1);
add11(p1 / (2.0 + 1.80_f64.powi(2)));
add11(p1 + r4[3]);
Body { q: std::array::from_fn::<_, 2, _>(|i14| ({ let u15 = x2.v[1] + p1 + (0.5 + (0.3 * x2.v[i14].cos()).cosh()).powf(r4[4 - i14]); 80e-2 * (-(a3 + p1) + sum10) * x2.v[(i14 + 1) % 2] + u15 })), m: (0.5 - std::f64::consts::E - p1 * p1).silu() * (1.49 * p1.atan2(a3.sin().mul_add(0.375, 0.5 + 1.09)) * (x2.q[1] + r4[3])), v: std::array::from_fn::<_, 2, _>(|i17| (1.92 - x2.v[i17] - p1 * (a3 / (1.5 + p1.tanh()) / 0.5)) * (a3 - sum10)) }
}
pub fn time() -> f64 { -0.954 }
pub fn start() -> Body { Body { q: [0.933, -0.302], m: 0.435, v: [-0.702, -0.615] } }
pub fn system() -> System { System { p1: -0.553 } }
pub fn written() -> Body { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_15 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x5: [[f64; 2]; 3], p1: f64, p2: f64, p3: f64, p4: [f64; 3]) -> [[f64; 2]; 3] {
let mut sum6 = -1.56_f64 * p3;
for i7 in 0..3 {
for j8 in i7 + 1..3 {
sum6 += ({ let u9 = sum6; p3 + u9 });
}
}
[std::array::from_fn::<_, 2, _>(|i11| p4[(i11 + 3) % 3] * p1), std::array::from_fn::<_, 2, _>(|i13| (if i13 != 0 { x5[(i13 + 3) % 3][i13] } else { x5[2 - i13][i13 * 3 % 2] })), [(if !(p3.min(p2) <= 0.101_f64) { p1 } else { p1 }), -(x5[0][1] + p4[0]) + p4[2]]]
}
pub fn time() -> f64 { 1.068 }
pub fn start() -> [[f64; 2]; 3] { [[0.054, -0.311], [0.171, -0.353], [-0.320, 0.506]] }
pub fn system() -> System { System { p1: -1.108, p2: 0.071, p3: -0.412, p4: [0.311, 1.040, 0.766] } }
pub fn written() -> [[f64; 2]; 3] { dynamics(start(), system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_16 = {
const TABLE: [f64; 3] = [-0.607, -0.093, 0.292];
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = h3 + h3;
for i5 in (0..5).rev() {
if i5 == 1 { continue; }
for j6 in i5 + 1..5 {
let a7 = 0.66 - TABLE[0] - TABLE[1].signum() * sum4;
if j6 < 3 {
sum4 /= (1.30 + (h3 - h3 + h2) * (h3 - h3 + h2));
}
}
}
(if TABLE[0].min(TABLE[0]) > 0.5 { sum4 } else { sum4 }) + (if TABLE[2].min(TABLE[1]) <= 0.77 { TABLE[0] } else { std::f64::consts::E })
}
#[ode_function]
pub fn helper8(h9: f64, h10: f64, h11: f64) -> f64 {
TABLE[0].min(TABLE[0]) * h9.powi(1) * TABLE[0]
}
#[ode_function]
fn spread12(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = -(x[2] + TABLE[0]) + TABLE[0] + 2.0 * x[2] - 2.4;
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(x16: [f64; 3], p13: u8, p14: f64, p15: bool) -> [f64; 3] {
x16.map(|v17| helper1(1.45_f64, x16[0]) / (2.0 + (helper8(x16[0], v17, TABLE[1]).tanh() * 0.5).cosh()) / (0.192_f64 + ((1.52 + (TABLE[0].tanh() * 0.5).cosh()).powf(p14) + TABLE[0]) * ((1.52 + (TABLE[0].tanh() * 0.5).cosh()).powf(p14) + TABLE[0])))
}
pub fn time() -> f64 { 0.882 }
pub fn start() -> [f64; 3] { [-0.231, -0.739, 0.391] }
pub fn system() -> System { System { p13: 5, p14: 0.111, p15: false } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p13, system().p14, system().p15) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_17 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
(0.5 + h3.powi(1) * h3.powi(1)).powf(0.75_f64.sinh())
}
#[ode_dynamics(order = 2, unroll = false, name = System)]
fn dynamics(mut x8: Body, p4: f64, p5: f64, p6: f64, p7: u8) -> Body {
match p7 { 0 => { x8.v[0] += p6 - p6 + p4; }
1..=2 => { x8.q.y *= 0.5 + 0.25 * (1.31 + p5.powi(2)).powf(0.5).sin(); }
_ => { x8.m += x8.v[1].mul_add(1.50_f64, p4); } }
let a9: f64 = (match p7 { 0 => p6, 1 | 3 => p5, n @ 2..=4 if p7 == 3 => p5 * n as f64, _ => 1.6 }) / (1.5 + (p5 + 0.42 * p4 - 1.96).tanh());
if p7 == 0 {
x8.m -= (1.64 + p5 * p5).powi(-2);
x8.m *= 0.5 + 0.25 * helper1(a9, 1.30_f64).sin();
}
let mut m10 = SMatrix::<f64, 3, 3>::new(p5, p5, p4, p6, p6, p4, x8.q[1], x8.q.x, p6).map(|v11| p5);
m10[(1, 0)] += p5.powi(0);
Body { q: (m10.map(|m| 0.3 * m.sin()) + Matrix3::identity() * 2.5).lu().solve(&(x8.v / (1.5 + p4.tanh())).lerp(&x8.q, p4)).unwrap(), m: p6.sin().mul_add(0.375, 0.5 + 1.47).powf(p6.min(p5)) * p6.sin().mul_add(0.375, 0.5 + 1.47).powf(p6.min(p5)) - ({ let (s14, c15) = m10.m12.atan2((1.30 + (0.3 * p4.sin()).cosh())).sin_cos(); s14 * c15 * 0.5 }), v: -x8.v.component_div(&x8.q.map(|x| 1.5 + x * x)).cross(&x8.q) }
}
pub fn time() -> f64 { -1.152 }
pub fn start() -> Body { Body { q: vector![1.097, 0.279, -0.516], m: 0.094, v: vector![-0.710, 0.258, -0.396] } }
pub fn system() -> System { System { p4: 0.958, p5: -0.843, p6: 0.288, p7: 2 } }
pub fn written() -> Body { dynamics(start(), system().p4, system().p5, system().p6, system().p7) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_18 = {
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: [f64; 4] }
#[ode_dynamics(order = 6)]
impl System {
fn dynamics(&self, t: f64, x2: Matrix2<f64>) -> Matrix2<f64> {
let mut r3: [f64; 5] = [x2[(0, 0)].sqr(), 2.0 * 1.52_f64 + t * 0.96_f64, 1.77_f64.gelu(), 1.5_f64.erf(), t - t + x2[(0, 1)]];
r3.copy_from_slice(&[t, self.p1[2], t, self.p1[3], x2.m21]);
let t = (if self.p1[1].signum() > 0.25 { r3[1] } else { r3[0] });
if self.p1[3].cbrt() >= 0.60 {
r3[2] += t * r3[0];
r3[4] += t * t;
} else {
r3[1] /= (0.33 + (0.3 * (self.p1.iter().last().unwrap() - self.p1.first().unwrap()).cos()).cosh());
r3[2] /= (0.27 + (1.5 + (if self.p1[0].clamp(-0.5, 1.32) > 49e-2 { self.p1[2] } else { r3[3] }).tanh()).powi(-3) * (1.5 + (if self.p1[0].clamp(-0.5, 1.32) > 49e-2 { self.p1[2] } else { r3[3] }).tanh()).powi(-3));
}
SMatrix::<f64, 2, 2>::new(t, r3[4], x2.m22, self.p1[2]).transpose()
}
}
pub fn time() -> f64 { 0.401 }
pub fn start() -> Matrix2<f64> { matrix![-1.045, -0.554; 0.164, 0.141] }
pub fn system() -> System { System { p1: [0.691, -0.425, -0.961, -0.562] } }
pub fn written() -> Matrix2<f64> { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_19 = {
pub mod forces5 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(if 0.75_f64.min(0.75_f64) > 0.29 { h4 } else { h3 }) - (h2 + 0.99 * h2 - 0.5)
}
}
#[ode_function]
fn spread6(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (1.5 + s.asinh().tanh()).powf(2.0);
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(x7: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
[std::array::from_fn::<_, 2, _>(|i9| x7[i9 * 2 % 3][i9].atan2(x7[2][(i9 + 1) % 2].sin().mul_add(0.375, 0.5 + 0.90))), x7[0].map(|v10| (137e-2 + v10 * v10).powf(0.75_f64.clamp(-0.5, 0.33)) * v10), [(2.0 + x7[2][1].powi(2)).powf(0.75_f64); 2]]
}
pub fn time() -> f64 { 0.584 }
pub fn start() -> [[f64; 2]; 3] { [[-0.229, -0.333], [-0.951, 0.953], [-0.875, -0.473]] }
pub fn system() -> System { System }
pub fn written() -> [[f64; 2]; 3] { dynamics(start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_20 = {
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: f64, pub p2: [f64; 4] }
#[ode_dynamics(order = 6, unroll = false)]
impl System {
fn dynamics(&self, x3: [f64; 4]) -> [f64; 4] {
[x3[1] + x3[1]; 4]
}
}
pub fn time() -> f64 { 0.935 }
pub fn start() -> [f64; 4] { [1.092, -0.613, 0.769, 0.359] }
pub fn system() -> System { System { p1: -1.116, p2: [-0.581, -0.062, 0.758, 0.479] } }
pub fn written() -> [f64; 4] { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_21 = {
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, mut x1: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
let mut g2 = [[1.43_f64; 2]; 3];
for i3 in 0..=3 {
let a4 = t + t;
g2[(i3 + 2) % 3][i3 * 2 % 2] *= 0.5 + 0.25 * (x1[i3 % 3][i3 % 2] * (g2[0][(i3 + 2) % 2] + 179e-2)).sin();
}
if 0.75_f64.min(0.75_f64) > 0.44 {
x1[1][1] *= 0.5 + 0.25 * (2.0 * g2[2][1] + x1[0][1] * 100e-2).sin();
g2[0][0] += x1[2][0] - x1[2][0] + t;
} else {
g2[2][0] -= 2.0 * x1[1][0] + std::f64::consts::FRAC_PI_4 * 1.54 - (1.88_f64 - 1.88_f64 + x1[1][1]);
g2[2][1] /= (({ let (s5, c6) = 1.18_f64.sin_cos(); s5 * c6 * 0.5 }) * ({ let (s5, c6) = 1.18_f64.sin_cos(); s5 * c6 * 0.5 })).sin().mul_add(0.375, 0.5 + 0.47);
}
let mut g7 = [[t; 3]; 2];
for i8 in 1..5 {
if i8 == 4 { break; }
let a9 = t.asinh();
g7[i8 % 2][i8 % 3] = 0.5 * g7[i8 % 2][i8 % 3] + a9.powi(i8 as i32 + 1);
}
[[1.28 * g2[0][0] * t, 0.75_f64.max(2.0) * t * 1.40_f64], x1[1], [-x1[0][1] * x1[1][1]; 2]]
}
pub fn time() -> f64 { 0.585 }
pub fn start() -> [[f64; 2]; 3] { [[1.193, -0.470], [-0.202, -0.948], [0.178, 0.421]] }
pub fn system() -> System { System }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_22 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 2.0;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let h3 = 0.56 * (2.0 * h3 + SCALE * 1.64) * (if (SCALE - 0.67) > 97e-2 { h3 } else { h2 });
h3 / (1.5 + h3.tanh()) * (h3 / (1.5 + h3.tanh()))
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(x8: Body, p4: f64, p5: f64, p6: f64, p7: f64) -> Body {
let mut r9: [f64; 5] = [(1.19 + p6 * p6).powf(p6.sinh()), x8.v.iter().map(|&v11| p6 * v11).sum::<f64>(), x8.v[0] / (1.96 + p4 * p4) / 2.0, 2.1 - p4 - p6.max(0.53_f64) * p5, SCALE * p6];
for i12 in 0..3 {
r9[i12] = 0.5 * r9[i12] + p7 + 0.67 * p4 - 0.5;
}
Body { q: [(x8.q[0].powi(4) - x8.q[0].powi(4) + r9[0]) / (1.5 + (p5 * p4).tanh()), (p6.clamp(-0.5, 0.69) * (p5 + p4) * p4).sqr()], m: 1.19 - SCALE - p7.tanh() * (({ let u14 = r9[4]; u14 + u14 }) * (p7 + 2.0)), v: std::array::from_fn::<_, 2, _>(|i16| ({ let u17 = (p4 + 1.25_f64) * SCALE; u17.gelu().sin().mul_add(0.375, 0.5 + 193e-2).ln() + u17 })) }
}
pub fn time() -> f64 { -0.207 }
pub fn start() -> Body { Body { q: [-0.226, -0.470], m: 0.850, v: [-0.672, 1.111] } }
pub fn system() -> System { System { p4: 0.063, p5: -0.934, p6: -0.357, p7: -1.163 } }
pub fn written() -> Body { dynamics(start(), system().p4, system().p5, system().p6, system().p7) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_23 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 0.121_f64;
#[ode_dynamics(order = 2, name = System)]
fn dynamics(t: f64, x4: Arm, p1: &[f64; 4], p2: &Matrix2<f64>, p3: Matrix2<f64>) -> Arm {
let q5 = Quaternion::from_imag(x4.from.q) + Quaternion::new(p1[3], SCALE, p3[(1, 1)], SCALE);
let mut r6: [f64; 2] = [1.14 / (2.5 + p1[0] * p1[0]), q5.k * q5.k];
for i8 in (0..2).step_by(2) {
r6[0] += r6[(i8 + 2) % 2] * p2[(i8 * 3 % 2, i8 * 2 % 2)];
}
for v9 in r6.iter_mut() {
*v9 += 2.0 * q5.w + q5.w * 2.3;
}
let mut m11 = SMatrix::<f64, 3, 2>::from_fn(|i12, j13| x4.drag) + SMatrix::<f64, 3, 2>::from_columns(&[SVector::<f64, 3>::from_fn(|i14, _| SCALE), Vector3::new(p1[0], p1[0], x4.drag)]);
Arm { from: Body { q: SMatrix::<f64, 3, 3>::from_fn(|i17, j18| std::f64::consts::LN_2).diagonal(), m: 0.97 - p1[2] - (p1[0] - 0.5) * p2[(0, 1)], v: x4.from.q.map(|v19| SCALE * v19) }, joints: std::array::from_fn::<_, 2, _>(|i21| SCALE * SCALE), drag: 1.1_f64 + 2.0 * t - 0.82 }
}
pub fn time() -> f64 { 0.469 }
pub fn start() -> Arm { Arm { from: Body { q: vector![-0.603, 0.316, -1.194], m: -0.486, v: vector![-1.045, 0.140, 0.752] }, joints: [-0.668, 0.823], drag: 0.395 } }
pub fn system() -> System { System { p1: [-1.099, -0.180, -0.368, -0.345], p2: matrix![0.682, -0.055; 0.380, -0.788], p3: matrix![0.972, -1.105; -0.051, 0.948] } }
pub fn written() -> Arm { dynamics(time(), start(), &system().p1, &system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_24 = {
#[ode_dynamics(order = 5, name = System)]
fn dynamics(x2: SVector<f32, 5>, p1: &[f32; 3]) -> SVector<f32, 5> {
let mut sum3 = (*p1).iter().enumerate().map(|(i5, &v4)| p1[i5]).sum::<f32>();
for v6 in (*p1).iter().copied().rev() {
sum3 += 0.49 * x2[4] * sum3;
}
let mut v7 = SVector::<f32, 2>::from_fn(|i8, _| std::f32::consts::LN_2).map(f32::tanh) - SVector::<f32, 2>::from_fn(|i9, _| x2[i9]);
v7.x /= (1.63 + (2.0 - x2[4] - p1[2].abs() * p1[1]).powi(2));
let (a11, mut b12) = (({ let (a, b) = (*p1).split_at(1); a.iter().product::<f32>() - b.iter().sum::<f32>() }) / (1.5 + x2[1].tanh()), sum3.erfc());
let mut g13 = [[sum3; 3]; 2];
for i14 in 0..2 {
for j15 in 0..3 {
g13[1][2 - j15] = 0.5 * g13[1][2 - j15] + 2.0 / (0.29 + a11 * a11);
}
}
SVector::<f32, 5>::from_fn(|i16, _| (if i16 < 1 { a11 } else { b12 }))
}
pub fn time() -> f32 { 0.670 }
pub fn start() -> SVector<f32, 5> { vector![0.319, 1.010, 0.172, 0.451, 0.521] }
pub fn system() -> System { System { p1: [0.176, -0.405, -0.961] } }
pub fn written() -> SVector<f32, 5> { dynamics(start(), &system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_25 = {
const SCALE: f64 = 0.5;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let (a3, mut b4) = ((if SCALE.cbrt() >= 1.30 { h2 } else { SCALE }), SCALE.sin().mul_add(0.375, 0.5 + 0.82).cbrt());
let a5 = (if SCALE / (1.5 + SCALE.powi(2)) > 0.5 { b4 } else { h2 });
(a5 * 1.33_f64).powi(4)
}
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(mut x9: [[f64; 2]; 3], p6: f64, p7: f64, p8: u8) -> [[f64; 2]; 3] {
let mut sum10 = SCALE * x9[0][1];
for &v11 in &x9[2] {
sum10 += ({ let u12 = p7; p6 + u12 });
}
let a13 = p7 * p7;
let mut r14: [f64; 3] = [SCALE * (p7 + 1.9), (192e-2 + SCALE.powi(2)).powi(-2), (1.0 + (0.5 + a13 * a13)).acosh()];
for i16 in 0..3 {
r14[0] += r14.iter().enumerate().map(|(i18, &v17)| r14[i18 * 2 % 3] * v17).sum::<f64>();
}
r14[1..].fill(sum10);
[[sum10 * p7; 2], std::array::from_fn::<_, 2, _>(|i21| 1.77 * a13 * SCALE), std::array::from_fn::<_, 2, _>(|i23| -(r14[i23] + SCALE) + sum10)]
}
pub fn time() -> f64 { -1.198 }
pub fn start() -> [[f64; 2]; 3] { [[-0.957, -0.150], [-0.386, 0.940], [0.240, -0.580]] }
pub fn system() -> System { System { p6: 1.140, p7: 0.430, p8: 4 } }
pub fn written() -> [[f64; 2]; 3] { dynamics(start(), system().p6, system().p7, system().p8) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_26 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
h2 * h2 - h2 * h2 + 0.75_f64.min(0.75_f64) * h2 * h2
}
#[ode_function]
fn spread3(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = s.mul_add(x[0], s) * (-s * x[1]);
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics([x8, x9, x10]: [f64; 3], p4: [f64; 3], p5: u8, p6: f64) -> [f64; 3] {
std::array::from_fn::<_, 3, _>(|i12| (match p5 { 0 => x8, 1 | 3 => p6, n @ 2..=4 if i12 < 0 => x8 * n as f64, _ => 1.44 }))
}
pub fn time() -> f64 { 0.684 }
pub fn start() -> [f64; 3] { [0.856, 0.274, 0.603] }
pub fn system() -> System { System { p4: [0.397, 1.067, -0.012], p5: 1, p6: 0.384 } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p4, system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_27 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let mut r3: [f64; 3] = std::array::from_fn(|i5| 1.80 - h2 - (0.75_f64 - 0.113_f64) * h2);
r3.rotate_left(0);
for i6 in (0..4).step_by(2) {
for j7 in 0..i6 {
let a8 = r3[i6 % 3] * (h2 + 0.93_f64);
if 0.75_f64.signum() <= 0.5 {
r3[i6 * 2 % 3] += 0.64 / (0.62 + r3[(i6 + 2) % 3].powi(2));
}
}
}
(2.0 * h2 + r3[0] * 0.113_f64) - (2.0 * h2 + r3[0] * 0.113_f64) + r3[1].powi(3)
}
#[ode_function]
pub fn helper9(h10: f64, h11: f64) -> f64 {
let mut g12 = [[h11; 2]; 3];
for i13 in 0..5 {
if i13 % 2 == 0 {
g12[i13 % 3][(i13 + 1) % 2] *= 0.5 + 0.25 * (h10.tanh() * 0.5).sqr().sin();
}
}
let a14 = (h11 * h11).sin().mul_add(0.375, 0.5 + 0.5).powf(h10);
(1.0 + (1.5 + a14.powi(7).tanh())).acosh()
}
#[ode_dynamics(order = 10, unroll = false, name = System)]
fn dynamics(x15: Matrix2<f64>) -> Matrix2<f64> {
let mut r16: [f64; 4] = [SMatrix::<f64, 4, 2>::new(x15[(1, 1)], x15[(0, 1)], x15[(1, 1)], x15[(0, 0)], x15[(1, 1)], x15[(0, 1)], x15[(0, 0)], x15.m22).column_iter().map(|c| c.dot(&Vector4::new(x15[(1, 1)], 1.2_f64, x15.m12, 1.15_f64))).sum::<f64>(); 4];
r16.copy_from_slice(&[x15.m22, x15.m12, x15[(0, 1)], x15.m12]);
r16.rotate_left(0);
let a19 = 0.62 * r16[1] * r16[0];
let mut v20 = vector![a19, x15[(1, 0)], x15[(1, 0)]].cross_matrix() * SVector::<f64, 3>::from_fn(|i21, _| a19).lerp(&Vector3::new(r16[3], x15.m12, a19), 0.75_f64);
v20 += SVector::<f64, 2>::from_fn(|i22, _| x15[((i22 + 1) % 2, i22 * 3 % 2)]).push(r16[1]) * r16[2];
Matrix2::from_diagonal(&vector![v20.y, r16[2]]) * x15
}
pub fn time() -> f64 { 0.665 }
pub fn start() -> Matrix2<f64> { matrix![0.533, 0.751; 1.059, 0.872] }
pub fn system() -> System { System }
pub fn written() -> Matrix2<f64> { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_28 = {
const SCALE: f64 = 2.0;
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x1: [f64; 3]) -> [f64; 3] {
let mut sum2 = (x1[1].tanh() * 0.5).asin();
for i3 in 1..3 {
let a4 = ({ let u5 = SCALE; u5 + u5 });
sum2 += (1.0 + (1.5 + sum2.tanh())).acosh();
}
[({ let u7 = SCALE; sum2 + u7 }); 3]
}
pub fn time() -> f64 { -0.560 }
pub fn start() -> [f64; 3] { [0.220, 0.662, 0.391] }
pub fn system() -> System { System }
pub fn written() -> [f64; 3] { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_29 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 10, unroll = true, name = System)]
fn dynamics(Arm { from, joints, drag }: Arm, p1: Body, p2: bool, p3: [f64; 3]) -> Arm {
let mut sum5 = from.v[0] - from.v[0] + from.v[1];
for i6 in 0..4 {
sum5 += f64::tanh(sum5);
}
let (a7, mut b8) = ((if 0.73 * p3[2] > 0.5 { (p1.v[0].tanh() * 0.5).tan() } else { from.m }), std::f64::consts::FRAC_PI_4 * from.v[1]);
Arm { from: Body { q: p1.v, m: drag * joints[1] * (drag + 2.0), v: std::array::from_fn::<_, 2, _>(|i11| 1.85 - 1.11_f64 - p3[1] * p1.v[i11 * 3 % 2] - a7) }, joints: [drag.powi(7) - drag, -((if !(p3[2] / (1.5 + p3[0].powi(2)) <= 1.63) { from.m } else { b8 }) + p1.v[1]) + a7 * std::f64::consts::FRAC_PI_4], drag: p1.m.clamp(-0.5, 2.4) * (1.33_f64 / (2.0 + 1.13_f64 * 1.13_f64)) * (drag + 0.25 * drag - 2.0) }
}
pub fn time() -> f64 { -1.062 }
pub fn start() -> Arm { Arm { from: Body { q: [-0.028, 0.280], m: 0.621, v: [-1.151, 0.875] }, joints: [0.750, -0.977], drag: 0.251 } }
pub fn system() -> System { System { p1: Body { q: [-0.608, -0.326], m: 0.035, v: [-0.237, 0.347] }, p2: true, p3: [-0.466, -0.108, -0.146] } }
pub fn written() -> Arm { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_30 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
const SCALE: f64 = 2.0;
pub mod forces6 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut v4 = (SVector::<f64, 2>::from_fn(|i5, _| h3) - vector![h2, SCALE]).zip_map(&vector![h2, h3], |a, b| a * 2.6 - b);
for v in v4.iter_mut() { *v = 0.5 * *v + v.sin(); }
(2.0 + (SCALE.max(188e-2) * SCALE * 1.43_f64).powi(2)).hypot(v4.x)
}
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(t: f64, x7: Body) -> Body {
Body { q: (SMatrix::<f64, 3, 3>::new(x7.q[1], x7.v.x, x7.q.z, t, t, t, x7.q.z, t, x7.v.x).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * x7.v, m: t - t + t, v: Vector3::new(SCALE, SCALE, t).map(f64::cos) }
}
pub fn time() -> f64 { -0.821 }
pub fn start() -> Body { Body { q: vector![0.023, 1.142, 0.902], m: 1.111, v: vector![0.015, 0.023, 0.519] } }
pub fn system() -> System { System }
pub fn written() -> Body { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_31 = {
const SCALE: f64 = 0.61;
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: f64, pub p2: bool, pub p3: f64, pub p4: f64 }
#[ode_dynamics(order = 6)]
impl System {
fn dynamics(&self, [x6, x7, x8, x9]: [f64; 4]) -> [f64; 4] {
let x8 = -(x6 * x6 + self.p3) + self.p4;
let a10 = x7 * x7;
let a11 = 2.0 / (1.5 + x7.tanh()) * a10;
[-self.p4 * x6, self.p4.to_radians(), ({ let u13 = 1.75_f64; std::f64::consts::FRAC_PI_4 + u13 }), 2.0 * x8 * self.p3]
}
}
pub fn time() -> f64 { -0.075 }
pub fn start() -> [f64; 4] { [0.044, -0.840, -0.664, 0.542] }
pub fn system() -> System { System { p1: 0.828, p2: true, p3: 0.583, p4: 0.328 } }
pub fn written() -> [f64; 4] { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_32 = {
const SCALE: f32 = 0.5;
pub mod forces3 {
use super::*;
#[ode_function]
pub fn helper1(h2: f32) -> f32 {
let h2 = 1.77_f32;
SCALE.max(1.14) * SCALE * SCALE + 1.13 * h2 - 1.38
}
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f32, x6: [f32; 4], p4: f32, p5: f32) -> [f32; 4] {
let a7: f32 = (1.5 + (1.07 + p4 * p4).powi(-1).tanh()).log2();
let mut sum8 = 2.0 * a7 + a7 * 0.95;
for i9 in 0..2 {
for j10 in 0..3 {
if i9 < 0 {
sum8 += 1.67 / (1.26 + (0.3 * t.cos()).cosh());
} else {
sum8 *= 0.5 + 0.25 * (p5 * (sum8 + 0.59_f32)).sin();
}
}
}
[sum8 + a7; 4]
}
pub fn time() -> f32 { -1.171 }
pub fn start() -> [f32; 4] { [0.668, 0.283, 0.892, -0.448] }
pub fn system() -> System { System { p4: -0.498, p5: 1.120 } }
pub fn written() -> [f32; 4] { dynamics(time(), start(), system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_33 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f32>, pub m: f32, pub v: Vector3<f32> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f32; 2], pub drag: f32 }
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: Body, pub p2: u8 }
#[ode_dynamics(order = 5)]
impl System {
fn dynamics(&self, t: f32, x3: Arm) -> Arm {
let mut sum4 = (124e-2 + t.powi(2)).powf(x3.joints[1]);
for i5 in (0..3).step_by(2) {
let a6 = sum4 * 1.25_f32;
sum4 -= sum4.sin().mul_add(0.375, 0.5 + 1.24).powf(x3.from.q.z);
}
let mut sum7 = x3.joints[0] / (0.20 + sum4 * sum4);
for v8 in x3.joints.iter().copied().rev() {
sum7 /= (0.96 + (0.3 * (-self.p1.q[1] * self.p1.m).cos()).cosh());
}
let v9: Vector2<f32> = x3.joints.into();
Arm { from: Body { q: matrix![x3.from.m, t; t, v9[0]; t, x3.drag].column(0) * x3.drag, m: (0.3 * 1.49_f32.sin()).exp2().asinh(), v: self.p1.q.component_mul(&x3.from.v).component_div(&Vector3::new(sum7, sum4, x3.joints[1]).map(|x| 1.5 + x * x)) }, joints: [SMatrix::<f32, 2, 2>::from_fn(|i15, j16| v9[(j16 + 2) % 2]).transpose().determinant(); 2], drag: SMatrix::<f32, 2, 2>::new(self.p1.v.y, sum4, x3.drag, x3.joints[1]).component_mul(&SMatrix::<f32, 2, 2>::from_fn(|i17, j18| sum4)).determinant() }
}
}
pub fn time() -> f32 { 0.967 }
pub fn start() -> Arm { Arm { from: Body { q: vector![0.091, 0.422, -0.765], m: -0.052, v: vector![-0.806, -1.173, 0.881] }, joints: [0.593, -0.987], drag: 0.417 } }
pub fn system() -> System { System { p1: Body { q: vector![-0.355, -1.073, 0.368], m: 0.683, v: vector![-0.653, -0.142, 1.006] }, p2: 1 } }
pub fn written() -> Arm { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_34 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (*x).iter().rev().step_by(2).map(|v3| v3.sqr()).product::<f64>();
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 5, name = System)]
fn dynamics(t: f64, x5: SVector<f64, 5>, p4: &Matrix2<f64>) -> SVector<f64, 5> {
let mut sum6 = 0.51 / (1.69 + x5[3].powi(2));
for i7 in 1..5 {
sum6 += -t * sum6;
}
SVector::<f64, 5>::from_fn(|i8, _| 1.73 - t - p4[(1, (i8 + 2) % 2)] * sum6)
}
pub fn time() -> f64 { 1.080 }
pub fn start() -> SVector<f64, 5> { vector![-0.958, -0.887, -0.694, 0.697, 0.924] }
pub fn system() -> System { System { p4: matrix![0.141, 0.346; 0.912, 0.223] } }
pub fn written() -> SVector<f64, 5> { dynamics(time(), start(), &system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_35 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x2: [f64; 2], p1: f64) -> [f64; 2] {
let mut sum3 = p1 / (0.25 + x2[0].powi(2)) / 0.31;
for i4 in 0..5 {
sum3 += p1 + 0.97 * sum3 - 1.70;
}
x2.map(|v5| (p1.max(1.26) * 1.8_f64 * x2[0]) * v5)
}
pub fn time() -> f64 { -0.257 }
pub fn start() -> [f64; 2] { [-0.345, -0.552] }
pub fn system() -> System { System { p1: 0.503 } }
pub fn written() -> [f64; 2] { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_36 = {
const SCALE: f64 = 0.84;
const TABLE: [f64; 3] = [-1.120, 0.596, -0.097];
#[ode_dynamics(order = 3, name = System)]
fn dynamics(t: f64, x3: [f64; 4], p1: f64, p2: f64) -> [f64; 4] {
std::array::from_fn::<_, 4, _>(|i5| ({ let u6 = SCALE; ((i5 + 1) as f64) + u6 }))
}
pub fn time() -> f64 { -1.038 }
pub fn start() -> [f64; 4] { [0.632, -0.268, 0.499, 0.876] }
pub fn system() -> System { System { p1: 0.881, p2: 0.806 } }
pub fn written() -> [f64; 4] { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_37 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 2, unroll = false, name = System)]
fn dynamics([x2, x3]: [f64; 2]) -> [f64; 2] {
let mut r4 = std::array::from_fn::<_, 3, _>(|i6| x2 + 1.43 * x2 - 0.47_f64);
for i7 in (0..5).step_by(2) {
for j8 in 0..=i7 {
let a9 = -(x2 + 0.75_f64) + x3;
r4[(i7 + 2) % 3] = 0.5 * r4[(i7 + 2) % 3] + x2 - x3;
}
}
let a11: f64 = ({ let u10 = r4[0]; x2 + u10 });
let mut r12 = [-(a11 + 0.75_f64) + std::f64::consts::LN_2, f64::sin(1.51_f64), std::f64::consts::FRAC_PI_4 / (1.36 + a11 * a11) / 78e-2, x3 / (1.7 + a11.powi(2)) / 0.181_f64, (1.23 + x3 * x3).sqrt()];
for i14 in (0..4).step_by(2) {
for j15 in 0..i14 {
if !(0.75_f64.abs() < 2.0) {
r12[i14] /= (1.96 + (0.3 * (r4[(i14 + 2) % 3] - a11).cos()).cosh());
}
}
}
for i16 in 0..2 {
r12[(i16 + 2) % 5] += r4[2 - i16].erfc();
}
std::array::from_fn::<_, 2, _>(|i18| (1.5 + a11.tanh()).sqrt() * (1.16_f64 + 0.175_f64))
}
pub fn time() -> f64 { 1.180 }
pub fn start() -> [f64; 2] { [0.045, -0.851] }
pub fn system() -> System { System }
pub fn written() -> [f64; 2] { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_38 = {
#[ode_dynamics(order = 1, unroll = false, name = System)]
fn dynamics(t: f64, mut x1: (Vector3<f64>, Vector3<f64>)) -> (Vector3<f64>, Vector3<f64>) {
let mut r2: [f64; 4] = [std::f64::consts::PI * std::f64::consts::PI, x1.0[0], t + t, t - 1.12_f64];
for i4 in 0..4 {
for j5 in i4 + 1..4 {
if i4 == j5 { continue; }
if j5 < 1 {
r2[i4] += x1.1.z * r2[j5];
}
}
}
if 0.75_f64.abs() < 0.74 {
r2[1] += (2.0 + t.powi(2)).rsqrt();
r2[1] += x1.1.z * x1.1.z;
} else {
r2[0] += (Quaternion::new(r2[0], r2[1], r2[2], r2[1]) * Quaternion::new(x1.0.y, x1.0.z, x1.1.x, 1.10_f64)).norm();
r2[0] *= 0.5 + 0.25 * SVector::<f64, 4>::from_fn(|i7, _| t)[3].sin();
}
(x1.1.cross(&x1.0), UnitQuaternion::from_quaternion(Quaternion::new(r2[1], r2[0], x1.1[0], r2[3]) * 0.25 + Quaternion::new(1.5, 0.5, 0.1, -0.2)) * x1.1)
}
pub fn time() -> f64 { -0.770 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.672, 0.127, -0.607], vector![-0.406, 0.377, 0.241]) }
pub fn system() -> System { System }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_39 = {
const SCALE: f64 = 0.74;
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, [x6, x7]: [f64; 2], p1: f64, p2: u8, p3: f64, p4: u8) -> [f64; 2] {
let a8 = (match p2 { 0 => t * x6, 1 | 3 => 1.11_f64, n @ 2..=4 if p4 > 1 || SCALE.cos() > 1.07 => x6 * n as f64, _ => 0.36 });
let a11 = -({ let u9 = a8; t + u9 }) * ({ let u10 = 1.10_f64; SCALE + u10 });
std::array::from_fn::<_, 2, _>(|i13| x6 + x6)
}
pub fn time() -> f64 { -0.402 }
pub fn start() -> [f64; 2] { [0.437, 0.771] }
pub fn system() -> System { System { p1: -0.821, p2: 2, p3: 0.744, p4: 0 } }
pub fn written() -> [f64; 2] { dynamics(time(), start(), system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_40 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics([x5, x6, x7, x8]: [f64; 4], p1: u8, p2: bool, p3: [f64; 4]) -> [f64; 4] {
let a9 = 1.4 - x6 - (p3[2] / (1.5 + p3[0].powi(2))) * x6;
let mut sum10 = x8;
let mut add11 = |v12: f64| sum10 += v12 * p3[3];
add11(p3[0] * a9 * a9);
add11(a9 * x8);
std::array::from_fn::<_, 4, _>(|i14| (p3[0] * p3.len() as f64))
}
pub fn time() -> f64 { -1.154 }
pub fn start() -> [f64; 4] { [0.886, -0.605, -0.301, -0.582] }
pub fn system() -> System { System { p1: 1, p2: false, p3: [-0.970, -0.708, 0.298, -0.164] } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_41 = {
const SCALE: f64 = 1.55;
#[ode_dynamics(order = 3, name = System)]
fn dynamics(t: f64, x1: (f64, [f64; 3])) -> (f64, [f64; 3]) {
let t = 2.0 - t - (0.5 * SCALE) * x1.1[0];
(SCALE * SCALE / (1.30 + x1.1[1].powi(2)), x1.1)
}
pub fn time() -> f64 { 1.151 }
pub fn start() -> (f64, [f64; 3]) { (0.963, [1.167, 0.711, -0.031]) }
pub fn system() -> System { System }
pub fn written() -> (f64, [f64; 3]) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_42 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 1.1;
const TABLE: [f64; 3] = [0.572, -0.728, 1.145];
#[ode_dynamics(order = 2, unroll = false, name = System)]
fn dynamics(t: f64, Arm { from, joints, drag }: Arm, p1: &Body, p2: f64) -> Arm {
Arm { from: Body { q: (UnitQuaternion::from_quaternion(Quaternion::new(TABLE[2], joints[0], TABLE[0], t) * 0.25 + Quaternion::new(1.5, 1.75, 0.1, -0.2)).inverse() * (Matrix3::from_diagonal(&p1.v) * Vector3::new(p1.v[2], from.m, std::f64::consts::PI))).lerp(&vector![joints[0], 1.74_f64, p2], p1.q.y), m: (Quaternion::new(drag, drag, TABLE[0], t) * Quaternion::new(1.2_f64, TABLE[1], TABLE[2], t)).norm(), v: (UnitQuaternion::from_quaternion(Quaternion::new(from.q.x, from.v.y, TABLE[2], t) * 0.25 + Quaternion::new(1.5, 0.5, 0.1, -0.2)) * p1.v - from.v).cross(&Vector3::new(TABLE[0], TABLE[0], 1.81_f64)) }, joints: joints.map(|v4| (p2 - p2 + SCALE + 0.5 * t - 0.185_f64 + 0.28 * from.q[2] - 1.81) * v4), drag: (p1.q.norm_squared() + 0.67).sqrt().mul_add(from.q.y * drag, t).sin().mul_add(0.375, 0.5 + 1.52).cbrt() }
}
pub fn time() -> f64 { -0.986 }
pub fn start() -> Arm { Arm { from: Body { q: vector![1.083, 0.595, 0.695], m: 1.044, v: vector![-0.237, 0.344, -0.615] }, joints: [-0.850, -0.997], drag: -0.854 } }
pub fn system() -> System { System { p1: Body { q: vector![-0.112, -0.521, 1.042], m: 0.041, v: vector![-0.354, -0.312, 0.816] }, p2: 0.288 } }
pub fn written() -> Arm { dynamics(time(), start(), &system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_43 = {
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics(x3: (Vector3<f64>, Vector3<f64>), p1: f64, p2: [f64; 2]) -> (Vector3<f64>, Vector3<f64>) {
let [e4, e5] = p2;
((-Vector2::new(p1, p1).push(p1)).map(f64::sin), x3.0.zip_map(&x3.0, |a, b| a * 1.8 - b).component_mul(&vector![p2[0], x3.0.x, e5]).component_div(&Vector3::new(p1, p2[1], p1).map(|x| 1.5 + x * x)))
}
pub fn time() -> f64 { 0.037 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![0.778, 0.328, -0.817], vector![-0.415, -1.148, 0.289]) }
pub fn system() -> System { System { p1: -0.262, p2: [0.083, 1.055] } }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_44 = {
const SCALE: f64 = 0.5;
const TABLE: [f64; 3] = [-0.960, -0.832, 0.109];
#[ode_dynamics(order = 3, name = System)]
fn dynamics(t: f64, x3: (Vector2<f64>, [f64; 2], f64), p1: bool, p2: &Matrix2<f64>) -> (Vector2<f64>, [f64; 2], f64) {
let mut r4: [f64; 2] = std::array::from_fn(|i6| 1.52 * TABLE[0] * TABLE[2]);
r4[1..].fill(p2.m21);
for i7 in (0..5).rev() {
let a8 = -SCALE * (1.05 / (2 * i7 + 1) as f64);
r4[i7 * 3 % 2] += (1.5 + r4[i7 % 2].tanh()).powf(2.5);
}
let a10 = ({ let u9 = TABLE[0]; 1.41_f64 + u9 }) - ({ let u9 = TABLE[0]; 1.41_f64 + u9 }) + (x3.2 + t);
if TABLE[2].abs() <= 0.5 {
r4[0] -= ({ let u11 = p2[(1, 0)]; u11 + u11 });
r4[0] += 0.62_f64 * TABLE[2] * TABLE[0];
}
let mut v12 = x3.0.component_div(&x3.0.map(|x| 1.5 + x * x));
for v in v12.iter_mut() { *v = 0.5 * *v + v.sin(); }
(((*p2).map(|m| 0.3 * m.sin()) + Matrix2::identity() * 2.5).qr().solve(&v12).unwrap(), [TABLE[0] - TABLE[0] + TABLE[0], a10.sin().mul_add(0.375, 0.5 + 111e-2).powf(0.5)], (1.00 + x3.0[0] * x3.0[0]).powi(-3))
}
pub fn time() -> f64 { 0.155 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.422, -1.015], [0.724, 0.827], 1.135) }
pub fn system() -> System { System { p1: true, p2: matrix![0.173, -1.044; -0.196, 0.267] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p1, &system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_45 = {
#[ode_dynamics(order = 6, name = System)]
fn dynamics((x4, x5): (Quaternion<f64>, Vector3<f64>), p1: &[f64; 3], p2: f64) -> (Quaternion<f64>, Vector3<f64>) {
let mut sum6 = x4.k / (1.5 + p2.tanh()) / 1.47;
for i7 in (0..2).rev() {
for j8 in 0..3 {
let a9 = p1[(i7 + 2) % 3] / (1.02 + x4.w.powi(2)) / 2.0;
sum6 -= 2.0 * p2 * p1[i7 * 2 % 3];
}
}
if p1[0] / (1.5 + p2.powi(2)) <= 0.5 {
sum6 -= -x5.y * x5[2];
sum6 /= (0.198_f64 + SVector::<f64, 4>::from_fn(|i10, _| (i10 as f64)).product().powi(2));
} else {
sum6 /= (0.52 * sum6 * sum6 * x4.i).sin().mul_add(0.375, 0.5 + 0.5);
sum6 -= (0.56 + (1.31 * x4.w * sum6).powi(2)).powi(-1);
}
(Quaternion::new(sum6, x4.k, x4.j, 1.38_f64) / 0.5, SVector::<f64, 3>::from_fn(|i11, _| sum6) / p1[2].sin().mul_add(0.375, 0.5 + 2.0))
}
pub fn time() -> f64 { 0.760 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(1.089, 0.936, -0.744, 0.965), vector![-0.427, -0.904, -0.768]) }
pub fn system() -> System { System { p1: [0.711, 0.183, 0.580], p2: 0.099 } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(start(), &system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_46 = {
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f32, x3: Vector2<f32>, p1: u8, p2: u8) -> Vector2<f32> {
x3.map(|v4| v4 * v4).zip_map(&x3, |a, b| a * 0.5 - b)
}
pub fn time() -> f32 { 0.975 }
pub fn start() -> Vector2<f32> { vector![0.024, 0.922] }
pub fn system() -> System { System { p1: 3, p2: 0 } }
pub fn written() -> Vector2<f32> { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_47 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 7, name = System)]
fn dynamics(t: f64, mut x1: Arm) -> Arm {
Arm { from: Body { q: -((SMatrix::<f64, 3, 3>::from_columns(&[vector![x1.drag, 1.49_f64, x1.joints[1]], Vector3::new(t, x1.from.m, x1.joints[1]), vector![x1.joints[1], x1.joints[0], x1.joints[0]]]).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * x1.from.q + x1.from.v), m: f64::cos(0.5 * (t * t) * t.powi(0)), v: SMatrix::<f64, 3, 2>::from_columns(&[SVector::<f64, 3>::from_fn(|i3, _| std::f64::consts::FRAC_PI_4), vector![x1.from.q.z, t, x1.from.v[0]]]).column(0) * 1.72_f64 }, joints: std::array::from_fn::<_, 2, _>(|i5| 2.0 * ({ let (s7, c8) = (x1.joints[0] * x1.joints.len() as f64).sin_cos(); s7 * c8 * 2.0 }) + (1.54 + t * t).powf(t) * 2.0), drag: -(t * 1.93_f64).erfc() * t }
}
pub fn time() -> f64 { -0.051 }
pub fn start() -> Arm { Arm { from: Body { q: vector![0.866, 0.352, 0.556], m: -0.291, v: vector![0.953, 1.033, -0.150] }, joints: [-0.768, 0.734], drag: 0.982 } }
pub fn system() -> System { System }
pub fn written() -> Arm { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_48 = {
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: f64, pub p2: u8 }
#[ode_dynamics(order = 6, unroll = false)]
impl System {
fn dynamics(&self, [x4, x5, x6]: [f64; 3]) -> [f64; 3] {
let mut r7 = std::array::from_fn::<_, 2, _>(|i9| x5 * x5);
for (i11, v10) in r7.iter_mut().enumerate().step_by(2) {
*v10 -= self.p1.gelu();
}
let x5 = r7[1] + 1.45 * x6 - 1.35;
match self.p2 { 0 => { r7[0] -= 2.0 * self.p1 * x6; }
1..=2 => { r7[1] = 0.5 * r7[1] + self.p1 / (0.20_f64 + self.p1 * self.p1) / 2.0; }
_ => { r7[0] = 0.5 * r7[0] + self.p1.powi(1); } }
let mut r12 = std::array::from_fn::<_, 2, _>(|i14| (if self.p2 > 1 || self.p1.sinh() <= 0.53_f64 { x5 } else { r7[(i14 + 1) % 2] }));
for i15 in 0..=2 {
for j16 in 0..=i15 {
if i15 == j16 { continue; }
r12[(i15 + 1) % 2] -= self.p1 / (1.5 + self.p1.tanh()) / 0.121_f64;
}
}
for v17 in r12.iter_mut() {
*v17 += x6 + 43e-2 * self.p1 - 1.7;
}
[(self.p1 + x5) * (self.p1 + x5); 3]
}
}
pub fn time() -> f64 { 1.131 }
pub fn start() -> [f64; 3] { [-0.608, 0.926, -0.284] }
pub fn system() -> System { System { p1: -0.404, p2: 4 } }
pub fn written() -> [f64; 3] { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_49 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
h3 / (1.5 + h2.tanh()) / 1.29 * (h2 + 0.38_f64)
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, (x7, x8, x9): (Vector2<f64>, [f64; 2], f64), p5: Matrix2<f64>) -> (Vector2<f64>, [f64; 2], f64) {
let mut g10 = [[p5[(0, 0)]; 3]; 3];
for i11 in 0..2 {
for j12 in 0..3 {
g10[j12][1] += g10[2 - i11][j12 * 2 % 3] / (0.84 + (g10[i11][(i11 + 2) % 3].atan() / 4.0).cosh());
}
}
let (a13, mut b14) = ((if (p5.m22 - 1.6) <= 1.33 { (1.0 + (0.64_f64 + (x7[1].atan() / 4.0).cosh())).acosh() } else { p5.row(1).norm_squared() }), t.sin());
let mut v15 = UnitQuaternion::from_quaternion(Quaternion::new(1.28_f64, p5[(0, 1)], x8[0], p5.m11) * 0.25 + Quaternion::new(1.5, 1.66, 0.1, -0.2)) * vector![x7.y, b14, t] - Vector3::new(x8[1], 1.44_f64, x9);
for v in v15.iter_mut() { *v = 0.5 * *v + v.sin(); }
if !((p5[(0, 1)] - 0.5) < 2.7) {
v15[0] += -(v15.y + p5[(0, 0)]) + x9;
b14 *= 0.5 + 0.25 * ({ let mean17 = |f: fn(f64) -> f64| g10[1].iter().copied().map(f).sum::<f64>() / 3.0; mean17(f64::tanh) - mean17(f64::tanh) }).sin();
} else if p5[(0, 0)].max(126e-2) < 2.0 {
v15.z += 2.0 * x9 + x8[0] * 1.70;
} else {
g10[2][2] *= 0.5 + 0.25 * (2.0 * p5[(1, 0)].asinh() + (b14 / (140e-2 + t * t)) * 0.74).sin();
b14 /= (1.54 + ({ let mut sum19 = 1.95; g10[2].iter().rev().for_each(|v18| sum19 += v18 * v18.tanh()); sum19 }).powi(2));
}
(SMatrix::<f64, 3, 3>::from_fn(|i20, j21| x9).fixed_view::<2, 2>(0, 0) * x7.lerp(&x7, p5[(0, 0)]), x8.map(|v22| helper1(helper1(x7[0], p5.m11, a13), p5[(0, 0)] / 1.25_f64.sin().mul_add(0.375, 0.5 + 2.0), x9) * v22), 0.5 * (0.23 + x7.y * x7.y).powf(x9) * (g10[2][1] + t))
}
pub fn time() -> f64 { 1.199 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![1.021, 0.787], [0.402, -0.597], -0.517) }
pub fn system() -> System { System { p5: matrix![-0.190, 0.367; -0.235, 0.606] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_50 = {
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x1: SVector<f64, 5>) -> SVector<f64, 5> {
let a2: f64 = t * x1[3] * (1.5 + t.tanh()).powi(-1);
let call3 = |w4: f64| t * w4;
let mut sum5 = call3(a2);
for i6 in 0..4 {
sum5 += x1[i6] * a2;
}
SVector::<f64, 5>::from_fn(|i7, _| ({ let (s8, c9) = t.sin_cos(); s8 * c9 * 155e-2 }).powi(i7 as i32 + 1) + 0.5 * (x1[(i7 + 4) % 5] - t) - 0.21)
}
pub fn time() -> f64 { -0.283 }
pub fn start() -> SVector<f64, 5> { vector![-0.363, 0.238, -0.743, 0.334, -0.582] }
pub fn system() -> System { System }
pub fn written() -> SVector<f64, 5> { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_51 = {
const SCALE: f64 = 1.6;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
(h2 * SCALE).silu()
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, mut x7: [f64; 3], p3: f64, p4: [f64; 4], p5: f64, p6: f64) -> [f64; 3] {
let mut g8 = [[std::f64::consts::PI; 2]; 3];
for i9 in 1..5 {
let a10 = x7.iter().flat_map(|v11| [v11.sqr(), 0.5 * v11]).sum::<f64>();
g8[(i9 + 2) % 3][1] += -t * p4[i9 * 2 % 4];
}
std::array::from_fn::<_, 3, _>(|i13| ({ let u15 = (if p3 / (1.5 + p4[3 - i13].powi(2)) >= 0.5 { ({ let u14 = p5; p5 + u14 }) } else { p6 * p3 }); 2.4 / (p5 * (x7[i13 * 3 % 3] + 1.01)).sin().mul_add(0.375, 0.5 + 0.161_f64) + u15 }))
}
pub fn time() -> f64 { 1.048 }
pub fn start() -> [f64; 3] { [0.150, 1.125, 0.945] }
pub fn system() -> System { System { p3: -0.860, p4: [-0.100, 0.793, 0.367, -1.013], p5: 0.260, p6: -1.004 } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p3, system().p4, system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_52 = {
const TABLE: [f64; 3] = [0.225, 0.012, 0.488];
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(mut x4: [[f64; 2]; 3], p1: f64, p2: u8, p3: f64) -> [[f64; 2]; 3] {
match p2 { 0 => { x4[0][0] = 0.5 * x4[0][0] + TABLE[1].asinh(); }
1..=2 => { x4[1][0] += -(TABLE[1] + p1) + TABLE[2]; }
_ => { x4[2][0] += (1.5 + x4[1][1].tanh()).powf(p1); } }
let a6 = (if p2 > 4 || TABLE[0].min(p1) < 1.29 { ({ let u5 = x4[1][1]; 1.95_f64 + u5 }) } else { p3 });
[std::array::from_fn::<_, 2, _>(|i8| 1.47_f64 - 1.47_f64 + p3), [TABLE[2] * p3 * p3, ({ let u10 = TABLE[2]; u10 + u10 })], std::array::from_fn::<_, 2, _>(|i12| p3 / x4[i12][1 - i12].sin().mul_add(0.375, 0.5 + 50e-2))]
}
pub fn time() -> f64 { -0.230 }
pub fn start() -> [[f64; 2]; 3] { [[-0.321, 0.808], [0.127, -0.374], [0.179, -1.150]] }
pub fn system() -> System { System { p1: 0.039, p2: 0, p3: 0.808 } }
pub fn written() -> [[f64; 2]; 3] { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_53 = {
const TABLE: [f64; 3] = [0.825, -0.977, 0.350];
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x3: SVector<f64, 5>, p1: [f64; 4], p2: f64) -> SVector<f64, 5> {
let q4 = Quaternion::new(p2, t, t, p1[3]) + Quaternion::new(TABLE[0], t, TABLE[0], t);
let mut sum5 = x3[2] - p2;
for i6 in 0..4 {
for j7 in i6 + 1..4 {
if i6 == j7 { continue; }
sum5 /= (0.5 + (q4.j + 0.50 * 1.11_f64 - 1.38) * (q4.j + 0.50 * 1.11_f64 - 1.38));
}
}
SVector::<f64, 5>::from_fn(|i8, _| (if p2.clamp(-0.5, 0.107_f64) >= 0.94_f64 { (1.5 + sum5.atan().tanh()).powf(1.5) } else { (if p1[(i8 + 3) % 4].sinh() >= 1.02 { sum5 } else { p1[i8 * 2 % 4] }) }))
}
pub fn time() -> f64 { 0.050 }
pub fn start() -> SVector<f64, 5> { vector![1.117, 0.356, 0.905, 0.546, -0.921] }
pub fn system() -> System { System { p1: [1.123, -0.573, 0.582, 0.263], p2: 0.385 } }
pub fn written() -> SVector<f64, 5> { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_54 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f32>, pub m: f32, pub v: Vector3<f32> }
#[ode_dynamics(order = 2, unroll = false, name = System)]
fn dynamics(t: f32, mut x4: Body, p1: bool, p2: f32, p3: bool) -> Body {
Body { q: (SMatrix::<f32, 3, 3>::from_columns(&[vector![t, t, t], vector![p2, p2, 1.15_f32], vector![t, p2, p2]]) * Vector3::new(t, t, x4.v.x)).cross(&SVector::<f32, 3>::from_fn(|i5, _| t)), m: (p2 - p2 + x4.m) * (x4.v[0] * (t + 0.74) + 1.01), v: SVector::<f32, 3>::from_fn(|i7, _| t + t) }
}
pub fn time() -> f32 { -0.272 }
pub fn start() -> Body { Body { q: vector![0.239, 1.064, 0.887], m: -1.192, v: vector![0.053, 0.207, -0.610] } }
pub fn system() -> System { System { p1: false, p2: 0.105, p3: false } }
pub fn written() -> Body { dynamics(time(), start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_55 = {
#[ode_dynamics(order = 10, unroll = false, name = System)]
fn dynamics(t: f64, x2: [f64; 5], p1: u8) -> [f64; 5] {
let mut sum3 = (1.18 + (0.3 * t.sin()).cosh()).powi(-2);
for i4 in 0..5 {
sum3 /= (1.36 + (x2[(i4 + 4) % 5] * x2[(i4 + 4) % 5]) * (x2[(i4 + 4) % 5] * x2[(i4 + 4) % 5]));
}
x2
}
pub fn time() -> f64 { 0.062 }
pub fn start() -> [f64; 5] { [-0.120, 0.238, -1.037, -1.040, -0.032] }
pub fn system() -> System { System { p1: 3 } }
pub fn written() -> [f64; 5] { dynamics(time(), start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_56 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 2.5;
pub mod forces5 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(1.5 + (h4 / (2.4 + h4.powi(2))).tanh()).powf(SCALE.min(SCALE))
}
}
pub mod forces10 {
use super::*;
#[ode_function]
pub fn helper6(h7: f64) -> f64 {
let a8 = (SCALE / (1.5 + SCALE.powi(2))) * h7 * SCALE;
let a9 = SCALE.atan();
a9 * a9 / (0.37 + (0.3 * (SCALE - a9).cos()).cosh())
}
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x15: Body, p11: f64, p12: f64, p13: [f64; 4], p14: f64) -> Body {
Body { q: [({ let u17 = (1.52 + p14.powi(2)).powf(-0.3); (SCALE + 0.87 * 1.48_f64 - 0.37_f64) + u17 }), ({ let u19 = p13.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, v18)| v18.tanh()).sum::<f64>(); 1.85_f64.silu() + u19 })], m: (2.0 + (1.74_f64 * (p14 + 1.96)).powi(2)).powf(27e-2 * x15.v[0] * 1.8_f64), v: x15.q }
}
pub fn time() -> f64 { 1.182 }
pub fn start() -> Body { Body { q: [0.098, -0.329], m: 1.101, v: [0.612, 0.307] } }
pub fn system() -> System { System { p11: -0.258, p12: 0.919, p13: [0.366, 0.168, 0.069, 0.610], p14: -0.925 } }
pub fn written() -> Body { dynamics(start(), system().p11, system().p12, system().p13, system().p14) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_57 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
(1.9 + (0.3 * (h3 - h2).cos()).cosh()).powi(-2)
}
#[ode_function]
pub fn helper4(h5: f64, h6: f64, h7: f64) -> f64 {
let h6 = 2.5 * h6 * h5 * (2.5 * h6 * h5);
helper1(h6, h5) - h5 * h5
}
#[ode_function]
fn spread8(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (0.154_f64 + x[0] * x[0]).powf(1.5) / (1.91 + (s - s + s) * (s - s + s));
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 10, unroll = true, name = System)]
fn dynamics((x13, x14): (f64, [f64; 3]), p9: &[f64; 3], p10: [f64; 3], p11: u8) -> (f64, [f64; 3]) {
let mut sum15 = helper1(p9[0], x14[1]);
for i16 in (0..4).step_by(2) {
if i16 == 1 { break; }
if i16 % 2 == 0 {
sum15 -= f64::sin(1.61_f64);
}
}
let mut r17 = [-(sum15 + p9[0]) + p10[2], x14.map(|v19| sum15).iter().sum::<f64>()];
for i20 in 1..3 {
r17[i20 % 2] = 0.5 * r17[i20 % 2] + (1.0 + (1.15 + sum15 * sum15)).acosh();
}
(p10[2] * r17[1] * x13 / (0.88_f64 + (-sum15 * 1.29_f64) * (-sum15 * 1.29_f64)) * p10[2], std::array::from_fn::<_, 3, _>(|i22| r17.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap() / (1.5 + (x13 * (p9[i22] + 0.36_f64)).tanh()) / 0.61 * (r17.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap() / (1.5 + (x13 * (p9[i22] + 0.36_f64)).tanh()) / 0.61)))
}
pub fn time() -> f64 { 0.028 }
pub fn start() -> (f64, [f64; 3]) { (0.203, [0.638, 0.974, 0.264]) }
pub fn system() -> System { System { p9: [0.872, -0.590, 0.496], p10: [0.644, 0.417, 0.296], p11: 2 } }
pub fn written() -> (f64, [f64; 3]) { dynamics(start(), &system().p9, system().p10, system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_58 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let a5: f64 = ({ let u4 = (1.5 + h3 * h3).powi(-2); h2 + u4 });
let a6: f64 = -(a5 - a5) * (-h3 * h3);
0.5 - h3 - 0.75_f64.abs() * (h2 * (a6 + 0.80))
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x10: [[f64; 2]; 3], p7: [f64; 3], p8: &[f64; 3], p9: Body) -> [[f64; 2]; 3] {
let mut g11 = [[p9.m; 3]; 3];
for i12 in 0..=4 {
for j13 in 0..3 {
g11[0][j13] -= p7[i12 * 3 % 3] * t;
}
}
[std::array::from_fn::<_, 2, _>(|i15| p8[(i15 + 2) % 3] - p8[(i15 + 2) % 3] + x10[2 - i15][i15]), std::array::from_fn::<_, 2, _>(|i17| t.sin().mul_add(0.375, 0.5 + 2.1).powf(p9.m.max(0.47))), p9.v.map(|v18| g11[0][1].tanh())]
}
pub fn time() -> f64 { -0.681 }
pub fn start() -> [[f64; 2]; 3] { [[1.109, -0.134], [0.605, 0.869], [-0.308, -0.389]] }
pub fn system() -> System { System { p7: [0.556, 1.017, -1.089], p8: [-1.060, -0.589, -0.960], p9: Body { q: [1.051, 0.551], m: 0.016, v: [-0.693, 0.087] } } }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start(), system().p7, &system().p8, system().p9) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_59 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 2.1;
#[ode_dynamics(order = 7, unroll = true, name = System)]
fn dynamics(x4: f64, p1: &[f64; 4], p2: f64, p3: f64) -> f64 {
let x4 = 2.0 * SCALE + p3 * 1.6;
let mut s5 = Body { q: [(*p1).iter().map(|v7| v7 * v7).sum::<f64>(), x4 - p2], m: p1[0].clamp(-0.5, 2.3) * p3 * p1[2], v: [p1[2].clamp(-0.5, 175e-2) * p2 * x4, p2.max(1.76) * SCALE * std::f64::consts::FRAC_PI_4] };
s5.m -= 2.0 * p2 * p1[3];
p2 - p1[1]
}
pub fn time() -> f64 { 0.978 }
pub fn start() -> f64 { 0.147 }
pub fn system() -> System { System { p1: [0.045, 0.086, 0.200, 0.218], p2: -1.125, p3: -0.255 } }
pub fn written() -> f64 { dynamics(start(), &system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_60 = {
#[ode_dynamics(order = 10, unroll = false, name = System)]
fn dynamics(x1: SVector<f64, 5>) -> SVector<f64, 5> {
let mut sum2 = 2.0 * x1[1] + x1[2] * 1.34;
for i3 in 0..=2 {
for j4 in 0..3 {
if i3 == j4 { continue; }
let a5 = ({ let u6 = sum2; sum2 + u6 });
sum2 = 0.5 * sum2 + (0.3 * 1.50_f64.cos()).sinh();
}
}
SVector::<f64, 5>::from_fn(|i7, _| sum2 * sum2)
}
pub fn time() -> f64 { -0.973 }
pub fn start() -> SVector<f64, 5> { vector![0.211, -0.075, 0.615, -0.525, -1.015] }
pub fn system() -> System { System }
pub fn written() -> SVector<f64, 5> { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_61 = {
const SCALE: f64 = 0.72;
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, x1: (f64, [f64; 3])) -> (f64, [f64; 3]) {
let a2: f64 = (if SCALE.min(SCALE) >= 0.65 { x1.0 } else { 1.68_f64 });
let mut r3 = [x1.0 * x1.0, SCALE * SCALE, 1.54 / (0.159_f64 + a2.powi(2))];
for i5 in 0..5 {
if i5 == 3 { break; }
if SCALE.abs() > 64e-2 {
r3[i5 * 2 % 3] /= (1.5 + (1.52 - x1.0 - SCALE.sinh() * SCALE).tanh());
}
}
for i6 in 0..2 {
if i6 == 2 { continue; }
let a7 = SCALE * t;
r3[2 - i6] += a7.powi(i6 as i32 + 1);
}
let a8 = (if SCALE / (1.5 + SCALE.powi(2)) <= 1.10 { r3[2] } else { x1.1[0] });
let a9 = (188e-2 + (0.70 + SCALE.powi(2)).powf(2.5) * (0.70 + SCALE.powi(2)).powf(2.5)).powf((x1.0.atan() / 4.0).sinh());
((1.77 + (r3[2] * a8).powi(2)).powi(-2), r3.map(|v10| (SCALE.to_radians() * 1.98_f64) * v10))
}
pub fn time() -> f64 { 1.067 }
pub fn start() -> (f64, [f64; 3]) { (0.657, [-0.866, 1.135, 0.230]) }
pub fn system() -> System { System }
pub fn written() -> (f64, [f64; 3]) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_62 = {
const SCALE: f64 = 0.49_f64;
#[ode_dynamics(order = 7, name = System)]
fn dynamics(x1: [f64; 3]) -> [f64; 3] {
let mut r2: [f64; 5] = [1.9 * SCALE * x1[0], SCALE * SCALE, ({ let (s4, c5) = SCALE.sin_cos(); s4 * c5 * 2.0 }), ({ let (s6, c7) = x1[2].sin_cos(); s6 * c7 * 139e-2 }), x1[0] * 1.81_f64];
for v8 in r2.iter_mut() {
*v8 += (x1[0].tanh() * 0.5).acos();
}
for v10 in r2.iter_mut() {
*v10 += x1[2] * (x1[0] + 1.24);
}
if SCALE >= 96e-2 {
r2[4] = 0.5 * r2[4] + x1[2] - x1[2] + r2[0];
r2[4] += r2[0].powi(3);
} else {
r2[2] += (1.45 * r2[3] * x1[0]).sin().mul_add(0.375, 0.5 + 0.49_f64).powf(-0.3);
r2[2] /= (0.5 + (1.74_f64 / (2.0 + SCALE.powi(2)) / 0.141_f64 + (-(r2[3] + SCALE) + r2[2])).powi(2));
}
let a12: f64 = -(1.66_f64 + SCALE) + 1.84_f64;
x1.map(|v13| (a12 * a12 * (x1[0] + 0.49_f64)).sin().mul_add(0.375, 0.5 + 1.55).hypot(SCALE.tanh() * SCALE.tanh()) * v13)
}
pub fn time() -> f64 { 0.355 }
pub fn start() -> [f64; 3] { [0.593, -0.061, 0.224] }
pub fn system() -> System { System }
pub fn written() -> [f64; 3] { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_63 = {
const SCALE: f64 = 0.70;
pub mod forces13 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut m4 = SMatrix::<f64, 2, 2>::from_columns(&[Vector2::new(h3, SCALE), Vector2::new(h3, h2)]) - SMatrix::<f64, 2, 2>::from_columns(&[Vector2::new(SCALE, h3), Vector2::new(SCALE, h2)]);
m4.fixed_view_mut::<2, 2>(0, 0).copy_from(&Matrix2::from_diagonal(&SVector::<f64, 2>::from_fn(|i5, _| h2)));
let mut r6 = [({ let (s8, c9) = SCALE.sin_cos(); s8 * c9 * 0.60 }), m4[(0, 0)] / (1.5 + m4.m12.tanh()), (1.0 + m4[(0, 1)].sin().mul_add(0.375, 0.5 + 0.53)).acosh()];
for v10 in r6.iter_mut() {
*v10 += ({ let u12 = h3; SCALE + u12 });
}
m4[(0, 1)] * (h3 + 0.67) + 2.0 * (std::f64::consts::PI / (1.5 + m4[(0, 1)].tanh())) - 0.31
}
}
#[ode_function]
pub fn helper14(h15: f64, h16: f64) -> f64 {
(1.5 + SCALE.tanh()).powf(SCALE.abs()).gelu()
}
#[ode_dynamics(order = 2, unroll = true, name = System)]
fn dynamics(x19: (Vector2<f64>, [f64; 2], f64), p17: u8, p18: &[f64; 3]) -> (Vector2<f64>, [f64; 2], f64) {
((SMatrix::<f64, 2, 2>::from_fn(|i20, j21| x19.2) * x19.0).lerp(&x19.0, SCALE), x19.1.map(|v22| (-(SCALE * SCALE) * (-1.26_f64 * p18[1])) * v22), -({ let u23 = p18[2]; 1.61_f64 + u23 }) * p18[1])
}
pub fn time() -> f64 { 0.627 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.281, -0.839], [1.019, -0.650], 0.364) }
pub fn system() -> System { System { p17: 0, p18: [0.943, -0.789, 0.365] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(start(), system().p17, &system().p18) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_64 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x4: Vector3<f32>, p1: Matrix2<f32>, p2: f32, p3: [f32; 4]) -> Vector3<f32> {
let mut sum5 = -(1.87_f32 + p1.m21) + p2;
for i6 in 1..4 {
for j7 in 0..i6 {
if i6 == j7 { continue; }
if i6 != 0 {
sum5 = 0.5 * sum5 + -(sum5 + p1[(j7 % 2, 1)]) + sum5;
}
}
}
let mut sum8 = p1[(1, 1)];
let mut add9 = |v10: f32| sum8 += v10 * p1.m21.abs();
add9(1.3_f32 / (0.5 + p1.m12 * p1.m12));
add9(Vector4::new(sum5, sum5, p1.m22, sum5).metric_distance(&(SVector::<f32, 4>::from_fn(|i11, _| p2) + Vector4::repeat(3.5))));
let (a12, mut b13) = (0.51 - p2 - (p1.m21 - 0.5) * (-(x4[2] + p3[3]) + p1.m11), sum8.gelu());
vector![p3[2], sum8].lerp(&Vector2::new(1.65_f32, sum8), p3[2]).push(sum5)
}
pub fn time() -> f32 { -0.725 }
pub fn start() -> Vector3<f32> { vector![-0.573, -1.021, -0.700] }
pub fn system() -> System { System { p1: matrix![-0.471, -0.163; -0.659, -0.538], p2: -1.122, p3: [0.174, -0.724, -0.248, -1.180] } }
pub fn written() -> Vector3<f32> { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_65 = {
const SCALE: f64 = 1.75;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
let a3: f64 = (50e-2 + SCALE * SCALE).powf(SCALE);
1.99 * h2.sigmoid() * (if 2.0 * SCALE <= 0.72 { h2 } else { h2 })
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics((x5, x6): ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
let call7 = |w8: f64| SCALE * SCALE;
let a9: f64 = x5[1].atan2((1.6 + x5[1] * x5[1]));
([({ let (s11, c12) = x5[0].sin_cos(); s11 * c12 * 1.24 }) * ({ let (s11, c12) = x5[0].sin_cos(); s11 * c12 * 1.24 }); 2], x5.map(|v13| (({ let u14 = SCALE; u14 + u14 }) + (90e-2 - x5[0] - (SCALE - 0.157_f64) * a9)) * v13))
}
pub fn time() -> f64 { 0.442 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([-0.446, -0.901], [-0.201, 0.685]) }
pub fn system() -> System { System }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_66 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 1.08;
const TABLE: [f64; 3] = [0.341, 0.402, 0.651];
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x1: Body) -> Body {
let (a2, mut b3) = (TABLE[2].mul_add(TABLE[0], TABLE[1]), TABLE[1] * TABLE[2]);
let a4: f64 = (SCALE + x1.q[1]).powi(7);
Body { q: x1.q, m: TABLE[1].sin() * (TABLE[2] * TABLE[2]) * 1.52_f64, v: x1.q.map(|v6| x1.v.iter().fold(TABLE[2], |sum, v7| 0.1 * sum + v7.sin()) * v6) }
}
pub fn time() -> f64 { 0.212 }
pub fn start() -> Body { Body { q: [0.392, -0.638], m: -0.231, v: [-0.319, 1.095] } }
pub fn system() -> System { System }
pub fn written() -> Body { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_67 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 1.05;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = ((*x)[0] * (*x).len() as f64);
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(Body { q, m, v }: Body, p3: Body, p4: f64) -> Body {
Body { q: q.map(|v6| ((p4 - 1.36_f64) * v[0]) * v6), m: (1.5 + (0.146_f64 * p4 * v[0]).tanh()).powf(SCALE.min(p3.m)), v: p3.q }
}
pub fn time() -> f64 { 1.035 }
pub fn start() -> Body { Body { q: [0.834, 0.321], m: -1.196, v: [-0.273, 0.957] } }
pub fn system() -> System { System { p3: Body { q: [0.447, 0.096], m: -0.415, v: [0.835, 0.702] }, p4: -0.970 } }
pub fn written() -> Body { dynamics(start(), system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_68 = {
#[ode_function]
fn spread1(s: f32, n: usize, x: &[f32; 3]) -> [f32; 3] {
let mut sum = (1.23 + ((0.75_f32 / (1.5 + 0.75_f32.powi(2))) * s * x[0]) * ((0.75_f32 / (1.5 + 0.75_f32.powi(2))) * s * x[0])).powi(-2);
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f32)
}
#[ode_function]
fn add_3(sum: &mut [f32; 3], factor: f32, x: &[f32; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 5, unroll = true, name = System)]
fn dynamics((x5, x6): ([f32; 2], [f32; 2]), p2: f32, p3: f32) -> ([f32; 2], [f32; 2]) {
(std::array::from_fn::<_, 2, _>(|i8| (1.0 + (1.5 + (32e-2 + (p3.tanh() * 0.5).cosh()).sqrt().tanh())).acosh()), [p3 * x6[0] - p3 * x6[0] + p2 * p2, ({ let u10 = 1.10_f32 + p2; (x5[0].atan() / 4.0).exp2() + u10 })])
}
pub fn time() -> f32 { -0.634 }
pub fn start() -> ([f32; 2], [f32; 2]) { ([-1.187, 0.639], [0.162, -0.197]) }
pub fn system() -> System { System { p2: -0.921, p3: 0.810 } }
pub fn written() -> ([f32; 2], [f32; 2]) { dynamics(start(), system().p2, system().p3) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_69 = {
const TABLE: [f64; 3] = [0.218, -0.072, 1.110];
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = (if TABLE[0].min(TABLE[0]) < 0.83 { TABLE[0] } else { x[0] }).sqr();
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics([x7, x8, x9]: [f64; 3], p2: [f64; 4], p3: f64, p4: f64, p5: f64) -> [f64; 3] {
[-(TABLE[2] + p4) + p4, (1.28 + (x7.tanh() * 0.5).cosh()).powf(-0.3), 1.3_f64 / (0.36 + (0.3 * x9.sin()).cosh()) / 1.72]
}
pub fn time() -> f64 { 0.874 }
pub fn start() -> [f64; 3] { [-1.126, -0.683, 1.060] }
pub fn system() -> System { System { p2: [-0.061, -0.083, 1.017, -0.979], p3: 0.110, p4: 0.029, p5: 0.934 } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p2, system().p3, system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_70 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let a4 = h3 * h2 * (h2 * (h2 + 43e-2));
let mut g5 = [[h3; 2]; 3];
for i6 in 0..3 {
for j7 in 0..=i6 {
g5[(j7 + 2) % 3][i6 * 2 % 2] += g5[(j7 + 2) % 3].iter().sum::<f64>();
}
}
({ let mean10 = |f: fn(f64) -> f64| g5[2].iter().copied().map(f).sum::<f64>() / 2.0; mean10(f64::sqr) - mean10(f64::sqr) }) + -1.44_f64 * h3
}
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics(x12: [f64; 4], p11: f64) -> [f64; 4] {
let mut r13: [f64; 4] = [(0..4).map(|i16| x12[(i16 + 2) % 4]).sum::<f64>(), p11.softplus(), (if !(p11 / (1.5 + p11.powi(2)) >= 0.87_f64) { p11 } else { x12[0] }), ({ let u17 = x12[0]; u17 + u17 })];
for i18 in 0..5 {
r13[(i18 + 3) % 4] += (133e-2 * p11) * r13[i18 % 4] * p11;
}
for i19 in (0..5).rev() {
let a20 = 0.65 - (1.70 / (2 * i19 + 1) as f64) - p11.max(0.33) * p11;
r13[0] += x12[i19 % 4] + 0.30 * a20 - 0.5;
}
let mut sum21 = x12[2] + r13[2];
for i22 in (0..4).step_by(2) {
for j23 in 0..3 {
if i22 == j23 { continue; }
sum21 -= (0.38 / (2 * j23 + 1) as f64) + 0.47 * r13[j23] - 0.175_f64;
}
}
let mut sum24 = r13[3] + sum21;
for i25 in (0..5).rev() {
let a26 = 1.82 / (1.68 + (0.3 * sum24.sin()).cosh());
sum24 += p11.atan();
}
std::array::from_fn::<_, 4, _>(|i28| (if !(p11.min(p11) >= 2.1) { sum21 } else { sum24 }))
}
pub fn time() -> f64 { -0.409 }
pub fn start() -> [f64; 4] { [0.399, 0.361, 0.320, -0.056] }
pub fn system() -> System { System { p11: -0.896 } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p11) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_71 = {
#[ode_dynamics(order = 7, name = System)]
fn dynamics(t: f64, [x6, x7]: [f64; 2], p1: f64, p2: f64, p3: f64, p4: &[f64; 4]) -> [f64; 2] {
let a8: f64 = p4[1].min(p2) * (p2 * (x6 + 1.72)) * (p2 + p3);
std::array::from_fn::<_, 2, _>(|i10| 2.0 - p4[i10] - p4[i10 * 2 % 4].abs() * 1.82_f64)
}
pub fn time() -> f64 { 0.912 }
pub fn start() -> [f64; 2] { [-0.278, -0.640] }
pub fn system() -> System { System { p1: -0.372, p2: -0.217, p3: -0.205, p4: [-0.867, 0.167, 0.034, 0.590] } }
pub fn written() -> [f64; 2] { dynamics(time(), start(), system().p1, system().p2, system().p3, &system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_72 = {
const SCALE: f64 = 0.5;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = 0.54 - SCALE * SCALE - SCALE.abs() * (if (SCALE - 2.5) >= 2.9 { SCALE } else { s });
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 7, unroll = false, name = System)]
fn dynamics(x6: [f64; 7], p2: f64, p3: bool, p4: f64, p5: f64) -> [f64; 7] {
let a7 = (135e-2 + std::f64::consts::FRAC_PI_4 * std::f64::consts::FRAC_PI_4).powi(-3);
let (a8, mut b9) = ((if p3 { p2 } else { p4 }), (1.89 + p5.powi(2)).powf(p4 / (1.5 + p5.powi(2))));
let mut sum10 = 1.97_f64;
let mut add11 = |v12: f64| sum10 += v12 * p2.min(p4);
add11(-x6[6] * a8);
add11(a7 / (0.53 + a7 * a7) / 0.85);
[sum10 * p5, sum10 / (1.18 + (0.3 * p2.sin()).cosh()), (0.69 + p2.powi(2)).powi(-1), -(a8 + SCALE) + p4, ({ let u14 = p5; SCALE + u14 }), SCALE * SCALE, ({ let u15 = p4; sum10 + u15 })]
}
pub fn time() -> f64 { -0.250 }
pub fn start() -> [f64; 7] { [0.379, -0.101, 0.900, -0.438, -1.180, 0.820, 0.246] }
pub fn system() -> System { System { p2: 0.842, p3: false, p4: -0.752, p5: 0.980 } }
pub fn written() -> [f64; 7] { dynamics(start(), system().p2, system().p3, system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_73 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f32, x5: Vector3<f32>, p1: &[f32; 2], p2: Vector3<f32>, p3: f32, p4: [f32; 2]) -> Vector3<f32> {
let a6: f32 = (1.94 + (x5.z / (0.120_f32 + p3 * p3)) * (x5.z / (0.120_f32 + p3 * p3))).powf(1.5);
(SMatrix::<f32, 3, 3>::from_columns(&[vector![p4[1], p2[1], p1[1]], vector![p2.y, p2[2], p1[0]], vector![p2.x, p1[1], p3]]) * SMatrix::<f32, 3, 3>::from_fn(|i7, j8| t)) * (Matrix3::from_diagonal(&x5) * p2)
}
pub fn time() -> f32 { -0.309 }
pub fn start() -> Vector3<f32> { vector![-0.338, 0.304, 1.187] }
pub fn system() -> System { System { p1: [-0.259, -0.545], p2: vector![-0.111, -0.245, 0.344], p3: -0.699, p4: [0.714, 0.717] } }
pub fn written() -> Vector3<f32> { dynamics(time(), start(), &system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_74 = {
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(mut x5: SVector<f64, 5>, p1: &Vector3<f64>, p2: f64, p3: Matrix2<f64>, p4: f64) -> SVector<f64, 5> {
let mut r6 = [x5[0] * p2; 4];
for v8 in r6.iter_mut() {
*v8 *= 0.5 + 0.25 * (-p4 * p1[0]).sin();
}
let v10: Vector4<f64> = r6.into();
let mut v11 = (p3.map(|m| 0.3 * m.sin()) + Matrix2::identity() * 1.5).lu().solve(&(vector![p4, p1[1]] - SVector::<f64, 2>::from_fn(|i12, _| (0.37 / (2 * i12 + 1) as f64)))).unwrap();
SVector::<f64, 5>::from_fn(|i13, _| f64::sin((1.51 + p4.powi(2)).powf((2.0 / (2 * i13 + 1) as f64))) * (i13 as f64))
}
pub fn time() -> f64 { 0.806 }
pub fn start() -> SVector<f64, 5> { vector![0.621, -1.181, -0.389, -0.033, -0.441] }
pub fn system() -> System { System { p1: vector![0.166, -1.068, -0.893], p2: -0.347, p3: matrix![0.828, 0.208; -1.068, 0.565], p4: 1.033 } }
pub fn written() -> SVector<f64, 5> { dynamics(start(), &system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_75 = {
pub mod forces7 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let a6 = ({ let u5 = h3 * h2; h2 * h4 + u5 });
(if 0.75_f64.sinh() > 1.2 { 2.0 * a6 + h2 * 1.52 } else { a6 })
}
}
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics((x13, x14): ([f64; 2], [f64; 2]), p8: u8, p9: bool, p10: f64, p11: &[f64; 4]) -> ([f64; 2], [f64; 2]) {
let a15: f64 = x13[0] + 1.63_f64;
let a16 = 1.7 * p10 * x14[0];
let mut r17: [f64; 2] = x13.map(|v18| (-a15 * a16) * v18);
for i19 in 0..3 {
for j20 in 0..3 {
if p11[j20] / (1.5 + p10.powi(2)) < 1.64 {
r17[(i19 + 1) % 2] -= (*p11).iter().sum::<f64>();
}
}
}
(x14.map(|v22| (2.0 * (a15 * 1.33_f64) + (-(x14[0] + p10) + x13[1]) * 2.0) * v22), std::array::from_fn::<_, 2, _>(|i24| (std::f64::consts::LN_2 * std::f64::consts::LN_2).sin().mul_add(0.375, 0.5 + 0.36).powf(2.5)))
}
pub fn time() -> f64 { 0.274 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([0.672, 0.593], [0.412, -0.024]) }
pub fn system() -> System { System { p8: 3, p9: false, p10: 0.789, p11: [0.176, 0.595, 0.387, -0.791] } }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(start(), system().p8, system().p9, system().p10, &system().p11) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_76 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = ({ let u2 = f64::sin(x[2]); ({ let u3 = u2; x[2] + u3 }) + u2 });
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(t: f64, mut x5: [f64; 8], p4: [f64; 3]) -> [f64; 8] {
let a6 = x5[1] * x5[1];
let a7 = ((x5[2] - x5[2] + t).tanh() * 0.5).acos();
x5
}
pub fn time() -> f64 { -0.210 }
pub fn start() -> [f64; 8] { [0.978, 1.056, -0.634, 0.341, 0.781, 0.069, -0.048, 0.211] }
pub fn system() -> System { System { p4: [-1.034, 1.034, 0.941] } }
pub fn written() -> [f64; 8] { dynamics(time(), start(), system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_77 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
const SCALE: f64 = 1.10;
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x1: Body) -> Body {
let a3: f64 = -({ let u2 = SCALE; u2 + u2 }) * 1.91_f64;
let mut r4: [f64; 4] = std::array::from_fn(|i6| -(t + SCALE) + (0.83 / (2 * i6 + 1) as f64));
for (i8, v7) in r4.iter_mut().enumerate().rev() {
*v7 += -t * x1.m;
}
for i9 in (0..4).step_by(2) {
for j10 in 0..3 {
r4[3 - j10] += SCALE.clamp(-0.5, 145e-2) * a3 * t;
}
}
let call11 = |w12: f64| 1.9_f64 * SCALE;
let mut v13 = (x1.q / (0.32_f64 + 1.23_f64.powi(2))) / (1.5 + (-(x1.v.z + SCALE) + 1.27_f64).tanh());
v13 += (SMatrix::<f64, 3, 3>::new(v13.y, SCALE, x1.q.x, x1.v[0], r4[1], x1.q[0], v13.y, v13[1], a3).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).full_piv_lu().solve(&x1.v).unwrap() * v13[2];
Body { q: -SVector::<f64, 2>::from_fn(|i14, _| v13[i14 * 2 % 3]).push(x1.q[2]), m: SMatrix::<f64, 2, 3>::from_columns(&[vector![x1.q[0], x1.q[0]], SVector::<f64, 2>::from_fn(|i15, _| x1.q[0]), SVector::<f64, 2>::from_fn(|i16, _| a3)]).row(0).norm_squared() * SMatrix::<f64, 2, 3>::from_columns(&[vector![x1.q[0], x1.q[0]], SVector::<f64, 2>::from_fn(|i15, _| x1.q[0]), SVector::<f64, 2>::from_fn(|i16, _| a3)]).row(0).norm_squared(), v: (vector![t, v13[0]] / (0.30 + r4[3] * r4[3])).push(v13[2]) }
}
pub fn time() -> f64 { -0.046 }
pub fn start() -> Body { Body { q: vector![0.938, -0.071, -0.428], m: 1.184, v: vector![0.804, -0.903, 0.461] } }
pub fn system() -> System { System }
pub fn written() -> Body { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_78 = {
#[ode_dynamics(order = 1, unroll = false, name = System)]
fn dynamics(t: f64, x5: (Vector2<f64>, [f64; 2], f64), p1: f64, p2: &[f64; 3], p3: bool, p4: f64) -> (Vector2<f64>, [f64; 2], f64) {
let v6 = Vector3::from((*p2));
let mut g7 = [[p4; 3]; 3];
for i8 in 0..=2 {
if i8 == 0 { continue; }
for j9 in 0..i8 {
if i8 == j9 { continue; }
g7[0][j9] /= (0.91 + ((g7[(i8 + 2) % 3][(i8 + 2) % 3] / v6.x.sin().mul_add(0.375, 0.5 + 144e-2) / 1.56).tanh() * 0.5).cosh());
}
}
((SMatrix::<f64, 2, 2>::from_fn(|i10, j11| x5.0[i10]).map(|m| 0.3 * m.sin()) + Matrix2::identity() * 1.5).full_piv_lu().solve(&Vector2::new(g7[1][1], x5.1[1])).unwrap().zip_map(&x5.0, |a, b| a * 2.2 - b).lerp(&x5.0, p1), [(0.84 + (t * v6[1]).sigmoid().powi(2)).ln_1p(), (0.3 * t.cos()).sqr() / (0.95 + (0.3 * v6.x.sin()).cosh()) + 0.60 * p2[2] - 76e-2], 2.0 * ((1.60_f64 + 1.48_f64) / (1.5 + v6.x.tanh())) + g7[2][0] * 1.8)
}
pub fn time() -> f64 { 0.982 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.937, 1.115], [0.997, 1.025], -0.781) }
pub fn system() -> System { System { p1: -0.102, p2: [0.622, 0.409, 0.069], p3: false, p4: 1.198 } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p1, &system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_79 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let mut sum5 = h3;
let mut add6 = |v7: f64| sum5 += v7 * 0.75_f64.clamp(-0.5, 162e-2);
add6(1.36_f64 * h2);
add6(({ let u8 = h4; 1.25_f64 + u8 }));
(1.3 + h3 * h3).powf(h4).mul_add(h4, h4)
}
#[ode_function]
pub fn helper9(h10: f64, h11: f64, h12: f64) -> f64 {
let mut v13 = SVector::<f64, 2>::from_fn(|i15, _| 1.18_f64);
for v in v13.iter_mut() { *v = 0.5 * *v + v.sin(); }
(0.3 * helper1(h11, v13.x, h11).cos()).atanh()
}
#[ode_dynamics(order = 7, name = System)]
fn dynamics(t: f64, (x17, x18): (Quaternion<f64>, Vector3<f64>)) -> (Quaternion<f64>, Vector3<f64>) {
let call19 = |w20: f64, w21: f64| -x17.k * x18[1];
((Quaternion::from_imag(x18) + Quaternion::new(x17.j, x18[1], t, t)) * (0.72 / (0.64 + (0.3 * x18.x.cos()).cosh())), (x17.w * SVector::<f64, 3>::from_fn(|i22, _| x18.z)).cross(&x18) * 1.92_f64)
}
pub fn time() -> f64 { 0.038 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(0.458, -0.360, -0.315, -1.147), vector![0.958, -0.608, -0.105]) }
pub fn system() -> System { System }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_80 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(Body { q, m, v }: Body, p1: Matrix2<f64>) -> Body {
let mut r3: [f64; 2] = [0.59 * v.z * m, v[1] / (2.0 + v[2].powi(2))];
r3.rotate_left(0);
let mut sum5 = r3[0];
let mut add6 = |v7: f64| sum5 += v7 * p1[(1, 0)].sinh();
add6(p1[(0, 0)] * m * r3[0]);
add6((0.5 + (0.3 * q[0].cos()).cosh()).powf(p1.m21));
if p1[(1, 1)].abs() < 1.51 {
r3[0] /= (0.132_f64 + (v[1] + 0.42 * std::f64::consts::E - 1.70).powi(2));
r3[1] += -(r3[0] + p1[(0, 0)]) + r3[1];
}
Body { q: q.component_mul(&q).map(|v8| vector![p1.m21, q[2], r3[0], v8].metric_distance(&(vector![v8, m, m, q[2]] + Vector4::repeat(3.5))) * v8), m: (if p1.m22.min(p1[(1, 1)]) < 2.0 { v.z * v.z } else { (if (p1[(1, 1)] - 0.5) <= 1.52 { v.x } else { p1[(1, 0)] }) }), v: (p1.map(|m| 0.3 * m.sin()) + Matrix2::identity() * 2.5).qr().solve(&Vector2::new(p1[(1, 1)], v.y)).unwrap().push(v[2]) }
}
pub fn time() -> f64 { -0.961 }
pub fn start() -> Body { Body { q: vector![0.895, -0.347, -0.985], m: 0.787, v: vector![0.460, -0.851, 0.141] } }
pub fn system() -> System { System { p1: matrix![-0.930, -0.291; 0.394, 0.061] } }
pub fn written() -> Body { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_81 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(0.184_f64 - h4 - 0.75_f64.min(0.75_f64) * 1.64_f64).mul_add(h2, h2)
}
#[ode_function]
fn spread5(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = (0.50 + (x[2] / (0.80 + s * s) / 49e-2) * (x[2] / (0.80 + s * s) / 49e-2)).powi(-3);
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x7: [[f64; 2]; 3], p6: f64) -> [[f64; 2]; 3] {
[x7[1], std::array::from_fn::<_, 2, _>(|i10| (i10 as f64) * (i10 as f64)), [2.0 * x7[2][0] + 1.94_f64 * 92e-2, x7[0][0].to_radians()]]
}
pub fn time() -> f64 { -0.943 }
pub fn start() -> [[f64; 2]; 3] { [[0.567, 1.076], [1.098, -0.676], [-0.238, -0.081]] }
pub fn system() -> System { System { p6: 0.757 } }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start(), system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_82 = {
const TABLE: [f64; 3] = [-0.446, -0.671, -1.118];
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x5: (Vector2<f64>, [f64; 2], f64), p1: f64, p2: f64, p3: f64, p4: bool) -> (Vector2<f64>, [f64; 2], f64) {
let mut m6 = matrix![p1, TABLE[0], p3; p2, t, TABLE[0]; x5.0[1], p3, 1.90_f64].map(|v7| p2 * v7);
m6[(1, 1)] /= (1.86 + (1.77_f64.atan() / 4.0).sinh() * (1.77_f64.atan() / 4.0).sinh());
let mut r9 = [p3.clamp(-0.5, 1.6) * TABLE[2] * TABLE[2], TABLE[1] - p3, p3 / (1.5 + m6[(2, 1)].tanh()) / 111e-2];
for i11 in 0..3 {
if i11 == 3 { break; }
for j12 in 0..=i11 {
if i11 != 3 {
r9[i11] /= (1.65 + (p3 / (0.5 + (TABLE[0].atan() / 4.0).cosh()) / 0.61).powi(2));
}
}
}
let a13 = 1.28_f64 * p2 - 1.28_f64 * p2 + (TABLE[2].tanh() * 0.5).exp2();
let a14 = 1.36 - r9[0] - (0.5 * TABLE[0]) * t;
(Vector2::new(({ let (s16, c17) = t.sin_cos(); s16 * c17 * 1.04 }), 2.0 * p2 + m6[(1, 2)] * 0.115_f64).zip_map(&x5.0, |a, b| a * 0.5 - b), [({ let u20 = r9.iter().enumerate().filter(|(i, _)| i % 2 == 1).map(|(_, v19)| v19.tanh()).sum::<f64>() * r9.iter().enumerate().filter(|(i, _)| i % 2 == 1).map(|(_, v19)| v19.tanh()).sum::<f64>(); (1.72 - t.powi(5) - TABLE[0] * (0.3 * p2.cos()).atanh()) + u20 }); 2], 2.0 * (TABLE[0] * (0.57 + x5.2.powi(2)).cbrt() * (0.142_f64 * 1.9_f64 * x5.0.y)) + (if !((p1 - 0.90) < 1.32) { 1.39_f64 } else { r9[2] }) * 0.89_f64)
}
pub fn time() -> f64 { 0.353 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![0.212, 0.100], [0.759, -0.661], 0.707) }
pub fn system() -> System { System { p1: -0.765, p2: -0.439, p3: 1.104, p4: true } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_83 = {
const SCALE: f64 = 1.57;
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, (x2, x3): (Vector3<f64>, Vector3<f64>)) -> (Vector3<f64>, Vector3<f64>) {
let mut v4 = SMatrix::<f64, 4, 2>::from_fn(|i6, j7| x3[(j7 + 3) % 3]).column(0) * t;
v4 *= x3[0];
let mut r8 = [v4[2] * (x2[2] + 2.0); 5];
for i10 in 0..=1 {
if SCALE.min(SCALE) <= 2.0 {
r8[1] += v4.product();
} else {
v4[i10] *= 0.5 + 0.25 * ({ let u11 = t; x2[(i10 + 1) % 3] + u11 }).sin();
}
}
for i12 in 0..3 {
if i12 == 2 { continue; }
let a13 = SCALE + x3.y;
r8[(i12 + 5) % 5] -= (0.5 + t * t).recip();
}
let mut v14 = matrix![SCALE, 1.10_f64, r8[0]; r8[1], x3[1], t; x2.z, v4[2], x3[2]].fixed_view::<2, 2>(0, 1) * Vector2::new(x3[0], v4[2]);
for v in v14.iter_mut() { *v = 0.5 * *v + v.sin(); }
let mut v15 = SVector::<f64, 4>::from_fn(|i18, _| 1.31 / v14[i18 % 2].sin().mul_add(0.375, 0.5 + 0.95));
v15 *= x2.x;
(matrix![t, t; v15.w, x3[1]; v4.w, v15.w].column(1) * SCALE, UnitQuaternion::from_quaternion(Quaternion::new(v15.y, t, v14.y, SCALE) * 0.25 + Quaternion::new(1.5, 1.30, 0.1, -0.2)) * v14.push(x2[2]))
}
pub fn time() -> f64 { 0.343 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.816, -0.879, 0.982], vector![-0.188, -1.067, 0.553]) }
pub fn system() -> System { System }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_84 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut r4: [f64; 4] = [h3 * 1.34_f64, 2.0 * h2 + h2 * 0.71, h3 + h2, h2.sqr()];
r4.swap(2, 3);
for i6 in 1..3 {
if i6 == 0 { continue; }
for j7 in 0..3 {
r4[i6] += (1.0 + h3.sin().mul_add(0.375, 0.5 + 0.55_f64)).acosh();
}
}
let mut v8 = vector![std::f64::consts::PI, r4[1], h2] / (2.0 + h2.powi(2));
v8 += (v8 + v8) * h2;
(v8[2].tanh() * 0.5).exp() + 0.37 * (1.62_f64 * 1.62_f64) - 0.173_f64
}
#[ode_function]
pub fn helper9(h10: f64) -> f64 {
let mut s11 = Body { q: vector![1.99_f64, h10, h10] / h10.sin().mul_add(0.375, 0.5 + 2.0), m: helper1(h10, h10), v: SVector::<f64, 3>::from_fn(|i12, _| h10).component_mul(&vector![1.27_f64, h10, h10]) };
s11.v[0] = 0.5 * s11.v[0] + -(h10 + 0.75_f64) + s11.v[0];
s11.m / (1.97 + h10 * h10) - s11.m / (1.97 + h10 * h10) + s11.m
}
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics((x14, x15): (Quaternion<f64>, Vector3<f64>)) -> (Quaternion<f64>, Vector3<f64>) {
(Quaternion::from_imag(vector![x14.k, x14.i, 1.61_f64].component_div(&x15.map(|x| 1.5 + x * x)) / (0.36 + 1.74_f64.sin().mul_add(0.375, 0.5 + 2.0).powi(-3).powi(2))), x15.cross_matrix() * ((UnitQuaternion::from_quaternion(x14 * 0.25 + Quaternion::new(1.5, 1.51, 0.1, -0.2)) * x15) / (0.5 + (1.34_f64.atan() / 4.0).exp_m1() * (1.34_f64.atan() / 4.0).exp_m1())))
}
pub fn time() -> f64 { -0.439 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(0.634, -0.651, 1.132, 0.715), vector![-1.011, -0.185, 0.701]) }
pub fn system() -> System { System }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_85 = {
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: Vector3<f64>, pub p2: [f64; 3], pub p3: bool }
#[ode_dynamics(order = 10)]
impl System {
fn dynamics(&self, x4: SVector<f64, 5>) -> SVector<f64, 5> {
SVector::<f64, 5>::from_fn(|i5, _| (0.5 + ((self.p1.z * (x4[1] + 1.36)).atan() / 4.0).cosh()).powf(self.p2[(i5 + 2) % 3] / self.p2[i5 % 3].sin().mul_add(0.375, 0.5 + 0.77) / 0.32))
}
}
pub fn time() -> f64 { 0.599 }
pub fn start() -> SVector<f64, 5> { vector![-0.798, 0.649, 0.152, 0.309, 0.567] }
pub fn system() -> System { System { p1: vector![1.106, -0.832, -0.622], p2: [-0.564, 0.173, 0.496], p3: true } }
pub fn written() -> SVector<f64, 5> { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_86 = {
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: [f64; 4], pub p2: u8, pub p3: [f64; 3], pub p4: f64 }
#[ode_dynamics(order = 10, unroll = true)]
impl System {
fn dynamics(&self, x5: Vector3<f64>) -> Vector3<f64> {
let mut v6 = vector![self.p1[1], x5.x] * self.p4;
let a7 = x5[2] / (2.3 + v6.x.powi(2)) - x5[2] / (2.3 + v6.x.powi(2)) + 1.96_f64;
x5.zip_map(&x5, |a, b| a * 155e-2 - b).component_div(&x5.map(|x| 1.5 + x * x))
}
}
pub fn time() -> f64 { -0.247 }
pub fn start() -> Vector3<f64> { vector![0.291, -0.262, -0.415] }
pub fn system() -> System { System { p1: [-0.586, -0.080, 0.249, 0.889], p2: 0, p3: [0.431, 0.862, 0.967], p4: 0.120 } }
pub fn written() -> Vector3<f64> { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_87 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = (0.76 * 0.75_f64) * s * x[2] - x[1];
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 3, name = System)]
fn dynamics(t: f64, mut x3: [f64; 6], p2: f64) -> [f64; 6] {
x3.map(|v4| v4.to_radians() * v4)
}
pub fn time() -> f64 { 0.674 }
pub fn start() -> [f64; 6] { [-0.027, 0.974, 0.002, -0.219, 0.970, -0.273] }
pub fn system() -> System { System { p2: -0.429 } }
pub fn written() -> [f64; 6] { dynamics(time(), start(), system().p2) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_88 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (if 0.75_f64.clamp(-0.5, 0.26) <= 1.8 { x[0] + x[1] } else { 1.1_f64 * x[0] });
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 7, name = System)]
fn dynamics(x4: [f64; 2], p2: f64, p3: [f64; 4]) -> [f64; 2] {
let mut sum5 = 0.5 - x4[0] - (p2 - 2.0) * p3[1];
for &v6 in &x4 {
sum5 += sum5.tanh();
}
if p3[1].clamp(-0.5, 1.99) >= 2.0 {
sum5 /= (2.0 + (0.81 + p2.powi(2)).powi(-3) * (0.81 + p2.powi(2)).powi(-3));
sum5 += -1.39_f64 * x4[0];
} else {
sum5 = 0.5 * sum5 + f64::sin(82e-2 * x4[1] * x4[0]);
sum5 /= (0.51 + (if p3[0] > 2.0 { 1.90_f64 + 2.0 * p3[3] - 2.9 } else { x4[1] }) * (if p3[0] > 2.0 { 1.90_f64 + 2.0 * p3[3] - 2.9 } else { x4[1] }));
}
let a7 = p2 * p3[1];
if p2.abs() <= 1.17 {
sum5 += 0.5 - sum5 - p3[3].cos() * sum5;
sum5 /= (0.83 + ((p3[3] * (x4[0] + 1.54)).tanh() * 0.5).cosh());
} else {
sum5 *= 0.5 + 0.25 * (if p3[1].sinh() >= 2.0 { sum5 + 1.42 * sum5 - 1.63 } else { (1.5 + x4[0].tanh()).powf(2.0) }).sin();
sum5 += -(p3[2] * std::f64::consts::E + p2) + (1.20 + (std::f64::consts::FRAC_PI_4.tanh() * 0.5).cosh()).powf(sum5);
}
x4.map(|v8| (p3[0] * p3.len() as f64))
}
pub fn time() -> f64 { -0.859 }
pub fn start() -> [f64; 2] { [0.503, 0.180] }
pub fn system() -> System { System { p2: 0.717, p3: [0.565, -0.642, 0.326, -0.150] } }
pub fn written() -> [f64; 2] { dynamics(start(), system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_89 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x5: (Vector3<f64>, Vector3<f64>), p1: f64, p2: [f64; 3], p3: f64, p4: f64) -> (Vector3<f64>, Vector3<f64>) {
let mut sum6 = (1.0 + (0.72_f64 + p3.powi(2))).acosh();
for i7 in 0..5 {
for j8 in 0..i7 {
if i7 == j8 { continue; }
sum6 /= (1.97 + (-(p1 + p4) + p4) * (-(p1 + p4) + p4));
}
}
let call9 = |w10: f64, w11: f64| (1.5 + p3.tanh()).powf(p1.max(0.69_f64));
(x5.1 / (1.2 + (p2[2].atan() / 4.0).cosh()), x5.0 - x5.1)
}
pub fn time() -> f64 { 0.294 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.445, -0.844, 0.374], vector![0.703, 0.055, 0.988]) }
pub fn system() -> System { System { p1: 0.435, p2: [0.381, 0.487, 0.682], p3: -0.751, p4: 0.304 } }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(start(), system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_90 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = 2.0 * h3 * h2;
for i5 in 1..4 {
sum4 *= 0.5 + 0.25 * (sum4 - sum4 + sum4).sin();
}
let mut r6 = [(1.5 + h3.tanh()).powf(0.5), h3 * h2, h3.mul_add(1.87_f64, h2), 2.0 * h2 + sum4 * 0.82, ({ let u8 = h3; h3 + u8 })];
for i9 in 1..4 {
for j10 in 0..3 {
let a11 = h3 / (0.39 + r6[2] * r6[2]);
if 0.75_f64.abs() <= 0.99 {
r6[j10] += 0.42 - h3 - (1.19 * 0.75_f64) * r6[i9 * 2 % 5];
}
}
}
for v12 in r6.iter_mut() {
*v12 *= 0.5 + 0.25 * (-std::f64::consts::LN_2 * sum4).sin();
}
-(r6[3] * r6[3] + 0.75_f64) + r6[2]
}
pub mod forces18 {
use super::*;
#[ode_function]
pub fn helper14(h15: f64, h16: f64, h17: f64) -> f64 {
((h15 / (2.0 + (h15.atan() / 4.0).cosh())).tanh() * 0.5).sqr()
}
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(t: f64, x20: Body, p19: f64) -> Body {
let mut sum21 = t;
let mut add22 = |v23: f64| sum21 += v23 * p19;
add22(p19.sin() * t * t);
add22(2.0 * 1.93_f64 + x20.m * 86e-2);
let q24 = Quaternion::from_imag(Vector3::new(t, x20.v[1], p19));
Body { q: (1.19 * x20.v[1] * std::f64::consts::PI) * x20.q.lerp(&SVector::<f64, 3>::from_fn(|i25, _| q24.j), p19) - x20.v, m: (1.96 + (0.34 + (0.3 * t.powi(2).sin()).cosh()).sqrt().powi(2)).log10(), v: UnitQuaternion::from_quaternion(q24 * 0.25 + Quaternion::new(1.5, 0.117_f64, 0.1, -0.2)) * (Vector3::new(x20.m, 1.36_f64, p19).component_mul(&x20.q) * (p19 + t)) }
}
pub fn time() -> f64 { 0.126 }
pub fn start() -> Body { Body { q: vector![0.897, 0.025, 0.567], m: 1.028, v: vector![0.690, -0.366, 0.750] } }
pub fn system() -> System { System { p19: -0.647 } }
pub fn written() -> Body { dynamics(time(), start(), system().p19) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_91 = {
const SCALE: f64 = 40e-2;
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x1: (Quaternion<f64>, Vector3<f64>)) -> (Quaternion<f64>, Vector3<f64>) {
let mut sum2 = SCALE * x1.0.w;
for i3 in (0..4).step_by(2) {
if i3 == 4 { continue; }
sum2 -= -sum2 * t;
}
if SCALE.max(0.138_f64) < 2.0 {
sum2 *= 0.5 + 0.25 * (Vector4::new(1.72_f64, x1.0.i, x1.0.w, t).norm_squared() + 102e-2).sqrt().sin();
sum2 /= (0.55 + (0.3 * (1.17_f64 + 0.191_f64 * sum2 - 1.94).sin()).cosh());
} else if SCALE.clamp(-0.5, 0.37_f64) < 1.76 {
sum2 += SCALE;
} else {
sum2 = 0.5 * sum2 + (SMatrix::<f64, 3, 3>::new(t, t, 1.79_f64, t, x1.1[1], x1.1.z, sum2, t, SCALE) + SMatrix::<f64, 3, 3>::new(SCALE, x1.1.x, t, SCALE, sum2, t, 1.55_f64, x1.1.y, SCALE)).determinant();
sum2 += (2.0 * 1.46_f64 + SCALE * 0.45).cos();
}
let a4 = 0.96 - sum2 - SCALE.min(SCALE) * (t / (2.9 + sum2 * sum2));
let call5 = |w6: f64| t.softplus();
(Quaternion::from_imag(matrix![SCALE, a4; t, t; x1.1[1], t].column(0) * sum2 + x1.1), -(Matrix3::from_diagonal(&x1.1).map(|v7| sum2 * v7) * (x1.1 / x1.0.i.sin().mul_add(0.375, 0.5 + 162e-2))))
}
pub fn time() -> f64 { 0.768 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(-0.593, -0.770, -0.938, 0.496), vector![0.627, -0.582, 0.728]) }
pub fn system() -> System { System }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_92 = {
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics((x3, x4): (f32, [f32; 3]), p1: f32) -> (f32, [f32; 3]) {
let a6: f32 = (if p1.cos() < 0.5 { x4.iter().fold(p1, |sum, v5| 0.4 * sum + v5.cos()) } else { x4[0] });
let mut sum7 = (2.5 + a6 * a6).powf(1.0 / 3.0);
for i8 in 0..2 {
let a9 = p1 * ((i8 + 1) as f32);
if i8 != 2 {
sum7 -= sum7 * (a9 + 0.35);
}
}
let a10: f32 = (0.3 * (x4[2] * (p1 + 0.5)).sin()).exp2();
([x4, [x3, a10, x4[0]]].iter().flatten().map(|v11| v11.cos()).sum::<f32>(), [p1.max(2.0) * x4[2] * a6, sum7 + 54e-2 * a6 - 1.53, x4.iter().zip(&x4).map(|(a, b)| a * b).sum::<f32>()])
}
pub fn time() -> f32 { 0.780 }
pub fn start() -> (f32, [f32; 3]) { (0.475, [0.150, 0.808, 0.516]) }
pub fn system() -> System { System { p1: 0.227 } }
pub fn written() -> (f32, [f32; 3]) { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_93 = {
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(x1: Vector3<f64>) -> Vector3<f64> {
let mut sum2 = f64::sin(1.79_f64);
for i3 in 0..2 {
sum2 *= 0.5 + 0.25 * (sum2 * x1.z).sin();
}
let q4 = Quaternion::new(sum2, x1[2], x1.y, sum2).conjugate() * Quaternion::new(x1.x, sum2, std::f64::consts::LN_2, 1.19_f64);
let a5 = (0.75_f64 - 1.42) * q4.k * std::f64::consts::LN_2 * ((0.75_f64 - 1.42) * q4.k * std::f64::consts::LN_2);
x1.cross_matrix() * Vector3::new(q4.j, x1[1], q4.i)
}
pub fn time() -> f64 { 1.022 }
pub fn start() -> Vector3<f64> { vector![0.295, 1.052, 0.699] }
pub fn system() -> System { System }
pub fn written() -> Vector3<f64> { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_94 = {
pub mod forces13 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = h2 * (h3 + 0.41);
for i5 in 1..4 {
let a6 = ({ let u7 = sum4; h3 + u7 });
sum4 /= ({ let u8 = h3; u8 + u8 }).sin().mul_add(0.375, 0.5 + 0.118_f64);
}
let mut r9: [f64; 3] = std::array::from_fn(|i11| h3 - h3 + ((i11 + 1) as f64));
r9.reverse();
for i12 in 0..=1 {
r9[i12 * 3 % 3] += -sum4 * r9[(i12 + 2) % 3];
}
(0.55_f64 + ((h3 / (2.5 + r9[0] * r9[0])).tanh() * 0.5).cosh()).powi(-1)
}
}
#[ode_function]
pub fn helper14(h15: f64, h16: f64, h17: f64) -> f64 {
let mut sum18 = h17 - h17 + h15;
for i19 in (0..5).rev() {
if i19 == 1 { continue; }
sum18 -= -h15 * sum18;
}
forces13::helper1(0.75_f64.clamp(-0.5, 1.73) * h16 * sum18, 2.0 * h16 + h17 * 1.2)
}
#[ode_function]
fn spread20(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (x[1] + s) * (forces13::helper1(s, s) + 2.0);
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 1, unroll = true, name = System)]
fn dynamics(t: f64, x25: [f64; 3], p21: [f64; 3], p22: bool, p23: f64, p24: &[f64; 4]) -> [f64; 3] {
p21
}
pub fn time() -> f64 { -0.257 }
pub fn start() -> [f64; 3] { [-0.812, 0.556, 0.540] }
pub fn system() -> System { System { p21: [0.665, -1.095, -0.737], p22: false, p23: 0.159, p24: [-1.169, 0.790, 0.008, -0.125] } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p21, system().p22, system().p23, &system().p24) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_95 = {
#[ode_dynamics(order = 10, unroll = false, name = System)]
fn dynamics(t: f64, x5: Vector2<f64>, p1: [f64; 4], p2: &Vector3<f64>, p3: &[f64; 2], p4: u8) -> Vector2<f64> {
let t = (104e-2 + x5.y * x5.y).powf(0.5);
let mut r6 = std::array::from_fn::<_, 4, _>(|i8| Matrix3::from_diagonal(&(*p2)).determinant());
for (i11, v10) in r6.iter_mut().enumerate() {
*v10 *= 0.5 + 0.25 * (p2[i11 % 3] * p1[(i11 + 2) % 4]).sin();
}
r6.rotate_right(1);
let mut v12 = SVector::<f64, 2>::from_fn(|i14, _| x5[i14].powi(5));
v12.y = 0.5 * v12.y + p3[0] / (45e-2 + t * t);
let call15 = |w16: f64, w17: f64| (1.5 + x5.y.tanh()).powi(-2);
x5.map(f64::sin).lerp(&x5, p3[1])
}
pub fn time() -> f64 { 0.124 }
pub fn start() -> Vector2<f64> { vector![-1.073, -0.404] }
pub fn system() -> System { System { p1: [-0.197, 0.813, -0.801, 0.195], p2: vector![0.409, 0.432, -0.765], p3: [-0.873, -1.066], p4: 0 } }
pub fn written() -> Vector2<f64> { dynamics(time(), start(), system().p1, &system().p2, &system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_96 = {
#[ode_dynamics(order = 2, name = System)]
fn dynamics(x2: Vector3<f64>, p1: [f64; 4]) -> Vector3<f64> {
let mut g3 = [[x2[1]; 2]; 3];
for i4 in (0..5).step_by(2) {
let a5 = g3[i4 % 3][(i4 + 1) % 2] * x2.x;
g3[i4 % 3][i4 % 2] += p1[3] - p1[3] + p1[i4 % 4];
}
let a6: f64 = -(1.89_f64 + p1[2]) + x2[1];
let a6 = 0.70 * g3[0][1] * x2[2] + x2.y;
(SMatrix::<f64, 3, 3>::new(p1[1], a6, x2[2], p1[1], a6, g3[2][0], a6, a6, p1[2]) + matrix![a6, 1.59_f64, 1.20_f64; g3[0][1], x2.z, a6; p1[3], p1[0], g3[1][1]]).diagonal() + x2
}
pub fn time() -> f64 { -0.452 }
pub fn start() -> Vector3<f64> { vector![0.512, 0.805, 0.715] }
pub fn system() -> System { System { p1: [-0.544, -0.472, 0.128, -1.094] } }
pub fn written() -> Vector3<f64> { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_97 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const TABLE: [f64; 3] = [0.708, 0.850, 1.144];
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(t: f64, Arm { from, joints, drag }: Arm, p1: [f64; 4], p2: f64) -> Arm {
let mut r4 = [TABLE[0] / (1.5 + TABLE[0].tanh()), 0.5 - std::f64::consts::PI - TABLE[1].clamp(-0.5, 2.8) * joints[0], TABLE[0] * TABLE[0], t / (1.76 + TABLE[0].powi(2))];
r4.reverse();
Arm { from: Body { q: [r4.iter().zip(&p1).map(|(a, b)| a * b).sum::<f64>().softplus(), (if p2.cos() > 0.63 { 0.170_f64 - (from.q[0] - from.q[0]) - TABLE[0].max(2.7) * (p2 / (0.108_f64 + (0.3 * TABLE[2].cos()).cosh())) } else { (1.0 + (2.0 + (drag.tanh() * 0.5).cosh())).acosh().sqr() })], m: (TABLE[0] / (1.5 + p1[3].powi(2))) * (0.5 * (TABLE[1] * 1.33_f64) * joints[0]) * TABLE[1], v: [2.0 * (1.28_f64 / (1.25 + t * t) * (1.28_f64 / (1.25 + t * t))) + p1.iter().skip(1).chain(p1.iter().take(1)).map(|v9| v9.cos()).sum::<f64>() * 0.70, -((-joints[0] * TABLE[1]).to_radians() + p1[2]) + r4[1]] }, joints: [(144e-2 + (0.3 * [joints, [1.93_f64, p1[3]]].concat().iter().sum::<f64>().silu().cos()).cosh()).log(2.5 + r4[0].tanh()); 2], drag: (if TABLE[0].tanh() > 1.81 { (TABLE[1] - 92e-2) * from.m * p2 * joints[1] } else { (1.5 + (-(drag + TABLE[0]) + p2).tanh()).powf(2.0) }) }
}
pub fn time() -> f64 { 0.369 }
pub fn start() -> Arm { Arm { from: Body { q: [-0.044, 0.936], m: -0.124, v: [0.545, 0.860] }, joints: [-0.417, 0.246], drag: 0.400 } }
pub fn system() -> System { System { p1: [0.093, 0.272, -1.150, 0.949], p2: -0.407 } }
pub fn written() -> Arm { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_98 = {
#[ode_dynamics(order = 6, name = System)]
fn dynamics(x4: Matrix2<f64>, p1: &Vector3<f64>, p2: Vector3<f64>, p3: f64) -> Matrix2<f64> {
let a5: f64 = (p3 * p3).asinh();
let mut sum6 = (if (p1.z - 0.75) >= 1.55 { p1[0] } else { 1.47_f64 });
for i7 in 0..=1 {
if i7 == 0 { continue; }
if p2.z.min(p3) < 1.31 {
sum6 -= p1.y / (0.5 + x4[(1, 1 - i7)] * x4[(1, 1 - i7)]);
} else {
sum6 = 0.5 * sum6 + p2.x / (0.82 + p1.x.powi(2)) / 161e-2;
}
}
let q8 = Quaternion::from_imag(SMatrix::<f64, 3, 2>::from_columns(&[Vector3::new(p1[1], p1[1], a5), vector![a5, sum6, p1[1]]]).column(0) * p3);
if p3.max(0.5) > 1.33 {
sum6 -= q8.k + x4[(1, 0)];
sum6 += sum6 - sum6 + 1.73_f64;
}
(x4 + matrix![p2[1], a5; sum6, p2.y]).transpose()
}
pub fn time() -> f64 { -0.908 }
pub fn start() -> Matrix2<f64> { matrix![0.678, 1.064; -0.578, -0.812] }
pub fn system() -> System { System { p1: vector![0.322, -0.751, -0.215], p2: vector![0.753, -0.547, 1.178], p3: 0.249 } }
pub fn written() -> Matrix2<f64> { dynamics(start(), &system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_99 = {
const SCALE: f64 = 0.86;
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: bool, pub p2: f64 }
#[ode_dynamics(order = 1, unroll = false)]
impl System {
fn dynamics(&self, t: f64, mut x3: (Vector2<f64>, [f64; 2], f64)) -> (Vector2<f64>, [f64; 2], f64) {
if !self.p1 && self.p2.abs() > 1.95 {
x3.2 *= 0.5 + 0.25 * SCALE.sin().sin();
x3.2 = 0.5 * x3.2 + t / (95e-2 + t * t);
}
let v4: Vector2<f64> = x3.1.into();
let [e5, e6] = x3.1;
((matrix![SCALE, e6; SCALE, self.p2].map(|m| 0.3 * m.sin()) + Matrix2::identity() * 1.5).full_piv_lu().solve(&(Matrix2::from_diagonal(&v4).transpose() * (SMatrix::<f64, 2, 2>::from_fn(|i7, j8| x3.1[(i7 + 2) % 2]).column(1) * SCALE))).unwrap(), [(1.7 / (0.147_f64 + (self.p2 / (2.0 + v4.y * v4.y) / 1.63) * (self.p2 / (2.0 + v4.y * v4.y) / 1.63))).sqr(), ({ let u12 = x3.1.iter().flat_map(|v11| [v11.cos(), 0.5 * v11]).sum::<f64>(); 1.41 * (if self.p2.abs() < 0.96 { e5 } else { t }) * e6 + u12 })], -1.59_f64.sin().mul_add(0.375, 0.5 + 103e-2).hypot(x3.2) * (self.p2 * SCALE) / (0.58 + (0.5 * 1.57_f64 * x3.2) * (0.5 * 1.57_f64 * x3.2)))
}
}
pub fn time() -> f64 { 0.561 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.020, 0.534], [-0.621, -1.080], -0.744) }
pub fn system() -> System { System { p1: false, p2: -0.576 } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
