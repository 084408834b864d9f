//! What a reader needs to keep a language on the device: the page that offers it, the page where removing
//! ends, the list of the files with their hashes, the hash of that list, and the worker.

use super::say::Voice;
use super::site::shell;
use super::stock::Stock;
use super::{Material, address, format};
use crate::edition::Reading;
use crate::finding::{Finding, Findings, Found};
use crate::text::Needle;
use crate::theme::{Html, NOTICE, Saving, Shared, Template, view};
use crate::tree::FilePath;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

/// In place of the worker where the guide is no longer to be saved: it removes what was, and itself.
const GOODBYE: &str = include_str!("save/goodbye.js");

/// Stands in saved pages for the sentence with the day, as `worker.js` writes it: the day alone would make
/// every page another one at each build.
const MADE: &str = "<!--made-->";

/// What the page itself may come to, in bytes: it says how large everything is, itself included.
const OWN_PAGE: usize = 50_000;

/// The scripts that keep a language, where the theme has them and the guide wants them.
pub(super) fn offered(material: Material<'_>) -> Option<&Saving> {
    material.theme.saving.as_ref().filter(|_| material.guide.settings.saving)
}

/// The files that [`files`] makes.
pub(super) fn paths(stock: &Stock<'_>) -> Vec<FilePath> {
    let tags = stock.voices.iter().map(|voice| voice.language().tag);
    let own = tags.flat_map(|tag| {
        [address::save(tag), address::forget(tag), address::list(tag), address::version(tag)]
    });
    let own = own.filter(|_| offered(stock.material).is_some());
    let worker = worker(stock.material).map(|_| address::path(address::WORKER));
    own.map(|file| address::path(&file)).chain(worker).collect()
}

/// The worker, or the one that says goodbye for it, which needs nothing of a theme.
fn worker(material: Material<'_>) -> Option<&str> {
    match material.guide.settings.saving {
        true => material.theme.saving.as_ref().map(|saving| saving.worker.as_str()),
        false => Some(GOODBYE),
    }
}

/// What has been made of each language so far: hashes and sizes, whatever the order in which threads
/// come to it.
#[derive(Debug)]
pub(super) struct Ledger {
    /// Each language, and the sentence on its pages that says when they were made.
    languages: Vec<(&'static str, Needle)>,
    files: Mutex<BTreeMap<(&'static str, FilePath), Noted>>,
}

/// A file that was made.
#[derive(Clone, Debug)]
struct Noted {
    hash: String,
    size: usize,
}

impl Ledger {
    /// An empty one. Where nobody takes the files, it stays so: to hash them would be for nothing.
    pub(super) fn new(stock: &Stock<'_>, are_taken: bool) -> Self {
        let offered = stock.voices.iter().filter(|_| are_taken && offered(stock.material).is_some());
        let languages =
            offered.map(|voice| (voice.language().tag, Needle::new(made(voice, stock.material).as_bytes())));
        Self { languages: languages.collect(), files: Mutex::default() }
    }

    /// Notes a file for each language whose saved copy needs it.
    pub(super) fn note(&self, path: &FilePath, bytes: &[u8]) {
        for (tag, made) in self.languages.iter().filter(|(tag, _)| is_kept(path.as_str(), tag)) {
            let noted = Noted { hash: undated(bytes, made), size: bytes.len() };
            self.files.lock().unwrap_or_else(PoisonError::into_inner).insert((tag, path.clone()), noted);
        }
    }

    /// The files that a saved copy of a language needs, in order.
    fn of(&self, tag: &str) -> Vec<(String, Noted)> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let own = files.iter().filter(|((language, _), _)| *language == tag);
        own.map(|((_, path), noted)| (path.to_string(), noted.clone())).collect()
    }
}

/// The hash of a page as a saved copy keeps it: with [`MADE`] in place of the sentence that says when it was made.
fn undated(bytes: &[u8], made: &Needle) -> String {
    let mut parts = made.split(bytes);
    let first = parts.next().unwrap_or_default();
    hash(std::iter::once(first).chain(parts.flat_map(|part| [MADE.as_bytes(), part])))
}

/// Whether a saved copy of a language has this file: the list of languages, the page that the exit leads
/// to without a connection, and all of the language's folder but what is of no use in a copy: the page at
/// addresses that are not there, the downloads, and the page where removing ends, which a host may send
/// with an order to delete everything.
fn is_kept(file: &str, tag: &str) -> bool {
    let own = file.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/'));
    own.map_or_else(
        || file == address::CHOOSE || file == address::AWAY,
        |own| !["404.html", "forget.html", "list.json", "take.html", "version.json"].contains(&own),
    )
}

/// The first 128 bits of the SHA-256 of a text in parts, as hexadecimal digits: enough to tell versions apart and
/// to see what was cut short or changed on its way.
fn hash<'t>(parts: impl IntoIterator<Item = &'t [u8]>) -> String {
    let digest = parts.into_iter().fold(Sha256::new(), |hash, part| hash.chain_update(part)).finalize();
    digest.iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The list of a saved copy, as the worker reads it. Nothing in it changes with the day alone.
#[derive(Serialize)]
struct List {
    /// What stands on pages of an old copy: HTML.
    old: String,
    /// What stands on pages when there is a newer copy and the connection may cost money: HTML.
    newer: String,
    /// Each file and its hash.
    files: Vec<(String, String)>,
}

/// What a saved copy asks for to learn whether there is something newer.
#[derive(Serialize)]
struct Version {
    /// The hash of the list.
    version: String,
    /// The day of the build: `2026-11-22`.
    day: String,
    /// The sentence on each page that says so: HTML.
    made: String,
}

/// The sentence that says when pages were made, which saved copies keep in one place.
fn made(voice: &Voice<'_>, material: Material<'_>) -> String {
    let made = voice.made(material.facts.today()).as_str().to_owned();
    if made.is_empty() { MADE.to_owned() } else { made }
}

/// The pages, the list and the version of each language, and the worker. `ledger` knows all other files.
pub(super) fn files(stock: &Stock<'_>, ledger: &Ledger) -> Found<Vec<(FilePath, String)>> {
    let mut said = Findings::default();
    let mut files = Vec::new();
    for voice in &stock.voices {
        let Some(saving) = offered(stock.material) else { break };
        let tag = voice.language().tag;
        match pages(stock, voice, saving, ledger) {
            Ok(pages) => files.extend(pages),
            // A template that fails in one language fails in all: once is enough.
            Err(finding) => {
                said.add(*finding);
                break;
            }
        }
        let list = List {
            old: notice(voice, "save-old", "save-newest"),
            newer: notice(voice, "save-newer", "save-newest"),
            files: ledger.of(tag).into_iter().map(|(path, noted)| (path, noted.hash)).collect(),
        };
        let list = serde_json::to_string(&list).expect("texts only");
        let version = Version {
            version: hash([list.as_bytes()]),
            day: stock.material.facts.today().to_string(),
            made: made(voice, stock.material),
        };
        let version = serde_json::to_string(&version).expect("texts only");
        files.push((address::path(&address::version(tag)), version));
        files.push((address::path(&address::list(tag)), list));
    }
    files
        .extend(worker(stock.material).map(|worker| (address::path(address::WORKER), format!("{worker}\n"))));
    said.with(files)
}

/// The page for saving, which is part of a saved copy too, and the one where removing ends.
fn pages(
    stock: &Stock<'_>,
    voice: &Voice<'_>,
    saving: &Saving,
    ledger: &Ledger,
) -> Result<[(FilePath, String); 2], Box<Finding>> {
    let tag = voice.language().tag;
    let theme = stock.material.theme;
    let shared = Shared::new(&shell(stock.material, voice, Reading::Full));
    let view = page(stock, voice, saving, size(&ledger.of(tag)));
    let save = theme.render(Template::Save, &shared, &view)?;
    ledger.note(&address::path(&address::save(tag)), save.as_bytes());
    let forget = theme.render(Template::Forget, &shared, &forget(stock, voice))?;
    Ok([(address::path(&address::save(tag)), save), (address::path(&address::forget(tag)), forget)])
}

/// What stands at the head of a saved page, with a link to the page for saving in place of `save.html`.
fn notice(voice: &Voice<'_>, id: &str, link: &str) -> String {
    format!(
        "<p class=\"{NOTICE}\">{} <a href=\"save.html\">{}</a></p>",
        voice.say(id).as_str(),
        voice.say(link).as_str()
    )
}

/// How much space files take at most, in tenths of a million bytes.
fn size(kept: &[(String, Noted)]) -> usize {
    (kept.iter().map(|(_, noted)| noted.size).sum::<usize>() + OWN_PAGE).div_ceil(100_000)
}

fn page(stock: &Stock<'_>, voice: &Voice<'_>, saving: &Saving, tenths: usize) -> view::Save {
    let tag = voice.language().tag;
    let here = address::save(tag);
    let size = format!("<bdi dir=\"ltr\">{}.{}</bdi>", tenths / 10, tenths % 10);
    view::Save {
        size: voice.around("save-size", "size", &size),
        saver: Html::new(&saving.saver),
        policy: saving.policy.clone(),
        take: format::listed(stock.material, &here, tag),
        languages: stock.tongues(voice, address::save),
        home: home(tag),
        away: address::relative(&here, address::AWAY),
    }
}

fn forget(stock: &Stock<'_>, voice: &Voice<'_>) -> view::Forget {
    let tag = voice.language().tag;
    view::Forget {
        languages: stock.tongues(voice, address::forget),
        home: home(tag),
        away: address::relative(&address::forget(tag), address::AWAY),
    }
}

/// The start page, from a page of the language's own folder.
fn home(tag: &str) -> String {
    address::relative(&address::save(tag), &address::file(tag, Reading::Full, "index"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_a_language_and_what_every_reader_needs() {
        for kept in ["ar/index.html", "ar/easy/a.html", "ar/find.js", "index.html", "times-table.html"] {
            assert!(is_kept(kept, "ar"), "{kept}");
        }
        let own = ["ar/404.html", "ar/forget.html", "ar/list.json", "ar/take.html", "ar/version.json"];
        for not in own.into_iter().chain([
            "arc/index.html",
            "en/index.html",
            "facts.html",
            "sw.js",
            "files/guide.zip",
        ]) {
            assert!(!is_kept(not, "ar"), "{not}");
        }
    }

    #[test]
    fn the_day_alone_makes_no_other_page() {
        let page = |made: &str| format!("<p>Call 111.</p><footer><p>{made}</p></footer>").into_bytes();
        let (one, other) = ("Made on 1 May.", "Made on 2 May.");
        let undated = |page: &[u8], made: &str| undated(page, &Needle::new(made.as_bytes()));
        assert_eq!(undated(&page(one), one), undated(&page(other), other));
        assert_ne!(undated(&page(one), one), undated(&page(other), one));
    }

    #[test]
    fn hashes_are_the_first_half_of_sha_256() {
        // The example of FIPS 180-2, appendix B.1.
        assert_eq!(hash([&b"abc"[..]]), "ba7816bf8f01cfea414140de5dae2223");
        assert_eq!(hash([&b"a"[..], b"", b"bc"]), "ba7816bf8f01cfea414140de5dae2223");
    }
}
