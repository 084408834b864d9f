//! Folders on the disk as values, and back.

use fingerpost::tree::{FilePath, Tree};
use std::path::{Path, PathBuf};

/// This repository.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A folder's files by their path below it.
pub(crate) fn read(folder: &Path) -> Tree {
    read_some(folder, |_| true)
}

/// The same without the files and folders whose name is not wanted.
pub(crate) fn read_some(folder: &Path, wanted: impl Fn(&str) -> bool) -> Tree {
    let mut tree = Tree::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let entry = entry.unwrap();
            let path = entry.path();
            if !wanted(&entry.file_name().to_string_lossy()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                tree = tree.with(file(&name), std::fs::read(&path).unwrap());
            }
        }
    }
    tree
}

/// The same, or an empty tree where there is no such folder yet.
pub(crate) fn read_or_empty(folder: &Path) -> Tree {
    if folder.is_dir() { read(folder) } else { Tree::new() }
}

/// The guide of this repository: what its authors, translators and designers wrote.
pub(crate) fn real_guide() -> Tree {
    let root = repository();
    let mut tree = Tree::new();
    for folder in ["content", "locales", "themes"] {
        for (path, bytes) in read(&root.join(folder)).iter() {
            tree = tree.with(file(&format!("{folder}/{path}")), bytes.clone());
        }
    }
    tree
}

/// The files that a test need not write: a start page, facts, a tiny theme, the real English words
/// around pages.
pub(crate) fn default_files() -> Tree {
    let root = repository();
    let words = std::fs::read(root.join("locales/en/ui.ftl")).unwrap();
    read(&root.join("tests/default")).with(file("locales/en/ui.ftl"), words)
}

/// Writes a tree into a folder.
pub(crate) fn write(tree: &Tree, folder: &Path) {
    for (path, bytes) in tree.iter() {
        let place = folder.join(path.as_str());
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
}

/// A path that the test knows to be sound.
pub(crate) fn file(path: &str) -> FilePath {
    FilePath::new(path).unwrap()
}

/// A file's text.
pub(crate) fn text(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A folder for one test, gone when it ends.
pub(crate) struct Scratch(pub(crate) PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("fingerpost-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
