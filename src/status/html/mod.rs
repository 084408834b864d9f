//! The status as pages that open from a disk: a map, and one page for each language. No script.

mod diff;
mod language;
mod map;

use super::{Status, Words};
use crate::theme::source_hash;
use crate::tree::{FilePath, Tree};

const STYLE: &str = include_str!("status.css");

/// The pages of a status. `repository` is the address below which the guide's files are shown.
pub fn pages(status: &Status, repository: Option<&str>) -> Tree {
    let map = ("index".to_owned(), shell("en", "Translations", &map::body(status)));
    let languages = status.0.iter().map(|standing| {
        let title = format!("{}: translations", standing.language.english);
        (standing.language.tag.to_owned(), shell("en", &title, &language::body(standing, repository)))
    });
    let file = |(name, html): (String, String)| {
        let path = FilePath::new(&format!("{name}.html")).expect("a language's tag is a plain name");
        (path, html.into_bytes().into())
    };
    std::iter::once(map).chain(languages).map(file).collect()
}

fn shell(language: &str, title: &str, body: &str) -> String {
    let policy = format!(
        "default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'",
        source_hash(STYLE)
    );
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escape(&policy),
        escape(title),
    )
}

/// A text as HTML, in an element or in an attribute between double quotation marks.
fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut html, letter| {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
        html
    })
}

/// How a file stands, as a colour, a symbol and words: never as a colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Light {
    Read,
    Translated,
    Partly,
    Nothing,
}

impl Light {
    fn of(words: &Words) -> Self {
        match words {
            Words { all, reviewed, .. } if reviewed == all => Self::Read,
            Words { all, translated, .. } if translated == all => Self::Translated,
            Words { translated: 0, .. } => Self::Nothing,
            _ => Self::Partly,
        }
    }

    const ALL: [Self; 4] = [Self::Read, Self::Translated, Self::Partly, Self::Nothing];

    fn class(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Translated => "translated",
            Self::Partly => "partly",
            Self::Nothing => "nothing",
        }
    }

    fn symbol(self) -> &'static str {
        match self {
            Self::Read => "✓",
            Self::Translated => "●",
            Self::Partly => "◐",
            Self::Nothing => "○",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Read => "translated, and read by a person",
            Self::Translated => "translated; not all of it has been read by a person",
            Self::Partly => "translated in part",
            Self::Nothing => "not translated yet",
        }
    }
}
