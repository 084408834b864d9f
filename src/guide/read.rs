use super::page::{Care, Front, Page, Style};
use super::{Guide, Settings, Wording, glossary, known_words, page, plain_words, settings};
use crate::finding::{Finding, Findings, Found, Severity, rules, text_of};
use crate::text::{Span, nearest};
use crate::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Reads `content/`: the settings, the glossary and every page.
pub fn read(tree: &Tree) -> Found<Guide> {
    let mut said = Findings::default();
    let settings = said.keep(settings::read(tree));
    let glossary = glossary::read(tree);
    let sound = glossary.findings.is_empty().then_some(&glossary.value);
    let known_words = known_words::read(tree, sound);
    let glossary = said.keep(glossary);
    let known_words = said.keep(known_words);
    let plain_words = said.keep(plain_words::read(tree));
    let logo = settings.look.logo.as_ref().map(|logo| logo.get_ref().as_str());
    let is_logo = |path: &FilePath| logo.is_some() && path.strip_folder("content") == logo;
    let files: Vec<(&FilePath, &Arc<[u8]>)> =
        tree.under("content").filter(|(path, _)| !is_logo(path)).collect();
    let read: Vec<Found<Option<File>>> =
        files.par_iter().map(|(path, bytes)| read_file(path, bytes)).collect();
    let mut full = BTreeMap::new();
    let mut easy = BTreeMap::new();
    for file in read.into_iter().filter_map(|found| said.keep(found)) {
        match file.style {
            Style::Full => full.insert(file.address, (file.front, file.care, file.wording)),
            Style::Easy => easy.insert(file.address, (file.front, file.care, file.wording)),
        };
    }
    let mut pages: Vec<Page> = full
        .into_iter()
        .map(|(address, (front, care, wording))| Page {
            audience: front.audience,
            critical: front.critical,
            shape: front.shape,
            questions: front.questions,
            care,
            suspended: front.suspended,
            tab: None,
            full: wording,
            easy: easy.remove(&address).map(|(.., wording)| wording),
            address,
        })
        .collect();
    said.extend(easy.into_values().map(|(.., wording)| alone(&wording)));
    said.extend(unlisted(&settings, &pages));
    let order = order(&settings);
    pages.sort_by_key(|page| order.get(page.address.as_str()).copied().unwrap_or(usize::MAX));
    said.with(Guide { settings, glossary, pages, known_words, plain_words })
}

struct File {
    address: String,
    style: Style,
    front: Front,
    care: Care,
    wording: Wording,
}

fn read_file(path: &FilePath, bytes: &[u8]) -> Found<Option<File>> {
    let mut said = Findings::default();
    let Some((stem, address, style)) = said.keep(name(path)) else { return said.with(None) };
    let Some(source) = said.keep(text_of(path, bytes, Severity::Stop)) else { return said.with(None) };
    let wording = said.keep(page::read(&source, &stem, style));
    said.with(wording.map(|(front, care, wording)| File { address, style, front, care, wording }))
}

/// The files of `content/` that are no pages and have readers of their own.
const BESIDE_PAGES: [&str; 5] =
    ["guide.toml", "facts.toml", "glossary.toml", "known-words.toml", "plain-words.toml"];

/// What a file below `content/` is, by its name; `None` for those that are no page.
fn name(path: &FilePath) -> Found<Option<(String, String, Style)>> {
    let mut said = Findings::default();
    let inside = path.strip_folder("content").unwrap_or_default();
    if path.name() == "README.md" || BESIDE_PAGES.contains(&inside) {
        return said.with(None);
    }
    let stem = inside.strip_suffix(".md");
    let address = stem.map(|stem| stem.strip_suffix(".easy").unwrap_or(stem));
    let sound = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    match (stem, address) {
        (_, Some(address)) if matches!(address, "ui" | "glossary") => {
            said.add(
                Finding::at(
                    rules::BAD_NAME,
                    Span::file(path),
                    format!(
                        "a page cannot be called `{address}`: translators have another file of that name"
                    ),
                )
                .hint("choose another name, such as words.md"),
            );
            said.with(None)
        }
        (Some(stem), Some(address)) if address.split('/').all(sound) => {
            let style = if stem == address { Style::Full } else { Style::Easy };
            said.with(Some((stem.to_owned(), address.to_owned(), style)))
        }
        _ => {
            said.add(
                Finding::at(rules::BAD_NAME, Span::file(path), format!("`{inside}` is not a name that content can have"))
                    .hint("name a page with small letters a to z, digits and `-`, ending in `.md` or `.easy.md`: see-a-doctor.md")
                    .hint("pictures belong in the theme, remarks in a README.md; a logo is named in guide.toml: [theme] logo = \"logo.svg\""),
            );
            said.with(None)
        }
    }
}

fn alone(easy: &Wording) -> Finding {
    let full = easy.stem.trim_end_matches(".easy");
    Finding::at(
        rules::EASY_WITHOUT_FULL,
        easy.span.clone(),
        format!("there is no `{full}.md` that this could be the easy wording of"),
    )
    .hint(format!("write content/{full}.md, or correct this file's name"))
}

fn unlisted(settings: &Settings, pages: &[Page]) -> Vec<Finding> {
    let addresses: BTreeSet<&str> = pages.iter().map(|page| page.address.as_str()).collect();
    let listed: BTreeSet<&str> = settings
        .sections
        .iter()
        .flat_map(|section| &section.pages)
        .map(|page| page.get_ref().as_str())
        .collect();
    let mut said = Vec::new();
    for page in settings.sections.iter().flat_map(|section| &section.pages) {
        if !addresses.contains(page.get_ref().as_str()) {
            let finding = Finding::at(
                rules::BAD_SETTINGS,
                settings.place(page),
                format!("there is no page `{}`", page.get_ref()),
            );
            said.push(match nearest(page.get_ref(), addresses.iter().copied()) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding.hint(format!("write content/{}.md, or take the name out", page.get_ref())),
            });
        }
    }
    let strays = pages.iter().filter(|page| {
        page.address != "index" && !listed.contains(page.address.as_str()) && !settings.sections.is_empty()
    });
    said.extend(strays.map(|page| {
        Finding::at(
            rules::PAGE_UNLISTED,
            page.full.span.clone(),
            format!("no section of guide.toml lists `{}`, so no menu leads there", page.address),
        )
        .hint("add it to the `pages` of a [[section]] in content/guide.toml")
    }));
    if !addresses.contains("index") {
        said.push(
            Finding::at(
                rules::BAD_SETTINGS,
                settings.span.clone(),
                "there is no content/index.md: the page readers arrive at",
            )
            .hint("write content/index.md with a title and a summary"),
        );
    }
    said
}

fn order(settings: &Settings) -> BTreeMap<&str, usize> {
    let listed =
        settings.sections.iter().flat_map(|section| &section.pages).map(|page| page.get_ref().as_str());
    std::iter::once("index").chain(listed).enumerate().map(|(place, address)| (address, place)).collect()
}
