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
    /// An older pair, shown to the translator until she has translated the new English.
    pub(super) changed: Option<Changed>,
}

/// An earlier English and its translation.
#[derive(Clone)]
pub(super) struct Changed {
    pub(super) english: String,
    pub(super) translation: String,
}

/// Before the English of a message in its comment.
pub(super) const ENGLISH: &str = "English: ";
/// Before the earlier English of a message whose English changed.
pub(super) const CHANGED: &str = "CHANGED. English was: ";
/// Before the earlier translation.
pub(super) const WAS: &str = "Translation was: ";
/// What stands where a translation is still to be written.
pub(super) const TODO: &str = "TODO";

impl Old {
    pub(super) fn read(source: &Source) -> Self {
        let mut old = Self::default();
        for entry in Ftl::read(source).entries {
            let raw = source.slice(entry.range.clone());
            match entry.what {
                What::Message(message) => {
                    let line = |start: &str| {
                        message.comment.iter().find_map(|line| line.strip_prefix(start)).map(str::to_owned)
                    };
                    let changed = line(CHANGED)
                        .map(|english| Changed { english, translation: line(WAS).unwrap_or_default() });
                    old.messages.push(OldMessage {
                        id: message.id.to_owned(),
                        raw: source.slice(message.range.clone()).to_owned(),
                        value: source.slice(message.value.clone()).to_owned(),
                        english: line(ENGLISH),
                        changed,
                    });
                }
                What::Junk(Some(id)) => old.messages.push(OldMessage {
                    id: id.to_owned(),
                    raw: raw.to_owned(),
                    value: after_equals(raw),
                    english: None,
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
