use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The path of a file inside a folder: relative, with `/`, never leaving the folder.
///
/// Promises: no empty part, no `.` or `..`, no backslash, no NUL, no leading `/`, and no drive
/// letter (a `:` is refused), so that writing a path that a hostile file name led to
/// stays inside the folder on every system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(Arc<str>);

/// Why a text is no [`FilePath`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPath(pub String);

impl fmt::Display for BadPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a path inside the folder", self.0.escape_debug())
    }
}

impl std::error::Error for BadPath {}

impl FilePath {
    /// Reads a path.
    ///
    /// # Errors
    /// [`BadPath`] when the text could name something outside the folder.
    pub fn new(text: &str) -> Result<Self, BadPath> {
        let sound = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0', ':']);
        if text.split('/').all(sound) { Ok(Self(text.into())) } else { Err(BadPath(text.to_owned())) }
    }

    /// The whole path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part: the file's name.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The rest of the path below a folder, if the file is in it.
    pub fn strip_folder(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_can_be_named() {
        for hostile in ["", "/etc/passwd", "../a", "a/../../b", "a//b", "a/.", "c:\\x", "a\\..\\b", "a\0b"] {
            assert!(FilePath::new(hostile).is_err(), "{hostile:?}");
        }
        assert_eq!(FilePath::new("locales/ar/ui.ftl").unwrap().name(), "ui.ftl");
    }
}
