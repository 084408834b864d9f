use super::super::asked::Asked;
use super::super::doubt::{self, Known, Pair, Words};
use super::super::ftl::{self, Ftl, NotPlain, What};
use super::super::language::Language;
use super::super::refuse::{self, Translation};
use super::super::reviews::Reviews;
use super::{Catalog, Entry, Message, State};
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::{Role, Running, Segment, Template};
use crate::text::Source;
use std::collections::BTreeMap;
use std::ops::Range;

/// Reads one file of messages against the English it translates.
pub(in super::super) fn read(
    source: &Source,
    language: &'static Language,
    asked: &Asked<'_>,
    reviews: &Reviews,
    known: &Known<'_>,
) -> Found<Catalog> {
    let mut said = Findings::default();
    let segments: BTreeMap<&str, &Segment> =
        asked.segments.iter().map(|segment| (segment.id.as_str(), *segment)).collect();
    let ftl = Ftl::read(source);
    let mut reader =
        Reader { source, language, segments: &segments, messages: BTreeMap::new(), reviews, asked, known };
    for (number, (entry, text)) in ftl.entries.iter().zip(texts(source, &ftl)).enumerate() {
        let next = ftl.entries.get(number + 1);
        let previous = number.checked_sub(1).and_then(|before| ftl.entries.get(before));
        said.extend(reader.entry(entry, text, previous, next));
    }
    let mut messages: Vec<Entry> = reader.messages.into_values().collect();
    messages.sort_by(|a, b| a.cmp(b.key, &b.id));
    said.with(Catalog { messages, file: Some(source.path().clone()) })
}

/// A message as text with holes, and as running text.
type Text = Result<(Template, Running), NotPlain>;

/// The text of each entry of a file; of what is no message, none.
fn texts(source: &Source, ftl: &Ftl<'_>) -> Vec<Text> {
    let template = |entry: &ftl::Entry<'_>| match &entry.what {
        What::Message(message) => message.template(source.text()),
        _ => Err(NotPlain::Empty),
    };
    let templates: Vec<Result<Template, NotPlain>> = ftl.entries.iter().map(template).collect();
    let mut running = Template::all_inlines(templates.iter().flatten()).into_iter();
    let mut with_running = |template| (template, running.next().unwrap_or(Ok(Vec::new())));
    templates.into_iter().map(|template| template.map(&mut with_running)).collect()
}

struct Reader<'r> {
    source: &'r Source,
    language: &'static Language,
    segments: &'r BTreeMap<&'r str, &'r Segment>,
    messages: BTreeMap<&'r str, Entry>,
    reviews: &'r Reviews,
    asked: &'r Asked<'r>,
    known: &'r Known<'r>,
}

impl<'r> Reader<'r> {
    fn entry(
        &mut self,
        entry: &ftl::Entry<'r>,
        text: Text,
        previous: Option<&ftl::Entry<'r>>,
        next: Option<&ftl::Entry<'r>>,
    ) -> Vec<Finding> {
        match &entry.what {
            What::Message(message) => {
                let lost = next
                    .is_some_and(|next| matches!(next.what, What::Junk(None)) || self.runs_on(entry, next));
                let (state, found) = match self.message(message, text, lost) {
                    Ok(state) => {
                        let found = state.as_ref().map(|state| self.doubts(message, state));
                        (state, found.unwrap_or_default())
                    }
                    Err(found) => (Some(Message::Refused), found),
                };
                if let Some(state) = state {
                    self.keep(message.id, state, message.value.clone());
                }
                found
            }
            What::Junk(id) => {
                if let Some(id) = id {
                    self.keep(id, Message::Refused, 0..0);
                }
                vec![self.junk(entry, *id, previous)]
            }
            What::Comment(1, _) => previous
                .filter(|previous| self.touches(previous, entry))
                .map(|_| self.stray(entry))
                .into_iter()
                .collect(),
            What::Comment(..) => Vec::new(),
        }
    }

    /// Keeps what a message came to, and what was written if it can be used.
    fn keep(&mut self, id: &'r str, message: Message, value: Range<usize>) {
        let written = matches!(message, Message::Translated { .. })
            .then(|| (self.source.slice(value.clone()).into(), value.start));
        self.messages.insert(id, Entry { message, written, ..Entry::of(id) });
    }

    /// What is worth a person's look in a translation that can be used.
    fn doubts(&self, message: &ftl::Message<'_>, state: &Message) -> Vec<Finding> {
        let (Message::Translated { inlines, .. }, Some(segment)) = (state, self.segments.get(message.id))
        else {
            return Vec::new();
        };
        let pair = Pair {
            language: self.language,
            english: Words::of(&segment.inlines),
            own: Words::of(inlines),
            text: self.source.slice(message.value.clone()),
            place: self.source.span(message.value.clone()),
            english_place: segment.span.clone(),
            role: Some(segment.role),
            audience: self.asked.audience,
            shape: self.asked.shape,
            style: self.asked.style,
        };
        doubt::all(&pair, self.known)
    }

    /// Whether an unknown message stands on the line right after this one: it may be the second
    /// half of it.
    fn runs_on(&self, entry: &ftl::Entry<'_>, next: &ftl::Entry<'_>) -> bool {
        matches!(&next.what, What::Message(message) if message.comment.is_empty() && !self.segments.contains_key(message.id))
            && self.touches(entry, next)
    }

    /// Whether no empty line stands between two entries.
    fn touches(&self, entry: &ftl::Entry<'_>, next: &ftl::Entry<'_>) -> bool {
        matches!(entry.what, What::Message(_))
            && self.source.slice(entry.range.end..next.range.start).matches('\n').count() < 2
    }

    /// What a message comes to; `None` while it is still to be translated.
    fn message(
        &self,
        message: &ftl::Message<'_>,
        text: Text,
        cut: bool,
    ) -> Result<Option<Message>, Vec<Finding>> {
        let value = self.source.slice(message.value.clone());
        let place = self.source.span(message.range.clone());
        let id_place = self.source.span(message.range.start..message.range.start + message.id.len());
        let Some(segment) = self.segments.get(message.id) else {
            return Err(vec![unknown(self.source, message, id_place, self.segments.keys().copied())]);
        };
        let refuse = |rule, place, text: &str| {
            Finding::at(rule, place, text).label(segment.span.clone(), "the English")
        };
        const ONE_LINE: &str = "write the whole translation on one line after the `=`, however long it gets";
        if self.messages.contains_key(message.id) {
            let text = format!("`{}` stands in this file twice, so neither is used", message.id);
            let finding = Finding::at(rules::DUPLICATE_MESSAGE, id_place, text);
            return Err(vec![finding.hint("keep the better one and delete the other")]);
        }
        if value == "TODO" {
            let changed = message.comment.iter().any(|line| line.starts_with("CHANGED."));
            return Ok(changed.then_some(Message::Changed));
        }
        if is_of_older_english(message, segment) {
            return Ok(Some(Message::Changed));
        }
        if cut {
            let text =
                format!("the text of `{}` may be cut short: the line after it could not be read", message.id);
            return Err(vec![refuse(rules::BROKEN_MESSAGE, place, &text).hint(ONE_LINE)]);
        }
        let (template, running) = text.map_err(|not_plain| {
            vec![match not_plain {
                NotPlain::Attribute(range) => refuse(
                    rules::NOT_PLAIN,
                    self.source.span(range),
                    "a line that starts with a full stop makes the text end here",
                )
                .hint(ONE_LINE),
                NotPlain::Expression => refuse(
                    rules::NOT_PLAIN,
                    self.source.span(message.value.clone()),
                    "this text has something in curly brackets that is not a `{ $name }` of the English",
                )
                .hint("copy the `{ $names }` of the English exactly; use no other curly brackets"),
                NotPlain::Empty => {
                    refuse(rules::BROKEN_MESSAGE, place.clone(), &format!("`{}` has no text", message.id))
                        .hint("write the translation after the `=`, or `TODO` when it is still to do")
                }
            }]
        })?;
        let translation = Translation {
            script: self.language.script,
            segment,
            template: &template,
            value: self.source.span(message.value.clone()),
            text: value,
            running,
        };
        let inlines = refuse::all(translation)?;
        let reviewed = self.reviews.covers(self.asked.stem, message.id, value);
        let state = if reviewed { State::Reviewed } else { State::Unchecked };
        Ok(Some(Message::Translated { inlines: inlines.into(), state }))
    }

    fn junk(&self, entry: &ftl::Entry<'_>, id: Option<&str>, previous: Option<&ftl::Entry<'_>>) -> Finding {
        let place = self.source.span(entry.range.clone());
        if self.source.slice(entry.range.clone()).starts_with("<<<<<<<") {
            let message = "two people changed these lines, and git left both versions here";
            return Finding::at(rules::BROKEN_MESSAGE, place, message)
                .hint("run `fingerpost sync`: it keeps both, and says where a person must choose");
        }
        match (id, previous.map(|previous| &previous.what)) {
            (Some(id), _) => {
                let finding =
                    Finding::at(rules::BROKEN_MESSAGE, place, format!("the text of `{id}` cannot be read"))
                        .hint("write the whole translation on one line after the `=`")
                        .hint("each `{` needs its `}`; copy the `{ $names }` of the English exactly");
                match self.segments.get(id) {
                    Some(segment) => finding.label(segment.span.clone(), "the English"),
                    None => finding,
                }
            }
            (None, Some(What::Message(message))) => Finding::at(
                rules::BROKEN_MESSAGE,
                place,
                format!("these lines belong to no message; they may be the rest of `{}`", message.id),
            )
            .hint("write the whole translation on one line after the `=`, however long it gets"),
            _ => Finding::at(rules::BROKEN_MESSAGE, place, "these lines are not `id = text`")
                .hint("delete them, or write the translation after the `=` of the message it belongs to"),
        }
    }

    fn stray(&self, entry: &ftl::Entry<'_>) -> Finding {
        Finding::at(
            rules::STRAY_COMMENT,
            self.source.span(entry.range.clone()),
            "a line that starts with `#` is not shown to readers",
        )
        .hint("if it is the second line of a translation, put it at the end of the line above")
    }
}

/// Whether a message of the glossary, whose id does not change with its English, was made from
/// another English than there is now.
fn is_of_older_english(message: &ftl::Message<'_>, segment: &Segment) -> bool {
    let english = message.comment.iter().find_map(|line| line.strip_prefix("English: "));
    matches!(segment.role, Role::Term | Role::Meaning)
        && english.is_some_and(|english| english != segment.text)
}

fn unknown<'k>(
    source: &Source,
    message: &ftl::Message<'_>,
    place: crate::text::Span,
    known: impl Iterator<Item = &'k str>,
) -> Finding {
    let finding = Finding::at(
        rules::UNKNOWN_MESSAGE,
        place,
        format!("no block of the page has the id `{}` now", message.id),
    );
    let near = crate::text::nearest(message.id, known);
    let finding = finding
        .hint("the English has changed, or the id was edited: run `fingerpost sync`, which keeps your text");
    match near {
        Some(near) if source.slice(message.value.clone()) != "TODO" => {
            finding.hint(format!("the nearest id of the page is `{near}`"))
        }
        _ => finding,
    }
}
