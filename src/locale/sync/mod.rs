//! Writes what English needs into every locale file, and loses nothing.
//!
//! The files are written in the order of the page, one message a line, a comment and an empty line
//! between them, so that two people who translate neighbours get no conflict. What a translator
//! wrote is copied byte for byte. Running it twice changes nothing.

mod glossary;
mod old;
mod page;
mod ui;
mod unused;

use super::ftl::is_too_deep;
use super::language::{english, language_of};
use crate::fact::Facts;
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::{Glossary, Guide};
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};
use old::Old;
use unused::Unused;

/// The files below `locales/` that differ from what English needs now, as they should be.
/// `wanted` narrows it to some languages.
pub fn sync(tree: &Tree, guide: &Guide, facts: &Facts, wanted: &[String]) -> Found<Tree> {
    let mut said = Findings::default();
    let mut written = Tree::new();
    for tag in guide
        .settings
        .tags()
        .filter(|tag| *tag != english().tag && (wanted.is_empty() || wanted.iter().any(|want| want == tag)))
    {
        if language_of(tag).is_some() {
            written.extend(
                said.keep(language(tree, guide, facts, tag))
                    .iter()
                    .map(|(path, bytes)| (path.clone(), bytes.clone())),
            );
        }
    }
    let changed = written.iter().filter(|(path, bytes)| tree.get(path.as_str()) != Some(*bytes));
    said.with(changed.map(|(path, bytes)| (path.clone(), bytes.clone())).collect())
}

fn language(tree: &Tree, guide: &Guide, facts: &Facts, tag: &str) -> Found<Tree> {
    let mut said = Findings::default();
    let mut files = Tree::new();
    let unused_source = said.keep(open(tree, tag, "_unused.ftl"));
    let mut unused = unused_source.as_ref().map_or_else(Unused::default, Unused::read);
    // What cannot be read is left as it is; `check` says so.
    let mut old = |name: &str| {
        let source = said.keep(open(tree, tag, name));
        let is_there = tree.get(&format!("locales/{tag}/{name}")).is_some();
        if is_there { source.as_ref().map(Old::read) } else { Some(Old::default()) }
    };
    for wording in guide.wordings() {
        let name = format!("{}.ftl", wording.stem);
        let Some(old) = old(&name) else { continue };
        let title = page::one_line(&wording.title.text);
        let sheet = page::Sheet {
            stem: &wording.stem,
            head: format!("Page: {title}   ({})", wording.span.file),
            segments: wording.segments(),
        };
        let text = page::write(sheet, guide, facts, old, &mut unused);
        files = files.with(path(tag, &name), text.into_bytes());
    }
    let name = format!("{}.ftl", Glossary::STEM);
    let is_wanted = !guide.glossary.terms.is_empty() || tree.get(&format!("locales/{tag}/{name}")).is_some();
    if let Some(old) = is_wanted.then(|| old(&name)).flatten() {
        let text = glossary::write(guide, facts, old, &mut unused);
        files = files.with(path(tag, &name), text.into_bytes());
    }
    let old = old("ui.ftl");
    if let (Some(english), Some(old)) = (said.keep(open(tree, "en", "ui.ftl")), old) {
        files = files.with(path(tag, "ui.ftl"), ui::write(&english, old, &mut unused).into_bytes());
    }
    let unused_path = path(tag, "_unused.ftl");
    let is_there = tree.get(unused_path.as_str()).is_some();
    let is_wanted = if is_there { unused_source.is_some() } else { !unused.is_empty() };
    if is_wanted {
        files = files.with(unused_path, unused.write().into_bytes());
    }
    said.with(files)
}

fn path(tag: &str, name: &str) -> FilePath {
    FilePath::new(&format!("locales/{tag}/{name}")).expect("tags and names of pages are plain names")
}

fn open(tree: &Tree, tag: &str, name: &str) -> Found<Option<Source>> {
    let mut said = Findings::default();
    let path = path(tag, name);
    let source = match tree.get(path.as_str()).map(|bytes| Source::read(&path, bytes)) {
        Some(Err(not_text)) => {
            said.add(
                Finding::at(rules::NOT_TEXT, Span::file(&path), not_text.to_string())
                    .weighing(crate::finding::Severity::Refuse)
                    .hint("save the file as UTF-8 text"),
            );
            None
        }
        Some(Ok(source)) if is_too_deep(source.text()) => {
            said.add(
                Finding::at(
                    rules::BROKEN_MESSAGE,
                    Span::file(&path),
                    "brackets stand in brackets too deeply to be read",
                )
                .hint("take the brackets away that are not in the English"),
            );
            None
        }
        Some(Ok(source)) => Some(source),
        None => None,
    };
    said.with(source)
}
