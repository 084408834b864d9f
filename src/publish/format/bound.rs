use super::super::html::{self, Around};
use super::super::{Material, site};
use super::binding::Binding;
use crate::edition::{Edition, Sheet};
use crate::fact::Nation;
use crate::theme::Html;
use std::collections::{BTreeMap, BTreeSet};

/// The pages of an edition in the order in which they are read: those of no section, the start page
/// among them, and then section by section.
pub(super) struct Part<'m> {
    /// The section, as it is called in settings.
    pub(super) section: Option<&'m str>,
    /// Its pages.
    pub(super) sheets: Vec<&'m Sheet<'m>>,
}

/// Puts the pages of an edition in order.
pub(super) fn parts<'m>(material: Material<'m>, edition: &'m Edition<'m>) -> Vec<Part<'m>> {
    let mut rest: BTreeMap<&str, &Sheet<'_>> =
        edition.pages.iter().map(|sheet| (sheet.page.address.as_str(), sheet)).collect();
    let sections: Vec<Part<'m>> = material
        .guide
        .settings
        .sections
        .iter()
        .map(|section| Part {
            section: Some(section.id.get_ref()),
            sheets: section.pages.iter().filter_map(|page| rest.remove(page.get_ref().as_str())).collect(),
        })
        .collect();
    let start = rest.remove("index");
    let alone = Part { section: None, sheets: start.into_iter().chain(rest.into_values()).collect() };
    std::iter::once(alone).chain(sections).filter(|part| !part.sheets.is_empty()).collect()
}

/// A page as HTML that is well-formed XML too, and what it uses.
pub(super) struct Bound {
    /// Its id.
    pub(super) id: String,
    /// Its title.
    pub(super) heading: Html,
    /// Its text.
    pub(super) body: String,
    /// What the reader must be told about it.
    pub(super) notices: Vec<Html>,
    /// What must be said of the freshness of its facts.
    pub(super) checks: Vec<Html>,
    /// The pictures it uses.
    pub(super) pictures: BTreeSet<String>,
    /// The nations it has sections for.
    pub(super) nations: Vec<Nation>,
    /// Whether some words stand beside their English.
    pub(super) beside: bool,
    /// `text`, or what cards its sections are.
    pub(super) shape: &'static str,
}

/// Writes a page as it stands among others.
pub(super) fn page(
    material: Material<'_>,
    around: &Around<'_>,
    binding: &Binding<'_>,
    sheet: &Sheet<'_>,
) -> Bound {
    let address = sheet.page.address.as_str();
    let file = binding.file(address);
    let body = binding.bind(address, sheet.body());
    let written = html::blocks(around, &file, &body, sheet.layout(), sheet.shape());
    Bound {
        id: binding.id(address, None),
        heading: Html::new(&html::words(around, &file, &sheet.title)),
        shape: sheet.shape().id(),
        notices: sheet.notices.iter().map(|notice| around.voice.say(notice.message())).collect(),
        checks: site::checks(material, sheet, around.voice),
        pictures: written.pictures.iter().map(|id| (*id).to_owned()).collect(),
        nations: written.nations,
        beside: written.beside,
        body: written.html,
    }
}

/// The title of a page in a list of contents: in one language.
pub(super) fn title(around: &Around<'_>, sheet: &Sheet<'_>) -> String {
    html::words(around, "", &crate::edition::Leaf::Alone(*sheet.title.first()))
}
