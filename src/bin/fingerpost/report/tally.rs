use fingerpost::locale::Worksheet;
use fingerpost::status::{Tally, Words};
use serde::Serialize;

/// A file of a language as programs read it. Counts are of English words, but `texts`, which
/// counts the texts the file is for, and `messages`, which counts what it holds.
#[derive(Serialize)]
struct Object<'s> {
    language: &'s str,
    page: &'s str,
    file: &'s str,
    critical: bool,
    texts: usize,
    messages: usize,
    words: usize,
    translated: usize,
    reviewed: usize,
    changed: usize,
    missing: usize,
    refused: usize,
}

/// A file of a language as one line of JSON.
pub(crate) fn tally_line(tally: &Tally, sheet: &Worksheet, words: &Words) -> String {
    let object = Object {
        language: tally.language.tag,
        page: &sheet.stem,
        file: sheet.file.as_str(),
        critical: sheet.critical,
        texts: sheet.rows.len(),
        messages: sheet.messages,
        words: words.all,
        translated: words.translated,
        reviewed: words.reviewed,
        changed: words.changed,
        missing: words.missing,
        refused: words.refused,
    };
    serde_json::to_string(&object).expect("text and numbers are always JSON")
}
