node_fuzz::programs! { derivatives
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
}
