node_fuzz::programs! { derivatives
program_0 = {
const TABLE: [f64; 3] = [-0.277, -0.666, 0.484];
#[ode_dynamics(order = 5, unroll = false, name = System)]
fn dynamics(t: f64, x3: [f64; 8], p1: u8, p2: bool) -> [f64; 8] {
let mut g4: [[f64; 2]; 3] = [[TABLE[1] * TABLE[0]; 2], [TABLE[2]; 2], [TABLE[1] * TABLE[0]; 2]];
for ([e5, e6], v7) in g4.iter_mut().zip([0.5, 2.0, TABLE[2]]) { *e6 += v7 * *e5; *e5 *= 0.5 + 0.25 * (1.1_f64 * 1.1_f64).sin(); }
let (mut a9, mut b10) = (-(TABLE[0] + TABLE[2]) + x3[5], x3[6]);
(a9, b10) = (b10, a9);
let mut sum11 = a9 * b10;
for i12 in 0..2 {
let a13 = ({ if i12 < 2 {
let pick14 = |(a16, b17): (f64, f64), &[c18, .., d19]: &[f64; 3]| (TABLE[1] / (1.5 + a16.tanh()), a16 * d19);
let (a15, _) = pick14((TABLE[0] + 0.186_f64 * TABLE[2] - 165e-2, t), &std::array::from_fn::<_, 3, _>(|i21| TABLE[1]));
sum11 -= (105e-2 + (0.3 * 1.36_f64.sin()).cosh()).powf(1.5);
a9 = 0.5 * a9 + (1.83 + a15 * a15).hypot(t);
} else { b10 = 0.5 * b10 + 0.23 * SCALE * b10; }
const SCALE: f64 = 1.64;
g4[2 - i12][(i12 + 2) % 2] });
sum11 += (i12 as f64) - TABLE[2];
}
let call22 = |w23: f64, w24: f64| { let call25 = move |w26: f64| g4[0].iter().zip(&g4[0]).map(|(a, b)| a * b).sum::<f64>();
({ if !p2 && TABLE[0].min(TABLE[0]) > 0.67 {
let (mut a29, w27 @ [e28, ..]) = (TABLE[0].max(1.71) * b10 * w23, g4[1]);
a29 -= ({ let u30 = b10; t + u30 });
a29 += g4[1].iter().copied().rev().flat_map(|x3| [(t * t) * x3, 0.160_f64]).map(|v| v * 2.0).last().unwrap();
} else {  }
x3[5] }) };
let a33 = if !(TABLE[1] / (1.5 + TABLE[1].powi(2)) > 84e-2) { return x3.map(|v32| TABLE[1].softplus()); } else { g4[2][1] * x3[7] };
let a34 = (1.35 * TABLE[2]) * g4[0][0] * b10;
std::array::from_fn::<_, 8, _>(|i36| g4[i36 % 3].iter().zip(g4[(i36 + 2) % 3].iter().rev()).rev().map(|(&v37, &v38)| a34 * v37 * v38).sum::<f64>())
}
pub fn time() -> f64 { 0.016 }
pub fn start() -> [f64; 8] { [0.842, 1.132, 1.063, -0.496, -0.736, 1.020, 0.668, 0.383] }
pub fn system() -> System { System { p1: 5, p2: true } }
pub fn written() -> [f64; 8] { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_1 = {
#[ode_function]
fn maker1(h2: &[f64; 3]) -> (f64, [f64; 2]) {
let a10 = (0.3 * h2[2].erf().sin()).tan();
let [first11, rest12 @ ..] = (*h2);
fn inner3(h4: f64, h5: f64) -> f64 {
({ let mut sum7 = h4.to_radians();
const LEN: usize = 4;
let mut n8: usize = 5;
loop {
let a9 = h5.erfc();
sum7 -= -h4 * sum7;
n8 -= 1;
if !(n8 != 2) { break; }
}
h4.erfc() })
}
(first11 * first11, [first11 / (0.63 + a10 * a10) / 0.87, -(first11 + 0.75_f64) + a10])
}
#[ode_function]
fn maker14(h15: [[f64; 2]; 2], n: usize, on: bool) -> [f64; 4] {
if on { return [h15[0][0] * h15[0][0], h15[1][1] * h15[1][1], ({ let u17 = h15[1][1]; h15[1][0] + u17 }), h15[0][0] - h15[0][0] + h15[0][1]]; }
if 0.75_f64.cbrt() > 2.5 {
let mut r21 = [({ let (s23, c24) = h15[1][n * 2 % 2].sin_cos(); s23 * c24 * 2.3 }), h15[n % 2][n % 2] * h15[n % 2][(n + 1) % 2], 1.9_f64 * (h15[n % 2][1] + 1.62)];
for (i26, v25) in r21.iter_mut().enumerate().skip(1) {
*v25 /= (1.5 + ({ let u27 = h15[0][(n + 2) % 2]; h15[i26 % 2][i26 * 2 % 2] + u27 }).tanh());
}
let mut sum28 = h15[(n + 1) % 2][0];
let mut add29 = |v30: f64| sum28 += v30 * (0.5 * 0.75_f64);
add29(h15[(n + 1) % 2][n * 2 % 2] + 0.5 * r21[n % 3] - 1.24);
add29(r21[2] * r21[2]);
r21[n % 3] -= r21[(n + 2) % 3] * (r21[(n + 2) % 3] + 0.20);
r21[(n + 1) % 3] /= (128e-2 + (r21[n * 2 % 3] / r21[n % 3].sin().mul_add(0.375, 0.5 + 1.52) / 1.19).powi(2));
} else {  }
[1.76 * h15[(n + 1) % 2][n % 2] * h15[(n + 1) % 2][1]; 4]
}
#[ode_function]
fn twice32(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 3, name = System)]
fn dynamics(x35: f64, p33: f64, p34: f64) -> f64 {
let a40 = ((0..2).map(|i36| (x35 * x35) * (0.5 + i36 as f64)).enumerate().map(|(i37, v38)| x35.to_radians() * (0.5 + i37 as f64) * v38).count() as f64 * 131e-2);
let mut k41 = 0.179_f64 * p34;
if 1.80 * p34 >= 71e-2 { k41 += p33.clamp(-0.5, 1.95); } else if k41 > 0.5 { k41 = p33; }
let call42 = move |w43: f64| (if p34.cos() >= 1.18 { p34 } else { w43 });
let (mut a44, mut b45) = (({ let u46 = x35; p33 + u46 }), p34);
[b45, a44] = [0.5 * a44, (0.5 + p33 * p33).powf(b45)];
0.94 * a40 * a44
}
pub fn time() -> f64 { -0.360 }
pub fn start() -> f64 { 0.383 }
pub fn system() -> System { System { p33: -0.782, p34: -0.340 } }
pub fn written() -> f64 { dynamics(start(), system().p33, system().p34) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_2 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = ({ let u2 = s - x[2]; -u2 * s + u2 });
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, (x6, x7, x8): (Vector2<f64>, [f64; 2], f64), p3: [f64; 2], p4: [f64; 3]) -> (Vector2<f64>, [f64; 2], f64) {
if p4[0].cbrt() < 0.145_f64 {
let (mut a9, mut b10) = (t.powi(5), x6[1]);
(a9, b10) = (b10 + b10, ({ let u11 = p3[0]; u11 + u11 }));
a9 /= (0.34 + (p4[0] * 1.59_f64).powi(2));
a9 /= (1.5 + ({ let (mut a12, mut b13) = (x8.powi(5), x7[0]);
(a12, (_, b13)) = ((1.00 + std::f64::consts::E * std::f64::consts::E).powi(-1), (a12, b13 - a12));
std::f64::consts::E }).tanh());
} else {  }
let a18 = (SMatrix::<f64, 2, 2>::from_fn(|i16, j17| 1.0_f64) + Matrix2::from_diagonal(&x6)).trace();
let mut k19 = p4[2] / (1.5 + p3[0].powi(2));
if p4[1].tanh() >= 0.61 { k19 += p4[1] / (1.5 + p4[2].powi(2)); } else if k19 > 0.5 { k19 = p3[0] / (1.5 + p3[1].powi(2)); }
let mut v20 = vector![({ let mut r21 = std::array::from_fn::<_, 2, _>(|i23| -1.11_f64 * x8);
for i24 in 0..5 {
for j25 in 0..i24 {
let a26 = ({ let u27 = ((j25 + 1) as f64); x8 + u27 });
if i24 != 2 {
r21[1] -= (1.93 + (0.3 * std::f64::consts::LN_2.sin()).cosh()).powf(x7[(i24 + 2) % 2]);
}
}
}
r21.swap(1, 1);
x8 }), k19 + p3[0]];
v20 *= p3[1];
(SMatrix::<f64, 2, 2>::from_fn(|i28, j29| 1.22_f64).column(0) * p3[1], x7.map(|v30| a18.atan().sigmoid() * v30), (if k19 >= 0.72 { 0.92 * p4[0] * 1.72_f64 } else { p3[0] }))
}
pub fn time() -> f64 { 1.157 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.229, 0.940], [-1.089, -0.544], 0.142) }
pub fn system() -> System { System { p3: [0.402, -0.146], p4: [-0.855, -0.037, 0.095] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_3 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = ({ let u3 = Vector2::new(x[2], x[0]).metric_distance(&(SVector::<f64, 2>::from_fn(|i2, _| x[i2]) + Vector2::repeat(3.5))); x[1] + u3 });
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x5: Vector2<f64>, p4: Matrix2<f64>) -> Vector2<f64> {
let mut v6 = vector![p4[(1, 0)], SCALE, p4[(1, 1)], SCALE] + vector![SCALE, 1.73_f64, t, t];
const SCALE: f64 = 1.80;
let mut v7 = x5 * 1.59_f64;
for v in v7.iter_mut() { *v = 0.5 * *v + v.sin(); }
x5 * x5[1] - x5
}
pub fn time() -> f64 { -0.035 }
pub fn start() -> Vector2<f64> { vector![0.370, -1.175] }
pub fn system() -> System { System { p4: matrix![-0.770, 0.361; 0.921, 1.159] } }
pub fn written() -> Vector2<f64> { dynamics(time(), start(), system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
