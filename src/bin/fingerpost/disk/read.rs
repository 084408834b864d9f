use super::Fault;
use fingerpost::finding::{Finding, Findings, Found, Severity, rules};
use fingerpost::locale::PROJECT_FILE;
use fingerpost::text::Span;
use fingerpost::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// The folders a guide is read from; nothing else in its root is looked at but [`PROJECT_FILE`].
pub(crate) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// The largest file that is read, in bytes.
const LARGEST: u64 = 8 << 20;

/// Reads a guide's folder as a value. Links are never followed, and what is no plain file is found,
/// not read.
pub(crate) fn read(root: &Path) -> Result<Found<Tree>, Fault> {
    read_some(root, |_| true)
}

/// The same, of the files that are asked for only.
pub(crate) fn read_some(root: &Path, asked: impl Fn(&FilePath) -> bool) -> Result<Found<Tree>, Fault> {
    must_be_a_guide(root)?;
    let mut said = Findings::default();
    let mut wanted = Vec::new();
    for folder in FOLDERS {
        walk(root, folder, &mut wanted, &mut said)?;
    }
    // `sync` writes this one, and must know what it holds.
    if std::fs::symlink_metadata(root.join(PROJECT_FILE)).is_ok_and(|entry| entry.is_file()) {
        wanted.extend(FilePath::new(PROJECT_FILE));
    }
    wanted.retain(|path| asked(path));
    let read: Vec<_> = wanted.into_par_iter().map(|path| one(root, path)).collect::<Result<_, _>>()?;
    let mut tree = Tree::new();
    for file in read {
        match file {
            Ok((path, bytes)) => tree.extend([(path, bytes)]),
            Err(finding) => said.add(*finding),
        }
    }
    Ok(said.with(tree))
}

/// A folder without `content` is somebody's other folder.
fn must_be_a_guide(root: &Path) -> Result<(), Fault> {
    let content = root.join("content");
    std::fs::symlink_metadata(&content).map(drop).map_err(|cause| {
        let fault = Fault::from_system("read", &content)(cause);
        fault.advise(
            "A guide's folder holds a folder named content. Run fingerpost there, or name it with --root.",
        )
    })
}

/// Lists the files below one folder, in the order of names.
fn walk(root: &Path, folder: &str, wanted: &mut Vec<FilePath>, said: &mut Findings) -> Result<(), Fault> {
    let top = root.join(folder);
    if std::fs::symlink_metadata(&top).is_err_and(|cause| cause.kind() == io::ErrorKind::NotFound) {
        return Ok(());
    }
    let walk = WalkDir::new(&top).follow_links(false).follow_root_links(false).sort_by_file_name();
    let mut walk = walk.into_iter();
    while let Some(entry) = walk.next() {
        let entry = entry.map_err(|cause| {
            let path = cause.path().unwrap_or(&top).to_owned();
            Fault::from_system("read", &path)(cause.into())
        })?;
        if entry.depth() > 0 && passed_over(&entry) {
            leave_out(&entry, &mut walk);
            continue;
        }
        match named(root, &entry) {
            Ok(_) if entry.file_type().is_dir() => {}
            Ok(path) if entry.file_type().is_file() => wanted.push(path),
            Ok(path) => said.add(no_file(&path)),
            Err(finding) => {
                said.add(*finding);
                leave_out(&entry, &mut walk);
            }
        }
    }
    Ok(())
}

/// Does not go into a folder that is left out.
fn leave_out(entry: &DirEntry, walk: &mut walkdir::IntoIter) {
    if entry.file_type().is_dir() {
        walk.skip_current_dir();
    }
}

/// Hidden files, and what editors leave beside the file they edit.
fn passed_over(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let kept_by_emacs = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || kept_by_emacs
}

/// The path of an entry inside the guide, or why its name cannot be one.
fn named(root: &Path, entry: &DirEntry) -> Result<FilePath, Box<Finding>> {
    let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    let path = parts.and_then(|parts| FilePath::new(&parts.join("/")).ok());
    path.ok_or_else(|| {
        let message = format!("the name `{}` cannot be used", below.to_string_lossy().escape_debug());
        let finding = Finding::whole(rules::BAD_NAME, message).weighing(Severity::Stop);
        Box::new(finding.hint("give it a name of small letters a to z, digits and hyphens"))
    })
}

fn no_file(path: &FilePath) -> Finding {
    Finding::at(rules::NOT_A_FILE, Span::file(path), format!("`{path}` is not a plain file"))
        .weighing(Severity::Stop)
        .hint("a link could lead to anything on the computer, so none is followed; put the file itself here")
}

fn too_large(path: &FilePath, size: u64) -> Finding {
    let message =
        format!("`{path}` is {} MiB large; the most is {} MiB", size.div_ceil(1 << 20), LARGEST >> 20);
    Finding::at(rules::TOO_LARGE, Span::file(path), message)
        .weighing(Severity::Stop)
        .hint("a page's words need a few thousand bytes: is this the right file?")
}

type OneFile = Result<(FilePath, Arc<[u8]>), Box<Finding>>;

/// Reads one file; its size and kind are asked of the open file, so that nothing can be put in its
/// place between the question and the reading.
fn one(root: &Path, path: FilePath) -> Result<OneFile, Fault> {
    let place = root.join(path.as_str());
    let fault = |cause| Fault::from_system("read", &place)(cause);
    let file = match open(&place) {
        Ok(file) => file,
        Err(cause) if is_link(&cause) => return Ok(Err(Box::new(no_file(&path)))),
        Err(cause) => return Err(fault(cause)),
    };
    let facts = file.metadata().map_err(fault)?;
    if !facts.is_file() {
        return Ok(Err(Box::new(no_file(&path))));
    }
    if facts.len() > LARGEST {
        return Ok(Err(Box::new(too_large(&path, facts.len()))));
    }
    let mut bytes = Vec::with_capacity(facts.len() as usize + 1);
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(fault)?;
    if bytes.len() as u64 > LARGEST {
        return Ok(Err(Box::new(too_large(&path, bytes.len() as u64))));
    }
    Ok(Ok((path, bytes.into())))
}

/// Opens a file for reading: never through a link, and never waiting for the other end of a pipe.
#[cfg(unix)]
fn open(place: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    let how = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(rustix::fs::open(place, how, Mode::empty())?.into())
}

#[cfg(not(unix))]
fn open(place: &Path) -> io::Result<File> {
    File::open(place)
}

/// Whether a file did not open because it is a link.
fn is_link(cause: &io::Error) -> bool {
    #[cfg(unix)]
    return cause.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error());
    #[cfg(not(unix))]
    return cause.kind() == io::ErrorKind::FilesystemLoop;
}

#[cfg(test)]
mod tests;
