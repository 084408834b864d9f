use crate::tree::FilePath;

/// A place in a file: a range of bytes of its [`Source`](super::Source).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FilePath,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The place from `start` to before `end`, in bytes.
    pub fn new(file: &FilePath, range: std::ops::Range<usize>) -> Self {
        Self { file: file.clone(), start: range.start, end: range.end.max(range.start) }
    }

    /// The very start of a file: for what concerns the file as a whole.
    pub fn file(file: &FilePath) -> Self {
        Self::new(file, 0..0)
    }

    /// A place inside this one, counted from its start.
    #[must_use]
    pub fn part(&self, range: std::ops::Range<usize>) -> Self {
        Self::new(&self.file, self.start + range.start..self.start + range.end)
    }
}
