//! Runge–Kutta methods against exact solutions.

use crate::systems::*;
use node_runtime::prelude::*;

#[test]
fn smoke() {
    for t in [&HEUN_EULER_2, &BOGACKI_SHAMPINE_3, &CASH_KARP_5, &FEHLBERG_4, &DORMAND_PRINCE_5, &DORMAND_PRINCE_5_SHAMPINE, &TSITOURAS_5, &DOP853] {
        for tol in [1e-4, 1e-8, 1e-12] {
            if t.order < 4 && tol < 1e-9 { continue; }
            let m = RungeKutta::new(t).tolerance(tol);
            let s = solve(&Oscillator {}, [1.0, 0.0], 0.0..=10.0, &m).unwrap();
            let e = (s.end()[0] - 10.0_f64.cos()).abs();
            let mut d: f64 = 0.0;
            for i in 0..=1000 { let t = 0.01 * f64::from(i); d = d.max((s.at(t).unwrap()[0] - t.cos()).abs()); }
            println!("{} {tol}: {e:.1e} dense {d:.1e} {:?}", t.name, s.stats());
        }
    }
}
