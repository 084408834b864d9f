//! What a reader needs to keep a language on the device: the page that offers it, the list of the
//! files with their hashes, the hash of that list, and the worker.

use super::say::{Voice, tongue};
use super::shelf::Shelf;
use super::site::shell;
use super::{Material, address};
use crate::edition::Reading;
use crate::finding::{Findings, Found};
use crate::theme::{Html, Saving, Shared, Template, view};
use crate::tree::FilePath;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

/// In place of the worker where the guide is no longer to be saved: it removes what was, and itself.
const GOODBYE: &str = include_str!("save/goodbye.js");

/// What the page itself may come to, in bytes: it says how large everything is, itself included.
const OWN_PAGE: usize = 50_000;

/// The scripts that keep a language, where the theme has them and the guide wants them.
pub(super) fn offered(material: Material<'_>) -> Option<&Saving> {
    material.theme.saving.as_ref().filter(|_| material.guide.settings.saving)
}

/// The files that [`files`] makes.
pub(super) fn paths(material: Material<'_>, voices: &[Voice<'_>]) -> Vec<FilePath> {
    let tags = voices.iter().map(|voice| voice.language().tag);
    let own = tags.flat_map(|tag| [address::save(tag), address::list(tag), address::version(tag)]);
    let own = own.filter(|_| offered(material).is_some());
    own.map(|file| path(&file)).chain(worker(material).map(|_| path(address::WORKER))).collect()
}

fn path(file: &str) -> FilePath {
    FilePath::new(file).expect("a plain name")
}

/// The worker, or the one that says goodbye for it.
fn worker(material: Material<'_>) -> Option<&str> {
    let saving = material.theme.saving.as_ref()?;
    Some(if material.guide.settings.saving { &saving.worker } else { GOODBYE })
}

/// What has been made of each language so far: hashes and sizes, whatever the order in which threads
/// come to it.
#[derive(Debug)]
pub(super) struct Ledger {
    tags: Vec<&'static str>,
    files: Mutex<BTreeMap<FilePath, Noted>>,
}

/// A file that was made.
#[derive(Clone, Debug)]
struct Noted {
    hash: String,
    size: usize,
}

impl Ledger {
    pub(super) fn new(material: Material<'_>, voices: &[Voice<'_>]) -> Self {
        let tags = voices.iter().map(|voice| voice.language().tag);
        Self { tags: tags.filter(|_| offered(material).is_some()).collect(), files: Mutex::default() }
    }

    /// Notes a file that a saved copy needs.
    pub(super) fn note(&self, path: &FilePath, bytes: &[u8]) {
        if self.tags.iter().any(|tag| is_kept(path.as_str(), tag)) {
            let noted = Noted { hash: hash(bytes), size: bytes.len() };
            self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), noted);
        }
    }

    /// The files that a saved copy of a language needs, in order.
    fn of(&self, tag: &str) -> Vec<(String, Noted)> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let own = files.iter().filter(|(path, _)| is_kept(path.as_str(), tag));
        own.map(|(path, noted)| (path.to_string(), noted.clone())).collect()
    }
}

/// Whether a saved copy of a language has this file: all of its folder but what stands at addresses
/// that are not there, the list of languages, and the page that the exit leads to without a connection.
fn is_kept(file: &str, tag: &str) -> bool {
    let own = file.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/'));
    own.map_or_else(
        || file == address::CHOOSE || file == address::AWAY,
        |own| own != "404.html" && file != address::list(tag) && file != address::version(tag),
    )
}

/// The first 128 bits of a file's SHA-256, as hexadecimal digits: enough to tell versions apart and to
/// see what was cut short or changed on its way.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The list of a saved copy, as the worker reads it.
#[derive(Serialize)]
struct List {
    /// The day it was made: `2026-11-22`.
    made: String,
    /// What stands on pages of an old copy: HTML.
    old: String,
    /// What stands on pages when there is a newer copy and the connection may cost money: HTML.
    newer: String,
    /// Each file and its hash.
    files: Vec<(String, String)>,
}

/// The page, the list and the version of each language, and the worker. `ledger` knows all other files.
pub(super) fn files(
    material: Material<'_>,
    shelf: &Shelf<'_>,
    voices: &[Voice<'_>],
    ledger: &Ledger,
) -> Found<Vec<(FilePath, String)>> {
    let mut said = Findings::default();
    let mut files = Vec::new();
    for voice in voices {
        let Some(saving) = offered(material) else { break };
        let tag = voice.language().tag;
        let mut kept = ledger.of(tag);
        let view = page(shelf, (voice, voices), saving, size(&kept));
        let shared = Shared::new(&shell(material, voice, Reading::Full));
        let page = match material.theme.render(Template::Save, &shared, &view) {
            Ok(page) => page,
            // A template that fails in one language fails in all: once is enough.
            Err(finding) => {
                said.add(*finding);
                break;
            }
        };
        kept.push((address::save(tag), Noted { hash: hash(page.as_bytes()), size: page.len() }));
        let list = List {
            made: material.facts.today().to_string(),
            old: notice(voice, "save-old", "save-newest"),
            newer: notice(voice, "save-newer", "save-newest"),
            files: kept.into_iter().map(|(path, noted)| (path, noted.hash)).collect(),
        };
        let list = serde_json::to_string(&list).expect("texts only");
        files.push((path(&address::save(tag)), page));
        files.push((path(&address::version(tag)), format!("{}\n", hash(list.as_bytes()))));
        files.push((path(&address::list(tag)), list));
    }
    files.extend(worker(material).map(|worker| (path(address::WORKER), format!("{worker}\n"))));
    said.with(files)
}

/// What stands at the head of a saved page, with a link to the page for saving in place of `save.html`.
fn notice(voice: &Voice<'_>, id: &str, link: &str) -> String {
    format!(
        "<p class=\"notice\">{} <a href=\"save.html\">{}</a></p>",
        voice.say(id).as_str(),
        voice.say(link).as_str()
    )
}

/// How much space files take at most, in tenths of a million bytes.
fn size(kept: &[(String, Noted)]) -> usize {
    (kept.iter().map(|(_, noted)| noted.size).sum::<usize>() + OWN_PAGE).div_ceil(100_000)
}

fn page(
    shelf: &Shelf<'_>,
    (voice, voices): (&Voice<'_>, &[Voice<'_>]),
    saving: &Saving,
    tenths: usize,
) -> view::Save {
    let here = address::save(voice.language().tag);
    let size = format!("<bdi dir=\"ltr\">{}.{}</bdi>", tenths / 10, tenths % 10);
    let languages = voices.iter().map(|other| view::Tongue {
        language: tongue(other.locale),
        href: address::relative(&here, &address::save(other.language().tag)),
        current: other.language() == voice.language(),
        in_progress: shelf.in_progress(other.language().tag),
    });
    view::Save {
        size: voice.around("save-size", "size", &size),
        saver: Html::new(&saving.saver),
        policy: saving.policy.clone(),
        languages: languages.collect(),
        home: address::relative(&here, &address::file(voice.language().tag, Reading::Full, "index")),
        away: address::relative(&here, address::AWAY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_a_language_and_what_every_reader_needs() {
        for kept in ["ar/index.html", "ar/easy/a.html", "ar/find.js", "index.html", "times-table.html"] {
            assert!(is_kept(kept, "ar"), "{kept}");
        }
        for not in ["arc/index.html", "en/index.html", "ar/404.html", "ar/list.json", "facts.html", "sw.js"] {
            assert!(!is_kept(not, "ar"), "{not}");
        }
    }

    #[test]
    fn hashes_are_the_first_half_of_sha_256() {
        // The example of FIPS 180-2, appendix B.1.
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223");
    }
}
