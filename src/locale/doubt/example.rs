//! A pair of texts for the tests of the rules.

use super::{Pair, Words};
use crate::guide::{Audience, Role, Shape, Style, Template};
use crate::locale::language_of;
use crate::text::Span;
use crate::tree::FilePath;

/// A paragraph of a page for survivors.
pub(super) fn pair<'p>(tag: &str, english: &str, own: &'p str) -> Pair<'p> {
    let words = |text: &str| {
        let inlines = Template::read(text).unwrap().inlines().unwrap();
        let Words { text, bold, italics } = Words::of(&inlines);
        Words { text: text.into_owned().into(), bold, italics }
    };
    Pair {
        language: language_of(tag).unwrap(),
        english: words(english),
        own: words(own),
        text: own,
        place: Span::new(&FilePath::new("locales/a.ftl").unwrap(), 0..own.len()),
        english_place: Span::file(&FilePath::new("content/a.md").unwrap()),
        role: Some(Role::Paragraph),
        audience: Audience::Survivor,
        shape: Shape::Text,
        style: Style::Full,
    }
}
