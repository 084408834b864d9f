//! From editions to files: the HTML of the site, what its pages are searched with and read aloud with,
//! what a reader needs to save them, and the files to keep and to pass on.
//!
//! *Invariant:* what is written depends on the arguments alone, never on the order in which threads
//! finish, and every link is relative and names a file, so that the same bytes work at a domain's
//! root, in a sub-path and from a disk.

mod address;
mod contact_sheet;
mod date;
mod facts;
mod find;
mod format;
mod helplines;
mod html;
mod listen;
mod menu;
mod press;
mod root;
mod save;
mod say;
mod shelf;
mod site;
mod stock;
mod way;
mod weight;

pub use contact_sheet::contact_sheet;
pub use weight::{Heavy, Most, Scale, Usual, Weights};

use crate::edition::Edition;
use crate::fact::Facts;
use crate::finding::{Findings, Severity};
use crate::guide::Guide;
use crate::locale::Locales;
use crate::theme::Theme;
use crate::tree::{Basket, Outbox, Tree};
use save::Ledger;
use stock::Stock;

/// Makes the files of the site and those to keep and to pass on, and hands out each; pages of the site are
/// weighed. Where nobody takes the files, only the templates are tried: all that there is to say is said.
pub fn all(material: Material<'_>, scale: &Scale<'_>, outbox: Option<Outbox<'_>>) -> Findings {
    let mut said = Findings::default();
    let Some(stock) = said.keep(Stock::new(material)) else { return said };
    let hold = material.guide.settings.formats.zip && outbox.is_some();
    let held = Basket::default();
    let ledger = Ledger::new(&stock, outbox.is_some());
    said.extend(site::site(&stock, &ledger, &|path, bytes| {
        scale.weigh(&path, &bytes);
        if hold {
            held.put(path.clone(), bytes.as_slice());
        }
        if let Some(outbox) = outbox {
            outbox(path, bytes);
        }
    }));
    let stopped = said.count(Severity::Stop) > 0;
    said.extend(format::formats(&stock, &Tree::from(held), outbox.filter(|_| !stopped)));
    said
}

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
