use super::Span;
use crate::tree::FilePath;
use std::fmt;
use std::sync::Arc;

/// A text file, normalised: no byte order mark, and every line end is `\n`.
///
/// Windows line ends once made `TODO` count as a translation, so no reader ever sees them.
#[derive(Clone, Debug)]
pub struct Source {
    path: FilePath,
    text: Arc<str>,
}

/// Why bytes are no text, and at which byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// The byte cannot be part of UTF-8.
    NotUtf8 {
        /// Where, in bytes from the start of the file.
        at: usize,
    },
    /// A NUL byte: the file is not text, or was damaged.
    Nul {
        /// Where, in bytes from the start of the file.
        at: usize,
    },
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { at } => write!(f, "byte {at} is not UTF-8 text"),
            Self::Nul { at } => write!(f, "byte {at} is NUL, which no text file holds"),
        }
    }
}

impl Source {
    /// Reads bytes as text.
    ///
    /// # Errors
    /// [`NotText`] for invalid UTF-8 or a NUL byte.
    pub fn read(path: &FilePath, bytes: &[u8]) -> Result<Self, NotText> {
        let text = std::str::from_utf8(bytes).map_err(|bad| NotText::NotUtf8 { at: bad.valid_up_to() })?;
        if let Some(at) = text.find('\0') {
            return Err(NotText::Nul { at });
        }
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let text: Arc<str> = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n").into()
        } else {
            text.into()
        };
        Ok(Self { path: path.clone(), text })
    }

    /// The file's path.
    pub fn path(&self) -> &FilePath {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A place in this file.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(&self.path, range)
    }

    /// The text at a place; empty when the place is not in this text.
    pub fn slice(&self, range: std::ops::Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_foreign_line_ends_are_gone() {
        let path = FilePath::new("a.ftl").unwrap();
        let source = Source::read(&path, "\u{FEFF}a\r\nb\rc\n".as_bytes()).unwrap();
        assert_eq!(source.text(), "a\nb\nc\n");
        assert_eq!(Source::read(&path, b"a\xff").unwrap_err(), NotText::NotUtf8 { at: 1 });
        assert_eq!(Source::read(&path, b"ab\0").unwrap_err(), NotText::Nul { at: 2 });
    }
}
