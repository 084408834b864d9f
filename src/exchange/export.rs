use super::po::{self, Entry, Finish, Head};
use crate::fact::Date;
use crate::locale::{Language, Row, Worksheet};

/// The PO file of a language: every English text of the guide, with what there is for it on the
/// day it is.
pub fn export(language: &Language, sheets: &[Worksheet], today: Date) -> String {
    let entries: Vec<Entry> =
        sheets.iter().flat_map(|sheet| sheet.rows.iter().map(move |row| entry(sheet, row))).collect();
    po::write(&Head { tag: language.tag, name: language.english, day: today }, &entries)
}

fn entry(sheet: &Worksheet, row: &Row) -> Entry {
    let older = row.changed.as_ref();
    let translation =
        older.map_or_else(|| row.written().unwrap_or_default().trim(), |older| &older.translation);
    Entry {
        context: format!("{}/{}", sheet.stem, row.id),
        english: row.english.clone(),
        translation: translation.to_owned(),
        finish: if row.progress.is_translated() || translation.is_empty() {
            Finish::Done
        } else {
            Finish::Fuzzy
        },
        older: older.map(|older| older.english.clone()),
        notes: notes(sheet, row),
        place: match &row.entry {
            Some(entry) => format!("{}:{}", sheet.file, entry.line),
            None => sheet.file.to_string(),
        },
    }
}

fn notes(sheet: &Worksheet, row: &Row) -> Vec<String> {
    let page = format!("In: {}", sheet.title);
    let plural = row.english.contains('\n').then(|| {
        "This is a plural. Keep the brackets, the stars and the names; translate the words. Your language may \
         need other forms, such as [two] or [few]: add a line for each."
            .to_owned()
    });
    let refused = row.reasons.iter().map(|reason| format!("Not used: {reason}"));
    std::iter::once(page).chain(row.notes.iter().cloned()).chain(plural).chain(refused).collect()
}
