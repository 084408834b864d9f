//! `locale.toml`: what is set for one language.

use super::language::{LANGUAGES, Language, english, language_of, nearest_language};
use crate::finding::{Finding, Findings, Found, Severity, rules};
use crate::guide::Guide;
use crate::table::{Placed, Table};
use crate::text::{Source, hidden};
use serde::Deserialize;

/// What is set for one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    /// The name it is offered under.
    pub(super) name: String,
    /// The language to read where a translation is missing, before English.
    pub(super) fallback: Option<&'static Language>,
    /// How many of a hundred words of a page must be translated, where it is not the guide's number.
    pub(super) page_threshold: Option<u8>,
    /// How its translators work.
    pub(super) mode: Mode,
}

/// How a language's translators work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// In the files themselves, which say what is still to do.
    #[default]
    Git,
    /// On a translation platform, which compares the files with those of `locales/en`.
    Platform,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: Option<Placed<String>>,
    fallback: Option<Placed<String>>,
    page_threshold: Option<Placed<i64>>,
    mode: Option<Placed<String>>,
}

/// Reads a language's settings; without a file they are what is usual. A wrong one is refused, and
/// what is usual stands in for it.
pub(super) fn read(source: Option<&Source>, language: &Language, guide: &Guide) -> Found<Settings> {
    let mut said = Findings::default();
    let mut settings = Settings {
        name: language.own.to_owned(),
        fallback: None,
        page_threshold: None,
        mode: Mode::default(),
    };
    let file = source.and_then(|source| {
        let table = said.keep(Table::read(source, rules::BAD_SETTINGS));
        said.keep(table.record::<File>()).map(|file| (source, file))
    });
    if let Some((source, file)) = file {
        let place = |range| source.span(range);
        if let Some(name) = file.name {
            match bad_name(name.get_ref()) {
                None => settings.name = name.into_inner(),
                Some(why) => said.add(
                    Finding::at(rules::BAD_SETTINGS, place(name.span()), why)
                        .hint(format!("write the language's own name, such as name = \"{}\"", language.own)),
                ),
            }
        }
        if let Some(tag) = file.fallback {
            match fallback(tag.get_ref(), language, guide) {
                Ok(other) => settings.fallback = Some(other),
                Err((why, hint)) => {
                    said.add(Finding::at(rules::BAD_SETTINGS, place(tag.span()), why).hint(hint))
                }
            }
        }
        if let Some(threshold) = file.page_threshold {
            match u8::try_from(*threshold.get_ref()) {
                Ok(percent) if percent <= 100 => settings.page_threshold = Some(percent),
                _ => said.add(
                    Finding::at(
                        rules::BAD_SETTINGS,
                        place(threshold.span()),
                        format!("the page threshold {} is not from 0 to 100", threshold.get_ref()),
                    )
                    .hint(
                        "write how many of a hundred words must be translated, such as page_threshold = 60",
                    ),
                ),
            }
        }
        if let Some(mode) = file.mode {
            match mode.get_ref().as_str() {
                "git" => settings.mode = Mode::Git,
                "platform" => settings.mode = Mode::Platform,
                other => said.add(
                    Finding::at(
                        rules::BAD_SETTINGS,
                        place(mode.span()),
                        format!("there is no mode `{other}`"),
                    )
                    .hint("write mode = \"git\" when translators edit the files themselves")
                    .hint("write mode = \"platform\" when they work in Pontoon, Weblate or the like"),
                ),
            }
        }
    }
    let mut weighed = Findings::default();
    weighed.extend(said.into_iter().map(|finding| finding.weighing(Severity::Refuse)));
    weighed.with(settings)
}

fn bad_name(name: &str) -> Option<String> {
    if name.trim().is_empty() {
        return Some("the language's name is empty".to_owned());
    }
    name.chars().find_map(hidden).map(|what| format!("there is {what} in the language's name"))
}

/// The language that stands in, or why it cannot and what to write.
fn fallback(tag: &str, own: &Language, guide: &Guide) -> Result<&'static Language, (String, String)> {
    let Some(other) = language_of(tag) else {
        let hint = match nearest_language(tag) {
            Some(near) => format!("did you mean `{}`?", near.tag),
            None => format!(
                "these can be used: {}",
                LANGUAGES.iter().map(|language| language.tag).collect::<Vec<_>>().join(", ")
            ),
        };
        return Err((format!("there is no tested data for a language `{tag}`"), hint));
    };
    if other == english() {
        return Err((
            "English stands in by itself".to_owned(),
            "take the line out, or name a language that is to be tried before English".to_owned(),
        ));
    }
    if other.tag == own.tag {
        return Err((
            format!("{} cannot stand in for itself", own.english),
            "take the line out, or name another language".to_owned(),
        ));
    }
    if other.script != own.script {
        return Err((
            format!("{} is written in another script than {}", other.english, own.english),
            "who reads the one may not be able to read the other: take the line out".to_owned(),
        ));
    }
    if !guide.settings.tags().any(|listed| listed == tag) {
        return Err((
            format!("this guide is not in {}", other.english),
            format!("add \"{tag}\" to the languages in content/guide.toml, or take the line out"),
        ));
    }
    Ok(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide;
    use crate::tree::{FilePath, Tree};

    fn settings(text: &str) -> (Settings, Vec<String>) {
        let guide_path = FilePath::new("content/guide.toml").unwrap();
        let tree = Tree::new().with(guide_path, *b"languages = [\"en\", \"ps\", \"fa\", \"cy\"]\n");
        let guide = guide::read(&tree).value;
        let path = FilePath::new("locales/ps/locale.toml").unwrap();
        let source = Source::read(&path, text.as_bytes()).unwrap();
        let found = read(Some(&source), language_of("ps").unwrap(), &guide);
        assert!(found.findings.iter().all(|finding| finding.severity == Severity::Refuse));
        (found.value, found.findings.into_iter().map(|finding| finding.message).collect())
    }

    #[test]
    fn what_is_set_is_read() {
        let (read, said) =
            settings("name = \"پښتو\"\nfallback = \"fa\"\npage_threshold = 80\nmode = \"platform\"\n");
        assert_eq!(said, [""; 0]);
        assert_eq!(read.fallback.map(|language| language.tag), Some("fa"));
        assert_eq!((read.page_threshold, read.mode), (Some(80), Mode::Platform));
        let (usual, said) = settings("");
        assert_eq!(said, [""; 0]);
        assert_eq!((usual.name.as_str(), usual.mode, usual.page_threshold), ("پښتو", Mode::Git, None));
    }

    #[test]
    fn a_wrong_value_is_refused_and_spoils_only_itself() {
        for (line, why) in [
            ("fallback = \"cy\"", "Welsh is written in another script than Pashto"),
            ("fallback = \"ps\"", "Pashto cannot stand in for itself"),
            ("fallback = \"en\"", "English stands in by itself"),
            ("fallback = \"ur\"", "this guide is not in Urdu"),
            ("fallback = \"prs\"", "there is no tested data for a language `prs`"),
            ("page_threshold = 101", "the page threshold 101 is not from 0 to 100"),
            ("page_threshold = -1", "the page threshold -1 is not from 0 to 100"),
            ("mode = \"pontoon\"", "there is no mode `pontoon`"),
        ] {
            let (read, said) = settings(&format!("name = \"A\"\n{line}\n"));
            assert_eq!(said, [why]);
            let usual =
                Settings { name: "A".to_owned(), fallback: None, page_threshold: None, mode: Mode::Git };
            assert_eq!(read, usual, "{line}");
        }
        for name in ["", " ", "a\\u202Eb"] {
            let (read, said) = settings(&format!("name = \"{name}\"\nmode = \"platform\"\n"));
            assert_eq!((said.len(), read.name.as_str(), read.mode), (1, "پښتو", Mode::Platform));
        }
    }
}
