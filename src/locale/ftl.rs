//! A Fluent file as entries with places: the one file that knows Fluent's syntax tree.

use crate::guide::{Piece, Template};
use crate::text::Source;
use fluent_syntax::ast;
use fluent_syntax::parser;
use std::ops::Range;

/// A Fluent file, taken apart.
pub(super) struct Ftl<'s> {
    pub(super) entries: Vec<Entry<'s>>,
}

/// An entry and the bytes it takes, from its first line (a message's comment included) up to the
/// next entry, without the white space at the end.
pub(super) struct Entry<'s> {
    pub(super) range: Range<usize>,
    pub(super) what: What<'s>,
}

/// What an entry is.
pub(super) enum What<'s> {
    /// `id = text`, perhaps with a comment above it.
    Message(Message<'s>),
    /// A comment that belongs to no message; the number of its `#` marks and its lines.
    Comment(usize, Vec<&'s str>),
    /// Lines that are not Fluent. With the id, when they begin like a message.
    Junk(Option<&'s str>),
}

/// A message as it was written.
pub(super) struct Message<'s> {
    pub(super) id: &'s str,
    /// From the id to the end of the text, over all its lines.
    pub(super) range: Range<usize>,
    /// The text after the `=`.
    pub(super) value: Range<usize>,
    /// The lines of the comment directly above.
    pub(super) comment: Vec<&'s str>,
    pattern: Option<ast::Pattern<&'s str>>,
    attributes: Vec<&'s str>,
}

/// What a page's message may not hold, with the place of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NotPlain {
    /// `.title = ..`: it would not be shown.
    Attribute(Range<usize>),
    /// A plural, a function, a number, or another message.
    Expression,
    /// No text at all.
    Empty,
}

impl<'s> Ftl<'s> {
    /// Takes a file apart. Fluent recovers from every mistake, so there is always a result.
    pub(super) fn read(source: &'s Source) -> Self {
        let text = source.text();
        if is_too_deep(text) {
            let range = trim(text, 0..text.len());
            return Self { entries: vec![Entry { range, what: What::Junk(None) }] };
        }
        let body = match parser::parse(text) {
            Ok(resource) => resource.body,
            Err((resource, _)) => resource.body,
        };
        let mut starts: Vec<usize> = body.iter().map(|entry| start_of(text, entry)).collect();
        starts.push(text.len());
        let ends: Vec<usize> = starts.iter().skip(1).copied().collect();
        let entries = body
            .into_iter()
            .zip(starts.iter().zip(ends))
            .map(|(entry, (start, end))| {
                let range = trim(text, *start..end);
                Entry { what: understand(text, entry, &range), range }
            })
            .collect();
        Self { entries }
    }
}

/// Deeper than any message needs. The parser calls itself for each bracket inside a bracket: a
/// hostile file could use up the stack, which would end the program without a word.
const DEEPEST: usize = 64;

/// Whether brackets stand in brackets so deeply that a file is not for the parser.
pub(super) fn is_too_deep(text: &str) -> bool {
    // Hardly a file has so many at all.
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() <= DEEPEST {
        return false;
    }
    let mut depth: usize = 0;
    for line in text.split_inclusive('\n') {
        if id_of(line).is_some() {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return true;
            }
        }
    }
    false
}

fn understand<'s>(text: &'s str, entry: ast::Entry<&'s str>, range: &Range<usize>) -> What<'s> {
    match entry {
        ast::Entry::Message(message) => {
            let from = offset(text, message.id.name);
            let after =
                text.get(from..range.end).and_then(|raw| raw.find('=')).map_or(range.end, |at| from + at + 1);
            let value = trim(text, after + blanks(text, after)..range.end);
            What::Message(Message {
                id: message.id.name,
                range: from..range.end,
                value,
                comment: message.comment.map(|comment| comment.content).unwrap_or_default(),
                pattern: message.value,
                attributes: message.attributes.iter().map(|attribute| attribute.id.name).collect(),
            })
        }
        ast::Entry::Comment(comment) => What::Comment(1, comment.content),
        ast::Entry::GroupComment(comment) => What::Comment(2, comment.content),
        ast::Entry::ResourceComment(comment) => What::Comment(3, comment.content),
        ast::Entry::Term(_) => What::Junk(None),
        ast::Entry::Junk { content } => What::Junk(id_of(content)),
    }
}

impl<'s> Message<'s> {
    /// The message as text with holes: all that a message of a page may be.
    pub(super) fn template(&self, text: &str) -> Result<Template, NotPlain> {
        if let Some(attribute) = self.attributes.first() {
            let at = offset(text, attribute);
            return Err(NotPlain::Attribute(at.saturating_sub(1)..at + attribute.len()));
        }
        let pattern = self.pattern.as_ref().ok_or(NotPlain::Empty)?;
        let pieces =
            pattern.elements.iter().map(piece).collect::<Option<Vec<_>>>().ok_or(NotPlain::Expression)?;
        Ok(Template(pieces))
    }

    /// The names of all variables in it, those of selectors and functions included; `None` when it
    /// uses what no message may: another message or a term.
    pub(super) fn variables(&self) -> Option<Vec<&'s str>> {
        let mut names = Vec::new();
        variables_of(self.pattern.as_ref()?, &mut names)?;
        Some(names)
    }

    /// Its words, those of every plural form one after the other, `hole` in place of each name.
    pub(super) fn words(&self, hole: char) -> String {
        let mut words = String::new();
        if let Some(pattern) = &self.pattern {
            words_of(pattern, hole, &mut words);
        }
        words
    }

    /// The names of its attributes.
    pub(super) fn attributes(&self) -> &[&'s str] {
        &self.attributes
    }
}

fn piece(element: &ast::PatternElement<&str>) -> Option<Piece> {
    match element {
        ast::PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
        } => Some(Piece::Name(id.name.to_owned())),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => matches!(*value, "{" | "}").then(|| Piece::Text((*value).to_owned())),
        ast::PatternElement::Placeable { .. } => None,
    }
}

fn words_of(pattern: &ast::Pattern<&str>, hole: char, words: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(_) } => words.push(hole),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    words_of(&variant.value, hole, words);
                    words.push(' ');
                }
            }
        }
    }
}

fn variables_of<'s>(pattern: &ast::Pattern<&'s str>, names: &mut Vec<&'s str>) -> Option<()> {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => variables_of_inline(inline, names)?,
                ast::Expression::Select { selector, variants } => {
                    variables_of_inline(selector, names)?;
                    for variant in variants {
                        variables_of(&variant.value, names)?;
                    }
                }
            }
        }
    }
    Some(())
}

fn variables_of_inline<'s>(inline: &ast::InlineExpression<&'s str>, names: &mut Vec<&'s str>) -> Option<()> {
    match inline {
        ast::InlineExpression::VariableReference { id } => names.push(id.name),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            for argument in &arguments.positional {
                variables_of_inline(argument, names)?;
            }
        }
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        _ => return None,
    }
    Some(())
}

/// Where a slice of the text starts in it. Fluent's tree has no places, but parsed from `&str`
/// every name and text of it is a slice of the input.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

fn start_of(text: &str, entry: &ast::Entry<&str>) -> usize {
    let first = match entry {
        ast::Entry::Message(message) => {
            message.comment.as_ref().and_then(|comment| comment.content.first()).unwrap_or(&message.id.name)
        }
        ast::Entry::Term(term) => {
            term.comment.as_ref().and_then(|comment| comment.content.first()).unwrap_or(&term.id.name)
        }
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => comment.content.first().unwrap_or(&""),
        ast::Entry::Junk { content } => content,
    };
    let at = offset(text, first);
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |line| line + 1)
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let raw = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + raw.trim_end().len()
}

fn blanks(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.len() - rest.trim_start_matches(' ').len()
}

/// The id of lines that begin like a message: `id =`.
fn id_of(junk: &str) -> Option<&str> {
    let (id, _) = junk.lines().next()?.split_once('=')?;
    let id = id.trim_end();
    let sound = id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    sound.then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::FilePath;

    fn source(text: &str) -> Source {
        Source::read(&FilePath::new("locales/ar/a.ftl").unwrap(), text.as_bytes()).unwrap()
    }

    #[test]
    fn places_are_exact_in_arabic_too() {
        let source = source("# تعليق\na = مرحبا { $x }\n\nb = ب\nسطر\n\nc = ج\n");
        let ftl = Ftl::read(&source);
        let shown: Vec<String> = ftl
            .entries
            .iter()
            .map(|entry| match &entry.what {
                What::Message(message) => format!("{}={}", message.id, source.slice(message.value.clone())),
                What::Comment(level, _) => format!("comment {level}"),
                What::Junk(id) => format!("junk {id:?} {}", source.slice(entry.range.clone())),
            })
            .collect();
        assert_eq!(shown, ["a=مرحبا { $x }", "b=ب", "junk None سطر", "c=ج"]);
    }

    #[test]
    fn words_of_every_plural_form_are_heard() {
        let source = source("a = { $n ->\n    [one] ساعة\n   *[other] { $n } ساعات\n}\n");
        let ftl = Ftl::read(&source);
        let Some(Entry { what: What::Message(message), .. }) = ftl.entries.first() else { panic!() };
        assert_eq!(message.words('_').trim(), "ساعة _ ساعات");
    }

    #[test]
    fn only_text_and_names_are_plain() {
        for (text, plain) in [
            ("a = x { $y }", true),
            ("a = x { \"{\" }", true),
            ("a = { \"\" }", false),
            ("a = { b }", false),
            ("a = { NUMBER($x) }", false),
            ("a = { $x ->\n *[other] x\n}", false),
            ("a = x\n    .y = z", false),
        ] {
            let source = source(text);
            let ftl = Ftl::read(&source);
            let Some(Entry { what: What::Message(message), .. }) = ftl.entries.first() else {
                panic!("{text}")
            };
            assert_eq!(message.template(source.text()).is_ok(), plain, "{text}");
        }
    }
}
