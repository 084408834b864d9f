use super::old::{CHANGED, Changed, ENGLISH, Old, OldMessage, TODO, WAS};
use super::unused::Unused;
use crate::fact::Facts;
use crate::guide::{Guide, Role, Segment, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// English that resembles the earlier English this much is taken for a new version of it.
const ALIKE: f64 = 0.6;

/// A file of messages as English needs it.
pub(super) struct Sheet<'s> {
    /// The name of the file without ending.
    pub(super) stem: &'s str,
    /// What stands in its first line: the page's title and file.
    pub(super) head: String,
    /// What there is to translate, in order.
    pub(super) segments: Vec<&'s Segment>,
}

/// Writes the messages of one file.
pub(super) fn write(
    sheet: Sheet<'_>,
    guide: &Guide,
    facts: &Facts,
    mut old: Old,
    unused: &mut Unused,
) -> String {
    let mut segments: Vec<&Segment> = Vec::new();
    let mut seen = BTreeSet::new();
    for segment in sheet.segments {
        if seen.insert(segment.id.as_str()) {
            segments.push(segment);
        }
    }
    let mut kept: BTreeMap<&str, OldMessage> = BTreeMap::new();
    for segment in &segments {
        let id = segment.id.as_str();
        if let Some(message) = old.take(id).or_else(|| unused.take(sheet.stem, id)) {
            kept.insert(id, message);
        }
    }
    let mut pairs = pairs(&segments, &kept, &mut old);
    for message in std::mem::take(&mut old.messages) {
        // A second value for one id is kept beside the first, and `check` refuses both.
        if kept.get(message.id.as_str()).is_some_and(|first| first.value == message.value) {
            continue;
        }
        match kept.get_mut(message.id.as_str()) {
            Some(first) if message.is_written() => {
                first.raw.push_str("\n\n");
                first.raw.push_str(&message.raw);
            }
            Some(_) => {}
            None => unused.keep(sheet.stem, message),
        }
    }
    let mut text = head(&sheet.head);
    let mut under: Option<&str> = None;
    for segment in segments {
        if segment.under.as_deref() != under && segment.role != Role::Heading {
            under = segment.under.as_deref();
        }
        if segment.role == Role::Heading {
            let _ = write!(text, "## Section: {}\n\n", one_line(&segment.text));
            under = Some(&segment.text);
        }
        let id = segment.id.as_str();
        comment(&mut text, segment, guide, facts);
        let message = kept.remove(id);
        let pair = pairs.remove(id).or_else(|| {
            message
                .as_ref()
                .filter(|message| message.value == TODO)
                .and_then(|message| message.changed.clone())
        });
        if let Some(Changed { english, translation }) = pair {
            let _ = writeln!(text, "# {CHANGED}{english}\n# {WAS}{translation}");
        }
        match message {
            Some(message) => text.push_str(&message.raw),
            None => {
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
    text
}

/// For each new English, the nearest message that has gone, if it is near enough.
fn pairs<'s>(
    segments: &[&'s Segment],
    kept: &BTreeMap<&str, OldMessage>,
    old: &mut Old,
) -> BTreeMap<&'s str, Changed> {
    let new: Vec<&Segment> = segments
        .iter()
        .filter(|segment| kept.get(segment.id.as_str()).is_none_or(|message| !message.is_written()))
        .copied()
        .collect();
    let mut near: Vec<(f64, usize, usize)> = Vec::new();
    for (number, segment) in new.iter().enumerate() {
        for (gone, message) in old.messages.iter().enumerate().filter(|(_, message)| message.is_written()) {
            let english = message
                .english
                .as_deref()
                .or(message.changed.as_ref().map(|changed| changed.english.as_str()));
            let likeness = english.map_or(0.0, |english| likeness(english, &one_line(&segment.text)));
            if likeness >= ALIKE {
                near.push((likeness, number, gone));
            }
        }
    }
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut pairs, mut used) = (BTreeMap::new(), BTreeSet::new());
    for (_, number, gone) in near {
        let (Some(segment), Some(message)) = (new.get(number), old.messages.get(gone)) else { continue };
        if !pairs.contains_key(segment.id.as_str())
            && !used.contains(&gone)
            && let Some(pair) = message.pair()
        {
            pairs.insert(segment.id.as_str(), pair);
            used.insert(gone);
        }
    }
    for gone in used.iter().rev() {
        old.messages.remove(*gone);
    }
    pairs
}

/// How alike two texts are, from 0 to 1, by the words they share in order (Dice's coefficient over
/// pairs of neighbouring words and single words).
fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (grams(a), grams(b));
    let mut rest = b.clone();
    let shared = a
        .iter()
        .filter(|gram| rest.iter().position(|other| other == *gram).map(|at| rest.swap_remove(at)).is_some())
        .count();
    2.0 * shared as f64 / (a.len() + b.len()).max(1) as f64
}

fn grams(text: &str) -> Vec<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let pairs = words.iter().zip(words.iter().skip(1)).map(|(a, b)| format!("{a} {b}"));
    let pairs: Vec<String> = pairs.collect();
    words.into_iter().chain(pairs).collect()
}

fn head(what: &str) -> String {
    format!(
        "### {what}\n### Write after the = sign, on the same line, however long it gets.\n### Copy {{ $names }} exactly. You may move them.\n\n"
    )
}

fn comment(text: &mut String, segment: &Segment, guide: &Guide, facts: &Facts) {
    let _ = writeln!(text, "# {ENGLISH}{}", one_line(&segment.text));
    let role = match segment.role {
        Role::Title => Some("This is the title of the page."),
        Role::Summary => Some("This is the summary of the page, shown in lists of pages."),
        Role::Heading => Some("This is a heading."),
        Role::Item => Some("This is a list item."),
        Role::Cell => Some("This is a cell of a table."),
        Role::Statement => Some("This is Easy Read: one short sentence beside a picture."),
        Role::Term => Some("This is a hard word of the guide. Use your word for it on every page."),
        Role::Meaning => Some("This is what the word means, in words that everybody knows."),
        Role::Paragraph => None,
    };
    for line in role.into_iter() {
        let _ = writeln!(text, "# {line}");
    }
    if let Some(context) = &segment.context {
        let _ = writeln!(text, "# Context: {context}");
    }
    if let Some(note) = &segment.note {
        let _ = writeln!(text, "# Note: {note}");
    }
    for (number, link) in segment.links.iter().enumerate() {
        let target = match &link.target {
            Target::Page { address, .. } => format!(
                "page: {}",
                guide.page(address).map_or(address.as_str(), |page| page.full.title.text.as_str())
            ),
            Target::Fact(mention) => {
                facts.get(&mention.id).map_or_else(|| mention.id.clone(), |fact| one_line(&fact.states))
            }
        };
        let _ = writeln!(text, "# $link{} = {target}", number + 1);
    }
    let mut named = BTreeSet::new();
    for name in segment.template.names().filter(|name| !name.starts_with("link") && named.insert(*name)) {
        if let Some(fact) = facts.get(name) {
            let _ = writeln!(text, "# ${name} = {}", one_line(&fact.states));
        }
    }
}

/// A text on one line: a comment that broke would be read as something else.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn a_new_version_is_told_from_another_sentence() {
        let old = "Anyone in England can **register with a GP** for free.";
        assert!(
            likeness(
                old,
                "Anyone in England can **register with a GP** for free. You do not need proof of address or ID."
            ) >= super::ALIKE
        );
        assert!(likeness(old, "Call { $tel-999 } if a life is in danger.") < super::ALIKE);
        assert!((likeness(old, old) - 1.0).abs() < f64::EPSILON);
    }
}
