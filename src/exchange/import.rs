use super::po::{self, Entry, Finish};
use crate::locale::{self, Mode, Offer, Progress, Row, Worksheet};
use crate::tree::Tree;
use std::collections::BTreeMap;

/// What to do where a different translation stands already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// Keep it, and say so.
    No,
    /// Put the new one in its place, and say so.
    Yes,
}

/// What an import came to.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The translator's files that differ now, as they should be.
    pub files: Tree,
    /// The contexts of the entries that were taken.
    pub taken: Vec<String>,
    /// The contexts of those among them that came in place of another translation.
    pub replaced: Vec<String>,
    /// How many entries say what stands in the files already.
    pub same: usize,
    /// How many entries are not finished: empty, or marked fuzzy.
    pub unfinished: usize,
    /// The entries that were not taken.
    pub doubts: Vec<Doubt>,
}

/// An entry that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Its line in the PO file.
    pub line: usize,
    /// Its context, if it could be read.
    pub context: String,
    /// Why it was not taken.
    pub why: String,
}

/// Takes the finished entries of a PO file that every rule lets pass into the files of a language.
/// `text` has no byte order mark and no `\r`.
///
/// # Errors
/// Why the file as a whole is not for this language.
pub fn import(
    text: &str,
    desk: &locale::Desk<'_>,
    sheets: &[Worksheet],
    overwrite: Overwrite,
) -> Result<Imported, String> {
    let po = po::read(text);
    let tag = desk.locale.language.tag;
    if let Some(other) = po.language.as_deref().filter(|other| !other.eq_ignore_ascii_case(tag)) {
        return Err(format!("the file says that it is in the language `{other}`, not `{tag}`"));
    }
    let mode = desk.locale.mode;
    let mut taker = Taker { rows: rows(sheets), overwrite, mode, imported: Imported::default() };
    let mut offers: Vec<(usize, Offer)> = Vec::new();
    let doubled = doubled(&po.entries);
    for (line, entry) in po.entries {
        match entry {
            Err(why) => taker.doubt(line, "", why),
            Ok(entry) if doubled.contains_key(&entry.context) => {
                taker.doubt(line, &entry.context, "it stands in the file twice, so neither is taken");
            }
            Ok(entry) => offers.extend(taker.offer(line, entry)),
        }
    }
    let Taker { mut imported, rows, .. } = taker;
    let filled = locale::fill(desk, offers.iter().map(|(_, offer)| offer));
    let refused: BTreeMap<(String, String), String> =
        filled.refused.into_iter().map(|(stem, id, why)| ((stem, id), why)).collect();
    for (line, Offer { stem, id, .. }) in offers {
        let context = format!("{stem}/{id}");
        let replaces = rows.get(context.as_str()).is_some_and(|row| row.written().is_some());
        match refused.get(&(stem, id)) {
            Some(why) => imported.doubts.push(Doubt { line, context, why: why.clone() }),
            None => {
                imported.replaced.extend(replaces.then(|| context.clone()));
                imported.taken.push(context);
            }
        }
    }
    imported.doubts.sort_by_key(|doubt| doubt.line);
    imported.files = filled.files;
    Ok(imported)
}

type Entries = [(usize, Result<Entry, &'static str>)];

/// The contexts that stand in the file more than once.
fn doubled(entries: &Entries) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in entries.iter().filter_map(|(_, entry)| entry.as_ref().ok()) {
        *counts.entry(entry.context.clone()).or_default() += 1;
    }
    counts.retain(|_, count| *count > 1);
    counts
}

/// Every text of the guide by its context.
fn rows(sheets: &[Worksheet]) -> BTreeMap<String, &Row> {
    let rows = sheets
        .iter()
        .flat_map(|sheet| sheet.rows.iter().map(move |row| (format!("{}/{}", sheet.stem, row.id), row)));
    rows.collect()
}

struct Taker<'s> {
    rows: BTreeMap<String, &'s Row>,
    overwrite: Overwrite,
    /// The files of a platform hold only what is translated: a message comes in as a new one.
    mode: Mode,
    imported: Imported,
}

impl Taker<'_> {
    fn doubt(&mut self, line: usize, context: &str, why: &str) {
        self.imported.doubts.push(Doubt { line, context: context.to_owned(), why: why.to_owned() });
    }

    /// The entry as an offer, if it is finished and there is a place for it.
    fn offer(&mut self, line: usize, entry: Entry) -> Option<(usize, Offer)> {
        let text = entry.translation.trim();
        if entry.finish == Finish::Fuzzy || text.is_empty() || text == "TODO" {
            self.imported.unfinished += 1;
            return None;
        }
        let Some(row) = self.rows.get(entry.context.as_str()).copied() else {
            self.doubt(line, &entry.context, "the guide has no text of this id now");
            return None;
        };
        let written = row.written().map(str::trim);
        let why = if written == Some(text) && row.progress == Progress::Refused {
            "a rule refuses it, and it stands in the file already: `fingerpost check` says why"
        } else if written == Some(text) {
            self.imported.same += 1;
            return None;
        } else if entry.english != row.english {
            "the English beside it is not the English of today: export again"
        } else if row.entry.is_none() && self.mode == Mode::Git {
            "its message is not in the translator's file: run `fingerpost sync` first"
        } else if written.is_some() && self.overwrite == Overwrite::No {
            "another translation stands there already: --overwrite puts this one in its place"
        } else {
            let (stem, id) = entry.context.rsplit_once('/')?;
            let offer = Offer { stem: stem.to_owned(), id: id.to_owned(), text: text.to_owned() };
            return Some((line, offer));
        };
        self.doubt(line, &entry.context, why);
        None
    }
}
