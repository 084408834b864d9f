use crate::guide::{Inline, Segment};
use crate::locale::{Language, State};

/// A segment as a reader gets it.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'g> {
    /// What it says in English, and where its links lead.
    pub segment: &'g Segment,
    /// What is shown.
    pub text: &'g [Inline],
    /// The language of what is shown.
    pub language: &'static Language,
    /// How it stands to the English.
    pub standing: Standing,
}

/// How what is shown stands to the English of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the English itself, on an English page.
    Source,
    /// It is a sound translation of it; and whether a person has recorded to have read it.
    Current(State),
    /// It is English, or the language that stands in: the English has changed since it was translated.
    Changed,
    /// It is English, or the language that stands in: nothing is translated yet.
    Missing,
    /// It is English, or the language that stands in: the translation was refused.
    Refused,
}

/// The words of a block: alone, or with the English beside them.
#[derive(Clone, Copy, Debug)]
pub enum Leaf<'g> {
    /// One passage.
    Alone(Passage<'g>),
    /// A translation and its English.
    Beside {
        /// The translation.
        own: Passage<'g>,
        /// The English.
        english: Passage<'g>,
    },
}

impl<'g> Leaf<'g> {
    /// What the reader reads first: the translation where there is one.
    pub fn first(&self) -> &Passage<'g> {
        match self {
            Self::Alone(passage) | Self::Beside { own: passage, .. } => passage,
        }
    }
}
