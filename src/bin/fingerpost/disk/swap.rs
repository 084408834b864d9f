use super::Fault;
use std::fs;
use std::io;
use std::path::Path;

/// How the new folder took its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Swapped {
    /// There was no old folder.
    Placed,
    /// In one step: no moment without a complete folder. The old one is where the new one was.
    AtOnce,
    /// In two steps, with a moment between them; the old one is aside.
    Aside,
}

/// Puts the folder `new` in the place of `folder`.
pub(super) fn swap(new: &Path, folder: &Path, aside: &Path) -> Result<Swapped, Fault> {
    if fs::symlink_metadata(folder).is_err() {
        fs::rename(new, folder).map_err(Fault::from_system("put the new files at", folder))?;
        return Ok(Swapped::Placed);
    }
    match exchange(new, folder) {
        Ok(()) => Ok(Swapped::AtOnce),
        Err(cause) if cause.kind() == io::ErrorKind::Unsupported => step_aside(new, folder, aside),
        Err(cause) => Err(Fault::from_system("put the new files at", folder)(cause)),
    }
}

/// For a system that cannot swap: the old folder steps aside, the new one steps in.
pub(super) fn step_aside(new: &Path, folder: &Path, aside: &Path) -> Result<Swapped, Fault> {
    fs::rename(folder, aside).map_err(Fault::from_system("move aside", folder))?;
    fs::rename(new, folder).map_err(|cause| {
        let _ = fs::rename(aside, folder);
        Fault::from_system("put the new files at", folder)(cause)
    })?;
    Ok(Swapped::Aside)
}

/// Swaps two folders in one step; `Unsupported` where the system or the disk cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    let cannot = [Errno::NOSYS, Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP];
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(|cause| {
        if cannot.contains(&cause) { io::ErrorKind::Unsupported.into() } else { cause.into() }
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
