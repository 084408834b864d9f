//! The files to keep and to pass on: each language and reading as one HTML file and as a book, the
//! whole site as an archive, and the page that lists them.

mod binding;
mod bound;
mod epub;
mod single;
mod take;

pub(super) use binding::Binding;

use super::html::Around;
use super::say::Voice;
use super::shelf::Shelf;
use super::{Material, address, cards, site};
use crate::archive;
use crate::edition::{Edition, Reading};
use crate::finding::{Finding, Findings, Found};
use crate::tree::{FilePath, Tree};
use rayon::prelude::*;
use take::{Download, take};

/// Makes the files that the settings ask for, from the same material as the site, and the site itself
/// for the archive. Empty when they ask for none.
pub fn formats(material: Material<'_>, site: &Tree) -> Found<Tree> {
    let mut said = Findings::default();
    let wanted = material.guide.settings.formats;
    if !wanted.any() {
        return said.with(Tree::new());
    }
    let voices: Vec<Voice<'_>> =
        material.locales.0.iter().map(|locale| Voice::new(locale, material.facts)).collect();
    let english = voices.iter().find(|voice| voice.language() == crate::locale::english());
    let Some(english) = english else { return said.with(Tree::new()) };
    let shelf = Shelf::new(material.editions, material.locales);
    let editions: Vec<(&Edition<'_>, &Voice<'_>)> = material
        .editions
        .iter()
        .filter(|edition| edition.reading != Reading::Both && !edition.pages.is_empty())
        .filter_map(|edition| {
            Some((edition, voices.iter().find(|voice| voice.language() == edition.locale.language)?))
        })
        .collect();
    let made: Vec<Result<Vec<Download>, Box<Finding>>> = editions
        .into_par_iter()
        .map(|(edition, voice)| bound(material, &shelf, edition, (voice, english)))
        .collect();
    let mut downloads = Vec::new();
    for made in made {
        match made {
            Ok(made) => downloads.extend(made),
            Err(finding) => {
                // A broken template breaks every file in the same way: once is enough.
                said.add(*finding);
                return said.with(Tree::new());
            }
        }
    }
    let mut files: Tree = downloads.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
    for voice in &voices {
        let tag = voice.language().tag;
        if site.get(&address::take(tag)).is_some()
            && let Some(page) = material.guide.page("take")
        {
            said.add(site::taken(&plain(&address::take(tag)), page));
        }
    }
    let lists = |downloads: &[Download]| -> Result<Tree, Box<Finding>> {
        voices.iter().map(|voice| take(material, &shelf, voice, downloads)).collect()
    };
    let listed = lists(&downloads).and_then(|inside| {
        if !wanted.zip {
            return Ok(inside);
        }
        // On a stick there is everything but the archive itself.
        let whole = whole(site, &files, &inside, material.facts.today());
        let whole = Download { format: "zip", of: None, path: plain(address::WHOLE), bytes: whole.into() };
        files.extend([(whole.path.clone(), whole.bytes.clone())]);
        downloads.push(whole);
        lists(&downloads)
    });
    match listed {
        Ok(lists) => files.extend(lists.iter().map(|(path, bytes)| (path.clone(), bytes.clone()))),
        Err(finding) => said.add(*finding),
    }
    said.with(files)
}

/// One language in one reading, in each format that is wanted.
fn bound(
    material: Material<'_>,
    shelf: &Shelf<'_>,
    edition: &Edition<'_>,
    (voice, english): (&Voice<'_>, &Voice<'_>),
) -> Result<Vec<Download>, Box<Finding>> {
    let wanted = material.guide.settings.formats;
    let (tag, reading) = (voice.language().tag, edition.reading);
    // What is wrong with the theme's card is said by the site.
    let cards = cards::drawn(material, voice, english).value;
    let around = Around { voice, theme: material.theme, reading, cards: &cards, shelf, binding: None };
    let file = |format: &'static str, end: &str, bytes: Vec<u8>| Download {
        format,
        of: Some((tag, reading)),
        path: plain(&address::download(tag, reading, end)),
        bytes: bytes.into(),
    };
    let mut made = Vec::new();
    if wanted.single {
        made.push(file("single", "html", single::single(material, edition, &around)?.into_bytes()));
    }
    if wanted.epub {
        made.push(file("epub", "epub", epub::epub(material, edition, &around, english)));
    }
    Ok(made)
}

/// The site as an archive: without what only a host or this tool has use for.
fn whole(site: &Tree, files: &Tree, lists: &Tree, today: crate::fact::Date) -> Vec<u8> {
    let is_for_hosts = |path: &FilePath| matches!(path.name(), ".fingerpost" | "404.html" | "sitemap.xml");
    let all = site.iter().chain(files.iter()).chain(lists.iter()).filter(|(path, _)| !is_for_hosts(path));
    // One folder, so that unpacking it does not strew its files over a card.
    let inside = all.map(|(path, bytes)| (plain(&format!("guide/{path}")), bytes.clone()));
    archive::pack(None, &inside.collect(), today)
}

fn plain(text: &str) -> FilePath {
    FilePath::new(text).expect("a plain name")
}
