use crate::fact::Nations;
use crate::text::Span;

/// A block of a page. `L` is what its words are at this stage: a [`Segment`](super::Segment) as
/// the author wrote it, or what a reader of one edition gets in its place.
#[derive(Clone, Debug)]
pub enum Block<L> {
    /// A heading below the title.
    Heading {
        /// 2 for a section of the page, 3 and 4 below it.
        level: u8,
        /// Its id in the address, from the English words: the same in every language.
        anchor: String,
        /// What it says.
        words: L,
    },
    /// A paragraph.
    Paragraph(L),
    /// One sentence beside one picture: what an easy page is made of.
    Statement {
        /// The picture.
        picture: Picture,
        /// The sentence.
        words: L,
    },
    /// A fact that stands alone: a helpline becomes a card.
    Fact(Mention),
    /// A list.
    List {
        /// The first number of a list of steps; `None` for a list of points.
        start: Option<u64>,
        /// Its items.
        items: Vec<Vec<Block<L>>>,
    },
    /// A table.
    Table {
        /// The cells of its first row.
        head: Vec<Vec<Block<L>>>,
        /// Its other rows.
        rows: Vec<Vec<Vec<Block<L>>>>,
    },
    /// Something somebody may say: words to show or to read out.
    Quote(Vec<Block<L>>),
    /// What holds in some nations only. The first block is its heading.
    Section {
        /// The nations.
        nations: Nations,
        /// Its blocks.
        blocks: Vec<Block<L>>,
    },
}

/// A picture of the theme, as named by an author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name in the theme.
    pub id: String,
    /// Where it is named.
    pub span: Span,
}

/// A fact, as named by an author.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// The fact's id.
    pub id: String,
    /// Where it is named.
    pub span: Span,
}

impl<L> Block<L> {
    /// The same block with other words.
    pub fn map<'l, M>(&'l self, words: &mut impl FnMut(&'l L) -> M) -> Block<M> {
        match self {
            Self::Heading { level, anchor, words: said } => {
                Block::Heading { level: *level, anchor: anchor.clone(), words: words(said) }
            }
            Self::Paragraph(said) => Block::Paragraph(words(said)),
            Self::Statement { picture, words: said } => {
                Block::Statement { picture: picture.clone(), words: words(said) }
            }
            Self::Fact(mention) => Block::Fact(mention.clone()),
            Self::List { start, items } => {
                Block::List { start: *start, items: items.iter().map(|item| map_all(item, words)).collect() }
            }
            Self::Table { head, rows } => Block::Table {
                head: head.iter().map(|cell| map_all(cell, words)).collect(),
                rows: rows.iter().map(|row| row.iter().map(|cell| map_all(cell, words)).collect()).collect(),
            },
            Self::Quote(blocks) => Block::Quote(map_all(blocks, words)),
            Self::Section { nations, blocks } => {
                Block::Section { nations: *nations, blocks: map_all(blocks, words) }
            }
        }
    }

    /// Calls `see` with the words of this block and of those inside it, in reading order.
    pub fn each<'l>(&'l self, see: &mut impl FnMut(&'l L)) {
        match self {
            Self::Heading { words, .. } | Self::Paragraph(words) | Self::Statement { words, .. } => {
                see(words)
            }
            Self::Fact(_) => {}
            Self::List { items, .. } => items.iter().flatten().for_each(|block| block.each(see)),
            Self::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).flatten().for_each(|block| block.each(see));
            }
            Self::Quote(blocks) | Self::Section { blocks, .. } => {
                blocks.iter().for_each(|block| block.each(see))
            }
        }
    }
}

fn map_all<'l, L, M>(blocks: &'l [Block<L>], words: &mut impl FnMut(&'l L) -> M) -> Vec<Block<M>> {
    blocks.iter().map(|block| block.map(words)).collect()
}
