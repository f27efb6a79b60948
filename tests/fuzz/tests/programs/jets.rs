node_fuzz::programs! { jets
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
program_4 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(h2 + 0.183_f64 * h2 - 0.97) * (h3 * h4)
}
pub mod forces12 {
use super::*;
#[ode_function]
pub fn helper5(h6: f64, h7: f64) -> f64 {
let mut r8 = [(if 0.47 * 0.75_f64 < 2.0 { h7 } else { h7 }), h6.sin().mul_add(0.375, 0.5 + 1.70).rsqrt(), 1.59 - h7 - (0.75_f64 / (1.5 + 0.75_f64.powi(2))) * h6, (2.0 + 1.61_f64 * 1.61_f64).ln()];
for i10 in 0..2 {
r8[(i10 + 3) % 4] += r8[i10 * 3 % 4].sin().mul_add(0.375, 0.5 + 0.5).powf(std::f64::consts::E);
}
for i11 in 0..4 {
r8[i11 * 3 % 4] += 194e-2 - ((i11 + 1) as f64) - 0.75_f64.clamp(-0.5, 1.10) * h7;
}
(22e-2 + h7.silu() * h7.silu()).log(2.5 + (1.88_f64 + r8[3]).tanh())
}
}
#[ode_dynamics(order = 7, name = System)]
fn dynamics(t: f64, x17: [f64; 3], p13: u8, p14: f64, p15: f64, p16: f64) -> [f64; 3] {
let [first18, rest19 @ ..] = x17;
let a20 = p14 / (1.93 + rest19[1] * rest19[1]);
x17.map(|v21| ((p16 + 0.5 * rest19[0] - 0.55) * (p16 + 0.5 * rest19[0] - 0.55)) * v21)
}
pub fn time() -> f64 { -0.710 }
pub fn start() -> [f64; 3] { [0.881, -1.055, 1.180] }
pub fn system() -> System { System { p13: 0, p14: 0.473, p15: -0.732, p16: 0.597 } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p13, system().p14, system().p15, system().p16) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_5 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = vector![1.88_f64, 1.44_f64].component_mul(&vector![x[3], s]).metric_distance(&(SVector::<f64, 2>::from_fn(|i5, _| s) + Vector2::repeat(3.5)));
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics((x8, x9, x10): (Vector2<f64>, [f64; 2], f64), p6: &[f64; 3]) -> (Vector2<f64>, [f64; 2], f64) {
let mut m11 = SMatrix::<f64, 2, 3>::new(x10, x10, p6[0], p6[2], 1.89_f64, x8.x).map(|v12| v12 * v12);
m11.fixed_view_mut::<2, 2>(0, 0).copy_from(&SMatrix::<f64, 2, 2>::new(x10, x8.y, x10, x10));
let mut v13 = x10 * Vector4::new(1.53_f64, x10, SCALE, p6[1]);
const SCALE: f64 = 2.0;
const HALF: f64 = SCALE * 79e-2;
v13.x -= x9[0] * SCALE;
if !(HALF / (1.5 + HALF.powi(2)) >= 1.9) { return (x8 + x8, [x10 * x10; 2], x10.sin().mul_add(0.375, 0.5 + 2.0).sqrt()); }
let mut sum15 = x8.x - x8.x + SCALE;
'outer16: for i17 in 0..3 {
for j18 in i17..4 {
if (i17 * 2 + j18) / 2 > 3 { sum15 = 0.5 * sum15 + 1.39_f64 * 1.39_f64; continue 'outer16; }
let a19 = sum15.powi(4);
if (SCALE - 1.91) < 0.121_f64 {
sum15 += (1.0 + (1.5 + sum15.tanh())).acosh();
}
}
sum15 /= (1.5 + (v13[(i17 + 4) % 4] / (0.146_f64 + sum15 * sum15)).tanh());
}
((1.57 + (v13.norm_squared() + 2.0).sqrt().powi(2)).powf(-0.3) * vector![sum15, x8[0], SCALE].component_div(&vector![SCALE, SCALE, x10].map(|x| 1.5 + x * x)).yz(), std::array::from_fn::<_, 2, _>(|i22| (-(SCALE + p6[1]) + HALF) * (-(SCALE + p6[1]) + HALF) / (1.70 + ({ const SCALE: f64 = 1.9;
const HALF: f64 = SCALE * 185e-2;
let pick23 = |(a25, b26): (f64, f64), &[c27, .., d28]: &[f64; 3]| ((if SCALE.clamp(-0.5, 0.157_f64) <= 155e-2 { HALF } else { SCALE }), a25 * d28);
const LEN: usize = 2;
const WEIGHTS: [f64; 3] = [0.772, -0.014, 0.053];
let (a24, _) = pick23((x8[(i22 + 1) % 2] - x8[(i22 + 1) % 2] + p6[2], p6[i22]), &[x9[1], x8.x, sum15]);
SCALE }) * ({ const SCALE: f64 = 1.9;
const HALF: f64 = SCALE * 185e-2;
let pick23 = |(a25, b26): (f64, f64), &[c27, .., d28]: &[f64; 3]| ((if SCALE.clamp(-0.5, 0.157_f64) <= 155e-2 { HALF } else { SCALE }), a25 * d28);
const LEN: usize = 2;
const WEIGHTS: [f64; 3] = [0.772, -0.014, 0.053];
let (a24, _) = pick23((x8[(i22 + 1) % 2] - x8[(i22 + 1) % 2] + p6[2], p6[i22]), &[x9[1], x8.x, sum15]);
SCALE }))), -({ let u30 = 1.59_f64 - v13[1]; x8.y / (1.5 + p6[1].tanh()) + u30 }) * v13.w)
}
pub fn time() -> f64 { 1.157 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.753, 0.008], [0.163, -1.158], 0.557) }
pub fn system() -> System { System { p6: [0.010, -0.626, -0.911] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(start(), &system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_6 = {
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, (x3, x4): ([f64; 2], [f64; 2]), p1: f64) -> ([f64; 2], [f64; 2]) {
let call5 = |w6: f64| t.sin().mul_add(0.375, 0.5 + 1.65).hypot(x3[1]);
let mut k7 = p1.clamp(-0.5, 0.67_f64);
if p1.max(0.39) > 0.5 { k7 += p1.min(p1); } else if k7 > 0.5 { k7 = p1 / (1.5 + p1.powi(2)); }
let mut r8: [f64; 4] = [(if k7 / (1.5 + k7.powi(2)) < 2.0 { p1 } else { x3[1] }), 0.76 * p1 * t, -x4[0] * k7, ({ let u10 = x4[1]; x4[1] + u10 })];
for i11 in 0..=2 {
for j12 in 0..3 {
r8[(i11 + 3) % 4] = 0.5 * r8[(i11 + 3) % 4] + r8[(j12 + 3) % 4].mul_add(k7, t);
}
}
let a13 = 0.90 * 1.28_f64 * r8[3];
(x3.map(|v14| ({ let p1 = ({ let u15 = a13 * x3[0]; -p1 * u15 + u15 }); x3[0] + p1 }) * v14), [(if !(k7.max(1.44) >= 0.73) { ({ let mut g17: [[f64; 2]; 3] = [x3, [p1; 2], x3];
for ([e18, e19], v20) in g17.iter_mut().zip([0.5, 2.0, p1]) { *e19 += v20 * *e18; *e18 = 0.5 * *e18 + a13.sin().mul_add(0.375, 0.5 + 1.25).powf(r8[0]); }
t }) - (0.50 + x3[1] * x3[1]).powf(k7.abs()) } else { r8[1].powi(1) }), ((if p1.min(k7) > 1.8 { x4[0] } else { x4[1] }) - a13 * t) * ((if p1.min(k7) > 1.8 { x4[0] } else { x4[1] }) - a13 * t)])
}
pub fn time() -> f64 { 0.213 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([-0.279, 0.483], [1.038, -0.950]) }
pub fn system() -> System { System { p1: 0.920 } }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(time(), start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_7 = {
const SCALE: f64 = 43e-2;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
if !(0.54_f64 * SCALE < 1.59) { return h2; }
({ let (s3, c4) = (2.0 * h2 + h2 * 0.5).sin_cos(); s3 * c4 * 0.5 })
}
#[ode_function]
fn maker5(h6: [f64; 3]) -> [f64; 3] {
std::array::from_fn::<_, 3, _>(|i8| (1.1 + SCALE.powi(2)).powf(SCALE.abs()))
}
#[ode_dynamics(order = 3, name = System)]
fn dynamics(t: f64, x10: [f64; 2], p9: f64) -> [f64; 2] {
let mut sum11 = x10[1] - x10[1] + 1.14_f64;
'outer12: for i13 in 0..4 {
for j14 in i13..4 {
match (i13 * 2 + j14) % 5 { 2 => continue 'outer12, 3 => { sum11 = 0.5 * sum11 + (0.29 + (SCALE.tanh() * 0.5).cosh()).log2(); } 4 => continue, _ => () }
sum11 += p9.tanh();
}
sum11 += t - x10[i13 % 2];
}
[({ let u16 = t; x10[0] + u16 }) - ({ let u16 = t; x10[0] + u16 }) + p9 + 0.5 * p9.mul_add(p9, t) - 0.82, (sum11 - ({ sum11 += (0.5 + t * t).powi(-3); helper1(SCALE) })) * (sum11 - ({ sum11 += (0.5 + t * t).powi(-3); helper1(SCALE) }))]
}
pub fn time() -> f64 { -1.046 }
pub fn start() -> [f64; 2] { [-1.060, 0.072] }
pub fn system() -> System { System { p9: -0.390 } }
pub fn written() -> [f64; 2] { dynamics(time(), start(), system().p9) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_8 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let mut sum5 = h3 / (0.58 + h4 * h4);
for i6 in (0..3).step_by(2) {
if i6 == 1 { continue; }
for j7 in 0..i6 {
let a8 = (0.3 * h4.sin()).tan();
sum5 -= h3 + 0.81_f64 * h3 - 2.0;
}
}
let mut r9 = [2.0 * sum5 + h2 * 0.47, -h3 * h4, (0.75_f64 - 119e-2) * sum5 * h4];
let mut add10 = |i: usize, v11: f64| r9[i % 3] += v11 * 0.75_f64.clamp(-0.5, 1.09);
for i13 in (0..2).step_by(2) {
let a14 = ({ let u15 = h3; u15 + u15 });
if 0.75_f64.abs() >= 0.35 {
add10(2, (0.3 * a14.cos()).exp_m1());
} else {
}
}
-(1.10 / r9[1].sin().mul_add(0.375, 0.5 + 0.5) + 0.75_f64) + r9[1] * h2
}
pub mod forces23 {
use super::*;
#[ode_function]
pub fn helper16(h17: f64) -> f64 {
const HALF: f64 = SCALE * 0.73_f64;
const SCALE: f64 = 1.37;
fn inner18(h19: f64) -> f64 {
let h19 = h19;
let h19: f64 = (0..3).map(|i20| (-HALF * HALF) * (0.5 + i20 as f64)).map(|v| v * 2.0).reduce(|a, b| 0.5 * a - b).unwrap();
SCALE * SCALE / (1.5 + SCALE.tanh()) / 1.9
}
let a22 = (if !((HALF - 2.0) <= 84e-2) { h17 } else { HALF });
(0.5 + 1.90_f64 * 1.90_f64).powi(-3) * (a22 + 1.00)
}
}
#[ode_function]
fn twice24(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x26: [f64; 2], p25: f64) -> [f64; 2] {
const HALF: f64 = SCALE * 0.176_f64;
fn inner27(h28: f64) -> f64 {
let mut sum29 = 1.63_f64 + 0.52 * HALF - 2.0;
'outer30: for i31 in 0..4 {
for j32 in i31..4 {
if (i31 * 2 + j32) > 5 { sum29 = 0.5 * sum29 + sum29 - sum29 + sum29; break 'outer30; } else if (i31 * 2 + j32) == 4 { sum29 -= sum29.sin().mul_add(0.375, 0.5 + 0.50).log2(); break; }
let a33 = twice24(|v34| (if 0.83 * SCALE > 0.78 { SCALE } else { v34 }) * v34, h28);
sum29 += ({ const WEIGHTS: [f64; 3] = [-0.906, 1.194, 0.846];
let a37 = ({ let c: Vec<_> = (0..2).step_by(2).map(|i35| h28.sin().mul_add(0.375, 0.5 + 54e-2).powf(HALF.clamp(-0.5, 2.0)) * (0.5 + i35 as f64)).map(|v| v * 0.5).collect(); c.iter().map(|v| v * v).sum::<f64>() + c.len() as f64 });
SCALE });
}
sum29 *= 0.5 + 0.25 * (HALF * SCALE * h28).sin();
}
f64::sin(h28) * (HALF + 1.37)
}
const SCALE: f64 = 1.8;
let p25 = ({ {
const LEN: usize = 3;
const WEIGHTS: [f64; 3] = [-0.370, -0.608, -1.035];
fn inner38(h39: f64, h40: f64) -> f64 {
let mut sum41 = -h39 * h39;
'outer42: for i43 in 0..3 {
for j44 in i43..4 {
if (i43 * 2 + j44) / 2 > 3 { sum41 += 1.11_f64 - HALF; continue 'outer42; }
sum41 += sum41 * WEIGHTS[2 - i43];
}
sum41 = 0.5 * sum41 + WEIGHTS[LEN % 3] / (1.8 + (1.36_f64.atan() / 4.0).cosh());
}
2.0 * ({ let (s45, c46) = sum41.sin_cos(); s45 * c46 * 0.53 }) + (WEIGHTS[LEN % 3] - 1.2_f64) * 0.51
}
let [e47, e48, e49] = WEIGHTS;
}
p25 });
const LEN: usize = 4;
[x26.iter().skip(1).chain(x26.iter().take(1)).map(|v51| v51.tanh()).sum::<f64>(); 2]
}
pub fn time() -> f64 { 0.052 }
pub fn start() -> [f64; 2] { [1.110, -0.481] }
pub fn system() -> System { System { p25: 0.613 } }
pub fn written() -> [f64; 2] { dynamics(time(), start(), system().p25) }
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
fn maker1(h2: [[f64; 2]; 2], h3: [f64; 2], n: usize, on: bool) -> [f64; 4] {
if on { return [SCALE.sin().mul_add(0.375, 0.5 + 196e-2).powf(h2[0][0]), (0..3).map(|i5| (0.63 / (1.5 + (0.5 / (2 * i5 + 1) as f64) * (0.5 / (2 * i5 + 1) as f64))) * (0.5 + i5 as f64)).take(2).enumerate().map(|(i6, v7)| h2[(i6 + 1) % 2][1] * (0.5 + i6 as f64) * v7).sum::<f64>(), (0.3 * h3[0].cos()).tan(), h2[1][0].sqr()]; }
std::array::from_fn::<_, 4, _>(|i13| (if n != 3 { h3[1] } else { SCALE }))
}
#[ode_dynamics(order = 5, unroll = false, name = System)]
fn dynamics(x17: [f64; 3], p14: f64, p15: f64, p16: &Body) -> [f64; 3] {
if !(p15.max(1.70) <= 1.31) {
{
let mut r24 = maker1([std::array::from_fn::<_, 2, _>(|i21| p14 * (p16.q[i21] + 1.15)), [(if 0.81 * p16.v[1] > 0.54_f64 { x17[1] } else { x17[1] }), x17[1].powi(5)]], [0.5 - p16.v[0] - (p15 - 140e-2) * 1.16_f64, SCALE * p14], 0, false);
r24[1] *= 0.5 + 0.25 * x17[1].mul_add(1.70_f64, x17[0]).sin();
}
} else if !(110e-2 * p14 <= 1.95) { return std::array::from_fn::<_, 3, _>(|i19| 0.115_f64 * (0.23 / (2 * i19 + 1) as f64) * p16.m); }
let a25: f64 = (if p16.v[0] / (1.5 + p15.powi(2)) < 1.94 { SCALE } else { p15 });
x17.map(|v26| (SCALE + 1.01 * p15 - 2.0 - p14) * v26)
}
pub fn time() -> f64 { -0.801 }
pub fn start() -> [f64; 3] { [-0.985, 0.107, -0.231] }
pub fn system() -> System { System { p14: -0.516, p15: 0.770, p16: Body { q: [0.358, -0.902], m: -0.663, v: [0.218, 0.488] } } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p14, system().p15, &system().p16) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_10 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
const TABLE: [f64; 3] = [1.120, 0.142, -0.464];
#[ode_function]
fn maker1(h2: [f64; 3]) -> [[f64; 2]; 2] {
let mut r5 = h2.map(|v8| 1.20 - TABLE[2] - TABLE[1] * TABLE[1]);
const LEN: usize = 4;
let mut add6 = |i: usize, v7: f64| r5[i % 3] += v7 * (TABLE[0] - 1.93);
fn inner3(h4: f64) -> f64 {
TABLE[2] * h4 * SCALE
}
const SCALE: f64 = 0.37;
for i9 in (0..3).step_by(2) {
if i9 == 1 { break; }
add6(LEN * 2 % 3, TABLE[0] * TABLE[0]);
}
[[inner3(TABLE[2]), SCALE - r5[LEN % 3]], [(1.0 + (2.0 + TABLE[1].powi(2))).acosh(), r5[LEN % 3] + 2.0 * TABLE[0] - 0.5]]
}
#[ode_dynamics(order = 2, unroll = false, name = System)]
fn dynamics(t: f64, x16: Body, p12: f64, p13: f64, p14: f64, p15: Matrix2<f64>) -> Body {
let mut r17 = [(if TABLE[2].clamp(-0.5, 0.5) > 0.5 { p14 } else { p14 }); 2];
for v19 in &mut r17[..1] { *v19 = 0.5 * *v19 + p12; }
let v20 = &mut r17[1]; *v20 += (1.5 + p14.tanh()).powf(TABLE[1]);
let mut r21: [f64; 2] = [SVector::<f64, 2>::from_fn(|i23, _| TABLE[0]).iter().map(|x| x * x).sum::<f64>(), ({ if p12.clamp(-0.5, 0.92) <= 115e-2 {
r17[0] += SMatrix::<f64, 4, 4>::from_fn(|i25, j26| TABLE[2]).trace();
r17[1] *= 0.5 + 0.25 * ({ let a27 = (if p12.max(1.95) > 60e-2 { p13 } else { t }) * TABLE[1];
r17[0] }).sin();
} else {
r17[1] += (1.5 + (TABLE[0] * TABLE[1]).tanh()).hypot(p12);
r17[0] *= 0.5 + 0.25 * ({ let u28 = (1.4 + x16.q.z.powi(2)).log10(); (0.118_f64 + std::f64::consts::PI * std::f64::consts::PI).powf(r17[0]) + u28 }).sin();
}
p15[(1, 1)] })];
for i29 in 0..5 {
if !(p15[(1, (i29 + 1) % 2)].clamp(-0.5, 1.89) > 0.21_f64) {
r21[(i29 + 2) % 2] *= 0.5 + 0.25 * (r21[(i29 + 1) % 2] - ({ r21[(i29 + 1) % 2] /= (p14 / (0.101_f64 + TABLE[2] * TABLE[2])).sin().mul_add(0.375, 0.5 + 1.04); p13 })).sin();
}
}
Body { q: (((matrix![TABLE[0], t, t; x16.m, p14, TABLE[0]; p12, r17[0], r21[0]].map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * x16.q) * (-p13 * p12)).component_div(&x16.v.map(|x| 1.5 + x * x)), m: 2.0 * (p14.clamp(-0.5, 2.0) * (x16.q[2] * p13) * (0.5 + p14 * p14).sqrt()) + ({ let u30 = r21[1]; r17[0] + u30 }) * 0.98, v: ((x16.q / (1.77 + p14 * p14)) * (p14.clamp(-0.5, 2.0) * std::f64::consts::FRAC_PI_4 * r21[0])).map(f64::cos) }
}
pub fn time() -> f64 { -0.559 }
pub fn start() -> Body { Body { q: vector![-0.738, -0.393, 0.290], m: 0.043, v: vector![-0.851, -0.845, 0.154] } }
pub fn system() -> System { System { p12: -1.093, p13: -0.882, p14: 0.817, p15: matrix![-0.865, 0.762; -0.469, 1.166] } }
pub fn written() -> Body { dynamics(time(), start(), system().p12, system().p13, system().p14, system().p15) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_11 = {
const TABLE: [f64; 3] = [1.105, 0.990, 0.408];
#[ode_function]
fn maker1(h2: [f64; 2], h3: [f64; 3]) -> [f64; 4] {
let a5 = ({ let u4 = TABLE[2]; TABLE[1] + u4 });
if !(TABLE[0] < 0.143_f64) { return std::array::from_fn::<_, 4, _>(|i7| (1.37 + std::f64::consts::LN_2.powi(2)).recip()); }
[({ if !(TABLE[1] / (1.5 + TABLE[2].powi(2)) < 2.0) {
let a9;
if 0.89 * TABLE[2] >= 196e-2 { a9 = 1.59 - TABLE[0] - TABLE[2].min(TABLE[2]) * TABLE[1]; } else { a9 = TABLE[0] * TABLE[0]; }
let mut sum10 = h3[1].sqr();
for i11 in 1..2 {
for j12 in i11 + 1..2 {
if i11 == j12 { continue; }
sum10 += TABLE[2].powi(3);
}
}
sum10 += 0.5 - TABLE[2] - TABLE[1].cos() * a5;
sum10 += sum10 * TABLE[1];
} else {  }
1.10_f64 }), TABLE[0] - h2[0], TABLE[2] * a5, 1.71_f64.sqr()]
}
#[ode_function]
fn maker13(h14: &[f64; 4], h15: [f64; 3]) -> [f64; 4] {
const SCALE: f64 = 0.60;
let mut sum16 = (1.31 + SCALE * SCALE).recip();
let mut n17: usize = 7;
loop {
if n17 % 2 == 0 {
sum16 -= ({ let (a, b) = h15.split_at(1); a.iter().product::<f64>() - b.iter().sum::<f64>() });
} else {
sum16 += TABLE[2].abs() * std::f64::consts::E * TABLE[0];
}
n17 = n17.saturating_sub(2);
if !(!matches!(n17, 0 | 10..)) { break; }
}
[1.72 * h15[n17 % 3] * h15[n17 % 3], h14[3] / (1.5 + h15[n17 % 3].tanh()), (0.3 * sum16.cos()).acos(), h15[2] - TABLE[2]]
}
#[ode_function]
fn twice20(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 10, unroll = false, name = System)]
fn dynamics(x21: ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
let mut r25 = maker1(x21.1.map(|v22| (x21.1[1] * TABLE[0]) * v22), [({ let u24 = TABLE[0]; TABLE[1] + u24 }), 0.79 - TABLE[1] - (TABLE[2] - 2.0) * TABLE[2], TABLE[1] - x21.0[1]]);
let (a28, mut b29) = (x21.1.iter().enumerate().map(|(i27, &v26)| (186e-2 * TABLE[0] * ((i27 + 1) as f64)) * v26).sum::<f64>(), std::f64::consts::E * TABLE[1]);
if (TABLE[0] - 1.11) <= 0.5 {
let a38 = 1.8 / (0.5 + ({ let mut g34 = [[TABLE[2]; 3]; 2];
for i35 in 0..4 {
let a36 = twice20(|v37| ((i35 + 1) as f64) * a28, TABLE[1]);
g34[1][i35 % 3] -= r25[(i35 + 3) % 4].powi(1);
}
TABLE[1] }) * ({ let mut g34 = [[TABLE[2]; 3]; 2];
for i35 in 0..4 {
let a36 = twice20(|v37| ((i35 + 1) as f64) * a28, TABLE[1]);
g34[1][i35 % 3] -= r25[(i35 + 3) % 4].powi(1);
}
TABLE[1] }));
} else if TABLE[0].min(TABLE[1]) > 1.6 { return (x21.0.map(|v30| (TABLE[1] / (1.5 + TABLE[1].tanh())) * v30), [(0.39 + TABLE[0] * TABLE[0]).powf(TABLE[2]); 2]); }
let mut k39 = TABLE[2].min(TABLE[0]);
if !(TABLE[2] / (1.5 + TABLE[0].powi(2)) >= 0.187_f64) { k39 += TABLE[0].min(TABLE[2]); } else if k39 > 0.5 { k39 = TABLE[0] - 1.94; }
([TABLE[1].abs() * ({ let u41 = a28; r25[0] + u41 }).sin().mul_add(0.375, 0.5 + 1.38).ln() * x21.0[1], 1.37 - TABLE[2] - (k39 / (1.5 + TABLE[0].powi(2))) * (0.62 - a28.silu() - TABLE[0] * twice20(|v42| k39.sin() * v42, k39))], [b29 - ({ b29 /= (0.23 + (1.14_f64 + TABLE[1]).powi(2)); ({ let u44 = b29; r25[1] + u44 }).powi(1) }), ({ let u45 = -b29 * TABLE[0] * 1.18_f64; TABLE[2] / b29.sin().mul_add(0.375, 0.5 + 1.17) * (k39 + 141e-2) + u45 })])
}
pub fn time() -> f64 { 0.430 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([0.453, 0.983], [0.551, 0.272]) }
pub fn system() -> System { System }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_12 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, Body { q, m, v }: Body) -> Body {
let a2 = t;
Body { q: SMatrix::<f64, 3, 2>::from_fn(|i3, j4| a2).column(0) * a2, m: 0.75_f64.min(0.75_f64) * ({ let u5 = a2; q.y + u5 }) * v[2], v: v.cross_matrix() * matrix![a2, q.z, v.z; a2, m, a2; q[0], q.z, a2].diagonal() }
}
pub fn time() -> f64 { 1.066 }
pub fn start() -> Body { Body { q: vector![-0.010, 0.875, 0.129], m: -1.123, v: vector![-1.180, -1.087, 1.098] } }
pub fn system() -> System { System }
pub fn written() -> Body { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_13 = {
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, [x6, x7]: [f64; 2], p1: f64, p2: u8, p3: f64, p4: f64) -> [f64; 2] {
let call8 = |w9: f64| p4 * p1;
let (mut a10, mut b11) = (1.26_f64 - 1.26_f64 + x7, p1);
(a10, (_, b11)) = (2.0 * p3 + t * 1.84, (a10, b11 - a10));
[t, call8((match (p2, (p3.max(0.96) <= 2.0)) { (0, true) | (1, false) => 1.34_f64 / (190e-2 + b11.powi(2)) / 181e-2, (n14 @ 2.., _) if !(p1.abs() < 1.98) => p1 * n14 as f64, _ => p4 }))]
}
pub fn time() -> f64 { -0.500 }
pub fn start() -> [f64; 2] { [-0.243, -1.045] }
pub fn system() -> System { System { p1: 0.948, p2: 0, p3: 0.916, p4: 0.500 } }
pub fn written() -> [f64; 2] { dynamics(time(), start(), system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_14 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = ({ let u2 = 1.46_f64; u2 + u2 }) / (1.5 + (x[1] / (1.5 + s.tanh())).tanh()) / 2.0;
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x3: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
let mut g4 = [[((LEN + 1) as f64); 3]; 3];
for i5 in 0..=4 {
if i5 == 2 { break; }
if i5 != 0 {
g4[1][(LEN + 2) % 3] += x3[1][LEN * 3 % 2].powi(3);
}
}
const WEIGHTS: [f64; 3] = [-0.372, -0.800, -0.648];
let mut r6: [f64; 2] = [f64::sin(x3[LEN % 3][LEN * 3 % 2]), ({ let t = g4[0].iter().copied().map(f64::sin).sum::<f64>();
g4[LEN * 3 % 3][(LEN + 2) % 3] })];
const HALF: f64 = SCALE * 1.41;
const SCALE: f64 = 1.51;
for i9 in (0..5).rev() {
r6[1] += ({ let a13 = r6.iter().zip(WEIGHTS.iter().rev()).rev().map(|(&v10, &v11)| r6[LEN % 2].atan() * v10 * v11).sum::<f64>();
SCALE });
}
for c in r6.chunks_exact_mut(2) { c[0] += 0.5 * c[1]; c[1] -= t; }
let mut sum14 = ({ let u15 = (0.45 / (2 * LEN + 1) as f64); g4[LEN % 3][2] + u15 });
for i16 in 0..4 {
let a17 = x3[LEN % 3][i16 % 2] * x3[LEN % 3][i16 % 2];
sum14 += WEIGHTS[LEN % 3] + 2.0 * t - 0.5;
}
const LEN: usize = 4;
[[(1.92 + r6[LEN % 2].powi(2)).powf(WEIGHTS[(LEN + 1) % 3]); 2], [(match LEN { 0 | LEN => x3[LEN % 3][LEN * 2 % 2], _ => WEIGHTS[1] }), -(LEN as f64) * WEIGHTS[(LEN + 2) % 3]], std::array::from_fn::<_, 2, _>(|i22| sum14 * g4[(i22 + 2) % 3][i22])]
}
pub fn time() -> f64 { 0.591 }
pub fn start() -> [[f64; 2]; 3] { [[0.280, -0.447], [-1.026, -0.175], [0.104, 0.087]] }
pub fn system() -> System { System }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_15 = {
#[ode_function]
fn maker1(h2: Vector3<f64>, h3: (f64, [f64; 2])) -> (f64, [f64; 3]) {
const SCALE: f64 = 0.50;
fn inner4(h5: f64) -> f64 {
h5
}
const LEN: usize = 2;
((SCALE - 1.35) * h3.0 * h3.0, [(1.79 + h3.0 * h3.0).recip(), h2.x + 2.8 * h3.1[LEN % 2] - 0.99, ({ let u7 = h2[(LEN + 2) % 3]; h3.0 + u7 })])
}
#[ode_function]
fn twice8(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 5, unroll = true, name = System)]
fn dynamics(t: f64, x13: Matrix2<f64>, p9: Matrix2<f64>, p10: &[f64; 2], p11: bool, p12: bool) -> Matrix2<f64> {
let (mut a14, mut b15) = (x13.m22.atan2((0.150_f64 + t.powi(2))), std::f64::consts::PI);
(a14, b15) = (b15, a14);
let mut r16: [f64; 4] = [(*p10).iter().flat_map(|v18| [v18.sin(), 0.5 * v18]).sum::<f64>(), (0.5 + b15 * b15).powf(1.5), 172e-2 - t - p9[(1, 0)].max(1.91) * p10[1], a14.softplus()];
for i19 in 0..2 {
if i19 == 2 { continue; }
let a20 = 1.28 * t * r16[i19];
r16[3 - i19] /= (0.82 + (t / (2.0 + (0.3 * a14.sin()).cosh())).powi(2));
}
let mut r21: [f64; 3] = std::array::from_fn(|i23| ({ let u24 = b15; t + u24 }));
for (i26, v25) in r21.iter_mut().enumerate().step_by(2) {
*v25 += ({ let (s27, c28) = x13[(i26 % 2, i26 % 2)].sin_cos(); s27 * c28 * 42e-2 });
}
for (i30, v29) in r21.iter_mut().enumerate().skip(1) {
*v29 /= (0.5 + (0.39 - t - p10[i30 % 2].min(p9[((i30 + 2) % 2, (i30 + 1) % 2)]) * p10[(i30 + 1) % 2]).powi(2));
}
let mut sum31 = t;
let mut add32 = |v33: f64| sum31 += v33 * (p9[(1, 0)] / (1.5 + p10[1].powi(2)));
add32(p9[(1, 0)] * p9[(1, 0)]);
add32((1.5 + p9.m12.tanh()).powf(-0.3));
((p9 * x13) * SMatrix::<f64, 2, 2>::new(sum31, r21[2], b15, x13[(0, 0)])).component_mul(&x13)
}
pub fn time() -> f64 { -0.039 }
pub fn start() -> Matrix2<f64> { matrix![-1.154, 0.177; 0.196, 1.094] }
pub fn system() -> System { System { p9: matrix![-0.458, 0.529; 1.074, -0.874], p10: [0.278, -1.133], p11: true, p12: true } }
pub fn written() -> Matrix2<f64> { dynamics(time(), start(), system().p9, &system().p10, system().p11, system().p12) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_16 = {
const TABLE: [f64; 3] = [-0.607, -0.093, 0.292];
pub mod forces11 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = (0..2).rev().map(|i5| (-(TABLE[0] + TABLE[2]) + h2) * (0.5 + i5 as f64)).map(|v| v * 2.0).last().unwrap();
'outer6: for i7 in 0..2 {
for j8 in i7..4 {
if (i7 * 2 + j8) % 4 == 3 { break 'outer6; }
if i7 < 1 {
sum4 += (0.5 + sum4 * sum4).powf(2.0);
}
}
sum4 -= f64::tanh(TABLE[1]);
}
(sum4 + 1.88 * h3 - 0.113_f64) * (sum4 + 1.88 * h3 - 0.113_f64)
}
}
#[ode_function]
pub fn helper12(h13: f64, h14: f64, h15: f64) -> f64 {
let a16 = (h15 + TABLE[0]) * (1.15_f64 + 0.93 * h14 - 0.5 + 1.0);
let a17: f64 = 1.90 * (-(1.22_f64 + TABLE[0]) + h13) * TABLE[1];
({ let u18 = h13; h13 + u18 }) + h14 / (1.5 + TABLE[0].tanh())
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, x20: f64, p19: &[f64; 2]) -> f64 {
const SCALE: f64 = 0.51_f64;
let mut r23 = std::array::from_fn::<_, 4, _>(|i25| 1.09 * TABLE[0] * TABLE[0]);
for i26 in (0..3).step_by(2) {
r23[3 - i26] *= 0.5 + 0.25 * (t + 1.2 * std::f64::consts::FRAC_PI_4 - 2.0).sin();
}
if LEN < 3 {
let call27 = |w28: f64, w29: f64| TABLE[0] * TABLE[2];
} else if p19[LEN % 2].clamp(-0.5, 1.02) >= 0.5 { return TABLE[2].abs() * TABLE[0] * x20; }
let mut r30: [f64; 5] = std::array::from_fn(|i32| r23.iter().zip(&r23).map(|(a, b)| a * b).sum::<f64>());
for (i35, v34) in r30.iter_mut().enumerate().step_by(2) {
*v34 = 0.5 * *v34 + p19[i35 % 2] / (0.5 + (t.atan() / 4.0).cosh());
}
fn inner21(h22: f64) -> f64 {
f64::tanh(({ let h22 = TABLE[2]; TABLE[1] + h22 }))
}
for v36 in &mut r30[..4] { *v36 = 0.5 * *v36 + x20; }
const LEN: usize = 2;
0.95 / (1.5 + TABLE[1].tanh())
}
pub fn time() -> f64 { 0.345 }
pub fn start() -> f64 { 0.354 }
pub fn system() -> System { System { p19: [-0.418, -0.683] } }
pub fn written() -> f64 { dynamics(time(), start(), &system().p19) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_17 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
(2.0 * 1.14_f64 + h3 * 0.47_f64).gelu()
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(mut x8: Body, p4: &[f64; 2], p5: [f64; 4], p6: f64, p7: &Matrix2<f64>) -> Body {
let q9 = (Quaternion::new(p6, p4[LEN % 2], p7[(LEN % 2, LEN % 2)], p5[LEN * 3 % 4]) / 0.72_f64) * (p6.max(1.80) * p4[(LEN + 2) % 2] * SCALE);
let [first10, rest11 @ ..] = (*p4);
{
let a12;
if 2.0 * p4[LEN % 2] < 0.5 { x8.v[LEN * 2 % 3] *= 0.5 + 0.25 * (1.71 * x8.v[LEN * 3 % 3] * p6).sin(); a12 = (*p7).row(0).norm_squared(); } else { x8.v[LEN * 3 % 3] *= 0.5 + 0.25 * p5.iter().skip(1).chain(p5.iter().take(1)).map(|v13| v13.sin()).sum::<f64>().sin(); a12 = SCALE - x8.v[2]; }
let mut g14: [[f64; 2]; 3] = [[x8.m.mul_add(((LEN + 1) as f64), first10); 2], [p5[LEN]; 2], [x8.m.mul_add(((LEN + 1) as f64), first10); 2]];
for [e15, e16] in &mut g14 { *e15 -= ({ let mut r19: [f64; 2] = [p7[((LEN + 1) % 2, LEN * 2 % 2)] * SCALE, (LEN as f64) / (0.175_f64 + (x8.v.z.atan() / 4.0).cosh()) / 2.1];
for (i22, v21) in r19.iter_mut().enumerate().skip(1) {
*v21 += matrix![x8.m, a12; 1.44_f64, p6; std::f64::consts::LN_2, q9.w].column_iter().map(|c| c.dot(&x8.q)).sum::<f64>();
}
for (v23, other) in r19.iter_mut().zip(&(*p4)) {
*v23 += q9.i + p4[1];
*v23 -= 0.5 * other;
}
(0.25 / (2 * LEN + 1) as f64) }); *e16 -= 0.5 * *e15; }
g14[(LEN + 3) % 3][LEN * 2 % 2] += x8.m * (p4[(LEN + 1) % 2] + 0.5);
}
const SCALE: f64 = 1.00;
const LEN: usize = 3;
Body { q: SCALE.sin().atan() * (x8.v / (1.5 + p6.tanh())).component_div(&x8.q.map(|x| 1.5 + x * x)), m: (-(q9.k - q9.k + x8.m + p6) + (*p4).map(|v25| p4[0] * v25).iter().sum::<f64>()).sin(), v: SMatrix::<f64, 3, 2>::new(p4[(LEN + 1) % 2], q9.i, first10, SCALE, p5[3 - LEN], p5[(LEN + 3) % 4]).column(1) * p5[(LEN + 3) % 4] - x8.q }
}
pub fn time() -> f64 { 0.035 }
pub fn start() -> Body { Body { q: vector![1.177, -0.543, -0.431], m: 0.389, v: vector![0.274, -0.331, 1.032] } }
pub fn system() -> System { System { p4: [0.584, 1.043], p5: [-0.504, -0.703, 0.244, -0.863], p6: -0.381, p7: matrix![-0.736, 0.688; -0.590, 0.044] } }
pub fn written() -> Body { dynamics(start(), &system().p4, system().p5, system().p6, &system().p7) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_18 = {
#[ode_function]
fn twice1(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x5: Vector3<f64>, p2: f64, p3: Matrix2<f64>, p4: f64) -> Vector3<f64> {
{
let pick6 = |(a8, b9): (f64, f64), &[c10, .., d11]: &[f64; 3]| (({ let u12 = p3[(0, 0)]; 1.77_f64 + u12 }), a8 * d11);
let (a7, _) = pick6((p2, p2), &[p2, p3[(0, 1)], x5[1]]);
let mut sum14 = (1.0 + (1.33 + 1.93_f64 * 1.93_f64)).acosh();
let mut n15: usize = 9;
while n15 > 0 {
if n15 % 3 == 1 { n15 /= 2; continue; }
sum14 += a7.sin();
n15 /= 2;

}
sum14 /= (0.75 + ((-1.46_f64 * p2).tanh() * 0.5).cosh());
}
let a23: f64 = ({ {
const HALF: f64 = SCALE * 1.97;
fn inner16(h17: f64) -> f64 {
let mut r18 = [-(SCALE + SCALE) + HALF; 5];
r18.copy_from_slice(&[SCALE, SCALE, SCALE, h17, h17]);
for i20 in (0..2).step_by(2) {
for j21 in 0..i20 {
if i20 == j21 { continue; }
r18[3] /= (0.33 + (0.3 * (SCALE * (SCALE + 1.7)).cos()).cosh());
}
}
if HALF.max(49e-2) >= 0.110_f64 { return SCALE.abs() * r18[LEN] * h17; }
(2.0 * 1.79_f64 + SCALE * 1.3) * r18[LEN].mul_add(({ r18[LEN] += SCALE * r18[2]; h17 }), r18[LEN])
}
let mut v22 = x5 * HALF;
const LEN: usize = 1;
for v in v22.iter_mut() { *v = 0.5 * *v + v.sin(); }
const SCALE: f64 = 0.77;
v22.z -= p2 * p2;
}
p4 });
Vector3::new(a23, p3[(0, 0)], p4).lerp(&x5, p4)
}
pub fn time() -> f64 { -0.743 }
pub fn start() -> Vector3<f64> { vector![0.991, 0.701, 0.043] }
pub fn system() -> System { System { p2: 0.691, p3: matrix![-0.961, -0.562; -0.924, -0.762], p4: -1.158 } }
pub fn written() -> Vector3<f64> { dynamics(start(), system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_19 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let call5 = move |w6: f64| h2 + h3;
let mut sum7 = h4;
let mut add8 = |v9: f64| sum7 += v9 * 0.75_f64.max(0.5);
add8(1.6 / (1.5 + h4.tanh()));
add8(h4);
(sum7 + h4) * (sum7 + 1.50)
}
#[ode_function]
fn maker10(h11: (f64, [f64; 3]), h12: &[[f64; 2]; 2], n: usize, on: bool) -> [f64; 4] {
match (n, on) { (0 | 2, true) => return std::array::from_fn::<_, 4, _>(|i14| h11.1[i14 % 3] * h12[i14 * 2 % 2][i14 % 2]), (1, _) => { return [1.61_f64.powi(2), helper1(h12[0][0], h12[1][1], h11.1[1]), (h11.1.iter().skip(1).count() as f64 * h11.1[1]), h12[1][0] + 117e-2 * h11.1[0] - 0.94_f64]; } _ => {} }
let mut r17 = [f64::tanh(h12[(n + 1) % 2][n % 2]), -(h12[n % 2][(n + 1) % 2] + 0.75_f64) + h12[n % 2][n % 2]];
for i19 in (0..3).rev() {
r17[(i19 + 1) % 2] = 0.5 * r17[(i19 + 1) % 2] + h11.0 * (h12[i19 * 3 % 2][i19 % 2] + 1.65);
}
r17.swap(0, 0);
[(2.0 + h11.0 * h11.0).powi(-2), r17[n % 2] / (34e-2 + (0.3 * r17[n * 3 % 2].sin()).cosh()) / 0.93_f64, r17[(n + 1) % 2] * (1.57 / (2 * n + 1) as f64), h11.0 * h11.0]
}
#[ode_function]
fn spread21(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = ({ let u22 = ({ let x = s; x + x }); (1.5 + (x[2].tanh() * 0.5).cosh()).powi(-1) + u22 });
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, mut x23: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
[x23[0].map(|v24| ({ let x23 = t; x23 + x23 })), std::array::from_fn::<_, 2, _>(|i26| x23[(i26 + 3) % 3][(i26 + 2) % 2] + 0.71_f64 * t - 0.107_f64), [t + 1.1_f64, 1.66 / (90e-2 + x23[1][1] * x23[1][1])]]
}
pub fn time() -> f64 { 0.082 }
pub fn start() -> [[f64; 2]; 3] { [[0.003, -0.932], [0.963, 1.058], [-1.109, 0.633]] }
pub fn system() -> System { System }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_20 = {
#[ode_function]
fn twice1(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p2: f64, pub p3: f64, pub p4: f64, pub p5: f64 }
#[ode_dynamics(order = 6)]
impl System {
fn dynamics(&self, x6: [f64; 7]) -> [f64; 7] {
let a7;
if self.p2.clamp(-0.5, 0.34) < 0.45 { a7 = self.p4 / (0.62 + (0.3 * self.p3.cos()).cosh()); } else { a7 = self.p2; }
if 182e-2 * self.p4 <= 0.52 {
let mut k8 = self.p4.abs();
if !(self.p2 / (1.5 + self.p3.powi(2)) <= 1.7) { k8 += self.p4.min(self.p2); } else if k8 > 0.5 { k8 = self.p3; }
let mut sum9 = k8;
let mut add10 = |v11: f64| sum9 += v11 * self.p4.clamp(-0.5, 1.3);
add10((if self.p5.tanh() <= 0.5 { self.p4 } else { x6[6] }));
add10(self.p2.sin().mul_add(0.375, 0.5 + 0.5).recip());
sum9 -= sum9 - ({ sum9 += (if self.p5.sin() <= 1.55 { self.p5 } else { x6[2] }); self.p2 });
sum9 /= (1.17 + (if self.p4.sinh() > 1.35 { self.p4 } else { self.p4 }) * (if self.p4.sinh() > 1.35 { self.p4 } else { self.p4 }));
} else {  }
let pick12 = |(a14, b15): (f64, f64), &[c16, .., d17]: &[f64; 3]| (c16 + 1.08 * b15 - 1.03, a14 * d17);
let (a13, _) = pick12(((1.96 * self.p2) * self.p2 * a7, self.p3), &[self.p5, 1.42_f64, self.p3]);
x6.map(|v19| self.p3.sin())
}
}
pub fn time() -> f64 { 0.545 }
pub fn start() -> [f64; 7] { [0.100, 0.009, -0.152, 0.517, -0.411, 0.053, -1.050] }
pub fn system() -> System { System { p2: 0.949, p3: -0.581, p4: 0.141, p5: 0.479 } }
pub fn written() -> [f64; 7] { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_21 = {
#[ode_dynamics(order = 1, name = System)]
fn dynamics(mut x4: [f64; 3], p1: f64, p2: f64, p3: f64) -> [f64; 3] {
let a24 = (x4.chunks(2).map(|c| c.iter().sum::<f64>()).chain(x4).zip(&x4).map(|(v20, &v21)| ({ let u22 = p1; u22 + u22 }) * v20 * v21).count() as f64 * 1.39);
{
let mut r25 = [(if 0.73 * p3 > 2.0 { a24 } else { 1.15_f64 }), p3.sqr(), p3.sqr(), x4[1] - x4[1] + p1];
let mut add26 = |i: usize, v27: f64| r25[i % 4] += v27 * p1.cbrt();
for i29 in (0..5).rev() {
if i29 == 4 { continue; }
add26(3, std::f64::consts::PI / (0.25 + p2 * p2));
}
let mut sum30 = a24;
let mut add31 = |v32: f64| sum30 += v32 * p3.signum();
add31(83e-2 / (162e-2 + p1 * p1));
add31((1.5 + p1.tanh()).powi(-3));
x4[2] *= 0.5 + 0.25 * p3.sqr().sin();
}
if p1.min(p1) < 1.60 {
let mut g33: [[f64; 2]; 3] = [[x4[1..].iter().zip(x4[..2].iter()).map(|(a, b)| a * b).sum::<f64>(), p3.sin().mul_add(0.375, 0.5 + 1.02).powi(-1)], [1.67_f64; 2], [x4[1..].iter().zip(x4[..2].iter()).map(|(a, b)| a * b).sum::<f64>(), p3.sin().mul_add(0.375, 0.5 + 1.02).powi(-1)]];
for ([e34, e35], v36) in g33.iter_mut().zip([0.5, 2.0, 1.67_f64]) { *e35 += v36 * *e34; *e34 /= (0.41_f64 + ({ let u38 = p1; u38 + u38 }) * ({ let u38 = p1; u38 + u38 })); }
let mut sum39 = p2 - a24;
'outer40: for i41 in 0..4 {
for j42 in i41..4 {
if (i41 * 2 + j42) / 2 > 3 { sum39 /= (0.27 + inner5(sum39) * inner5(sum39)); break 'outer40; }
let a43 = 2.0 * x4[2] * ((j42 + 1) as f64);
sum39 += a43 + 1.9 * p1 - 1.98;
}
sum39 = 0.5 * sum39 + p2.atan();
}
g33[2][0] += ({ const HALF: f64 = SCALE * 136e-2;
let a45 = ({ let c: Vec<_> = x4.chunks(2).map(|c| c.iter().sum::<f64>()).take(1).map(|v| v * 0.5).collect(); c.iter().map(|v| v * v).sum::<f64>() + c.len() as f64 });
const SCALE: f64 = 1.84;
p2 });
sum39 += ({ let pick46 = |(a48, b49): (f64, f64), &[c50, .., d51]: &[f64; 3]| (a24 * a24, a48 * d51);
let (a47, _) = pick46((-1.75_f64 * x4[1], p1), &x4.map(|v52| x4[0]));
std::f64::consts::FRAC_PI_4 });
} else { x4[0] += 0.155_f64 * p1 * 1.69_f64; }
fn inner5(h6: f64) -> f64 {
let a7 = h6 * (h6 + 0.80);
let mut r8 = [({ let u12 = a7; h6 + u12 }), ({ let u13 = a7; a7 + u13 }), 2.6 / (2.0 + h6.powi(2)), ({ let u14 = h6; u14 + u14 })];
let mut add9 = |i: usize, v10: f64| r8[i % 4] += v10 * 0.75_f64;
for i15 in (0..3).step_by(2) {
for j16 in 0..i15 {
if i15 == j16 { continue; }
add9((i15 + 4) % 4, ({ let (s17, c18) = h6.sin_cos(); s17 * c18 * 0.5 }));
}
}
(r8[0] * r8.len() as f64)
}
let mut sum53 = p3 * x4[2];
let mut n54: usize = 0;
while n54 < 3 {
if n54 % 3 == 1 { n54 += 1; continue; }
let a55 = (if matches!(n54, 1 | 3..=4 if n54 != 3) { p1 } else { ((n54 + 1) as f64) });
sum53 -= ({ let mut sum57 = p1 + ((n54 + 1) as f64);
for i58 in (0..5).rev() {
for j59 in i58 + 1..5 {
if j59 < 5 {
sum57 += (0.43 + (0.90 / (2 * i58 + 1) as f64) * (0.90 / (2 * i58 + 1) as f64)).powi(-2);
} else {
x4[j59 * 2 % 3] += p2 / (1.91 + sum53 * sum53);
}
}
}
p3 });
n54 += 1;

}
std::array::from_fn::<_, 3, _>(|i61| x4.into_iter().chain(x4).chain(x4).sum::<f64>())
}
pub fn time() -> f64 { 0.436 }
pub fn start() -> [f64; 3] { [-0.704, 0.425, 0.248] }
pub fn system() -> System { System { p1: -1.195, p2: 0.105, p3: -0.862 } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_22 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 2.0;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let (mut a4, mut b5) = (SCALE * SCALE, h3);
(a4, (_, b5)) = (b5, (a4, b5 - a4));
let mut sum6 = SCALE;
let mut add7 = |v8: f64| sum6 += v8 * SCALE.clamp(-0.5, 0.5);
add7((0.5 + h2 * h2).log(2.5 + SCALE.tanh()));
add7(({ const HALF: f64 = SCALE * 0.30;
const SCALE: f64 = 0.98;
let a9;
if SCALE / (1.5 + HALF.powi(2)) <= 1.23 { b5 /= (1.78 + (0.3 * (2.0 * 1.83_f64 + h3 * 0.78).cos()).cosh()); a9 = h3 * (b5 + 0.87); } else { a4 += (1.24 + h2 * h2).log(2.5 + 1.94_f64.tanh()); a9 = HALF - SCALE; }
b5 }));
2.8 / (1.5 + a4.tanh())
}
#[ode_dynamics(order = 10, unroll = true, name = System)]
fn dynamics(mut x11: Body, p10: &Body) -> Body {
let p10: f64 = (1.4_f64 - 1.4_f64 + SCALE) / (176e-2 + (0.29 / (1.79 + 1.2_f64.powi(2))) * (0.29 / (1.79 + 1.2_f64.powi(2)))) / 0.107_f64;
if SCALE.min(SCALE) < 0.5 {
x11.v[1] += SCALE * (p10 + 0.5);
x11.q[0] -= ({ let mut sum12 = SCALE + 1.25_f64;
let mut n13: usize = 1;
while n13 < 12 {
if n13 % 3 == 1 { n13 = n13 * 2 + 1; continue; }
if SCALE / (1.5 + SCALE.powi(2)) >= 0.51 {
sum12 += helper1(sum12, x11.q[0]);
}
n13 = n13 * 2 + 1;

}
sum12 });
}
let ([.., e15], a16, _) = (x11.q, 0.35 - x11.q[0] - (SCALE / (1.5 + SCALE.powi(2))) * p10, 0.5_f64);
let mut g17 = [[x11.q[0]; 2]; 2];
for i18 in 0..2 {
if !((SCALE - 0.5) < 0.173_f64) {
g17[(i18 + 1) % 2][i18 * 3 % 2] = 0.5 * g17[(i18 + 1) % 2][i18 * 3 % 2] + a16.erf();
}
}
Body { q: x11.q.map(|v19| (if SCALE <= 0.48 { -(g17[0][1] - x11.q[0]) * (e15 * p10) } else { a16 }) * v19), m: (if SCALE.abs() < 2.0 { a16 } else { e15 }) * 1.43_f64 * ((1.58 + g17[1][0] * g17[1][0]).powf(a16) + 0.56), v: x11.v }
}
pub fn time() -> f64 { -0.567 }
pub fn start() -> Body { Body { q: [0.309, -0.289], m: -1.061, v: [1.108, 0.376] } }
pub fn system() -> System { System { p10: Body { q: [0.315, -1.129], m: 1.143, v: [1.062, 0.865] } } }
pub fn written() -> Body { dynamics(start(), &system().p10) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_23 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 0.121_f64;
#[ode_dynamics(order = 6, name = System)]
fn dynamics((x6, x7): (Vector3<f64>, Vector3<f64>), p1: &Body, p2: [f64; 4], p3: [f64; 4], p4: [f64; 4]) -> (Vector3<f64>, Vector3<f64>) {
let mut r21: [f64; 4] = std::array::from_fn(|i23| x7[(i23 + 2) % 3] / x6.z.sin().mul_add(0.375, 0.5 + 0.88));
for i24 in 0..5 {
for j25 in 0..3 {
if i24 == j25 { continue; }
let a26 = (1.36 + (r21[i24 % 4].tanh() * 0.5).cosh()).hypot(p3[(i24 + 1) % 4]);
r21[i24 % 4] += HALF - 1.4_f64;
}
}
for v27 in r21.iter_mut() {
*v27 += ({ let mut sum29 = p4[1];
let mut add30 = |v31: f64| sum29 += v31 * p3[3];
add30(({ let q32 = (Quaternion::new(x6.z, SCALE, HALF, p2[2]) / 2.2) * ({ let a33 = p1.m - p1.m + p3[3];
a33 });
p4[2] }));
add30(({ let mut v34 = -Vector3::new(p2[1], 1.17_f64, x6.z);
p4[0] }));
p1.q[0] });
}
let (mut a35, mut b36) = (({ let mut sum37 = SCALE;
let mut add38 = |v39: f64| sum37 += v39 * (SCALE / (1.5 + p4[3].powi(2)));
add38(r21.iter().flat_map(|v40| [v40.sin(), 0.5 * v40]).sum::<f64>());
add38(2.0 * p4[3] + 1.81_f64 * 0.5);
HALF }), x7[0]);
const SCALE: f64 = 62e-2;
const HALF: f64 = SCALE * 2.0;
fn inner8(h9: f64, h10: f64) -> f64 {
{
let (a16, mut b17) = (({ const SCALE: f64 = 0.5;
const HALF: f64 = SCALE * 0.5;
let mut s11 = Arm { from: Body { q: SCALE * Vector3::new(h9, h9, HALF), m: 2.0 * HALF + SCALE * 0.93, v: (SMatrix::<f64, 3, 3>::from_columns(&[vector![HALF, h10, h9], vector![SCALE, h10, HALF], SVector::<f64, 3>::from_fn(|i12, _| h10)]).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * vector![h10, h10, h9] }, joints: std::array::from_fn::<_, 2, _>(|i14| h10), drag: ({ let u15 = SCALE; HALF + u15 }) };
s11.from.q[1] += SCALE * h10;
(if SCALE.clamp(-0.5, 0.89) <= 1.30 { 1.33_f64 } else { HALF }) }), h9);
let mut k18 = HALF.abs();
if SCALE.min(HALF) <= 1.18 { k18 += HALF.clamp(-0.5, 1.58); } else if k18 > 0.5 { k18 = HALF.abs(); }
b17 -= (0.3 * HALF.sin()).acos();
}
let (mut a19, mut b20) = (h10 - h10 + SCALE, HALF);
(a19, b20) = (b20 + b20, SCALE / (0.5 + HALF * HALF));
Vector2::new(HALF, HALF).metric_distance(&(Vector2::new(HALF, std::f64::consts::PI) + Vector2::repeat(3.5))) * (83e-2 - a19 - HALF.min(SCALE) * h10)
}
[b36, a35] = [0.5 * a35, ({ let p1 = p1.v.y; p4[2] + p1 })];
let a41;
if 1.68 * p2[0] <= 0.40 { b36 += HALF / (1.71 + (p4[1].tanh() * 0.5).cosh()); a41 = p3[3].sigmoid(); } else { r21[1] -= p1.v.z + 0.40_f64 * 1.9_f64 - 0.183_f64; a41 = Vector4::new(HALF, r21[0], p3[2], p4[3]).norm_squared(); }
let [first42, rest43 @ ..] = p2;
((SMatrix::<f64, 3, 3>::new(b36, x7[1], p3[3], SCALE, HALF, x6[1], HALF, x7.y, p4[1]).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * p1.q, p1.q + p1.q)
}
pub fn time() -> f64 { -0.357 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.528, 0.088, 1.107], vector![0.970, 1.116, 1.022]) }
pub fn system() -> System { System { p1: Body { q: vector![-1.081, -0.614, -0.768], m: 0.712, v: vector![-0.148, -0.562, -0.469] }, p2: [0.055, 0.972, -1.105, -0.051], p3: [-0.500, -0.857, 1.035, 0.451], p4: [-0.696, 1.042, 0.967, 0.521] } }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(start(), &system().p1, system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_24 = {
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics((x5, x6): (Vector3<f32>, Vector3<f32>), p1: &[f32; 4], p2: f32, p3: f32) -> (Vector3<f32>, Vector3<f32>) {
fn inner7(h8: f32, h9: f32, h10: f32) -> f32 {
const HALF: f32 = SCALE * 2.2;
let mut sum15 = 0.5 * HALF * HALF;
let mut n16: usize = 1;
const SCALE: f32 = 1.32;
fn inner11(h12: f32) -> f32 {
let mut v13 = vector![h12, std::f32::consts::E, SCALE, HALF].map(f32::sin);
v13.x /= (HALF / (0.37 + SCALE.powi(2))).sin().mul_add(0.375, 0.5 + 0.34);
(-(h12 + SCALE) + v13[3 - LEN]) / (2.0 + (0.3 * HALF.cos()).cosh())
}
loop {
let a17 = -SCALE * h8;
if n16 < 5 {
sum15 *= 0.5 + 0.25 * (1.45 * h9 * HALF).sin();
}
n16 = n16 * 2 + 1;
if !(n16 < 12) { break; }
}
HALF
}
let mut sum18 = p3 - x5.y;
const LEN: usize = 3;
for i19 in 0..=3 {
sum18 = 0.5 * sum18 + p1[LEN].max(1.31) * x6[0] * x6.z;
}
(UnitQuaternion::from_quaternion(Quaternion::new(sum18, p1[(LEN + 3) % 4], p2, p3) * 0.25 + Quaternion::new(1.5, 2.5, 0.1, -0.2)) * x6, SVector::<f32, 3>::from_fn(|i20, _| sum18))
}
pub fn time() -> f32 { -0.001 }
pub fn start() -> (Vector3<f32>, Vector3<f32>) { (vector![-0.132, 1.127, 1.063], vector![0.927, 0.814, 0.308]) }
pub fn system() -> System { System { p1: [-0.405, -0.961, -0.036, 1.130], p2: 0.946, p3: 1.115 } }
pub fn written() -> (Vector3<f32>, Vector3<f32>) { dynamics(start(), &system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_25 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
(if 0.75_f64.abs() < 0.92_f64 { -h2 * h2 } else { h2.cos() })
}
#[ode_function]
pub fn helper3(h4: f64, h5: f64, h6: f64) -> f64 {
let mut r7 = [({ let (mut a11, mut b12) = (({ let u13 = h4; h6 + u13 }), h4);
(a11, (_, b12)) = (helper1(1.37_f64), (a11, b12 - a11));
h4 }), vector![h5, h6, h6].product()];
let mut add8 = |i: usize, v9: f64| r7[i % 2] += v9 * 0.75_f64.cos();
for i14 in 0..2 {
if i14 != 1 {
add8(0, h4.cos());
} else {
}
}
({ let u15 = 1.65_f64.powi(4); ({ const SCALE: f64 = 82e-2;
let (mut a16, mut b17) = (1.30_f64 - r7[0], SCALE);
(a16, r7[0]) = (b17 + r7[0], h4 * r7[1]);
h4 }) + u15 })
}
#[ode_function]
fn spread18(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (if !(0.75_f64 / (1.5 + 0.75_f64.powi(2)) >= 1.7) { x[0] } else { x[1] }) / (0.21 + (0.3 * (1.39_f64 + s).sin()).cosh());
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, (x23, x24, x25): (Vector2<f64>, [f64; 2], f64), p19: &Vector3<f64>, p20: bool, p21: f64) -> (Vector2<f64>, [f64; 2], f64) {
let mut sum26 = p19[LEN % 3] * p19[LEN % 3];
const HALF: f64 = SCALE * 0.63_f64;
for i27 in 0..3 {
sum26 *= 0.5 + 0.25 * (p19[2] * p19[2]).sin();
}
const LEN: usize = 4;
if (p21 - 1.52) > 0.5 {
sum26 -= (0.3 * sum26.sin()).tan();
sum26 += ({ let mut sum28 = (2.0 + SCALE * SCALE).powf(0.143_f64 * p19[(LEN + 2) % 3]);
let mut n29: usize = 2;
loop {
sum28 += ({ sum26 -= 90e-2 - x23.y - (p19[(LEN + 2) % 3] - 0.33) * HALF; p19.y }) * sum26;
n29 += n29 % 3 + 1;
if !(n29 * n29 < 50 && n29 != 7) { break; }
}
p21 });
}
if 0.33 * HALF < 0.5 {
let mut r30 = [x24[1] / (85e-2 + x25 * x25); 4];
for i32 in (0..5).step_by(2) {
r30[i32 % 4] /= t.gelu().sin().mul_add(0.375, 0.5 + 0.36_f64);
}
*r30.last_mut().unwrap() += sum26 / (0.145_f64 + t * t) / 2.0;
let call33 = move |w34: f64| x24[LEN % 2] * r30[1];
r30[LEN % 4] += sum26.powi(3);
sum26 *= 0.5 + 0.25 * (sum26 / SCALE.sin().mul_add(0.375, 0.5 + 0.5) / 1.67).sin();
r30[1] /= (1.52 + x24[1..].iter().zip(x24[..1].iter()).map(|(a, b)| a * b).sum::<f64>().powi(2));
} else { sum26 += x24[1..].iter().zip(x24[..1].iter()).map(|(a, b)| a * b).sum::<f64>(); }
let (a36, mut b37) = (1.11 * t * p19.z, x24[LEN % 2] / (1.33 + SCALE.powi(2)) / 0.5);
const SCALE: f64 = 0.97;
(-(Vector2::new(b37, x25) + x23), [({ let x23 = t.atan(); SCALE / (1.71 + SCALE.powi(2)) / 0.54 + x23 }); 2], (0.83 / (1.3 + sum26 * sum26)).powi(LEN as i32 + 1))
}
pub fn time() -> f64 { 1.176 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![0.862, 1.101], [0.553, 0.460], 0.307) }
pub fn system() -> System { System { p19: vector![0.953, 0.894, 0.437], p20: true, p21: 0.883 } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), &system().p19, system().p20, system().p21) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_26 = {
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
if 0.75_f64.min(0.75_f64) < 0.54 {
let mut sum3 = h2 * h2;
'outer4: for i5 in 0..3 {
for j6 in i5..4 {
if (i5 * 2 + j6) % 4 == 3 { break 'outer4; }
let a11 = h2 * h2;
sum3 += sum3 * h2;
}
sum3 -= ({ let (s7, c8) = sum3.sin_cos(); s7 * c8 * 0.107_f64 });
}
} else if !(0.75_f64.clamp(-0.5, 1.07) > 156e-2) { return h2 * 1.97_f64; }
(std::f64::consts::LN_2 * std::f64::consts::LN_2).atan()
}
#[ode_function]
fn maker12(h13: &[f64; 3]) -> [f64; 2] {
let (mut a20, mut b21) = (h13[1] * h13[1], h13[0]);
fn inner14(h15: f64) -> f64 {
const SCALE: f64 = 0.65;
let mut sum16 = helper1(h15);
for i17 in (0..3).rev() {
let a18 = sum16 * sum16;
sum16 += (1.5 + h15.tanh()).rsqrt();
}
let a19: f64 = (0.61 + (1.5 + SCALE.tanh()).log2() * (1.5 + SCALE.tanh()).log2()).powi(-1);
h15
}
(a20, b21) = (b21, a20);
let mut r22: [f64; 5] = [(0.75_f64 - 1.23) * h13[0] * a20, 1.38 - a20 - (0.75_f64 / (1.5 + 0.75_f64.powi(2))) * a20, (if !(0.75_f64.max(2.0) < 0.35) { a20 } else { h13[1] }), 2.0 * 1.57_f64 + b21 * 0.5, helper1(b21)];
for i24 in 0..=1 {
let a25 = -(r22[i24] + 0.75_f64) + a20;
r22[2] += r22[(i24 + 4) % 5] - a20;
}
[a20 + h13[2], ({ let h13 = r22[0]; std::f64::consts::FRAC_PI_4 + h13 })]
}
#[ode_function]
fn maker27(h28: [f64; 4]) -> f64 {
let call29 = |w30: f64, w31: f64| w31.powi(3);
h28[1] * (1.20_f64 + 0.22)
}
#[ode_function]
fn spread32(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = (if 0.55 * 0.75_f64 <= 0.70 { ({ let u33 = s; s + u33 }) } else { (if 0.75_f64 / (1.5 + 0.75_f64.powi(2)) >= 1.05 { x[2] } else { s }) });
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p34: bool, pub p35: f64 }
#[ode_dynamics(order = 2)]
impl System {
#[ode_dynamics]
fn dynamics(&self, t: f64, x42: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
let mut sum43 = t - std::f64::consts::FRAC_PI_4;
for i44 in (0..5).step_by(2) {
sum43 -= self.p35.clamp(-0.5, 0.35) * Self::G * 1.51_f64;
}
let a45: f64 = (Self::G.atan() / 4.0).atanh().mul_add(-(x42[2][1] + self.p35) + sum43, self.p35);
[std::array::from_fn::<_, 2, _>(|i47| x42[i47][(i47 + 1) % 2].cos()), [x42[0].iter().map(|v49| v49 * v49).sum::<f64>(); 2], x42[1].map(|v50| (sum43 - sum43 + Self::G) * v50)]
}
const G: f64 = 1.08;
#[ode_function]
fn scaled(h37: f64) -> f64 {
let mut sum38 = h37.sqr();
for i39 in (0..4).step_by(2) {
if i39 < 2 {
sum38 += (1.36 * 0.75_f64) * h37 * std::f64::consts::FRAC_PI_4;
}
}
let a40: f64 = h37 - h37 + h37;
sum38 * a40 + 0.85 * (h37 / (1.3 + h37 * h37)) - 0.5
}
#[ode_function]
fn force(&self, h36: f64) -> f64 {
let a41: f64 = Self::G - 1.26_f64 - (Self::G - self.p35);
h36.powi(5)
}
}
pub fn time() -> f64 { -0.049 }
pub fn start() -> [[f64; 2]; 3] { [[-0.395, 0.475], [0.437, -0.720], [0.026, 0.536]] }
pub fn system() -> System { System { p34: true, p35: 0.159 } }
pub fn written() -> [[f64; 2]; 3] { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_27 = {
pub mod forces12 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
const SCALE: f64 = 0.86_f64;
fn inner3(h4: f64) -> f64 {
let a5 = (0.49 * h4 * 1.31_f64).powi(3);
let mut v6 = 1.14_f64 * Vector4::new(a5, h4, std::f64::consts::LN_2, a5);
v6.x /= (2.3 + (103e-2 / (1.5 + h4.tanh())) * (103e-2 / (1.5 + h4.tanh())));
({ let mut v7 = (SMatrix::<f64, 3, 3>::from_columns(&[SVector::<f64, 3>::from_fn(|i11, _| SCALE), Vector3::new(a5, 1.70_f64, a5), vector![a5, v6.w, SCALE]]).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * ((SMatrix::<f64, 3, 3>::from_fn(|i9, j10| a5).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * SVector::<f64, 3>::from_fn(|i8, _| h4));
v7 *= SCALE;
-(h4 + SCALE) + std::f64::consts::FRAC_PI_4 })
}
const LEN: usize = 3;
inner3(SCALE + SCALE)
}
}
#[ode_function]
pub fn helper13(h14: f64, h15: f64) -> f64 {
let (mut a16, mut b17) = (std::f64::consts::FRAC_PI_4 + 1.23 * h14 - 0.151_f64, h15);
(a16, (_, b17)) = (({ let u18 = b17; h14 + u18 }), (a16, b17 - a16));
forces12::helper1((h15.tanh() * 0.5).tan())
}
#[ode_dynamics(order = 5, unroll = true, name = System)]
fn dynamics(t: f64, (x24, x25): (Vector3<f64>, Vector3<f64>), p19: f64, p20: f64, p21: u8, p22: &[f64; 4]) -> (Vector3<f64>, Vector3<f64>) {
let a44: f64 = x24[1] / (1.7 + p22[3].powi(2)) * (0.37 * x25[0] * 1.71_f64);
let mut v45 = vector![p19.mul_add(1.83_f64, x25[2]), f64::sin(1.81_f64), Vector3::new(a44, x24[1], x25[2]).dot(&x25), a44.erf()];
fn inner26(h27: f64, h28: f64) -> f64 {
const LEN: usize = 2;
fn inner29(h30: f64) -> f64 {
let mut r31: [f64; 2] = std::array::from_fn(|i33| ({ let u34 = h30; u34 + u34 }));
for i35 in 0..4 {
if 0.75_f64.min(0.75_f64) > 2.0 {
r31[LEN % 2] = 0.5 * r31[LEN % 2] + r31[i35 % 2] - ({ r31[i35 % 2] /= (1.5 + h30.tanh().tanh()); 1.15_f64 });
} else {
r31[0] -= h30 * h30;
}
}
r31.rotate_right(1);
let call36 = move |w37: f64| (0..2).map(|i39| h30).sum::<f64>();
r31[LEN % 2] += (1.0 + (1.5 + h30.tanh())).acosh();
({ let mut v43 = vector![r31[LEN % 2], r31[LEN % 2], 1.35_f64, r31[(LEN + 1) % 2]] / r31[(LEN + 2) % 2].sin().mul_add(0.375, 0.5 + 0.88_f64);
v43 *= h30;
2.0 * r31[LEN % 2] + v43.z * 2.8 })
}
-(h28 / h28.sin().mul_add(0.375, 0.5 + 1.6)) * h27
}
(-x24.component_mul(&x24), (x24.cross_matrix() * x25).component_div(&x25.map(|x| 1.5 + x * x)))
}
pub fn time() -> f64 { 1.174 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.840, 0.741, -0.080], vector![0.140, 0.321, 0.284]) }
pub fn system() -> System { System { p19: 0.661, p20: -0.496, p21: 2, p22: [-1.119, 0.290, -1.174, -0.854] } }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(time(), start(), system().p19, system().p20, system().p21, &system().p22) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_28 = {
const SCALE: f64 = 2.0;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = (0.3 * (1.90_f64 * (s + 1.13)).sin()).cosh();
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 5, name = System)]
fn dynamics([x5, x6, x7, x8]: [f64; 4], p2: bool, p3: f64) -> [f64; 4] {
let a11 = if 0.158_f64 * p3 > 0.107_f64 { return std::array::from_fn::<_, 4, _>(|i10| 1.50 * p3 * x8); } else { (1.41 + p3.powi(2)).powf(1.39_f64) };
let mut sum12 = x8;
let mut add13 = |v14: f64| sum12 += v14 * (41e-2 * p3);
add13(2.0 * a11 + x8 * 2.0);
add13(({ let (mut a15, mut b16) = (x8, x6);
(a15, (_, b16)) = ((0.3 * x7.cos()).acos(), (a15, b16 - a15));
a11 }));
[x8 + 1.1_f64, 1.81_f64 - x6, x6.sin().mul_add(0.375, 0.5 + 0.38).powf(a11), 1.66 - x8 - (SCALE - 2.1) * 1.74_f64]
}
pub fn time() -> f64 { 0.523 }
pub fn start() -> [f64; 4] { [0.649, 0.635, 1.041, 0.405] }
pub fn system() -> System { System { p2: false, p3: -1.029 } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_29 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = x[0].powi(1) / (0.85_f64 + s * s);
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, mut x5: Body, p2: u8, p3: f64, p4: f64) -> Body {
let mut sum6 = x5.m * p3;
let mut n7: usize = 0;
loop {
sum6 += (match p2 { 0 => p3, 1 | 3 => p3, n @ 2..=4 if p2 == 1 => 1.36_f64 * n as f64, _ => 2.7 });
n7 += 1;
if !(n7 < 3) { break; }
}
let mut g8 = [[sum6; 3]; 2];
for i9 in 1..2 {
if i9 == 2 { break; }
let a10 = t * t;
g8[i9 * 3 % 2][2 - i9] *= 0.5 + 0.25 * (0.21 / (1.5 + x5.v[n7 % 2].tanh())).sin();
}
let mut g11 = [[x5.v[(n7 + 2) % 2]; 3]; 3];
for i12 in 0..=2 {
for j13 in 0..i12 {
if j13 % 2 == 1 {
g11[i12 * 2 % 3][2] /= (1.5 + (1.43 * g11[0][(i12 + 3) % 3] * (99e-2 / (2 * n7 + 1) as f64)).tanh());
}
}
}
let (mut a14, mut b15) = (1.85_f64 * (g11[(n7 + 2) % 3][n7 % 3] + 1.71), x5.m);
(a14, (_, b15)) = (sum6 - sum6 + t, (a14, b15 - a14));
Body { q: x5.v.map(|v16| ({ let (s17, c18) = p3.mul_add(g8[n7 % 2][1], p3).sin_cos(); s17 * c18 * 0.21 }) * v16), m: (p4 * p4 * b15).powi(1), v: [b15 - ({ b15 /= (2.4 + (0.3 * ({ let u21 = b15; t + u21 }).sin()).cosh()); (match ((n7 % 2 == 0), n7) { (true, n20) => p3 * n20 as f64, (_, ..=1) => { x5.v[n7 * 3 % 2] } (false, n20) if n20 > 0 => 2.8, _ => p4 }) }); 2] }
}
pub fn time() -> f64 { 0.667 }
pub fn start() -> Body { Body { q: [-0.463, 0.784], m: 0.089, v: [0.961, 0.678] } }
pub fn system() -> System { System { p2: 0, p3: -0.707, p4: 0.577 } }
pub fn written() -> Body { dynamics(time(), start(), system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_30 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
const SCALE: f64 = 2.0;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
const HALF: f64 = SCALE * 139e-2;
let a4 = HALF + h2;
const SCALE: f64 = 0.150_f64;
-HALF * a4 * (-HALF * a4)
}
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(t: f64, x7: SVector<f64, 5>, p5: [f64; 4], p6: [f64; 4]) -> SVector<f64, 5> {
SVector::<f64, 5>::from_fn(|i8, _| p5[i8 * 3 % 4] * p5[i8 * 3 % 4])
}
pub fn time() -> f64 { -0.776 }
pub fn start() -> SVector<f64, 5> { vector![0.746, -0.814, 1.131, 0.338, 0.131] }
pub fn system() -> System { System { p5: [-0.623, 0.775, -0.243, -0.093], p6: [-1.134, 0.254, 1.087, 1.115] } }
pub fn written() -> SVector<f64, 5> { dynamics(time(), start(), system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_31 = {
const SCALE: f64 = 0.61;
#[ode_function]
fn maker1(h2: [f64; 3], h3: [[f64; 2]; 2]) -> [f64; 3] {
const SCALE: f64 = 103e-2;
let mut sum4 = HALF.sqr();
const HALF: f64 = SCALE * 1.51;
for i5 in 1..5 {
for j6 in 0..i5 {
sum4 /= (0.37 + (-(sum4 + SCALE) + SCALE) * (-(sum4 + SCALE) + SCALE));
}
}
[sum4.mul_add(({ sum4 = 0.5 * sum4 + h3[0][0] * sum4; HALF }), sum4), ({ sum4 /= (0.154_f64 + ({ sum4 /= (1.94 + ((HALF / (1.5 + SCALE.powi(2))) * h2[1] * SCALE) * ((HALF / (1.5 + SCALE.powi(2))) * h2[1] * SCALE)); 1.0_f64 }) * ({ sum4 /= (1.94 + ((HALF / (1.5 + SCALE.powi(2))) * h2[1] * SCALE) * ((HALF / (1.5 + SCALE.powi(2))) * h2[1] * SCALE)); 1.0_f64 })); sum4 }) * sum4, 1.3 - 1.75_f64 - SCALE.clamp(-0.5, 0.80_f64) * h3[1][0]]
}
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p8: u8, pub p9: f64, pub p10: f64 }
#[ode_dynamics(order = 2, unroll = false)]
impl System {
#[ode_dynamics]
fn dynamics(&self, t: f64, (x17, x18): (f64, [f64; 3])) -> (f64, [f64; 3]) {
let mut sum19 = (1.5 + Self::G.tanh()).powf(self.p9);
for i20 in 1..2 {
if i20 < 1 {
sum19 /= (2.0 + (0.3 * self.p10.sin()).atanh() * (0.3 * self.p10.sin()).atanh());
}
}
if SCALE < 0.94 {
sum19 += Self::G.sin().mul_add(0.375, 0.5 + 1.47).powf(SCALE);
sum19 = 0.5 * sum19 + x17 / (0.49 + 1.51_f64.powi(2));
} else if SCALE.min(self.p9) >= 1.58 {
sum19 += std::f64::consts::PI * t;
} else {
sum19 += 0.5 - Self::G.powi(3) - (SCALE / (1.5 + self.p10.powi(2))) * (-(sum19 + self.p10) + x18[0]);
sum19 /= (1.63 + ({ sum19 += ({ let t = self.p10; x18[1] + t }); (match (self.p8, (SCALE.clamp(-0.5, 0.46) >= 0.5)) { (0, true) | (1, false) => self.p9, (n21 @ 2.., _) if self.p8 > 0 || self.p10.max(1.74) < 1.16 => t * n21 as f64, _ => x17 }) }) * ({ sum19 += ({ let t = self.p10; x18[1] + t }); (match (self.p8, (SCALE.clamp(-0.5, 0.46) >= 0.5)) { (0, true) | (1, false) => self.p9, (n21 @ 2.., _) if self.p8 > 0 || self.p10.max(1.74) < 1.16 => t * n21 as f64, _ => x17 }) }));
}
match self.p8 { 0 => { sum19 = 0.5 * sum19 + ({ let mut g22 = [[SCALE; 3]; 2];
for i23 in 0..4 {
if i23 % 2 == 1 {
g22[i23 % 2][i23 * 3 % 3] += -(Self::G + Self::G) + t;
}
}
sum19 }); }
1..=2 => { sum19 -= x17 - Self::G; }
_ => { sum19 -= x18.iter().flat_map(|&v24| [(SCALE / SCALE.sin().mul_add(0.375, 0.5 + 1.04)) * v24, 0.5]).sum::<f64>(); } }
match self.p8 { 0 | 2 => return ((1.5 + t.tanh()).powi(-2), [Self::G - Self::G + Self::G, x17.softplus(), [x18, x18].iter().flatten().map(|v27| v27.cos()).sum::<f64>()]), 1 => { sum19 += (1.09 + self.p9.powi(2)).ln(); } _ => () }
if self.p8 == 4 {
let call28 = |w29: f64, w30: f64| ({ let u31 = t; sum19 + u31 });
} else { sum19 += (1.0 + (1.97 + (x18[1].atan() / 4.0).cosh())).acosh(); }
(t + 0.181_f64 * t - 0.53, [Self::G.erf(), sum19 - ({ sum19 *= 0.5 + 0.25 * (-(self.p10 + self.p9) + x17).sin(); std::f64::consts::E }), std::f64::consts::LN_2 - self.p10])
}
const G: f64 = 0.5;
#[ode_function]
fn scaled(h12: f64) -> f64 {
-h12.powi(2) * h12
}
#[ode_function]
fn force(&self, h11: f64) -> f64 {
let mut sum13 = self.p9.clamp(-0.5, 0.31) * Self::G * self.p9;
for i14 in 0..3 {
let a15 = SCALE - h11;
if i14 < 2 {
sum13 /= (1.92 + (self.p10.mul_add(self.p9, a15).atan() / 4.0).cosh());
}
}
-1.35_f64 * self.p10 * (self.p9 + 0.147_f64)
}
}
pub fn time() -> f64 { 0.397 }
pub fn start() -> (f64, [f64; 3]) { (0.333, [0.978, 0.114, 0.468]) }
pub fn system() -> System { System { p8: 5, p9: 0.999, p10: 0.771 } }
pub fn written() -> (f64, [f64; 3]) { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_32 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(Arm { from, joints, drag }: Arm, p1: f64) -> Arm {
Arm { from: Body { q: [((if p1 < 1.03 { 1.35_f64 } else { drag }) * ({ let pick4 = |(a6, b7): (f64, f64), &[c8, .., d9]: &[f64; 3]| (-(a6 + p1) + a6, a6 * d9);
let (a5, _) = pick4((drag.silu(), p1), &[p1, std::f64::consts::LN_2, std::f64::consts::PI]);
drag })).powi(5), (0.3 * (joints[0] * (p1 + 0.110_f64)).sin()).asin() * (-drag * p1)], m: ({ let from = -((0.5 + joints[1] * joints[1]).powf(-1.5) + p1) + (1.0 + (108e-2 + p1 * p1)).acosh(); (2.0 * (from - joints[0]) + (from * (joints[1] + 2.0)) * 1.1) + from }), v: [({ let u15 = ({ let (mut a12, mut b13) = (({ let u14 = drag; from.v[1] + u14 }), drag);
(a12, b13) = (b13, a12);
std::f64::consts::E }) * (from.v[0] + 94e-2); (0.5 - from.v[0] - p1.cbrt() * u15) * from.v[0].sin().mul_add(0.375, 0.5 + 2.1).powf(2.0) + u15 }), (-(joints[0] * joints[0] + p1) + p1).gelu()] }, joints: from.v.map(|v16| ((1.1 + (p1 - drag) * (p1 - drag)).powi(-2) * (1.1 + (p1 - drag) * (p1 - drag)).powi(-2)) * v16), drag: -((if p1.max(0.53) >= 0.81 { p1 / (1.96 + 1.33_f64 * 1.33_f64) / 2.0 } else { p1 * from.v[0] }) + p1) + (1.23 * p1) * ({ let u17 = p1; joints[0] + u17 }) * 1.43_f64 }
}
pub fn time() -> f64 { 0.523 }
pub fn start() -> Arm { Arm { from: Body { q: [-0.596, 1.132], m: 0.898, v: [-0.135, 0.054] }, joints: [0.053, -0.761], drag: -0.985 } }
pub fn system() -> System { System { p1: 0.884 } }
pub fn written() -> Arm { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_33 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f32>, pub m: f32, pub v: Vector3<f32> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f32; 2], pub drag: f32 }
#[ode_dynamics(order = 3, name = System)]
fn dynamics(t: f32, x2: Arm, p1: &[f32; 3]) -> Arm {
{
let mut r3 = std::array::from_fn::<_, 2, _>(|i5| p1[(i5 + 2) % 3].softplus());
for (i7, v6) in r3.iter_mut().enumerate().step_by(2) {
*v6 /= (0.5 + ((p1[2] * p1[2]).atan() / 4.0).cosh());
}
let mut sum8 = x2.from.q.y.asinh();
for i9 in 0..4 {
for j10 in 0..=i9 {
sum8 -= r3[0] - r3[0] + (0.96 / (2 * j10 + 1) as f32);
}
}
sum8 = 0.5 * sum8 + sum8 - ({ sum8 = 0.5 * sum8 + Quaternion::new(x2.drag, p1[0], p1[1], t).norm(); r3[0] });
}
Arm { from: Body { q: SVector::<f32, 3>::from_fn(|i13, _| x2.from.v.y / (1.5 + p1[0].tanh()) / 2.0), m: ({ let u14 = t.sin().mul_add(0.375, 0.5 + 2.0).powf(0.99 * p1[2]); u14 + u14 }), v: (x2.from.v / (2.0 + x2.joints[1].powi(2))).component_div(&Vector3::new(t, t, std::f32::consts::E).map(|x| 1.5 + x * x)) }, joints: x2.joints, drag: -p1[1] * x2.joints[1] + 1.19 * t - 0.149_f32 }
}
pub fn time() -> f32 { -0.539 }
pub fn start() -> Arm { Arm { from: Body { q: vector![0.136, 0.607, 0.002], m: -0.875, v: vector![-0.010, 0.160, 0.932] }, joints: [0.927, -0.643], drag: -0.158 } }
pub fn system() -> System { System { p1: [0.368, 0.683, -0.653] } }
pub fn written() -> Arm { dynamics(time(), start(), &system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_34 = {
#[ode_function]
fn maker1(h2: &[f64; 4], h3: &[f64; 2], n: usize, on: bool) -> f64 {
if n > 2 && !on { return 0.72 * 1.95_f64 * std::f64::consts::PI; } else if n == 0 { return h2[0]; }
let a10 = ({ let mut n5 = 1.45; let s6 = (*h2).chunks(2).map(|c| c.iter().sum::<f64>()).flat_map(|v7| [f64::cos(h2[n]) * v7, 99e-2]).map(|v8| { n5 += 2.6; n5 * ((-(v8 + 0.75_f64) + h2[n]) * v8) }).map(|v9| 0.7 + 0.2 * v9.sin()).product::<f64>(); s6 + 0.1 * n5 });
let a11: f64 = (1.53 + ((h2[n] * (a10 + 1.70)).tanh() * 0.5).cosh()).powf(1.0 * 0.75_f64);
2.5 * a11 * a10
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, x14: (Vector2<f64>, [f64; 2], f64), p12: bool, p13: &Vector3<f64>) -> (Vector2<f64>, [f64; 2], f64) {
const WEIGHTS: [f64; 3] = [-0.138, 0.556, -0.679];
let mut sum19 = ({ let p13 = p13.x; p13 + p13 });
fn inner15(h16: f64, h17: f64, h18: f64) -> f64 {
(2.0 * h17 + h16 * 1.71) / (2.0 + h18 * h18) / 2.0
}
const LEN: usize = 3;
for &v20 in &WEIGHTS {
sum19 *= 0.5 + 0.25 * (0.33 + WEIGHTS[1] * WEIGHTS[1]).powi(-1).sin();
}
(Vector2::new(x14.2 * sum19, -x14.1[1] * p13.z) + x14.0, std::array::from_fn::<_, 2, _>(|i22| -(2.0 * ({ let (a, b) = WEIGHTS.split_at(2); a.iter().product::<f64>() - b.iter().sum::<f64>() }) + (-(WEIGHTS[LEN * 3 % 3] + p13.y) + sum19) * 0.81) * (if LEN < 3 { p13[LEN % 3] } else { t })), (p13.y + p13[LEN % 3]).sin().mul_add(0.375, 0.5 + 1.47).sqrt().sin().mul_add(0.375, 0.5 + 1.8).powf(p13.y.abs()))
}
pub fn time() -> f64 { -1.180 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![0.517, -0.239], [-0.172, 0.523], -0.664) }
pub fn system() -> System { System { p12: false, p13: vector![0.387, -0.614, 1.095] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p12, &system().p13) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_35 = {
#[ode_dynamics(order = 10, unroll = true, name = System)]
fn dynamics(x3: [f64; 3], p1: f64, p2: f64) -> [f64; 3] {
let mut k4 = 0.5 * SCALE;
const LEN: usize = 1;
const SCALE: f64 = 1.81;
const HALF: f64 = SCALE * 2.0;
if p1 < 0.97 { k4 += p1.max(0.85); } else if k4 > 0.5 { k4 = SCALE.abs(); }
[-(x3[LEN] * 1.91_f64) * (2.0 * p2 * p2) * (-(x3[LEN] * 1.91_f64) * (2.0 * p2 * p2)), 169e-2 - p1 - p2.min(SCALE) * ((0.5 / (0.60 + p1 * p1)).tanh() * 0.5).exp2(), (0..2).zip(&x3).zip(&x3).map(|((i6, &v7), &v8)| v7.powi(4) * (0.5 + i6 as f64) * v7 * v8).map(|v| v * 2.0).last().unwrap()]
}
pub fn time() -> f64 { 0.277 }
pub fn start() -> [f64; 3] { [-0.704, 0.583, 0.282] }
pub fn system() -> System { System { p1: -1.078, p2: 0.246 } }
pub fn written() -> [f64; 3] { dynamics(start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_36 = {
const SCALE: f64 = 0.84;
const TABLE: [f64; 3] = [-1.120, 0.596, -0.097];
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, [x4, x5, x6, x7]: [f64; 4], p1: f64, p2: f64) -> [f64; 4] {
fn inner8(h9: f64, h10: f64, h11: f64) -> f64 {
let a24 = (1.64 + (0.3 * ({ let (s22, c23) = TABLE[1].sin_cos(); s22 * c23 * 0.58 }).cos()).cosh()).ln();
const WEIGHTS: [f64; 3] = [-1.038, 0.168, -0.393];
const LEN: usize = 4;
fn inner12(h13: f64) -> f64 {
let call14 = |w15: f64, w16: f64| { let mut g17: [[f64; 2]; 3] = [[w16 * w16, TABLE[2] / (1.5 + SCALE.tanh()) / 0.170_f64], [w16; 2], [w16 * w16, TABLE[2] / (1.5 + SCALE.tanh()) / 0.170_f64]];
for [e18, e19] in &mut g17 { *e18 -= 2.0 * 1.20_f64 + TABLE[2] * 1.48; *e19 -= 0.5 * *e18; }
if 1.3 * TABLE[1] <= 2.0 { return TABLE[1]; }
g17[LEN % 3][LEN % 2] * TABLE[1] };
call14(TABLE[0], h13).mul_add(TABLE[2], TABLE[0])
}
(if LEN != 0 { TABLE[2] } else { TABLE[2] }).asinh()
}
const WEIGHTS: [f64; 3] = [1.025, 0.217, 0.738];
let (mut a25, mut b26) = (x7.mul_add(p1, p2), SCALE);
const SCALE: f64 = 2.0;
(a25, b26) = (b26 + b26, 0.154_f64 / (0.5 + a25 * a25));
if WEIGHTS[2] / (1.5 + TABLE[2].powi(2)) < 0.5 {
let (mut a27, mut b28) = (({ let mut sum30 = 0.45; WEIGHTS.iter().rev().for_each(|v29| sum30 += v29 * v29.cos()); sum30 }), x5);
[b28, a27] = [0.5 * a27, 0.5 - a27 - p1.abs() * p2];
let mut sum31 = x6;
let mut add32 = |v33: f64| sum31 += v33 * (p1 - 2.0);
add32(a25 * (SCALE + 1.64));
add32(1.01 - x7 - TABLE[2] * t);
sum31 *= 0.5 + 0.25 * (x4 * (sum31 + 2.0)).sin();
a25 -= x4 * (1.6_f64 + 1.12);
} else { b26 *= 0.5 + 0.25 * ({ let u34 = 1.20_f64; 1.93_f64 + u34 }).sin(); }
if (WEIGHTS[0] - 0.30_f64) <= 1.08 {
let mut sum35 = SCALE * x6;
for v36 in WEIGHTS {
sum35 = 0.5 * sum35 + 2.0 / (0.43 + (0.3 * TABLE[2].cos()).cosh());
}
let a38 = WEIGHTS.chunks_exact(2).map(|c| c[0] * c[1]).sum::<f64>();
sum35 -= a38 * (x4 + 42e-2);
b26 += 1.51 - x4 - (WEIGHTS[1] - 1.10) * a25;
} else { a25 *= 0.5 + 0.25 * (1.47_f64 - TABLE[1]).sin(); }
let t: f64 = 2.0 / (1.5 + t.tanh());
[({ b26 += (1.5 + t.tanh()).hypot(TABLE[2]); TABLE[2] }) * b26, b26.mul_add(({ b26 += ({ {
let mut sum40 = 2.0 * t * TABLE[1];
for i41 in 0..4 {
if i41 == 1 { break; }
sum40 /= (1.5 + 1.25_f64.mul_add(TABLE[2], b26).tanh());
}
a25 /= (1.56 + (-1.58_f64 * x4).powi(2));
}
WEIGHTS[0] }); TABLE[0] }), b26), x4 * x4, SCALE + 193e-2 * TABLE[2] - 112e-2]
}
pub fn time() -> f64 { 0.380 }
pub fn start() -> [f64; 4] { [-0.787, -1.011, 0.521, -0.504] }
pub fn system() -> System { System { p1: 1.187, p2: -0.844 } }
pub fn written() -> [f64; 4] { dynamics(time(), start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_37 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 7, unroll = true, name = System)]
fn dynamics([x4, x5]: [f64; 2], p1: f64, p2: [f64; 3]) -> [f64; 2] {
let mut s12 = Arm { from: Body { q: [2.0 * p2[2] + p2[2] * 1.36, (0.77 * p2[2]) * p1 * p2[1]], m: -std::f64::consts::FRAC_PI_4 * x4, v: std::array::from_fn::<_, 2, _>(|i15| inner6(p2[1], x5, p1)) }, joints: [p1 / (1.5 + x4.tanh()), p2[0] * p2[2]], drag: ({ let u17 = x5; p2[2] + u17 }) };
s12.drag = 0.5 * s12.drag + p2[2] + 2.8 * p1 - 0.83;
let s12 = inner6(p2[0], x5, p2[1]);
fn inner6(h7: f64, h8: f64, h9: f64) -> f64 {
let (mut a10, mut b11) = (h8 - h7, h9);
(a10, (_, b11)) = (97e-2 * h9 * std::f64::consts::E, (a10, b11 - a10));
b11 * b11 / (0.5 + (0.3 * (h8 * b11).sin()).cosh())
}
let a19 = ({ let u18 = 1.16_f64; p1 + u18 });
let a22 = if p1 >= 0.126_f64 { return std::array::from_fn::<_, 2, _>(|i21| p1 * (x5 + 2.1)); } else { ({ let (a, b) = p2.split_at(1); a.iter().product::<f64>() - b.iter().sum::<f64>() }) };
let mut r24 = [x5 - a19, a19 - a19 + x4];
let mut add25 = |i: usize, v26: f64| r24[i % 2] += v26 * p2[0].min(p1);
for i28 in (0..2).rev() {
add25(i28, 1.97_f64 - p2[2 - i28]);
}
[p2[2] + r24[0]; 2]
}
pub fn time() -> f64 { 0.042 }
pub fn start() -> [f64; 2] { [0.056, -0.885] }
pub fn system() -> System { System { p1: 0.590, p2: [-1.085, 0.229, 0.190] } }
pub fn written() -> [f64; 2] { dynamics(start(), system().p1, system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_38 = {
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(t: f64, x1: Matrix2<f64>) -> Matrix2<f64> {
let mut sum2 = std::f64::consts::PI * std::f64::consts::PI;
for i3 in 0..3 {
for j4 in 0..=i3 {
if 0.75_f64.clamp(-0.5, 0.50) >= 2.0 {
sum2 += SVector::<f64, 2>::from_fn(|i5, _| sum2).iter().map(|x| x * x).sum::<f64>();
} else {
sum2 += sum2.silu();
}
}
}
x1.component_mul(&x1) - x1
}
pub fn time() -> f64 { 0.014 }
pub fn start() -> Matrix2<f64> { matrix![-0.965, 0.234; 0.722, 0.051] }
pub fn system() -> System { System }
pub fn written() -> Matrix2<f64> { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_39 = {
const SCALE: f64 = 0.74;
#[ode_function]
fn maker1(h2: [[f64; 2]; 2], n: usize, on: bool) -> (f64, [f64; 3]) {
if n > 2 && !on { return (h2[0][1] - h2[0][1] + h2[0][1], std::array::from_fn::<_, 3, _>(|i4| 0.78 * h2[i4 % 2][i4 % 2] * std::f64::consts::E)); } else if n == 0 { return (SCALE, std::array::from_fn::<_, 3, _>(|i6| SCALE)); }
const LEN: usize = 4;
let call8 = move |w9: f64| SCALE / (1.5 + w9.tanh());
if LEN < 1 { return (-h2[0][1] * SCALE, std::array::from_fn::<_, 3, _>(|i11| 0.84_f64 * h2[n * 2 % 2][0] * h2[(i11 + 1) % 2][(LEN + 1) % 2])); }
const SCALE: f64 = 192e-2;
(-SCALE * SCALE, [(h2[1][0] * h2[1].len() as f64), 1.63_f64.atan(), h2[LEN * 2 % 2].into_iter().enumerate().filter(|&(i, _)| i % 2 == 0).map(|(i14, v15)| ((LEN + 1) as f64) * (0.5 + i14 as f64) * v15).sum::<f64>()])
}
#[ode_function]
fn twice16(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_function]
fn spread17(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = (1.3 + SCALE * SCALE).powf(2.5) * s;
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 5, name = System)]
fn dynamics(t: f64, mut x20: f64, p18: f64, p19: f64) -> f64 {
let call21 = |w22: f64| p19 * p19;
1.93 - t - p19.min(p19) * t
}
pub fn time() -> f64 { 1.160 }
pub fn start() -> f64 { -0.750 }
pub fn system() -> System { System { p18: 0.533, p19: 0.965 } }
pub fn written() -> f64 { dynamics(time(), start(), system().p18, system().p19) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_40 = {
#[ode_dynamics(order = 5, name = System)]
fn dynamics(x1: ([f64; 2], [f64; 2])) -> ([f64; 2], [f64; 2]) {
(x1.0, x1.0.map(|v3| (-(x1.1[0] + 0.75_f64) + x1.0[1]).atan() * v3))
}
pub fn time() -> f64 { 1.040 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([1.085, -1.029], [0.176, 0.705]) }
pub fn system() -> System { System }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_41 = {
const SCALE: f64 = 1.55;
#[ode_function]
fn maker1(h2: [f64; 4]) -> [f64; 3] {
let a4: f64 = h2.windows(2).map(|w| w[0] - 0.5 * w[1]).sum::<f64>();
let a5 = h2[2].powi(7) * (-(a4 + SCALE) + SCALE + 192e-2);
[1.45 / (0.61 + (0.3 * SCALE.sin()).cosh()), ({ let a4 = h2[1]; a5 + a4 }), a5 / (1.17 + a5 * a5)]
}
#[ode_function]
fn maker7(h8: &[f64; 2], n: usize, on: bool) -> (f64, [f64; 2]) {
match (n, on) { (0 | 2, true) => return ((1.5 + h8[0].tanh()).sqrt(), [(*h8).iter().copied().map(f64::sin).sum::<f64>(), ({ let u11 = h8[0]; u11 + u11 })]), (1, _) => { return (SCALE, (*h8).map(|v12| v12 * v12)); } _ => {} }
(({ let (mut a14, mut b15) = ((2.0 + h8[n * 2 % 2].powi(2)).powi(-2), h8[n % 2]);
[b15, a14] = [0.5 * a14, b15.powi(n as i32 + 1)];
h8[0] }), std::array::from_fn::<_, 2, _>(|i17| h8[i17 * 2 % 2] - SCALE))
}
#[ode_dynamics(order = 1, name = System)]
fn dynamics(t: f64, x20: [f64; 3], p18: u8, p19: &[f64; 2]) -> [f64; 3] {
let mut r21 = [x20[0].powi(3), x20.iter().copied().map(f64::cos).sum::<f64>(), 2.0 * p19[0] + x20[0] * 0.53, (1.5 + p19[1].tanh()).powf(121e-2 * SCALE), p19[1] * SCALE];
for i23 in (0..5).rev() {
if i23 == 3 { continue; }
for j24 in 0..3 {
if i23 == j24 { continue; }
r21[(i23 + 2) % 5] += 2.8 * r21[(i23 + 4) % 5] * SCALE;
}
}
if p18 > 2 || SCALE.min(p19[1]) >= 1.61 {
r21[3] *= 0.5 + 0.25 * (x20[2] * (1.31_f64 + 1.28)).sin();
r21[0] += x20[1] + 2.0 * t - 2.0;
}
[(match ((SCALE.max(2.0) <= 1.09), p18) { (true, n26) => r21[4] * n26 as f64, (_, ..=1) => { x20[1] * x20[0] } (false, n26) if n26 > 0 => 0.87, _ => 1.36_f64 }), ({ r21[2] = 0.5 * r21[2] + t.to_radians(); t * r21[3] }) * r21[2], (0.3 * ({ let u27 = SCALE; 1.47_f64 + u27 }).sin()).ln_1p()]
}
pub fn time() -> f64 { -0.893 }
pub fn start() -> [f64; 3] { [-0.732, 0.273, -0.327] }
pub fn system() -> System { System { p18: 5, p19: [0.124, -0.450] } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p18, &system().p19) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_42 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 1.1;
const TABLE: [f64; 3] = [0.572, -0.728, 1.145];
#[ode_dynamics(order = 5, name = System)]
fn dynamics(t: f64, x5: Matrix2<f64>, p1: f64, p2: Vector3<f64>, p3: &[f64; 4], p4: bool) -> Matrix2<f64> {
const SCALE: f64 = 2.0;
fn inner6(h7: f64, h8: f64) -> f64 {
f64::cos(f64::sin(SCALE))
}
let mut sum9 = 1.74_f64 + t;
for i10 in (0..4).rev() {
for j11 in 0..=i10 {
let a12 = ({ sum9 *= 0.5 + 0.25 * (0.67 * 1.78_f64 * ((j11 + 1) as f64)).sin(); TABLE[0] });
if p4 {
sum9 /= (2.3 + t.powi(i10 as i32 + 1).powi(2));
} else {
sum9 *= 0.5 + 0.25 * (p2[(j11 + 2) % 3].clamp(-0.5, 1.47) * ((i10 + 1) as f64) * a12).sin();
}
}
}
x5 * x5
}
pub fn time() -> f64 { -1.106 }
pub fn start() -> Matrix2<f64> { matrix![-1.188, 1.097; 1.181, 0.215] }
pub fn system() -> System { System { p1: -0.260, p2: vector![-0.901, 1.027, -0.606], p3: [-1.109, -0.833, -0.066, -1.102], p4: true } }
pub fn written() -> Matrix2<f64> { dynamics(time(), start(), system().p1, system().p2, &system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_43 = {
#[ode_dynamics(order = 3, name = System)]
fn dynamics(x1: (Vector2<f64>, [f64; 2], f64)) -> (Vector2<f64>, [f64; 2], f64) {
((SMatrix::<f64, 2, 2>::new(x1.2, x1.0.x, x1.2, x1.1[0]) + SMatrix::<f64, 2, 2>::from_fn(|i2, j3| x1.0[1 - j3])) * (x1.0 - x1.0), x1.1, ({ let mut r5: [f64; 4] = std::array::from_fn(|i7| SMatrix::<f64, 3, 3>::new(x1.0[i7 * 3 % 2], x1.1[(i7 + 1) % 2], x1.1[(i7 + 1) % 2], x1.1[1], x1.0.y, x1.0[i7 % 2], x1.0.y, x1.0[i7 * 2 % 2], x1.2).determinant());
for i8 in (0..5).step_by(2) {
if i8 == 2 { break; }
r5[i8 % 4] += (r5.iter().last().unwrap() - r5.first().unwrap());
}
r5[2] * 1.26_f64 }))
}
pub fn time() -> f64 { 0.287 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.964, 0.347], [-1.124, -0.872], 0.090) }
pub fn system() -> System { System }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_44 = {
const SCALE: f64 = 0.5;
const TABLE: [f64; 3] = [-0.960, -0.832, 0.109];
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = -(f64::cos(TABLE[2]) + TABLE[1]) + TABLE[2];
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(x6: Vector3<f64>, p2: f64, p3: bool, p4: f64, p5: u8) -> Vector3<f64> {
let mut g7: [[f64; 2]; 3] = [[(1.0 + (2.0 + 1.23_f64.powi(2))).acosh(); 2], [p2; 2], [(1.0 + (2.0 + 1.23_f64.powi(2))).acosh(); 2]];
for ([e8, e9], v10) in g7.iter_mut().zip([0.5, 2.0, p2]) { *e9 += v10 * *e8; *e8 -= -std::f64::consts::PI * 1.42_f64; }
let (a13, mut b14) = (p2 * p2, vector![TABLE[0], g7[2][0], p2, TABLE[2]].metric_distance(&(SVector::<f64, 4>::from_fn(|i12, _| TABLE[2]) + Vector4::repeat(3.5))));
-(x6.cross_matrix() * x6)
}
pub fn time() -> f64 { -0.613 }
pub fn start() -> Vector3<f64> { vector![-0.028, -0.529, -0.586] }
pub fn system() -> System { System { p2: 0.138, p3: false, p4: -0.376, p5: 2 } }
pub fn written() -> Vector3<f64> { dynamics(start(), system().p2, system().p3, system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_45 = {
const SCALE: f64 = 1.58;
pub mod forces6 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(1.5 + 1.49_f64.tanh()).log10() - ({ let u5 = SCALE; 1.50_f64 + u5 })
}
}
#[ode_function]
pub fn helper7(h8: f64, h9: f64) -> f64 {
let (mut a10, mut b11) = (SCALE.cos(), SCALE);
(a10, (_, b11)) = (SCALE * SCALE, (a10, b11 - a10));
let mut v12 = vector![h8, h9].zip_map(&Vector2::new(h8, h8), |a, b| a * 0.97_f64 - b);
v12.y *= 0.5 + 0.25 * (h8 * b11).sin();
({ let a14: f64 = (0.196_f64 + ({ let u13 = b11; std::f64::consts::FRAC_PI_4 + u13 }) * ({ let u13 = b11; std::f64::consts::FRAC_PI_4 + u13 })).powf(({ v12[0] += h8 * v12.y; h8 }));
(0.79 + a14 * a14).powf(1.0 / 3.0) })
}
#[ode_dynamics(order = 2, name = System)]
fn dynamics(t: f64, (x18, x19, x20): (Vector2<f64>, [f64; 2], f64), p15: Matrix2<f64>, p16: f64) -> (Vector2<f64>, [f64; 2], f64) {
let mut sum32 = (if p15.m12.abs() <= 0.30 { SCALE } else { x18[0] });
fn inner21(h22: f64, h23: f64) -> f64 {
let pick24 = |(a25, b26): (f64, f64), &[c27, .., d28]: &[f64; 3]| ((if SCALE.min(SCALE) < 0.98 { c27 } else { h22 }), a25 * d28);
let (h23, _) = pick24((({ let u29 = h22; h22 + u29 }), HALF), &std::array::from_fn::<_, 3, _>(|i31| h22));
0.5 * h23.powi(3) * SCALE
}
const HALF: f64 = SCALE * 0.20;
const SCALE: f64 = 1.12;
'outer33: for i34 in 0..3 {
for j35 in i34..4 {
if (i34 * 2 + j35) % 4 == 3 { break 'outer33; }
sum32 = 0.5 * sum32 + sum32.sin().mul_add(0.375, 0.5 + 1.75).powi(-2);
}
sum32 *= 0.5 + 0.25 * (1.0 + (2.0 + (x20.atan() / 4.0).cosh())).acosh().sin();
}
let mut g40 = [[p16; 3]; 3];
for i41 in (0..5).rev() {
for j42 in 0..i41 {
if !(SCALE.clamp(-0.5, 2.7) >= 0.5) {
g40[i41 * 2 % 3][0] *= 0.5 + 0.25 * (if i41 < 5 { x20 } else { p16 }).sin();
} else {
g40[i41 % 3][(i41 + 2) % 3] -= ({ let u43 = p16; x19[(j42 + 2) % 2] + u43 });
}
}
}
let mut sum44 = g40[0][1];
let mut add45 = |v46: f64| sum44 += v46 * (p15[(0, 1)] / (1.5 + SCALE.powi(2)));
add45(Matrix4::from_diagonal(&vector![x19[1], p15.m22, HALF, g40[0][2]]).trace());
add45(forces6::helper1(p16, x19[0], p16));
let mut v47 = SVector::<f64, 4>::from_fn(|i51, _| x19[(i51 + 1) % 2] * x19[(i51 + 1) % 2]);
for v in v47.iter_mut() { *v = 0.5 * *v + v.sin(); }
(SVector::<f64, 2>::from_fn(|i52, _| sum32) - x18, [-(p16 + p16) + x20, x18.metric_distance(&(x18 + Vector2::repeat(3.5)))], (2.0 + HALF * HALF).powf(x20))
}
pub fn time() -> f64 { -0.305 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![0.210, -0.741], [0.227, 0.385], -1.040) }
pub fn system() -> System { System { p15: matrix![0.862, 0.802; 0.913, 0.988], p16: 1.188 } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p15, system().p16) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_46 = {
#[ode_function]
fn twice1(f: impl Fn(f32) -> f32, h: f32) -> f32 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 5, name = System)]
fn dynamics(x5: Vector3<f32>, p2: u8, p3: &Matrix2<f32>, p4: bool) -> Vector3<f32> {
Matrix3::from_diagonal(&x5) * x5
}
pub fn time() -> f32 { -1.077 }
pub fn start() -> Vector3<f32> { vector![0.920, 0.213, 0.383] }
pub fn system() -> System { System { p2: 0, p3: matrix![0.204, -0.918; 0.488, -0.840], p4: true } }
pub fn written() -> Vector3<f32> { dynamics(start(), system().p2, &system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_47 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_dynamics(order = 1, unroll = true, name = System)]
fn dynamics(mut x4: SVector<f64, 5>, p1: &Vector3<f64>, p2: f64, p3: &Vector3<f64>) -> SVector<f64, 5> {
let mut sum12 = x4[3];
let mut add13 = |v14: f64| sum12 += v14 * (p2 / (1.5 + p2.powi(2)));
add13(2.0 * p1.z + 1.83_f64 * 0.146_f64);
add13(p1.y * x4[1]);
let mut r15: [f64; 4] = [(1.5 + x4[3].tanh()).powf(p2 - 0.79_f64), ({ let (a17, mut b18) = ((if p2.signum() <= 1.78 { sum12 } else { p3.z }), p1[2] * sum12);
p2 }), sum12.mul_add(({ sum12 += p2.powi(4); p2 }), sum12), p1[0] * p1[0]];
let v19 = &mut r15[1]; *v19 += p2 - sum12;
for (i21, v20) in r15.iter_mut().enumerate().step_by(2) {
*v20 *= 0.5 + 0.25 * (p3.y * p3.y).sin();
}
fn inner5(h6: f64, h7: f64) -> f64 {
let a8: f64 = 0.75_f64.tanh() * h6 * h7;
let (a9, mut b10) = (a8.powi(3), a8 * a8);
({ let u11 = (if 0.75_f64.clamp(-0.5, 0.5) >= 1.16 { a8 } else { h7 }); (1.74 + (a9.tanh() * 0.5).cosh()).cbrt() + u11 })
}
let mut v22 = (SMatrix::<f64, 2, 2>::from_columns(&[vector![1.8_f64, p1[1]], vector![sum12, p3.z]]).column(0) * sum12) * (-r15[2] * p1.x);
for v in v22.iter_mut() { *v = 0.5 * *v + v.sin(); }
SVector::<f64, 5>::from_fn(|i23, _| SMatrix::<f64, 2, 2>::from_fn(|i24, j25| p3[j25]).column_iter().map(|c| c.dot(&v22)).sum::<f64>())
}
pub fn time() -> f64 { -1.167 }
pub fn start() -> SVector<f64, 5> { vector![0.243, 0.017, -0.670, -0.996, -0.984] }
pub fn system() -> System { System { p1: vector![1.048, 0.558, -0.222], p2: 0.777, p3: vector![0.193, -0.588, -0.729] } }
pub fn written() -> SVector<f64, 5> { dynamics(start(), &system().p1, system().p2, &system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_48 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = 2.0 * x[1] + 1.87_f64 * 0.77_f64 + s * s;
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics(t: f64, mut x6: f64, p2: f64, p3: f64, p4: f64, p5: f64) -> f64 {
(-1.69_f64 * 1.71_f64).softplus()
}
pub fn time() -> f64 { 0.688 }
pub fn start() -> f64 { -0.191 }
pub fn system() -> System { System { p2: -0.127, p3: 1.047, p4: -0.266, p5: -0.042 } }
pub fn written() -> f64 { dynamics(time(), start(), system().p2, system().p3, system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_49 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
({ let (mut a5, mut b6) = (-(h4 + 0.75_f64) + h2, h3);
(a5, (_, b6)) = ((0.75_f64 / (1.5 + 0.75_f64.powi(2))) * std::f64::consts::PI * h2, (a5, b6 - a5));
-b6 * b6 })
}
#[ode_dynamics(order = 5, unroll = true, name = System)]
fn dynamics(t: f64, x9: Vector3<f64>, p7: f64, p8: [f64; 4]) -> Vector3<f64> {
let a10 = (if p8[2].min(p8[1]) <= 0.44 { x9[0] } else { p7 });
let mut sum11 = p8.iter().enumerate().map(|(i13, &v12)| a10 * v12).sum::<f64>();
for i14 in (0..4).step_by(2) {
if i14 == 1 { break; }
let a15 = 1.4 / (1.5 + 1.62_f64.tanh());
sum11 -= (match ((i14 < 1), i14) { (true, n16) => a15 * n16 as f64, (_, ..=1) => { a10 } (false, n16) if n16 > 0 => 0.57, _ => x9.x });
}
SVector::<f64, 3>::from_fn(|i17, _| sum11) * t
}
pub fn time() -> f64 { 0.785 }
pub fn start() -> Vector3<f64> { vector![-0.530, 0.915, -0.536] }
pub fn system() -> System { System { p7: -1.095, p8: [0.714, 0.861, 1.002, 0.087] } }
pub fn written() -> Vector3<f64> { dynamics(time(), start(), system().p7, system().p8) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_50 = {
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics((x5, x6): (Quaternion<f64>, Vector3<f64>), p1: [f64; 4], p2: &[f64; 2], p3: bool) -> (Quaternion<f64>, Vector3<f64>) {
(Quaternion::from_imag((-x5.j * p1[1]) * vector![x5.i, x6.y].push(p2[1])), (-(matrix![x6.x, p1[3], x5.j; p2[0], x5.i, 1.77_f64; p1[2], x6.z, x5.j] * x6)).zip_map(&x6, |a, b| a * 159e-2 - b))
}
pub fn time() -> f64 { 0.610 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(0.135, 1.158, 0.506, -0.456), vector![0.523, -0.325, -0.276]) }
pub fn system() -> System { System { p1: [0.253, -0.416, 0.368, -0.845], p2: [-0.391, 0.457], p3: true } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(start(), system().p1, &system().p2, system().p3) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_51 = {
#[ode_function]
fn maker1(h2: &[f64; 3], h3: &[f64; 3], n: usize, on: bool) -> [f64; 4] {
if n > 2 && !on { return [1.71 / (1.00 + 1.77_f64.powi(2)), (0.3 * h3[1].cos()).exp(), -h2[1] * h3[0], (0.176_f64 + h3[2] * h3[2]).powi(-1)]; } else if n == 0 { return std::array::from_fn::<_, 4, _>(|i6| 1.37 * h2[i6 * 2 % 3] * h3[(i6 + 3) % 3]); }
fn inner8(h9: f64, h10: f64) -> f64 {
let mut r11: [f64; 5] = std::array::from_fn(|i13| ({ let mut sum14 = HALF * SCALE;
let mut n15: usize = 2;
while n15 * n15 < 50 && n15 != 7 {
if n15 % 3 == 1 { n15 += n15 % 3 + 1; continue; }
sum14 = 0.5 * sum14 + HALF.tanh() * h9 * HALF;
n15 += n15 % 3 + 1;

}
SCALE }));
let v16 = &mut r11[1]; *v16 /= (1.5 + (if 1.06 * HALF > 1.21 { HALF } else { HALF }).tanh());
(1.5 + r11[0].tanh()).powf(HALF - 0.48_f64).atan2((0.73 + (1.0 + (0.5 + (0.3 * HALF.cos()).cosh())).acosh() * (1.0 + (0.5 + (0.3 * HALF.cos()).cosh())).acosh()))
}
{
let a17: f64 = 0.39_f64 * (1.85 + (h3[(n + 3) % 3].atan() / 4.0).cosh()).recip() * SCALE;
let pick18 = |(a20, b21): (f64, f64), &[c22, .., d23]: &[f64; 3]| (f64::tanh(h3[0]), a20 * d23);
let (a19, _) = pick18((SCALE * h2[1], 1.4_f64), &(*h3));
}
const SCALE: f64 = 1.82;
const HALF: f64 = SCALE * 1.50;
[((n + 1) as f64) * (HALF + 125e-2), ({ let u26 = SCALE; SCALE + u26 }), f64::sin(SCALE), f64::cos(HALF)]
}
#[ode_function]
fn maker27(h28: [f64; 3], n: usize, on: bool) -> [f64; 2] {
if n > 2 && !on { return [(if !(0.75_f64 > 1.43) { h28[1] } else { h28[1] }), 0.89 * h28[0] * h28[1]]; } else if n == 0 { return std::array::from_fn::<_, 2, _>(|i31| h28[(i31 + 2) % 3]); }
let a37 = h28.iter().enumerate().enumerate().map(|(i33, (i34, &v35))| (2.4 * v35 * h28[1]) * (0.5 + i33 as f64) * (0.5 + i34 as f64) * v35).map(|v| v * 2.0).reduce(|a, b| 0.5 * a - b).unwrap();
[-(a37 + 0.75_f64) + h28[1], -(a37 + 0.75_f64) + a37]
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics((x40, x41): (f64, [f64; 3])) -> (f64, [f64; 3]) {
let mut r42: [f64; 2] = std::array::from_fn(|i44| x40 / (139e-2 + SCALE * SCALE) / 1.66);
const LEN: usize = 2;
r42[1..].fill(SCALE);
const SCALE: f64 = 0.5;
(({ let call45 = |w46: f64| WEIGHTS[LEN] / (123e-2 + x41[(LEN + 2) % 3].powi(2));
const LEN: usize = 1;
const WEIGHTS: [f64; 3] = [1.135, -0.284, 0.557];
const SCALE: f64 = 1.16;
x41[2].powi(LEN as i32 + 1) }), x41.map(|v47| (x41[2 - LEN].sin() + 188e-2 * v47 - 0.69) * v47))
}
pub fn time() -> f64 { -1.155 }
pub fn start() -> (f64, [f64; 3]) { (1.143, [1.080, -0.028, 0.633]) }
pub fn system() -> System { System }
pub fn written() -> (f64, [f64; 3]) { dynamics(start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_52 = {
const TABLE: [f64; 3] = [0.225, 0.012, 0.488];
#[ode_function]
fn maker1(h2: &[f64; 3], h3: f64, n: usize, on: bool) -> [f64; 2] {
if on { return std::array::from_fn::<_, 2, _>(|i5| (1.02 + TABLE[0].powi(2)).powi(-2)); }
let mut sum8 = TABLE[2];
let mut add9 = |v10: f64| sum8 += v10 * TABLE[1];
add9((TABLE[1] / (1.5 + TABLE[2].powi(2))) * TABLE[2] * TABLE[0]);
add9(-1.68_f64 * ((n + 1) as f64));
[1.70 / (1.5 + sum8.tanh()), (0.65_f64 / (2 * n + 1) as f64) * TABLE[0]]
}
#[ode_function]
fn maker12(h13: (f64, [f64; 3]), h14: [f64; 4], n: usize, on: bool) -> (f64, [f64; 2]) {
if on { return (-1.47_f64 * TABLE[2], [(if TABLE[2].abs() < 0.197_f64 { h13.0 } else { TABLE[2] }), f64::tanh(TABLE[2])]); }
let mut sum19 = h13.1[n % 3];
let mut add20 = |v21: f64| sum19 += v21 * TABLE[2].sin();
add20(TABLE[1].silu());
add20((1.3 / (2 * n + 1) as f64) * TABLE[0]);
let a22;
if n != 0 { sum19 -= sum19 * (TABLE[0] + 1.3); a22 = ({ let u23 = h13.1[(n + 2) % 3]; h13.0 + u23 }); } else { sum19 += (0.76 + h14[3 - n].powi(2)).powi(-3); a22 = ({ let u24 = TABLE[2]; u24 + u24 }); }
(h13.0 * (h13.0 + 1.09), std::array::from_fn::<_, 2, _>(|i26| sum19 + h13.0))
}
#[ode_dynamics(order = 2, name = System)]
fn dynamics([x31, x32, x33, x34]: [f64; 4], p27: bool, p28: f64, p29: bool) -> [f64; 4] {
[(if !p29 && p28.abs() >= 0.24_f64 { x32 } else { TABLE[1] }), -(1.67_f64 + p28) + x31, (0.3 * TABLE[1].sin()).exp2(), x33 / (1.5 + TABLE[0].tanh()) / 1.64]
}
pub fn time() -> f64 { -1.189 }
pub fn start() -> [f64; 4] { [-0.678, 0.460, 1.020, 0.472] }
pub fn system() -> System { System { p27: true, p28: 0.914, p29: true } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p27, system().p28, system().p29) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_53 = {
const TABLE: [f64; 3] = [0.825, -0.977, 0.350];
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = ({ let u2 = TABLE[0] * s * 1.23_f64; 0.5 / (1.5 + 1.35_f64.tanh()) + u2 });
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 2, name = System)]
fn dynamics((x8, x9): (Quaternion<f64>, Vector3<f64>), p3: bool, p4: f64, p5: f64, p6: f64) -> (Quaternion<f64>, Vector3<f64>) {
(Quaternion::from_imag(x9), TABLE[0] * x9)
}
pub fn time() -> f64 { 0.343 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(0.748, -0.383, 0.817, -0.816), vector![0.377, 0.747, -1.088]) }
pub fn system() -> System { System { p3: false, p4: 0.843, p5: 0.003, p6: 0.808 } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(start(), system().p3, system().p4, system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_54 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f32>, pub m: f32, pub v: Vector3<f32> }
#[ode_function]
fn spread1(s: f32, n: usize, x: &[f32; 4]) -> [f32; 4] {
let mut sum = 2.0 * x[3] + x[2] * 120e-2 + 198e-2 * (s * (s + 2.0)) - 0.56;
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f32)
}
#[ode_function]
fn add_4(sum: &mut [f32; 4], factor: f32, x: &[f32; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f32, x4: [Body; 2], p2: &[f32; 3], p3: u8) -> [Body; 2] {
match p3 { 0 | 2 => return [Body { q: (SMatrix::<f32, 3, 3>::new(p2[0], t, t, x4[1].q[2], p2[1], x4[0].v.y, t, 1.6_f32, p2[2]).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 2.5).qr().solve(&Vector3::new(p2[2], t, p2[2])).unwrap(), m: (0.49 + (x4[1].q.y.tanh() * 0.5).cosh()).powi(-2), v: (SMatrix::<f32, 3, 3>::from_fn(|i5, j6| x4[1].q[j6]).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).try_inverse().unwrap() * x4[0].q }, Body { q: UnitQuaternion::from_quaternion(Quaternion::new(t, t, x4[1].m, t) * 0.25 + Quaternion::new(1.5, 0.55_f32, 0.1, -0.2)).inverse() * x4[0].q, m: x4[0].v[0] * (1.72_f32 + 155e-2), v: vector![t, p2[2], p2[0]].cross(&x4[1].v) }], 1 => {  } _ => () }
let mut v7 = (SMatrix::<f32, 2, 2>::new(t, x4[0].m, t, t).map(|m| 0.3 * m.sin()) + Matrix2::identity() * 1.5).try_inverse().unwrap() * vector![p2[1], x4[0].v.x];
v7.x *= 0.5 + 0.25 * v7.y.powi(2).sin();
[Body { q: SMatrix::<f32, 3, 3>::from_fn(|i8, j9| v7.y) * vector![std::f32::consts::LN_2, v7.y, t], ..x4[0] }, Body { q: vector![x4[0].v.z, t, p2[0]], m: x4[0].q.z * p2[1], v: SVector::<f32, 3>::from_fn(|i11, _| v7[(i11 + 1) % 2]) - x4[1].v }]
}
pub fn time() -> f32 { 0.529 }
pub fn start() -> [Body; 2] { [Body { q: vector![-0.882, 0.814, 0.542], m: -1.025, v: vector![-0.749, -0.190, -0.039] }, Body { q: vector![0.194, 1.165, 0.728], m: 0.710, v: vector![1.172, 0.239, 0.398] }] }
pub fn system() -> System { System { p2: [0.190, 0.006, -0.503], p3: 1 } }
pub fn written() -> [Body; 2] { dynamics(time(), start(), &system().p2, system().p3) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_55 = {
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(t: f64, x4: [f64; 2], p1: f64, p2: &[f64; 3], p3: f64) -> [f64; 2] {
let a5;
if !(p1.min(p1) > 0.56) { a5 = t.erf(); } else { a5 = x4[0] * x4[0]; }
let mut k6 = p1.min(p3);
if p3.min(p1) < 1.1 { k6 += 1.79 * p3; } else if k6 > 0.5 { k6 = p3.max(2.0); }
x4
}
pub fn time() -> f64 { -0.752 }
pub fn start() -> [f64; 2] { [0.202, 0.971] }
pub fn system() -> System { System { p1: -0.536, p2: [0.230, -0.659, 0.663], p3: 0.398 } }
pub fn written() -> [f64; 2] { dynamics(time(), start(), system().p1, &system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_56 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const SCALE: f64 = 2.5;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
const SCALE: f64 = 1.6;
let a5: f64 = 1.13_f64 + h3;
let pick6 = |(a8, b9): (f64, f64), &[c10, .., d11]: &[f64; 3]| ((SCALE / (1.5 + SCALE.powi(2))) * c10 * h4, a8 * d11);
let (a7, _) = pick6((1.47_f64 * 1.47_f64, h2), &[h3; 3]);
a7.atan2((0.49 + a7 * a7)) * (1.77_f64 + 0.5)
}
#[ode_function]
pub fn helper13(h14: f64, h15: f64) -> f64 {
let [e16, e17, e18] = WEIGHTS;
const WEIGHTS: [f64; 3] = [-0.258, -1.196, 0.329];
const HALF: f64 = SCALE * 20e-2;
const SCALE: f64 = 0.5;
let (mut a19, mut b20) = (WEIGHTS.chunks_exact(2).map(|c| c[0] * c[1]).sum::<f64>(), std::f64::consts::FRAC_PI_4);
(a19, b20) = (b20, a19);
({ a19 = 0.5 * a19 + ({ const WEIGHTS: [f64; 3] = [-0.898, 0.836, 0.869];
const SCALE: f64 = 1.74;
const HALF: f64 = SCALE * 2.3;
let call22 = move |w23: f64| helper1(a19, HALF, h15);
a19 += h14 / (0.5 + (h15.tanh() * 0.5).cosh());
const LEN: usize = 4;
WEIGHTS[LEN % 3] }); 1.48_f64 / (0.83 + h14 * h14) })
}
#[ode_function]
fn spread24(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = -x[2] * x[0] / (1.5 + s.tanh());
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x26: Arm, p25: &[f64; 2]) -> Arm {
let call27 = |w28: f64| w28 * SCALE;
let mut r29: [f64; 5] = std::array::from_fn(|i31| 1.6 - t - (p25[i31 * 2 % 2] / (1.5 + p25[i31 % 2].powi(2))) * t);
for c in r29.chunks_exact_mut(2) { c[0] += 0.5 * c[1]; c[1] -= x26.drag; }
for i32 in 0..4 {
for j33 in 0..3 {
r29[j33 * 3 % 5] += t + t;
}
}
let pick34 = |(a36, b37): (f64, f64), &[c38, .., d39]: &[f64; 3]| (t.gelu(), a36 * d39);
let (a35, _) = pick34((SCALE / (1.97 + (1.52_f64.tanh() * 0.5).cosh()) / 2.0, t), &[x26.from.m, t, t]);
let a42 = [r29, r29].iter().flatten().map(|v41| v41.cos()).sum::<f64>();
Arm { from: Body { v: std::array::from_fn::<_, 2, _>(|i44| (2.0 * (t + r29[(i44 + 4) % 5]) + (p25[i44] * t * x26.from.v[0]) * 1.26).mul_add(1.79_f64 * x26.from.v[(i44 + 1) % 2] * (0.47 * SCALE * SCALE), a42)), ..x26.from }, joints: (*p25), drag: r29.into_iter().take(4).map(|v46| (-(x26.joints[0] + p25[0]) + x26.drag) * v46).step_by(2).sum::<f64>() + a42 }
}
pub fn time() -> f64 { -0.888 }
pub fn start() -> Arm { Arm { from: Body { q: [-1.197, -0.648], m: 0.594, v: [0.577, 0.880] }, joints: [0.782, -0.111], drag: 0.129 } }
pub fn system() -> System { System { p25: [0.104, -0.259] } }
pub fn written() -> Arm { dynamics(time(), start(), &system().p25) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_57 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let (a5, mut b6) = ((1.59 + (0.91 * h3 * h2).powi(2)).powf(-0.3), ({ let u4 = h2; u4 + u4 }));
let mut g7 = [[h3; 2]; 2];
for i8 in 1..5 {
g7[i8 % 2][(i8 + 1) % 2] += g7[i8 % 2][i8 % 2].mul_add(h3, h2);
}
(0.75_f64 - 24e-2) * (0.5 + (0.3 * h3.sin()).cosh()).powf(2.0) * h3
}
pub mod forces12 {
use super::*;
#[ode_function]
pub fn helper9(h10: f64, h11: f64) -> f64 {
-h11 * h11 / (150e-2 + h11.powi(2)) / 0.94_f64
}
}
#[ode_function]
fn spread13(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = (2.0 * 0.75_f64) * x[0] * x[1] + 1.94 * s - 2.0;
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(x18: [Body; 2], p14: [f64; 2], p15: u8, p16: f64, p17: u8) -> [Body; 2] {
let a22 = ({ let a21 = (0..5).map(|i19| (x18[i19 % 2].q[i19 % 2] * ((0.53 / (2 * i19 + 1) as f64) + 0.22)) * (0.5 + i19 as f64)).sum::<f64>();
p14[1] });
{
const LEN: usize = 2;
const HALF: f64 = SCALE * 1.07;
const WEIGHTS: [f64; 3] = [0.899, -1.069, -1.065];
fn inner23(h24: f64, h25: f64) -> f64 {
let mut sum26 = (0.58 + HALF * HALF).ln();
let mut n27: usize = 7;
while !matches!(n27, 0 | 10..) {
let a28 = ({ let u29 = h25; h24 + u29 });
sum26 = 0.5 * sum26 + h25 / (1.5 + h25.tanh());
n27 = n27.saturating_sub(2);

}
WEIGHTS.into_iter().take(2).enumerate().map(|(i30, v31)| HALF * (0.5 + i30 as f64) * v31).map(|v| v * 2.0).reduce(|a, b| 0.5 * a - b).unwrap() / (124e-2 + ({ let a33: f64 = -(h24 + SCALE) + sum26 + std::f64::consts::E;
HALF }) * ({ let a33: f64 = -(h24 + SCALE) + sum26 + std::f64::consts::E;
HALF })) / 0.60_f64
}
const SCALE: f64 = 2.5;
let a35 = (WEIGHTS.windows(2).map(|w| w[0] - 0.5 * w[1]).take(1).rev().count() as f64 * 0.41);
}
let mut sum36 = 2.0 * p16 + a22 * 2.0;
for i37 in 0..=3 {
let a38 = p14[i37 % 2] * (sum36 + 2.6);
sum36 += ({ sum36 += forces12::helper9(x18[i37 % 2].v[1], p16); p14[(i37 + 1) % 2] }) * sum36;
}
[Body { q: p14.map(|v39| (2.0 * v39 + p16 * 0.5) * v39), m: 1.3 - 1.72_f64 - (0.5 * p14[0]) * x18[1].m, v: [2.0 * 1.1_f64 + x18[0].m * 0.127_f64; 2] }, Body { q: [({ let u42 = p14[0]; p16 + u42 }); 2], m: (0.72_f64 + (0.3 * p14[0].sin()).cosh()).sqrt(), v: x18[1].q.map(|v43| x18[0].v[0].powi(0) * v43) }]
}
pub fn time() -> f64 { 0.767 }
pub fn start() -> [Body; 2] { [Body { q: [0.739, 0.348], m: -0.692, v: [0.346, -0.147] }, Body { q: [-0.024, 0.347], m: -0.787, v: [0.073, -0.016] }] }
pub fn system() -> System { System { p14: [-0.297, -0.048], p15: 2, p16: 0.899, p17: 0 } }
pub fn written() -> [Body; 2] { dynamics(start(), system().p14, system().p15, system().p16, system().p17) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_58 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut sum4 = (2.0 + (h3.tanh() * 0.5).cosh()).recip();
for i5 in 0..3 {
for j6 in 0..i5 {
let a7 = ({ let (s8, c9) = sum4.sin_cos(); s8 * c9 * 0.23 });
sum4 -= -sum4 * a7;
}
}
({ let u10 = h2 / (0.159_f64 + h2.powi(2)); (2.1 + h2 * h2).powf(u10) + u10 })
}
#[ode_dynamics(order = 10, name = System)]
fn dynamics(t: f64, x15: [f64; 5], p11: [f64; 4], p12: Body, p13: f64, p14: [f64; 3]) -> [f64; 5] {
let (mut a16, mut b17) = ((match (LEN, (LEN < 1)) { (0, true) | (1, false) => t, (n18 @ 2.., _) if LEN % 2 == 1 => p13 * n18 as f64, _ => p13 }), p14[LEN]);
(a16, (_, b17)) = (a16.mul_add(({ a16 -= p12.v[LEN * 3 % 2] + 0.189_f64 * p14[LEN * 2 % 3] - 2.0; ((LEN + 1) as f64) }), a16), (a16, b17 - a16));
let Body { q: mut part19, .. } = p12;
let Body { q: mut part20, .. } = p12;
let mut r21 = [p13 + a16; 4];
const SCALE: f64 = 1.15;
for (v23, other) in r21.iter_mut().zip(&p11) {
*v23 += ({ let a33 = ({ let mut n25 = 1.48; let s26 = (p14.iter().map(|&v27| ({ const SCALE: f64 = 151e-2;
let a29 = ({ let u28 = p14[LEN] / (0.56 + x15[2].powi(2)); p12.v[0] + u28 });
p11[2] }) * v27).step_by(2).map(|v30| { n25 += 0.43; n25 * (({ let u31 = part19[1]; SCALE + u31 }) * v30) }).map(|part19| ((0.24 / (2 * LEN + 1) as f64) / 1.11_f64.sin().mul_add(0.375, 0.5 + 1.50)) * part19).map(|v32| (-(t + p11[LEN]) + b17) * v32).count() as f64 * 0.61_f64); s26 + 0.1 * n25 });
x15[4] });
*v23 -= 0.5 * other;
}
r21.copy_from_slice(&[p14[(LEN + 2) % 3], b17, p11[(LEN + 4) % 4], x15[LEN]]);
const LEN: usize = 1;
[b17 * a16; 5]
}
pub fn time() -> f64 { 1.028 }
pub fn start() -> [f64; 5] { [0.971, 1.004, 0.117, -0.410, 0.271] }
pub fn system() -> System { System { p11: [0.573, -1.060, -0.589, -0.960], p12: Body { q: [1.051, 0.551], m: 0.016, v: [-0.693, 0.087] }, p13: 0.403, p14: [0.837, 0.574, 1.126] } }
pub fn written() -> [f64; 5] { dynamics(time(), start(), system().p11, system().p12, system().p13, system().p14) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_59 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 2.1;
#[ode_dynamics(order = 6, name = System)]
fn dynamics(x4: Body, p1: f64, p2: bool, p3: u8) -> Body {
let call5 = move |w6: f64| x4.v[0] + 0.44 * x4.v[1] - 1.96;
Body { q: x4.q.map(|v7| (0.5 * v7 * SCALE) * v7), m: p1 * SCALE, v: x4.v }
}
pub fn time() -> f64 { 0.375 }
pub fn start() -> Body { Body { q: [0.329, 0.530], m: -0.510, v: [0.512, -0.443] } }
pub fn system() -> System { System { p1: 0.379, p2: false, p3: 5 } }
pub fn written() -> Body { dynamics(start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_60 = {
#[ode_dynamics(order = 3, name = System)]
fn dynamics(mut x3: SVector<f64, 5>, p1: f64, p2: &[f64; 4]) -> SVector<f64, 5> {
let mut g4: [[f64; 2]; 3] = [[p1 * x3[4] * p2[2], x3[3] / (1.61 + (0.3 * x3[3].cos()).cosh())], [x3[1]; 2], [p1 * x3[4] * p2[2], x3[3] / (1.61 + (0.3 * x3[3].cos()).cosh())]];
for [e5, e6] in &mut g4 { *e5 += (if !(p1 / (1.5 + p1.powi(2)) < 102e-2) { std::f64::consts::PI } else { p2[3] }); *e6 -= 0.5 * *e5; }
SVector::<f64, 5>::from_fn(|i9, _| (if !(p1 > 136e-2) { 2.0 * p2[3] + p1 * 0.76 } else { 2.0 * p2[(i9 + 4) % 4] + g4[(i9 + 2) % 3][i9 % 2] * 1.69 }))
}
pub fn time() -> f64 { -0.557 }
pub fn start() -> SVector<f64, 5> { vector![-0.871, -1.057, -0.266, -0.270, 0.852] }
pub fn system() -> System { System { p1: 1.045, p2: [0.023, -0.337, 0.686, -0.761] } }
pub fn written() -> SVector<f64, 5> { dynamics(start(), system().p1, &system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_61 = {
const SCALE: f64 = 0.72;
#[ode_dynamics(order = 3, name = System)]
fn dynamics(x2: [f64; 4], p1: f64) -> [f64; 4] {
let (mut a5, w3 @ [e4, ..]) = (x2[2] * x2[2], x2);
let pick6 = |(a8, b9): (f64, f64), &[c10, .., d11]: &[f64; 3]| (e4 / a8.sin().mul_add(0.375, 0.5 + 2.0) / 85e-2, a8 * d11);
let (a7, _) = pick6(((1.5 + w3[3].tanh()).log(2.5 + x2[2].tanh()), e4), &[p1, e4, x2[2]]);
let mut sum13 = a7;
let mut add14 = |v15: f64| sum13 += v15 * SCALE.abs();
add14(p1.mul_add(e4, x2[1]));
add14(-(w3[2] + p1) + a7);
let pick16 = |(a18, b19): (f64, f64), &[c20, .., d21]: &[f64; 3]| (x2.iter().enumerate().map(|(i23, &v22)| b19 * v22).sum::<f64>(), a18 * d21);
let (a17, _) = pick16((-(e4 + p1) + a7, p1), &[SCALE, w3[3], 1.50_f64]);
if !(p1.sinh() >= 1.84) { return w3; }
let mut k26 = p1.abs();
if SCALE.tanh() < 1.37 { k26 += SCALE - 1.98; } else if k26 > 0.5 { k26 = SCALE.sinh(); }
w3.map(|v27| e4 / (0.93_f64 + (0.3 * e4.sin()).cosh()) / 1.60)
}
pub fn time() -> f64 { 0.560 }
pub fn start() -> [f64; 4] { [1.049, 0.520, 0.574, 0.984] }
pub fn system() -> System { System { p1: 0.053 } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_62 = {
const SCALE: f64 = 0.49_f64;
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = 1.9 * (SCALE * SCALE) * ({ let u2 = SCALE; s + u2 });
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics((x5, x6): (f64, [f64; 3]), p3: &[f64; 3]) -> (f64, [f64; 3]) {
(({ let u10 = 0.81 * ({ if p3[2].abs() < 0.5 {
{
let (mut a7, mut b8) = (x5 - x5 + p3[0], SCALE);
(a7, b8) = (b8, a7);
b8 += (SCALE.atan() / 4.0).exp_m1();
}
let mut k9 = p3[0].abs();
if SCALE.sinh() >= 1.80 { k9 += p3[2] / (1.5 + SCALE.powi(2)); } else if k9 > 0.5 { k9 = p3[0].min(p3[0]); }
} else {  }
x6[2] }) * p3[1]; (1.2 / std::f64::consts::E.sin().mul_add(0.375, 0.5 + 1.37) + x6[1]) + u10 }), [(x6[0] * x6.len() as f64); 3])
}
pub fn time() -> f64 { 1.148 }
pub fn start() -> (f64, [f64; 3]) { (-0.362, [0.803, -0.940, 0.349]) }
pub fn system() -> System { System { p3: [-0.066, -0.541, 0.228] } }
pub fn written() -> (f64, [f64; 3]) { dynamics(start(), &system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_63 = {
const SCALE: f64 = 0.70;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
if SCALE.min(SCALE) < 1.27 {
let a5 = (if 1.5 * SCALE >= 35e-2 { ({ let u4 = SCALE; 1.56_f64 + u4 }) } else { h2 * SCALE });
} else if SCALE.max(1.09) > 1.98 { return SCALE * SCALE; }
h2 * (std::f64::consts::E + 2.0)
}
#[ode_function]
pub fn helper6(h7: f64, h8: f64, h9: f64) -> f64 {
let mut v10 = SMatrix::<f64, 4, 2>::from_fn(|i12, j13| std::f64::consts::PI).column(0) * h9;
for v in v10.iter_mut() { *v = 0.5 * *v + v.sin(); }
if SCALE.clamp(-0.5, 2.0) > 1.1 {
v10.w = 0.5 * v10.w + std::f64::consts::LN_2;
v10.w *= 0.5 + 0.25 * std::f64::consts::E.sin();
} else {
v10.z -= (h7 * h8).sin().mul_add(0.375, 0.5 + 0.24).recip();
v10.z += helper1(vector![h7, SCALE].sum(), 1.53_f64);
}
({ let (s14, c15) = (h7 - h7 + h8).sin_cos(); s14 * c15 * 0.54 })
}
#[ode_dynamics(order = 7, unroll = false, name = System)]
fn dynamics(t: f64, (x20, x21): (Quaternion<f64>, Vector3<f64>), p16: &Vector3<f64>, p17: bool, p18: f64) -> (Quaternion<f64>, Vector3<f64>) {
let a22;
if p18.min(SCALE) < 2.0 { a22 = p16.z + 1.48 * 1.63_f64 - 0.73_f64; } else { a22 = p18; }
let a23;
if (p16[1] - 0.5) >= 1.09 { a23 = Matrix3::from_diagonal(&SVector::<f64, 3>::from_fn(|i24, _| p16[0])).trace(); } else { a23 = SCALE + 0.165_f64 * a22 - 0.93; }
(x20 * p18, (*p16) - x21)
}
pub fn time() -> f64 { -0.230 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(1.195, -0.394, -0.625, 0.397), vector![0.633, 0.761, -0.676]) }
pub fn system() -> System { System { p16: vector![-0.839, 1.019, -0.650], p17: true, p18: 0.419 } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(time(), start(), &system().p16, system().p17, system().p18) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_64 = {
#[ode_function]
fn twice1(f: impl Fn(f32) -> f32, h: f32) -> f32 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 1, name = System)]
fn dynamics(t: f32, (x7, x8): (Quaternion<f32>, Vector3<f32>), p2: f32, p3: u8, p4: &Matrix2<f32>, p5: u8) -> (Quaternion<f32>, Vector3<f32>) {
let mut m9 = SMatrix::<f32, 3, 2>::from_columns(&[Vector3::new(x8[1], p4[(0, 1)], p2), Vector3::new(t, t, std::f32::consts::FRAC_PI_4)]) * t;
m9.fixed_view_mut::<2, 2>(0, 0).copy_from(&Matrix2::from_diagonal(&SVector::<f32, 2>::from_fn(|i11, _| p4[(1, 1 - i11)])));
let a12 = 0.5 * x8[0] * p4.m21;
let mut k13 = p4[(1, 0)].clamp(-0.5, 0.192_f32);
if p3 > 1 || p2.clamp(-0.5, 2.0) >= 1.13 { k13 += p4.m11.signum(); } else if k13 > 0.5 { k13 = 0.5 * p2; }
if p2.max(188e-2) < 0.51 {
let mut sum14 = 1.85 * std::f32::consts::LN_2 * p4[(1, 1)];
'outer15: for i16 in 0..4 {
for j17 in i16..4 {
match (i16 * 2 + j17) % 5 { 2 => break 'outer15, 3 => { sum14 += p4[((i16 + 1) % 2, (j17 + 2) % 2)] / (0.92 + m9[(i16 % 3, i16 % 2)].powi(2)); } 4 => continue, _ => () }
let a20 = p4.m21 * p4.m21;
sum14 -= (x8[i16 % 3].tanh() * 0.5).exp();
}
sum14 /= (*p4).trace().sin().mul_add(0.375, 0.5 + 2.0);
}
let a22 = (0.3 * ({ let u21 = 1.7_f32; u21 + u21 }).sin()).exp2();
m9[(1, 0)] += p4.m11 / (1.56 + t * t);
m9[(0, 1)] += m9[(1, 1)].mul_add(({ m9[(1, 1)] /= (1.5 + (0.127_f32 * 1.35_f32 * 1.6_f32).tanh()); sum14 }), m9[(1, 1)]);
} else { m9[(1, 0)] += k13 - x8[0]; }
(Quaternion::new(k13, t, x7.k, k13) / 2.0, vector![x7.k, k13, x8[1]].map(|v23| p2))
}
pub fn time() -> f32 { 0.334 }
pub fn start() -> (Quaternion<f32>, Vector3<f32>) { (Quaternion::new(0.269, 0.466, 0.244, 1.147), vector![-0.490, 0.184, 0.948]) }
pub fn system() -> System { System { p2: 1.022, p3: 3, p4: matrix![0.817, -1.122; 0.999, 1.194], p5: 2 } }
pub fn written() -> (Quaternion<f32>, Vector3<f32>) { dynamics(time(), start(), system().p2, system().p3, &system().p4, system().p5) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_65 = {
const SCALE: f64 = 1.75;
#[ode_function]
pub fn helper1(h2: f64) -> f64 {
(1.0 + (50e-2 + SCALE * SCALE)).acosh() * (1.0 + (50e-2 + SCALE * SCALE)).acosh()
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, (x6, x7): ([f64; 2], [f64; 2]), p3: f64, p4: bool) -> ([f64; 2], [f64; 2]) {
let mut sum8 = helper1(x7[1]);
let mut n9: usize = 7;
while !matches!(n9, 0 | 10..) {
if n9 % 3 == 1 { n9 = n9.saturating_sub(2); continue; }
let a10 = -p3 * x7[(n9 + 1) % 2];
sum8 *= 0.5 + 0.25 * (x6[n9 % 2] + 1.83 * t - 0.41).sin();
n9 = n9.saturating_sub(2);

}
let a14 = (0..2).skip(1).flat_map(|i11| [helper1(1.34_f64) * (0.5 + i11 as f64), 1.49]).map(|v12| (if n9 % 2 == 0 { sum8 } else { x7[n9 % 2] }) * v12).sum::<f64>();
{
let mut r21 = [1.00 - t - SCALE.min(p3) * a14, (0.191_f64 + sum8 * sum8).recip(), SCALE.powi(0)];
const SCALE: f64 = 0.50;
fn inner15(h16: f64, h17: f64) -> f64 {
({ let mut sum18 = 1.61 * h17 * h17;
let mut n19: usize = 7;
loop {
if !(!matches!(n19, 0 | 10..)) { break; }
if n19 % 3 == 1 { n19 = n19.saturating_sub(2); continue; }
let a20 = 1.16 - SCALE - (SCALE - 1.92) * h16;
sum18 += ({ sum18 = 0.5 * sum18 + (0.68 + sum18.powi(2)).sqrt(); h16 });
n19 = n19.saturating_sub(2);

}
({ let sum18 = SCALE; sum18 + sum18 }) })
}
r21.copy_from_slice(&[x7[n9 % 2], SCALE, x6[n9 * 3 % 2]]);
for i23 in (0..4).step_by(2) {
for j24 in 0..i23 {
let a25 = x6.iter().rev().step_by(2).map(|v26| v26.tanh()).product::<f64>();
r21[n9 % 3] = 0.5 * r21[n9 % 3] + p3.silu();
}
}
r21[n9 * 2 % 3] += (0.68_f64 + x6[n9 % 2] * x6[n9 % 2]).powf(x6[(n9 + 1) % 2]);
}
let mut g27: [[f64; 2]; 3] = [std::array::from_fn::<_, 2, _>(|i32| (t.atan() / 4.0).exp2()), [a14; 2], std::array::from_fn::<_, 2, _>(|i32| (t.atan() / 4.0).exp2())];
for ([e28, e29], v30) in g27.iter_mut().zip([0.5, 2.0, a14]) { *e29 += v30 * *e28; *e28 *= 0.5 + 0.25 * (p3 * p3).sin(); }
(g27[(n9 + 1) % 3].map(|v33| ((0.109_f64 * p3) * (v33 / (82e-2 + (0.3 * g27[n9 % 3][n9 % 2].cos()).cosh())) * x6[n9 % 2] * (({ let (a, b) = x6.split_at(1); a.iter().product::<f64>() - b.iter().sum::<f64>() }) + 1.99)) * v33), [({ let u36 = sum8 * a14; (158e-2 + a14 * a14).log(2.5 + a14.tanh()) + u36 }) * (0.34_f64 / (2.0 + SCALE * SCALE)); 2])
}
pub fn time() -> f64 { 0.153 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([0.501, -1.166], [-0.160, 0.554]) }
pub fn system() -> System { System { p3: -0.197, p4: true } }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(time(), start(), system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_66 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 1.08;
const TABLE: [f64; 3] = [0.341, 0.402, 0.651];
#[ode_dynamics(order = 7, unroll = true, name = System)]
fn dynamics(t: f64, x1: [f64; 4]) -> [f64; 4] {
let a2: f64 = ({ let x1 = TABLE[2] / (2.0 + x1[LEN] * x1[LEN]); std::f64::consts::LN_2 + x1 });
let a3: f64 = 1.94_f64 * (TABLE[0] + 0.109_f64);
let mut g4: [[f64; 2]; 3] = [[TABLE[2] - TABLE[2] + ((LEN + 1) as f64), (1.5 + TABLE[2].tanh()).powf(a3)], [(1.15 / (2 * LEN + 1) as f64); 2], [TABLE[2] - TABLE[2] + ((LEN + 1) as f64), (1.5 + TABLE[2].tanh()).powf(a3)]];
const LEN: usize = 2;
const SCALE: f64 = 1.38;
for [e5, e6] in &mut g4 { *e5 += 0.65_f64 / (0.82_f64 + (1.93_f64.tanh() * 0.5).cosh()); *e6 -= 0.5 * *e5; }
x1.map(|v9| (0.5 + t * t).recip())
}
pub fn time() -> f64 { 0.666 }
pub fn start() -> [f64; 4] { [0.123, -0.803, -0.168, 0.169] }
pub fn system() -> System { System }
pub fn written() -> [f64; 4] { dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_67 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
const SCALE: f64 = 1.05;
#[ode_function]
fn maker1(h2: &[f64; 3]) -> Body {
let mut sum3 = SCALE;
let mut add4 = |v5: f64| sum3 += v5 * SCALE.signum();
add4(SCALE.mul_add(SCALE, h2[0]));
add4(0.68 * h2[0] * h2[0]);
Body { q: [h2[0] * sum3, (if SCALE.clamp(-0.5, 0.25_f64) < 2.0 { SCALE } else { h2[1] })], m: h2[2] + sum3, v: [({ let mut k8 = SCALE / (1.5 + SCALE.powi(2));
if SCALE.min(SCALE) < 2.0 { k8 += SCALE.max(187e-2); } else if k8 > 0.5 { k8 = SCALE; }
SCALE }), h2[2] + sum3] }
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x11: Body, p9: Body, p10: bool) -> Body {
if SCALE >= 0.5 {
let mut sum14 = -(p9.q[1] + SCALE) + t;
let mut n15: usize = 9;
loop {
if !(n15 > 0) { break; }
if n15 % 3 == 1 { n15 /= 2; continue; }
let a16 = ({ let mut r17 = std::array::from_fn::<_, 3, _>(|i19| (x11.q.iter().last().unwrap() - x11.q.first().unwrap()));
for (i22, v21) in r17.iter_mut().enumerate() {
*v21 *= 0.5 + 0.25 * (p9.v[(i22 + 1) % 2] * p9.v[(i22 + 1) % 2]).sin();
}
SCALE });
sum14 *= 0.5 + 0.25 * ({ let u23 = sum14; t + u23 }).sin();
n15 /= 2;

}
} else if SCALE.min(p9.m) > 1.3 { return Body { q: [1.5 * x11.q[1] * SCALE; 2], m: p9.v[0] * SCALE, v: [t * 1.68_f64; 2] }; }
if SCALE / (1.5 + p9.q[1].powi(2)) > 177e-2 {
let mut k24 = 0.183_f64 * SCALE;
if !p10 && p9.m.clamp(-0.5, 0.90) >= 0.88 { k24 += 0.80 * SCALE; } else if k24 > 0.5 { k24 = SCALE.min(p9.v[1]); }
let a25;
if k24.abs() <= 0.95 { a25 = k24 * x11.m; } else { a25 = -(t + p9.v[0]) + p9.q[0]; }
} else {  }
Body { q: [0.87 - p9.v[0] - SCALE * p9.m; 2], m: p9.v[1].powi(7), v: p9.v.map(|v27| 1.1_f64 / (46e-2 + x11.m.powi(2))) }
}
pub fn time() -> f64 { 0.036 }
pub fn start() -> Body { Body { q: [-0.723, 0.458], m: 0.397, v: [-0.621, 0.685] } }
pub fn system() -> System { System { p9: Body { q: [0.265, -0.982], m: 0.845, v: [0.961, -0.257] }, p10: false } }
pub fn written() -> Body { dynamics(time(), start(), system().p9, system().p10) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_68 = {
#[ode_function]
fn maker1(h2: f32) -> (f32, [f32; 3]) {
let mut g3 = [[h2; 3]; 3];
for i4 in 1..3 {
if i4 == 0 { break; }
for j5 in 0..=i4 {
g3[(i4 + 2) % 3][(i4 + 2) % 3] /= (1.46 + (1.63 + (0.3 * g3[i4 * 2 % 3][i4].cos()).cosh()).ln_1p() * (1.63 + (0.3 * g3[i4 * 2 % 3][i4].cos()).cosh()).ln_1p());
}
}
(-g3[0][0] * g3[1][2], [h2 + h2; 3])
}
#[ode_function]
fn maker7(h8: [f32; 3], h9: [[f32; 2]; 2]) -> [[f32; 2]; 2] {
[h9[1], std::array::from_fn::<_, 2, _>(|i12| (1.67 + h8[2 - i12] * h8[2 - i12]).log10())]
}
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p13: [f32; 2], pub p14: f32, pub p15: f32 }
#[ode_dynamics(order = 6, unroll = false)]
impl System {
#[ode_dynamics]
fn dynamics(&self, mut x23: f32) -> f32 {
let mut r24: [f32; 2] = [(if Self::G.sinh() >= 0.29 { self.p14 } else { self.p15 }), self.force(Self::G)];
for i26 in 0..5 {
if i26 == 1 { break; }
r24[(i26 + 1) % 2] += (self.p14.atan() / 4.0).sinh();
}
for i27 in 0..4 {
r24[i27 % 2] -= 199e-2 * x23 * self.p14;
}
let a28 = (if Self::G / (1.5 + self.p14.powi(2)) > 1.95 { 1.89_f32 } else { x23 });
let a31: f32 = ({ let a30 = ({ r24[0] /= self.p15.gelu().sin().mul_add(0.375, 0.5 + 2.0); a28 - r24[1] });
(0.3 * x23.sin()).asin() });
-((2.0 * self.p14) * a28 * 1.68_f32) * ({ let u32 = self.p14; a31 + u32 })
}
const G: f32 = 1.71;
#[ode_function]
fn scaled(h17: f32) -> f32 {
0.61 / (1.5 + ({ let u18 = 1.85_f32; h17 + u18 }).tanh())
}
#[ode_function]
fn force(&self, h16: f32) -> f32 {
let (mut a19, mut b20) = (({ let u21 = self.p13[1]; h16 + u21 }), h16);
(a19, (_, b20)) = ((Self::G - 1.56) * self.p14 * 1.8_f32, (a19, b20 - a19));
Self::scaled(({ let u22 = 1.29_f32; u22 + u22 }))
}
}
pub fn time() -> f32 { 0.793 }
pub fn start() -> f32 { 0.498 }
pub fn system() -> System { System { p13: [0.144, 0.290], p14: 1.145, p15: -0.395 } }
pub fn written() -> f32 { system().dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_69 = {
const SCALE: f64 = 2.0;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
0.93 / (1.5 + 1.92_f64.tanh())
}
#[ode_dynamics(order = 10, unroll = true, name = System)]
fn dynamics(x7: [f64; 4], p5: [f64; 3], p6: f64) -> [f64; 4] {
const SCALE: f64 = 0.21;
std::array::from_fn::<_, 4, _>(|i9| (2.0 + p5[(i9 + 3) % 3] * p5[(i9 + 3) % 3]).powf(1.0 / 3.0))
}
pub fn time() -> f64 { 0.249 }
pub fn start() -> [f64; 4] { [0.120, 0.094, -1.101, -0.663] }
pub fn system() -> System { System { p5: [1.136, -0.713, 0.848], p6: 0.508 } }
pub fn written() -> [f64; 4] { dynamics(start(), system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_70 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
(if 0.75_f64 / (1.5 + 0.75_f64.powi(2)) < 1.97 { h3 * h2 } else { h2 / (0.5 + h2 * h2) / 0.132_f64 })
}
#[ode_dynamics(order = 2, name = System)]
fn dynamics(t: f64, x7: f64, p4: f64, p5: f64, p6: [f64; 4]) -> f64 {
let (mut a8, mut b9) = (t / (0.70 + p5 * p5), p4);
[b9, a8] = [0.5 * a8, a8 / (2.0 + a8 * a8)];
let [e10, e11, e12, e13] = p6;
let a14 = 0.183_f64 * (e13 * x7) * p4;
let mut sum15 = e12 - e12 + e13;
for v16 in p6.iter().copied().rev() {
sum15 -= 1.46 / (1.5 + e13.tanh());
}
let a17 = if p4 / (1.5 + p6[0].powi(2)) >= 2.0 { return 2.0 * sum15 + a14 * 0.42; } else { ({ let (s18, c19) = b9.sin_cos(); s18 * c19 * 0.37_f64 }) };
let mut r20: [f64; 2] = std::array::from_fn(|i22| ({ let u23 = a8; (0.5 / (2 * i22 + 1) as f64) + u23 }));
for i24 in 0..=2 {
r20[(i24 + 1) % 2] = 0.5 * r20[(i24 + 1) % 2] + r20[i24 % 2] - a14;
}
(e13 - e13 + sum15) - (e13 - e13 + sum15) + f64::cos(t) + ({ b9 *= 0.5 + 0.25 * ({ let u25 = sum15; 1.21_f64 + u25 }).sin(); (1.0 + (36e-2 + (0.3 * p5.cos()).cosh())).acosh() })
}
pub fn time() -> f64 { 1.019 }
pub fn start() -> f64 { 0.714 }
pub fn system() -> System { System { p4: 0.733, p5: -0.819, p6: [0.854, 0.340, 0.045, -0.935] } }
pub fn written() -> f64 { dynamics(time(), start(), system().p4, system().p5, system().p6) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_71 = {
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(t: f64, mut x4: [[f64; 2]; 3], p1: u8, p2: f64, p3: f64) -> [[f64; 2]; 3] {
if !(p3.min(p3) <= 0.5) {
x4[1][1] += ({ let u5 = x4[1][1]; p3 + u5 });
x4[0][0] = 0.5 * x4[0][0] + -x4[1][0] * x4[0][1];
} else {
x4[1][0] /= (1.5 + (2.0 * ({ let (a6, mut b7) = ((p2 + t).powi(5), t * p3);
p3 }) + p2 * 91e-2).tanh());
x4[1][1] -= (if matches!(p1, 1 | 3..=4 if p2 / (1.5 + p3.powi(2)) < 0.27) { t.powi(1) } else { std::f64::consts::FRAC_PI_4 });
}
let (mut a9, mut b10) = (p3 * (p3 + 0.82_f64), p3);
(a9, b10) = (b10, a9);
match p1 { 0 => { a9 /= (2.0 * x4[1][1] + p3 * 1.23).sin().mul_add(0.375, 0.5 + 0.62); }
1..=2 => { a9 += ({ x4[2][1] /= (0.153_f64 + (b10.mul_add(p2, a9).atan() / 4.0).cosh()); p2 }) * x4[2][1]; }
_ => { b10 /= (1.5 + p2.powi(7).tanh()); } }
[x4[1], x4[1].map(|v13| ({ let u14 = p3; x4[2][0] + u14 }) * v13), x4[0].map(|v15| (-(x4[2][1] + p2) + b10) * v15)]
}
pub fn time() -> f64 { 1.082 }
pub fn start() -> [[f64; 2]; 3] { [[0.820, 0.235], [-0.953, 0.028], [0.761, 0.870]] }
pub fn system() -> System { System { p1: 1, p2: -0.217, p3: -0.205 } }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start(), system().p1, system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_72 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f32>, pub m: f32, pub v: Vector3<f32> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f32; 2], pub drag: f32 }
#[ode_function]
fn maker1(h2: &Body) -> Arm {
Arm { from: Body { q: SMatrix::<f32, 3, 3>::new(h2.m, h2.q.y, 1.5_f32, h2.m, h2.q.z, h2.q.x, h2.q.y, h2.v[1], h2.v.y).diagonal(), m: h2.v[1].atan(), v: h2.q[2] * h2.q }, joints: [h2.v.x - h2.v.x + h2.m, (1.5 + h2.v[1].tanh()).powi(-3)], drag: -(h2.v.y + 0.75_f32) + h2.v[1] }
}
#[ode_function]
fn maker4(h5: f32, h6: Vector2<f32>, n: usize, on: bool) -> [f32; 4] {
match (n, on) { (0 | 2, true) => return [h5.powi(7), vector![h6[1], h6.x].iter().map(|x| x * x).sum::<f32>(), h6.y + 1.43 * h5 - 0.82, (2.7 * 0.75_f32) * 1.87_f32 * h5], (1, _) => { return std::array::from_fn::<_, 4, _>(|i9| h6.y); } _ => {} }
[std::f32::consts::PI * h5; 4]
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(x12: (Quaternion<f32>, Vector3<f32>)) -> (Quaternion<f32>, Vector3<f32>) {
(x12.0.conjugate() + Quaternion::new(x12.1[2], x12.0.j, 1.91_f32, 1.9_f32), UnitQuaternion::from_quaternion(x12.0 * 0.25 + Quaternion::new(1.5, 131e-2, 0.1, -0.2)).inverse() * SMatrix::<f32, 3, 3>::from_columns(&[Vector3::new(x12.1[0], x12.1.y, x12.0.k), vector![x12.0.j, x12.1.x, x12.1[0]], SVector::<f32, 3>::from_fn(|i13, _| x12.0.j)]).diagonal())
}
pub fn time() -> f32 { -0.540 }
pub fn start() -> (Quaternion<f32>, Vector3<f32>) { (Quaternion::new(1.075, 0.664, 0.523, 0.736), vector![0.362, -0.969, -0.357]) }
pub fn system() -> System { System }
pub fn written() -> (Quaternion<f32>, Vector3<f32>) { dynamics(start()) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_73 = {
#[ode_function]
fn maker1(h2: &[f32; 2], h3: &Vector2<f32>, n: usize, on: bool) -> (f32, [f32; 2]) {
match n { 0 => return (h2[0] * h3.y, (*h2)), m6 if m6 % 2 == 1 => { if on { return (h3[1], [std::f32::consts::E, h2[0]]); } } _ => () }
let (mut a7, mut b8) = (({ let (a, b) = (*h2).split_at(1); a.iter().product::<f32>() - b.iter().sum::<f32>() }), h3[n % 2]);
const HALF: f32 = SCALE * 0.142_f32;
(a7, b8) = (b8, a7);
const SCALE: f32 = 0.92;
(b8 * HALF, [SCALE - SCALE + 1.9_f32; 2])
}
#[ode_dynamics(order = 5, name = System)]
fn dynamics(t: f32, x14: (Vector2<f32>, [f32; 2], f32), p10: &[f32; 4], p11: bool, p12: f32, p13: f32) -> (Vector2<f32>, [f32; 2], f32) {
let mut sum15 = p13;
let mut add16 = |v17: f32| sum15 += v17 * SCALE.clamp(-0.5, 0.5);
add16(p12.clamp(-0.5, 2.0) * x14.1[0] * x14.2);
add16(1.30_f32 * t);
const SCALE: f32 = 0.48;
let pick18 = |(a20, b21): (f32, f32), &[c22, .., d23]: &[f32; 3]| (vector![1.30_f32, x14.1[0], c22, d23].product(), a20 * d23);
let (a19, _) = pick18((x14.1[1].atan(), p13), &[sum15, p13, 1.95_f32]);
if SCALE.abs() >= 0.5 {
let mut r25 = [p13.clamp(-0.5, 2.0) * a19 * p10[2], sum15 - ({ sum15 += Vector3::new(x14.1[0], sum15, p13)[2]; x14.0[0] }), SCALE * (SCALE + 1.8), 0.5 - sum15 - p12.max(2.1) * sum15, sum15 * 1.25_f32];
let (a27, b28) = r25.split_at_mut(3); a27[0] += sum15; b28[0] *= 0.5; a27[0] -= 0.3 * b28[0];
sum15 /= (0.5 + (p10[3] * a19) * (p10[3] * a19));
r25[1] *= 0.5 + 0.25 * (p12 * p12).sin();
} else { sum15 += p10[0].powi(5); }
let q29 = (Quaternion::new(x14.0.x, t, p12, SCALE) * Quaternion::new(p10[2], p12, x14.0[0], x14.0[0])) * Quaternion::new(p10[0], SCALE, sum15, 1.1_f32);
(((x14.0.y.atan() / 4.0).exp_m1() * vector![t, p10[3]]).map(|v30| ({ let mut r32 = x14.1.map(|v33| f32::sin(q29.w) * v33);
let v34 = &mut r32[1]; *v34 += q29.i * 1.59_f32;
t.asinh() })), [(1.0 + (1.5 + (1.5 + (std::f32::consts::E * SCALE).tanh()).ln().tanh())).acosh(), 2.0 * (-(0.5 * p10[1] * SCALE + p12) + a19) + (SCALE.powi(1) - std::f32::consts::FRAC_PI_4 * std::f32::consts::FRAC_PI_4) * 0.34], ({ let mean37 = |f: fn(f32) -> f32| (*p10).iter().copied().map(f).sum::<f32>() / 4.0; mean37(f32::sqr) - mean37(f32::tanh) }))
}
pub fn time() -> f32 { -0.673 }
pub fn start() -> (Vector2<f32>, [f32; 2], f32) { (vector![0.516, 0.724], [-0.266, 0.120], 0.433) }
pub fn system() -> System { System { p10: [-0.797, 1.062, 1.069, -0.588], p11: true, p12: 0.034, p13: 0.615 } }
pub fn written() -> (Vector2<f32>, [f32; 2], f32) { dynamics(time(), start(), &system().p10, system().p11, system().p12, system().p13) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_74 = {
#[ode_function]
fn maker1(h2: (f64, [f64; 2]), h3: &f64, n: usize, on: bool) -> [f64; 3] {
if n > 2 && !on { return [matrix![h2.0, h2.0, h2.0, (*h3); h2.0, h2.1[0], (*h3), (*h3); h2.0, (*h3), 1.81_f64, (*h3); h2.0, h2.0, h2.1[1], (*h3)].trace(), ({ let a5;
if 0.75_f64.tanh() <= 2.0 { a5 = 1.08 / (1.07 + (*h3) * (*h3)); } else { a5 = 2.0 * (*h3) + 1.97_f64 * 0.46_f64; }
h2.0 }), matrix![(*h3), 1.36_f64, std::f64::consts::PI; h2.0, (*h3), (*h3); (*h3), (*h3), (*h3)].determinant()]; } else if n == 0 { return [1.31_f64; 3]; }
const LEN: usize = 2;
const SCALE: f64 = 124e-2;
[-1.33_f64 * SCALE, (if SCALE.max(0.88) >= 1.16 { h2.1[LEN * 3 % 2] } else { h2.1[0] }), Quaternion::new((1.46 / (2 * LEN + 1) as f64), SCALE, SCALE, h2.1[(n + 1) % 2]).norm()]
}
#[ode_function]
fn maker10(h11: [f64; 2], h12: &(f64, [f64; 2])) -> [f64; 3] {
[-h11[0] * h12.1[1], std::f64::consts::E.atan2((193e-2 + h11[0].powi(2))), ({ let u14 = h11[1]; h11[1] + u14 })]
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(x15: Matrix2<f64>) -> Matrix2<f64> {
let mut r16: [f64; 2] = [x15.m22 - x15.m22 + x15[(1, 0)], x15[(0, 0)] - 1.43_f64];
for (i19, v18) in r16.iter_mut().enumerate().rev() {
*v18 += 1.17_f64 * x15.m22;
}
if 0.75_f64.clamp(-0.5, 0.5) >= 1.57 {
let pick20 = |(a22, b23): (f64, f64), &[c24, .., d25]: &[f64; 3]| (f64::tanh(d25), a22 * d25);
let (a21, _) = pick20((x15.m11 * x15.m11, x15.m11), &[x15[(0, 0)], r16[1], r16[0]]);
let [first27, rest28 @ ..] = r16;
r16[1] *= 0.5 + 0.25 * first27.sin().mul_add(0.375, 0.5 + 182e-2).powi(-3).sin();
r16[0] -= first27 + a21;
} else { r16[0] += r16[1] / (0.71 + r16[0].powi(2)); }
let mut r29 = [-x15[(0, 1)] * 1.32_f64, r16.iter().skip(1).chain(r16.iter().take(1)).map(|v31| v31.sin()).sum::<f64>(), x15[(1, 1)].erf(), ({ let x15 = r16[1]; r16[1] + x15 })];
for i32 in 0..=4 {
if i32 == 0 { continue; }
r29[i32 * 3 % 4] += r16[i32 % 2].powi(3);
}
let mut r33 = [r29[3] * (x15[(0, 0)] + 1.79); 3];
let mut add34 = |i: usize, v35: f64| r33[i % 3] += v35 * 0.75_f64.max(1.5);
for i37 in (0..2).rev() {
let a38 = 2.0 / r16[(i37 + 1) % 2].sin().mul_add(0.375, 0.5 + 1.4);
add34(2 - i37, 0.58 * 1.52_f64 * a38);
}
Vector2::new(r33[2], r16[0]) * vector![r16[1], r16[1]].transpose()
}
pub fn time() -> f64 { -0.341 }
pub fn start() -> Matrix2<f64> { matrix![0.315, -0.320; 1.149, 0.033] }
pub fn system() -> System { System }
pub fn written() -> Matrix2<f64> { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_75 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
const WEIGHTS: [f64; 3] = [1.179, 0.166, 1.083];
const SCALE: f64 = 1.84;
let mut r5: [f64; 4] = [h2 * (WEIGHTS[2] + 2.0), WEIGHTS.chunks(2).map(|c| c.iter().sum::<f64>()).enumerate().map(|(i7, v8)| (2.0 + h3.powi(2)).hypot(WEIGHTS[2]) * (0.5 + i7 as f64) * v8).map(|v| v * 2.0).last().unwrap(), SCALE.sin().mul_add(0.375, 0.5 + 0.95).hypot(WEIGHTS[1]), (0.78 + SCALE * SCALE).hypot(h2)];
for i10 in 0..5 {
let a11 = h2 * h2;
r5[(i10 + 3) % 4] *= 0.5 + 0.25 * (r5[i10 % 4] - h2).sin();
}
let mut g12: [[f64; 2]; 3] = [std::array::from_fn::<_, 2, _>(|i17| 2.0 * 1.70_f64 + h4 * 0.88), [std::f64::consts::FRAC_PI_4; 2], std::array::from_fn::<_, 2, _>(|i17| 2.0 * 1.70_f64 + h4 * 0.88)];
const HALF: f64 = SCALE * 80e-2;
for ([e13, e14], v15) in g12.iter_mut().zip([0.5, 2.0, std::f64::consts::FRAC_PI_4]) { *e14 += v15 * *e13; *e13 += (1.5 + WEIGHTS[0].tanh()).powi(-1); }
(1.5 + (h2 - HALF).tanh()).powf(1.13_f64 * SCALE)
}
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, [x20, x21, x22]: [f64; 3], p18: bool) -> [f64; 3] {
let mut sum23 = (1.26 + (x22.atan() / 4.0).cosh()).powf(-0.3);
for i24 in (0..4).rev() {
sum23 += (0.29 + (0.3 * 1.2_f64.cos()).cosh()).ln_1p();
}
let mut r25 = std::array::from_fn::<_, 2, _>(|i27| x21 / (1.5 + x20.tanh()));
for i28 in (0..4).rev() {
let a29 = (0.24_f64 + r25[i28 % 2] * r25[i28 % 2]).powf(SCALE.clamp(-0.5, 2.9));
if i28 != 1 {
r25[(i28 + 1) % 2] -= t / x21.sin().mul_add(0.375, 0.5 + 0.31);
} else {
r25[(i28 + 1) % 2] = 0.5 * r25[(i28 + 1) % 2] + helper1(t, SCALE, sum23);
}
}
let mut r30: [f64; 4] = [x21 * x21, x21 + 0.5 * std::f64::consts::PI - 1.10, x22 * x22, ({ let a32 = x22.sigmoid();
x21 })];
const SCALE: f64 = 1.57;
for (i34, v33) in r30.iter_mut().enumerate().step_by(2) {
*v33 *= 0.5 + 0.25 * (1.32 + SCALE.powi(2)).powf(0.5).sin();
}
for i35 in (0..4).rev() {
for j36 in 0..i35 {
if i35 == j36 { continue; }
let a37 = ({ let r30 = sum23; x22 + r30 });
r30[(j36 + 3) % 4] += (SCALE / (1.5 + SCALE.powi(2))) * r25[i35 * 2 % 2] * std::f64::consts::PI;
}
}
[0.58 * (if p18 { (if p18 { 1.62_f64 } else { x22 }) } else { t }) * (1.38_f64 * (1.12_f64 + 1.25)), (-(t / t.sin().mul_add(0.375, 0.5 + 0.85) + SCALE) + r30.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap()).to_radians(), ((r30.chunks(2).map(|c| c.iter().sum::<f64>()).chain(r30).flat_map(|v40| [(SCALE.abs() * x22 * r25[0]) * v40, 0.5]).chain(r25).count() as f64 * 0.70) - (r30.chunks(2).map(|c| c.iter().sum::<f64>()).chain(r30).flat_map(|v40| [(SCALE.abs() * x22 * r25[0]) * v40, 0.5]).chain(r25).count() as f64 * 0.70) + t.mul_add(sum23, r30[2])) * ({ let c: Vec<_> = r25.iter().rev().skip(1).map(|v| v * 0.5).collect(); c.iter().map(|v| v * v).sum::<f64>() + c.len() as f64 })]
}
pub fn time() -> f64 { -0.779 }
pub fn start() -> [f64; 3] { [0.308, 0.204, -1.139] }
pub fn system() -> System { System { p18: true } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p18) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_76 = {
#[ode_function]
fn maker1(h2: [[f64; 2]; 2], h3: [[f64; 2]; 2]) -> [f64; 2] {
let pick4 = |(a6, b7): (f64, f64), &[c8, .., d9]: &[f64; 3]| ((1.0 + (141e-2 + c8 * c8)).acosh(), a6 * d9);
let (a5, _) = pick4(([h2[0], h2[1]].concat().iter().sum::<f64>(), h3[0][1]), &[h2[1][0], h3[0][1], h2[0][1]]);
let mut sum12 = (if !(0.75_f64.clamp(-0.5, 2.0) > 0.94) { a5 } else { h2[1][0] });
let mut n13: usize = 7;
while !matches!(n13, 0 | 10..) {
if n13 % 3 == 1 { n13 = n13.saturating_sub(2); continue; }
let a14 = sum12 * h2[(n13 + 2) % 2][(n13 + 2) % 2];
sum12 += (0.64_f64 + a14 * a14).powi(-3);
n13 = n13.saturating_sub(2);

}
[(0.5 / (2 * n13 + 1) as f64).erfc(), h3[n13 * 2 % 2][1].erfc()]
}
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics(t: f64, (x19, x20): ([f64; 2], [f64; 2]), p16: &[f64; 3], p17: f64) -> ([f64; 2], [f64; 2]) {
let mut sum21 = ({ let u22 = p16[2]; p17 + u22 });
'outer23: for i24 in 0..4 {
for j25 in i24..4 {
if (i24 * 2 + j25) > 5 { sum21 += ({ sum21 *= 0.5 + 0.25 * x19.into_iter().flat_map(|v26| [({ let u27 = p17; p17 + u27 }) * v26, 1.2]).enumerate().enumerate().map(|(i28, (i29, v30))| x19[i28 * 3 % 2] * (0.5 + i28 as f64) * (0.5 + i29 as f64) * v30).sum::<f64>().sin(); t }) * sum21; continue 'outer23; } else if (i24 * 2 + j25) == 4 { sum21 += p16[j25 % 3] - p16[j25 % 3] + p17; break; }
sum21 += (*p16).iter().rev().step_by(2).map(|v32| v32.cos()).product::<f64>();
}
sum21 += p17.cos() * x19[(i24 + 1) % 2] * sum21;
}
let mut r33 = x20;
let mut add34 = |i: usize, v35: f64| r33[i % 2] += v35 * (1.34 * p16[0]);
for i37 in 0..2 {
for j38 in 0..=i37 {
if i37 % 2 == 0 {
add34(j38 * 3 % 2, sum21 / (0.67 + x20[j38] * x20[j38]));
}
}
}
(std::array::from_fn::<_, 2, _>(|i40| (1.0 + (1.5 + x20[1..].iter().zip(x20[..1].iter()).map(|(a, b)| a * b).sum::<f64>().tanh())).acosh()), x19.map(|v50| ({ let u51 = (1.6 + (2.0 * v50 + std::f64::consts::E * 0.33) * (2.0 * v50 + std::f64::consts::E * 0.33)).sqrt(); 0.5 / (0.73 + v50 * v50) + u51 }) * v50))
}
pub fn time() -> f64 { -0.682 }
pub fn start() -> ([f64; 2], [f64; 2]) { ([0.265, -0.123], [-0.473, -0.316]) }
pub fn system() -> System { System { p16: [-0.043, 0.758, 1.095], p17: -0.614 } }
pub fn written() -> ([f64; 2], [f64; 2]) { dynamics(time(), start(), &system().p16, system().p17) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_77 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
const SCALE: f64 = 1.10;
#[ode_dynamics(order = 6, unroll = true, name = System)]
fn dynamics(x1: [Body; 2]) -> [Body; 2] {
let mut r2 = std::array::from_fn::<_, 4, _>(|i6| SCALE / (1.5 + x1[(i6 + 1) % 2].v.y.tanh()));
let mut add3 = |i: usize, v4: f64| r2[i % 4] += v4 * (0.29_f64 * HALF);
const SCALE: f64 = 0.55;
for i7 in 1..5 {
add3(i7 % 4, HALF.powi(1));
}
let mut v8 = Vector2::new(r2[LEN % 4], x1[LEN % 2].q[LEN % 3]).map(|v9| (HALF * SCALE) * v9);
v8 *= (0.47 / (2 * LEN + 1) as f64);
let mut g10: [[f64; 2]; 3] = [[(if HALF.min(SCALE) <= 2.0 { SCALE } else { v8.x }); 2], [v8.x; 2], [(if HALF.min(SCALE) <= 2.0 { SCALE } else { v8.x }); 2]];
const HALF: f64 = SCALE * 0.91;
for [e11, e12] in &mut g10 { *e11 += 1.5 * x1[(LEN + 1) % 2].m * v8[LEN % 2]; *e12 -= 0.5 * *e11; }
const LEN: usize = 4;
[Body { q: UnitQuaternion::from_quaternion(Quaternion::new(1.13_f64, HALF, r2[LEN % 4], g10[1][LEN % 2]) * 0.25 + Quaternion::new(1.5, 1.50, 0.1, -0.2)) * SVector::<f64, 3>::from_fn(|i15, _| r2[i15]), m: x1[LEN * 2 % 2].q[LEN % 3] * r2[(LEN + 2) % 4], v: x1[LEN % 2].v.map(f64::cos) }, Body { q: x1[LEN * 2 % 2].v.cross_matrix() * vector![x1[(LEN + 2) % 2].q[(LEN + 2) % 3], SCALE, r2[0]], m: v8[LEN % 2].powi(LEN as i32 + 1), v: x1[(LEN + 2) % 2].v.map(f64::cos) }]
}
pub fn time() -> f64 { 0.046 }
pub fn start() -> [Body; 2] { [Body { q: vector![-0.945, -0.925, -0.358], m: -0.137, v: vector![0.448, 0.079, -0.946] }, Body { q: vector![0.414, -0.491, 1.108], m: -0.877, v: vector![0.526, -0.128, 0.283] }] }
pub fn system() -> System { System }
pub fn written() -> [Body; 2] { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_78 = {
#[ode_dynamics(order = 5, name = System)]
fn dynamics(x4: SVector<f64, 5>, p1: bool, p2: &Vector3<f64>, p3: bool) -> SVector<f64, 5> {
SVector::<f64, 5>::from_fn(|i5, _| ((*p2) * std::f64::consts::PI)[i5 % 3])
}
pub fn time() -> f64 { 0.275 }
pub fn start() -> SVector<f64, 5> { vector![0.347, 0.486, -0.219, -0.805, 1.001] }
pub fn system() -> System { System { p1: true, p2: vector![0.622, 0.409, 0.069], p3: false } }
pub fn written() -> SVector<f64, 5> { dynamics(start(), system().p1, &system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_79 = {
pub mod forces7 {
use super::*;
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
let mut v5 = Vector4::new(h3, 1.13_f64, h2, h4) + vector![std::f64::consts::E, h3, h2, h2];
v5 *= v5[2];
let a6 = (if (0.75_f64 - 0.64) >= 0.92 { h3 } else { h4 }) * (if (0.75_f64 - 0.64) >= 0.92 { h3 } else { h4 });
-((0.99 + (v5.y.tanh() * 0.5).cosh()).powf(v5.y) + 0.75_f64) + 1.13_f64 * a6
}
}
#[ode_function]
pub fn helper8(h9: f64, h10: f64, h11: f64) -> f64 {
let (mut a12, mut b13) = (({ let h9 = h9; h10 + h9 }), 1.71_f64);
(a12, (_, b13)) = (h10.sin().mul_add(0.375, 0.5 + 1.62).powf(2.5), (a12, b13 - a12));
let a14 = h9;
(1.24 + 1.71_f64 * 1.71_f64).powi(-1) / (0.5 + b13 * b13)
}
#[ode_dynamics(order = 5, name = System)]
fn dynamics(t: f64, (x17, x18, x19): (Vector2<f64>, [f64; 2], f64), p15: Matrix2<f64>) -> (Vector2<f64>, [f64; 2], f64) {
let q20 = (Quaternion::new(x18[1], t, x17.x, x18[1]) * x19) * Quaternion::new(t, x19, t, p15[(1, 1)]);
let a21;
if p15.m22.clamp(-0.5, 0.88) < 104e-2 { a21 = vector![x18[0], p15[(0, 0)], t].norm_squared(); } else { a21 = x19 / (112e-2 + (q20.k.atan() / 4.0).cosh()); }
(-(matrix![q20.w, x19, x19; a21, a21, x19; x18[0], q20.i, a21].fixed_view::<2, 2>(1, 1) * (p15.column(1) * t)), [({ let u25 = 47e-2 - a21 - p15.m11.abs() * ({ let (s23, c24) = x17.x.sin_cos(); s23 * c24 * 0.28 }); forces7::helper1((1.45 * p15[(1, 1)]) * x18[1] * x18[1], (2.0 + u25.powi(2)).powf(p15.m22 / (1.5 + p15.m11.powi(2))), a21) + u25 }), ({ let u27 = (if !(p15[(1, 1)] <= 1.05) { SMatrix::<f64, 2, 3>::new(t, x19, q20.i, q20.j, x17.y, x18[0]).row(0).norm_squared() } else { p15[(1, 1)] }); forces7::helper1(-t * q20.k, p15.m21, t * p15[(0, 0)]) + u27 })], (if !(p15[(1, 1)] <= 0.46_f64) { ({ let u29 = ({ let u28 = x19; t + u28 }); x17[1] * x17[1] + u29 }) } else { (113e-2 + p15.m21 * p15.m21).cbrt() }))
}
pub fn time() -> f64 { -0.951 }
pub fn start() -> (Vector2<f64>, [f64; 2], f64) { (vector![-0.506, -0.465], [-0.100, 0.341], 0.555) }
pub fn system() -> System { System { p15: matrix![0.972, -0.563; 1.110, -0.869] } }
pub fn written() -> (Vector2<f64>, [f64; 2], f64) { dynamics(time(), start(), system().p15) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_80 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: Vector3<f64>, pub m: f64, pub v: Vector3<f64> }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = s / (0.124_f64 + s.powi(2)) / 1.42 - s / (0.124_f64 + s.powi(2)) / 1.42 + (2.0 * s + x[1] * 0.152_f64);
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 3, name = System)]
fn dynamics(Arm { from, joints, drag }: Arm, p2: Body) -> Arm {
let call4 = move |w5: f64| joints[0].sin();
let mut sum6 = p2.v.y / (0.5 + (0.3 * from.v.y.sin()).cosh());
for i7 in 0..5 {
for j8 in i7 + 1..5 {
if i7 == j8 { continue; }
sum6 += sum6 / (0.5 + drag * drag);
}
}
Arm { from: Body { q: -Vector3::new(drag, from.m, p2.m), m: 0.91 / (1.39 + (sum6.atan() / 4.0).cosh()), v: from.q * drag }, joints: [drag - drag + std::f64::consts::PI, 2.0 * from.q[2] + drag * 1.95], drag: (if p2.q[2].clamp(-0.5, 0.72) < 51e-2 { p2.m } else { p2.v.z }) }
}
pub fn time() -> f64 { 1.144 }
pub fn start() -> Arm { Arm { from: Body { q: vector![-0.271, 0.065, -0.220], m: 0.479, v: vector![-1.071, -0.902, 0.969] }, joints: [-0.601, -0.252], drag: -0.281 } }
pub fn system() -> System { System { p2: Body { q: vector![-0.917, 0.482, 1.020], m: 0.719, v: vector![0.508, -0.525, 0.531] } } }
pub fn written() -> Arm { dynamics(start(), system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_81 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64, h4: f64) -> f64 {
(h2 * (h3 + 0.81_f64)).mul_add(h2, h2)
}
#[ode_function]
fn maker5(h6: [[f64; 2]; 2]) -> (f64, [f64; 2]) {
const SCALE: f64 = 0.5;
fn inner7(h8: f64, h9: f64) -> f64 {
let a10: f64 = SCALE.max(2.0) * h9 * h8;
let mut r11 = [(if SCALE.sinh() > 1.89 { std::f64::consts::PI } else { a10 }), helper1(h8, h9, SCALE), SCALE.sqr()];
for i13 in (0..2).step_by(2) {
r11[2] += f64::cos(a10);
}
let a17 = if !(SCALE.max(0.47) <= 0.57) { return ({ let mut sum14 = ({ let a15 = r11[0] - a10;
SCALE });
for i16 in 1..5 {
sum14 += a10 / (2.0 + (h8.tanh() * 0.5).cosh());
}
1.31_f64 }); } else { a10 + 1.15 * a10 - 2.0 };
({ let (s18, c19) = h9.sin_cos(); s18 * c19 * 0.44 }) * h8
}
(SCALE.min(SCALE) * h6[0][0] * SCALE, std::array::from_fn::<_, 2, _>(|i21| h6[i21].iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, v22)| v22.cos()).sum::<f64>()))
}
#[ode_function]
fn spread23(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = 1.85 - helper1(s, x[3], x[2]) - 0.75_f64.min(0.75_f64) * ({ let u24 = x[2]; u24 + u24 });
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x26: f64, p25: &[f64; 4]) -> f64 {
let a28 = 0.5 / (1.24 + x26.powi(2));
let mut sum29 = t;
let mut add30 = |v31: f64| sum29 += v31 * p25[3].abs();
add30(std::f64::consts::E.powi(3));
add30(-x26 * a28);
if !(p25[2].sin() > 1.95) {
sum29 += sum29 - a28;
sum29 += x26 / (1.32 + a28 * a28) / 1.87;
}
(({ let u32 = p25[0]; sum29 + u32 }).atan() / 4.0).asin()
}
pub fn time() -> f64 { -0.308 }
pub fn start() -> f64 { -0.690 }
pub fn system() -> System { System { p25: [0.467, 0.231, 0.270, 0.355] } }
pub fn written() -> f64 { dynamics(time(), start(), &system().p25) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_82 = {
const TABLE: [f64; 3] = [-0.446, -0.671, -1.118];
#[ode_function]
fn maker1(h2: &[f64; 3], h3: Vector3<f64>) -> [[f64; 2]; 2] {
[[({ let u5 = 1.29_f64; h2[2] + u5 }), h3[2] - h3[2] + TABLE[2]], std::array::from_fn::<_, 2, _>(|i7| -(TABLE[2] + TABLE[2]) + (0.48 / (2 * i7 + 1) as f64))]
}
#[ode_function]
fn maker8(h9: [f64; 4], h10: f64, n: usize, on: bool) -> [f64; 3] {
if n > 2 && !on { return [h9[3] + 2.0 * TABLE[2] - 1.38; 3]; } else if n == 0 { return [TABLE[1], h9[0], h9[2]]; }
fn inner14(h15: f64, h16: f64, h17: f64) -> f64 {
let (a18, mut b19) = (SCALE * (h17 + 1.3), 2.0 * TABLE[0] + h16 * 2.8);
let h17 = (TABLE[0].tanh() * 0.5).acos() * (1.5 + h15.tanh()).log(2.5 + TABLE[2].tanh());
(103e-2 + (1.20_f64 * h16).powi(2)).ln_1p()
}
const SCALE: f64 = 0.86_f64;
[2.0 * h9[n] + h9[(n + 3) % 4] * 1.67; 3]
}
#[ode_function]
fn spread21(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = -(1.28_f64 * TABLE[2]) * (TABLE[1].tanh() * 0.5).exp2();
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 7, unroll = true, name = System)]
fn dynamics(mut x26: (Quaternion<f64>, Vector3<f64>), p22: bool, p23: f64, p24: bool, p25: [f64; 4]) -> (Quaternion<f64>, Vector3<f64>) {
let (mut a27, mut b28) = (std::f64::consts::FRAC_PI_4.sqr(), x26.0.w);
[b28, a27] = [0.5 * a27, p25.map(|x26| b28 * x26).iter().sum::<f64>()];
{
let mut g29: [[f64; 2]; 3] = [[(1.5 + x26.1[1].tanh()).powf(2.0), 1.24 * a27 * p23], [TABLE[0]; 2], [(1.5 + x26.1[1].tanh()).powf(2.0), 1.24 * a27 * p23]];
for ([e30, e31], v32) in g29.iter_mut().zip([0.5, 2.0, TABLE[0]]) { *e31 += v32 * *e30; *e30 /= (1.5 + (0.52_f64 - p23 - TABLE[2].abs() * a27).tanh()); }
a27 *= 0.5 + 0.25 * (0.75 * 1.62_f64 * TABLE[2]).sin();
}
let mut sum34 = p25[2].sin().mul_add(0.375, 0.5 + 0.53_f64).log2();
for i35 in (0..4).rev() {
for j36 in i35 + 1..4 {
let a37 = (p25.iter().last().unwrap() - p25.first().unwrap());
sum34 -= (1.57 / (2 * j36 + 1) as f64) / (2.0 + TABLE[1] * TABLE[1]);
}
}
(Quaternion::new(1.78_f64, TABLE[2], a27, b28) + x26.0 + x26.0, SVector::<f64, 2>::from_fn(|i39, _| p23).zip_map(&vector![p23, b28], |a, b| a * 2.0 - b).push(TABLE[1]))
}
pub fn time() -> f64 { 0.677 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(0.439, -0.086, -1.088, 0.553), vector![0.697, 1.129, 0.171]) }
pub fn system() -> System { System { p22: true, p23: 0.674, p24: true, p25: [-0.777, 0.106, -0.551, -0.183] } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(start(), system().p22, system().p23, system().p24, system().p25) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_83 = {
const SCALE: f64 = 1.57;
#[ode_function]
fn maker1(h2: &f64) -> [f64; 4] {
let call3 = move |w4: f64| w4 - w4 + (*h2);
let mut m5 = SMatrix::<f64, 2, 3>::from_columns(&[vector![SCALE, (*h2)], SVector::<f64, 2>::from_fn(|i6, _| std::f64::consts::FRAC_PI_4), Vector2::new((*h2), SCALE)]).component_mul(&matrix![SCALE, (*h2), (*h2); (*h2), SCALE, SCALE]);
m5 -= m5;
[m5[(0, 0)] * m5[(0, 0)], ({ let mut g8: [[f64; 2]; 3] = [[call3(std::f64::consts::PI); 2], [m5[(1, 2)]; 2], [call3(std::f64::consts::PI); 2]];
for [e9, e10] in &mut g8 { *e9 += 1.43_f64 - 1.43_f64 + SCALE; *e10 -= 0.5 * *e9; }
(*h2) }), -((*h2) + SCALE) + SCALE, std::f64::consts::E / (1.86 + m5[(1, 2)].powi(2)) / 1.55]
}
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x17: SVector<f64, 5>, p13: f64, p14: u8, p15: f64, p16: f64) -> SVector<f64, 5> {
SVector::<f64, 5>::from_fn(|i18, _| (Quaternion::new(p13, x17[i18], x17[i18 * 3 % 5], p16) * p15).norm())
}
pub fn time() -> f64 { 0.566 }
pub fn start() -> SVector<f64, 5> { vector![0.525, -0.452, 0.587, -0.833, 0.147] }
pub fn system() -> System { System { p13: -0.401, p14: 5, p15: -1.185, p16: 1.133 } }
pub fn written() -> SVector<f64, 5> { dynamics(time(), start(), system().p13, system().p14, system().p15, system().p16) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_84 = {
const SCALE: f64 = 1.31;
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let mut r4 = std::array::from_fn::<_, 3, _>(|i6| h3 / (0.72 + SCALE * SCALE));
for (i8, v7) in r4.iter_mut().enumerate() {
*v7 /= (0.62 + (1.0 + (0.46 + SCALE * SCALE)).acosh().powi(2));
}
for i9 in 0..2 {
for j10 in 0..=i9 {
if 0.163_f64 * SCALE < 0.74 {
r4[2 - i9] += r4[j10 * 2 % 3] + ((j10 + 1) as f64);
}
}
}
0.55 * (1.92 * r4[1] * r4[2]) * (2.0 * h2 + SCALE * 0.45)
}
#[ode_dynamics(order = 3, unroll = true, name = System)]
fn dynamics(mut x13: SVector<f64, 5>, p11: [f64; 2], p12: [f64; 2]) -> SVector<f64, 5> {
let mut v14 = vector![2.0 * x13[1] + 1.72_f64 * 2.0, -(p11[0] + SCALE) + p12[0], SCALE - SCALE + 1.64_f64, ({ let (s17, c18) = SCALE.sin_cos(); s17 * c18 * 1.5 })];
v14.x -= p11[0] + 1.7 * p11[1] - 2.7;
let mut sum19 = (1.5 + p12[1].tanh()).recip();
for i20 in (0..3).rev() {
if p11[(i20 + 1) % 2] < 0.34 {
sum19 *= 0.5 + 0.25 * ({ let (s21, c22) = x13[i20 * 2 % 5].sin_cos(); s21 * c22 * 0.94_f64 }).sin();
}
}
{
let pick27 = |(a29, b30): (f64, f64), &[c31, .., d32]: &[f64; 3]| ((2.0 + (p12[LEN * 3 % 2].atan() / 4.0).cosh()).powf(1.5), a29 * d32);
fn inner23(h24: f64, h25: f64, h26: f64) -> f64 {
1.65 - h26 - SCALE * h25 - SCALE
}
const LEN: usize = 4;
let (a28, _) = pick27((x13[(LEN + 4) % 5].tanh(), SCALE), &std::array::from_fn::<_, 3, _>(|i34| sum19));
x13[0] = 0.5 * x13[0] + x13[4 - LEN].gelu();
}
let ([.., e36], a37, _) = (p12, 0.5 * x13[0] * p11[1], 0.5_f64);
SVector::<f64, 5>::from_fn(|i38, _| ({ let u39 = (1.5 + (2.0 * e36 + v14.y * 105e-2).tanh()).ln_1p(); (SVector::<f64, 3>::from_fn(|i41, _| p12[1]).cross_matrix() * SVector::<f64, 3>::from_fn(|i40, _| u39)).iter().map(|x| x * x).sum::<f64>() + u39 }))
}
pub fn time() -> f64 { 0.096 }
pub fn start() -> SVector<f64, 5> { vector![-0.274, 1.005, -0.600, 0.304, 0.231] }
pub fn system() -> System { System { p11: [1.074, -0.644], p12: [-0.299, 0.583] } }
pub fn written() -> SVector<f64, 5> { dynamics(start(), system().p11, system().p12) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_85 = {
#[ode_function]
fn spread1(s: f64, n: usize, x: &[f64; 3]) -> [f64; 3] {
let mut sum = (144e-2 + (x[2].atan() / 4.0).cosh()).log10() / (1.5 + s.tanh());
for i in 0..n { sum += 0.5 * x[i % 3]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_3(sum: &mut [f64; 3], factor: f64, x: &[f64; 3]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 5, unroll = false, name = System)]
fn dynamics((x3, x4): (Vector3<f64>, Vector3<f64>)) -> (Vector3<f64>, Vector3<f64>) {
const HALF: f64 = SCALE * 1.26;
if SCALE.cos() > 0.22 { return (x4.zip_map(&x4, |a, b| a * 0.42 - b), (SMatrix::<f64, 3, 3>::from_fn(|i10, j11| 1.56_f64).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 2.5).lu().solve(&SVector::<f64, 3>::from_fn(|i9, _| SCALE)).unwrap()); }
const LEN: usize = 4;
fn inner5(h6: f64, h7: f64) -> f64 {
1.57 * ({ let u8 = h7; SCALE + u8 }) * (1.35 / (2 * LEN + 1) as f64)
}
let mut r12 = [HALF.mul_add(1.78_f64, SCALE), SCALE / (0.43 + x4.z.powi(2)), HALF * HALF, 1.26_f64 - x4[LEN % 3]];
let mut add13 = |i: usize, v14: f64| r12[i % 4] += v14 * HALF.abs();
for i16 in (0..4).step_by(2) {
add13(0, -(std::f64::consts::E + SCALE) + x4.x);
}
const SCALE: f64 = 66e-2;
(x3.cross(&x3), vector![SCALE, HALF, x4[(LEN + 3) % 3]].component_div(&vector![HALF, HALF, x3.z].map(|x| 1.5 + x * x)))
}
pub fn time() -> f64 { 0.024 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![0.677, -1.101, 1.137], vector![0.184, 0.760, -0.435]) }
pub fn system() -> System { System }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_86 = {
#[ode_dynamics(order = 6, name = System)]
fn dynamics((x6, x7): (Vector3<f64>, Vector3<f64>), p1: bool, p2: &Vector3<f64>, p3: bool, p4: Vector3<f64>) -> (Vector3<f64>, Vector3<f64>) {
const SCALE: f64 = 1.7;
const HALF: f64 = SCALE * 1.9;
const WEIGHTS: [f64; 3] = [-0.115, -0.173, -0.711];
let (mut a8, mut b9) = ((1.5 + HALF.tanh()).powi(-1), ((LEN + 1) as f64));
[b9, a8] = [0.5 * a8, (0.3 * p2.x.cos()).cosh()];
let (mut a10, mut b11) = (b9 / (1.5 + x6.x.tanh()), p4.y);
const LEN: usize = 2;
(a10, b9) = (b11 + b9, ((LEN + 1) as f64) / (1.5 + a10.tanh()));
(x7 * p2[0], vector![p4[1], x7[0]].push(1.0_f64))
}
pub fn time() -> f64 { 1.082 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.739, -0.920, -0.477], vector![-0.233, 0.157, 0.225]) }
pub fn system() -> System { System { p1: true, p2: vector![0.820, -0.247, 0.189], p3: false, p4: vector![0.431, 0.862, 0.967] } }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(start(), system().p1, &system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_87 = {
#[ode_dynamics(order = 5, name = System)]
fn dynamics(t: f64, [x3, x4, x5]: [f64; 3], p1: f64) -> [f64; 3] {
std::array::from_fn::<_, 3, _>(|i7| x4.erf().powi(4))
}
pub fn time() -> f64 { 0.679 }
pub fn start() -> [f64; 3] { [-0.746, 0.643, 0.565] }
pub fn system() -> System { System { p1: 0.215 } }
pub fn written() -> [f64; 3] { dynamics(time(), start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_88 = {
#[ode_function]
fn maker1(h2: [f64; 2], n: usize, on: bool) -> [f64; 4] {
if n > 2 && !on { return std::array::from_fn::<_, 4, _>(|i4| ({ let u5 = h2[i4 * 2 % 2]; h2[(i4 + 2) % 2] + u5 })); } else if n == 0 { return [({ let u7 = h2[0]; h2[1] + u7 }), h2.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<f64>(), h2[0] * h2[1], 0.5 - h2[0] - 0.75_f64.cos() * h2[0]]; }
[(0.75_f64 / (1.5 + 0.75_f64.powi(2))) * h2[n % 2] * h2[(n + 2) % 2], ({ let mut g11: [[f64; 2]; 3] = [h2, [h2[(n + 2) % 2]; 2], h2];
for [e12, e13] in &mut g11 { *e12 /= (195e-2 + h2[n % 2].sigmoid().powi(2)); *e13 -= 0.5 * *e12; }
g11[n * 3 % 3][1] }), h2[n % 2] * (h2[n % 2] + 0.35), h2[(n + 1) % 2] * h2[(n + 1) % 2]]
}
#[ode_function]
fn spread16(s: f64, n: usize, x: &[f64; 4]) -> [f64; 4] {
let mut sum = s * s - ({ let u17 = x[0]; s + u17 });
for i in 0..n { sum += 0.5 * x[i % 4]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_4(sum: &mut [f64; 4], factor: f64, x: &[f64; 4]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 2, name = System)]
fn dynamics(x19: [[f64; 2]; 3], p18: bool) -> [[f64; 2]; 3] {
[x19[1].map(|v20| 1.46 - v20 - (0.75_f64 - 0.97) * v20), [x19[1][1] + 0.45 * x19[1][0] - 0.73; 2], [({ let u23 = x19[1][0]; x19[2][1] + u23 }), x19[0][0] + 1.42 * x19[0][1] - 1.63]]
}
pub fn time() -> f64 { -1.128 }
pub fn start() -> [[f64; 2]; 3] { [[-0.955, 0.538], [-0.683, 0.142], [0.573, -0.456]] }
pub fn system() -> System { System { p18: true } }
pub fn written() -> [[f64; 2]; 3] { dynamics(start(), system().p18) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_89 = {
#[ode_dynamics(order = 5, unroll = true, name = System)]
fn dynamics(x1: SVector<f64, 5>) -> SVector<f64, 5> {
SVector::<f64, 5>::from_fn(|i2, _| (1.75 + x1[(i2 + 4) % 5] * x1[(i2 + 4) % 5]).sqrt())
}
pub fn time() -> f64 { 0.947 }
pub fn start() -> SVector<f64, 5> { vector![0.708, 0.334, 1.137, 0.802, 0.372] }
pub fn system() -> System { System }
pub fn written() -> SVector<f64, 5> { dynamics(start()) }
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
let call4 = |w5: f64, w6: f64| h3 * (h2 + 1.24);
h2.atan2((1.5 + (0.3 * h3.cos()).asin().tanh()))
}
pub mod forces12 {
use super::*;
#[ode_function]
pub fn helper7(h8: f64) -> f64 {
let a9 = h8;
(if 0.75_f64.sinh() >= 0.82 { a9.softplus() } else { ({ let (s10, c11) = h8.sin_cos(); s10 * c11 * 0.82 }) })
}
}
#[ode_function]
fn maker13(h14: &[f64; 3], h15: &[[f64; 2]; 2], n: usize, on: bool) -> (f64, [f64; 3]) {
if on { return (h15[1][0].mul_add(h14[2], h14[2]), [(h15[1][0].atan() / 4.0).asin(), h15[0][1].erf(), 2.0 * 1.20_f64 + h15[1][0] * 159e-2]); }
(forces12::helper7(h15[n % 2][(n + 2) % 2]), std::array::from_fn::<_, 3, _>(|i20| (0.3 * (0.5 / (2 * i20 + 1) as f64).cos()).sqr()))
}
#[ode_function]
fn spread21(s: f64, n: usize, x: &[f64; 2]) -> [f64; 2] {
let mut sum = ({ let u22 = x[1].powi(7); u22 + u22 });
for i in 0..n { sum += 0.5 * x[i % 2]; }
std::array::from_fn(|i| x[i].sin() * sum + (i + n) as f64)
}
#[ode_function]
fn add_2(sum: &mut [f64; 2], factor: f64, x: &[f64; 2]) {
for (sum, x) in sum.iter_mut().zip(x) { *sum += factor * x; }
}
#[ode_dynamics(order = 7, name = System)]
fn dynamics(mut x24: SVector<f64, 5>, p23: [f64; 3]) -> SVector<f64, 5> {
const WEIGHTS: [f64; 3] = [0.610, 0.901, 0.641];
fn inner25(h26: f64) -> f64 {
if WEIGHTS[0] / (1.5 + SCALE.powi(2)) > 1.98 {
let q27 = (Quaternion::new(SCALE, SCALE, WEIGHTS[2], WEIGHTS[1]) + Quaternion::new(std::f64::consts::E, 1.7_f64, 1.55_f64, SCALE)).conjugate();
let mut sum28 = h26 * h26;
'outer29: for i30 in 0..4 {
for j31 in i30..4 {
if (i30 * 2 + j31) / 2 > 3 { sum28 += 1.1 * ((j31 + 1) as f64) * WEIGHTS[i30 % 3]; continue 'outer29; }
sum28 -= helper1(h26, q27.i);
}
sum28 += sum28 * sum28;
}
sum28 = 0.5 * sum28 + 0.5 * SCALE * sum28;
sum28 *= 0.5 + 0.25 * helper1(SCALE, q27.i).sin();
} else {  }
let mut sum32 = (0.89 + 1.25_f64.powi(2)).ln_1p();
for i33 in 0..2 {
if (WEIGHTS[2 - i33] - 2.0) >= 0.59 {
sum32 -= 1.10_f64 + SCALE;
} else {
sum32 -= WEIGHTS[(i33 + 2) % 3].powi(3);
}
}
(if SCALE.signum() >= 2.0 { 2.0 * h26 + WEIGHTS[0] * 1.04 } else { 1.16_f64 })
}
const SCALE: f64 = 1.74;
SVector::<f64, 5>::from_fn(|i34, _| SMatrix::<f64, 3, 2>::from_columns(&[SVector::<f64, 3>::from_fn(|i37, _| WEIGHTS[2]), SVector::<f64, 3>::from_fn(|i38, _| WEIGHTS[(i34 + 3) % 3])]).column(1).sum())
}
pub fn time() -> f64 { 0.790 }
pub fn start() -> SVector<f64, 5> { vector![-0.976, 0.408, 1.197, -0.983, 0.400] }
pub fn system() -> System { System { p23: [1.026, 0.196, 0.064] } }
pub fn written() -> SVector<f64, 5> { dynamics(start(), system().p23) }
pub fn jets() -> Jets { Jets::with_registers(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::with_registers(&system(), time(), start()) }
}
program_91 = {
const SCALE: f64 = 40e-2;
#[ode_dynamics(order = 1, name = System)]
fn dynamics((x5, x6): (Quaternion<f64>, Vector3<f64>), p1: f64, p2: &Vector3<f64>, p3: [f64; 4]) -> (Quaternion<f64>, Vector3<f64>) {
let ([.., e8], x6, _) = (p3, p2[2] * 1.74_f64, 0.5_f64);
let mut k9 = p1 / (1.5 + p2[2].powi(2));
if SCALE.clamp(-0.5, 2.0) <= 2.1 { k9 += p2.x.min(SCALE); } else if k9 > 0.5 { k9 = p3[0] / (1.5 + p1.powi(2)); }
let v10: Vector4<f64> = p3.into();
((x5 * x5) * x5, (SMatrix::<f64, 3, 3>::from_fn(|i11, j12| (0.5 / (2 * i11 + 1) as f64)).map(|m| 0.3 * m.sin()) + Matrix3::identity() * 1.5).lu().solve(&(*p2).map(f64::cos)).unwrap())
}
pub fn time() -> f64 { -0.537 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(-0.824, -1.070, 0.194, 0.449), vector![0.758, 1.037, 0.364]) }
pub fn system() -> System { System { p1: 1.068, p2: vector![0.093, -0.693, 1.180], p3: [-0.827, -0.534, -1.140, -0.741] } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { dynamics(start(), system().p1, &system().p2, system().p3) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_92 = {
#[ode_dynamics(order = 2, name = System)]
fn dynamics(x1: [[f32; 2]; 3]) -> [[f32; 2]; 3] {
let mut sum2 = x1[(LEN + 3) % 3][(LEN + 1) % 2] / SCALE.sin().mul_add(0.375, 0.5 + 0.122_f32) / 1.24;
for &v3 in &x1[LEN * 2 % 3] {
sum2 += sum2 * x1[1][(LEN + 1) % 2];
}
const LEN: usize = 2;
const HALF: f32 = SCALE * 1.09;
const SCALE: f32 = 1.42;
[std::array::from_fn::<_, 2, _>(|i5| ({ let ([.., e7], a8, _) = (x1[(LEN + 2) % 3], sum2 - sum2 + 1.81_f32, 0.5_f32);
e7 })), x1[2].map(|v9| x1[(LEN + 2) % 3].windows(2).map(|w| (w[1] - w[0]).powi(2)).sum::<f32>() * v9), std::array::from_fn::<_, 2, _>(|i12| 1.2 * 1.5_f32 * (LEN as f32))]
}
pub fn time() -> f32 { 1.064 }
pub fn start() -> [[f32; 2]; 3] { [[-0.955, -0.973], [-0.652, 0.373], [0.921, 0.913]] }
pub fn system() -> System { System }
pub fn written() -> [[f32; 2]; 3] { dynamics(start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_93 = {
#[ode_function]
fn twice1(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 6, name = System)]
fn dynamics(t: f64, x3: Vector2<f64>, p2: f64) -> Vector2<f64> {
let (mut a4, mut b5) = (({ let a7 = 0.35 / ({ let u6 = 1.97_f64; p2 + u6 }).sin().mul_add(0.375, 0.5 + 0.27);
t }), t);
(a4, (_, b5)) = (t * (std::f64::consts::LN_2 + 0.5), (a4, b5 - a4));
let mut r8: [f64; 5] = [x3[1].sin().mul_add(0.375, 0.5 + 1.53).powi(-2), t, p2 - p2 + x3[1], p2.abs() * x3.x * x3[1], ({ let u10 = b5; p2 + u10 })];
for (i12, v11) in r8.iter_mut().enumerate() {
*v11 += t;
}
*r8.last_mut().unwrap() += (if 1.6 * p2 > 0.83 { x3.x } else { a4 });
let mut g13: [[f64; 2]; 3] = [std::array::from_fn::<_, 2, _>(|i18| ({ let a19;
if !(1.84 * p2 <= 1.06) { a19 = ({ let u20 = x3.x; r8[i18 * 2 % 5] + u20 }); } else { a19 = p2 * r8[(i18 + 4) % 5]; }
x3.y })), [t; 2], std::array::from_fn::<_, 2, _>(|i18| ({ let a19;
if !(1.84 * p2 <= 1.06) { a19 = ({ let u20 = x3.x; r8[i18 * 2 % 5] + u20 }); } else { a19 = p2 * r8[(i18 + 4) % 5]; }
x3.y }))];
for [e14, e15] in &mut g13 { *e14 -= ({ let u21 = a4; 1.16_f64 + u21 }); *e15 -= 0.5 * *e14; }
SVector::<f64, 2>::from_fn(|i22, _| b5)
}
pub fn time() -> f64 { 0.992 }
pub fn start() -> Vector2<f64> { vector![-0.313, -0.451] }
pub fn system() -> System { System { p2: -0.130 } }
pub fn written() -> Vector2<f64> { dynamics(time(), start(), system().p2) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_94 = {
#[ode_function]
pub fn helper1(h2: f64, h3: f64) -> f64 {
let a4 = (1.3 + h2.erf() * h2.erf()).ln_1p();
({ let mut r5 = [0.75_f64.clamp(-0.5, 0.20) * h3 * h3, 1.33_f64 / (139e-2 + 1.24_f64 * 1.24_f64), 2.0 * h3 + h3 * 1.58];
let mut add6 = |i: usize, v7: f64| r5[i % 3] += v7 * 0.75_f64.min(0.75_f64);
for i9 in 1..5 {
add6(i9 % 3, -h3 * h2);
}
1.58_f64 }) + 1.40 * (h2 * h3) - 0.77
}
#[ode_function]
pub fn helper10(h11: f64, h12: f64, h13: f64) -> f64 {
fn inner14(h15: f64) -> f64 {
{
let a16: f64 = 1.95_f64.sin().mul_add(0.375, 0.5 + 0.84).powf(HALF);
}
let [e19, .., a20] = WEIGHTS;
WEIGHTS[2] * (1.91_f64 + 0.73) / (1.3 + (0.3 * WEIGHTS[2].cos()).cosh())
}
const SCALE: f64 = 0.5;
const HALF: f64 = SCALE * 132e-2;
{
let h11 = ({ if WEIGHTS[0] / (1.5 + SCALE.powi(2)) > 0.5 {
{
let a21: f64 = SCALE.cos();
let mut r22 = WEIGHTS.map(|v23| (if HALF.abs() > 2.0 { h13 } else { HALF }) * v23);
for i24 in 0..4 {
if i24 == 2 { break; }
for j25 in 0..3 {
r22[(i24 + 2) % 3] = 0.5 * r22[(i24 + 2) % 3] + h12.powi(4);
}
}
for i26 in 0..2 {
r22[2] *= 0.5 + 0.25 * ({ let (s27, c28) = WEIGHTS[2 - i26].sin_cos(); s27 * c28 * 0.32 }).sin();
}
r22[1] /= (0.70 + (SCALE * (SCALE + 1.35)).powi(2));
}
} else {  }
HALF });
let a30 = ({ let u29 = h12; u29 + u29 });
}
const WEIGHTS: [f64; 3] = [0.367, 0.283, 0.517];
({ let ([.., e33], a34, _) = (WEIGHTS, h12 - HALF, 0.5_f64);
const SCALE: f64 = HALF * 0.55;
const LEN: usize = 4;
h13 / (0.85 + (WEIGHTS[(LEN + 2) % 3].atan() / 4.0).cosh()) / 0.5 })
}
#[ode_dynamics(order = 10, unroll = false, name = System)]
fn dynamics(t: f64, x39: [[f64; 2]; 3], p35: f64, p36: f64, p37: bool, p38: f64) -> [[f64; 2]; 3] {
[std::array::from_fn::<_, 2, _>(|i41| helper1(p36, p36)), [0.93_f64 / (0.20_f64 + (x39[2][1].tanh() * 0.5).cosh()), p36 * (p35 + 0.26)], [p35 - t, t * p36]]
}
pub fn time() -> f64 { 0.394 }
pub fn start() -> [[f64; 2]; 3] { [[-0.019, 0.350], [0.650, -0.894], [0.185, 0.943]] }
pub fn system() -> System { System { p35: -0.725, p36: -0.659, p37: false, p38: -0.128 } }
pub fn written() -> [[f64; 2]; 3] { dynamics(time(), start(), system().p35, system().p36, system().p37, system().p38) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_95 = {
#[ode_dynamics(order = 3, unroll = false, name = System)]
fn dynamics((x6, x7): (Vector3<f64>, Vector3<f64>), p1: &Vector3<f64>, p2: u8, p3: Vector3<f64>, p4: &[f64; 2]) -> (Vector3<f64>, Vector3<f64>) {
let a8;
if p2 > 2 || 66e-2 * p4[1] >= 32e-2 { a8 = 2.0 * p4[0] + 1.89_f64 * 1.9; } else { a8 = p3.y.sqr(); }
let mut r9 = std::array::from_fn::<_, 5, _>(|i11| a8 / (0.51_f64 + p3.z * p3.z));
for c in r9.chunks_exact_mut(2) { c[0] += 0.5 * c[1]; c[1] -= x6[0]; }
for i12 in (0..5).rev() {
let a13 = f64::sin(a8);
r9[i12] += r9[4 - i12].mul_add(({ r9[4 - i12] -= (match p2 { 0 => p3.x, 1 | 3 => a8, n @ 2..=4 if p2 > 5 || p1.y > 1.22 => r9[i12] * n as f64, _ => 1.84 }); x6.y }), r9[4 - i12]);
}
let mut m14 = SMatrix::<f64, 2, 2>::from_columns(&[SVector::<f64, 2>::from_fn(|i17, _| p4[i17]), SVector::<f64, 2>::from_fn(|i18, _| p4[(i18 + 1) % 2])]).transpose();
m14.fixed_view_mut::<2, 2>(0, 0).copy_from(&SMatrix::<f64, 2, 2>::new(a8, p4[1], p4[0], x7.x));
let a19;
if p2 > 3 || p3[0].min(p4[1]) > 1.27 { m14[(0, 1)] += 2.0 * m14[(0, 1)] + 1.96_f64 * 0.113_f64; a19 = 2.0 * 1.43_f64 + 1.78_f64 * 0.61; } else { r9[4] /= (1.83 + ({ let a8 = x7[1]; p4[1] + a8 }).powi(2)); a19 = p1[1] * x7[2]; }
match p2 { 0 | 2 => return ((*p1).zip_map(&x6, |a, b| a * 143e-2 - b), vector![a19, m14.m11].push(a8)), 1 => { r9[2] *= 0.5 + 0.25 * ({ let mut g20 = [[x7.y; 3]; 3];
for i21 in 0..4 {
for j22 in i21 + 1..4 {
let a23 = ({ if i21 < 2 {
m14[(j22 % 2, (j22 + 1) % 2)] *= 0.5 + 0.25 * a8.mul_add(p4[j22 * 2 % 2], g20[2][i21 * 3 % 3]).sin();
r9[4] = 0.5 * r9[4] + p4[(i21 + 1) % 2] * a19 * p3[i21 * 3 % 3];
} else if i21 != 2 {
g20[(i21 + 2) % 3][1] += (1.5 + a8.tanh()).powi(-1);
} else {
g20[j22 % 3][1] += WEIGHTS[j22 % 3].min(p1.y) * a8 * a8 * (p3.x + 0.77_f64);
g20[(i21 + 3) % 3][(i21 + 2) % 3] *= 0.5 + 0.25 * (1.12 - x7.y - p1[(i21 + 3) % 3].abs() * (-1.40_f64 * 1.46_f64)).sin();
}
const WEIGHTS: [f64; 3] = [0.575, 0.465, -0.833];
p4[i21 * 3 % 2] });
g20[i21 % 3][j22 * 3 % 3] *= 0.5 + 0.25 * (m14[(j22 * 3 % 2, (j22 + 1) % 2)] - m14[(j22 * 3 % 2, (j22 + 1) % 2)] + p3[1]).sin();
}
}
1.61_f64 }).sin(); } _ => () }
let mut g24: [[f64; 2]; 3] = [(*p4), [m14[(0, 1)]; 2], (*p4)];
for ([e25, e26], v27) in g24.iter_mut().zip([0.5, 2.0, m14[(0, 1)]]) { *e26 += v27 * *e25; *e25 += (0.31 + std::f64::consts::FRAC_PI_4 * std::f64::consts::FRAC_PI_4).powf(2.0); }
(Vector3::new(x6.x, p1[0], p1[0]) - p3, -(*p1))
}
pub fn time() -> f64 { 0.584 }
pub fn start() -> (Vector3<f64>, Vector3<f64>) { (vector![-0.765, 0.548, 0.235], vector![-1.080, 1.155, 0.566]) }
pub fn system() -> System { System { p1: vector![0.311, -0.617, 0.947], p2: 2, p3: vector![1.182, -1.092, -0.453], p4: [-0.646, 0.131] } }
pub fn written() -> (Vector3<f64>, Vector3<f64>) { dynamics(start(), &system().p1, system().p2, system().p3, &system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_96 = {
#[ode_function]
fn twice1(f: impl Fn(f64) -> f64, h: f64) -> f64 { f(0.5 * f(h)) - f(0.3) * h }
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x5: Vector3<f64>, p2: f64, p3: f64, p4: u8) -> Vector3<f64> {
let mut sum6 = p2.min(p3) * p3 * p3;
'outer7: for i8 in 0..2 {
for j9 in i8..4 {
if (i8 * 2 + j9) > 5 { sum6 = 0.5 * sum6 + sum6 * 1.19_f64; break 'outer7; } else if (i8 * 2 + j9) == 4 { sum6 = 0.5 * sum6 + 1.0 * sum6 * p3; break; }
let a10 = (1.0 + (0.96 + x5.y.powi(2))).acosh();
sum6 += a10 * a10;
}
sum6 += p2.abs() * ((i8 + 1) as f64) * p3;
}
let mut m11 = SMatrix::<f64, 2, 3>::new(p2, p3, p3, p2, p2, t) * SMatrix::<f64, 3, 3>::from_columns(&[vector![sum6, 1.48_f64, t], vector![x5[0], x5.y, t], SVector::<f64, 3>::from_fn(|i12, _| x5[(i12 + 2) % 3])]);
m11.set_column(1, &(SMatrix::<f64, 2, 2>::new(x5[0], x5[0], sum6, t).column(0) * p2));
let mut m13 = m11 - m11;
m13.set_column(1, &(Vector2::new(std::f64::consts::PI, t) + Vector2::new(sum6, p3)));
(Matrix3::from_diagonal(&x5).component_mul(&Matrix3::from_diagonal(&x5)) - SMatrix::<f64, 3, 3>::from_columns(&[vector![m11.m23, 1.2_f64, p2], SVector::<f64, 3>::from_fn(|i16, _| x5.x), SVector::<f64, 3>::from_fn(|i17, _| x5[i17])])).diagonal()
}
pub fn time() -> f64 { 0.032 }
pub fn start() -> Vector3<f64> { vector![-0.420, 0.396, 0.481] }
pub fn system() -> System { System { p2: -0.544, p3: 0.074, p4: 5 } }
pub fn written() -> Vector3<f64> { dynamics(time(), start(), system().p2, system().p3, system().p4) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_97 = {
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Body { pub q: [f64; 2], pub m: f64, pub v: [f64; 2] }
#[derive(Clone, Copy, Debug, PartialEq, State)]
pub struct Arm { pub from: Body, pub joints: [f64; 2], pub drag: f64 }
const TABLE: [f64; 3] = [0.708, 0.850, 1.144];
#[ode_dynamics(order = 6, unroll = false, name = System)]
fn dynamics(t: f64, x2: Body, p1: f64) -> Body {
const HALF: f64 = SCALE * 26e-2;
if !(TABLE[1].clamp(-0.5, 0.147_f64) < 0.5) { return Body { q: x2.q.map(|v17| v17 / (1.5 + HALF.tanh())), m: -(t + HALF) + HALF, v: [({ let u19 = p1; 1.99_f64 + u19 }), 1.11_f64 * 1.33_f64] }; }
let mut r20 = [({ let x2 = SCALE; TABLE[2] + x2 }), ({ let mut k22 = SCALE.min(p1);
if TABLE[1].min(TABLE[2]) > 2.0 { k22 += 1.39 * TABLE[0]; } else if k22 > 0.5 { k22 = 67e-2 * HALF; }
1.6_f64 }), ({ let u23 = TABLE[2]; TABLE[1] + u23 }), ({ let (s24, c25) = 1.18_f64.sin_cos(); s24 * c25 * 0.23 })];
for (i27, v26) in r20.iter_mut().enumerate().step_by(2) {
*v26 = 0.5 * *v26 + inner3(SCALE, p1);
}
const SCALE: f64 = 0.62_f64;
fn inner3(h4: f64, h5: f64) -> f64 {
let mut sum6 = TABLE[0] * (h5 + 0.5);
for i7 in (0..3).step_by(2) {
for j8 in i7 + 1..3 {
if i7 == j8 { continue; }
sum6 = 0.5 * sum6 + HALF * HALF;
}
}
let mut sum9 = ({ let mut g10: [[f64; 2]; 3] = [std::array::from_fn::<_, 2, _>(|i15| (0.87 + (0.24 / (2 * i15 + 1) as f64) * (0.24 / (2 * i15 + 1) as f64)).cbrt()), [HALF; 2], std::array::from_fn::<_, 2, _>(|i15| (0.87 + (0.24 / (2 * i15 + 1) as f64) * (0.24 / (2 * i15 + 1) as f64)).cbrt())];
for [e11, e12] in &mut g10 { *e11 = 0.5 * *e11 + 1.2 - h5 - (1.65 * SCALE) * h5; *e12 -= 0.5 * *e11; }
SCALE });
for i16 in 0..4 {
sum9 -= (1.68 + SCALE * SCALE).powf(-1.5);
}
h5 - h4 + 1.62_f64
}
Body { q: std::array::from_fn::<_, 2, _>(|i29| SCALE * TABLE[1]), m: SCALE / (1.21 + (HALF.tanh() * 0.5).cosh()) / 1.64, v: [t * TABLE[1]; 2] }
}
pub fn time() -> f64 { 0.306 }
pub fn start() -> Body { Body { q: [0.811, 0.306], m: -0.030, v: [-0.650, 0.946] } }
pub fn system() -> System { System { p1: 0.271 } }
pub fn written() -> Body { dynamics(time(), start(), system().p1) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_98 = {
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: Matrix2<f64>, pub p2: f64 }
#[ode_dynamics(order = 6, unroll = true)]
impl System {
fn dynamics(&self, t: f64, (x4, x5): (Quaternion<f64>, Vector3<f64>)) -> (Quaternion<f64>, Vector3<f64>) {
let mut sum6 = t * t;
let mut n7: usize = 9;
while n7 > 0 {
if n7 % 3 == 1 { n7 /= 2; continue; }
let a8 = (0.3 * x4.j.sin()).exp_m1();
sum6 += self.p2 - self.p2 + x4.w;
n7 /= 2;

}
(Quaternion::from_imag(SMatrix::<f64, 3, 2>::from_columns(&[SVector::<f64, 3>::from_fn(|i9, _| x4.w), Vector3::new(1.26_f64, t, self.p1.m21)]).column(1) * self.p2) * ({ let mut g10: [[f64; 2]; 3] = [[({ let u15 = sum6; t + u15 }), -x5[2] * x4.j], [x4.w; 2], [({ let u15 = sum6; t + u15 }), -x5[2] * x4.j]];
for ([e11, e12], v13) in g10.iter_mut().zip([0.5, 2.0, x4.w]) { *e12 += v13 * *e11; *e11 += (1.01 / (2 * n7 + 1) as f64); }
x5.dot(&x5) }), (t * x5).lerp(&x5, self.p2) / (2.0 + ((self.p1[(n7 * 2 % 2, n7 * 2 % 2)].powi(3) * (if n7 != 1 { self.p1.m22 } else { self.p2 })).tanh() * 0.5).cosh()))
}
}
pub fn time() -> f64 { 1.064 }
pub fn start() -> (Quaternion<f64>, Vector3<f64>) { (Quaternion::new(0.070, -0.220, 0.685, 0.713), vector![0.936, 0.313, -0.640]) }
pub fn system() -> System { System { p1: matrix![-0.751, -0.215; -0.877, 0.753], p2: -1.085 } }
pub fn written() -> (Quaternion<f64>, Vector3<f64>) { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
program_99 = {
const SCALE: f64 = 0.86;
#[derive(Clone, Copy, Debug, PartialEq, Parameters)]
pub struct System { pub p1: f64 }
#[ode_dynamics(order = 5)]
impl System {
fn dynamics(&self, t: f64, mut x2: Vector2<f64>) -> Vector2<f64> {
let mut r3: [f64; 3] = std::array::from_fn(|i5| 1.34 - self.p1 - (SCALE - 1.59) * SCALE);
for i6 in (0..2).rev() {
r3[2 - i6] *= 0.5 + 0.25 * (95e-2 + SCALE * SCALE).powf(r3[i6]).sin();
}
r3.swap(2, 1);
let mut r7 = [r3.iter().map(|&v9| v9 * v9).sum::<f64>(), -SCALE * t];
for i10 in (0..2).step_by(2) {
if i10 == 2 { continue; }
for j11 in 0..i10 {
r7[j11] /= (1.82 + (2.0 * x2.x + r7[i10 * 2 % 2] * 0.78) * (2.0 * x2.x + r7[i10 * 2 % 2] * 0.78));
}
}
for i12 in 0..3 {
for j13 in 0..i12 {
let a14 = (j13 as f64).tanh();
if j13 != 0 {
r7[j13 % 2] = 0.5 * r7[j13 % 2] + r3[(j13 + 2) % 3] * (r7[i12 % 2] + 2.6);
}
}
}
let a15 = ({ let c: Vec<_> = r3.chunks(2).map(|c| c.iter().sum::<f64>()).map(|v| v * 0.5).collect(); c.iter().map(|v| v * v).sum::<f64>() + c.len() as f64 });
let v16 = Vector2::from(r7);
let a17 = if (self.p1 - 2.2) <= 1.42 { return v16.lerp(&x2, SCALE); } else { 2.0 * self.p1 + x2[0] * 1.23 };
let mut g18 = [[a17; 3]; 2];
for i19 in (0..2).step_by(2) {
if SCALE.min(self.p1) < 1.82 {
g18[i19][i19] = 0.5 * g18[i19][i19] + Matrix3::from_diagonal(&SVector::<f64, 3>::from_fn(|i20, _| a17)).determinant();
}
}
(x2 * Vector2::new(g18[0][0], 1.22_f64).transpose()) * x2.map(|v21| SCALE * v21)
}
}
pub fn time() -> f64 { -0.389 }
pub fn start() -> Vector2<f64> { vector![0.676, -0.053] }
pub fn system() -> System { System { p1: -0.576 } }
pub fn written() -> Vector2<f64> { system().dynamics(time(), start()) }
pub fn jets() -> Jets { Jets::of(&system(), time(), start(), written()) }
pub fn derivatives() -> Derivatives { Derivatives::of(&system(), time(), start()) }
}
}
