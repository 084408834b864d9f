//! A folder as a value: what comes in and what goes out.
//!
//! *Invariant:* a [`FilePath`] never leaves its folder, and a [`Tree`] is always sorted by path.
//! Nothing here touches the file system.

mod basket;
mod path;

pub use basket::Basket;
pub use path::{BadPath, FilePath};

use std::collections::BTreeMap;
use std::sync::Arc;

/// A folder held in memory: each file's path and its bytes, sorted by path.
///
/// Cloning is cheap: bytes are shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<FilePath, Arc<[u8]>>,
}

/// Where files go as they are made: in no order, and from several threads at once.
pub type Outbox<'o> = &'o (dyn Fn(FilePath, Vec<u8>) + Sync);

impl Tree {
    /// An empty folder.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same folder with one file added or replaced.
    #[must_use]
    pub fn with(mut self, path: FilePath, bytes: impl Into<Arc<[u8]>>) -> Self {
        self.files.insert(path, bytes.into());
        self
    }

    /// The same folder without one file.
    #[must_use]
    pub fn without(mut self, path: &FilePath) -> Self {
        self.files.remove(path);
        self
    }

    /// The bytes of a file, if it is there.
    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// Every file, in the order of paths.
    pub fn iter(&self) -> impl Iterator<Item = (&FilePath, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// Every file below a folder (`"content"`), in the order of paths.
    pub fn under<'t>(&'t self, folder: &'t str) -> impl Iterator<Item = (&'t FilePath, &'t Arc<[u8]>)> {
        self.files.iter().filter(move |(path, _)| path.strip_folder(folder).is_some())
    }

    /// How many files the folder holds.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the folder holds no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The paths whose bytes differ between an older tree and this one, those gone included.
    pub fn changes_since(&self, old: &Tree) -> Vec<FilePath> {
        let changed = self.files.iter().filter(|(path, bytes)| old.files.get(*path) != Some(*bytes));
        let gone = old.files.keys().filter(|path| !self.files.contains_key(*path));
        let mut paths: Vec<FilePath> = changed.map(|(path, _)| path).chain(gone).cloned().collect();
        paths.sort();
        paths
    }
}

impl FromIterator<(FilePath, Arc<[u8]>)> for Tree {
    fn from_iter<I: IntoIterator<Item = (FilePath, Arc<[u8]>)>>(files: I) -> Self {
        Self { files: files.into_iter().collect() }
    }
}

impl Extend<(FilePath, Arc<[u8]>)> for Tree {
    fn extend<I: IntoIterator<Item = (FilePath, Arc<[u8]>)>>(&mut self, files: I) {
        self.files.extend(files);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> FilePath {
        FilePath::new(text).unwrap()
    }

    #[test]
    fn a_folder_is_not_its_neighbour_with_the_same_start() {
        let tree = Tree::new().with(path("content/a.md"), *b"").with(path("content-old/a.md"), *b"");
        let names: Vec<_> = tree.under("content").map(|(path, _)| path.as_str()).collect();
        assert_eq!(names, ["content/a.md"]);
    }

    #[test]
    fn changes_name_what_was_added_changed_and_removed() {
        let old = Tree::new().with(path("a"), *b"1").with(path("b"), *b"1");
        let new = Tree::new().with(path("b"), *b"2").with(path("c"), *b"1");
        assert_eq!(new.changes_since(&old), [path("a"), path("b"), path("c")]);
        assert!(new.changes_since(&new).is_empty());
    }
}
