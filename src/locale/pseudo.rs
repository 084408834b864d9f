//! English made strange: longer and accented, or from right to left. For drafts only.

use super::catalog::{Catalog, Message, State};
use super::interface::{EnglishInterface, Interface};
use super::language::{Language, PSEUDO};
use super::read::english_interface;
use super::settings::Mode;
use super::{Locale, Locales};
use crate::guide::{Guide, Inline, Segment, Unchecked};
use crate::tree::Tree;
use std::borrow::Cow;

/// The languages of [`PSEUDO`], made in memory from the English, pages and interface; `wanted`
/// narrows it to some. They show where the layout breaks before a translator meets it.
pub fn pseudo(tree: &Tree, guide: &Guide, wanted: &[String]) -> Locales {
    // What is wrong with the English was told when it was read.
    let english = english_interface(tree, guide).value;
    let is_wanted =
        |language: &&Language| wanted.is_empty() || wanted.iter().any(|want| want == language.tag);
    Locales(PSEUDO.iter().filter(is_wanted).map(|language| locale(guide, &english, language)).collect())
}

fn locale(guide: &Guide, english: &EnglishInterface, language: &'static Language) -> Locale {
    // Where the guide hides what nobody has read, there would be nothing to see.
    let state = match guide.settings.unchecked {
        Unchecked::Hide => State::Reviewed,
        Unchecked::Beside | Unchecked::Label => State::Unchecked,
    };
    let catalog = |segments: Vec<&Segment>| {
        Catalog::of(segments.into_iter().map(|segment| {
            let message = Message::Translated { inlines: strange_inlines(&segment.inlines).into(), state };
            (segment.id.to_string(), message)
        }))
    };
    Locale {
        language,
        name: language.own.to_owned(),
        interface: Interface::changed(english, language, strange),
        catalogs: guide
            .wordings()
            .map(|wording| (wording.stem.clone(), catalog(wording.segments())))
            .collect(),
        glossary: catalog(guide.glossary.segments()),
        fallback: None,
        page_threshold: None,
        mode: Mode::Git,
    }
}

/// A whole text: in brackets, so that a cut shows.
fn strange_inlines(inlines: &[Inline]) -> Vec<Inline> {
    let text = |text: &str| Inline::Text(text.to_owned());
    let inside = inlines.iter().map(strange_inline);
    std::iter::once(text("[")).chain(inside).chain(std::iter::once(text("]"))).collect()
}

fn strange_inline(inline: &Inline) -> Inline {
    let all = |inlines: &[Inline]| inlines.iter().map(strange_inline).collect();
    match inline {
        Inline::Text(text) => Inline::Text(strange(text).into_owned()),
        Inline::Strong(inside) => Inline::Strong(all(inside)),
        Inline::Emphasis(inside) => Inline::Emphasis(all(inside)),
        Inline::Link { number, label } => Inline::Link { number: *number, label: all(label) },
        Inline::Fact(id) => Inline::Fact(id.clone()),
    }
}

/// English with marks on its letters and its vowels twice: about a third longer, and still to be
/// read. What stays plain English was not taken from a text that can be translated.
fn strange(text: &str) -> Cow<'_, str> {
    let mut changed = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let marked = match letter {
            'a' => 'á',
            'c' => 'ç',
            'd' => 'ð',
            'e' => 'é',
            'g' => 'ĝ',
            'h' => 'ĥ',
            'i' => 'î',
            'j' => 'ĵ',
            'k' => 'ķ',
            'l' => 'ļ',
            'n' => 'ñ',
            'o' => 'ô',
            'r' => 'ŕ',
            's' => 'š',
            't' => 'ţ',
            'u' => 'û',
            'w' => 'ŵ',
            'y' => 'ý',
            'z' => 'ž',
            'A' => 'Å',
            'C' => 'Ç',
            'E' => 'É',
            'G' => 'Ĝ',
            'I' => 'Î',
            'N' => 'Ñ',
            'O' => 'Ö',
            'S' => 'Š',
            'U' => 'Û',
            'Y' => 'Ý',
            other => other,
        };
        changed.push(marked);
        if "aeiou".contains(letter) {
            changed.push(marked);
        }
    }
    Cow::Owned(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide;
    use crate::locale::Argument;
    use crate::tree::FilePath;

    #[test]
    fn words_grow_by_about_a_third_and_nothing_else_changes() {
        let english = "If a life is in danger, do not wait. The call is free, even with no credit.";
        let longer = strange(english).chars().count() * 100 / english.chars().count();
        assert!((120..=140).contains(&longer), "{longer}");
        assert_eq!(strange("Call 999 (free)."), "Çááļļ 999 (fŕéééé).");
    }

    #[test]
    fn pages_and_interface_are_strange_with_their_names_filled() {
        let file = |path: &str| FilePath::new(path).unwrap();
        let page = "+++\ntitle = \"Start\"\nsummary = \"Go.\"\n+++\n\nSee [**us**](index.md).\n";
        let ui = "n = { $n ->\n    [one] One day\n   *[other] { $n } days\n }\n";
        let tree = Tree::new()
            .with(file("content/guide.toml"), *b"languages = [\"en\"]\n")
            .with(file("content/index.md"), page.as_bytes())
            .with(file("locales/en/ui.ftl"), ui.as_bytes());
        let guide = guide::read(&tree).value;
        let locales = pseudo(&tree, &guide, &[]).0;
        assert_eq!(locales.iter().map(|locale| locale.language.tag).collect::<Vec<_>>(), ["en-XA", "ar-XB"]);
        assert_eq!(pseudo(&tree, &guide, &["ar-XB".to_owned()]).0.len(), 1);
        assert!(pseudo(&tree, &guide, &["ar".to_owned()]).0.is_empty());
        for locale in &locales {
            let say = |number| locale.interface.say_with("n", &[("n", Argument::Number(number))]).unwrap();
            assert_eq!(say(1).text, "[Öñéé ðááý]");
            assert_eq!(say(25).text, "[25 ðááýš]");
            assert_eq!(say(25).language, locale.language);
            let segments = guide.pages[0].full.segments();
            let message = locale.catalogs["index"].get(segments[2].id.as_str());
            let Some(Message::Translated { inlines, .. }) = message else { panic!("{message:?}") };
            let label = vec![Inline::Strong(vec![Inline::Text("ûûš".to_owned())])];
            let text = |text: &str| Inline::Text(text.to_owned());
            let expected =
                [text("["), text("Šéééé "), Inline::Link { number: 1, label }, text("."), text("]")];
            assert_eq!(**inlines, expected);
        }
    }
}
