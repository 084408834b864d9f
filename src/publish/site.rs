use super::html::{self, Around};
use super::say::{Voice, escape, tongue};
use super::shelf::Shelf;
use super::{Material, address, cards, root};
use crate::edition::{Edition, Leaf, Reading, Sheet};
use crate::fact::{Freshness, Nation, Value};
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::{Page, plain};
use crate::locale::Locale;
use crate::theme::{Html, Shared, Template, view};
use crate::tree::{FilePath, Tree};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Makes the files of the site.
pub fn site(material: Material<'_>) -> Found<Tree> {
    let mut said = Findings::default();
    let voices: Vec<Voice<'_>> =
        material.locales.0.iter().map(|locale| Voice::new(locale, material.facts)).collect();
    let shelf = Shelf::new(material.editions, material.locales);
    let mut files = Tree::new();
    let mut owners: BTreeMap<FilePath, &Sheet<'_>> = BTreeMap::new();
    let english = voices.iter().find(|voice| voice.language() == crate::locale::english());
    for edition in material.editions {
        let Some(english) = english else { continue };
        let Some(voice) = voices.iter().find(|voice| voice.language() == edition.locale.language) else {
            continue;
        };
        for (path, sheet, page) in said.keep(self::edition(material, &shelf, edition, (voice, english))) {
            if let Some(other) = owners.get(&path) {
                said.add(same_address(&path, sheet, other));
            } else {
                owners.insert(path.clone(), sheet);
                files.extend([(path, page.into_bytes().into())]);
            }
        }
    }
    for (path, text) in said.keep(root::files(material, &shelf, &voices)) {
        if let Some(sheet) = owners.get(&path) {
            said.add(same_address(&path, sheet, sheet));
        }
        files.extend([(path, text.into_bytes().into())]);
    }
    said.with(files)
}

fn same_address(path: &FilePath, sheet: &Sheet<'_>, other: &Sheet<'_>) -> Finding {
    Finding::at(rules::SAME_ADDRESS, sheet.page.full.span.clone(), format!("this page would be written to `{path}`, which is taken"))
        .label(other.page.full.span.clone(), "the other page")
        .hint("give one of the files another name; folders called `easy` or `both`, and a page `404`, are used by the guide itself")
}

/// What is said of a page at an address that the guide itself uses.
pub(super) fn taken(path: &FilePath, page: &Page) -> Finding {
    Finding::at(
        rules::SAME_ADDRESS,
        page.full.span.clone(),
        format!("this page would be written to `{path}`, which is taken"),
    )
    .hint("the guide lists its files to take along there: give the page's file another name")
}

type PageFile<'m> = (FilePath, &'m Sheet<'m>, String);

fn edition<'m>(
    material: Material<'m>,
    shelf: &Shelf<'m>,
    edition: &'m Edition<'m>,
    (voice, english): (&Voice<'_>, &Voice<'_>),
) -> Found<Vec<PageFile<'m>>> {
    let mut said = Findings::default();
    let cards = said.keep(cards::drawn(material, voice, english));
    let around = Around {
        voice,
        theme: material.theme,
        reading: edition.reading,
        cards: &cards,
        shelf,
        binding: None,
    };
    let shared = Shared::new(&shell(material, voice, edition.reading));
    let menus = said.keep(menus(material, edition, &around, &shared));
    let sections = sections(material);
    let written: Vec<Result<PageFile<'m>, Box<Finding>>> = edition
        .pages
        .par_iter()
        .map(|sheet| {
            let file = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
            let section = sections.get(sheet.page.address.as_str()).copied().unwrap_or_default();
            let menu = menus.get(section).map(String::as_str).unwrap_or_default();
            let view = page(material, edition, sheet, &around, &file, menu);
            let html = material.theme.render(Template::Page, &shared, &view)?;
            let path = FilePath::new(&file).expect("addresses are made of plain names");
            Ok((path, sheet, html))
        })
        .collect();
    let mut files = Vec::new();
    for page in written {
        match page {
            Ok(file) => files.push(file),
            Err(finding) => {
                // A broken template breaks every page in the same way: once is enough.
                said.add(*finding);
                break;
            }
        }
    }
    said.with(files)
}

pub(super) fn shell(material: Material<'_>, voice: &Voice<'_>, reading: Reading) -> view::Shell {
    let ids: Vec<&str> = voice.locale.interface.ids().collect();
    let host = &material.guide.settings.host;
    view::Shell {
        language: tongue(voice.locale),
        reading: reading.id(),
        say: ids.iter().map(|id| (id.replace('-', "_"), voice.say(id))).collect(),
        plain: ids.iter().map(|id| (id.replace('-', "_"), voice.plain(id))).collect(),
        style: Html::new(&material.theme.style),
        script: Html::new(&material.theme.script),
        policy: material.theme.policy.clone(),
        exit: material.guide.settings.exit.clone(),
        host: host.name.clone(),
        host_line: voice.host(&host.name),
        made: voice.made(material.facts.today()),
    }
}

/// The menus of one edition, by section; the one of all sections is under the empty name.
type Menus<'m> = BTreeMap<&'m str, String>;

fn menus<'m>(
    material: Material<'m>,
    edition: &Edition<'m>,
    around: &Around<'_>,
    shared: &Shared,
) -> Found<Menus<'m>> {
    let mut said = Findings::default();
    let full: BTreeMap<&str, &Sheet<'_>> = full_sheets(material, edition.locale).collect();
    let own: BTreeMap<&str, &Sheet<'_>> =
        edition.pages.iter().map(|sheet| (sheet.page.address.as_str(), sheet)).collect();
    let here = address::file(edition.locale.language.tag, edition.reading, "index");
    let entry = |address: &str| {
        let (sheet, reading) = match own.get(address) {
            Some(sheet) => (sheet, edition.reading),
            None => (full.get(address)?, Reading::Full),
        };
        Some(view::Entry {
            address: address.to_owned(),
            title: Html::new(&html::words(around, &here, &Leaf::Alone(*sheet.title.first()))),
            href: address::relative(&here, &address::file(edition.locale.language.tag, reading, address)),
        })
    };
    let sections: Vec<view::Section> = material
        .guide
        .settings
        .sections
        .iter()
        .map(|section| {
            let pages: Vec<view::Entry> =
                section.pages.iter().filter_map(|page| entry(page.get_ref())).collect();
            view::Section {
                id: section.id.get_ref().clone(),
                title: around.voice.say(&format!("section-{}", section.id.get_ref())),
                href: pages.first().map(|page| page.href.clone()).unwrap_or_default(),
                pages,
            }
        })
        .filter(|section| !section.pages.is_empty())
        .collect();
    let mut menus = Menus::new();
    let names = material.guide.settings.sections.iter().map(|section| section.id.get_ref().as_str());
    for name in std::iter::once("").chain(names) {
        let closed = |section: &view::Section| view::Section { pages: Vec::new(), ..section.clone() };
        let shown = sections.iter().map(|section| {
            if name.is_empty() || section.id == name { section.clone() } else { closed(section) }
        });
        match material.theme.render(Template::Menu, shared, &view::Menu { sections: shown.collect() }) {
            Ok(menu) => {
                menus.insert(name, menu);
            }
            Err(finding) => {
                said.add(*finding);
                break;
            }
        }
    }
    said.with(menus)
}

/// The section that each page stands in.
fn sections<'m>(material: Material<'m>) -> BTreeMap<&'m str, &'m str> {
    let sections = material.guide.settings.sections.iter();
    sections
        .flat_map(|section| {
            section.pages.iter().map(|page| (page.get_ref().as_str(), section.id.get_ref().as_str()))
        })
        .collect()
}

fn full_sheets<'m>(
    material: Material<'m>,
    locale: &Locale,
) -> impl Iterator<Item = (&'m str, &'m Sheet<'m>)> {
    let language = locale.language;
    let full = material
        .editions
        .iter()
        .filter(move |edition| edition.reading == Reading::Full && edition.locale.language == language);
    full.flat_map(|edition| &edition.pages).map(|sheet| (sheet.page.address.as_str(), sheet))
}

fn page(
    material: Material<'_>,
    edition: &Edition<'_>,
    sheet: &Sheet<'_>,
    around: &Around<'_>,
    file: &str,
    menu: &str,
) -> view::Page {
    let body = sheet.body();
    let written = html::blocks(around, file, &body, sheet.layout());
    let tag = edition.locale.language.tag;
    let has_index = around.shelf.has(tag, edition.reading, "index");
    let home = address::file(tag, if has_index { edition.reading } else { Reading::Full }, "index");
    view::Page {
        title: plain(sheet.title.first().text),
        heading: Html::new(&html::words(around, file, &sheet.title)),
        body: Html::new(&written.html),
        symbols: Html::new(&symbols(material, written.pictures.iter().copied())),
        notices: sheet.notices.iter().map(|notice| around.voice.say(notice.message())).collect(),
        checks: checks(material, sheet, around.voice),
        nations: written.nations.iter().map(|nation| choice_of(*nation, around.voice)).collect(),
        beside: written.beside,
        readings: readings(edition, sheet, around, file),
        languages: languages(material, around.shelf, edition, sheet, file),
        menu: Html::new(&placed_menu(menu, tag, edition.reading, file, &sheet.page.address)),
        home: address::relative(file, &home),
        away: address::relative(file, address::AWAY),
        take: if material.guide.settings.formats.any() {
            address::relative(file, &address::take(tag))
        } else {
            String::new()
        },
        alternates: material
            .base_url
            .map(|base| alternates(material, around.shelf, base, edition.reading, &sheet.page.address))
            .unwrap_or_default(),
    }
}

/// A nation to choose.
pub(super) fn choice_of(nation: Nation, voice: &Voice<'_>) -> view::Nation {
    view::Nation { id: nation.id(), name: voice.say(&format!("nation-{}", nation.id())) }
}

/// The menu as it is on one page: the page itself marked, and links right for its folder.
fn placed_menu(menu: &str, tag: &str, reading: Reading, file: &str, page: &str) -> String {
    let index = address::file(tag, reading, "index");
    let own = address::relative(&index, file);
    let depth = page.matches('/').count();
    let mark = format!("href=\"{own}\"");
    let menu = menu.replacen(&mark, &format!("{mark} aria-current=\"page\""), 1);
    if depth == 0 { menu } else { menu.replace("href=\"", &format!("href=\"{}", "../".repeat(depth))) }
}

pub(super) fn symbols<'u>(material: Material<'_>, used: impl IntoIterator<Item = &'u str>) -> String {
    let mut html = String::new();
    for id in used {
        if let Some(picture) = material.theme.picture(id) {
            let _ = write!(
                html,
                "<symbol id=\"fp-{id}\" viewBox=\"{}\">{}</symbol>",
                escape(&picture.view_box),
                picture.shapes
            );
        }
    }
    html
}

/// What must be said of a page's reviews and of the freshness of the facts that it states.
pub(super) fn checks(material: Material<'_>, sheet: &Sheet<'_>, voice: &Voice<'_>) -> Vec<Html> {
    let today = material.facts.today();
    let mentions = sheet.wording.claims.iter().flat_map(|claim| claim.named.iter().chain(&claim.used));
    let found = mentions
        .filter_map(|mention| material.facts.shown(&mention.id))
        .filter(|fact| !matches!(fact.value, Value::Url(_)))
        .map(|fact| fact.freshness(today))
        .collect::<BTreeSet<_>>();
    let care = &sheet.page.care;
    let mut said = Vec::new();
    if care.reviewed_by.is_empty() {
        said.push(voice.say("page-unreviewed"));
    }
    if care.review_by.is_some_and(|by| by < today) {
        said.push(voice.say("page-review-due"));
    }
    if found.contains(&Freshness::Unchecked) {
        said.push(voice.say("page-unchecked"));
    }
    if found.iter().any(|freshness| matches!(freshness, Freshness::Due(_))) {
        said.push(voice.say("page-due"));
    }
    said
}

fn readings(edition: &Edition<'_>, sheet: &Sheet<'_>, around: &Around<'_>, file: &str) -> Vec<view::Choice> {
    let tag = edition.locale.language.tag;
    let mut choices: Vec<view::Choice> = [Reading::Full, Reading::Easy, Reading::Both]
        .into_iter()
        .filter(|reading| around.shelf.has(tag, *reading, &sheet.page.address))
        .map(|reading| view::Choice {
            id: reading.id(),
            words: around.voice.say(&format!("reading-{}", reading.id())),
            href: address::relative(file, &address::file(tag, reading, &sheet.page.address)),
            current: reading == edition.reading,
        })
        .collect();
    if tag != crate::locale::english().tag && sheet.page.easy.is_some() {
        choices.push(view::Choice {
            id: "easy-english",
            words: around.voice.say("reading-easy-english"),
            href: address::relative(
                file,
                &address::file(crate::locale::english().tag, Reading::Easy, &sheet.page.address),
            ),
            current: false,
        });
    }
    choices
}

/// The languages to read a page in: the same reading where it can be had, else the full one.
fn languages(
    material: Material<'_>,
    shelf: &Shelf<'_>,
    edition: &Edition<'_>,
    sheet: &Sheet<'_>,
    file: &str,
) -> Vec<view::Tongue> {
    let address = &sheet.page.address;
    material
        .locales
        .0
        .iter()
        .map(|locale| {
            let has = shelf.has(locale.language.tag, edition.reading, address);
            let reading = if has { edition.reading } else { Reading::Full };
            view::Tongue {
                language: tongue(locale),
                href: address::relative(file, &address::file(locale.language.tag, reading, address)),
                current: locale.language == edition.locale.language,
                in_progress: shelf.in_progress(locale.language.tag),
            }
        })
        .collect()
}

pub(super) fn alternates(
    material: Material<'_>,
    shelf: &Shelf<'_>,
    base: &str,
    reading: Reading,
    address: &str,
) -> Vec<view::Alternate> {
    let reading = if reading == Reading::Both { Reading::Full } else { reading };
    let tags = material.locales.0.iter().map(|locale| locale.language.tag);
    tags.filter(|tag| shelf.has(tag, reading, address))
        .map(|tag| view::Alternate { tag, href: format!("{base}/{}", address::file(tag, reading, address)) })
        .collect()
}
