use crate::guide::{Audience, Glossary, Segment, Shape, Style};

/// The English that a file of messages translates.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    /// The name of its files without ending.
    pub(super) stem: &'a str,
    /// What there is to translate.
    pub(super) segments: Vec<&'a Segment>,
    /// Whom it is written for.
    pub(super) audience: Audience,
    /// What its sections are on the sheet.
    pub(super) shape: Shape,
    /// In which way it says its page.
    pub(super) style: Style,
}

impl<'a> Asked<'a> {
    /// The glossary: full wordings and easy ones print it.
    pub(super) fn glossary(glossary: &'a Glossary) -> Self {
        Self {
            stem: Glossary::STEM,
            segments: glossary.segments(),
            audience: Audience::Survivor,
            shape: Shape::Text,
            style: Style::Full,
        }
    }
}
