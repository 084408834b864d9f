use super::heir::{Heir, heirs};
use super::minor;
use super::notes::notes;
use super::old::{CHANGED, Changed, ELSEWHERE, ENGLISH, Old, OldMessage, TODO, WAS};
use super::unused::Unused;
use crate::fact::Facts;
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::{Guide, Role, Segment, Wording};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What `sync` knows while it writes the pages of one language.
pub(super) struct Desk<'d> {
    pub(super) guide: &'d Guide,
    pub(super) facts: &'d Facts,
    /// The language that is written for.
    pub(super) tag: &'d str,
    /// Ids whose English changed so little that the translation still holds, as the author says.
    pub(super) minor: &'d [String],
    /// What the language says elsewhere for the same English, by id: the page and the translation.
    pub(super) elsewhere: &'d BTreeMap<String, (String, String)>,
}

/// A file of messages as English needs it.
pub(super) struct Sheet<'s> {
    /// The name of the file without ending.
    pub(super) stem: &'s str,
    /// What stands in its first line: the page's title and file.
    pub(super) head: String,
    /// What there is to translate, in order.
    pub(super) segments: Vec<&'s Segment>,
}

impl<'s> Sheet<'s> {
    /// The file of a wording.
    pub(super) fn of(wording: &'s Wording) -> Self {
        let title = one_line(&wording.title.text);
        Self {
            stem: &wording.stem,
            head: format!("Page: {title}   ({})", wording.span.file),
            segments: wording.segments(),
        }
    }
}

/// Writes the messages of one file.
pub(super) fn write(sheet: Sheet<'_>, desk: &Desk<'_>, mut old: Old, unused: &mut Unused) -> Found<String> {
    let mut said = Findings::default();
    let Sheet { stem, head: first, segments } = sheet;
    let segments = once(segments);
    let mut kept: BTreeMap<&str, OldMessage> = BTreeMap::new();
    for segment in &segments {
        let id = segment.id.as_str();
        if let Some(message) = old.take(id).or_else(|| unused.take(stem, id)) {
            kept.insert(id, message);
        }
    }
    let mut heirs = heirs(&segments, &kept, &mut old);
    put_away(std::mem::take(&mut old.messages), &mut kept, stem, unused);
    let mut text = head(&first);
    for segment in segments {
        if segment.role == Role::Heading {
            let _ = write!(text, "## Section: {}\n\n", one_line(&segment.text));
        }
        let id = segment.id.as_str();
        comment(&mut text, segment, desk);
        let message = kept.remove(id);
        let heir = heirs.remove(id).or_else(|| message.as_ref().and_then(waiting).map(Heir::Changed));
        match (heir, message) {
            (Some(Heir::Same(same)), _) => text.push_str(&same.raw),
            (Some(Heir::Changed(pair)), message) => {
                if said.keep(is_minor(segment, &pair, desk)) {
                    let _ = write!(text, "{id} = {}", pair.translation);
                } else {
                    let todo = message.map_or_else(|| format!("{id} = {TODO}"), |message| message.raw);
                    let _ = write!(text, "# {CHANGED}{}\n# {WAS}{}\n{todo}", pair.english, pair.translation);
                }
            }
            (None, Some(message)) if message.is_written() => text.push_str(&message.raw),
            (None, _) => {
                if let Some((page, translation)) = desk.elsewhere.get(id).filter(|(page, _)| page != stem) {
                    let _ = writeln!(text, "# {ELSEWHERE}{translation}   ({page}.ftl)");
                }
                let _ = write!(text, "{id} = {TODO}");
            }
        }
        text.push_str("\n\n");
    }
    for lines in old.lost {
        text.push_str(&lines);
        text.push_str("\n\n");
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    said.with(text)
}

/// Segments, each id once.
fn once(segments: Vec<&Segment>) -> Vec<&Segment> {
    let mut seen = BTreeSet::new();
    segments.into_iter().filter(|segment| seen.insert(segment.id.as_str())).collect()
}

/// Puts what no block of the page uses away, and a second value for an id beside the first, where
/// `check` refuses both: only a person can tell which is right.
fn put_away(rest: Vec<OldMessage>, kept: &mut BTreeMap<&str, OldMessage>, stem: &str, unused: &mut Unused) {
    for message in rest {
        match kept.get_mut(message.id.as_str()) {
            Some(first) if first.value == message.value || !message.is_written() => {}
            Some(first) if !first.is_written() => *first = message,
            Some(first) => {
                first.raw.push_str("\n\n");
                first.raw.push_str(&message.raw);
            }
            None => unused.keep(stem, message),
        }
    }
}

/// The earlier pair of a message that still waits for its translation.
fn waiting(message: &OldMessage) -> Option<Changed> {
    message.changed.clone().filter(|_| message.value == TODO)
}

/// Whether the author says that an edit is minor, and the edit agrees.
fn is_minor(segment: &Segment, pair: &Changed, desk: &Desk<'_>) -> Found<bool> {
    let mut said = Findings::default();
    let named = desk.minor.iter().any(|id| id == segment.id.as_str());
    let obstacle = minor::obstacle(&pair.english, &one_line(&segment.text)).filter(|_| named);
    if let Some(obstacle) = &obstacle {
        said.add(
            Finding::at(
                rules::NOT_MINOR,
                segment.span.clone(),
                format!("the edit of `{}` is not minor: {obstacle}", segment.id),
            )
            .hint("let it be translated again: the earlier pair stands above the message"),
        );
    }
    said.with(named && obstacle.is_none())
}

fn head(what: &str) -> String {
    format!(
        "### {what}\n### Write after the = sign, on the same line, however long it gets.\n### Copy {{ $names }} exactly. You may move them.\n\n"
    )
}

fn comment(text: &mut String, segment: &Segment, desk: &Desk<'_>) {
    let Desk { guide, facts, tag, .. } = desk;
    let _ = writeln!(text, "# {ENGLISH}{}", one_line(&segment.text));
    for line in notes(segment, guide, facts, tag) {
        let _ = writeln!(text, "# {line}");
    }
}

/// A text on one line: a comment that broke would be read as something else.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
