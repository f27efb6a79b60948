// Written by programs.py: random vector fields, with start and parameters.

programs! { [t x y z p q]
    program_00([0.0, -0.964, -0.88], -0.697, -0.872) = {
        let a = 1.42 * (t - y) * x * (1.0 + (1.66 + (-y * z) * (-y * z))).acosh();
        let b = 0.89 * (x + 0.77 * t - 0.23) * x;
        let c = p * y * t;
        [0.43 * (z + 0.46 * t - 1.37) * c, p * (-b * y / (1.56 + c * c)) * c, (1.04 + c * c).hypot(t) - y]
    }

    program_01([-0.412, -0.447, -1.132], -0.101, 0.907) = {
        [t / (1.5 + x * x), 0.58 - -t * t - q * (1.44 + (z - t) * (z - t)).powf(0.5), (1.98 + y * y).powi(-1).powi(3) * (1.98 + y * y).powi(-1).powi(3)]
    }

    program_02([-0.889, 0.57, -0.432], 1.033, 0.417) = {
        let a = x / (0.43 + y * y);
        let b = (0.64 + a * a).powi(-1) / (1.56 + y * y) * (y.powi(5) * y.powi(5));
        let c = (0.3 * (1.07 - t - q * t).sin()).tan();
        [p * (0.71 * z * c + a / (0.47 + a * a)) * z.mul_add(b, a).mul_add(b, c), p * c * b / (1.46 + t * t) / (0.34 + (0.88 + t * t).powi(-2) * (0.88 + t * t).powi(-2)), (c * x / (0.68 + y * y)).powi(5)]
    }

    program_03([0.693, -0.694, -0.26], -1.243, 1.411) = {
        let a = (0.31 + (y / (1.17 + z * z)).powi(2) * (y / (1.17 + z * z)).powi(2)).powf(-0.3);
        let b = (1.0 + (1.42 + z * z)).acosh().mul_add(-x * z, t);
        let c = -(-x * a) * b.tanh();
        [(1.43 + a * a).recip().powi(4), c / (1.25 + x * x), 1.3 * (a * z) * z]
    }

    program_04([-0.16, 0.201, 1.078], -1.406, -0.859) = {
        let a = x.tanh();
        let b = ((t + x) / (0.31 + (0.65 + t * t).sqrt() * (0.65 + t * t).sqrt())).erf();
        let c = 0.24 * z * b;
        [-y * a / (0.65 + (0.3 * b.sin()).asin() * (0.3 * b.sin()).asin()) * (0.3 * (b / (0.85 + x * x)).sin()).atanh(), b * b, (1.66 + x * x).powf(-0.3)]
    }

    program_05([0.737, -0.562, 0.349], 0.532, -1.248) = {
        let a = (0.3 * z.powi(3).sin()).tan();
        let b = (1.0 + (1.89 + a * a)).acosh();
        let c = (0.87 + z * z).powf(-0.3) / (1.17 + a * a);
        [(0.32 + c * c).hypot(t).asinh() + 1.32 * y.mul_add(x, y) - 1.25, a.cos(), (1.0 + (1.13 + y * y)).acosh().tanh()]
    }

    program_06([-0.761, 0.702, 0.607], -0.741, -0.431) = {
        let a = p * x * t;
        let b = (0.3 * (1.25 + t * t).recip().sin()).atanh() / (1.08 + z * z);
        let mut sum = (1.19 + t * t).hypot(b);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 2.0 * parts[i] * parts[j];
            }
            sum -= 1.27 * parts[(i + 1) % 3].asinh();
        }
        [x + y, (0.3 * (z * a).sin()).atanh() / (1.03 + t * t), (x / (0.38 + a * a)).tanh().powi(4)]
    }

    program_07([-0.3, -0.784, -0.854], 1.458, 0.615) = {
        [-(x * x / (1.24 + t * t)) * (0.3 * (1.87 + t * t).sqrt().sin()).atanh(), x / (1.29 + z * z), p * z * t]
    }

    program_08([0.561, 0.0, 0.2], -0.709, 0.612) = {
        let a = 1.17 * (1.27 + t * t).sqrt() * z;
        let b = t * z;
        let c = x * x;
        [0.74 * (-y * c) * (0.3 * b.sin()).exp(), (1.0 + (1.51 + y * y)).acosh() / (0.98 + (0.3 * y * t) * (0.3 * y * t)), -((0.5 + y * y).cbrt() / (1.5 + t * t)) * c]
    }

    program_09([-0.746, 0.538, 0.845], -1.195, 0.075) = {
        let a = z.mul_add(z, t);
        [p * (0.23 + (t - z) * (t - z)).ln() * z, 1.42 * z * y, a.sin()]
    }

    program_10([0.496, -0.631, -1.116], 0.925, -0.73) = {
        let a = (0.31 + (t / (0.5 + z * z) / (1.06 + (1.24 * x * y) * (1.24 * x * y))) * (t / (0.5 + z * z) / (1.06 + (1.24 * x * y) * (1.24 * x * y)))).sqrt();
        [t.powi(4), 0.59 - z - q * z - t / (1.32 + t * t) + 1.89 * t - 1.07, y + a]
    }

    program_11([0.097, 0.815, 0.309], 0.275, -0.381) = {
        let a = (0.3 * t.sin()).asin() * (z * z);
        let b = (0.5 + x * x).powi(-3) / (0.97 + z.mul_add(z, a) * z.mul_add(z, a));
        let mut sum = y * x;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.54 * parts[i] * parts[j];
            }
            sum += 1.22 * parts[(i + 1) % 3].softplus();
        }
        [(t - z + -z * z).tanh(), (1.0 + (0.97 + (a + 0.4 * y - 1.18) * (a + 0.4 * y - 1.18))).acosh(), (1.18 + (1.52 + b * b).powf(-1.5) * (1.52 + b * b).powf(-1.5)).ln()]
    }

    program_12([1.05, 0.592, 0.197], 1.419, -0.214) = {
        let a = (0.82 + x * x).powi(-3);
        let b = (1.3 + (z / (1.86 + z * z)) * (z / (1.86 + z * z))).ln();
        let mut sum = b.cos();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.59 * parts[i] * parts[j];
            }
            sum -= 1.58 * parts[(i + 1) % 3].sigmoid();
        }
        [0.25 * (0.84 + a * a).powf(2.5) * b + 1.46 * x - 1.72, p * (1.8 + (0.3 * a.sin()).acos() * (0.3 * a.sin()).acos()).hypot(1.68 * x * z) * z, (1.0 + (0.35 + (0.3 * x.sin()).asin() * (0.3 * x.sin()).asin())).acosh()]
    }

    program_13([0.558, -0.948, 0.474], 0.756, -1.018) = {
        let a = (1.0 + (1.35 + x * x)).acosh() / (1.92 + (0.73 * y * x) * (0.73 * y * x));
        let b = x / (0.39 + x * x) / (1.1 + z * z);
        let c = t * y;
        let mut sum = b / (1.67 + z * z);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.32 * parts[i] * parts[j];
            }
            sum += 0.7 * parts[(i + 1) % 3].erf();
        }
        [p * c * a + b, (1.53 + (y + 0.72 * a - 0.59) * (y + 0.72 * a - 0.59)).powi(-1) / (0.72 + a * a), -(-z * t) * z * (1.07 + t * t).cbrt()]
    }

    program_14([1.136, -0.249, -0.843], -1.322, -1.107) = {
        let mut sum = (1.0 + (1.66 + t * t)).acosh();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.05 * parts[i] * parts[j];
            }
            sum -= 1.75 * parts[(i + 1) % 3].tanh();
        }
        [(0.64 + sum * sum).powf(1.5), (0.3 * (z / (0.36 + sum * sum)).sin()).acos(), (1.33 + z * z).powf(0.5)]
    }

    program_15([1.2, 0.398, -1.033], -1.303, 0.295) = {
        [z.powi(4) + 0.32 * (1.0 + (1.82 + z * z)).acosh() - 0.97, (x + x).tanh(), (1.65 + (z * z) * (z * z)).powi(-1) + 1.48 * (1.0 + (1.08 + (y + 0.7 * z - 0.43) * (y + 0.7 * z - 0.43))).acosh() - 1.81]
    }

    program_16([0.344, -0.721, 0.0], 0.421, 1.135) = {
        let a = (0.83 + ((1.0 + (1.15 + z * z)).acosh() * (1.0 + (1.15 + z * z)).acosh()) * ((1.0 + (1.15 + z * z)).acosh() * (1.0 + (1.15 + z * z)).acosh())).hypot(p * y * z);
        let b = 1.57 * x * a;
        let mut sum = -y * t;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.85 * parts[i] * parts[j];
            }
            sum += 0.98 * parts[(i + 1) % 3].tanh();
        }
        [z.mul_add(b, z), (0.3 * t.sin()).atanh(), b - b - x.erf()]
    }

    program_17([-0.284, -0.299, -0.24], 0.852, -0.009) = {
        let a = -(p * z * t / (1.97 + t.asinh() * t.asinh())) * (z * z * (z * z));
        let b = 1.12 - y / (1.87 + z * z) - q * y.erf();
        let c = a + 1.81 * a - 1.48;
        [((0.22 + b * b).powi(-3) + 1.66 * a - 0.47).mul_add(a.softplus(), b), p * (x * c) * t, (1.0 + (1.49 + (p * x * z / (0.37 + a * a)) * (p * x * z / (0.37 + a * a)))).acosh()]
    }

    program_18([-0.138, 1.155, 0.636], -0.301, -1.359) = {
        let a = (0.57 + z.sigmoid().tanh() * z.sigmoid().tanh()).hypot(0.42 * (z * z) * (z + y));
        let b = (1.08 + t * t).sqrt();
        let c = 0.82 * (1.0 + (0.33 + x * x)).acosh() * (y * y);
        let mut sum = (0.37 + y * y).cbrt();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.11 * parts[i] * parts[j];
            }
            sum -= 1.0 * parts[(i + 1) % 3].softplus();
        }
        [z / (1.3 + c * c), 1.13 * (x / (0.87 + z * z)).mul_add((0.24 + c * c).powi(-3), a) * z, 0.23 - b - q * x.softplus()]
    }

    program_19([-1.0, 0.031, 0.427], -1.395, -0.329) = {
        let mut sum = (1.64 + t * t).hypot(z);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.72 * parts[i] * parts[j];
            }
            sum -= 0.67 * parts[(i + 1) % 3].atan();
        }
        [-t * z / (0.48 + t * t), sum / (0.5 + z * z), ((t + y) / (0.56 + (1.36 * x * x) * (1.36 * x * x))).powi(2)]
    }

    program_20([-0.563, -0.538, -0.789], 0.391, -0.451) = {
        let mut sum = (0.3 * z.sin()).sinh();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.43 * parts[i] * parts[j];
            }
            sum += 0.53 * parts[(i + 1) % 3].cos();
        }
        [x.powi(2), x * x, 1.35 * (y * y) * x.powi(4) + 1.52 * sum - 1.61]
    }

    program_21([1.104, -0.229, -0.9], 0.371, -1.337) = {
        let a = (1.96 + (0.66 + x * x).hypot(z) * (0.66 + x * x).hypot(z)).recip() * (1.96 + (0.66 + x * x).hypot(z) * (0.66 + x * x).hypot(z)).recip();
        [(1.0 + (0.37 + (p * t * a) * (p * t * a))).acosh().sin(), 0.85 * ((0.64 + t * t).hypot(z) + 1.15 * x - 0.54) * x, (0.42 + t * t).ln().powi(5) + 0.75 * z * z / (1.98 + a * a)]
    }

    program_22([-0.881, 0.058, 0.859], 0.627, 0.955) = {
        let a = (1.57 + y * y).hypot(z) + 0.48 * (-z * t) - 1.24;
        [1.94 * (-x * z).mul_add(t, t) * (1.57 * y * y * y), 0.26 - z - q * x, (0.3 * (1.06 + y * y).ln().sin()).acos()]
    }

    program_23([-0.448, 0.109, -1.007], -1.159, 1.222) = {
        let a = (z / (0.76 + x * x) + y / (0.95 + y * y)) * (1.03 - x - q * x).atan();
        let b = a * a * (1.95 + y * y).ln();
        let c = y / (1.87 + a * a);
        let mut sum = (0.33 + z * z).powf(0.5);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.35 * parts[i] * parts[j];
            }
            sum -= 1.27 * parts[(i + 1) % 3].asinh();
        }
        [(0.3 * z.sin()).exp(), p * x * t, p * ((t + 1.98 * sum - 1.46) / (0.65 + (y / (0.47 + c * c)) * (y / (0.47 + c * c)))) * sum]
    }

    program_24([0.0, 0.46, 0.715], -1.317, -1.299) = {
        [y.powi(4) + 0.94 * z - 0.99, (t.cos() / (0.71 + x * x)).cos(), x / (1.78 + y * y)]
    }

    program_25([-0.9, 0.218, -1.197], 1.146, -0.799) = {
        let a = 1.34 * t * y;
        let mut sum = y * y;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.41 * parts[i] * parts[j];
            }
            sum += 1.21 * parts[(i + 1) % 3].sigmoid();
        }
        [p * (sum + 0.4 * sum - 1.13) * t + p * z * sum / (1.25 + x * x), (0.3 * (0.52 + (p * x * y) * (p * x * y)).ln().sin()).atanh(), (0.3 * (x / (1.17 + x * x)).sin()).asin()]
    }

    program_26([-0.115, 0.444, 0.519], 1.011, -1.329) = {
        [z.powi(5).atan(), (0.3 * z.sin()).sinh(), (0.97 + (y * z) * (y * z)).powi(-1)]
    }

    program_27([-0.436, 0.651, 0.566], -1.19, -1.104) = {
        let mut sum = t + x;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.12 * parts[i] * parts[j];
            }
            sum -= 1.45 * parts[(i + 1) % 3].softplus();
        }
        [y / (1.83 + t * t) + 1.66 * sum - 0.34, z / (0.56 + z * z), sum.powi(3) / (1.93 + z * z)]
    }

    program_28([0.643, 0.974, -0.818], 0.825, 0.052) = {
        let a = (z / (0.82 + x * x)).cos() * (z / (0.82 + x * x)).cos();
        let b = (0.37 + (-t.powi(4) * t.asinh()) * (-t.powi(4) * t.asinh())).hypot(x);
        let c = y.mul_add(t, x);
        [y * y, -(1.67 * y * y) * (1.96 * z * c), c.sin() * c.sin() * (t * t).softplus()]
    }

    program_29([1.005, 0.803, -0.96], 0.41, 0.536) = {
        let a = x.mul_add(y, z).mul_add(y / (0.56 + t * t), x).sin();
        let b = (0.3 * a.sin()).tan();
        [0.94 - a - q * t, p * ((0.28 - y - q * t) / (0.66 + (x / (1.95 + b * b)) * (x / (1.95 + b * b)))) * (1.99 * (0.6 - y - q * y) * y.softplus()), (1.39 + t * t).powf(2.5) * (t + a)]
    }

    program_30([-0.546, 0.626, -0.353], 0.207, 0.446) = {
        [x.cos().asinh() * x.cos().asinh(), p * (z * z) * z, -z * t]
    }

    program_31([1.055, -0.729, -0.001], 0.254, 0.657) = {
        [(0.3 * y.sin()).sinh().mul_add(t, x), y * y, (0.3 * z.sin()).cosh().softplus()]
    }

    program_32([0.473, 0.0, 1.001], -0.907, 0.622) = {
        let a = (1.03 * z * y + 0.54 * y - 0.88) * (t * y);
        let b = z + 1.72 * x - 1.24;
        let c = -(0.3 * t.sin()).exp() * (1.06 + x * x).powi(-1) * (-y.asinh() * z);
        [((c + 0.72 * z - 1.99) * a).atan(), (0.35 + (y - a) * (y - a)).cbrt().mul_add(c, z), 0.82 - p * c * b - q * b.tanh()]
    }

    program_33([0.65, -0.043, -1.143], 0.875, 0.288) = {
        let a = -(1.33 - z - q * y.cos()) * (1.0 + (0.23 + (p * t * y) * (p * t * y))).acosh();
        let mut sum = x + 1.16 * y - 0.37;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.49 * parts[i] * parts[j];
            }
            sum -= 0.53 * parts[(i + 1) % 3].asinh();
        }
        [sum - a + 0.41 * a * a, x.asinh() / (0.6 + x * x) * (sum * x), -(1.11 - a - q * t.mul_add(t, t)) * ((0.83 + x * x).hypot(x) * (0.83 + x * x).hypot(x))]
    }

    program_34([0.878, -0.408, -1.178], 0.978, 0.321) = {
        [1.56 * t * t, y * y, (0.84 + (1.45 * x * z) * (1.45 * x * z)).powf(0.5)]
    }

    program_35([1.164, -0.475, -0.182], 0.721, -1.027) = {
        let a = y - t;
        let b = y.sigmoid();
        let c = 0.68 - (0.94 + z * z).powf(0.5) - q * (b * t) - b;
        let mut sum = t * t;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.85 * parts[i] * parts[j];
            }
            sum += 0.79 * parts[(i + 1) % 3].sin();
        }
        [z + t + b / (1.01 + x * x), (1.0 + (0.42 + (z * z) * (z * z))).acosh(), 1.86 - y - q * sum + 1.39 * (-t * b) - 1.42]
    }

    program_36([-0.033, 0.951, -0.047], 1.184, 0.691) = {
        let a = p * ((t + t) * (0.31 + z * z).cbrt()) * y;
        let b = a / (1.87 + t * t) * (a / (1.87 + t * t));
        let c = (1.79 + t * t).sqrt().mul_add((1.82 + y * y).powi(-3), x) * (1.79 + t * t).sqrt().mul_add((1.82 + y * y).powi(-3), x);
        [p * (x * y) * (x + 0.91 * z - 1.71) / (0.92 + (0.3 * (b / (1.22 + t * t)).sin()).atanh() * (0.3 * (b / (1.22 + t * t)).sin()).atanh()), (0.28 + y * y).powf(-0.3), (0.71 + (1.25 - a - q * a.powi(2)) * (1.25 - a - q * a.powi(2))).sqrt()]
    }

    program_37([0.59, 0.551, 0.597], 1.046, 0.43) = {
        [(0.33 + (t * t) * (t * t)).hypot(x), (1.03 + (p * (t - y) * z) * (p * (t - y) * z)).powf(1.5), (1.0 + (0.97 + (1.0 + (1.7 + y * y)).acosh() * (1.0 + (1.7 + y * y)).acosh())).acosh()]
    }

    program_38([-0.953, -1.121, -0.833], 0.369, 0.089) = {
        let mut sum = x / (0.28 + y * y);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.5 * parts[i] * parts[j];
            }
            sum -= 0.27 * parts[(i + 1) % 3].softplus();
        }
        [(0.3 * (0.3 * t.sin()).sinh().sin()).exp(), 0.93 * (1.46 + sum * sum).sqrt() * t, (0.3 * z.mul_add(z, y).sin()).exp().powi(5)]
    }

    program_39([-0.831, -1.078, 0.51], -1.259, 0.695) = {
        let a = (0.49 + t * t).ln();
        [(1.65 + (a * a * (t / (0.37 + z * z))) * (a * a * (t / (0.37 + z * z)))).cbrt(), -t.powi(2) * (0.27 + x * x).powf(0.5), (1.0 + (1.49 + (x / (1.3 + a * a)) * (x / (1.3 + a * a)))).acosh() + z / (0.47 + z * z)]
    }
}
