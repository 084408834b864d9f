use super::segment::{Role, Segment, SegmentId, normalise, without_holes};
use super::wording::{ReadersCheck, Wording};
use super::{comment, inline, markdown};
use crate::fact::Date;
use crate::finding::{Finding, Findings, Found, rules};
use crate::table::{Placed, Table};
use crate::text::{Source, Span, hidden};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A page, in its full wording and perhaps an easy one.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address without ending: `see-a-doctor`.
    pub address: String,
    /// Whom it is written for.
    pub audience: Audience,
    /// Whether a mistake on it can put a reader in danger: unchecked translations of it are shown
    /// beside the English.
    pub critical: bool,
    /// What its sections are on the sheet.
    pub shape: Shape,
    /// The questions it answers, for authors and tests.
    pub questions: Vec<String>,
    /// Who looks after it, and who has reviewed it.
    pub care: Care,
    /// Why it must not be read now, if so: at its address stand a short notice and the helplines.
    pub suspended: Option<Placed<String>>,
    /// What its tab in a browser is called in place of its title: a number in a discreet guide.
    pub tab: Option<String>,
    /// Its full wording.
    pub full: Wording,
    /// Its easy wording.
    pub easy: Option<Wording>,
}

/// Who looks after a page.
#[derive(Clone, Debug, Default)]
pub struct Care {
    /// Who keeps it right; empty when nobody has said so.
    pub owner: String,
    /// Who has reviewed it, in words: a role and a date. Empty when nobody has.
    pub reviewed_by: Vec<String>,
    /// The day by which it should be reviewed again.
    pub review_by: Option<Date>,
}

/// Whom a page is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Someone it happened to.
    #[default]
    Survivor,
    /// Someone who helps.
    Supporter,
    /// Someone who treats.
    HealthWorker,
}

/// What the sections of a page are on the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Parts of a text.
    #[default]
    Text,
    /// Cards to show to staff: each in the reader's language and in English.
    Cards,
    /// A card to carry: as large as a bank card, and nothing on it tells what happened to the reader.
    Wallet,
}

impl Shape {
    /// Its name in front matter.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Cards => "cards",
            Self::Wallet => "wallet",
        }
    }
}

/// The front matter of either wording.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Front {
    title: Placed<String>,
    summary: Placed<String>,
    keywords: Option<Placed<String>>,
    #[serde(default)]
    pub(super) audience: Audience,
    #[serde(default)]
    pub(super) critical: bool,
    #[serde(default)]
    pub(super) shape: Shape,
    #[serde(default)]
    pub(super) questions: Vec<String>,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    reviewed_by: Vec<String>,
    review_by: Option<Placed<String>>,
    pub(super) suspended: Option<Placed<String>>,
    checked_with_readers: Option<Placed<CheckRecord>>,
}

impl Front {
    /// Who looks after the page.
    pub(super) fn care(&self, source: &Source, offset: usize) -> Found<Care> {
        let mut said = Findings::default();
        let review_by = self.review_by.as_ref().and_then(|text| {
            let date = text.get_ref().parse::<Date>();
            if let Err(bad) = date {
                let span = source.span(offset + text.span().start..offset + text.span().end);
                let message = format!("`review_by` is `{}`, which is not a date", text.get_ref());
                said.add(Finding::at(rules::BAD_FRONT_MATTER, span, message).hint(bad.to_string()));
            }
            date.ok()
        });
        said.with(Care { owner: self.owner.clone(), reviewed_by: self.reviewed_by.clone(), review_by })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckRecord {
    who: String,
    on: String,
}

/// In which way a wording says its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// In full.
    Full,
    /// In statements: one sentence beside one picture.
    Easy,
}

/// Reads one file of a page; `None` when its front matter cannot be read.
pub(super) fn read(source: &Source, stem: &str, style: Style) -> Found<Option<(Front, Care, Wording)>> {
    let mut said = Findings::default();
    said.extend(hidden_characters(source));
    let Some((front, body)) = front_matter(source.text()) else {
        said.add(
            Finding::at(
                rules::BAD_FRONT_MATTER,
                source.span(0..0),
                "the page does not begin with its title and summary between two lines of `+++`",
            )
            .hint(
                "begin the file with:\n+++\ntitle = \"See a doctor\"\nsummary = \"How to find a GP.\"\n+++",
            ),
        );
        return said.with(None);
    };
    let table = said.keep(Table::read_part(source, front.clone(), rules::BAD_FRONT_MATTER));
    let front_record = said.keep(table.record::<Front>());
    let (covered, comments) = comment::cover(source.text(), body);
    let markdown::Body { blocks, claims } =
        said.keep(markdown::document(source, &covered, body, &comments, style));
    let wording = front_record.map(|record| {
        let title = plain_segment(source, &record.title, front.start, Role::Title, &mut said);
        let summary = plain_segment(source, &record.summary, front.start, Role::Summary, &mut said);
        if let Some(written) = record.keywords.as_ref().filter(|_| style == Style::Easy) {
            let place = front.start + written.span().start..front.start + written.span().end;
            said.add(keywords_of_easy(source.span(place)));
        }
        let keywords = record.keywords.as_ref().filter(|_| style == Style::Full);
        let keywords =
            keywords.map(|words| plain_segment(source, words, front.start, Role::Keywords, &mut said));
        let readers_check = record.checked_with_readers.as_ref().and_then(|written| {
            let check = readers_check(written.get_ref());
            if check.is_none() {
                let place = front.start + written.span().start..front.start + written.span().end;
                said.add(unsound_check(source.span(place)));
            }
            check
        });
        let wording = Wording {
            stem: stem.to_owned(),
            title,
            summary,
            keywords,
            body: blocks,
            claims,
            readers_check,
            span: source.span(0..0),
        };
        said.extend(clashes(&wording));
        let care = said.keep(record.care(source, front.start));
        (record, care, wording)
    });
    said.with(wording)
}

fn keywords_of_easy(span: Span) -> Finding {
    Finding::at(rules::BAD_FRONT_MATTER, span, "the easy wording of a page has no keywords of its own")
        .hint("write them in the file of the full wording: they find both")
}

fn readers_check(record: &CheckRecord) -> Option<ReadersCheck> {
    let who = record.who.trim();
    let on = record.on.parse().ok()?;
    (!who.is_empty()).then(|| ReadersCheck { who: who.to_owned(), on })
}

fn unsound_check(span: Span) -> Finding {
    Finding::at(
        rules::BAD_FRONT_MATTER,
        span,
        "this does not say who read the page with readers, and on which day",
    )
    .hint("write: checked_with_readers = { who = \"a reading group in Leeds\", on = \"2026-11-30\" }")
    .hint("if nobody did, leave the line out: the page says so")
}

fn hidden_characters(source: &Source) -> Vec<Finding> {
    let found =
        source.text().char_indices().filter_map(|(at, character)| Some((at, character, hidden(character)?)));
    found
        .map(|(at, character, what)| {
            let span = source.span(at..at + character.len_utf8());
            Finding::at(
                rules::HIDDEN_CHARACTERS,
                span.clone(),
                format!("there is {what} here (U+{:04X})", character as u32),
            )
            .weighing(crate::finding::Severity::Stop)
            .hint("delete it: select the words around it and type them again")
            .fix(span, "")
        })
        .collect()
}

/// The bytes between the `+++` lines, and where the body starts.
fn front_matter(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let start = text.strip_prefix("+++\n").map(|_| 4)?;
    let rest = text.get(start..)?;
    if let Some(body) = rest.strip_prefix("+++\n") {
        return Some((start..start, text.len() - body.len()));
    }
    let end = rest
        .find("\n+++\n")
        .map(|at| (at, 5))
        .or_else(|| rest.ends_with("\n+++").then(|| (rest.len() - 4, 4)))?;
    Some((start..start + end.0 + 1, start + end.0 + end.1))
}

/// A title, a summary or keywords: plain words, no markup but facts.
fn plain_segment(
    source: &Source,
    words: &Placed<String>,
    offset: usize,
    role: Role,
    said: &mut Findings,
) -> Segment {
    let text = normalise(words.get_ref());
    let span = source.span(offset + words.span().start..offset + words.span().end);
    if text.is_empty() {
        said.add(
            Finding::at(
                rules::BAD_FRONT_MATTER,
                span.clone(),
                "the title, the summary or the list of keywords is empty",
            )
            .hint("write a few words"),
        );
    }
    let template = inline::Template::read(&text);
    if template.is_err() {
        said.add(
            Finding::at(rules::BAD_PLACEHOLDER, span.clone(), "a curly bracket stands here")
                .hint("titles, summaries and keywords are plain words only: take the bracket away"),
        );
    }
    let sound = template.is_ok();
    let template = template.unwrap_or_default();
    let inlines = template.inlines().unwrap_or_default();
    if inlines.iter().any(|inline| !matches!(inline, inline::Inline::Text(_)))
        || (sound && inlines.is_empty() && !text.is_empty())
    {
        said.add(
            Finding::at(
                rules::MARKUP_NOT_USED,
                span.clone(),
                "titles, summaries and keywords are plain words only",
            )
            .hint("take out bold, links, facts and pictures"),
        );
    }
    Segment {
        id: SegmentId::of(&text, None),
        words: text.split_whitespace().count(),
        text,
        context: None,
        note: None,
        role,
        template,
        inlines,
        links: Vec::new(),
        under: None,
        bare: without_holes(source.slice(span.start..span.end)),
        span,
    }
}

/// Two texts of a wording with one id.
fn clashes(wording: &Wording) -> Vec<Finding> {
    let mut first: BTreeMap<&SegmentId, &Segment> = BTreeMap::new();
    let mut said = Vec::new();
    for segment in wording.segments() {
        let before = *first.entry(&segment.id).or_insert(segment);
        if before.text != segment.text || before.context != segment.context {
            said.push(
                Finding::at(
                    rules::SEGMENT_CLASH,
                    segment.span.clone(),
                    format!("this block has the same id as another one, {}", segment.id),
                )
                .label(before.span.clone(), "the other block")
                .hint("change a word of one of them"),
            );
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::FilePath;

    #[test]
    fn a_check_with_readers_says_who_and_when() {
        let ask = |line: &str| {
            let text = format!("+++\ntitle = \"A\"\nsummary = \"B\"\n{line}\n+++\n");
            let path = FilePath::new("content/a.easy.md").unwrap();
            let source = Source::read(&path, text.as_bytes()).unwrap();
            let found = read(&source, "a.easy", Style::Easy);
            let check = found.value.and_then(|(.., wording)| wording.readers_check);
            (check.map(|check| (check.who, check.on.to_string())), found.findings.iter().count())
        };
        let sound = ("us".to_owned(), "2026-11-30".to_owned());
        assert_eq!(ask("checked_with_readers = { who = \"us\", on = \"2026-11-30\" }"), (Some(sound), 0));
        assert_eq!(ask("checked_with_readers = { who = \"us\", on = \"soon\" }"), (None, 1));
        assert_eq!(ask("checked_with_readers = { who = \" \", on = \"2026-11-30\" }"), (None, 1));
        assert_eq!(ask(""), (None, 0));
    }
}
