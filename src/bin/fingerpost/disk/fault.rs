use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What the computer would not do. Never about text that people wrote: that is a finding.
#[derive(Debug)]
pub(crate) struct Fault {
    /// What was tried, as it reads after "could not".
    pub(crate) action: &'static str,
    /// The file, folder or other thing it was tried on.
    pub(crate) path: PathBuf,
    /// Why it failed.
    pub(crate) cause: String,
    /// What a person can do about it, if there is something.
    pub(crate) advice: Option<String>,
}

impl Fault {
    /// A fault with a cause in our own words.
    pub(crate) fn new(action: &'static str, path: &Path, cause: impl Into<String>) -> Self {
        Self { action, path: path.to_owned(), cause: cause.into(), advice: None }
    }

    /// A fault with the cause the system gave; made to be handed to `map_err`.
    pub(crate) fn from_system(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self { action, path, cause: words(&cause), advice: None }
    }

    /// The same fault with advice.
    #[must_use]
    pub(crate) fn advise(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.to_string_lossy();
        let path: String = path.chars().flat_map(visible).collect();
        write!(f, "could not {} {path}: {}", self.action, self.cause)?;
        self.advice.as_ref().map_or(Ok(()), |advice| write!(f, "\n  {advice}"))
    }
}

impl std::error::Error for Fault {}

/// The system's own words without its error number, and without its capital letter.
fn words(cause: &io::Error) -> String {
    let text = cause.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A character of a file name as it may reach a terminal: control characters are spelled out.
fn visible(letter: char) -> Vec<char> {
    if letter.is_control() { letter.escape_default().collect() } else { vec![letter] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_reads_as_a_sentence_and_names_the_path() {
        let cause = io::Error::from_raw_os_error(13);
        let fault = Fault::from_system("read", Path::new("/x/y"))(cause);
        assert_eq!(fault.to_string(), "could not read /x/y: permission denied");
        let fault = Fault::new("write", Path::new("a\u{1b}[2Jb"), "it is full").advise("Make room.");
        assert_eq!(fault.to_string(), "could not write a\\u{1b}[2Jb: it is full\n  Make room.");
    }
}
