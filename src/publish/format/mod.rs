//! The files to keep and to pass on: each language and reading as one HTML file and as a book, the
//! whole site as an archive, and the page that lists them.

mod binding;
mod bound;
mod epub;
mod single;
mod take;

pub(super) use binding::Binding;

use super::html::Around;
use super::stock::Stock;
use super::{Material, address};
use crate::archive;
use crate::edition::{Edition, Reading};
use crate::fact::Date;
use crate::finding::{Finding, Findings, rules};
use crate::guide::{Formats, Page};
use crate::tree::{FilePath, Outbox, Tree};
use rayon::prelude::*;
use take::{Download, take};

/// Makes the files that the settings ask for, from the same material as the site, and hands out each;
/// `site` is what goes into the archive. Where nobody takes them, only the templates are tried.
pub(super) fn formats(stock: &Stock<'_>, site: &Tree, outbox: Option<Outbox<'_>>) -> Findings {
    let mut said = Findings::default();
    let material = stock.material;
    if !material.guide.settings.formats.any() {
        return said;
    }
    if let Some(page) = material.guide.page("take") {
        said.add(taken(page));
        return said;
    }
    let press = Press {
        stock,
        wanted: match outbox {
            Some(_) => material.guide.settings.formats,
            // Only pages are made from templates.
            None => Formats { epub: false, zip: false, ..material.guide.settings.formats },
        },
    };
    match (press.files(site), outbox) {
        (Ok(files), Some(outbox)) => {
            files.iter().for_each(|(path, bytes)| outbox(path.clone(), bytes.to_vec()));
        }
        (Ok(_), None) => {}
        (Err(finding), _) => said.add(*finding),
    }
    said
}

/// The link from a file to the list of a language's files; empty when none are made.
pub(super) fn listed(material: Material<'_>, from: &str, tag: &str) -> String {
    match material.guide.settings.formats.any() {
        true => address::relative(from, &address::take(tag)),
        false => String::new(),
    }
}

/// What is said of a page at the address of the list.
fn taken(page: &Page) -> Finding {
    Finding::at(
        rules::SAME_ADDRESS,
        page.full.span.clone(),
        "the guide lists its files to take along at the address of this page",
    )
    .hint("give the page's file another name, or take `[formats]` out of guide.toml")
}

/// What makes the files.
struct Press<'p> {
    stock: &'p Stock<'p>,
    wanted: Formats,
}

impl Press<'_> {
    /// All that is wanted, and the lists of it. A broken template breaks every file in the same way:
    /// it is said once.
    fn files(&self, site: &Tree) -> Result<Tree, Box<Finding>> {
        let editions: Vec<(&Edition<'_>, Around<'_>)> = self
            .stock
            .material
            .editions
            .iter()
            .filter(|edition| edition.reading != Reading::Both && !edition.pages.is_empty())
            .filter_map(|edition| Some((edition, self.stock.around(edition)?)))
            .collect();
        let made: Vec<Result<Vec<Download>, Box<Finding>>> =
            editions.into_par_iter().map(|(edition, around)| self.bound(edition, &around)).collect();
        let mut downloads: Vec<Download> =
            made.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
        if self.wanted.zip {
            // On a stick there is everything but the archive itself.
            let inside = self.lists(&downloads)?;
            let bytes = whole(site, &downloads, &inside, self.stock.material.facts.today());
            downloads.push(Download {
                format: "zip",
                of: None,
                path: address::path(address::WHOLE),
                bytes: bytes.into(),
            });
        }
        let mut files = self.lists(&downloads)?;
        files.extend(downloads.into_iter().map(|file| (file.path, file.bytes)));
        Ok(files)
    }

    /// The page of each language that lists its files.
    fn lists(&self, downloads: &[Download]) -> Result<Tree, Box<Finding>> {
        self.stock.voices.iter().map(|voice| take(self.stock, voice, downloads)).collect()
    }

    /// One language in one reading, in each format that is wanted.
    fn bound(&self, edition: &Edition<'_>, around: &Around<'_>) -> Result<Vec<Download>, Box<Finding>> {
        let (tag, reading) = (edition.locale.language.tag, edition.reading);
        let material = self.stock.material;
        let file = |format: &'static str, end: &str, bytes: Vec<u8>| Download {
            format,
            of: Some((tag, reading)),
            path: address::path(&address::download(tag, reading, end)),
            bytes: bytes.into(),
        };
        let mut made = Vec::new();
        if self.wanted.single {
            made.push(file("single", "html", single::single(material, edition, around)?.into_bytes()));
        }
        if self.wanted.epub {
            made.push(file("epub", "epub", epub::epub(self.stock, edition, around)));
        }
        Ok(made)
    }
}

/// The site as an archive: without what only a host or this tool has use for.
fn whole(site: &Tree, downloads: &[Download], lists: &Tree, today: Date) -> Vec<u8> {
    let is_for_hosts = |path: &FilePath| matches!(path.name(), ".fingerpost" | "404.html" | "sitemap.xml");
    let all = site.iter().chain(lists.iter()).chain(downloads.iter().map(|file| (&file.path, &file.bytes)));
    // One folder, so that unpacking it does not strew its files over a card.
    let inside = all
        .filter(|(path, _)| !is_for_hosts(path))
        .map(|(path, bytes)| (address::path(&format!("guide/{path}")), bytes.clone()));
    archive::pack(None, &inside.collect(), today)
}
