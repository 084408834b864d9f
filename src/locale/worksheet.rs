use super::catalog::{Message, State};
use super::ftl::{Ftl, What};
use super::sync::{Changed, TODO, changed, notes, overtaken};
use super::{Catalog, Locale};
use crate::fact::Facts;
use crate::finding::{Finding, Findings, Severity};
use crate::guide::{Glossary, Guide, Page, Segment, Wording};
use crate::text::{Lines, Source, Span};
use crate::tree::{FilePath, Tree};
use std::collections::BTreeMap;

/// What lies before a translator for one of her files: every English text it is for, in order, and
/// what stands there for it.
#[derive(Clone, Debug)]
pub struct Worksheet {
    /// The name of the file without ending: `see-a-doctor.easy`, or `ui` for the words around the
    /// pages.
    pub stem: String,
    /// What the file is for, in English: the page's title.
    pub title: String,
    /// Whether a mistake in it can put a reader in danger.
    pub critical: bool,
    /// The file the English stands in.
    pub english: FilePath,
    /// The translator's file.
    pub file: FilePath,
    /// How many messages the translator's file holds, of whatever id.
    pub messages: usize,
    /// The English texts, each once.
    pub rows: Vec<Row>,
}

/// One English text, and what stands for it in the translator's file.
#[derive(Clone, Debug)]
pub struct Row {
    /// The id of its message.
    pub id: String,
    /// The English: for a page its Markdown, for the words around pages its Fluent text.
    pub english: String,
    /// What a translator is told about it.
    pub notes: Vec<String>,
    /// How many words of English hang on it, wherever the page says it.
    pub words: usize,
    /// The line the English stands on.
    pub english_line: usize,
    /// What the translator's file has; `None` when the message is not in it.
    pub entry: Option<Entry>,
    /// The older English and its translation, where the English changed since.
    pub changed: Option<Changed>,
    /// How far it has come.
    pub progress: Progress,
    /// What rules say against it, in their words.
    pub reasons: Vec<String>,
}

/// A message of a translator's file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The text after the `=`, byte for byte; `TODO` while it is still to be translated.
    pub value: String,
    /// The line it stands on.
    pub line: usize,
    changed: Option<Changed>,
    place: Span,
}

/// How far the translation of a text has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// A rule refused what is written: readers get English.
    Refused,
    /// The English changed since it was translated: readers get English.
    Changed,
    /// Nothing is written yet: readers get English.
    Missing,
    /// It is translated, and nobody has recorded to have read it.
    Unchecked,
    /// It is translated, and somebody has.
    Reviewed,
}

impl Progress {
    /// The word for it, as people and programs read it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Unchecked => "unchecked",
            Self::Reviewed => "reviewed",
        }
    }

    /// Whether readers get the translation.
    pub fn is_translated(self) -> bool {
        matches!(self, Self::Unchecked | Self::Reviewed)
    }
}

impl Row {
    /// What a translator wrote for it, sound or not; `None` while it is still to be translated.
    pub fn written(&self) -> Option<&str> {
        self.entry.as_ref().map(|entry| entry.value.as_str()).filter(|value| *value != TODO)
    }
}

/// A language of a guide, with all that a translator's files are held against.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'d> {
    /// The guide's folder.
    pub tree: &'d Tree,
    /// What the authors wrote.
    pub guide: &'d Guide,
    /// What may be stated.
    pub facts: &'d Facts,
    /// What the translators of the language wrote.
    pub locale: &'d Locale,
    /// What reading the locales had to tell.
    pub found: &'d Findings,
}

/// The worksheets of a language: one for each wording of each page, then one for the words around
/// the pages, and one for the hard words.
pub fn worksheets(desk: &Desk<'_>) -> Vec<Worksheet> {
    let waiting = desk.waiting();
    let mut sheets: Vec<Worksheet> = Vec::new();
    for page in &desk.guide.pages {
        sheets.push(desk.wording(page, &page.full, &waiting));
        sheets.extend(page.easy.as_ref().map(|easy| desk.wording(page, easy, &waiting)));
    }
    sheets.extend(desk.interface());
    sheets.extend(desk.glossary(&waiting));
    sheets
}

/// What the files of a platform cannot hold themselves: by the name of the file and the id of a
/// message that waits for its translation, the older pair.
type Waiting = BTreeMap<(String, String), Changed>;

/// The English texts of one file.
struct Texts<'t> {
    stem: &'t str,
    english: &'t FilePath,
    segments: Vec<&'t Segment>,
    catalog: Option<&'t Catalog>,
}

impl Desk<'_> {
    fn waiting(&self) -> Waiting {
        let path = FilePath::new(&format!("locales/{}/_unused.ftl", self.locale.language.tag))
            .expect("a language's tag is a plain name");
        let messages = self.source(&path).map(|source| overtaken(&source)).unwrap_or_default();
        messages.into_iter().map(|message| ((message.stem, message.id), message.pair)).collect()
    }

    fn wording(&self, page: &Page, wording: &Wording, waiting: &Waiting) -> Worksheet {
        let rows = Texts {
            stem: &wording.stem,
            english: &wording.span.file,
            segments: wording.segments(),
            catalog: self.locale.catalogs.get(&wording.stem),
        };
        self.sheet(rows, wording.title.text.clone(), page.critical, waiting)
    }

    fn glossary(&self, waiting: &Waiting) -> Option<Worksheet> {
        let glossary = &self.guide.glossary;
        let rows = Texts {
            stem: Glossary::STEM,
            english: &glossary.span.file,
            segments: glossary.segments(),
            catalog: Some(&self.locale.glossary),
        };
        let title = "The hard words of the guide".to_owned();
        (!rows.segments.is_empty()).then(|| self.sheet(rows, title, false, waiting))
    }

    fn sheet(&self, texts: Texts<'_>, title: String, critical: bool, waiting: &Waiting) -> Worksheet {
        let Texts { stem, english: path, segments, catalog } = texts;
        let english = self.source(path);
        let lines = english.as_ref().map(|source| Lines::new(source.text()));
        let (file, mut entries, messages) = self.file(stem);
        let against = self.against(&file);
        let mut rows: Vec<Row> = Vec::new();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for segment in segments {
            if let Some(row) = seen.get(segment.id.as_str()).and_then(|at| rows.get_mut(*at)) {
                row.words += segment.words;
                continue;
            }
            seen.insert(segment.id.as_str(), rows.len());
            let entry = entries.remove(segment.id.as_str());
            let progress = progress(catalog, segment.id.as_str());
            let elsewhere = waiting.get(&(stem.to_owned(), segment.id.to_string()));
            let own = entry.as_ref().and_then(|entry| entry.changed.as_ref());
            let changed = own.or(elsewhere).filter(|_| progress == Progress::Changed).cloned();
            rows.push(Row {
                id: segment.id.to_string(),
                english: segment.text.clone(),
                notes: notes(segment, self.guide, self.facts, self.locale.language.tag),
                words: segment.words,
                english_line: lines.as_ref().map_or(1, |lines| lines.position(segment.span.start).line),
                reasons: reasons(&against, entry.as_ref(), progress),
                changed,
                progress,
                entry,
            });
        }
        Worksheet { stem: stem.to_owned(), title, critical, english: path.clone(), file, messages, rows }
    }

    fn interface(&self) -> Option<Worksheet> {
        let path = FilePath::new("locales/en/ui.ftl").expect("a constant path inside the folder");
        let english = self.source(&path)?;
        let lines = Lines::new(english.text());
        let (file, mut entries, messages) = self.file("ui");
        let against = self.against(&file);
        let mut rows = Vec::new();
        for entry in Ftl::read(&english).entries {
            let What::Message(message) = entry.what else { continue };
            let text = english.slice(message.value.clone());
            let entry = entries.remove(message.id);
            let progress = match (self.locale.interface.state(message.id), &entry) {
                (Some(State::Reviewed), _) => Progress::Reviewed,
                (Some(State::Unchecked), _) => Progress::Unchecked,
                (None, Some(entry)) if entry.value != TODO => Progress::Refused,
                (None, _) => Progress::Missing,
            };
            rows.push(Row {
                id: message.id.to_owned(),
                english: text.to_owned(),
                notes: message
                    .comment
                    .iter()
                    .filter(|line| !line.is_empty())
                    .map(|line| (*line).to_owned())
                    .collect(),
                words: words(text),
                english_line: lines.position(message.range.start).line,
                reasons: reasons(&against, entry.as_ref(), progress),
                changed: None,
                progress,
                entry,
            });
        }
        Some(Worksheet {
            stem: "ui".to_owned(),
            title: "Words around the pages".to_owned(),
            critical: false,
            english: path,
            file,
            messages,
            rows,
        })
    }

    fn source(&self, path: &FilePath) -> Option<Source> {
        self.tree.get(path.as_str()).and_then(|bytes| Source::read(path, bytes).ok())
    }

    /// The translator's file: its path, the first entry of each id, and how many messages it holds.
    fn file(&self, stem: &str) -> (FilePath, BTreeMap<String, Entry>, usize) {
        let path = FilePath::new(&format!("locales/{}/{stem}.ftl", self.locale.language.tag))
            .expect("tags and names of pages are plain names");
        let (mut entries, mut messages) = (BTreeMap::new(), 0);
        if let Some(source) = self.source(&path) {
            let lines = Lines::new(source.text());
            for entry in Ftl::read(&source).entries {
                let (id, range, value, pair) = match &entry.what {
                    What::Message(message) => {
                        messages += 1;
                        let value = source.slice(message.value.clone());
                        (message.id, message.range.clone(), value, changed(&message.comment))
                    }
                    What::Junk(Some(id)) => {
                        let raw = source.slice(entry.range.clone());
                        (
                            *id,
                            entry.range.clone(),
                            raw.split_once('=').map_or("", |(_, value)| value.trim()),
                            None,
                        )
                    }
                    _ => continue,
                };
                entries.entry(id.to_owned()).or_insert_with(|| Entry {
                    value: value.to_owned(),
                    line: lines.position(range.start).line,
                    changed: pair,
                    place: source.span(range),
                });
            }
        }
        (path, entries, messages)
    }

    fn against(&self, file: &FilePath) -> Vec<&Finding> {
        let about = |finding: &&Finding| finding.place.as_ref().is_some_and(|place| place.file == *file);
        self.found.iter().filter(about).collect()
    }
}

fn progress(catalog: Option<&Catalog>, id: &str) -> Progress {
    match catalog.and_then(|catalog| catalog.get(id)) {
        Some(Message::Translated { state: State::Reviewed, .. }) => Progress::Reviewed,
        Some(Message::Translated { state: State::Unchecked, .. }) => Progress::Unchecked,
        Some(Message::Changed) => Progress::Changed,
        Some(Message::Refused) => Progress::Refused,
        None => Progress::Missing,
    }
}

fn reasons(against: &[&Finding], entry: Option<&Entry>, progress: Progress) -> Vec<String> {
    let Some(place) = entry.map(|entry| &entry.place).filter(|_| progress == Progress::Refused) else {
        return Vec::new();
    };
    let here = |finding: &&&Finding| {
        finding.severity >= Severity::Refuse
            && finding.place.as_ref().is_some_and(|at| (place.start..=place.end).contains(&at.start))
    };
    against.iter().filter(here).map(|finding| finding.message.clone()).collect()
}

/// The words of a Fluent text: names, functions and the names of plural forms are none.
fn words(text: &str) -> usize {
    let is_word = |part: &&str| {
        part.contains(char::is_alphabetic)
            && !part.contains('$')
            && !part.starts_with('[')
            && !part.starts_with("*[")
    };
    text.split_whitespace().filter(is_word).count()
}

#[cfg(test)]
mod tests;
