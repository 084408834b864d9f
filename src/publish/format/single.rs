use super::super::html::Around;
use super::super::{Material, address, site};
use super::binding::{Binding, Kind};
use super::bound;
use crate::edition::Edition;
use crate::fact::Nation;
use crate::finding::Finding;
use crate::theme::{Html, Shared, Template, view};
use std::collections::BTreeSet;

/// Makes one language in one reading into one HTML file that needs nothing beside it.
pub(super) fn single(
    material: Material<'_>,
    edition: &Edition<'_>,
    around: &Around<'_>,
) -> Result<String, Box<Finding>> {
    let binding = Binding::new(Kind::Single, edition, material.base_url);
    let around = Around { binding: Some(&binding), ..*around };
    let styled = &material.theme.single;
    let shell = view::Shell {
        style: Html::new(&styled.style),
        policy: styled.policy.clone(),
        ..site::shell(material, around.voice, edition.reading)
    };
    let shared = Shared::new(&shell);
    let parts = bound::parts(material, edition);
    let sections = parts.iter().map(|part| view::Section {
        id: part.section.unwrap_or_default().to_owned(),
        title: match part.section {
            Some(section) => around.voice.say(&format!("section-{section}")),
            None => around.voice.say("start-page"),
        },
        href: String::new(),
        pages: part
            .sheets
            .iter()
            .map(|sheet| view::Entry {
                address: sheet.page.address.clone(),
                title: Html::new(&bound::title(&around, sheet)),
                href: format!("#{}", binding.id(&sheet.page.address, None)),
            })
            .collect(),
    });
    let contents =
        material.theme.render(Template::Menu, &shared, &view::Menu { sections: sections.collect() })?;
    let pages: Vec<bound::Bound> = parts
        .iter()
        .flat_map(|part| &part.sheets)
        .map(|sheet| bound::page(material, &around, &binding, sheet))
        .collect();
    let pictures: BTreeSet<&str> = pages.iter().flat_map(|page| &page.pictures).map(String::as_str).collect();
    let nations =
        Nation::ALL.into_iter().filter(|nation| pages.iter().any(|page| page.nations.contains(nation)));
    let view = view::Single {
        contents: Html::new(&contents),
        symbols: Html::new(&site::symbols(material, pictures)),
        nations: nations.map(|nation| site::choice_of(nation, around.voice)).collect(),
        beside: pages.iter().any(|page| page.beside),
        newest: newest(material, edition, &around),
        sheets: pages
            .into_iter()
            .map(|page| view::Sheet {
                id: page.id,
                heading: page.heading,
                body: Html::new(&page.body),
                notices: page.notices,
                checks: page.checks,
                beside: page.beside,
                shape: page.shape,
            })
            .collect(),
    };
    material.theme.render(Template::Single, &shared, &view)
}

/// Where the newest version of an edition is: its start page on the web.
pub(super) fn newest(material: Material<'_>, edition: &Edition<'_>, around: &Around<'_>) -> Html {
    let tag = edition.locale.language.tag;
    let start = address::file(tag, edition.reading, "index");
    let start = if around.shelf.has(tag, edition.reading, "index") {
        start
    } else {
        address::file(tag, crate::edition::Reading::Full, "index")
    };
    material.base_url.map(|base| around.voice.newest(&format!("{base}/{start}"))).unwrap_or_default()
}
