//! How it looks: templates, styles, pictures, and the only data that templates may see.
//!
//! *Invariant:* templates see the structs of [`view`] and nothing else of the program; every text
//! is escaped unless this program made the HTML itself.

mod colour;
mod dress;
mod fit;
mod logo;
mod palette;
mod policy;
mod read;
mod templates;
pub mod view;

pub use logo::Logo;
pub use policy::source_hash;
pub use read::read;
pub use templates::{Html, Shared};

use crate::finding::Finding;
use fit::Fit;
use serde::Serialize;
use std::collections::BTreeMap;
use templates::Templates;

/// The class of what the worker says on a saved page. No page has it when it is built, but its rules stand
/// on every page of a theme that can save.
pub const NOTICE: &str = "notice";

/// A theme, ready to render.
#[derive(Debug)]
pub struct Theme {
    templates: Templates,
    fit: Fit,
    /// The one stylesheet of all pages. [`Theme::render`] leaves to each page what it can need of it.
    pub style: String,
    /// The one script of every page; empty when the theme has none.
    pub script: String,
    /// The script of the search box, asked for when it is first used; empty when the theme has none.
    pub find: String,
    /// The script that reads a page aloud, asked for when it is first used; empty when the theme has none.
    pub listen: String,
    /// How a language is kept on the reader's device; nothing when the theme cannot do it.
    pub saving: Option<Saving>,
    /// The content security policy that allows the two on the page and scripts of the site's own.
    pub policy: String,
    /// The stylesheet of a single file, and the policy that allows it in place of the other.
    pub single: Styled,
    /// The stylesheet of an EPUB book.
    pub book_style: String,
    /// The host's logo.
    pub logo: Option<Logo>,
    pictures: BTreeMap<String, Picture>,
}

/// A stylesheet and the content security policy that allows it and the theme's script.
#[derive(Clone, Debug)]
pub struct Styled {
    /// The stylesheet.
    pub style: String,
    /// The policy.
    pub policy: String,
}

/// How a language is kept on the reader's device.
#[derive(Debug)]
pub struct Saving {
    /// The script of the page on which a reader saves and removes, inside that page.
    pub saver: String,
    /// The script that keeps files and answers with them: a service worker.
    pub worker: String,
    /// The content security policy of the page on which a reader saves.
    pub policy: String,
}

/// A picture of a theme.
#[derive(Clone, Debug)]
pub struct Picture {
    /// How large its file is.
    pub bytes: usize,
    /// What stands inside its `<svg>`.
    pub shapes: String,
    /// Its `viewBox`.
    pub view_box: String,
    /// Whether it is turned round in languages written from right to left.
    pub mirror: Mirror,
}

/// Whether a picture is turned round in languages written from right to left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirror {
    /// It shows a direction, and turns.
    Turns,
    /// It stays as it is.
    Stays,
}

/// The templates that every theme has, its own or those of the theme it extends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Template {
    /// A page of the guide: sees a [`view::Page`].
    Page,
    /// The list of languages at the root: sees a [`view::Choose`].
    Choose,
    /// What stands at an address that is not there: sees a [`view::Missing`].
    Missing,
    /// The page that the exit leads to where there is no connection: sees a [`view::Away`].
    Away,
    /// A helpline: sees a [`view::Card`].
    Card,
    /// The menu: sees a [`view::Menu`].
    Menu,
    /// The list of facts: sees a [`view::Facts`].
    Facts,
    /// One language in one reading as one file: sees a [`view::Single`].
    Single,
    /// The files to keep and to pass on: sees a [`view::Take`].
    Take,
    /// The words and topics of a language from A to Z: sees a [`view::Alphabet`].
    Alphabet,
    /// The page on which a reader keeps a language on the device: sees a [`view::Save`].
    Save,
    /// What stays on the device after removing: sees a [`view::Forget`].
    Forget,
}

impl Template {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Page,
        Self::Choose,
        Self::Missing,
        Self::Away,
        Self::Card,
        Self::Menu,
        Self::Facts,
        Self::Single,
        Self::Take,
        Self::Alphabet,
        Self::Save,
        Self::Forget,
    ];

    /// The name of its file in a theme's `templates` folder.
    pub fn file(self) -> &'static str {
        match self {
            Self::Page => "page.html",
            Self::Choose => "choose.html",
            Self::Missing => "missing.html",
            Self::Away => "away.html",
            Self::Card => "card.html",
            Self::Menu => "menu.html",
            Self::Facts => "facts.html",
            Self::Single => "single.html",
            Self::Take => "take.html",
            Self::Alphabet => "a-z.html",
            Self::Save => "save.html",
            Self::Forget => "forget.html",
        }
    }
}

impl Theme {
    /// The picture of this name.
    pub fn picture(&self, id: &str) -> Option<&Picture> {
        self.pictures.get(id)
    }

    /// The names of all pictures.
    pub fn picture_ids(&self) -> impl Iterator<Item = &str> {
        self.pictures.keys().map(String::as_str)
    }

    /// Renders a template: `shared` is what many pages have in common, `view` this page's own. Of the
    /// stylesheet there are the rules whose classes are on the page, or in a script.
    ///
    /// # Errors
    /// A finding with the template's file, line and column, and what the view offers.
    pub fn render(
        &self,
        template: Template,
        shared: &Shared,
        view: &impl Serialize,
    ) -> Result<String, Box<Finding>> {
        let html = self.render_file(template, shared, view)?;
        Ok(String::from_utf8(html).expect("templates, views and values are all text"))
    }

    /// [`render`](Self::render) for a file that is to be written and not looked at again.
    ///
    /// # Errors
    /// As [`render`](Self::render).
    pub fn render_file(
        &self,
        template: Template,
        shared: &Shared,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Finding>> {
        Ok(self.fit.fit(self.templates.render(template, shared, view)?))
    }
}
