//! A crate in the target folder in which batches of programs are compiled and run.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::batch::Subject;

/// What became of some programs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// How many there were.
    pub programs: usize,
    /// How many differ, or do not compile.
    pub differences: usize,
    /// In how many nothing is defined to compare.
    pub undefined: usize,
    /// The largest error as a part of what is allowed.
    pub worst: f64,
}

impl Tally {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            programs: self.programs + other.programs,
            differences: self.differences + other.differences,
            undefined: self.undefined + other.undefined,
            worst: self.worst.max(other.worst),
        }
    }
}

/// A crate whose only file is the batch.
pub struct Workshop {
    folder: PathBuf,
    subject: Subject,
}

impl Workshop {
    /// Makes the crate, with the locked versions of this workspace.
    ///
    /// # Errors
    ///
    /// If the files cannot be written.
    pub fn open(subject: Subject) -> io::Result<Self> {
        let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = fuzz.join("../..");
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let folder = target.join("fuzz").join(subject.folder());
        std::fs::create_dir_all(folder.join("src"))?;
        let [fuzz_path, runtime] = [fuzz.to_owned(), root.join("node-runtime")].map(|path| path.canonicalize());
        let manifest = format!(
            "[package]\nname = \"batch\"\nedition = \"2024\"\n\n\
             [dependencies]\nnode-fuzz = {{ path = {:?} }}\nnode-runtime = {{ path = {:?} }}\n\n\
             [profile.dev]\nopt-level = {}\ndebug = false\nincremental = false\n\n\
             [profile.dev.package.\"*\"]\nopt-level = 1\n\n[workspace]\n",
            fuzz_path?,
            runtime?,
            subject.optimisation()
        );
        std::fs::write(folder.join("Cargo.toml"), manifest)?;
        std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder, subject })
    }

    /// Compiles and runs some programs, and prints the differences. Of programs that do not compile, the first is found by
    /// halving.
    ///
    /// # Errors
    ///
    /// If cargo cannot be run.
    pub fn judge(&self, seeds: &[u64]) -> io::Result<Tally> {
        let text = self.subject.main(seeds.iter().copied());
        std::fs::write(self.folder.join("src/main.rs"), text)?;
        let built = self.cargo("build")?;
        if built.status.success() {
            return self.run(seeds.len());
        }
        if let &[seed] = seeds {
            println!("program_{seed} does not compile:\n{}", String::from_utf8_lossy(&built.stderr));
            return Ok(Tally { programs: 1, differences: 1, ..Tally::default() });
        }
        let (first, second) = seeds.split_at(seeds.len() / 2);
        Ok(self.judge(first)?.and(self.judge(second)?))
    }

    fn run(&self, programs: usize) -> io::Result<Tally> {
        let output = self.cargo("run")?;
        let text = String::from_utf8_lossy(&output.stdout);
        let (differences, summary) = text.trim_end().rsplit_once('\n').unwrap_or(("", text.trim_end()));
        if !differences.is_empty() {
            println!("{differences}");
        }
        let Some((differences, undefined, worst)) = read(summary) else {
            println!("the batch does not end as it should:\n{}", String::from_utf8_lossy(&output.stderr));
            return Ok(Tally { programs, differences: programs, ..Tally::default() });
        };
        Ok(Tally { programs, differences, undefined, worst })
    }

    fn cargo(&self, command: &str) -> io::Result<Output> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .args([command, "--quiet", "--offline", "--target-dir", "target"])
            .current_dir(&self.folder)
            .output()
    }
}

/// The numbers of the last line of a batch.
fn read(summary: &str) -> Option<(usize, usize, f64)> {
    let mut numbers = summary.split(' ');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}
