use super::Fault;
use super::output::{MARKER, MARKER_TEXT, Output};
use super::swap::{Swapped, swap};
use fingerpost::finding::Passed;
use fingerpost::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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

/// Writes a folder of ours that is small enough to be held, with the care of a [`Stage`].
pub(crate) fn write_tree(
    out: &Path,
    root: &Path,
    home: Option<&Path>,
    files: &Passed<Tree>,
) -> Result<Written, Fault> {
    let stage = Stage::open(out, root, home)?;
    // Waited for here: a thread of the pool that waits for another build could be one it needs.
    stage.begin()?;
    let all: Vec<(&FilePath, &Arc<[u8]>)> = files.get().iter().collect();
    all.par_iter().for_each(|(path, bytes)| stage.write(path, bytes));
    stage.show(files)
}

/// A folder being written beside the one that it will replace. Until [`Stage::show`] nothing of it
/// can be seen, and what is dropped before that leaves no trace.
#[derive(Debug)]
pub(crate) struct Stage {
    output: Output,
    begun: Mutex<Option<Begun>>,
    /// The first thing that went wrong; nothing is written after it.
    fault: Mutex<Option<Fault>>,
}

#[derive(Debug)]
struct Begun {
    /// Keeps other builds waiting for as long as it is held.
    _turn: Option<File>,
    notes: Vec<String>,
    folders: BTreeSet<PathBuf>,
    marked: bool,
}

impl Stage {
    /// Finds out whether a folder is ours to replace. Nothing on the disk changes before the first
    /// file is written.
    pub(crate) fn open(out: &Path, root: &Path, home: Option<&Path>) -> Result<Self, Fault> {
        let output = Output::find(out, root, home)?;
        Ok(Self { output, begun: Mutex::new(None), fault: Mutex::new(None) })
    }

    /// Writes one file. What goes wrong is told by [`Stage::show`].
    pub(crate) fn write(&self, path: &FilePath, bytes: &[u8]) {
        if held(&self.fault).is_some() {
            return;
        }
        let written = self.place(path).and_then(|place| write_one(&place, bytes));
        if let Err(fault) = written {
            held(&self.fault).get_or_insert(fault);
        }
    }

    /// Makes the folder that is written to, unless that was done.
    fn begin(&self) -> Result<(), Fault> {
        begun(&mut held(&self.begun), &self.output).map(|_| ())
    }

    /// Where a file goes, its folder made.
    fn place(&self, path: &FilePath) -> Result<PathBuf, Fault> {
        let place = self.output.new.join(path.as_str());
        let mut held = held(&self.begun);
        let begun = begun(&mut held, &self.output)?;
        begun.marked |= path.as_str() == MARKER;
        if let Some(folder) = place.parent().filter(|folder| !begun.folders.contains(*folder)) {
            fs::create_dir_all(folder).map_err(Fault::from_system("create", folder))?;
            begun.folders.insert(folder.to_owned());
        }
        Ok(place)
    }

    /// Puts the folder in the place of the old one, in one step.
    pub(crate) fn show<T>(self, _passed: &Passed<T>) -> Result<Written, Fault> {
        let mark = FilePath::new(MARKER).expect("a plain name");
        if !held(&self.begun).as_ref().is_some_and(|begun| begun.marked) {
            self.write(&mark, MARKER_TEXT.as_bytes());
        }
        if let Some(fault) = held(&self.fault).take() {
            return Err(fault);
        }
        let Output { folder, parent, new, aside } = &self.output;
        settle_on_disk(new)?;
        let swapped = swap(new, folder, aside)?;
        sync_folder(parent);
        remove(new)?;
        remove(aside)?;
        let mut notes = held(&self.begun).as_mut().map(|begun| std::mem::take(&mut begun.notes));
        let mut notes = notes.take().unwrap_or_default();
        if swapped == Swapped::Aside {
            notes.push(TWO_STEPS.to_owned());
        }
        Ok(Written { folder: folder.clone(), notes })
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Only what this build began: another one may be writing there.
        if held(&self.begun).is_some() {
            let _ = remove(&self.output.new);
        }
    }
}

fn begun<'b>(begun: &'b mut Option<Begun>, output: &Output) -> Result<&'b mut Begun, Fault> {
    match begun {
        Some(begun) => Ok(begun),
        none => Ok(none.insert(Begun::begin(output)?)),
    }
}

impl Begun {
    /// Waits for its turn, tidies up after killed builds, and makes the folder.
    fn begin(output: &Output) -> Result<Self, Fault> {
        let parent = &output.parent;
        fs::create_dir_all(parent).map_err(Fault::from_system("create", parent))?;
        let turn = take_turn(parent);
        let notes = if recover(output)? { vec![PUT_BACK.to_owned()] } else { Vec::new() };
        fs::create_dir(&output.new).map_err(Fault::from_system("create", &output.new))?;
        let folders = BTreeSet::from([output.new.clone()]);
        Ok(Self { _turn: turn, notes, folders, marked: false })
    }
}

/// What a lock holds, also after a thread failed while it held it.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
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
