use super::{Finding, Findings, Found, Severity, rules};
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};

/// A file of a folder as text, if it is there; where it is no text, that is said with this weight.
pub fn open(tree: &Tree, path: &FilePath, severity: Severity) -> Found<Option<Source>> {
    match tree.get(path.as_str()) {
        Some(bytes) => text_of(path, bytes, severity),
        None => Findings::default().with(None),
    }
}

/// The bytes of a file as text; where they are none, that is said with this weight.
pub fn text_of(path: &FilePath, bytes: &[u8], severity: Severity) -> Found<Option<Source>> {
    let mut said = Findings::default();
    match Source::read(path, bytes) {
        Ok(source) => said.with(Some(source)),
        Err(not_text) => {
            said.add(
                Finding::at(rules::NOT_TEXT, Span::file(path), not_text.to_string())
                    .weighing(severity)
                    .hint("save the file as UTF-8 text"),
            );
            said.with(None)
        }
    }
}
