//! Files.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::dynamics::Dynamics;

use super::bytes::{from_bytes, to_bytes};
use super::error::WeightsError;

/// Saves the parameters of `system` to the file `path`.
///
/// A file that is there already is replaced by the new one at once and as a whole: whatever happens meanwhile, one of the two is
/// there afterwards.
///
/// # Errors
///
/// [`WeightsError::File`] if the file cannot be written, [`WeightsError::NonFinite`] if a parameter is infinite or NaN.
pub fn save<D: Dynamics>(system: &D, path: impl AsRef<Path>) -> Result<(), WeightsError> {
    let (bytes, path) = (to_bytes(system)?, path.as_ref());
    replace(path, &bytes).map_err(|source| WeightsError::File { path: path.into(), source })
}

/// Loads the parameters of `system` from the file `path`. Truth values and integers stay, and must be the same in the file if they
/// are there.
///
/// # Errors
///
/// Those of [`WeightsError`]; the system is as it was then.
pub fn load<D: Dynamics>(system: &mut D, path: impl AsRef<Path>) -> Result<(), WeightsError> {
    let path = path.as_ref();
    let bytes = fs::read(path).map_err(|source| WeightsError::File { path: path.into(), source })?;
    from_bytes(system, &bytes)
}

/// Writes a new file beside the old one, sees it safe on the disk, and gives it the name of the old one.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (new, file) = create_beside(path)?;
    let written = write(file, bytes).and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        // What went wrong is known already.
        let _ = fs::remove_file(&new);
    }
    written
}

fn write(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

/// A new file in the same folder, with a name that nobody uses.
fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    static SAVES: AtomicU64 = AtomicU64::new(0);
    let name =
        path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "this is no name of a file"))?;
    loop {
        let mut new = name.to_owned();
        new.push(format!(".{}-{}.new", process::id(), SAVES.fetch_add(1, Ordering::Relaxed)));
        let new = path.with_file_name(new);
        match File::create_new(&new) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            created => return created.map(|file| (new, file)),
        }
    }
}
