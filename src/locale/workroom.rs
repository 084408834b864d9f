use super::worksheet::Desk;
use super::{Locales, english, read};
use crate::fact::{self, Date, Facts};
use crate::finding::{Findings, Found};
use crate::guide::{self, Guide};
use crate::tree::Tree;

/// A guide as it was read, for work on its translations.
#[derive(Debug)]
pub struct Workroom {
    tree: Tree,
    facts: Facts,
    guide: Guide,
    locales: Locales,
    found: Findings,
}

impl Workroom {
    /// Reads a guide's folder. A Stop among the findings is about the English: nothing should be
    /// written then.
    pub fn read(tree: &Tree, languages: &[String], today: Date) -> Found<Self> {
        let mut said = Findings::default();
        let facts = said.keep(fact::read(tree, today));
        let guide = said.keep(guide::read(tree));
        let locales = read(tree, &guide, languages);
        let found = locales.findings.clone();
        let locales = said.keep(locales);
        said.with(Self { tree: tree.clone(), facts, guide, locales, found }).map_findings(Findings::sorted)
    }

    /// What one language has and lacks, if the guide has it. English is made from nothing.
    pub fn language(&self, tag: &str) -> Option<Desk<'_>> {
        self.languages().find(|desk| desk.locale.language.tag == tag)
    }

    /// What every language but English has and lacks, in the guide's order.
    pub fn languages(&self) -> impl Iterator<Item = Desk<'_>> {
        let translated = self.locales.0.iter().filter(|locale| locale.language != english());
        translated.map(|locale| Desk {
            tree: &self.tree,
            guide: &self.guide,
            facts: &self.facts,
            locale,
            found: &self.found,
        })
    }

    /// What the authors wrote.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }
}
