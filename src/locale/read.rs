use super::catalog::{self, Catalog};
use super::interface::{EnglishInterface, Interface, read_english};
use super::language::{LANGUAGES, Language, language_of, nearest_language};
use super::reviews::Reviews;
use super::settings::{self, Mode};
use super::sync::changed;
use super::{Fallback, Locale, Locales};
use crate::finding::{Finding, Findings, Found, Severity, rules};
use crate::guide::{Guide, Wording};
use crate::text::{Source, Span, nearest};
use crate::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Reads `locales/`: for each language of the guide, what its translators wrote. `wanted` narrows
/// it to some languages; English is always read.
pub fn read(tree: &Tree, guide: &Guide, wanted: &[String]) -> Found<Locales> {
    let mut said = Findings::default();
    said.extend(strangers(tree));
    let english = said.keep(english_interface(tree, guide));
    let mut locales = Vec::new();
    for setting in &guide.settings.languages {
        let tag = setting.get_ref();
        match language_of(tag) {
            Some(language) if tag == "en" => locales.push(Locale {
                language,
                name: "English".to_owned(),
                interface: english.interface(),
                catalogs: BTreeMap::new(),
                fallback: None,
                page_threshold: None,
                mode: Mode::Git,
            }),
            Some(language) if wanted.is_empty() || wanted.contains(tag) => {
                locales.push(said.keep(locale(tree, guide, language, &english)))
            }
            Some(_) => {}
            None => said.add(unknown_language(guide.settings.place(setting), tag, Severity::Stop)),
        }
    }
    said.with(Locales(locales))
}

/// A language tag that the tool has no tested data for.
fn unknown_language(place: Span, tag: &str, severity: Severity) -> Finding {
    let finding = Finding::at(
        rules::UNKNOWN_LANGUAGE,
        place,
        format!("there is no tested data for a language `{tag}`"),
    )
    .weighing(severity);
    let finding = match nearest_language(tag) {
        Some(near) => finding.hint(format!("did you mean `{}`?", near.tag)),
        None => finding,
    };
    let list: Vec<_> =
        LANGUAGES.iter().map(|language| format!("{} ({})", language.tag, language.english)).collect();
    finding.hint(format!("these can be used: {}", list.join(", ")))
}

/// Folders and files of `locales/` that belong to no language.
fn strangers(tree: &Tree) -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    for (path, _) in tree.under("locales") {
        let inside = path.strip_folder("locales").unwrap_or_default();
        if let Some((folder, _)) = inside.split_once('/') {
            seen.entry(folder.to_owned()).or_insert_with(|| path.clone());
        } else if inside != "README.md" {
            seen.entry(inside.to_owned()).or_insert_with(|| path.clone());
        }
    }
    let strange = seen.into_iter().filter(|(folder, _)| language_of(folder).is_none());
    strange.map(|(folder, path)| unknown_language(Span::file(&path), &folder, Severity::Refuse)).collect()
}

pub(super) fn english_interface(tree: &Tree, guide: &Guide) -> Found<EnglishInterface> {
    let path = FilePath::new("locales/en/ui.ftl").expect("a constant path inside the folder");
    let mut said = Findings::default();
    let source = said.keep(open(tree, &path, Severity::Stop));
    let english = match &source {
        Some(source) => said.keep(read_english(source)),
        None => {
            if tree.get(path.as_str()).is_none() {
                said.add(
                    Finding::at(
                        rules::INTERFACE_MISSING,
                        guide.settings.span.clone(),
                        "there is no locales/en/ui.ftl, the English words around the pages",
                    )
                    .weighing(Severity::Stop)
                    .hint("copy it from the guide this one was made from"),
                );
            }
            EnglishInterface::default()
        }
    };
    said.with(english)
}

fn open(tree: &Tree, path: &FilePath, severity: Severity) -> Found<Option<Source>> {
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

fn locale(
    tree: &Tree,
    guide: &Guide,
    language: &'static Language,
    english: &EnglishInterface,
) -> Found<Locale> {
    let mut said = Findings::default();
    let folder = format!("locales/{}", language.tag);
    let mut file = |name: &str| {
        let path = FilePath::new(&format!("{folder}/{name}")).expect("a language's tag is a plain name");
        said.keep(open(tree, &path, Severity::Refuse))
    };
    let (toml, reviews, ui) = (file("locale.toml"), file("reviews.toml"), file("ui.ftl"));
    let settings = said.keep(settings::read(toml.as_ref(), language, guide));
    let reviews = reviews.map(|source| said.keep(Reviews::read(&source))).unwrap_or_default();
    let interface = said.keep(english.translated(language, ui.as_ref(), &reviews));
    let catalogs = said.keep(catalogs(tree, guide, &folder, &reviews));
    // What is wrong with the language that stands in is told where that language is read.
    let other = settings.fallback.map(|other| fallback(tree, guide, other, english).value);
    let (fallback, interface) = match other {
        Some((other, words)) => (Some(other), interface.before_english(words)),
        None => (None, interface),
    };
    said.with(Locale {
        language,
        name: settings.name,
        interface,
        catalogs,
        fallback,
        page_threshold: settings.page_threshold,
        mode: settings.mode,
    })
}

/// The language that stands in for another.
fn fallback(
    tree: &Tree,
    guide: &Guide,
    language: &'static Language,
    english: &EnglishInterface,
) -> Found<(Fallback, Interface)> {
    let mut said = Findings::default();
    let folder = format!("locales/{}", language.tag);
    let mut file = |name: &str| {
        let path = FilePath::new(&format!("{folder}/{name}")).expect("a language's tag is a plain name");
        said.keep(open(tree, &path, Severity::Refuse))
    };
    let (reviews, ui) = (file("reviews.toml"), file("ui.ftl"));
    let reviews = reviews.map(|source| said.keep(Reviews::read(&source))).unwrap_or_default();
    let interface = said.keep(english.translated(language, ui.as_ref(), &reviews));
    let catalogs = said.keep(catalogs(tree, guide, &folder, &reviews));
    said.with((Fallback { language, catalogs }, interface))
}

fn catalogs(tree: &Tree, guide: &Guide, folder: &str, reviews: &Reviews) -> Found<BTreeMap<String, Catalog>> {
    let mut said = Findings::default();
    let wordings: BTreeMap<&str, &Wording> =
        guide.wordings().map(|wording| (wording.stem.as_str(), wording)).collect();
    let files: Vec<(&FilePath, &[u8])> =
        tree.under(folder).map(|(path, bytes)| (path, bytes.as_ref())).collect();
    let read: Vec<Found<Option<(String, Catalog)>>> =
        files.par_iter().map(|(path, bytes)| read_file(path, bytes, folder, &wordings, reviews)).collect();
    let mut catalogs: BTreeMap<String, Catalog> =
        read.into_iter().filter_map(|found| said.keep(found)).collect();
    // The files of platforms cannot say in a comment that the English of a message has changed.
    let unused = FilePath::new(&format!("{folder}/_unused.ftl")).expect("a language's tag is a plain name");
    if let Some(Ok(source)) = tree.get(unused.as_str()).map(|bytes| Source::read(&unused, bytes)) {
        for (stem, id) in changed(&source) {
            if let Some(catalog) = catalogs.get_mut(&stem) {
                catalog.mark_changed(&id);
            }
        }
    }
    said.with(catalogs)
}

fn read_file(
    path: &FilePath,
    bytes: &[u8],
    folder: &str,
    wordings: &BTreeMap<&str, &Wording>,
    reviews: &Reviews,
) -> Found<Option<(String, Catalog)>> {
    let mut said = Findings::default();
    let inside = path.strip_folder(folder).unwrap_or_default();
    if matches!(inside, "locale.toml" | "reviews.toml" | "ui.ftl" | "_unused.ftl" | "README.md") {
        return said.with(None);
    }
    let Some(wording) = inside.strip_suffix(".ftl").and_then(|stem| wordings.get(stem)) else {
        let finding =
            Finding::at(rules::UNKNOWN_FILE, Span::file(path), format!("no page belongs to `{inside}`"));
        let known = wordings.keys().copied();
        said.add(match nearest(inside.trim_end_matches(".ftl"), known) {
            Some(near) => finding.hint(format!("did you mean `{near}.ftl`?")),
            None => finding.hint("a page's messages stand in a file of the same name: see-a-doctor.ftl for content/see-a-doctor.md"),
        });
        return said.with(None);
    };
    let source = match Source::read(path, bytes) {
        Ok(source) => source,
        Err(not_text) => {
            said.add(
                Finding::at(rules::NOT_TEXT, Span::file(path), not_text.to_string())
                    .weighing(Severity::Refuse)
                    .hint("save the file as UTF-8 text"),
            );
            return said.with(None);
        }
    };
    let catalog = said.keep(catalog::read(&source, wording, reviews));
    said.with(Some((wording.stem.clone(), catalog)))
}
