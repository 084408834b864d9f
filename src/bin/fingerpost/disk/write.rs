use super::Fault;
use super::output::{MARKER, MARKER_TEXT, Output};
use super::swap::{Swapped, swap};
use fingerpost::Built;
use fingerpost::finding::Passed;
use fingerpost::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the files are now.
#[derive(Debug)]
pub(crate) struct Written {
    /// The folder, without links.
    pub(crate) folder: PathBuf,
    /// What the person should know about how it went.
    pub(crate) notes: Vec<String>,
}

const TWO_STEPS: &str = "this disk cannot swap two folders in one step, so for a moment between two there was \
     no folder; had the build been killed then, the next one would have put the old folder back";

const PUT_BACK: &str =
    "an earlier build was killed between two steps; the old folder was put back before this one";

/// Writes a guide that has passed: beside the output folder, then in its place in one step.
pub(crate) fn write(
    out: &Path,
    root: &Path,
    home: Option<&Path>,
    built: &Passed<Built>,
) -> Result<Written, Fault> {
    put(out, root, home, &built.get().files)
}

/// Writes any other folder of ours with the same care.
pub(crate) fn write_tree(
    out: &Path,
    root: &Path,
    home: Option<&Path>,
    files: &Passed<Tree>,
) -> Result<Written, Fault> {
    put(out, root, home, files.get())
}

fn put(out: &Path, root: &Path, home: Option<&Path>, files: &Tree) -> Result<Written, Fault> {
    let output = Output::find(out, root, home)?;
    let parent = &output.parent;
    fs::create_dir_all(parent).map_err(Fault::from_system("create", parent))?;
    let _turn = take_turn(parent);
    let mut notes = Vec::new();
    if recover(&output)? {
        notes.push(PUT_BACK.to_owned());
    }
    let written = fill(&output.new, files).and_then(|()| swap(&output.new, &output.folder, &output.aside));
    let swapped = written.inspect_err(|_| drop(remove(&output.new)))?;
    sync_folder(parent);
    remove(&output.new)?;
    remove(&output.aside)?;
    if swapped == Swapped::Aside {
        notes.push(TWO_STEPS.to_owned());
    }
    Ok(Written { folder: output.folder, notes })
}

/// Waits until no other build writes beside us. The lock ends with the process, however it ends;
/// where the system has no such lock, builds at the same time are the person's own affair.
fn take_turn(parent: &Path) -> Option<File> {
    let folder = File::open(parent).ok()?;
    #[cfg(unix)]
    rustix::fs::flock(&folder, rustix::fs::FlockOperation::LockExclusive).ok()?;
    Some(folder)
}

/// Tidies up after a build that was killed; says whether the old folder had to be put back.
fn recover(output: &Output) -> Result<bool, Fault> {
    let lost = !there(&output.folder) && there(&output.aside);
    if lost {
        fs::rename(&output.aside, &output.folder).map_err(Fault::from_system("put back", &output.folder))?;
    }
    remove(&output.aside)?;
    remove(&output.new)?;
    Ok(lost)
}

fn there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Writes every file of a tree into a folder that is not there yet, and waits until the disk has it.
fn fill(folder: &Path, tree: &Tree) -> Result<(), Fault> {
    make_folders(folder, tree)?;
    let files: Vec<(&FilePath, &Arc<[u8]>)> = tree.iter().collect();
    files.par_iter().try_for_each(|(path, bytes)| write_one(&folder.join(path.as_str()), bytes))?;
    if tree.get(MARKER).is_none() {
        write_one(&folder.join(MARKER), MARKER_TEXT.as_bytes())?;
    }
    settle_on_disk(folder)
}

/// Makes the folders of a tree, each once, the upper before the lower.
fn make_folders(folder: &Path, tree: &Tree) -> Result<(), Fault> {
    let above = |(path, _): (&FilePath, _)| Path::new(path.as_str()).parent().map(Path::to_owned);
    let folders: BTreeSet<PathBuf> = tree.iter().filter_map(above).collect();
    fs::create_dir(folder).map_err(Fault::from_system("create", folder))?;
    for below in folders {
        let made = folder.join(below);
        fs::create_dir_all(&made).map_err(Fault::from_system("create", &made))?;
    }
    Ok(())
}

fn write_one(place: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let fault = |cause| Fault::from_system("write", place)(cause);
    fs::write(place, bytes).map_err(fault)?;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    File::open(place).and_then(|file| file.sync_all()).map_err(Fault::from_system("write", place))?;
    Ok(())
}

/// Waits until the files are on the disk: once for all of them, which is far cheaper than once for
/// each. Where that is not to be had, [`write_one`] has waited for each.
fn settle_on_disk(folder: &Path) -> Result<(), Fault> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        let fault = |cause| Fault::from_system("write", folder)(cause);
        let open = File::open(folder).map_err(fault)?;
        rustix::fs::syncfs(&open).map_err(|cause| fault(cause.into()))?;
    }
    let _ = folder;
    Ok(())
}

/// Makes the swap itself last. Where a folder cannot be synced the swap has happened all the same.
fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// Removes a folder of ours, if it is there; the folders in it on several threads.
fn remove(folder: &Path) -> Result<(), Fault> {
    let fault = |cause| Fault::from_system("remove", folder)(cause);
    match fs::symlink_metadata(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(fault(cause)),
        Ok(kind) if !kind.is_dir() => return fs::remove_file(folder).map_err(fault),
        Ok(_) => {}
    }
    let inside: Vec<_> = fs::read_dir(folder).and_then(Iterator::collect).map_err(fault)?;
    let folders =
        inside.par_iter().filter(|entry: &&fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.try_for_each(|entry| fs::remove_dir_all(entry.path())).map_err(fault)?;
    fs::remove_dir_all(folder).map_err(fault)
}

#[cfg(test)]
mod tests;
