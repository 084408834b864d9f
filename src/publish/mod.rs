//! From editions to files: the HTML of the site, what its pages are searched with, and what a reader
//! needs to keep them.
//!
//! *Invariant:* what is written depends on the arguments alone, never on the order in which threads
//! finish, and every link is relative and names a file, so that the same bytes work at a domain's
//! root, in a sub-path and from a disk.

mod address;
mod contact_sheet;
mod date;
mod facts;
mod find;
mod html;
mod menu;
mod root;
mod save;
mod say;
mod shelf;
mod site;
mod weight;

pub use contact_sheet::contact_sheet;
pub use site::site;
pub use weight::{Heavy, Most, Scale, Usual, Weights};

use crate::edition::Edition;
use crate::fact::Facts;
use crate::guide::Guide;
use crate::locale::Locales;
use crate::theme::Theme;

/// Everything a site is made of.
#[derive(Clone, Copy, Debug)]
pub struct Material<'m> {
    /// What the authors wrote.
    pub guide: &'m Guide,
    /// What may be stated.
    pub facts: &'m Facts,
    /// What the translators wrote.
    pub locales: &'m Locales,
    /// What each reader holds.
    pub editions: &'m [Edition<'m>],
    /// How it looks.
    pub theme: &'m Theme,
    /// Where it will live, without a slash at the end.
    pub base_url: Option<&'m str>,
}
