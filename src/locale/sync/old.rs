use super::super::ftl::{Ftl, What};
use crate::text::Source;

/// A locale file as it was: its messages, and the lines that belong to none.
#[derive(Default)]
pub(super) struct Old {
    pub(super) messages: Vec<OldMessage>,
    /// Lines that could not be read and belong to no message; kept at the end of the file.
    pub(super) lost: Vec<String>,
}

/// A message as it was, with what its comment tells of the English it was made from.
#[derive(Clone)]
pub(super) struct OldMessage {
    pub(super) id: String,
    /// The message's own bytes, from its id on, with lines that may be the rest of it.
    pub(super) raw: String,
    /// The text after the `=`.
    pub(super) value: String,
    /// The English of its comment.
    pub(super) english: Option<String>,
    /// Its context, from its comment.
    pub(super) context: Option<String>,
    /// An older pair, shown to the translator until she has translated the new English.
    pub(super) changed: Option<Changed>,
}

/// An earlier English and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// What the English was.
    pub english: String,
    /// What it was translated with.
    pub translation: String,
}

/// The older pair that the comment of a message tells of.
pub(in crate::locale) fn changed(comment: &[&str]) -> Option<Changed> {
    let line = |start: &str| comment.iter().find_map(|line| line.strip_prefix(start)).map(str::to_owned);
    line(CHANGED).map(|english| Changed { english, translation: line(WAS).unwrap_or_default() })
}

/// Before the English of a message in its comment.
pub(super) const ENGLISH: &str = "English: ";
/// Before the earlier English of a message whose English changed.
pub(super) const CHANGED: &str = "CHANGED. English was: ";
/// Before the earlier translation.
pub(super) const WAS: &str = "Translation was: ";
/// Before the context of a message.
pub(super) const CONTEXT: &str = "Context: ";
/// Before what another page says for the same English.
pub(super) const ELSEWHERE: &str = "On another page: ";
/// What stands where a translation is still to be written.
pub(in crate::locale) const TODO: &str = "TODO";

impl Old {
    /// Reads a file. Where git left two versions of some lines, both are read.
    pub(super) fn read(source: &Source) -> Self {
        match united(source.text()).and_then(|text| Source::read(source.path(), text.as_bytes()).ok()) {
            Some(united) => Self::read_united(&united),
            None => Self::read_united(source),
        }
    }

    fn read_united(source: &Source) -> Self {
        let mut old = Self::default();
        for entry in Ftl::read(source).entries {
            let raw = source.slice(entry.range.clone());
            match entry.what {
                What::Message(message) => {
                    let line = |start: &str| {
                        message.comment.iter().find_map(|line| line.strip_prefix(start)).map(str::to_owned)
                    };
                    old.messages.push(OldMessage {
                        id: message.id.to_owned(),
                        raw: source.slice(message.range.clone()).to_owned(),
                        value: source.slice(message.value.clone()).to_owned(),
                        english: line(ENGLISH),
                        context: line(CONTEXT),
                        changed: changed(&message.comment),
                    });
                }
                What::Junk(Some(id)) => old.messages.push(OldMessage {
                    id: id.to_owned(),
                    raw: raw.to_owned(),
                    value: after_equals(raw),
                    english: None,
                    context: None,
                    changed: None,
                }),
                What::Junk(None) => match old.messages.last_mut() {
                    Some(message) => {
                        message.raw.push('\n');
                        message.raw.push_str(raw);
                    }
                    None => old.lost.push(raw.to_owned()),
                },
                What::Comment(..) => {}
            }
        }
        old
    }

    /// Takes out the first message of an id.
    pub(super) fn take(&mut self, id: &str) -> Option<OldMessage> {
        let at = self.messages.iter().position(|message| message.id == id)?;
        Some(self.messages.remove(at))
    }
}

impl OldMessage {
    /// Whether there is something a translator wrote in it, now or for an earlier English.
    pub(super) fn is_written(&self) -> bool {
        self.value != TODO || self.changed.is_some()
    }

    /// The English it was last translated from, as far as its comment tells.
    pub(super) fn last_english(&self) -> Option<&str> {
        let changed =
            self.changed.as_ref().filter(|_| self.value == TODO).map(|changed| changed.english.as_str());
        changed.or(self.english.as_deref())
    }

    /// The pair to show beside a new English that came in place of this message's.
    pub(super) fn pair(&self) -> Option<Changed> {
        if self.value == TODO {
            return self.changed.clone();
        }
        let translation = self.value.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Changed { english: self.english.clone()?, translation })
    }
}

fn after_equals(raw: &str) -> String {
    raw.split_once('=').map_or("", |(_, value)| value).trim().to_owned()
}

/// The text with both sides of each conflict and without git's marks; `None` when there is none.
fn united(text: &str) -> Option<String> {
    if !text.lines().any(|line| line.starts_with("<<<<<<< ")) {
        return None;
    }
    let mut united = String::new();
    let mut side = Side::Either;
    for line in text.lines() {
        let mark = line.get(..7).filter(|_| line.len() == 7 || line.as_bytes().get(7) == Some(&b' '));
        match (mark, side) {
            (Some("<<<<<<<"), _) => side = Side::Ours,
            (Some("|||||||"), Side::Ours) => side = Side::Base,
            (Some("======="), Side::Ours | Side::Base) => side = Side::Theirs,
            (Some(">>>>>>>"), Side::Theirs) => side = Side::Either,
            (_, Side::Base) => continue,
            _ => {
                united.push_str(line);
                united.push('\n');
                continue;
            }
        }
        // The last lines of one side must not run into the first of the other.
        united.push('\n');
    }
    Some(united)
}

/// Where a line of a conflict stands.
#[derive(Clone, Copy)]
enum Side {
    Either,
    Ours,
    Base,
    Theirs,
}

#[cfg(test)]
mod tests {
    use super::united;

    #[test]
    fn both_sides_of_a_conflict_are_kept_and_the_base_is_not() {
        let text = "a = 1\n<<<<<<< HEAD\nb = 2\n||||||| base\nb = 0\n=======\nb = 3\n>>>>>>> other\nc = 4\n";
        let lines: Vec<String> =
            united(text).unwrap().lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        assert_eq!(lines, ["a = 1", "b = 2", "b = 3", "c = 4"]);
        assert_eq!(united("a = 1\n======= not a conflict\n"), None);
    }
}
