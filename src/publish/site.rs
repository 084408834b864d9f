use super::html::{self, Around};
use super::save::{self, Ledger};
use super::say::{Voice, escape, tongue};
use super::shelf::Shelf;
use super::stock::Stock;
use super::{Material, address, find, format, listen, menu, root};
use crate::edition::{Edition, Reading, Sheet};
use crate::fact::{Freshness, Nation, Value};
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::plain;
use crate::theme::{Html, Shared, Template, view};
use crate::tree::{FilePath, Outbox};
use rayon::prelude::*;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Makes the files of the site and hands out each.
pub(super) fn site(stock: &Stock<'_>, ledger: &Ledger, outbox: Outbox<'_>) -> Findings {
    let mut said = Findings::default();
    let material = stock.material;
    let mut beside = said.keep(root::files(stock));
    beside.extend(said.keep(find::files(stock)));
    beside.extend(listen::files(stock));
    let saved = save::paths(stock);
    let owners = said.keep(owners(material, beside.iter().map(|(path, _)| path).chain(&saved)));
    let note = |path: FilePath, bytes: Vec<u8>| {
        ledger.note(&path, &bytes);
        outbox(path, bytes);
    };
    for edition in material.editions {
        let Some(around) = stock.around(edition) else { continue };
        let keep = |path: FilePath, sheet: &Sheet<'_>, html: Vec<u8>| {
            if owners.get(&path).is_some_and(|owner| std::ptr::eq(*owner, sheet)) {
                note(path, html);
            }
        };
        said.extend(self::edition(material, edition, &around, &keep));
    }
    for (path, text) in beside {
        note(path, text.into_bytes());
    }
    for (path, text) in said.keep(save::files(stock, ledger)) {
        outbox(path, text.into_bytes());
    }
    said
}

/// The sheet that each page of the site is made from; a page whose address is taken has none.
fn owners<'m, 'p>(
    material: Material<'m>,
    beside: impl Iterator<Item = &'p FilePath>,
) -> Found<BTreeMap<FilePath, &'m Sheet<'m>>> {
    let mut said = Findings::default();
    let mut owners: BTreeMap<FilePath, &Sheet<'_>> = BTreeMap::new();
    for edition in material.editions {
        for sheet in &edition.pages {
            let file = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
            match owners.entry(address::path(&file)) {
                Entry::Occupied(taken) => said.add(same_address(taken.key(), sheet, taken.get())),
                Entry::Vacant(free) => {
                    free.insert(sheet);
                }
            }
        }
    }
    for path in beside {
        if let Some(sheet) = owners.remove(path) {
            said.add(same_address(path, sheet, sheet));
        }
    }
    said.with(owners)
}

fn same_address(path: &FilePath, sheet: &Sheet<'_>, other: &Sheet<'_>) -> Finding {
    Finding::at(rules::SAME_ADDRESS, sheet.page.full.span.clone(), format!("this page would be written to `{path}`, which is taken"))
        .label(other.page.full.span.clone(), "the other page")
        .hint("give one of the files another name; folders called `easy` or `both`, and pages `404`, `a-z` and `save`, are used by the guide itself")
}

/// Makes the pages of one edition and hands out each.
fn edition<'m>(
    material: Material<'m>,
    edition: &'m Edition<'m>,
    around: &Around<'_>,
    keep: &(dyn Fn(FilePath, &Sheet<'_>, Vec<u8>) + Sync),
) -> Findings {
    let mut said = Findings::default();
    let shared = Shared::new(&shell(material, around.voice, edition.reading));
    let menus = said.keep(menu::menus(material, edition, around, &shared));
    let sections = menu::sections(material);
    let write = |sheet: &'m Sheet<'m>| {
        let file = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
        let section = sections.get(sheet.page.address.as_str()).copied().unwrap_or_default();
        let menu = menus.get(section).map(String::as_str).unwrap_or_default();
        let view = page(material, edition, sheet, around, &file, menu);
        let html = material.theme.render_file(Template::Page, &shared, &view)?;
        keep(address::path(&file), sheet, html);
        Ok(())
    };
    let broken: Vec<Box<Finding>> = edition.pages.par_iter().filter_map(|sheet| write(sheet).err()).collect();
    // A broken template breaks every page in the same way: once is enough.
    said.extend(broken.into_iter().next().map(|finding| *finding));
    said
}

pub(super) fn shell(material: Material<'_>, voice: &Voice<'_>, reading: Reading) -> view::Shell {
    let ids: Vec<&str> = voice.locale.interface.ids().collect();
    let host = &material.guide.settings.host;
    let mut bare: BTreeMap<String, String> =
        ids.iter().map(|id| (id.replace('-', "_"), voice.plain(id))).collect();
    // It stands in the title of every page.
    if material.guide.settings.discreet {
        bare.insert("guide_name".to_owned(), voice.locale.name.clone());
    }
    view::Shell {
        language: tongue(voice.locale),
        reading: reading.id(),
        say: ids.iter().map(|id| (id.replace('-', "_"), voice.say(id))).collect(),
        plain: bare,
        style: Html::new(&material.theme.style),
        script: Html::new(&material.theme.script),
        policy: material.theme.policy.clone(),
        exit: material.guide.settings.exit.clone(),
        host: host.name.clone(),
        host_line: voice.host(&host.name),
        made: voice.made(material.facts.today()),
        logo: material.theme.logo.clone(),
        unchecked: match voice.locale.interface.unchecked() {
            0 => Html::default(),
            _ => voice.say("notice-unchecked"),
        },
        footer: material.guide.settings.look.footer.iter().map(|id| voice.say(id.get_ref())).collect(),
    }
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
    let written = html::blocks(around, file, &body, sheet.layout(), sheet.shape());
    let tag = edition.locale.language.tag;
    let has_index = around.shelf.has(tag, edition.reading, "index");
    let home = address::file(tag, if has_index { edition.reading } else { Reading::Full }, "index");
    view::Page {
        title: sheet.page.tab.clone().unwrap_or_else(|| plain(sheet.title.first().text)),
        heading: Html::new(&html::words(around, file, &sheet.title)),
        body: Html::new(&written.html),
        symbols: Html::new(&symbols(material, written.pictures.iter().copied())),
        notices: sheet.notices.iter().map(|notice| around.voice.say(notice.message())).collect(),
        checks: checks(material, sheet, around.voice),
        nations: written.nations.iter().map(|nation| choice_of(*nation, around.voice)).collect(),
        beside: written.beside,
        shape: sheet.shape().id(),
        readings: readings(edition, sheet, around, file),
        languages: languages(material, around.shelf, edition, sheet, file),
        menu: Html::new(&menu::placed(menu, tag, edition.reading, file, &sheet.page.address)),
        home: address::relative(file, &home),
        find: match find::is_made(material) {
            true => address::relative(file, &address::finder(tag)),
            false => String::new(),
        },
        listen: match material.theme.listen.is_empty() {
            true => String::new(),
            false => address::relative(file, &address::listener(tag)),
        },
        a_z: address::relative(file, &address::a_z(tag)),
        save: match save::offered(material) {
            Some(_) => address::relative(file, &address::save(tag)),
            None => String::new(),
        },
        away: address::relative(file, address::AWAY),
        take: format::listed(material, file, tag),
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
    if sheet.reads_easy() {
        said.push(voice.read_with(sheet.wording.readers_check.as_ref()));
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
