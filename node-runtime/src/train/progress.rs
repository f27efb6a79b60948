//! The progress bar.

use core::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

/// A bar on the standard error, with loss and evaluations; without a terminal nothing is shown.
pub struct Progress {
    bar: ProgressBar,
    shown: Arc<Shown>,
}

/// What the bar reads when it draws itself, which is not at every step: so a step writes two numbers, and no text.
#[derive(Default)]
struct Shown {
    loss: AtomicU64,
    evaluations: AtomicU64,
}

impl Progress {
    pub fn new(steps: u64) -> Self {
        let shown = Arc::new(Shown::default());
        let (loss, evaluations) = (shown.clone(), shown.clone());
        let style = ProgressStyle::default_bar()
            .with_key("loss", move |_: &ProgressState, out: &mut dyn fmt::Write| {
                // A bar that cannot be written is no reason to stop.
                let _ = write!(out, "{:.3e}", f64::from_bits(loss.loss.load(Ordering::Relaxed)));
            })
            .with_key("evaluations", move |_: &ProgressState, out: &mut dyn fmt::Write| {
                let _ = write!(out, "{}", evaluations.evaluations.load(Ordering::Relaxed));
            });
        let template = "{bar:40} {pos}/{len}  loss {loss}  NFE {evaluations}  {eta} left";
        let style = style.clone().template(template).unwrap_or(style);
        Self { bar: ProgressBar::new(steps).with_style(style), shown }
    }

    pub fn step(&self, loss: f64, evaluations: u64) {
        self.shown.loss.store(loss.to_bits(), Ordering::Relaxed);
        self.shown.evaluations.store(evaluations, Ordering::Relaxed);
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.abandon();
    }
}
