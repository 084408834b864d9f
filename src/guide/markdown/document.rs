use super::super::block::{Block, Picture};
use super::super::comment::Comments;

use super::super::page::Style;
use super::super::segment::{Role, Segment};
use super::super::wording::Claim;
use super::heading::{Attributes, nation_of};
use super::nest::{Flat, nest};
use super::words::Leaf;
use crate::fact::Nations;
use crate::finding::{Finding, Findings, Found, rules};
use crate::text::Source;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// The blocks of a page and what they claim.
pub(in crate::guide) struct Body {
    pub(in crate::guide) blocks: Vec<Block<Segment>>,
    pub(in crate::guide) claims: Vec<Claim>,
}

/// Deeper than any page needs; keeps a hostile file from using up the stack.
const DEEPEST: usize = 8;

/// Reads the blocks of a page. `covered` is the text with comments covered (see
/// [`cover`](super::super::comment::cover)); places in it are places in `source`.
pub(in crate::guide) fn document(
    source: &Source,
    covered: &str,
    body: usize,
    comments: &[Range<usize>],
    style: Style,
) -> Found<Body> {
    let text = covered.get(body..).unwrap_or_default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(text, options)
        .into_offset_iter()
        .map(|(event, range)| (event, range.start + body..range.end + body))
        .collect();
    let mut reader = Reader {
        source,
        covered,
        comments,
        style,
        events,
        at: 0,
        said: Findings::default(),
        claims: Vec::new(),
        anchors: BTreeMap::new(),
        sections: Vec::new(),
        under: None,
    };
    let flat = reader.blocks(&Place { depth: 0, role: Role::Paragraph, around: Comments::default() });
    let blocks = nest(flat);
    reader.said.with(Body { blocks, claims: reader.claims })
}

/// What stands around the blocks being read.
pub(super) struct Place {
    pub(super) depth: usize,
    pub(super) role: Role,
    pub(super) around: Comments,
}

pub(super) struct Reader<'s> {
    pub(super) source: &'s Source,
    pub(super) covered: &'s str,
    pub(super) comments: &'s [Range<usize>],
    style: Style,
    events: Vec<(Event<'s>, Range<usize>)>,
    pub(super) at: usize,
    pub(super) said: Findings,
    pub(super) claims: Vec<Claim>,
    pub(super) anchors: BTreeMap<String, Range<usize>>,
    /// The nation sections that are open: the level of the heading and its nations.
    pub(super) sections: Vec<(u8, Nations)>,
    pub(super) under: Option<String>,
}

impl<'s> Reader<'s> {
    pub(super) fn next(&mut self) -> Option<(Event<'s>, Range<usize>)> {
        let event = self.events.get(self.at).cloned();
        self.at += 1;
        event
    }

    pub(super) fn peek(&self) -> Option<&(Event<'s>, Range<usize>)> {
        self.events.get(self.at)
    }

    pub(super) fn nations(&self) -> Nations {
        self.sections.last().map_or_else(Nations::all, |(_, nations)| *nations)
    }

    /// Reads blocks up to the end of what holds them, and past that end.
    fn blocks(&mut self, place: &Place) -> Vec<Flat> {
        let mut blocks: Vec<Flat> = Vec::new();
        let mut pending = Comments::default();
        while let Some((event, range)) = self.next() {
            let mut add = |block: Block<Segment>| blocks.push(Flat { block, opens: None });
            match event {
                Event::End(_) => break,
                Event::Start(Tag::HtmlBlock) => {
                    self.html(&mut pending);
                    if let Some(last) = blocks.last() {
                        self.cut(&last.block, &range);
                    }
                }
                Event::Start(Tag::Paragraph) => {
                    let comments = std::mem::take(&mut pending);
                    if let Some(block) = self.paragraph(range, comments, place) {
                        add(block);
                    }
                }
                Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                    let comments = std::mem::take(&mut pending);
                    let attributes = Attributes {
                        id: id.map(|id| id.to_string()),
                        named: attrs.len() + classes.len(),
                        nation: nation_of(&attrs),
                    };
                    blocks.extend(self.heading(level as u8, attributes, range, comments, place));
                }
                Event::Start(Tag::List(start)) => {
                    let comments = std::mem::take(&mut pending);
                    add(self.list(start, range, comments, place));
                }
                Event::Start(Tag::Table(_)) => {
                    let comments = std::mem::take(&mut pending);
                    add(self.table(range, comments, place));
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    let around = std::mem::take(&mut pending);
                    add(Block::Quote(self.inner(Role::Paragraph, place, around, &range)));
                }
                Event::Start(tag) if is_inline(&tag) => {
                    self.at -= 1;
                    let comments = std::mem::take(&mut pending);
                    if let Some(block) = self.run(comments, place) {
                        add(block);
                    }
                }
                Event::Start(tag) => {
                    self.not_used(block_name(&tag), range);
                    self.skip();
                }
                Event::Rule => self.not_used("a line drawn across the page", range),
                _ => {
                    self.at -= 1;
                    let before = self.at;
                    let comments = std::mem::take(&mut pending);
                    if let Some(block) = self.run(comments, place) {
                        add(block);
                    }
                    self.at = self.at.max(before + 1);
                }
            }
        }
        if let Some(comment) = pending.place {
            self.said.add(
                Finding::at(
                    rules::BAD_COMMENT,
                    self.source.span(comment),
                    "this comment stands before nothing",
                )
                .hint("put it on the line above the block it is about"),
            );
        }
        blocks
    }

    /// Reads blocks inside another block.
    pub(super) fn inner(
        &mut self,
        role: Role,
        place: &Place,
        around: Comments,
        range: &Range<usize>,
    ) -> Vec<Block<Segment>> {
        if place.depth >= DEEPEST {
            self.said.add(
                Finding::at(
                    rules::TOO_LARGE,
                    self.source.span(range.clone()),
                    format!("this stands more than {DEEPEST} deep inside lists and quotes"),
                )
                .hint("write it in fewer levels"),
            );
            self.skip();
            return Vec::new();
        }
        let place = Place { depth: place.depth + 1, role, around: around.inside(&place.around) };
        self.blocks(&place).into_iter().map(|flat| flat.block).collect()
    }

    /// Passes over what is inside the block that was just opened.
    pub(super) fn skip(&mut self) {
        let mut open = 1;
        while open > 0 {
            match self.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => break,
            }
        }
    }

    pub(super) fn not_used(&mut self, what: &str, range: Range<usize>) {
        self.said.add(
            Finding::at(
                rules::MARKUP_NOT_USED,
                self.source.span(trimmed(self.source, range)),
                format!("a page cannot hold {what}"),
            )
            .hint("a page is made of headings, paragraphs, lists, tables and quotes"),
        );
    }

    /// Reads a comment that stands alone on its line; any other HTML is a finding.
    fn html(&mut self, pending: &mut Comments) {
        let mut whole: Option<Range<usize>> = None;
        while let Some((event, range)) = self.next() {
            match event {
                Event::End(TagEnd::HtmlBlock) => break,
                _ => whole = Some(whole.map_or(range.clone(), |all| all.start..range.end)),
            }
        }
        let Some(whole) = whole.map(|whole| trimmed(self.source, whole)) else { return };
        let text = self.source.slice(whole.clone());
        if text.starts_with("<!--") && text.find("-->") == Some(text.len().saturating_sub(3)) {
            pending.read(self.source, whole, &mut self.said);
        } else {
            self.said.add(raw_html(self.source, whole));
        }
    }

    /// A comment that cuts the list or table before it in two.
    fn cut(&mut self, before: &Block<Segment>, comment: &Range<usize>) {
        let next = self.peek().cloned();
        let cuts = match (before, next) {
            (Block::List { start, .. }, Some((Event::Start(Tag::List(next)), _))) => {
                start.is_some() == next.is_some()
            }
            (Block::Table { .. }, Some((Event::Start(Tag::Paragraph), range))) => {
                self.source.slice(range).trim_start().starts_with('|')
            }
            _ => false,
        };
        if cuts {
            self.said.add(
                Finding::at(rules::BAD_COMMENT, self.source.span(trimmed(self.source, comment.clone())), "a comment on a line of its own cuts this list or table in two")
                    .hint("put it at the start of the item or cell it is about: `- <!-- facts: gp-who --> Anyone can ask.`"),
            );
        }
    }

    fn paragraph(
        &mut self,
        range: Range<usize>,
        comments: Comments,
        place: &Place,
    ) -> Option<Block<Segment>> {
        let picture = self.picture();
        let role = if picture.is_some() { Role::Statement } else { place.role };
        let words = self.words(range.clone(), TagEnd::Paragraph, comments, role, place);
        match (words, picture) {
            (Leaf::Words(words), Some(picture)) => Some(Block::Statement { picture, words: *words }),
            (Leaf::Words(words), None) => Some(Block::Paragraph(*words)),
            (Leaf::Fact(fact), picture) => {
                if picture.is_some() {
                    self.said.add(
                        Finding::at(
                            rules::MARKUP_NOT_USED,
                            self.source.span(range),
                            "a card has no picture beside it",
                        )
                        .hint("take the picture away, or put a sentence beside it and the card below"),
                    );
                }
                Some(Block::Fact(fact))
            }
            (Leaf::Nothing, Some(picture)) => {
                self.said.add(
                    Finding::at(
                        rules::MARKUP_NOT_USED,
                        picture.span,
                        "this picture has no sentence beside it",
                    )
                    .hint("write the sentence on the next line, without an empty line between"),
                );
                None
            }
            (Leaf::Nothing, None) => None,
        }
    }

    /// The picture that opens a statement of an easy page.
    fn picture(&mut self) -> Option<Picture> {
        let Some((Event::Start(Tag::Image { dest_url, .. }), range)) = self.peek().cloned() else {
            return None;
        };
        if self.style != Style::Easy {
            return None;
        }
        let Some(id) = dest_url.strip_prefix("picture:") else {
            self.said.add(
                Finding::at(rules::UNKNOWN_PICTURE, self.source.span(range), format!("`{dest_url}` is not a picture of the theme"))
                    .hint("write `![what it shows](picture:doctor)` with the name of a picture in the theme's pictures folder"),
            );
            return None;
        };
        let picture = Picture { id: id.to_owned(), span: self.source.span(range) };
        self.at += 1;
        self.skip();
        if matches!(self.peek(), Some((Event::SoftBreak, _))) {
            self.at += 1;
        }
        Some(picture)
    }

    /// Words that stand directly in a list item, without a paragraph around them.
    fn run(&mut self, comments: Comments, place: &Place) -> Option<Block<Segment>> {
        let start = self.peek()?.1.start;
        match self.words(start..start, TagEnd::Item, comments, place.role, place) {
            Leaf::Words(words) => Some(Block::Paragraph(*words)),
            Leaf::Fact(fact) => Some(Block::Fact(fact)),
            Leaf::Nothing => None,
        }
    }
}

pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn block_name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::CodeBlock(_) => "a block of code (lines that start with four spaces are one)",
        Tag::FootnoteDefinition(_) => "a footnote",
        _ => "this kind of block",
    }
}

pub(super) fn raw_html(source: &Source, range: Range<usize>) -> Finding {
    let span = source.span(trimmed(source, range));
    Finding::at(rules::RAW_HTML, span, "there is HTML here, which pages cannot hold")
        .hint("write it in Markdown, or take it away; to show a `<` put a backslash before it")
}

/// A range without the white space at its end.
pub(super) fn trimmed(source: &Source, range: Range<usize>) -> Range<usize> {
    let text = source.slice(range.clone());
    range.start..range.start + text.trim_end().len()
}
