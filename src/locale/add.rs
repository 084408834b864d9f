//! A new language: its folder, and its place in the guide's list.

use super::language::{LANGUAGES, Language, language_of, nearest_language};
use super::sync::{Wish, sync};
use crate::fact::Facts;
use crate::finding::{Findings, Found};
use crate::guide::{self, Guide};
use crate::table::Placed;
use crate::text::Source;
use crate::tree::{FilePath, Tree};
use std::fmt;
use std::ops::Range;

/// What a new language comes to.
#[derive(Clone, Debug)]
pub struct Added {
    /// The language.
    pub language: &'static Language,
    /// The files to write: its folder and, where it could be changed, `content/guide.toml`.
    pub files: Tree,
    /// Whether the guide lists it.
    pub listed: Listed,
}

/// Whether the guide's settings list a new language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// They did before.
    Already,
    /// They do now: the files hold the settings with it.
    Now,
    /// A person must add it: the list could not be changed without touching anything else.
    ByHand,
}

/// Why a language cannot be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotAdd {
    /// There is no tested data for it; with the nearest language that there is.
    Untested {
        /// What was typed.
        typed: String,
        /// What was most likely meant.
        nearest: Option<&'static Language>,
    },
    /// It has a folder already.
    There(&'static Language),
}

impl CannotAdd {
    /// What to do instead.
    pub fn advice(&self) -> String {
        match self {
            Self::Untested { nearest, .. } => {
                let near = nearest.map(|language| {
                    format!("The nearest that there is: {} ({}). ", language.tag, language.english)
                });
                let all: Vec<String> = LANGUAGES
                    .iter()
                    .filter(|language| language.tag != "en")
                    .map(|language| format!("{} ({})", language.tag, language.english))
                    .collect();
                format!("{}These can be added: {}.", near.unwrap_or_default(), all.join(", "))
            }
            Self::There(language) if language.tag == "en" => {
                "English is what all other languages are made from.".to_owned()
            }
            Self::There(language) => {
                format!(
                    "Run `fingerpost sync --lang {}` to bring its files in line with the English.",
                    language.tag
                )
            }
        }
    }
}

impl fmt::Display for CannotAdd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Untested { typed, .. } => write!(
                f,
                "there is no tested data for a language `{}`: its plurals, dates and direction would silently be the English ones",
                typed.escape_debug()
            ),
            Self::There(language) => write!(f, "{} is there already", language.english),
        }
    }
}

/// What a new language needs: `locale.toml` with its own name, the words around the pages and every
/// page, all still to do, and its place in the guide's list.
///
/// # Errors
/// [`CannotAdd`] when we have no tested data for it, or when it has files already.
pub fn add(tree: &Tree, guide: &Guide, facts: &Facts, typed: &str) -> Result<Found<Added>, CannotAdd> {
    let Some(language) = language_of(typed) else {
        return Err(CannotAdd::Untested { typed: typed.to_owned(), nearest: nearest_language(typed) });
    };
    let folder = format!("locales/{typed}");
    if typed == "en" || tree.under(&folder).next().is_some() {
        return Err(CannotAdd::There(language));
    }
    let mut files = Tree::new();
    let listed = if guide.settings.tags().any(|tag| tag == typed) {
        Listed::Already
    } else {
        match list(tree, guide, typed) {
            Some((path, text)) => {
                files = files.with(path, text.into_bytes());
                Listed::Now
            }
            None => Listed::ByHand,
        }
    };
    let mut with = guide.clone();
    if listed != Listed::Already {
        with.settings.languages.push(Placed::new(0..0, typed.to_owned()));
    }
    let mut said = Findings::default();
    let wanted = [typed.to_owned()];
    let written = said.keep(sync(tree, &with, facts, Wish { languages: &wanted, ..Wish::default() }));
    files.extend(written.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    let settings = FilePath::new(&format!("{folder}/locale.toml")).expect("a language's tag is a plain name");
    files = files.with(settings, format!("name = \"{}\"\n", language.own).into_bytes());
    Ok(said.with(Added { language, files, listed }))
}

/// The guide's settings with one more language at the end of the list and every other byte as it
/// was; `None` where that cannot be done for sure.
fn list(tree: &Tree, guide: &Guide, tag: &str) -> Option<(FilePath, String)> {
    let path = guide.settings.span.file.clone();
    let bytes = tree.get(path.as_str())?;
    let source = Source::read(&path, bytes).ok()?;
    // Line ends of another kind, or a mark at the start: places would not be those of the file.
    if source.text().as_bytes() != bytes.as_ref() {
        return None;
    }
    let last = guide.settings.languages.last()?.span();
    let text = insert(source.text(), last, tag)?;
    // Read again, the file must say the same with one more language.
    let before: Vec<&str> = guide.settings.tags().collect();
    let again = guide::read(&Tree::new().with(path.clone(), text.clone().into_bytes())).value;
    let after: Vec<&str> = again.settings.tags().collect();
    (after.split_last() == Some((&tag, before.as_slice()))).then_some((path, text))
}

/// Puts a string behind the last one of a list: on the same line, or on a line of its own where
/// the last one has a line of its own.
fn insert(text: &str, last: Range<usize>, tag: &str) -> Option<String> {
    let (before, after) = (text.get(..last.end)?, text.get(last.end..)?);
    if before.is_empty() || last.is_empty() {
        return None;
    }
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let indent = text.get(line_start..last.start)?;
    let rest_of_line = after.split('\n').next()?;
    if !indent.trim().is_empty() || rest_of_line.contains(']') {
        return Some(format!("{before}, \"{tag}\"{after}"));
    }
    let comma = if rest_of_line.trim_start().starts_with(',') { "" } else { "," };
    let (rest_of_line, below) = after.split_at(rest_of_line.len());
    Some(format!("{before}{comma}{rest_of_line}\n{indent}\"{tag}\",{below}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact;

    const UI: &str = "# The name.\nguide-name = Guide\n";
    const INDEX: &str = "+++\ntitle = \"Start\"\nsummary = \"Start here.\"\n+++\n\nAsk for help.\n";

    fn file(path: &str) -> FilePath {
        FilePath::new(path).unwrap()
    }

    fn tree(settings: &str) -> Tree {
        Tree::new()
            .with(file("content/guide.toml"), settings.as_bytes())
            .with(file("content/index.md"), INDEX.as_bytes())
            .with(file("locales/en/ui.ftl"), UI.as_bytes())
    }

    fn added(tree: &Tree, tag: &str) -> Result<Added, CannotAdd> {
        let facts = fact::read(tree, "2026-11-22".parse().unwrap()).value;
        let guide = guide::read(tree).value;
        add(tree, &guide, &facts, tag).map(|found| found.value)
    }

    fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
        std::str::from_utf8(tree.get(path).unwrap()).unwrap()
    }

    #[test]
    fn a_new_language_has_its_name_and_everything_to_do() {
        let before = tree("languages = [\"en\"]\n");
        let new = added(&before, "ti").unwrap();
        let paths: Vec<&str> = new.files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(
            paths,
            ["content/guide.toml", "locales/ti/index.ftl", "locales/ti/locale.toml", "locales/ti/ui.ftl"]
        );
        assert_eq!(text(&new.files, "locales/ti/locale.toml"), "name = \"ትግርኛ\"\n");
        assert_eq!(text(&new.files, "locales/ti/index.ftl").matches(" = TODO\n").count(), 3);
        assert!(text(&new.files, "locales/ti/ui.ftl").ends_with("guide-name = TODO\n"));
        // What was added is in line with the English: sync has nothing to do.
        let mut after = before.clone();
        after.extend(new.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
        let facts = fact::read(&after, "2026-11-22".parse().unwrap()).value;
        let found = sync(&after, &guide::read(&after).value, &facts, Wish::default());
        assert!(found.value.is_empty() && found.findings.is_empty());
        assert_eq!(added(&after, "ti").unwrap_err(), CannotAdd::There(language_of("ti").unwrap()));
    }

    #[test]
    fn what_cannot_be_added_is_refused_with_the_nearest_that_can() {
        let refused = added(&tree("languages = [\"en\"]\n"), "zh-TW").unwrap_err();
        assert!(refused.advice().starts_with("The nearest that there is: zh-Hans (Chinese (simplified)). "));
        assert!(matches!(added(&tree(""), "../x"), Err(CannotAdd::Untested { nearest: None, .. })));
        assert!(matches!(added(&tree(""), "en"), Err(CannotAdd::There(_))));
        assert!(matches!(added(&tree(""), "en-XA"), Err(CannotAdd::Untested { .. })));
    }

    #[test]
    fn the_list_of_languages_is_changed_and_nothing_else() {
        for (before, after) in [
            ("languages = [\"en\"]\n", "languages = [\"en\", \"ti\"]\n"),
            (
                "# x\nlanguages = [\"en\", \"cy\"] # y\nexit = \"https://a.example/\"\n",
                "# x\nlanguages = [\"en\", \"cy\", \"ti\"] # y\nexit = \"https://a.example/\"\n",
            ),
            ("languages = [\"en\", ]\n", "languages = [\"en\", \"ti\", ]\n"),
            (
                "languages = [\n  \"en\", # English\n  \"cy\", # Welsh\n  # more?\n]\n",
                "languages = [\n  \"en\", # English\n  \"cy\", # Welsh\n  \"ti\",\n  # more?\n]\n",
            ),
            (
                "languages = [\n  \"en\",\n  \"cy\" # Welsh\n]\n",
                "languages = [\n  \"en\",\n  \"cy\", # Welsh\n  \"ti\",\n]\n",
            ),
            ("languages = [\n  \"en\"]\n", "languages = [\n  \"en\", \"ti\"]\n"),
        ] {
            let new = added(&tree(before), "ti").unwrap();
            assert_eq!(new.listed, Listed::Now, "{before}");
            assert_eq!(text(&new.files, "content/guide.toml"), after);
        }
    }

    #[test]
    fn a_list_that_cannot_be_changed_safely_is_left_to_a_person() {
        for before in
            ["languages = [\"en\"]\r\n", "\u{feff}languages = [\"en\"]\n", "languages = [\n", "x = 1\n"]
        {
            let new = added(&tree(before), "ti").unwrap();
            assert_eq!(new.listed, Listed::ByHand, "{before:?}");
            assert!(new.files.get("content/guide.toml").is_none());
            assert!(new.files.get("locales/ti/index.ftl").is_some());
        }
        let new = added(&tree("languages = [\"en\", \"ti\"]\n"), "ti").unwrap();
        assert_eq!(new.listed, Listed::Already);
        assert!(new.files.get("content/guide.toml").is_none());
    }
}
