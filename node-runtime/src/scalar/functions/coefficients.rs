//! Coefficients of the elementary functions: written by `tests/mpmath/coefficients.py`.

/// Polynomials, lowest coefficient first, and constants of the elementary functions in one precision.
pub trait Coefficients: Sized + 'static {
    /// (cosh r − 1)/r² in r², |r| ≤ ½ ln 2.
    const COSH: &'static [Self];

    /// (sinh r − r)/r³ in r², |r| ≤ ½ ln 2.
    const SINH: &'static [Self];

    /// (2 artanh s − 2s − ⅔s³)/s⁵ in s², |s| ≤ 3 − √8.
    const ARTANH: &'static [Self];

    /// (sin r − r)/r³ in r², |r| ≤ π/4.
    const SIN: &'static [Self];

    /// (cos r − 1 + r²/2)/r⁴ in r², |r| ≤ π/4.
    const COS: &'static [Self];

    /// (arctan t − t)/t³ in t², |t| ≤ tan(π/8).
    const ATAN: &'static [Self];

    /// (arcsin x − x)/x³ in x², |x| ≤ ½.
    const ASIN: &'static [Self];

    /// ∛m on 1 ≤ m < 2, to the digits that an iteration begins with.
    const CBRT: &'static [Self];

    /// (erf x − 2x/√π)/x³ in x², |x| ≤ ½.
    const ERF: &'static [Self];

    /// (1 + 2x) e^{x²} erfc x in t = (x − 3)/(x + 3), from x = ½ to where erfc x vanishes.
    const ERFC: &'static [Self];

    /// π as head and tail.
    const PI: [Self; 2];

    /// π/2 as head and tail.
    const HALF_PI: [Self; 2];

    /// π/4 as head and tail.
    const QUARTER_PI: [Self; 2];

    /// 1/ln 2 as head and tail.
    const LOG2_E: [Self; 2];

    /// ln 2 as head and tail.
    const LN_2: [Self; 2];

    /// 1/ln 10 as head and tail.
    const LOG10_E: [Self; 2];

    /// 2/3 as head and tail.
    const TWO_THIRDS: [Self; 2];

    /// 2/√π as head and tail.
    const TWO_OVER_ROOT_PI: [Self; 2];

    /// ln 2 = a + b; a times an exponent is exact.
    const LN_2_PARTS: [Self; 2];

    /// π/2 = a + b + c + d; all but d times an integer to QUADRANTS are exact.
    const HALF_PI_PARTS: [Self; 4];

    /// e of the largest number m·2ᵉ, 1 ≤ m < 2.
    const MAX_EXPONENT: Self;

    /// e of the smallest normal number.
    const MIN_EXPONENT: Self;

    /// ∛2.
    const CBRT_2: Self;

    /// ∛4.
    const CBRT_4: Self;

    /// erfc x vanishes from this on.
    const ERFC_BOUND: Self;

    /// The largest multiple of π/2 that is taken away in parts.
    const QUADRANTS: Self;

    /// x² is nothing beside 1 below this.
    const TINY: Self;

    /// 1 is nothing beside x², and x² does not overflow, at this.
    const HUGE: Self;

    /// e^x is infinite from this on, and 0 from its negative on.
    const EXP_BOUND: Self;
}

impl Coefficients for f64 {
    const COSH: &'static [Self] = &[
        0.5,
        0.04166666666666668,
        0.0013888888888879004,
        2.480158733663095e-05,
        2.755726307730941e-07,
        2.091821231913398e-09,
    ];
    const SINH: &'static [Self] = &[
        0.16666666666666669,
        0.008333333333330039,
        0.00019841269863171557,
        2.7557268276905696e-06,
        2.5100472505694996e-08,
    ];
    const ARTANH: &'static [Self] = &[
        0.4,
        0.28571428571429364,
        0.22222222221656232,
        0.18181818335314404,
        0.15384594970895457,
        0.13334804238225345,
        0.11706248540922386,
        0.11723051028097753,
    ];
    const SIN: &'static [Self] = &[
        -0.16666666666666666,
        0.008333333333330925,
        -0.00019841269836722418,
        2.755731608381636e-06,
        -2.5051127944014188e-08,
        1.5917848524808262e-10,
    ];
    const COS: &'static [Self] = &[
        0.041666666666666664,
        -0.0013888888888887382,
        2.480158729874307e-05,
        -2.7557317260008837e-07,
        2.0876143827993133e-09,
        -1.1382456778061306e-11,
    ];
    const ATAN: &'static [Self] = &[
        -0.3333333333333333,
        0.19999999999999804,
        -0.14285714285659828,
        0.11111111105155447,
        -0.09090908753500877,
        0.07692296375032143,
        -0.06666424885738255,
        0.05878928997834775,
        -0.05230454270650244,
        0.04551593220626549,
        -0.034570561981427744,
        0.016285756855221028,
    ];
    const ASIN: &'static [Self] = &[
        0.16666666666666669,
        0.07499999999998433,
        0.04464285714635543,
        0.030381944138531247,
        0.02237217294214989,
        0.017352392720869973,
        0.013971212973552933,
        0.011479177415184906,
        0.01032281435018578,
        0.005457506718640358,
        0.01740087944269402,
        -0.014851887071247204,
        0.028757851367421566,
    ];
    const CBRT: &'static [Self] =
        &[0.5092481335492415, 0.7117423866025924, -0.2939541180848237, 0.08307903547963541, -0.010102212336338642];
    const ERF: &'static [Self] = &[
        -0.37612638903183754,
        0.112837916709551,
        -0.02686617064510409,
        0.005223977624325344,
        -0.0008548326793233783,
        0.0001205530629440674,
        -1.4923829613452872e-05,
        1.6389446360450111e-06,
        -1.4787385599052157e-07,
    ];
    const ERFC: &'static [Self] = &[
        1.2530080582697296,
        -0.1356211061245812,
        -0.04756229435345117,
        0.12964515870276389,
        -0.11927366341527597,
        0.06830802734386042,
        -0.023770514919591968,
        0.0025293918181355326,
        0.0018886903723375674,
        -0.0007798322935853867,
        -0.00010515990045262409,
        0.00012509949739013447,
        4.949942558877881e-06,
        -2.010123107418567e-05,
        -7.32778473373226e-07,
        3.4744810275078994e-06,
        3.588804646393869e-07,
        -6.209583862762145e-07,
        -1.430654552719954e-07,
        1.0760344669119196e-07,
        4.122587124753536e-08,
        -1.7717310180409023e-08,
        -6.745220681837689e-09,
        2.4589592865086645e-09,
    ];
    const PI: [Self; 2] = [core::f64::consts::PI, 1.2246467991473532e-16];
    const HALF_PI: [Self; 2] = [core::f64::consts::FRAC_PI_2, 6.123233995736766e-17];
    const QUARTER_PI: [Self; 2] = [core::f64::consts::FRAC_PI_4, 3.061616997868383e-17];
    const LOG2_E: [Self; 2] = [core::f64::consts::LOG2_E, 2.0355273740931033e-17];
    const LN_2: [Self; 2] = [core::f64::consts::LN_2, 2.3190468138462996e-17];
    const LOG10_E: [Self; 2] = [core::f64::consts::LOG10_E, 1.098319650216765e-17];
    const TWO_THIRDS: [Self; 2] = [0.6666666666666666, 3.700743415417188e-17];
    const TWO_OVER_ROOT_PI: [Self; 2] = [core::f64::consts::FRAC_2_SQRT_PI, 1.533545961316588e-17];
    const LN_2_PARTS: [Self; 2] = [0.693147180559663, 2.8235290563031577e-13];
    const HALF_PI_PARTS: [Self; 4] =
        [1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32];
    const MAX_EXPONENT: Self = 1023.0;
    const MIN_EXPONENT: Self = -1022.0;
    const CBRT_2: Self = 1.2599210498948732;
    const CBRT_4: Self = 1.5874010519681996;
    const ERFC_BOUND: Self = 27.3;
    const QUADRANTS: Self = 1048576.0;
    const TINY: Self = 7.450580596923828e-09;
    const HUGE: Self = 1.152921504606847e+18;
    const EXP_BOUND: Self = 760.0;
}

impl Coefficients for f32 {
    const COSH: &'static [Self] = &[0.5, 0.041666463, 0.0013933731];
    const SINH: &'static [Self] = &[0.16666667, 0.0083333105, 0.0001989108];
    const ARTANH: &'static [Self] = &[0.4, 0.2857153, 0.22204766, 0.19120358];
    const SIN: &'static [Self] = &[-0.16666667, 0.008333332, -0.00019840083, 2.7249314e-06];
    const COS: &'static [Self] = &[0.041666668, -0.0013888888, 2.4800596e-05, -2.7300447e-07];
    const ATAN: &'static [Self] = &[-0.33333334, 0.19999978, -0.14284152, 0.11071365, -0.08624676, 0.050481386];
    const ASIN: &'static [Self] = &[0.16666666, 0.07500094, 0.044599403, 0.031100662, 0.017149238, 0.033690847];
    const CBRT: &'static [Self] = &[0.55579096, 0.5808264, -0.15866245, 0.022148699];
    const ERF: &'static [Self] = &[-0.37612638, 0.11283787, -0.026864802, 0.005208545, -0.0007831401];
    const ERFC: &'static [Self] = &[
        1.253008,
        -0.1356211,
        -0.047562383,
        0.12964505,
        -0.11927145,
        0.06831036,
        -0.02378972,
        0.0025079485,
        0.0019568559,
        -0.0006947906,
        -0.00018892386,
    ];
    const PI: [Self; 2] = [core::f32::consts::PI, -8.742278e-08];
    const HALF_PI: [Self; 2] = [core::f32::consts::FRAC_PI_2, -4.371139e-08];
    const QUARTER_PI: [Self; 2] = [core::f32::consts::FRAC_PI_4, -2.1855694e-08];
    const LOG2_E: [Self; 2] = [core::f32::consts::LOG2_E, 1.925963e-08];
    const LN_2: [Self; 2] = [core::f32::consts::LN_2, -1.9046542e-09];
    const LOG10_E: [Self; 2] = [core::f32::consts::LOG10_E, -1.010305e-08];
    const TWO_THIRDS: [Self; 2] = [0.6666667, -1.9868216e-08];
    const TWO_OVER_ROOT_PI: [Self; 2] = [core::f32::consts::FRAC_2_SQRT_PI, -5.8635383e-08];
    const LN_2_PARTS: [Self; 2] = [0.69314575, 1.4286068e-06];
    const HALF_PI_PARTS: [Self; 4] = [1.5706787, 0.000117614865, 9.920313e-10, 6.223372e-14];
    const MAX_EXPONENT: Self = 127.0;
    const MIN_EXPONENT: Self = -126.0;
    const CBRT_2: Self = 1.2599211;
    const CBRT_4: Self = 1.587401;
    const ERFC_BOUND: Self = 10.3;
    const QUADRANTS: Self = 1024.0;
    const TINY: Self = 0.00012207031;
    const HUGE: Self = 1073741800.0;
    const EXP_BOUND: Self = 110.0;
}
