//! What translation platforms need: English catalogues to compare with, files without what is still
//! to do, and a list of where everything is.

use super::super::ftl::{Ftl, What};
use super::super::language::english;
use super::glossary;
use super::old::{Changed, Old, OldMessage, TODO};
use super::page::{self, Desk, Sheet, one_line};
use super::unused::Unused;
use crate::fact::Facts;
use crate::finding::{Finding, rules};
use crate::guide::{Glossary, Guide, Segment, SegmentId, Wording};
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// The English of one wording as a catalogue, with the comments that translators see.
pub(super) fn reference(wording: &Wording, guide: &Guide, facts: &Facts) -> String {
    let desk = Desk { guide, facts, tag: english().tag, minor: &[], elsewhere: &BTreeMap::new() };
    let todo = page::write(Sheet::of(wording), &desk, Old::default(), &mut Unused::default()).value;
    with_english(todo, wording.segments())
}

/// The English of the hard words as a catalogue.
pub(super) fn glossary(guide: &Guide, facts: &Facts) -> String {
    let desk = Desk { guide, facts, tag: english().tag, minor: &[], elsewhere: &BTreeMap::new() };
    let todo = glossary::write(&desk, Old::default(), &mut Unused::default()).value;
    with_english(todo, guide.glossary.segments())
}

/// The English catalogues that do not say what the English says now, and files beside them that are
/// of no page. What a platform shows its translators comes from there.
pub(in super::super) fn behind(tree: &Tree, guide: &Guide) -> Vec<Finding> {
    let folder = format!("locales/{}", english().tag);
    let wordings =
        guide.wordings().map(|wording| (wording.stem.as_str(), &wording.span.file, wording.segments()));
    let glossary = &guide.glossary;
    let terms = (Glossary::STEM, &glossary.span.file, glossary.segments());
    let wanted: BTreeMap<String, (&FilePath, Vec<&Segment>)> = wordings
        .chain((!glossary.terms.is_empty()).then_some(terms))
        .map(|(stem, written, segments)| (format!("{folder}/{stem}.ftl"), (written, segments)))
        .collect();
    let mut found = Vec::new();
    for (path, (written, segments)) in &wanted {
        let finding = match tree.iter().find(|(there, _)| there.as_str() == path) {
            Some((there, bytes)) => (!says(there, bytes, segments)).then(|| {
                let what = "this is not what the English says now: translators on the platform see what it said before";
                Finding::at(rules::STALE_CATALOGUE, Span::file(there), what)
            }),
            None => Some(Finding::at(
                rules::STALE_CATALOGUE,
                Span::file(written),
                format!("there is no `{path}`: translators on the platform cannot see this page"),
            )),
        };
        found.extend(finding.map(|finding| finding.hint("run `fingerpost sync`")));
    }
    let is_known = |path: &FilePath| {
        wanted.contains_key(path.as_str())
            || matches!(path.strip_folder(&folder), Some("ui.ftl" | "locale.toml" | "README.md"))
    };
    let strange = tree.under(&folder).map(|(path, _)| path).filter(|path| !is_known(path));
    found.extend(strange.map(|path| {
        Finding::at(rules::UNKNOWN_FILE, Span::file(path), format!("no page belongs to `{path}`")).hint(
            "delete it: no page of this name is there any more, and the platform would go on asking for it",
        )
    }));
    found
}

/// Whether a catalogue holds just these texts.
fn says(path: &FilePath, bytes: &[u8], segments: &[&Segment]) -> bool {
    let Ok(source) = Source::read(path, bytes) else { return false };
    let ftl = Ftl::read(&source);
    let has: BTreeMap<&str, &str> = ftl
        .entries
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Message(message) => Some((message.id, source.slice(message.value.clone()))),
            _ => None,
        })
        .collect();
    let wants: BTreeMap<&str, String> =
        segments.iter().map(|segment| (segment.id.as_str(), one_line(&segment.text))).collect();
    has.len() == wants.len()
        && wants.iter().all(|(id, english)| has.get(id).is_some_and(|text| *text == english.as_str()))
}

/// A file of what is to do with the English in place of TODO.
fn with_english(todo: String, segments: Vec<&Segment>) -> String {
    let path = FilePath::new("locales/en/page.ftl").expect("a constant path inside the folder");
    let Ok(source) = Source::read(&path, todo.as_bytes()) else { return todo };
    let english: BTreeMap<&str, String> =
        segments.into_iter().map(|segment| (segment.id.as_str(), one_line(&segment.text))).collect();
    let mut edits: Vec<(Range<usize>, &String)> = Vec::new();
    for entry in Ftl::read(&source).entries {
        if let What::Message(message) = entry.what {
            edits.extend(english.get(message.id).map(|text| (message.value.clone(), text)));
        }
    }
    let mut written = source.text().to_owned();
    for (range, text) in edits.into_iter().rev() {
        written.replace_range(range, text);
    }
    written
}

/// Tells messages whose comment was lost what their English was, from the English catalogue as it
/// was before: platforms write a file anew from the English one and keep no comment of ours.
pub(super) fn recall(old: &mut Old, reference: &Source) {
    let mut english: BTreeMap<&str, String> = BTreeMap::new();
    let ftl = Ftl::read(reference);
    for entry in &ftl.entries {
        if let What::Message(message) = &entry.what {
            english.insert(message.id, one_line(reference.slice(message.value.clone())));
        }
    }
    for message in old.messages.iter_mut().filter(|message| message.english.is_none()) {
        message.english = english.get(message.id.as_str()).cloned();
    }
}

/// A file as a platform wants it: without the messages that are still to do. A translation of an
/// earlier English, which stands in a comment of such a message, goes to `unused`.
pub(super) fn without_todo(
    source: &Source,
    stem: &str,
    before: &[OldMessage],
    unused: &mut Unused,
) -> String {
    let text = source.text();
    let entries = Ftl::read(source).entries;
    let starts: Vec<usize> =
        entries.iter().map(|entry| entry.range.start).chain(std::iter::once(text.len())).collect();
    let mut kept = String::with_capacity(text.len());
    // A heading is written when something stands below it.
    let mut heading: Option<&str> = None;
    for (entry, (from, to)) in entries.iter().zip(starts.iter().zip(starts.iter().skip(1))) {
        let part = source.slice(*from..*to);
        match &entry.what {
            What::Comment(2, _) => heading = Some(part),
            What::Message(message) if source.slice(message.value.clone()) == TODO => {}
            _ => {
                kept.push_str(heading.take().unwrap_or_default());
                kept.push_str(part);
            }
        }
    }
    for message in Old::read(source).messages.into_iter().filter(|message| message.value == TODO) {
        if let Some(pair) = message.changed {
            unused.keep_for(stem, origin(pair, before), message.id);
        }
    }
    kept.truncate(kept.trim_end().len());
    kept.push('\n');
    kept
}

/// The message that an earlier pair comes from; made anew from the pair where it is gone.
fn origin(pair: Changed, before: &[OldMessage]) -> OldMessage {
    let is_it = |message: &&OldMessage| {
        message.english.as_deref() == Some(&pair.english) && one_line(&message.value) == pair.translation
    };
    before.iter().find(is_it).cloned().map(|message| OldMessage { changed: None, ..message }).unwrap_or_else(
        || {
            let id = SegmentId::of(&pair.english, None).to_string();
            OldMessage {
                raw: format!("{id} = {}", pair.translation),
                id,
                value: pair.translation,
                english: Some(pair.english),
                context: None,
                changed: None,
            }
        },
    )
}

/// The project file of Pontoon and compare-locales: which languages are translated on a platform,
/// and where English and translations are.
pub(super) fn project(tags: &[&str]) -> String {
    let mut text =
        "# Written by `fingerpost sync` for translation platforms: what is changed here by hand is lost.\n\
                    basepath = \".\"\n\nlocales = [\n"
            .to_owned();
    for tag in tags {
        let _ = writeln!(text, "    \"{tag}\",");
    }
    text.push_str(
        "]\n\n[[paths]]\n    reference = \"locales/en/**/*.ftl\"\n    l10n = \"locales/{locale}/**/*.ftl\"\n\n\
         # Translations that no page uses any more.\n[[filters]]\n    path = \"locales/{locale}/_unused.ftl\"\n    \
         action = \"ignore\"\n",
    );
    text
}
