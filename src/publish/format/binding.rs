use super::super::address;
use crate::edition::{Edition, Leaf};
use crate::guide::Block;
use std::collections::BTreeSet;

/// The pages that are bound together, outside the site, and how they name and reach each other there.
pub(in crate::publish) struct Binding<'m> {
    kind: Kind,
    pages: BTreeSet<&'m str>,
    /// Where the site lives, for pages that are not bound in.
    pub(in crate::publish) base_url: Option<&'m str>,
}

/// What pages are bound into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One HTML file. All ids of all pages stand in it, and headings are one level lower.
    Single,
    /// An EPUB book: a file for each page, with pictures as files beside.
    Epub,
}

impl<'m> Binding<'m> {
    /// Binds the pages of an edition.
    pub(super) fn new(kind: Kind, edition: &'m Edition<'_>, base_url: Option<&'m str>) -> Self {
        Self {
            kind,
            pages: edition.pages.iter().map(|sheet| sheet.page.address.as_str()).collect(),
            base_url,
        }
    }

    /// Whether it is a book, read by programs for books.
    pub(in crate::publish) fn is_book(&self) -> bool {
        self.kind == Kind::Epub
    }

    /// The file that a page is in, as seen from the top of what is bound.
    pub(super) fn file(&self, page: &str) -> String {
        match self.kind {
            Kind::Single => String::new(),
            Kind::Epub => format!("text/{page}.xhtml"),
        }
    }

    /// The id of a page, or of a heading of it, in its file. In a single file no two are the same,
    /// whatever pages and headings are called: neither name can hold a `:`, and ids of themes begin
    /// with `fp-`. In a book an id must be an XML name, which begins with a letter.
    pub(super) fn id(&self, page: &str, anchor: Option<&str>) -> String {
        match (self.kind, anchor) {
            (Kind::Single, Some(anchor)) => format!("{page}:{anchor}"),
            (Kind::Single, None) if page.starts_with("fp-") => format!(":{page}"),
            (Kind::Single, None) => page.to_owned(),
            (Kind::Epub, Some(anchor)) => format!("a-{anchor}"),
            (Kind::Epub, None) => "page".to_owned(),
        }
    }

    /// The link from a file to a page that is bound in.
    pub(in crate::publish) fn href(&self, from: &str, page: &str, anchor: Option<&str>) -> Option<String> {
        self.pages.get(page)?;
        Some(match self.kind {
            Kind::Single => format!("#{}", self.id(page, anchor)),
            Kind::Epub => {
                let file = address::relative(from, &self.file(page));
                anchor
                    .map_or_else(|| file.clone(), |anchor| format!("{file}#{}", self.id(page, Some(anchor))))
            }
        })
    }

    /// The link from a file to a picture, where pictures are files.
    pub(in crate::publish) fn picture(&self, from: &str, id: &str) -> Option<String> {
        match self.kind {
            Kind::Single => None,
            Kind::Epub => Some(address::relative(from, &picture_file(id))),
        }
    }

    /// How many levels headings are lower than on a page of the site.
    pub(in crate::publish) fn lower(&self) -> u8 {
        u8::from(self.kind == Kind::Single)
    }

    /// The blocks of a page with their headings as they are here.
    pub(super) fn bind<'g>(&self, page: &str, mut blocks: Vec<Block<Leaf<'g>>>) -> Vec<Block<Leaf<'g>>> {
        self.headings(page, &mut blocks);
        blocks
    }

    fn headings(&self, page: &str, blocks: &mut [Block<Leaf<'_>>]) {
        for block in blocks {
            match block {
                Block::Heading { level, anchor, .. } => {
                    *anchor = self.id(page, Some(anchor));
                    *level += self.lower();
                }
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.headings(page, item)),
                Block::Table { head, rows } => {
                    let cells = head.iter_mut().chain(rows.iter_mut().flatten());
                    cells.for_each(|cell| self.headings(page, cell));
                }
                Block::Quote(blocks) | Block::Section { blocks, .. } => self.headings(page, blocks),
                Block::Paragraph(_) | Block::Statement { .. } | Block::Fact(_) => {}
            }
        }
    }
}

/// The file of a picture in a book.
pub(super) fn picture_file(id: &str) -> String {
    format!("pictures/{id}.svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(kind: Kind) -> Binding<'static> {
        Binding { kind, pages: ["a", "a/b", "b", "fp-text"].into(), base_url: None }
    }

    #[test]
    fn no_two_ids_of_a_single_file_are_the_same() {
        let binding = binding(Kind::Single);
        let mut ids = BTreeSet::from(["fp-text".to_owned()]);
        for page in ["a", "a/b", "a-b", "b", "fp-text"] {
            for anchor in [None, Some("a"), Some("b"), Some("a-b"), Some("text")] {
                assert!(ids.insert(binding.id(page, anchor)), "{page} {anchor:?}");
            }
        }
        assert_eq!(binding.href("", "a/b", Some("c")).unwrap(), "#a/b:c");
        assert_eq!(binding.href("", "z", None), None);
    }

    #[test]
    fn pages_of_a_book_lead_to_each_other() {
        let binding = binding(Kind::Epub);
        let from = binding.file("a/b");
        assert_eq!(binding.href(&from, "a", None).unwrap(), "../a.xhtml");
        assert_eq!(binding.href(&from, "b", Some("24-hours")).unwrap(), "../b.xhtml#a-24-hours");
        assert_eq!(binding.picture(&from, "doctor").unwrap(), "../../pictures/doctor.svg");
    }
}
