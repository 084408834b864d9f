use super::asked::Asked;
use super::catalog::{self, Catalog};
use super::doubt::{Known, Terms};
use super::interface::{EnglishInterface, Interface, read_english};
use super::language::{LANGUAGES, Language, language_of, nearest_language};
use super::names::Names;
use super::reviews::Reviews;
use super::settings::{self, Mode};
use super::sync::{behind, overtaken};
use super::{Fallback, Locale, Locales};
use crate::finding::{Finding, Findings, Found, Severity, open, rules};
use crate::guide::{Guide, Style};
use crate::text::{Span, nearest};
use crate::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Reads `locales/`: for each language of the guide, what its translators wrote. `wanted` narrows
/// it to some languages; English is always read.
pub fn read(tree: &Tree, guide: &Guide, wanted: &[String]) -> Found<Locales> {
    let mut said = Findings::default();
    said.extend(strangers(tree));
    let unknown = guide.known_words.languages.iter().filter(|known| language_of(&known.tag).is_none());
    said.extend(unknown.map(|known| unknown_language(known.span.clone(), &known.tag, Severity::Stop)));
    let english = said.keep(english_interface(tree, guide));
    let names = Names::of(guide);
    let asked = asked(guide);
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
                glossary: Catalog::default(),
            }),
            Some(language) if wanted.is_empty() || wanted.contains(tag) => {
                locales.push(said.keep(locale(tree, guide, language, &english, &asked, &names)))
            }
            Some(_) => {}
            None => said.add(unknown_language(guide.settings.place(setting), tag, Severity::Stop)),
        }
    }
    if locales.iter().any(|locale| locale.mode == Mode::Platform) {
        said.extend(behind(tree, guide));
    }
    let name = guide.settings.look.guide_name.as_ref().map(|name| name.get_ref().as_str());
    let named = |locale: Locale| Locale { interface: locale.interface.named(name), ..locale };
    said.with(Locales(locales.into_iter().map(named).collect()))
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

/// What each file of a language translates, by its name without ending.
pub(super) fn asked(guide: &Guide) -> BTreeMap<&str, Asked<'_>> {
    let pages = guide.pages.iter().flat_map(|page| {
        let full = std::iter::once((&page.full, Style::Full));
        let wordings = full.chain(page.easy.as_ref().map(|easy| (easy, Style::Easy)));
        wordings.map(|(wording, style)| Asked {
            stem: &wording.stem,
            segments: wording.segments(),
            audience: page.audience,
            shape: page.shape,
            style,
        })
    });
    pages.map(|asked| (asked.stem, asked)).collect()
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

fn locale(
    tree: &Tree,
    guide: &Guide,
    language: &'static Language,
    english: &EnglishInterface,
    asked: &BTreeMap<&str, Asked<'_>>,
    names: &Names,
) -> Found<Locale> {
    let mut said = Findings::default();
    let path = FilePath::new(&format!("locales/{}/locale.toml", language.tag))
        .expect("a language's tag is a plain name");
    let toml = said.keep(open(tree, &path, Severity::Refuse));
    let settings = said.keep(settings::read(toml.as_ref(), language, guide));
    let own = said.keep(words(tree, guide, language, english, asked, names));
    // What is wrong with the language that stands in is told where that language is read.
    let other =
        settings.fallback.map(|other| (other, words(tree, guide, other, english, asked, names).value));
    let (fallback, interface) = match other {
        Some((language, other)) => {
            let catalogs = other.catalogs;
            (Some(Fallback { language, catalogs }), own.interface.before_english(other.interface))
        }
        None => (None, own.interface),
    };
    said.with(Locale {
        language,
        name: settings.name,
        interface,
        catalogs: own.catalogs,
        glossary: own.glossary,
        fallback,
        page_threshold: settings.page_threshold,
        mode: settings.mode,
    })
}

/// What the translators of one language wrote.
struct Written {
    interface: Interface,
    catalogs: BTreeMap<String, Catalog>,
    glossary: Catalog,
}

fn words(
    tree: &Tree,
    guide: &Guide,
    language: &'static Language,
    english: &EnglishInterface,
    asked: &BTreeMap<&str, Asked<'_>>,
    names: &Names,
) -> Found<Written> {
    let mut said = Findings::default();
    let folder = format!("locales/{}", language.tag);
    let mut file = |name: &str| {
        let path = FilePath::new(&format!("{folder}/{name}")).expect("a language's tag is a plain name");
        said.keep(open(tree, &path, Severity::Refuse))
    };
    let (reviews, ui) = (file("reviews.toml"), file("ui.ftl"));
    let glossary = file("glossary.ftl");
    let reviews = reviews.map(|source| said.keep(Reviews::read(&source))).unwrap_or_default();
    let known = Known { names, terms: &Terms::default() };
    let interface = said.keep(english.translated(language, ui.as_ref(), &reviews, &known));
    let terms = Asked::glossary(&guide.glossary);
    let glossary = glossary
        .map(|source| said.keep(catalog::read(&source, language, &terms, &reviews, &known)))
        .unwrap_or_default();
    let known = Known { names, terms: &Terms::of(&guide.glossary, &glossary) };
    let reader = Reader { tree, language, folder: &folder, asked, reviews: &reviews, known: &known };
    let files: Vec<&FilePath> = tree.under(&folder).map(|(path, _)| path).collect();
    let read: Vec<Found<Option<(String, Catalog)>>> =
        files.par_iter().map(|path| reader.file(path)).collect();
    let mut catalogs: BTreeMap<String, Catalog> =
        read.into_iter().filter_map(|found| said.keep(found)).collect();
    // The files of platforms cannot say in a comment that the English of a message has changed.
    let unused = FilePath::new(&format!("{folder}/_unused.ftl")).expect("a language's tag is a plain name");
    if let Some(source) = open(tree, &unused, Severity::Refuse).value {
        for message in overtaken(&source) {
            if let Some(catalog) = catalogs.get_mut(&message.stem) {
                catalog.mark_changed(&message.id);
            }
        }
    }
    said.with(Written { interface, catalogs, glossary })
}

/// Reads the files of one language's pages.
struct Reader<'r> {
    tree: &'r Tree,
    language: &'static Language,
    folder: &'r str,
    asked: &'r BTreeMap<&'r str, Asked<'r>>,
    reviews: &'r Reviews,
    known: &'r Known<'r>,
}

impl Reader<'_> {
    fn file(&self, path: &FilePath) -> Found<Option<(String, Catalog)>> {
        let mut said = Findings::default();
        let inside = path.strip_folder(self.folder).unwrap_or_default();
        if matches!(
            inside,
            "locale.toml" | "reviews.toml" | "ui.ftl" | "glossary.ftl" | "_unused.ftl" | "README.md"
        ) {
            return said.with(None);
        }
        let Some(asked) = inside.strip_suffix(".ftl").and_then(|stem| self.asked.get(stem)) else {
            said.add(self.stranger(path, inside));
            return said.with(None);
        };
        let Some(source) = said.keep(open(self.tree, path, Severity::Refuse)) else {
            return said.with(None);
        };
        let catalog = said.keep(catalog::read(&source, self.language, asked, self.reviews, self.known));
        said.with(Some((asked.stem.to_owned(), catalog)))
    }

    /// A file that belongs to no page.
    fn stranger(&self, path: &FilePath, inside: &str) -> Finding {
        let finding =
            Finding::at(rules::UNKNOWN_FILE, Span::file(path), format!("no page belongs to `{inside}`"));
        match nearest(inside.trim_end_matches(".ftl"), self.asked.keys().copied()) {
            Some(near) => finding.hint(format!("did you mean `{near}.ftl`?")),
            None => finding.hint("a page's messages stand in a file of the same name: see-a-doctor.ftl for content/see-a-doctor.md"),
        }
    }
}
