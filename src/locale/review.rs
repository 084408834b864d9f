use super::reviews::{Record, fingerprint, records};
use super::worksheet::{Progress, Row, Worksheet};
use crate::fact::Date;
use crate::finding::{Finding, Findings, Found, Severity, open, rules};
use crate::table::quoted;
use crate::text::{Source, Span, hidden};
use crate::tree::{FilePath, Tree};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A person who read one file of a language, and what she read of it.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    /// Her name, as she wants it to stand.
    pub by: &'a str,
    /// The day she read it.
    pub on: Date,
    /// Only the texts of these ids; all of the file when there is none.
    pub only: &'a [String],
}

/// What recording a review came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The ids of the texts that are recorded now and were not before.
    pub new: Vec<String>,
    /// The ids of the texts whose record stays as it is.
    pub kept: Vec<String>,
    /// The records that were taken out, and why: the page, the id, the reason.
    pub dropped: Vec<(String, String, &'static str)>,
    /// The ids that nothing was recorded for, and why.
    pub left: Vec<(String, &'static str)>,
    /// The file as it should be, if it differs.
    pub file: Option<(FilePath, String)>,
}

const HEAD: &str = "# Who read which translation, and when. `fingerpost review` writes this file.\n\
     # An edit of a translation ends its review by itself.\n";

/// Records that a person read the translated texts of one worksheet. `sheets` are all of the
/// language; a record of a text that is not there any more, on this worksheet or on one that is
/// gone, is taken out. A Stop says why nothing can be recorded.
pub fn review(tree: &Tree, sheets: &[Worksheet], sheet: &Worksheet, reader: &Reader<'_>) -> Found<Recorded> {
    let mut said = Findings::default();
    let path = reviews_path(sheet);
    let source = said.keep(open(tree, &path, Severity::Stop));
    // A record that cannot be read would be lost when the file is written.
    let old: Vec<Record> = source.as_ref().map_or_else(Vec::new, |source| {
        let mut weighed = Findings::default();
        let old = weighed.keep(records(source));
        said.extend(weighed.into_iter().map(|finding| finding.weighing(Severity::Stop)));
        old.into_iter().map(|(_, record)| record).collect()
    });
    said.extend(nameless(reader.by, &path));
    if said.worst() == Some(Severity::Stop) {
        return said.with(Recorded::default());
    }
    let (mut kept, dropped) = sort_out(old, sheets, sheet);
    let mut recorded = Recorded { dropped, ..Recorded::default() };
    for row in sheet.rows.iter().filter(|row| reader.only.is_empty() || reader.only.contains(&row.id)) {
        match why_not(row) {
            Some(why) => recorded.left.push((row.id.clone(), why)),
            None if kept.iter().any(|record| record.page == sheet.stem && record.id == row.id) => {
                recorded.kept.push(row.id.clone());
            }
            None => {
                kept.push(Record {
                    page: sheet.stem.clone(),
                    id: row.id.clone(),
                    text: fingerprint(row.written().unwrap_or_default()),
                    by: reader.by.trim().to_owned(),
                    on: reader.on.to_string(),
                });
                recorded.new.push(row.id.clone());
            }
        }
    }
    let ids: BTreeSet<&str> = sheet.rows.iter().map(|row| row.id.as_str()).collect();
    let strange = reader.only.iter().filter(|id| !ids.contains(id.as_str()));
    recorded.left.extend(strange.map(|id| (id.clone(), "the page has no text of this id")));
    let text = write(kept, source.as_ref());
    let differs = source.as_ref().is_none_or(|source| source.text() != text);
    let needed = source.is_some() || !recorded.new.is_empty();
    recorded.file = (differs && needed).then_some((path, text));
    said.with(recorded)
}

fn reviews_path(sheet: &Worksheet) -> FilePath {
    let tag =
        sheet.file.strip_folder("locales").and_then(|below| below.split('/').next()).unwrap_or_default();
    FilePath::new(&format!("locales/{tag}/reviews.toml")).expect("a language's tag is a plain name")
}

fn nameless(by: &str, path: &FilePath) -> Option<Finding> {
    let strange = by.chars().any(|letter| letter == '\n' || letter == '\t' || hidden(letter).is_some());
    let message = match by.trim() {
        "" => "a review needs the name of the person who read the text",
        _ if strange => "there is an invisible character in the name of the reader",
        _ => return None,
    };
    Some(
        Finding::at(rules::BAD_REVIEW, Span::file(path), message)
            .weighing(Severity::Stop)
            .hint("write it after --by, such as --by \"A. Reader\""),
    )
}

/// Why nothing can be recorded for a text, if so.
fn why_not(row: &Row) -> Option<&'static str> {
    match row.progress {
        Progress::Reviewed | Progress::Unchecked => None,
        Progress::Missing => Some("it is not translated"),
        Progress::Changed => Some("the English has changed since it was translated"),
        Progress::Refused => Some("a rule refuses it: `fingerpost check` says why"),
    }
}

type Dropped = Vec<(String, String, &'static str)>;

/// Parts the records that still hold from those that hold no more.
fn sort_out(old: Vec<Record>, sheets: &[Worksheet], sheet: &Worksheet) -> (Vec<Record>, Dropped) {
    let rows: BTreeMap<&str, &Row> = sheet.rows.iter().map(|row| (row.id.as_str(), row)).collect();
    let pages: BTreeSet<&str> = sheets.iter().map(|sheet| sheet.stem.as_str()).collect();
    let (mut kept, mut dropped) = (Vec::new(), Vec::new());
    for record in old {
        let text = rows.get(record.id.as_str()).and_then(|row| row.written());
        let why = match text {
            _ if !pages.contains(record.page.as_str()) => Some("the guide has no such page now"),
            _ if record.page != sheet.stem => None,
            None => Some("the text is gone"),
            Some(text) if fingerprint(text) != record.text => Some("the text has changed since it was read"),
            Some(_) => None,
        };
        match why {
            Some(why) => dropped.push((record.page, record.id, why)),
            None => kept.push(record),
        }
    }
    (kept, dropped)
}

/// The file: its comments first, then the records, sorted.
fn write(mut records: Vec<Record>, old: Option<&Source>) -> String {
    records.sort();
    records.dedup();
    let is_comment = |line: &&str| line.starts_with('#');
    let mut text: String = old
        .iter()
        .flat_map(|old| old.text().lines().filter(is_comment))
        .fold(String::new(), |text, line| text + line + "\n");
    if text.is_empty() {
        text.push_str(HEAD);
    }
    for Record { page, id, text: hash, by, on } in records {
        let fields = [("page", page), ("id", id), ("text", hash), ("by", by), ("on", on)];
        text.push_str("\n[[review]]\n");
        for (name, value) in fields {
            let _ = writeln!(text, "{name} = {}", quoted(&value));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    const PAGE: &str =
        "+++\ntitle = \"Go\"\nsummary = \"How to go there.\"\n+++\n\nYou can go.\n\n- Ask first.\n";

    struct Guide {
        tree: Tree,
    }

    impl Guide {
        fn new() -> Self {
            let files = [
                ("content/guide.toml", "languages = [\"en\", \"cy\"]\n"),
                ("content/index.md", PAGE),
                (
                    "locales/en/ui.ftl",
                    "exit = Leave\nday = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n",
                ),
                ("locales/cy/ui.ftl", "exit = Gadael\nday = { $n ->\n   *[other] { $n } dydd\n}\n"),
            ];
            Self { tree: Tree::new() }.with(&files)
        }

        fn with(mut self, files: &[(&str, &str)]) -> Self {
            for (path, text) in files {
                self.tree = self.tree.with(FilePath::new(path).unwrap(), text.as_bytes());
            }
            self
        }

        fn sheets(&self) -> Vec<Worksheet> {
            let facts = crate::fact::read(&self.tree, "2026-01-01".parse().unwrap()).value;
            let guide = crate::guide::read(&self.tree).value;
            let read = locale::read(&self.tree, &guide, &[]);
            let locale = &read.value.0[1];
            locale::worksheets(&locale::Desk {
                tree: &self.tree,
                guide: &guide,
                facts: &facts,
                locale,
                found: &read.findings,
            })
        }

        fn review(&mut self, stem: &str, by: &str, only: &[&str]) -> Found<Recorded> {
            let sheets = self.sheets();
            let sheet = sheets.iter().find(|sheet| sheet.stem == stem).unwrap();
            let only: Vec<String> = only.iter().map(|id| (*id).to_owned()).collect();
            let on = "2026-11-22".parse().unwrap();
            let found = review(&self.tree, &sheets, sheet, &Reader { by, on, only: &only });
            if let Some((path, text)) = &found.value.file {
                self.tree = self.tree.clone().with(path.clone(), text.clone().into_bytes());
            }
            found
        }

        fn reviews(&self) -> String {
            String::from_utf8(self.tree.get("locales/cy/reviews.toml").unwrap().to_vec()).unwrap()
        }

        fn ids(&self) -> Vec<String> {
            self.sheets()[0].rows.iter().map(|row| row.id.clone()).collect()
        }
    }

    fn page(values: &[(&str, &str)]) -> String {
        values.iter().map(|(id, value)| format!("{id} = {value}\n\n")).collect()
    }

    #[test]
    fn only_sound_translations_are_recorded_and_then_they_count_as_read() {
        let mut guide = Guide::new();
        let ids = guide.ids();
        let file = page(&[
            (&ids[0], "Ewch"),
            (&ids[1], "TODO"),
            (&ids[2], "Cewch 7 fynd."),
            (&ids[3], "Gofynnwch."),
        ]);
        guide = guide.with(&[("locales/cy/index.ftl", &file)]);
        let recorded = guide.review("index", " Ann \"A\" Jones ", &[]).value;
        assert_eq!(recorded.new, [ids[0].clone(), ids[3].clone()]);
        assert_eq!(recorded.left.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&ids[1], &ids[2]]);
        let progress: Vec<_> = guide.sheets()[0].rows.iter().map(|row| row.progress).collect();
        use Progress::{Missing, Refused, Reviewed};
        assert_eq!(progress, [Reviewed, Missing, Refused, Reviewed]);
    }

    #[test]
    fn a_plural_is_one_text_and_a_second_review_changes_nothing() {
        let mut guide = Guide::new();
        assert_eq!(guide.review("ui", "Ann", &[]).value.new, ["exit", "day"]);
        let first = guide.reviews();
        let again = guide.review("ui", "Bob", &[]).value;
        assert_eq!((again.kept.len(), again.new.len(), again.file), (2, 0, None));
        assert_eq!(guide.reviews(), first);
        assert!(
            first.starts_with(HEAD) && first.contains("id = \"day\"") && !first.contains("Bob"),
            "{first}"
        );
        assert_eq!(guide.sheets().last().unwrap().rows[1].progress, Progress::Reviewed);
    }

    #[test]
    fn a_record_of_a_text_that_changed_or_is_gone_is_dropped_and_said_and_comments_stay() {
        let mut guide = Guide::new();
        let old = "# Ours.\n[[review]]\npage = \"ui\"\nid = \"gone\"\ntext = \"0\"\nby = \"A\"\non = \"2026-01-01\"\n# Mine.\n\
                   [[review]]\npage = \"lost\"\nid = \"x\"\ntext = \"0\"\nby = \"A\"\non = \"2026-01-01\"\n\
                   [[review]]\npage = \"ui\"\nid = \"exit\"\ntext = \"0\"\nby = \"A\"\non = \"2026-01-01\"\n\
                   [[review]]\npage = \"index\"\nid = \"x\"\ntext = \"0\"\nby = \"A\"\non = \"2026-01-01\"\n";
        guide = guide.with(&[("locales/cy/reviews.toml", old)]);
        let recorded = guide.review("ui", "Ann", &["exit", "nothing"]).value;
        let dropped: Vec<_> = recorded.dropped.iter().map(|(_, id, why)| (id.as_str(), *why)).collect();
        assert_eq!(
            dropped,
            [
                ("gone", "the text is gone"),
                ("x", "the guide has no such page now"),
                ("exit", "the text has changed since it was read")
            ]
        );
        assert_eq!((recorded.new, recorded.left.len()), (vec!["exit".to_owned()], 1));
        let text = guide.reviews();
        assert!(text.starts_with("# Ours.\n# Mine.\n\n[[review]]\npage = \"index\"\n"), "{text}");
        assert_eq!(text.matches("[[review]]").count(), 2);
    }

    #[test]
    fn nothing_is_written_without_a_name_or_over_a_file_that_cannot_be_read() {
        for by in ["", "  ", "a\nb", "a\u{202e}b"] {
            let found = Guide::new().review("ui", by, &[]);
            assert!(found.findings.worst() == Some(Severity::Stop) && found.value.file.is_none(), "{by:?}");
        }
        let mut guide = Guide::new().with(&[("locales/cy/reviews.toml", "[[review]]\npage = \"ui\"\n")]);
        let found = guide.review("ui", "Ann", &[]);
        assert!(found.findings.worst() == Some(Severity::Stop) && found.value.file.is_none());
    }
}
