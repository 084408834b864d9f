use super::super::said::Said;
use crate::fact::Nations;
use crate::guide::{Block, Glossary, PlainWords, Segment, Wording};

/// An easy page as its rules look at it: its parts one after another.
pub(super) struct EasyPage<'w> {
    /// The wording.
    pub(super) wording: &'w Wording,
    /// Its title.
    pub(super) title: Said<'w>,
    /// Its summary.
    pub(super) summary: Said<'w>,
    /// Its parts, in reading order. Cards say nothing of their own and are left out.
    pub(super) parts: Vec<Part<'w>>,
    /// Hard words and what they mean.
    pub(super) glossary: &'w Glossary,
    /// The words that need no explanation.
    pub(super) plain_words: &'w PlainWords,
}

/// A part of an easy page.
pub(super) struct Part<'w> {
    /// What kind it is.
    pub(super) kind: Kind,
    /// Where it holds.
    pub(super) nations: Nations,
    /// What it says.
    pub(super) said: Said<'w>,
}

/// What a part of an easy page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading.
    Heading,
    /// A sentence beside a picture.
    Statement,
    /// A sentence without a picture.
    Bare,
    /// An item of a list, or a cell of a table.
    Item,
}

impl<'w> EasyPage<'w> {
    pub(super) fn read(wording: &'w Wording, glossary: &'w Glossary, plain_words: &'w PlainWords) -> Self {
        let mut parts = Vec::new();
        collect(&wording.body, Nations::all(), Kind::Bare, &mut parts);
        Self {
            wording,
            title: Said::read(&wording.title),
            summary: Said::read(&wording.summary),
            parts,
            glossary,
            plain_words,
        }
    }

    /// All that the page says, its title and summary first.
    pub(super) fn all(&self) -> impl Iterator<Item = &Said<'w>> {
        [&self.title, &self.summary].into_iter().chain(self.parts.iter().map(|part| &part.said))
    }

    /// What stands on the page itself in sentences: neither title, summary nor headings.
    pub(super) fn body(&self) -> impl Iterator<Item = &Part<'w>> {
        self.parts.iter().filter(|part| part.kind != Kind::Heading)
    }

    /// Its statements.
    pub(super) fn statements(&self) -> impl Iterator<Item = &Part<'w>> {
        self.parts.iter().filter(|part| part.kind == Kind::Statement)
    }
}

fn collect<'w>(blocks: &'w [Block<Segment>], nations: Nations, bare: Kind, parts: &mut Vec<Part<'w>>) {
    for block in blocks {
        let mut add = |kind, words| parts.push(Part { kind, nations, said: Said::read(words) });
        match block {
            Block::Heading { words, .. } => add(Kind::Heading, words),
            Block::Statement { words, .. } => add(Kind::Statement, words),
            Block::Paragraph(words) => add(bare, words),
            Block::Fact(_) => {}
            Block::List { items, .. } => {
                items.iter().for_each(|item| collect(item, nations, Kind::Item, parts));
            }
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.for_each(|cell| collect(cell, nations, Kind::Item, parts));
            }
            Block::Quote(blocks) => collect(blocks, nations, bare, parts),
            Block::Section { nations, blocks } => collect(blocks, *nations, bare, parts),
        }
    }
}
