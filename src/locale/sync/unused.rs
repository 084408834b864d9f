use super::super::ftl::{Ftl, What};
use super::old::{CONTEXT, Changed, ENGLISH, OldMessage};
use super::page::one_line;
use crate::text::Source;
use std::collections::BTreeMap;
use std::fmt::Write;

/// `_unused.ftl`: translations that no page uses any more, kept in case the English comes back.
#[derive(Default)]
pub(super) struct Unused {
    messages: BTreeMap<(String, String), OldMessage>,
    /// The message that came in place of one of these and waits for its translation.
    now: BTreeMap<(String, String), String>,
}

const PAGE: &str = "Page: ";
/// Before the id of the message that came in place.
const NOW: &str = "CHANGED. Now to translate: ";

/// A message of a platform's file whose English has changed.
pub(in super::super) struct Overtaken {
    /// The name of the file without ending.
    pub(in super::super) stem: String,
    /// The id to translate now.
    pub(in super::super) id: String,
    /// The older pair, which no comment of a platform's file can hold.
    pub(in super::super) pair: Changed,
}

/// The messages of platforms' files whose English has changed, as `_unused.ftl` names them.
pub(in super::super) fn overtaken(source: &Source) -> Vec<Overtaken> {
    let Unused { messages, now } = Unused::read(source);
    let pair = |message: &OldMessage| Changed {
        english: message.english.clone().unwrap_or_default(),
        translation: one_line(&message.value),
    };
    let waiting = now.into_iter().filter_map(|(key, id)| {
        messages.get(&key).map(|message| Overtaken { stem: key.0, id, pair: pair(message) })
    });
    waiting.collect()
}

impl Unused {
    pub(super) fn read(source: &Source) -> Self {
        let mut messages: BTreeMap<(String, String), OldMessage> = BTreeMap::new();
        let mut now = BTreeMap::new();
        let mut last: Option<(String, String)> = None;
        // A comment above what cannot be read belongs, for Fluent, to nothing.
        let mut above: Vec<&str> = Vec::new();
        for entry in Ftl::read(source).entries {
            let raw = source.slice(entry.range.clone());
            let (id, comment, raw, value) = match entry.what {
                What::Message(message) => {
                    let raw = source.slice(message.range.clone());
                    (message.id, message.comment, raw, source.slice(message.value.clone()))
                }
                What::Junk(Some(id)) => (id, std::mem::take(&mut above), raw, raw),
                What::Junk(None) => {
                    // Lines that may be the rest of the message before them stay with it.
                    if let Some(message) = last.as_ref().and_then(|last| messages.get_mut(last)) {
                        message.raw.push('\n');
                        message.raw.push_str(raw);
                    }
                    continue;
                }
                What::Comment(_, lines) => {
                    above = lines;
                    continue;
                }
            };
            let line =
                |start: &str| comment.iter().find_map(|line| line.strip_prefix(start)).map(str::to_owned);
            let kept = OldMessage {
                id: id.to_owned(),
                raw: raw.to_owned(),
                value: value.to_owned(),
                english: line(ENGLISH),
                context: line(CONTEXT),
                changed: None,
            };
            let key = (line(PAGE).unwrap_or_default(), id.to_owned());
            now.extend(line(NOW).map(|now| (key.clone(), now)));
            messages.insert(key.clone(), kept);
            last = Some(key);
        }
        Self { messages, now }
    }

    /// Keeps a message that its page no longer uses.
    pub(super) fn keep(&mut self, stem: &str, message: OldMessage) {
        if message.value != super::old::TODO {
            self.messages.insert((stem.to_owned(), message.id.clone()), message);
        }
    }

    /// Keeps a message in whose place another came, which cannot show it in its own file.
    pub(super) fn keep_for(&mut self, stem: &str, message: OldMessage, now: String) {
        self.now.insert((stem.to_owned(), message.id.clone()), now);
        self.keep(stem, message);
    }

    /// Takes back a message that its page uses again.
    pub(super) fn take(&mut self, stem: &str, id: &str) -> Option<OldMessage> {
        self.now.remove(&(stem.to_owned(), id.to_owned()));
        self.messages.remove(&(stem.to_owned(), id.to_owned()))
    }

    /// Takes back the messages of a page in whose place others came.
    pub(super) fn take_changed(&mut self, stem: &str) -> Vec<OldMessage> {
        let ids: Vec<String> =
            self.now.keys().filter(|(page, _)| page == stem).map(|(_, id)| id.clone()).collect();
        ids.iter().filter_map(|id| self.take(stem, id)).collect()
    }

    /// Whether there is nothing to keep.
    pub(super) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// The file.
    pub(super) fn write(&self) -> String {
        let mut text = "### Translations that no page uses any more. When the English comes back, sync takes them from here.\n".to_owned();
        for (key, message) in &self.messages {
            let _ = write!(text, "\n# {PAGE}{}\n", key.0);
            if let Some(english) = &message.english {
                let _ = writeln!(text, "# {ENGLISH}{english}");
            }
            if let Some(context) = &message.context {
                let _ = writeln!(text, "# {CONTEXT}{context}");
            }
            if let Some(now) = self.now.get(key) {
                let _ = writeln!(text, "# {NOW}{now}");
            }
            text.push_str(&message.raw);
            text.push('\n');
        }
        text
    }
}
