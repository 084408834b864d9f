//! Writes what English needs into every locale file, and loses nothing.
//!
//! The files are written in the order of the page, one message a line, a comment and an empty line
//! between them, so that two people who translate neighbours get no conflict. What a translator
//! wrote is copied byte for byte. Running it twice changes nothing.

mod glossary;
mod heir;
mod minor;
mod notes;
mod old;
mod page;
mod platform;
mod ui;
mod unused;

use super::ftl::is_too_deep;
use super::language::{english, language_of};
use super::settings::{self, Mode};
use crate::fact::Facts;
use crate::finding::{Finding, Findings, Found, Severity, rules};
use crate::guide::{Glossary, Guide, Wording};
use crate::text::{Source, Span, nearest};
use crate::tree::{FilePath, Tree};
pub(super) use notes::notes;
pub use old::Changed;
use old::{Old, OldMessage};
pub(super) use old::{TODO, changed};
use page::{Desk, Sheet};
pub(super) use platform::behind;
use std::collections::{BTreeMap, BTreeSet};
use unused::Unused;
pub(super) use unused::overtaken;

/// What a person asked `sync` for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish<'w> {
    /// Only these languages, or all of the guide's when empty.
    pub languages: &'w [String],
    /// Ids of messages whose English changed so little that the translation still holds.
    pub minor: &'w [String],
}

/// The project file of translation platforms: all that is written outside `locales/`.
pub const PROJECT_FILE: &str = "l10n.toml";

/// The files below `locales/` that differ from what English needs now, as they should be; and
/// [`PROJECT_FILE`], where a language is translated on a platform.
pub fn sync(tree: &Tree, guide: &Guide, facts: &Facts, wish: Wish<'_>) -> Found<Tree> {
    let mut said = Findings::default();
    let mut written = Tree::new();
    said.extend(unknown_minor(guide, wish.minor));
    let is_wanted = |tag: &&str| wish.languages.is_empty() || wish.languages.iter().any(|want| want == tag);
    for tag in guide.settings.tags().filter(|tag| *tag != english().tag).filter(is_wanted) {
        if language_of(tag).is_some() {
            let files = said.keep(language(tree, guide, facts, wish, tag));
            written.extend(files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
        }
    }
    // The languages of platforms find in the English catalogues what English was: these move on
    // only when all of those languages do.
    let on_platform: Vec<&str> =
        guide.settings.tags().filter(|tag| mode(tree, guide, tag) == Mode::Platform).collect();
    if !on_platform.is_empty() && on_platform.iter().all(is_wanted) {
        for wording in guide.wordings() {
            let text = platform::reference(wording, guide, facts);
            written = written.with(path("en", &format!("{}.ftl", wording.stem)), text.into_bytes());
        }
        if !guide.glossary.terms.is_empty() {
            let name = format!("{}.ftl", Glossary::STEM);
            written = written.with(path("en", &name), platform::glossary(guide, facts).into_bytes());
        }
        let project = FilePath::new(PROJECT_FILE).expect("a plain name");
        written = written.with(project, platform::project(&on_platform).into_bytes());
    }
    let changed = written.iter().filter(|(path, bytes)| tree.get(path.as_str()) != Some(*bytes));
    said.with(changed.map(|(path, bytes)| (path.clone(), bytes.clone())).collect())
}

/// How a language's translators work.
fn mode(tree: &Tree, guide: &Guide, tag: &str) -> Mode {
    let Some(language) = language_of(tag) else { return Mode::default() };
    // What is wrong with the settings, `check` says.
    settings::read(open(tree, tag, "locale.toml").value.as_ref(), language, guide).value.mode
}

/// Ids called minor that no block has.
fn unknown_minor(guide: &Guide, minor: &[String]) -> Vec<Finding> {
    let known: BTreeSet<&str> =
        guide.wordings().flat_map(|wording| wording.segments()).map(|segment| segment.id.as_str()).collect();
    let unknown = minor.iter().filter(|id| !known.contains(id.as_str()));
    unknown
        .map(|id| {
            let finding =
                Finding::whole(rules::NOT_MINOR, format!("no block of the guide has the id `{id}`"));
            match nearest(id, known.iter().copied()) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => {
                    finding.hint("run `fingerpost sync` first: it writes the new ids into the locale files")
                }
            }
        })
        .collect()
}

fn language(tree: &Tree, guide: &Guide, facts: &Facts, wish: Wish<'_>, tag: &str) -> Found<Tree> {
    let mut said = Findings::default();
    let mut files = Tree::new();
    let mode = mode(tree, guide, tag);
    let unused_source = said.keep(open(tree, tag, "_unused.ftl"));
    let mut unused = unused_source.as_ref().map_or_else(Unused::default, Unused::read);
    // What cannot be read is left as it is; `check` says so.
    let mut old = |name: &str| {
        let source = said.keep(open(tree, tag, name));
        let is_there = tree.get(&format!("locales/{tag}/{name}")).is_some();
        if is_there { source.as_ref().map(Old::read) } else { Some(Old::default()) }
    };
    let mut olds: Vec<(&Wording, Option<Old>)> =
        guide.wordings().map(|wording| (wording, old(&format!("{}.ftl", wording.stem)))).collect();
    let old_interface = old("ui.ftl");
    for (wording, old) in olds.iter_mut().filter_map(|(wording, old)| Some((wording, old.as_mut()?))) {
        old.messages.extend(unused.take_changed(&wording.stem));
        if let Some(reference) = open(tree, english().tag, &format!("{}.ftl", wording.stem)).value {
            platform::recall(old, &reference);
        }
    }
    let glossary = format!("{}.ftl", Glossary::STEM);
    let has_glossary = tree.get(&format!("locales/{tag}/{glossary}")).is_some();
    let old_glossary = (has_glossary || !guide.glossary.terms.is_empty()).then(|| old(&glossary)).flatten();
    let elsewhere = elsewhere(&olds);
    let desk = Desk { guide, facts, tag, minor: wish.minor, elsewhere: &elsewhere };
    for (wording, old) in olds {
        let Some(old) = old else { continue };
        let before = if mode == Mode::Platform { old.messages.clone() } else { Vec::new() };
        let text = said.keep(page::write(Sheet::of(wording), &desk, old, &mut unused));
        let text = shown(text, mode, &wording.stem, &before, &mut unused);
        files = files.with(path(tag, &format!("{}.ftl", wording.stem)), text.into_bytes());
    }
    if let Some(old) = old_glossary {
        let text = said.keep(glossary::write(&desk, old, &mut unused));
        let text = shown(text, mode, Glossary::STEM, &[], &mut unused);
        files = files.with(path(tag, &glossary), text.into_bytes());
    }
    if let (Some(english), Some(old)) = (said.keep(open(tree, "en", "ui.ftl")), old_interface) {
        let text = ui::write(&english, old, &mut unused);
        files = files.with(path(tag, "ui.ftl"), shown(text, mode, "ui", &[], &mut unused).into_bytes());
    }
    let unused_path = path(tag, "_unused.ftl");
    let is_there = tree.get(unused_path.as_str()).is_some();
    let is_wanted = if is_there { unused_source.is_some() } else { !unused.is_empty() };
    if is_wanted {
        files = files.with(unused_path, unused.write().into_bytes());
    }
    said.with(files)
}

/// A file as its translators are to see it.
fn shown(text: String, mode: Mode, stem: &str, before: &[OldMessage], unused: &mut Unused) -> String {
    let source = match mode {
        Mode::Git => None,
        Mode::Platform => Source::read(&path("en", "ui.ftl"), text.as_bytes()).ok(),
    };
    source.map_or(text, |source| platform::without_todo(&source, stem, before, unused))
}

/// What the pages of a language say, by id: the same id is the same English. The first page counts.
fn elsewhere(olds: &[(&Wording, Option<Old>)]) -> BTreeMap<String, (String, String)> {
    let mut said = BTreeMap::new();
    for (wording, old) in olds {
        for message in old.iter().flat_map(|old| &old.messages).filter(|message| message.value != old::TODO) {
            let translation = message.value.split_whitespace().collect::<Vec<_>>().join(" ");
            said.entry(message.id.clone()).or_insert_with(|| (wording.stem.clone(), translation));
        }
    }
    said
}

fn path(tag: &str, name: &str) -> FilePath {
    FilePath::new(&format!("locales/{tag}/{name}")).expect("tags and names of pages are plain names")
}

/// A file of a language, if it can be read.
fn open(tree: &Tree, tag: &str, name: &str) -> Found<Option<Source>> {
    let path = path(tag, name);
    let mut opened = crate::finding::open(tree, &path, Severity::Refuse);
    if opened.value.as_ref().is_some_and(|source| is_too_deep(source.text())) {
        opened.value = None;
        opened.findings.add(
            Finding::at(
                rules::BROKEN_MESSAGE,
                Span::file(&path),
                "brackets stand in brackets too deeply to be read",
            )
            .hint("take the brackets away that are not in the English"),
        );
    }
    opened
}
