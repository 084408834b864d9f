use super::super::ftl::{Ftl, What};
use super::old::{ENGLISH, OldMessage};
use crate::text::Source;
use std::collections::BTreeMap;
use std::fmt::Write;

/// `_unused.ftl`: translations that no page uses any more, kept in case the English comes back.
#[derive(Default)]
pub(super) struct Unused {
    messages: BTreeMap<(String, String), OldMessage>,
}

const PAGE: &str = "Page: ";

impl Unused {
    pub(super) fn read(source: &Source) -> Self {
        let mut messages = BTreeMap::new();
        for entry in Ftl::read(source).entries {
            if let What::Message(message) = entry.what {
                let line = |start: &str| {
                    message.comment.iter().find_map(|line| line.strip_prefix(start)).map(str::to_owned)
                };
                let kept = OldMessage {
                    id: message.id.to_owned(),
                    raw: source.slice(message.range.clone()).to_owned(),
                    value: source.slice(message.value.clone()).to_owned(),
                    english: line(ENGLISH),
                    changed: None,
                };
                messages.insert((line(PAGE).unwrap_or_default(), message.id.to_owned()), kept);
            }
        }
        Self { messages }
    }

    /// Keeps a message that its page no longer uses.
    pub(super) fn keep(&mut self, stem: &str, message: OldMessage) {
        if message.value != super::old::TODO {
            self.messages.insert((stem.to_owned(), message.id.clone()), message);
        }
    }

    /// Takes back a message that its page uses again.
    pub(super) fn take(&mut self, stem: &str, id: &str) -> Option<OldMessage> {
        self.messages.remove(&(stem.to_owned(), id.to_owned()))
    }

    /// Whether there is nothing to keep.
    pub(super) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// The file.
    pub(super) fn write(&self) -> String {
        let mut text = "### Translations that no page uses any more. When the English comes back, sync takes them from here.\n".to_owned();
        for ((stem, _), message) in &self.messages {
            let _ = write!(text, "\n# {PAGE}{stem}\n");
            if let Some(english) = &message.english {
                let _ = writeln!(text, "# {ENGLISH}{english}");
            }
            text.push_str(&message.raw);
            text.push('\n');
        }
        text
    }
}
