//! The one folder that knows Markdown: running text here, whole pages beside it.

mod document;
mod heading;
mod lists;
mod nest;
mod words;

pub(super) use document::{Body, document};

use super::inline::{Fault, Inline, Piece, Running, Template};
use super::segment::{collapse, collapse_into};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

/// Marks a hole while Markdown is parsed: private-use characters without spaces, so that a link's
/// address can be one. Callers refuse private-use characters in what people write.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';
/// Stands before running text, so that nothing in it can open a block.
const GUARD: &str = "\u{E002} ";
/// Bold inside a link inside bold is more than anyone writes; a hostile text could use up the stack.
const DEEPEST: usize = 8;

/// Reads running text.
pub(super) fn inlines(template: &Template) -> Running {
    all_inlines(std::iter::once(template)).pop().unwrap_or(Ok(Vec::new()))
}

/// Reads many running texts. A parser takes longer to begin than to read a sentence, so those that
/// need it are read by one, each as a paragraph.
pub(super) fn all_inlines<'t>(templates: impl Iterator<Item = &'t Template>) -> Vec<Running> {
    let mut marked = Vec::new();
    let mut running: Vec<Running> = templates
        .enumerate()
        .map(|(number, template)| {
            Ok(plain_words(template).unwrap_or_else(|| {
                marked.push((number, template));
                Vec::new()
            }))
        })
        .collect();
    let read = parsed(marked.iter().map(|(_, template)| *template));
    for ((number, _), read) in marked.iter().zip(read) {
        if let Some(place) = running.get_mut(*number) {
            *place = read;
        }
    }
    running
}

/// Reads running texts by parsing them.
fn parsed<'t>(templates: impl Iterator<Item = &'t Template> + Clone) -> Vec<Running> {
    let mut text = String::new();
    for template in templates.clone() {
        guard(template, &mut text);
        text.push_str("\n\n");
    }
    let mut events = TextMergeStream::new(Parser::new_ext(&text, Options::empty()));
    let read = templates.map(|template| {
        let names: Vec<&str> = template.names().collect();
        let mut reader =
            Reader { names: &names, open: vec![Vec::new()], links: Vec::new(), faults: Vec::new() };
        for event in events.by_ref() {
            if event == Event::End(TagEnd::Paragraph) {
                break;
            }
            reader.take(event);
        }
        let mut inlines = reader.open.pop().unwrap_or_default();
        trim_start(&mut inlines);
        if reader.faults.is_empty() { Ok(inlines) } else { Err(reader.faults) }
    });
    read.collect()
}

/// Running text without any mark that Markdown knows: most segments, and worth the short way.
fn plain_words(template: &Template) -> Option<Vec<Inline>> {
    let marked = |text: &str| {
        text.bytes().any(|byte| matches!(byte, b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'&'))
    };
    let mut inlines = Vec::with_capacity(template.0.len());
    // A space at the edge of a piece stands for itself only between two pieces.
    let mut spaced = true;
    for piece in &template.0 {
        match piece {
            Piece::Text(text) if marked(text) => return None,
            Piece::Text(text) => {
                let mut words = collapse(text);
                let spaces = |c: char| c.is_whitespace();
                if !spaced && text.starts_with(spaces) {
                    words.insert(0, ' ');
                }
                spaced = text.ends_with(spaces);
                if spaced && words.trim_start() != "" {
                    words.push(' ');
                }
                if !words.is_empty() {
                    inlines.push(Inline::Text(words));
                }
            }
            Piece::Name(name) if link_of(name).is_some() => return None,
            Piece::Name(name) => {
                spaced = false;
                inlines.push(Inline::Fact(name.clone()));
            }
        }
    }
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        last.truncate(last.trim_end().len());
    }
    if matches!(inlines.last(), Some(Inline::Text(last)) if last.is_empty()) {
        inlines.pop();
    }
    Some(inlines)
}

fn guard(template: &Template, text: &mut String) {
    let mut joined = String::new();
    let mut number = 0;
    for piece in &template.0 {
        match piece {
            Piece::Text(text) => joined.push_str(text),
            Piece::Name(_) => {
                joined.extend([OPEN]);
                joined.push_str(&number.to_string());
                joined.extend([CLOSE]);
                number += 1;
            }
        }
    }
    text.push_str(GUARD);
    collapse_into(text, &joined);
}

struct Reader<'n> {
    names: &'n [&'n str],
    open: Vec<Vec<Inline>>,
    links: Vec<usize>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Paragraph) => {}
            Event::Start(Tag::Emphasis | Tag::Strong) => self.open(),
            Event::End(TagEnd::Emphasis) => self.close(Inline::Emphasis),
            Event::End(TagEnd::Strong) => self.close(Inline::Strong),
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.open();
                let number = self.link_number(&dest_url);
                self.links.push(number);
            }
            Event::End(TagEnd::Link) => {
                let number = self.links.pop().unwrap_or(0);
                self.close(|label| Inline::Link { number, label });
            }
            Event::Start(Tag::Image { .. }) => {
                self.faults.push(Fault::Image);
                self.open.push(Vec::new());
            }
            Event::End(TagEnd::Image) => {
                self.open.pop();
            }
            Event::Text(text) => self.text(&text),
            Event::Code(code) => self.faults.push(Fault::Code(code.into_string())),
            Event::InlineHtml(html) | Event::Html(html) => self.faults.push(Fault::Html(html.into_string())),
            Event::HardBreak => self.faults.push(Fault::Break),
            _ => {}
        }
    }

    fn open(&mut self) {
        self.open.push(Vec::new());
        if self.open.len() == DEEPEST {
            self.faults.push(Fault::Deep);
        }
    }

    fn close(&mut self, wrap: impl FnOnce(Vec<Inline>) -> Inline) {
        let mut inside = self.open.pop().unwrap_or_default();
        if self.open.len() < DEEPEST {
            self.push(wrap(inside));
        } else if let Some(last) = self.open.last_mut() {
            // What stands too deep is refused; until then it is kept side by side, not inside.
            last.append(&mut inside);
        }
    }

    fn push(&mut self, inline: Inline) {
        if let Some(last) = self.open.last_mut() {
            last.push(inline);
        }
    }

    /// The number of the link whose hole is the whole address; 0 beside a fault.
    fn link_number(&mut self, address: &str) -> usize {
        let hole = address.strip_prefix(OPEN).and_then(|rest| rest.strip_suffix(CLOSE));
        let Some(name) =
            hole.and_then(|number| number.parse::<usize>().ok()).and_then(|number| self.names.get(number))
        else {
            self.faults.push(Fault::Address(without_marks(address, self.names)));
            return 0;
        };
        link_of(name).unwrap_or_else(|| {
            self.faults.push(Fault::FactAsAddress((*name).to_owned()));
            0
        })
    }

    fn text(&mut self, text: &str) {
        for mark in ["**", "]("] {
            if text.contains(mark) {
                self.faults.push(Fault::Leftover(mark));
            }
        }
        let text = text.strip_prefix(GUARD.trim_end()).unwrap_or(text);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(OPEN) {
            let (number, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
            self.words(before);
            match number.parse::<usize>().ok().and_then(|number| self.names.get(number)) {
                Some(name) if link_of(name).is_some() => {
                    self.faults.push(Fault::LooseLink((*name).to_owned()))
                }
                Some(name) => self.push(Inline::Fact((*name).to_owned())),
                None => {}
            }
            rest = tail;
        }
        self.words(rest);
    }

    fn words(&mut self, words: &str) {
        if !words.is_empty() {
            self.push(Inline::Text(words.to_owned()));
        }
    }
}

/// The number of a link's hole: 1 for `link1`.
pub(super) fn link_of(name: &str) -> Option<usize> {
    name.strip_prefix("link")?.parse().ok()
}

fn without_marks(address: &str, names: &[&str]) -> String {
    let mut shown = address.to_owned();
    for (number, name) in names.iter().enumerate() {
        shown = shown.replace(&format!("{OPEN}{number}{CLOSE}"), &format!("{{ ${name} }}"));
    }
    shown
}

/// Takes away the space that stood between the guard and the first word.
fn trim_start(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        *first = first.trim_start().to_owned();
        if first.is_empty() {
            inlines.remove(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_says_what_parsing_says() {
        let pieces =
            ["a", " a", "a ", " ", "  b  c ", "é ٩", "1. x", "- ", "{ $x }", "{ $y-1 }", "!", ">", "# "];
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    let template = Template::read(&format!("{a}{b}{c}")).unwrap();
                    let short = plain_words(&template).unwrap();
                    let long = parsed([&template, &template].into_iter());
                    for long in long {
                        assert_eq!(Ok(merged(short.clone())), long.map(merged), "{a:?} {b:?} {c:?}");
                    }
                }
            }
        }
    }

    /// Two texts side by side are one text.
    fn merged(inlines: Vec<Inline>) -> Vec<Inline> {
        let mut merged: Vec<Inline> = Vec::new();
        for inline in inlines {
            match (merged.last_mut(), inline) {
                (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
                (_, inline) => merged.push(inline),
            }
        }
        merged
    }
}
