// Written by programs.py: random vector fields, with start and parameters.

programs! { [t x y z p q]
    program_00([0.0, -0.964, -0.88], -0.697, -0.872) = {
        let a = 1.423 * (t - y) * x * (1.0 + (1.661 + (-y * z) * (-y * z))).acosh();
        let b = 0.886 * (x + 0.765 * t - 0.23) * x;
        let c = p * y * t;
        [0.427 * (z + 0.457 * t - 1.374) * c, p * (-b * y / (1.559 + c * c)) * c, (1.043 + c * c).hypot(t) - y]
    }

    program_01([-0.412, -0.447, -1.132], -0.101, 0.907) = {
        [t / (1.5 + x * x), 0.58 - -t * t - q * (1.437 + (z - t) * (z - t)).powf(0.5), (1.979 + y * y).powi(-1).powi(3) * (1.979 + y * y).powi(-1).powi(3)]
    }

    program_02([-0.889, 0.57, -0.432], 1.033, 0.417) = {
        let a = x / (0.429 + y * y);
        let b = (0.636 + a * a).powi(-1) / (1.556 + y * y) * (y.powi(5) * y.powi(5));
        let c = (0.3 * (1.069 - t - q * t).sin()).tan();
        [p * (0.707 * z * c + a / (0.47 + a * a)) * z.mul_add(b, a).mul_add(b, c), p * c * b / (1.458 + t * t) / (0.341 + (0.883 + t * t).powi(-2) * (0.883 + t * t).powi(-2)), (c * x / (0.678 + y * y)).powi(5)]
    }

    program_03([0.693, -0.694, -0.26], -1.243, 1.411) = {
        let a = (0.309 + (y / (1.171 + z * z)).powi(2) * (y / (1.171 + z * z)).powi(2)).powf(-0.3);
        let b = (1.0 + (1.419 + z * z)).acosh().mul_add(-x * z, t);
        let c = -(-x * a) * b.tanh();
        [(1.433 + a * a).recip().powi(4), c / (1.249 + x * x), 1.296 * (a * z) * z]
    }

    program_04([-0.16, 0.201, 1.078], -1.406, -0.859) = {
        let a = x.tanh();
        let b = ((t + x) / (0.305 + (0.645 + t * t).sqrt() * (0.645 + t * t).sqrt())).erf();
        let c = 0.237 * z * b;
        [-y * a / (0.648 + (0.3 * b.sin()).asin() * (0.3 * b.sin()).asin()) * (0.3 * (b / (0.846 + x * x)).sin()).atanh(), b * b, (1.662 + x * x).powf(-0.3)]
    }

    program_05([0.737, -0.562, 0.349], 0.532, -1.248) = {
        let a = (0.3 * z.powi(3).sin()).tan();
        let b = (1.0 + (1.886 + a * a)).acosh();
        let c = (0.87 + z * z).powf(-0.3) / (1.167 + a * a);
        [(0.318 + c * c).hypot(t).asinh() + 1.324 * y.mul_add(x, y) - 1.246, a.cos(), (1.0 + (1.128 + y * y)).acosh().tanh()]
    }

    program_06([-0.761, 0.702, 0.607], -0.741, -0.431) = {
        let a = p * x * t;
        let b = (0.3 * (1.255 + t * t).recip().sin()).atanh() / (1.081 + z * z);
        let mut sum = (1.187 + t * t).hypot(b);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.995 * parts[i] * parts[j];
            }
            sum -= 1.266 * parts[(i + 1) % 3].asinh();
        }
        [x + y, (0.3 * (z * a).sin()).atanh() / (1.03 + t * t), (x / (0.384 + a * a)).tanh().powi(4)]
    }

    program_07([-0.3, -0.784, -0.854], 1.458, 0.615) = {
        [-(x * x / (1.241 + t * t)) * (0.3 * (1.865 + t * t).sqrt().sin()).atanh(), x / (1.294 + z * z), p * z * t]
    }

    program_08([0.561, 0.0, 0.2], -0.709, 0.612) = {
        let a = 1.166 * (1.265 + t * t).sqrt() * z;
        let b = t * z;
        let c = x * x;
        [0.738 * (-y * c) * (0.3 * b.sin()).exp(), (1.0 + (1.513 + y * y)).acosh() / (0.977 + (0.295 * y * t) * (0.295 * y * t)), -((0.498 + y * y).cbrt() / (1.504 + t * t)) * c]
    }

    program_09([-0.746, 0.538, 0.845], -1.195, 0.075) = {
        let a = z.mul_add(z, t);
        [p * (0.228 + (t - z) * (t - z)).ln() * z, 1.424 * z * y, a.sin()]
    }

    program_10([0.496, -0.631, -1.116], 0.925, -0.73) = {
        let a = (0.314 + (t / (0.496 + z * z) / (1.06 + (1.236 * x * y) * (1.236 * x * y))) * (t / (0.496 + z * z) / (1.06 + (1.236 * x * y) * (1.236 * x * y)))).sqrt();
        [t.powi(4), 0.595 - z - q * z - t / (1.319 + t * t) + 1.893 * t - 1.074, y + a]
    }

    program_11([0.097, 0.815, 0.309], 0.275, -0.381) = {
        let a = (0.3 * t.sin()).asin() * (z * z);
        let b = (0.498 + x * x).powi(-3) / (0.97 + z.mul_add(z, a) * z.mul_add(z, a));
        let mut sum = y * x;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.541 * parts[i] * parts[j];
            }
            sum += 1.218 * parts[(i + 1) % 3].softplus();
        }
        [(t - z + -z * z).tanh(), (1.0 + (0.972 + (a + 0.399 * y - 1.177) * (a + 0.399 * y - 1.177))).acosh(), (1.178 + (1.521 + b * b).powf(-1.5) * (1.521 + b * b).powf(-1.5)).ln()]
    }

    program_12([1.05, 0.592, 0.197], 1.419, -0.214) = {
        let a = (0.82 + x * x).powi(-3);
        let b = (1.304 + (z / (1.856 + z * z)) * (z / (1.856 + z * z))).ln();
        let mut sum = b.cos();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.594 * parts[i] * parts[j];
            }
            sum -= 1.577 * parts[(i + 1) % 3].sigmoid();
        }
        [0.251 * (0.841 + a * a).powf(2.5) * b + 1.458 * x - 1.717, p * (1.798 + (0.3 * a.sin()).acos() * (0.3 * a.sin()).acos()).hypot(1.68 * x * z) * z, (1.0 + (0.349 + (0.3 * x.sin()).asin() * (0.3 * x.sin()).asin())).acosh()]
    }

    program_13([0.558, -0.948, 0.474], 0.756, -1.018) = {
        let a = (1.0 + (1.346 + x * x)).acosh() / (1.918 + (0.734 * y * x) * (0.734 * y * x));
        let b = x / (0.387 + x * x) / (1.1 + z * z);
        let c = t * y;
        let mut sum = b / (1.668 + z * z);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.317 * parts[i] * parts[j];
            }
            sum += 0.699 * parts[(i + 1) % 3].erf();
        }
        [p * c * a + b, (1.533 + (y + 0.724 * a - 0.585) * (y + 0.724 * a - 0.585)).powi(-1) / (0.722 + a * a), -(-z * t) * z * (1.067 + t * t).cbrt()]
    }

    program_14([1.136, -0.249, -0.843], -1.322, -1.107) = {
        let mut sum = (1.0 + (1.656 + t * t)).acosh();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.045 * parts[i] * parts[j];
            }
            sum -= 1.75 * parts[(i + 1) % 3].tanh();
        }
        [(0.642 + sum * sum).powf(1.5), (0.3 * (z / (0.357 + sum * sum)).sin()).acos(), (1.331 + z * z).powf(0.5)]
    }

    program_15([1.2, 0.398, -1.033], -1.303, 0.295) = {
        [z.powi(4) + 0.322 * (1.0 + (1.817 + z * z)).acosh() - 0.966, (x + x).tanh(), (1.653 + (z * z) * (z * z)).powi(-1) + 1.482 * (1.0 + (1.075 + (y + 0.701 * z - 0.43) * (y + 0.701 * z - 0.43))).acosh() - 1.813]
    }

    program_16([0.344, -0.721, 0.0], 0.421, 1.135) = {
        let a = (0.834 + ((1.0 + (1.147 + z * z)).acosh() * (1.0 + (1.147 + z * z)).acosh()) * ((1.0 + (1.147 + z * z)).acosh() * (1.0 + (1.147 + z * z)).acosh())).hypot(p * y * z);
        let b = 1.571 * x * a;
        let mut sum = -y * t;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.855 * parts[i] * parts[j];
            }
            sum += 0.985 * parts[(i + 1) % 3].tanh();
        }
        [z.mul_add(b, z), (0.3 * t.sin()).atanh(), b - b - x.erf()]
    }

    program_17([-0.284, -0.299, -0.24], 0.852, -0.009) = {
        let a = -(p * z * t / (1.971 + t.asinh() * t.asinh())) * (z * z * (z * z));
        let b = 1.124 - y / (1.869 + z * z) - q * y.erf();
        let c = a + 1.81 * a - 1.477;
        [((0.219 + b * b).powi(-3) + 1.655 * a - 0.469).mul_add(a.softplus(), b), p * (x * c) * t, (1.0 + (1.49 + (p * x * z / (0.371 + a * a)) * (p * x * z / (0.371 + a * a)))).acosh()]
    }

    program_18([-0.138, 1.155, 0.636], -0.301, -1.359) = {
        let a = (0.573 + z.sigmoid().tanh() * z.sigmoid().tanh()).hypot(0.42 * (z * z) * (z + y));
        let b = (1.077 + t * t).sqrt();
        let c = 0.824 * (1.0 + (0.335 + x * x)).acosh() * (y * y);
        let mut sum = (0.373 + y * y).cbrt();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.105 * parts[i] * parts[j];
            }
            sum -= 0.999 * parts[(i + 1) % 3].softplus();
        }
        [z / (1.304 + c * c), 1.135 * (x / (0.869 + z * z)).mul_add((0.244 + c * c).powi(-3), a) * z, 0.23 - b - q * x.softplus()]
    }

    program_19([-1.0, 0.031, 0.427], -1.395, -0.329) = {
        let mut sum = (1.637 + t * t).hypot(z);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.716 * parts[i] * parts[j];
            }
            sum -= 0.67 * parts[(i + 1) % 3].atan();
        }
        [-t * z / (0.482 + t * t), sum / (0.504 + z * z), ((t + y) / (0.556 + (1.36 * x * x) * (1.36 * x * x))).powi(2)]
    }

    program_20([-0.563, -0.538, -0.789], 0.391, -0.451) = {
        let mut sum = (0.3 * z.sin()).sinh();
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.429 * parts[i] * parts[j];
            }
            sum += 0.532 * parts[(i + 1) % 3].cos();
        }
        [x.powi(2), x * x, 1.355 * (y * y) * x.powi(4) + 1.521 * sum - 1.612]
    }

    program_21([1.104, -0.229, -0.9], 0.371, -1.337) = {
        let a = (1.964 + (0.664 + x * x).hypot(z) * (0.664 + x * x).hypot(z)).recip() * (1.964 + (0.664 + x * x).hypot(z) * (0.664 + x * x).hypot(z)).recip();
        [(1.0 + (0.365 + (p * t * a) * (p * t * a))).acosh().sin(), 0.855 * ((0.639 + t * t).hypot(z) + 1.149 * x - 0.539) * x, (0.418 + t * t).ln().powi(5) + 0.75 * z * z / (1.976 + a * a)]
    }

    program_22([-0.881, 0.058, 0.859], 0.627, 0.955) = {
        let a = (1.566 + y * y).hypot(z) + 0.476 * (-z * t) - 1.241;
        [1.937 * (-x * z).mul_add(t, t) * (1.565 * y * y * y), 0.264 - z - q * x, (0.3 * (1.055 + y * y).ln().sin()).acos()]
    }

    program_23([-0.448, 0.109, -1.007], -1.159, 1.222) = {
        let a = (z / (0.761 + x * x) + y / (0.947 + y * y)) * (1.032 - x - q * x).atan();
        let b = a * a * (1.945 + y * y).ln();
        let c = y / (1.875 + a * a);
        let mut sum = (0.332 + z * z).powf(0.5);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 0.348 * parts[i] * parts[j];
            }
            sum -= 1.266 * parts[(i + 1) % 3].asinh();
        }
        [(0.3 * z.sin()).exp(), p * x * t, p * ((t + 1.977 * sum - 1.463) / (0.652 + (y / (0.475 + c * c)) * (y / (0.475 + c * c)))) * sum]
    }

    program_24([0.0, 0.46, 0.715], -1.317, -1.299) = {
        [y.powi(4) + 0.937 * z - 0.985, (t.cos() / (0.715 + x * x)).cos(), x / (1.777 + y * y)]
    }

    program_25([-0.9, 0.218, -1.197], 1.146, -0.799) = {
        let a = 1.342 * t * y;
        let mut sum = y * y;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.414 * parts[i] * parts[j];
            }
            sum += 1.211 * parts[(i + 1) % 3].sigmoid();
        }
        [p * (sum + 0.404 * sum - 1.131) * t + p * z * sum / (1.25 + x * x), (0.3 * (0.518 + (p * x * y) * (p * x * y)).ln().sin()).atanh(), (0.3 * (x / (1.175 + x * x)).sin()).asin()]
    }

    program_26([-0.115, 0.444, 0.519], 1.011, -1.329) = {
        [z.powi(5).atan(), (0.3 * z.sin()).sinh(), (0.967 + (y * z) * (y * z)).powi(-1)]
    }

    program_27([-0.436, 0.651, 0.566], -1.19, -1.104) = {
        let mut sum = t + x;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.121 * parts[i] * parts[j];
            }
            sum -= 1.447 * parts[(i + 1) % 3].softplus();
        }
        [y / (1.825 + t * t) + 1.66 * sum - 0.34, z / (0.562 + z * z), sum.powi(3) / (1.926 + z * z)]
    }

    program_28([0.643, 0.974, -0.818], 0.825, 0.052) = {
        let a = (z / (0.821 + x * x)).cos() * (z / (0.821 + x * x)).cos();
        let b = (0.371 + (-t.powi(4) * t.asinh()) * (-t.powi(4) * t.asinh())).hypot(x);
        let c = y.mul_add(t, x);
        [y * y, -(1.673 * y * y) * (1.958 * z * c), c.sin() * c.sin() * (t * t).softplus()]
    }

    program_29([1.005, 0.803, -0.96], 0.41, 0.536) = {
        let a = x.mul_add(y, z).mul_add(y / (0.557 + t * t), x).sin();
        let b = (0.3 * a.sin()).tan();
        [0.945 - a - q * t, p * ((0.284 - y - q * t) / (0.658 + (x / (1.945 + b * b)) * (x / (1.945 + b * b)))) * (1.992 * (0.601 - y - q * y) * y.softplus()), (1.394 + t * t).powf(2.5) * (t + a)]
    }

    program_30([-0.546, 0.626, -0.353], 0.207, 0.446) = {
        [x.cos().asinh() * x.cos().asinh(), p * (z * z) * z, -z * t]
    }

    program_31([1.055, -0.729, -0.001], 0.254, 0.657) = {
        [(0.3 * y.sin()).sinh().mul_add(t, x), y * y, (0.3 * z.sin()).cosh().softplus()]
    }

    program_32([0.473, 0.0, 1.001], -0.907, 0.622) = {
        let a = (1.026 * z * y + 0.544 * y - 0.884) * (t * y);
        let b = z + 1.721 * x - 1.245;
        let c = -(0.3 * t.sin()).exp() * (1.056 + x * x).powi(-1) * (-y.asinh() * z);
        [((c + 0.72 * z - 1.989) * a).atan(), (0.354 + (y - a) * (y - a)).cbrt().mul_add(c, z), 0.823 - p * c * b - q * b.tanh()]
    }

    program_33([0.65, -0.043, -1.143], 0.875, 0.288) = {
        let a = -(1.331 - z - q * y.cos()) * (1.0 + (0.228 + (p * t * y) * (p * t * y))).acosh();
        let mut sum = x + 1.159 * y - 0.366;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.488 * parts[i] * parts[j];
            }
            sum -= 0.526 * parts[(i + 1) % 3].asinh();
        }
        [sum - a + 0.41 * a * a, x.asinh() / (0.596 + x * x) * (sum * x), -(1.112 - a - q * t.mul_add(t, t)) * ((0.829 + x * x).hypot(x) * (0.829 + x * x).hypot(x))]
    }

    program_34([0.878, -0.408, -1.178], 0.978, 0.321) = {
        [1.565 * t * t, y * y, (0.838 + (1.447 * x * z) * (1.447 * x * z)).powf(0.5)]
    }

    program_35([1.164, -0.475, -0.182], 0.721, -1.027) = {
        let a = y - t;
        let b = y.sigmoid();
        let c = 0.676 - (0.94 + z * z).powf(0.5) - q * (b * t) - b;
        let mut sum = t * t;
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.852 * parts[i] * parts[j];
            }
            sum += 0.793 * parts[(i + 1) % 3].sin();
        }
        [z + t + b / (1.014 + x * x), (1.0 + (0.42 + (z * z) * (z * z))).acosh(), 1.864 - y - q * sum + 1.391 * (-t * b) - 1.423]
    }

    program_36([-0.033, 0.951, -0.047], 1.184, 0.691) = {
        let a = p * ((t + t) * (0.313 + z * z).cbrt()) * y;
        let b = a / (1.869 + t * t) * (a / (1.869 + t * t));
        let c = (1.789 + t * t).sqrt().mul_add((1.816 + y * y).powi(-3), x) * (1.789 + t * t).sqrt().mul_add((1.816 + y * y).powi(-3), x);
        [p * (x * y) * (x + 0.908 * z - 1.705) / (0.924 + (0.3 * (b / (1.224 + t * t)).sin()).atanh() * (0.3 * (b / (1.224 + t * t)).sin()).atanh()), (0.276 + y * y).powf(-0.3), (0.708 + (1.245 - a - q * a.powi(2)) * (1.245 - a - q * a.powi(2))).sqrt()]
    }

    program_37([0.59, 0.551, 0.597], 1.046, 0.43) = {
        [(0.328 + (t * t) * (t * t)).hypot(x), (1.031 + (p * (t - y) * z) * (p * (t - y) * z)).powf(1.5), (1.0 + (0.969 + (1.0 + (1.7 + y * y)).acosh() * (1.0 + (1.7 + y * y)).acosh())).acosh()]
    }

    program_38([-0.953, -1.121, -0.833], 0.369, 0.089) = {
        let mut sum = x / (0.285 + y * y);
        let parts = [x, y, z];
        for i in 0..3 {
            for j in i + 1..3 {
                sum += 1.498 * parts[i] * parts[j];
            }
            sum -= 0.272 * parts[(i + 1) % 3].softplus();
        }
        [(0.3 * (0.3 * t.sin()).sinh().sin()).exp(), 0.933 * (1.46 + sum * sum).sqrt() * t, (0.3 * z.mul_add(z, y).sin()).exp().powi(5)]
    }

    program_39([-0.831, -1.078, 0.51], -1.259, 0.695) = {
        let a = (0.49 + t * t).ln();
        [(1.654 + (a * a * (t / (0.369 + z * z))) * (a * a * (t / (0.369 + z * z)))).cbrt(), -t.powi(2) * (0.272 + x * x).powf(0.5), (1.0 + (1.492 + (x / (1.297 + a * a)) * (x / (1.297 + a * a)))).acosh() + z / (0.467 + z * z)]
    }
}
