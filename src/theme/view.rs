//! What templates may see. `themes/README.md` lists every field for designers.
//!
//! Fields of type [`Html`] are HTML made by this program; all other texts are escaped by the
//! template engine.

mod kept;

pub use super::templates::Html;
pub use kept::{File, Sheet, Single, Take};

use serde::Serialize;
use std::collections::BTreeMap;

/// What all pages of one language in one reading have in common.
#[derive(Clone, Debug, Serialize)]
pub struct Shell {
    /// The language of the page.
    pub language: Language,
    /// `full`, `easy` or `both`.
    pub reading: &'static str,
    /// Words around the page by message id, with `-` written as `_`: HTML, English ones marked.
    pub say: BTreeMap<String, Html>,
    /// The same words as plain text, for attributes.
    pub plain: BTreeMap<String, String>,
    /// The stylesheet.
    pub style: Html,
    /// The script; empty when the theme has none.
    pub script: Html,
    /// The content security policy.
    pub policy: String,
    /// Where the exit leads.
    pub exit: String,
    /// The name of the host; empty when none is set.
    pub host: String,
    /// Who hosts this copy, as a sentence; empty when no host is set.
    pub host_line: Html,
    /// When this copy was made, as a sentence.
    pub made: Html,
    /// That no person has checked some of the words around pages in this language, as a sentence; empty where
    /// all are checked.
    pub unchecked: Html,
    /// The host's logo, if it has one.
    pub logo: Option<super::Logo>,
    /// What the host says at the foot of each page: sentences, HTML.
    pub footer: Vec<Html>,
}

/// A language.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    /// Its tag.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its own name.
    pub name: String,
    /// Its English name.
    pub english: &'static str,
}

/// A page of the guide.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// The page's title as plain text, for `<title>`.
    pub title: String,
    /// The title as a heading: HTML.
    pub heading: Html,
    /// The text of the page: HTML.
    pub body: Html,
    /// The `<symbol>`s of the pictures that the text uses: HTML.
    pub symbols: Html,
    /// What the reader must be told about the page: sentences, HTML.
    pub notices: Vec<Html>,
    /// What must be said of the freshness of its facts: sentences, HTML.
    pub checks: Vec<Html>,
    /// The nations that the page has sections for; empty when it is the same everywhere.
    pub nations: Vec<Nation>,
    /// Whether some of its words stand beside their English.
    pub beside: bool,
    /// `text`; `cards` when its sections are cards to show, `wallet` when they are one to carry.
    pub shape: &'static str,
    /// The ways to read this page.
    pub readings: Vec<Choice>,
    /// The languages to read this page in.
    pub languages: Vec<Tongue>,
    /// The menu: the pages of this page's section and the other sections, or everything on a page
    /// of no section. Made once by `menu.html` for all pages of a section, this page marked.
    pub menu: Html,
    /// The start page of the same language and reading.
    pub home: String,
    /// The script of the search box, to be asked for when the reader first goes to it; empty when the
    /// theme has none.
    pub find: String,
    /// The script that reads the page aloud, to be asked for when the reader first wants it; empty when
    /// the theme has none.
    pub listen: String,
    /// The page of words and topics from A to Z.
    pub a_z: String,
    /// The page on which the reader can save this language; empty when nothing can be saved.
    pub save: String,
    /// The same page in other languages, with whole addresses; empty without a base address.
    pub alternates: Vec<Alternate>,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
    /// Where the files to take along are listed; empty when none are made.
    pub take: String,
}

/// A nation that a page has a section for.
#[derive(Clone, Debug, Serialize)]
pub struct Nation {
    /// `northern-ireland`.
    pub id: &'static str,
    /// Its name: HTML.
    pub name: Html,
}

/// One of several ways: a link, or where the reader is.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// `full`, `easy`, `both` or `easy-english`.
    pub id: &'static str,
    /// Its words: HTML.
    pub words: Html,
    /// Where it leads.
    pub href: String,
    /// Whether the reader is there.
    pub current: bool,
}

/// A language to read a page in.
#[derive(Clone, Debug, Serialize)]
pub struct Tongue {
    /// The language.
    #[serde(flatten)]
    pub language: Language,
    /// Where it leads.
    pub href: String,
    /// Whether the reader is there.
    pub current: bool,
    /// Whether its most important pages are not all translated.
    pub in_progress: bool,
}

/// The sections of the guide and their pages.
#[derive(Clone, Debug, Serialize)]
pub struct Menu {
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A section of the menu.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Its name in settings.
    pub id: String,
    /// Its title: HTML.
    pub title: Html,
    /// Where its first page is, from a page in the same folder.
    pub href: String,
    /// Its pages; empty in the menu of a page of another section.
    pub pages: Vec<Entry>,
}

/// A page in the menu.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Its address: `see-a-doctor`.
    pub address: String,
    /// Its title: HTML.
    pub title: Html,
    /// Where it leads, from a page in the same folder.
    pub href: String,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language's tag.
    pub tag: &'static str,
    /// The whole address.
    pub href: String,
}

/// The list of languages at the root.
#[derive(Clone, Debug, Serialize)]
pub struct Choose {
    /// The languages, with the words "Choose your language" in each.
    pub languages: Vec<Welcome>,
    /// The page as it is known to the outside; empty without a base address.
    pub alternates: Vec<Alternate>,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// A language at the root.
#[derive(Clone, Debug, Serialize)]
pub struct Welcome {
    /// The language and where it leads.
    #[serde(flatten)]
    pub tongue: Tongue,
    /// "Choose your language" in this language: HTML.
    pub words: Html,
    /// "Not finished yet" in this language: HTML.
    pub in_progress_words: Html,
}

/// What stands at an address that is not there.
#[derive(Clone, Debug, Serialize)]
pub struct Missing {
    /// The start pages: of one language, or of all.
    pub languages: Vec<Tongue>,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// The words and topics of one language from A to Z.
#[derive(Clone, Debug, Serialize)]
pub struct Alphabet {
    /// The letters, in the order of the language.
    pub letters: Vec<Letter>,
    /// What the reader must be told about the page: sentences, HTML.
    pub notices: Vec<Html>,
    /// The languages to read this page in.
    pub languages: Vec<Tongue>,
    /// The start page.
    pub home: String,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// A letter, and what begins with it.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// Its id on the page: `l1`.
    pub id: String,
    /// The letter: `A`, in Welsh also `Ch`.
    pub letter: String,
    /// What begins with it, in order.
    pub entries: Vec<Topic>,
}

/// A hard word, a keyword or the title of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Topic {
    /// The words: HTML.
    pub words: Html,
    /// The page that has them as its title; empty when there is none.
    pub href: String,
    /// What a hard word means: HTML; a second time in English where that must stand beside it.
    pub plain: Vec<Html>,
    /// The pages that have them as a keyword.
    pub pages: Vec<Entry>,
}

/// The page on which a reader keeps a language on the device, and removes it.
#[derive(Clone, Debug, Serialize)]
pub struct Save {
    /// How much it is, as a sentence: HTML.
    pub size: Html,
    /// The script of the page.
    pub saver: Html,
    /// The content security policy of this page: it allows a worker, and no other page does.
    pub policy: String,
    /// Where the files to take along are listed; empty when none are made.
    pub take: String,
    /// The languages to read this page in.
    pub languages: Vec<Tongue>,
    /// The start page.
    pub home: String,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// What stays on the device after removing.
#[derive(Clone, Debug, Serialize)]
pub struct Forget {
    /// The languages to read this page in.
    pub languages: Vec<Tongue>,
    /// The start page.
    pub home: String,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// Every fact of the guide, for the charity that checks them.
#[derive(Clone, Debug, Serialize)]
pub struct Facts {
    /// The facts that pages state, the most in need of a check first, then the rest by id.
    pub facts: Vec<FactRow>,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// One fact, in English.
#[derive(Clone, Debug, Serialize)]
pub struct FactRow {
    /// Its id.
    pub id: String,
    /// What it prints: HTML; empty for a statement.
    pub value: Html,
    /// What it says.
    pub states: String,
    /// Where it holds.
    pub nations: String,
    /// `owner`, `other` or `unconfirmed`: who says so.
    pub confidence: &'static str,
    /// `steady`, `yearly`, `watch` or `changed`: how soon it may change.
    pub volatility: &'static str,
    /// `checked`, `unchecked`, `due` or `withdrawn`.
    pub freshness: &'static str,
    /// The day that belongs to it, as `2026-11-22`; empty when there is none.
    pub on: String,
    /// A remark for editors.
    pub note: String,
    /// Its sources that have an address.
    pub sources: Vec<Source>,
    /// The pages that state it.
    pub pages: Vec<Entry>,
}

/// A source with an address.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// Its title and publisher.
    pub name: String,
    /// Its address.
    pub url: String,
    /// Where a link to it leads; empty when the address is not https, and is shown as text.
    pub href: String,
    /// What was seen of its date.
    pub seen: String,
}

/// The page that the exit leads to where there is no connection. It says nothing of the guide.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Away {}

/// A helpline that stands alone.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its proper name; empty when it has none.
    pub name: String,
    /// `call` or `text`.
    pub kind: &'static str,
    /// "Call" or "Send a text message": HTML.
    pub verb: Html,
    /// The address: `tel:+448000121700`.
    pub href: String,
    /// The number as it is printed.
    pub number: String,
    /// What is known of it in the language of the page and, where the English stands beside, in
    /// English too.
    pub words: Vec<CardWords>,
}

/// What is known of a helpline, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct CardWords {
    /// The language.
    pub language: Language,
    /// `own`, or `english` beside another language.
    pub voice: &'static str,
    /// "Only for:" and the nations it is for: HTML; empty when it is for all.
    pub nations: Html,
    /// "Open": HTML.
    pub open: Html,
    /// The hours, a line each: HTML.
    pub hours: Vec<Html>,
    /// What else is known: cost, interpreter, what to press or write: sentences, HTML.
    pub lines: Vec<Html>,
    /// What must be said of its freshness: HTML; empty when it was checked.
    pub check: Html,
}
