//! The menu of the guide's pages.

use super::html::{self, Around};
use super::{Material, address};
use crate::edition::{Edition, Leaf, Reading, by_address};
use crate::finding::{Finding, Findings, Found};
use crate::theme::{Html, Shared, Template, view};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The most pages that the menu of a page without a section lists, such as the start page: a longer list
/// helps nobody, and each entry weighs 20 to 30 bytes compressed.
const OPEN: usize = 100;

/// The menus of one edition, by section; that of pages without one is under the empty name.
pub(super) type Menus<'m> = BTreeMap<&'m str, String>;

pub(super) fn menus<'m>(
    material: Material<'m>,
    edition: &Edition<'m>,
    around: &Around<'_>,
    shared: &Shared,
) -> Found<Menus<'m>> {
    let mut said = Findings::default();
    let pages = |reading| by_address(material.editions, edition.locale.language, reading);
    let (full, own) = (pages(Reading::Full), pages(edition.reading));
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
    let all: usize = sections.iter().map(|section| section.pages.len()).sum();
    let closed: Vec<view::Section> = sections.iter().map(closed).collect();
    let menu = |name: &'m str| {
        let shown = sections.iter().zip(&closed).map(|(section, closed)| {
            let is_open = section.id == name || (name.is_empty() && all <= OPEN);
            if is_open { section.clone() } else { closed.clone() }
        });
        let menu = view::Menu { sections: shown.collect() };
        Ok((name, material.theme.render(Template::Menu, shared, &menu)?))
    };
    let names = material.guide.settings.sections.iter().map(|section| section.id.get_ref().as_str());
    let names: Vec<&str> = std::iter::once("").chain(names).collect();
    let made: Vec<Result<(&str, String), Box<Finding>>> = names.into_par_iter().map(menu).collect();
    // Of several that fail the first is told, whichever thread was quicker.
    let menus: Result<Menus<'m>, Box<Finding>> = made.into_iter().collect();
    let menus = menus.unwrap_or_else(|finding| {
        said.add(*finding);
        Menus::new()
    });
    said.with(menus)
}

/// A section without its pages.
fn closed(section: &view::Section) -> view::Section {
    let view::Section { id, title, href, pages: _ } = section;
    view::Section { id: id.clone(), title: title.clone(), href: href.clone(), pages: Vec::new() }
}

/// The section that each page stands in.
pub(super) fn sections<'m>(material: Material<'m>) -> BTreeMap<&'m str, &'m str> {
    let sections = material.guide.settings.sections.iter();
    sections
        .flat_map(|section| {
            section.pages.iter().map(|page| (page.get_ref().as_str(), section.id.get_ref().as_str()))
        })
        .collect()
}

/// The menu as it is on one page: the page itself marked, and links right for its folder.
pub(super) fn placed(menu: &str, tag: &str, reading: Reading, file: &str, page: &str) -> String {
    let index = address::file(tag, reading, "index");
    let own = address::relative(&index, file);
    let depth = page.matches('/').count();
    let mark = format!("href=\"{own}\"");
    let menu = menu.replacen(&mark, &format!("{mark} aria-current=\"page\""), 1);
    if depth == 0 { menu } else { menu.replace("href=\"", &format!("href=\"{}", "../".repeat(depth))) }
}
