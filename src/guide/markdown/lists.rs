//! Lists and tables.

use super::super::block::Block;
use super::super::comment::Comments;
use super::super::segment::{Role, Segment};
use super::super::wording::Claim;
use super::document::{Place, Reader, trimmed};
use super::words::Leaf;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn list(
        &mut self,
        start: Option<u64>,
        range: Range<usize>,
        comments: Comments,
        place: &Place,
    ) -> Block<Segment> {
        let from = self.claims.len();
        let mut items = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(Tag::Item) => {
                    items.push(self.inner(Role::Item, place, comments.clone(), &range))
                }
                _ => break,
            }
        }
        self.claim_whole(from, comments, range);
        Block::List { start, items }
    }

    pub(super) fn table(&mut self, range: Range<usize>, comments: Comments, place: &Place) -> Block<Segment> {
        let from = self.claims.len();
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        let place = Place {
            depth: place.depth + 1,
            role: Role::Cell,
            around: comments.clone().inside(&place.around),
        };
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::TableHead) => head = self.row(&place),
                Event::Start(Tag::TableRow) => rows.push(self.row(&place)),
                _ => break,
            }
        }
        self.claim_whole(from, comments, range);
        Block::Table { head, rows }
    }

    fn row(&mut self, place: &Place) -> Vec<Vec<Block<Segment>>> {
        let mut cells = Vec::new();
        while let Some((Event::Start(Tag::TableCell), range)) = self.next() {
            let cell = match self.words(range, TagEnd::TableCell, Comments::default(), Role::Cell, place) {
                Leaf::Words(words) => vec![Block::Paragraph(*words)],
                Leaf::Fact(fact) => vec![Block::Fact(fact)],
                Leaf::Nothing => Vec::new(),
            };
            cells.push(cell);
        }
        cells
    }

    /// What a list or table claims as a whole, when a comment before it names facts.
    fn claim_whole(&mut self, from: usize, comments: Comments, range: Range<usize>) {
        if comments.facts.is_empty() {
            return;
        }
        let words: Vec<_> = self.claims.iter().skip(from).map(|claim| claim.words.clone()).collect();
        for claim in self.claims.iter_mut().skip(from) {
            claim.named_around = true;
        }
        self.claims.push(Claim {
            named: comments.facts,
            used: Vec::new(),
            named_around: false,
            nations: self.nations(),
            words: words.join(" "),
            role: None,
            span: self.source.span(trimmed(self.source, range)),
        });
    }
}
