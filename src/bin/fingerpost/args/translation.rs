//! What a person may type to work on translations.

use super::{Which, day, language, locales, no_such_language};
use crate::disk::Fault;
use fingerpost::fact::Date;
use fingerpost::locale::{Desk, Workroom};
use fingerpost::tree::Tree;
use std::path::{Path, PathBuf};

/// Where the guide is.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct At {
    /// The guide's folder: the one that holds content
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
}

/// `fingerpost status`
#[derive(Debug, clap::Args)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) which: Which,
    /// Write pages to open in a browser into this folder, which is replaced whole
    #[arg(long, value_name = "DIR")]
    pub(crate) html: Option<PathBuf>,
    /// Write one JSON object a line, one for each language and page
    #[arg(long, conflicts_with = "html")]
    pub(crate) json: bool,
}

/// `fingerpost review`
#[derive(Debug, clap::Args)]
pub(crate) struct Review {
    /// The language, such as ar
    #[arg(value_name = "LANG", value_parser = language)]
    pub(crate) lang: String,
    /// The page, such as see-a-doctor or see-a-doctor.easy; ui for the words around the pages
    pub(crate) page: String,
    #[command(flatten)]
    pub(crate) at: At,
    /// Who read it: the name as it shall stand in reviews.toml
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    /// The day it was read, such as 2026-04-01; today when left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<Date>,
    /// Only the texts of these ids; may be given several times
    #[arg(long, value_name = "ID")]
    pub(crate) id: Vec<String>,
}

/// `fingerpost export`
#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// The language, such as ar
    #[arg(value_name = "LANG", value_parser = language)]
    pub(crate) lang: String,
    #[command(flatten)]
    pub(crate) at: At,
    /// The PO file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) po: PathBuf,
    /// Write over the file if it is there; it may hold work that was not brought back
    #[arg(long)]
    pub(crate) overwrite: bool,
}

/// `fingerpost import`
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    /// The language, such as ar
    #[arg(value_name = "LANG", value_parser = language)]
    pub(crate) lang: String,
    /// The PO file
    #[arg(value_name = "FILE.po")]
    pub(crate) po: PathBuf,
    #[command(flatten)]
    pub(crate) at: At,
    /// Put the entries in place of translations that differ
    #[arg(long)]
    pub(crate) overwrite: bool,
}

impl Status {
    /// How it is written.
    pub(crate) fn face(&self) -> StatusFace<'_> {
        match (&self.html, self.json) {
            (Some(folder), _) => StatusFace::Html(folder),
            (None, true) => StatusFace::Json,
            (None, false) => StatusFace::Human,
        }
    }
}

/// How a status is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StatusFace<'a> {
    /// A table for people.
    Human,
    /// An object a line.
    Json,
    /// Pages in a folder.
    Html(&'a Path),
}

/// The language that a command works on.
pub(crate) fn translated<'d>(workroom: &'d Workroom, tree: &Tree, tag: &str) -> Result<Desk<'d>, Fault> {
    if tag == "en" {
        let cause = "English is what the others are made from";
        return Err(Fault::new("use the language", Path::new(tag), cause));
    }
    let known: Vec<&str> = locales(tree).collect();
    workroom.language(tag).ok_or_else(|| no_such_language(tag, &known))
}
