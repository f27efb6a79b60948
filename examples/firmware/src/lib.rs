//! A model that runs beside the plant in a controller without an operating system: no allocation, no standard library,
//! single precision, and a bound on the work per tick.
//!
//! `.ci/run` links it for a Cortex-M4F and for WebAssembly; on other machines it is an ordinary crate with a test.

#![cfg_attr(any(target_os = "none", target_os = "unknown"), no_std)]

use node_runtime::prelude::*;

/// A motor swings a pendulum against friction.
#[ode_dynamics(order = 12)]
pub fn pendulum([angle, rate]: [f32; 2], torque: f32, friction: f32) -> [f32; 2] {
    [rate, torque - friction * rate - angle.sin()]
}

/// What the controller reads after a number of ticks.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// In radians.
    pub angle: f32,
    /// In radians per second.
    pub rate: f32,
    /// Whether the model kept up; if not, this is its last good state.
    pub in_time: bool,
}

/// Holds the pendulum at `target` radians by a torque that is set every 10 ms, from rest at 0.
#[unsafe(no_mangle)]
pub extern "C" fn hold(target: f32, ticks: u32) -> Reading {
    let mut reading = Reading { angle: 0.0, rate: 0.0, in_time: true };
    reading.in_time = run(target, ticks, &mut reading).is_ok_and(|in_time| in_time);
    reading
}

fn run(target: f32, ticks: u32, reading: &mut Reading) -> Result<bool, SolveError> {
    let mut system = Pendulum { torque: 0.0, friction: 0.1 };
    let mut model = Integrator::new(system, 0.0, [0.0, 0.0], &Taylor::tolerance(1e-6))?;
    for tick in 1..=ticks {
        let in_time = model.advance_within(tick as f32 * 0.01, 4)?;
        [reading.angle, reading.rate] = model.state();
        if !in_time {
            return Ok(false);
        }
        system.torque = target.sin() + 20.0 * (target - reading.angle) - 8.0 * reading.rate;
        model.set_system(system)?;
    }
    Ok(true)
}

#[cfg(any(target_os = "none", target_os = "unknown"))]
#[panic_handler]
fn halt(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the torque holds the weight, friction and damping leave no motion.
    #[test]
    fn the_pendulum_comes_to_rest_at_the_target() {
        let reading = hold(0.8, 1000);
        assert!(reading.in_time);
        assert!((reading.angle - 0.8).abs() < 1e-4 && reading.rate.abs() < 1e-4, "{reading:?}");
    }
}
