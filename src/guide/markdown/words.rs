//! Running text inside a page: the author's own bytes, its links, facts and comments.

use super::super::block::Mention;
use super::super::comment::{COVER, Comments};
use super::super::inline::{Fault, Piece, Template, plain};
use super::super::segment::{Link, Role, Segment, SegmentId, Target, normalise, without_holes};
use super::super::wording::Claim;
use super::document::{Place, Reader, is_inline, raw_html};
use super::link_of;
use crate::finding::{Finding, rules};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::ops::Range;

/// What a run of words turned out to be.
pub(super) enum Leaf {
    Words(Box<Segment>),
    Fact(Mention),
    Nothing,
}

impl<'s> Reader<'s> {
    /// Reads a run of words up to its end, and past it where the end is its own.
    pub(super) fn words(
        &mut self,
        whole: Range<usize>,
        end: TagEnd,
        comments: Comments,
        role: Role,
        place: &Place,
    ) -> Leaf {
        let mut run = Run {
            out: String::new(),
            cursor: None,
            last: whole.start,
            links: Vec::new(),
            open: Vec::new(),
            aside: Vec::new(),
            comments: comments.inside(&place.around),
            start: None,
        };
        let before = self.said.iter().count();
        while let Some((event, range)) = self.peek().cloned() {
            match &event {
                Event::End(tag) if *tag == end => {
                    if end != TagEnd::Item {
                        self.at += 1;
                    }
                    break;
                }
                Event::Start(tag) if !is_inline(tag) => break,
                _ => self.at += 1,
            }
            self.inline(event, range, &mut run);
        }
        let sound = self.said.iter().count() == before;
        run.finish(self.covered);
        self.leaf(run, whole, role, sound)
    }

    fn inline(&mut self, event: Event<'s>, range: Range<usize>, run: &mut Run) {
        if run.cursor.is_none() {
            run.cursor = Some(range.start);
        }
        match event {
            Event::SoftBreak => {
                run.copy(self.covered, range.start);
                run.out.push(' ');
                run.cursor = None;
                run.last = range.end;
                return;
            }
            Event::Text(_) => self.comment_inside(&range, run),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                if link_type != LinkType::Inline || !title.is_empty() {
                    self.said.add(
                        Finding::at(rules::BAD_LINK, self.source.span(range.clone()), "this is not how a link is written here")
                            .hint("write `[words](page.md)` for a page of the guide, or `[words](fact:url-id)` for an outside page whose address is a fact"),
                    );
                }
                run.open.push((dest_url.to_string(), range));
                return;
            }
            Event::End(TagEnd::Link) => {
                if let Some((address, place)) = run.open.pop() {
                    run.copy(self.covered, run.last);
                    let target = self.target(&address, &place);
                    run.aside.push(run.last..range.end);
                    run.links.push(Link { target, span: self.source.span(place) });
                    run.out.push_str(&format!("]({{ $link{} }})", run.links.len()));
                    run.cursor = Some(range.end);
                    run.last = range.end;
                }
                return;
            }
            Event::Start(Tag::Image { .. }) => {
                self.not_used("a picture inside words", range.clone());
                self.skip();
            }
            Event::Code(_) => self.not_used("code", range.clone()),
            Event::Html(_) | Event::InlineHtml(_) => self.said.add(raw_html(self.source, range.clone())),
            Event::HardBreak => {
                self.said.add(
                    Finding::at(rules::MARKUP_NOT_USED, self.source.span(range.clone()), "a line break is forced here")
                        .hint("take away the spaces or the backslash at the end of the line, or start a new paragraph"),
                );
            }
            _ => {}
        }
        run.start = Some(run.start.unwrap_or(range.start));
        run.last = run.last.max(range.end);
    }

    /// A covered comment: read at the start of the words, a finding in their middle.
    fn comment_inside(&mut self, range: &Range<usize>, run: &mut Run) {
        let comments: Vec<_> = self
            .comments
            .iter()
            .filter(|comment| comment.start >= range.start && comment.start < range.end)
            .cloned()
            .collect();
        for comment in comments {
            run.copy(self.covered, comment.start);
            if run.out.trim().is_empty() {
                run.comments.read(self.source, comment.clone(), &mut self.said);
            } else {
                self.said.add(
                    Finding::at(rules::BAD_COMMENT, self.source.span(comment.clone()), "a comment stands in the middle of words")
                        .hint("put it on a line of its own before the block, or at the start of the list item or table cell"),
                );
            }
            run.cursor = Some(comment.end);
            run.last = run.last.max(comment.end);
            run.aside.push(comment);
        }
    }

    fn target(&mut self, address: &str, place: &Range<usize>) -> Target {
        let at = self.source.slice(place.clone()).rfind(address).map_or(place.start, |at| place.start + at);
        let span = self.source.span(at..at + address.len());
        if let Some(id) = address.strip_prefix("fact:") {
            return Target::Fact(Mention { id: id.to_owned(), span });
        }
        let (file, anchor) =
            address.split_once('#').map_or((address, None), |(file, anchor)| (file, Some(anchor.to_owned())));
        let here = self.source.path().strip_folder("content").unwrap_or_default();
        let target = if address.is_empty() {
            None
        } else if file.is_empty() {
            Some(address_of(here))
        } else {
            file.strip_suffix(".md").map(|_| resolve(here, file))
        };
        target.map_or_else(
            || {
                self.said.add(
                    Finding::at(
                        rules::BAD_LINK,
                        span.clone(),
                        format!("`{address}` is not a place that a page can link to"),
                    )
                    .hint("for a page of the guide write its file: `[words](see-a-doctor.md)`")
                    .hint("for an outside page add a fact of kind url, and write `[words](fact:its-id)`")
                    .hint("for a telephone number write the fact in the text: `{ $tel-999 }`"),
                );
                Target::Page { address: String::new(), anchor: None }
            },
            |address| Target::Page { address, anchor },
        )
    }

    /// Makes a segment, or a lone fact, out of a run of words, and notes what it claims.
    fn leaf(&mut self, run: Run, whole: Range<usize>, role: Role, sound: bool) -> Leaf {
        let text = normalise(&run.out);
        if text.is_empty() {
            if let (Some(comment), true) = (run.comments.place.clone(), whole.is_empty()) {
                self.said.add(
                    Finding::at(
                        rules::BAD_COMMENT,
                        self.source.span(comment),
                        "this comment stands before nothing",
                    )
                    .hint("write the words after it, on the same line"),
                );
            }
            return Leaf::Nothing;
        }
        let start = run.start.unwrap_or(whole.start);
        let place = start..run.last.max(start);
        let before = self.said.iter().count();
        let holes = self.holes(&place);
        let sound = sound && self.said.iter().count() == before;
        let mut used: Vec<Mention> = holes;
        let bare = bare(self.source.slice(place.clone()), place.start, &run.aside);
        used.extend(run.links.iter().filter_map(|link| match &link.target {
            Target::Fact(mention) => Some(mention.clone()),
            Target::Page { .. } => None,
        }));
        let span = self.source.span(place.clone());
        let template = Template::read(&text).unwrap_or_default();
        if let ([Piece::Name(_)], Some(fact)) = (template.0.as_slice(), used.first().cloned()) {
            self.claim(run.comments, used, String::new(), None, span);
            return Leaf::Fact(fact);
        }
        let inlines = template.inlines().unwrap_or_else(|faults| {
            if sound {
                self.faults(faults, &place);
            }
            Vec::new()
        });
        let Comments { note, context, .. } = run.comments.clone();
        self.claim(run.comments, used, plain(&inlines), Some(role), span.clone());
        Leaf::Words(Box::new(Segment {
            id: SegmentId::of(&text, context.as_deref()),
            words: text.split_whitespace().count(),
            text,
            context,
            note,
            role,
            template,
            inlines,
            links: run.links,
            under: self.under.clone(),
            span,
            bare,
        }))
    }

    fn claim(
        &mut self,
        comments: Comments,
        used: Vec<Mention>,
        words: String,
        role: Option<Role>,
        span: crate::text::Span,
    ) {
        let nations = self.nations();
        self.claims.push(Claim {
            named: comments.facts,
            used,
            named_around: false,
            nations,
            words,
            role,
            span,
        });
    }

    /// The facts of a run of words, each with its place; other curly brackets are findings.
    fn holes(&mut self, place: &Range<usize>) -> Vec<Mention> {
        let text = self.covered.get(place.clone()).unwrap_or_default();
        let mut mentions = Vec::new();
        let mut at = 0;
        while let Some(open) = text.get(at..).and_then(|tail| tail.find(['{', '}'])).map(|found| at + found) {
            let tail = text.get(open..).unwrap_or_default();
            let length = tail.find('}').map_or(1, |end| end + 1);
            let hole = Template::read(tail.get(..length).unwrap_or_default()).ok();
            let name =
                hole.as_ref().and_then(|hole| hole.names().next()).filter(|name| link_of(name).is_none());
            let span = self.source.span(place.start + open..place.start + open + length);
            match name {
                Some(name) => mentions.push(Mention { id: name.to_owned(), span }),
                None => self.said.add(
                    Finding::at(rules::BAD_PLACEHOLDER, span, "this curly bracket is not part of a fact")
                        .hint("write a fact as `{ $tel-999 }`, with the dollar sign and the fact's id"),
                ),
            }
            at = open + length;
        }
        mentions
    }

    fn faults(&mut self, faults: Vec<Fault>, place: &Range<usize>) {
        for fault in faults {
            let span = self.source.span(place.clone());
            let (message, hint) = match fault {
                Fault::Deep => (
                    "bold and links stand in each other too deeply".to_owned(),
                    "write plain words, bold, or links",
                ),
                Fault::Leftover(mark) => (
                    format!("`{mark}` stands here as plain text: the markup did not close"),
                    "put the closing marks directly after the last word, and a space or full stop after them",
                ),
                Fault::FactAsAddress(id) => (
                    format!("the fact `{id}` is written as a link's address"),
                    "write `[words](fact:its-id)`",
                ),
                other => {
                    (format!("this cannot be read as words: {other:?}"), "write plain words, bold, or links")
                }
            };
            self.said.add(Finding::at(rules::MARKUP_NOT_USED, span, message).hint(hint));
        }
    }
}

/// Words being gathered: the author's bytes, with soft breaks and addresses rewritten.
struct Run {
    out: String,
    /// Where the bytes not yet copied start; `None` right after a soft break.
    cursor: Option<usize>,
    last: usize,
    links: Vec<Link>,
    open: Vec<(String, Range<usize>)>,
    /// Where comments and the addresses of links are written.
    aside: Vec<Range<usize>>,
    comments: Comments,
    start: Option<usize>,
}

impl Run {
    fn copy(&mut self, text: &str, end: usize) {
        if let Some(cursor) = self.cursor {
            let bytes = text.get(cursor..end.max(cursor)).unwrap_or_default();
            self.out.extend(bytes.split(COVER).step_by(2));
            self.cursor = Some(end.max(cursor));
        }
    }

    fn finish(&mut self, text: &str) {
        self.copy(text, self.last);
    }
}

/// What is written in a place that starts at byte `start` of its file, with `_` for each byte of
/// facts and of some ranges of the file.
fn bare(written: &str, start: usize, aside: &[Range<usize>]) -> String {
    let mut bare = without_holes(written);
    for range in aside {
        let inside = range.start.max(start) - start..range.end.saturating_sub(start).min(bare.len());
        if bare.get(inside.clone()).is_some() {
            bare.replace_range(inside.clone(), &"_".repeat(inside.len()));
        }
    }
    bare
}

/// The address of a file below `content/`: `see-a-doctor` of `see-a-doctor.easy.md`.
fn address_of(file: &str) -> String {
    file.trim_end_matches(".md").trim_end_matches(".easy").to_owned()
}

/// The address that a link in one file means by another file's relative name.
fn resolve(here: &str, file: &str) -> String {
    let mut parts: Vec<&str> = here.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    address_of(&parts.join("/"))
}
