use super::{Html, Nation, Tongue};
use serde::Serialize;

/// One language in one reading as one file, which needs nothing beside it.
#[derive(Clone, Debug, Serialize)]
pub struct Single {
    /// The pages, in order.
    pub sheets: Vec<Sheet>,
    /// The list of contents, made by `menu.html`, which leads to the pages in this file: HTML.
    pub contents: Html,
    /// The `<symbol>`s of all pictures that the texts use: HTML.
    pub symbols: Html,
    /// The nations that any page has sections for.
    pub nations: Vec<Nation>,
    /// Whether some words stand beside their English.
    pub beside: bool,
    /// Where the newest version is, as a sentence: HTML; empty without a base address.
    pub newest: Html,
}

/// A page among others in one file.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// Its id, to which the links in the file lead.
    pub id: String,
    /// The title: HTML.
    pub heading: Html,
    /// The text; its headings are one level lower than on a page of its own: HTML.
    pub body: Html,
    /// What the reader must be told about the page: sentences, HTML.
    pub notices: Vec<Html>,
    /// What must be said of the freshness of its facts: sentences, HTML.
    pub checks: Vec<Html>,
    /// Whether its title stands beside its English.
    pub beside: bool,
    /// `text`; `cards` when its sections are cards to show, `wallet` when they are one to carry.
    pub shape: &'static str,
}

/// The files of one language to keep and to pass on.
#[derive(Clone, Debug, Serialize)]
pub struct Take {
    /// The files, in order.
    pub files: Vec<File>,
    /// The same list in the other languages.
    pub languages: Vec<Tongue>,
    /// The start page of the language.
    pub home: String,
    /// Where the exit leads without a connection: a neutral page of this site.
    pub away: String,
}

/// A file to keep and to pass on.
#[derive(Clone, Debug, Serialize)]
pub struct File {
    /// `single`, `epub` or `zip`.
    pub format: &'static str,
    /// `full` or `easy`; empty for the whole guide.
    pub reading: &'static str,
    /// What it holds: HTML.
    pub title: Html,
    /// What it is good for: HTML.
    pub words: Html,
    /// Where it is.
    pub href: String,
    /// Its name on the phone.
    pub name: String,
    /// Its size: HTML.
    pub size: Html,
}
