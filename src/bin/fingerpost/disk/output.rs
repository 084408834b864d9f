use super::{FOLDERS, Fault};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The file that says a folder is ours to replace.
pub(super) const MARKER: &str = ".fingerpost";

/// What the marker says to a person who finds it.
pub(super) const MARKER_TEXT: &str = "This folder was written by fingerpost, which replaces it whole at every build.\n\
     Keep nothing here that is not kept elsewhere.\n";

/// The folder to write to, and the names beside it that a build uses on its way.
#[derive(Debug)]
pub(super) struct Output {
    /// The folder itself, without links.
    pub(super) folder: PathBuf,
    /// The folder that holds it.
    pub(super) parent: PathBuf,
    /// Where the new files are written before the swap; on the same file system, being beside it.
    pub(super) new: PathBuf,
    /// Where the old files wait where two folders cannot be swapped at once.
    pub(super) aside: PathBuf,
}

impl Output {
    /// Finds the folder that `out` names, and refuses one that is not ours to replace.
    pub(super) fn find(out: &Path, root: &Path, home: Option<&Path>) -> Result<Self, Fault> {
        let folder = settle(out)?;
        let root = settle(root)?;
        let refuse = |cause: &str| {
            let advice = "A build replaces its output folder whole. Name an empty or new folder instead (--out of build, --html of status).";
            Err(Fault::new("write to", &folder, cause).advise(advice))
        };
        let home = home.map(settle).transpose()?;
        let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
            return refuse("it is the whole computer");
        };
        if home.is_some_and(|home| home.starts_with(&folder)) {
            return refuse("it is, or holds, your home folder");
        }
        if root.starts_with(&folder) {
            return refuse("it holds the guide itself");
        }
        if FOLDERS.iter().any(|read| folder.starts_with(root.join(read))) {
            return refuse("the guide is read from there");
        }
        let beside = |end: &str| {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(end);
            parent.join(hidden)
        };
        let (new, aside) = (beside(".fingerpost-new"), beside(".fingerpost-old"));
        if !is_ours(&folder)? {
            return refuse("it holds files that fingerpost did not write, and they would be lost");
        }
        Ok(Self { parent: parent.to_owned(), new, aside, folder: folder.clone() })
    }
}

/// Whether a folder is not there, empty, or marked as written by us.
fn is_ours(folder: &Path) -> Result<bool, Fault> {
    let mut names = match fs::read_dir(folder) {
        Ok(names) => names,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(cause) => return Err(Fault::from_system("write to", folder)(cause)),
    };
    let marked = fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|marker| marker.is_file());
    Ok(marked || names.next().is_none())
}

/// A path without links and dots; what is not there yet is kept as it is written.
pub(crate) fn settle(path: &Path) -> Result<PathBuf, Fault> {
    let fault = |cause| Fault::from_system("find", path)(cause);
    let mut there = std::path::absolute(path).map_err(fault)?;
    let mut rest = Vec::new();
    loop {
        match there.canonicalize() {
            Ok(real) => return Ok(rest.iter().rev().fold(real, |path, part| path.join(part))),
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(fault(cause)),
            Err(cause) if fs::symlink_metadata(&there).is_ok() => return Err(fault(cause)),
            Err(cause) => match there.components().next_back() {
                Some(Component::Normal(part)) => rest.push(part.to_owned()),
                _ => return Err(fault(cause)),
            },
        }
        there.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::super::scratch::Scratch;
    use super::*;

    fn refusal(out: &Path, root: &Path, home: &Path) -> String {
        Output::find(out, root, Some(home)).unwrap_err().to_string()
    }

    #[test]
    fn a_folder_that_is_not_ours_to_replace_is_refused() {
        let at = Scratch::new();
        at.put("home/guide/content/a.md", "a");
        at.put("other/letter.txt", "dear");
        let (root, home) = (at.join("home/guide"), at.join("home"));
        for (out, cause) in [
            (PathBuf::from("/"), "whole computer"),
            (home.clone(), "your home folder"),
            (at.path().to_owned(), "your home folder"),
            (at.join("home/guide/../../home"), "your home folder"),
            (at.join("home/new/../public"), "no such file"),
            (root.clone(), "the guide itself"),
            (at.join("home/guide/content"), "read from there"),
            (at.join("home/guide/content/public"), "read from there"),
            (at.join("home/guide/themes/new/public"), "read from there"),
            (at.join("other"), "would be lost"),
        ] {
            let said = refusal(&out, &root, &home);
            assert!(said.contains(cause), "{}: {said}", out.display());
        }
        assert_eq!(at.text("other/letter.txt"), "dear");
    }

    #[test]
    fn the_guide_is_recognised_above_the_home_folder_too() {
        let at = Scratch::new();
        at.put("home/guide/content/a.md", "a");
        let said = refusal(&at.join("home/guide/.."), &at.join("home/guide"), Path::new("/nowhere"));
        assert!(said.contains("the guide itself"), "{said}");
    }

    #[test]
    fn a_new_an_empty_and_a_marked_folder_are_ours() {
        let at = Scratch::new();
        at.put("guide/content/a.md", "a");
        at.put("marked/old.html", "old");
        at.put("marked/.fingerpost", "");
        fs::create_dir_all(at.join("empty")).unwrap();
        for out in ["guide/public", "empty", "marked", "new/deep/public"] {
            let output = Output::find(&at.join(out), &at.join("guide"), None).unwrap();
            assert_eq!(output.folder, at.join(out));
            assert_eq!(output.new.parent(), output.folder.parent());
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_before_the_questions_are_asked() {
        let at = Scratch::new();
        at.put("guide/content/a.md", "a");
        std::os::unix::fs::symlink(at.join("guide"), at.join("link")).unwrap();
        std::os::unix::fs::symlink(at.join("gone"), at.join("dangling")).unwrap();
        assert!(
            refusal(&at.join("link"), &at.join("guide"), Path::new("/nowhere")).contains("the guide itself")
        );
        assert!(
            refusal(&at.join("link/content"), &at.join("link"), Path::new("/nowhere")).contains("read from")
        );
        assert!(
            refusal(&at.join("dangling"), &at.join("guide"), Path::new("/nowhere"))
                .contains("could not find")
        );
    }
}
