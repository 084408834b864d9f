use crate::finding::{Finding, Findings, Found, Severity, rules};
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};

/// A file as text, if it is there; where it is no text, that is said with this weight.
pub(super) fn open(tree: &Tree, path: &FilePath, severity: Severity) -> Found<Option<Source>> {
    let mut said = Findings::default();
    let source = match tree.get(path.as_str()).map(|bytes| Source::read(path, bytes)) {
        Some(Err(not_text)) => {
            said.add(
                Finding::at(rules::NOT_TEXT, Span::file(path), not_text.to_string())
                    .weighing(severity)
                    .hint("save the file as UTF-8 text"),
            );
            None
        }
        Some(Ok(source)) => Some(source),
        None => None,
    };
    said.with(source)
}
