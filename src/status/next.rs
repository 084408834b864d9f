use super::Words;
use crate::locale::{Progress, Row, Worksheet};

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
pub(super) fn steps(tag: &str, files: &[(Worksheet, Words)]) -> Vec<Next> {
    let mut steps = Vec::new();
    let rows = || files.iter().flat_map(|(sheet, _)| &sheet.rows);
    let absent = rows().filter(|row| row.entry.is_none()).count();
    if absent > 0 {
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
    steps.extend(places(files, Progress::Changed, "whose English has changed"));
    steps.extend(places(files, Progress::Missing, "to translate"));
    steps.extend(unread(tag, files));
    steps
}

/// The first files that hold texts of one kind, each with its first line of them.
fn places(files: &[(Worksheet, Words)], progress: Progress, what: &str) -> Vec<Next> {
    let wanted = |row: &&Row| row.progress == progress;
    let place = |sheet: &Worksheet| {
        let line = sheet.rows.iter().filter(wanted).find_map(|row| row.entry.as_ref())?.line;
        let why = format!("{} {what}", texts(sheet.rows.iter().filter(wanted).count()));
        Some(Next { start: format!("{}:{line}", sheet.file), why })
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
