//! What the translators of one language wrote for one file of the guide.

mod read;

pub(super) use read::read;

use crate::guide::Inline;
use crate::text::Span;
use crate::tree::FilePath;
use std::cmp::Ordering;

/// The translation of one wording of a page.
#[derive(Debug, Default)]
pub struct Catalog {
    /// Sorted by the key of their ids, each once.
    messages: Vec<Entry>,
    /// The file they stand in, if they were written.
    file: Option<FilePath>,
}

#[derive(Debug)]
struct Entry {
    /// A number made from the id: ids begin alike, and numbers are compared at once.
    key: u64,
    id: Box<str>,
    message: Message,
    /// The text after the `=` and the byte where it starts, if it can be used.
    written: Option<(Box<str>, usize)>,
}

/// A translation as it was written, for comparing it with others.
#[derive(Clone, Copy, Debug)]
pub struct Written<'c> {
    /// The text after the `=`.
    pub text: &'c str,
    file: &'c FilePath,
    start: usize,
}

impl Written<'_> {
    /// Where it stands.
    pub fn place(&self) -> Span {
        Span::new(self.file, self.start..self.start + self.text.len())
    }
}

/// What there is for one segment.
#[derive(Clone, Debug)]
pub enum Message {
    /// A translation that every rule let pass.
    Translated {
        /// Its running text.
        inlines: Box<[Inline]>,
        /// Whether a person has recorded that they read it.
        state: State,
    },
    /// Nothing yet, and an older translation of an earlier English beside it.
    Changed,
    /// A translation that a rule refused: it is not used.
    Refused,
}

/// Whether a person has read a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has recorded it: it counts as made by a machine.
    Unchecked,
    /// Somebody has.
    Reviewed,
}

impl Catalog {
    /// A catalogue of messages by their ids. Of several with one id it holds the first.
    pub(super) fn of(messages: impl Iterator<Item = (String, Message)>) -> Self {
        let entry = |(id, message): (String, Message)| Entry { message, ..Entry::of(&id) };
        let mut messages: Vec<Entry> = messages.map(entry).collect();
        messages.sort_by(|a, b| a.cmp(b.key, &b.id));
        messages.dedup_by(|later, first| later.id == first.id);
        Self { messages, file: None }
    }

    /// What there is for a segment, by its id.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.entry(id).map(|entry| &entry.message)
    }

    /// Notes that the English of a message has changed, unless something is written for it.
    pub(super) fn mark_changed(&mut self, id: &str) {
        if let Err(place) = self.place(id) {
            self.messages.insert(place, Entry { message: Message::Changed, ..Entry::of(id) });
        }
    }

    /// The translation of a segment as it was written, if every rule let it pass.
    pub fn written(&self, id: &str) -> Option<Written<'_>> {
        let (text, start) = self.entry(id)?.written.as_ref()?;
        Some(Written { text, file: self.file.as_ref()?, start: *start })
    }

    fn entry(&self, id: &str) -> Option<&Entry> {
        self.place(id).ok().and_then(|place| self.messages.get(place))
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        let key = key(id);
        self.messages.binary_search_by(|entry| entry.cmp(key, id))
    }
}

impl Entry {
    /// What there is before anything is known of a message.
    fn of(id: &str) -> Self {
        Self { key: key(id), id: id.into(), message: Message::Refused, written: None }
    }

    fn cmp(&self, key: u64, id: &str) -> Ordering {
        self.key.cmp(&key).then_with(|| (*self.id).cmp(id))
    }
}

/// The FNV-1a hash of an id.
fn key(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |key, byte| (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
