use super::Words;
use crate::locale::{Locale, Mode, Progress, Row, Worksheet};

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The command to type, or the file and line to work on.
    pub start: String,
    /// What it is about.
    pub why: String,
}

/// How many files are named for one kind of work.
const NAMED: usize = 3;

/// What to do for a language: what readers lack most comes first.
pub(super) fn steps(locale: &Locale, files: &[(Worksheet, Words)]) -> Vec<Next> {
    let tag = locale.language.tag;
    let mut steps = Vec::new();
    let rows = || files.iter().flat_map(|(sheet, _)| &sheet.rows);
    let absent = rows().filter(|row| row.entry.is_none()).count();
    // The files of a platform hold only what is translated.
    if absent > 0 && locale.mode == Mode::Git {
        steps.push(Next {
            start: format!("fingerpost sync --lang {tag}"),
            why: format!("writes {} into the files of the language", texts(absent)),
        });
    }
    let refused = rows().filter(|row| row.progress == Progress::Refused).count();
    if refused > 0 {
        steps.push(Next {
            start: format!("fingerpost check --lang {tag}"),
            why: format!("says what is wrong with {}, and what to write", texts(refused)),
        });
    }
    steps.extend(places(files, locale.mode, Progress::Changed, "whose English has changed"));
    steps.extend(places(files, locale.mode, Progress::Missing, "to translate"));
    steps.extend(unread(tag, files));
    steps
}

/// The first files with texts of one kind, each with its first line of them where it has one.
fn places(files: &[(Worksheet, Words)], mode: Mode, progress: Progress, what: &str) -> Vec<Next> {
    let on = if mode == Mode::Platform { ", on the platform" } else { "" };
    let place = |sheet: &Worksheet| {
        let rows: Vec<&Row> = sheet
            .rows
            .iter()
            .filter(|row| row.progress == progress && (row.entry.is_some() || mode == Mode::Platform))
            .collect();
        let first = rows.first()?;
        let line = first.entry.as_ref().map(|entry| format!(":{}", entry.line)).unwrap_or_default();
        let why = format!("{} {what}{on}", texts(rows.len()));
        Some(Next { start: format!("{}{line}", sheet.file), why })
    };
    files.iter().filter_map(|(sheet, _)| place(sheet)).take(NAMED).collect()
}

/// The first file that nobody has read yet: one whose texts are all translated, if there is one.
fn unread(tag: &str, files: &[(Worksheet, Words)]) -> Option<Next> {
    let count =
        |sheet: &Worksheet| sheet.rows.iter().filter(|row| row.progress == Progress::Unchecked).count();
    let open = || files.iter().filter(|(sheet, _)| count(sheet) > 0);
    let (sheet, _) = open().find(|(_, words)| words.translated == words.all).or_else(|| open().next())?;
    Some(Next {
        start: format!("fingerpost review {tag} {} --by NAME", sheet.stem),
        why: format!("after a person has read its {}", texts(count(sheet))),
    })
}

fn texts(count: usize) -> String {
    format!("{count} {}", if count == 1 { "text" } else { "texts" })
}
