use super::catalog::State;
use super::doubt::{self, FACT, Known, Pair, Words as Said};
use super::ftl::{Ftl, Message, What};
use super::language::{Language, Script, english};
use super::refuse::unseen;
use super::reviews::Reviews;
use super::words::{Argument, Words};
use crate::finding::{Finding, Findings, Found, Severity, rules};
use crate::guide::{Audience, Role, Shape, Style};
use crate::text::{Source, Span};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// The words around the pages in one language; English stands in where a message is missing.
pub struct Interface {
    own: Spoken,
    fallback: Option<Spoken>,
    english: Option<Arc<Spoken>>,
    ids: BTreeSet<String>,
    states: BTreeMap<String, State>,
    /// How many messages are said in the other language, and no person has read them there.
    borrowed: usize,
    /// The guide's name, where it is the same in all languages.
    name: Option<String>,
}

struct Spoken {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
    /// What stands around each message.
    around: (&'static str, &'static str),
}

impl fmt::Debug for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Interface({}, {} messages)", self.own.language.tag, self.ids.len())
    }
}

impl Interface {
    /// The English with its texts changed and in brackets, as words of another language.
    pub(super) fn changed(
        from: &EnglishInterface,
        language: &'static Language,
        change: fn(&str) -> Cow<'_, str>,
    ) -> Self {
        let mut own = Spoken::new(language, &from.text);
        own.bundle.set_transform(Some(change));
        own.around = ("[", "]");
        Self { own, ..from.interface() }
    }

    /// The words of a message without holes.
    pub fn say(&self, id: &str) -> Option<Words> {
        self.say_with(id, &[])
    }

    /// The words of a message, its holes filled.
    pub fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<Words> {
        if let (Some(name), "guide-name") = (&self.name, id) {
            return Some(Words { text: name.clone(), language: english() });
        }
        let own = self.own.say(id, arguments);
        let own = own.or_else(|| self.fallback.as_ref().and_then(|other| other.say(id, arguments)));
        own.or_else(|| self.english.as_ref().and_then(|english| english.say(id, arguments)))
    }

    /// The words of a message in this language or, for a passage of another, in that one.
    pub fn say_in(&self, id: &str, arguments: &[(&str, Argument<'_>)], language: &Language) -> Option<Words> {
        let others = self.fallback.iter().chain(self.english.as_deref());
        let spoken = others.into_iter().find(|spoken| spoken.language == language);
        spoken.and_then(|spoken| spoken.say(id, arguments)).or_else(|| self.say_with(id, arguments))
    }

    /// The ids of every message there is, in this language or in English.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// The same words, with those of another language tried before English.
    pub(super) fn before_english(mut self, other: Self) -> Self {
        let unread = other.states.iter().filter(|(_, state)| **state == State::Unchecked);
        self.borrowed = unread.filter(|(id, _)| !self.states.contains_key(*id)).count();
        self.fallback = Some(other.own);
        self
    }

    /// The same words, with a name for the guide that stays English.
    pub(super) fn named(self, name: Option<&str>) -> Self {
        Self { name: name.map(str::to_owned), ..self }
    }

    /// How many of its messages no person has recorded to have read, those of a language that
    /// stands in before English among them.
    pub fn unchecked(&self) -> usize {
        self.states.values().filter(|state| **state == State::Unchecked).count() + self.borrowed
    }

    /// Whether a person has read its own message of this id; `None` when English stands in for it.
    pub fn state(&self, id: &str) -> Option<State> {
        self.states.get(id).copied()
    }
}

impl Spoken {
    fn new(language: &'static Language, ftl: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.fluent()]);
        // Isolation marks would get into addresses and attributes; HTML isolates with <bdi>.
        bundle.set_use_isolating(false);
        // `NUMBER` is the only function that messages may use.
        bundle.add_builtins().expect("a new bundle has no functions yet");
        let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle, around: ("", "") }
    }

    fn say(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<Words> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let filled: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, argument)| {
                let value = match argument {
                    Argument::Text(text) => FluentValue::from(*text),
                    Argument::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        let (before, after) = self.around;
        let text = if before.is_empty() { text } else { format!("{before}{text}{after}") };
        errors.is_empty().then_some(Words { text, language: self.language })
    }
}

/// The messages of `ui.ftl` in English, by id: what every other language is compared with.
#[derive(Clone, Debug, Default)]
pub(super) struct EnglishInterface {
    text: String,
    variables: BTreeMap<String, BTreeSet<String>>,
    words: BTreeMap<String, (String, Span)>,
}

/// Reads `locales/en/ui.ftl`. Mistakes in it stop the build: every language falls back to it.
pub(super) fn read_english(source: &Source) -> Found<EnglishInterface> {
    let mut said = Findings::default();
    let (mut variables, mut words) = (BTreeMap::new(), BTreeMap::new());
    for entry in Ftl::read(source).entries {
        match entry.what {
            What::Message(message) => match message.variables() {
                Some(names) if message.attributes().is_empty() => {
                    let place = source.span(message.value.clone());
                    words.insert(message.id.to_owned(), (message.words(FACT), place));
                    variables.insert(message.id.to_owned(), names.into_iter().map(str::to_owned).collect());
                }
                _ => said.add(not_plain(source, &message).weighing(Severity::Stop)),
            },
            What::Junk(_) => said.add(
                Finding::at(
                    rules::BROKEN_MESSAGE,
                    source.span(entry.range),
                    "these lines are not `id = text`",
                )
                .weighing(Severity::Stop)
                .hint("write each message on one line"),
            ),
            What::Comment(..) => {}
        }
    }
    said.with(EnglishInterface { text: source.text().to_owned(), variables, words })
}

impl EnglishInterface {
    /// The interface of English itself.
    pub(super) fn interface(&self) -> Interface {
        Interface {
            own: Spoken::new(english(), &self.text),
            fallback: None,
            english: None,
            ids: self.variables.keys().cloned().collect(),
            states: BTreeMap::new(),
            borrowed: 0,
            name: None,
        }
    }

    /// The interface of another language: its own messages that are sound, English for the rest.
    pub(super) fn translated(
        &self,
        language: &'static Language,
        source: Option<&Source>,
        reviews: &Reviews,
        known: &Known<'_>,
    ) -> Found<Interface> {
        let mut said = Findings::default();
        let mut sound = String::new();
        let mut translated = BTreeSet::new();
        let mut states = BTreeMap::new();
        if let Some(source) = source {
            let ftl = Ftl::read(source);
            for (number, entry) in ftl.entries.iter().enumerate() {
                match &entry.what {
                    What::Message(message) => {
                        let cut = ftl
                            .entries
                            .get(number + 1)
                            .is_some_and(|next| matches!(next.what, What::Junk(None)));
                        let value = source.slice(message.value.clone());
                        let repeated = translated.contains(message.id);
                        let found = self.refuse(source, message, language.script, cut, repeated);
                        if found.is_empty() && value != "TODO" {
                            sound.push_str(source.slice(message.range.clone()));
                            sound.push('\n');
                            translated.insert(message.id.to_owned());
                            let reviewed = reviews.covers("ui", message.id, value);
                            let state = if reviewed { State::Reviewed } else { State::Unchecked };
                            states.insert(message.id.to_owned(), state);
                            said.extend(self.doubts(language, source, message, known));
                        }
                        said.extend(found);
                    }
                    What::Junk(_) => said.add(
                        Finding::at(
                            rules::BROKEN_MESSAGE,
                            source.span(entry.range.clone()),
                            "these lines are not `id = text`",
                        )
                        .hint("write the whole translation on one line after the `=`"),
                    ),
                    What::Comment(..) => {}
                }
            }
            said.extend(self.missing(source, &translated));
        }
        let interface = Interface {
            own: Spoken::new(language, &sound),
            fallback: None,
            english: Some(Arc::new(Spoken::new(english(), &self.text))),
            ids: self.variables.keys().cloned().collect(),
            states,
            borrowed: 0,
            name: None,
        };
        said.with(interface)
    }

    /// What is worth a person's look in a message that can be used.
    fn doubts(
        &self,
        language: &'static Language,
        source: &Source,
        message: &Message<'_>,
        known: &Known<'_>,
    ) -> Vec<Finding> {
        let Some((english, english_place)) = self.words.get(message.id) else { return Vec::new() };
        let pair = Pair {
            language,
            english: Said { text: english.into(), ..Said::default() },
            own: Said { text: message.words(FACT).into(), ..Said::default() },
            text: source.slice(message.value.clone()),
            place: source.span(message.value.clone()),
            english_place: english_place.clone(),
            // The guide's name stands in the title of every page.
            role: (message.id == "guide-name").then_some(Role::Title),
            audience: Audience::Survivor,
            shape: Shape::Text,
            style: Style::Full,
        };
        doubt::interface(&pair, known)
    }

    /// What speaks against a message; nothing while it is still to be translated.
    fn refuse(
        &self,
        source: &Source,
        message: &Message<'_>,
        script: Script,
        cut: bool,
        repeated: bool,
    ) -> Vec<Finding> {
        let value = source.slice(message.value.clone());
        let place = source.span(message.value.clone());
        let id_place = source.span(message.range.start..message.range.start + message.id.len());
        let Some(wanted) = self.variables.get(message.id) else {
            return vec![
                Finding::at(
                    rules::UNKNOWN_MESSAGE,
                    id_place,
                    format!("the English has no message `{}`", message.id),
                )
                .hint("delete it, or correct the id"),
            ];
        };
        if repeated {
            return vec![
                Finding::at(
                    rules::DUPLICATE_MESSAGE,
                    id_place,
                    format!("`{}` stands in this file twice; the first is used", message.id),
                )
                .hint("delete one of them"),
            ];
        }
        if value == "TODO" {
            return Vec::new();
        }
        if cut {
            return vec![
                Finding::at(
                    rules::BROKEN_MESSAGE,
                    place,
                    format!(
                        "the text of `{}` may be cut short: the line after it could not be read",
                        message.id
                    ),
                )
                .hint("write the whole translation on one line after the `=`"),
            ];
        }
        let mut found = Vec::new();
        let used: Option<BTreeSet<String>> =
            message.variables().map(|names| names.into_iter().map(str::to_owned).collect());
        match used {
            Some(used) if message.attributes().is_empty() => {
                found.extend(self.variables_differ(message.id, wanted, &used, &place))
            }
            _ => found.push(not_plain(source, message)),
        }
        if value.contains('<') || value.contains("://") {
            found.push(
                Finding::at(rules::LINK_BY_HAND, place.clone(), "there is HTML or an address in this text")
                    .hint("write plain words"),
            );
        }
        found.extend(value.chars().find_map(|c| unseen(c, script)).map(|what| {
            Finding::at(rules::HIDDEN_CHARACTERS, place, format!("there is {what} in the text"))
                .hint("type the words again")
        }));
        found
    }

    fn variables_differ(
        &self,
        id: &str,
        wanted: &BTreeSet<String>,
        used: &BTreeSet<String>,
        place: &crate::text::Span,
    ) -> Vec<Finding> {
        // A plural may say "one day" without the number; every other name must stand.
        let missing = wanted.difference(used).map(|name| format!("`{{ ${name} }}` is missing in `{id}`"));
        let foreign =
            used.difference(wanted).map(|name| format!("`{{ ${name} }}` is not in the English of `{id}`"));
        missing
            .chain(foreign)
            .map(|message| {
                Finding::at(rules::PLACEHOLDERS_DIFFER, place.clone(), message)
                    .hint("copy the `{ $names }` of the English exactly")
            })
            .collect()
    }

    fn missing(&self, source: &Source, translated: &BTreeSet<String>) -> Option<Finding> {
        let missing: Vec<&str> =
            self.variables.keys().filter(|id| !translated.contains(*id)).map(String::as_str).collect();
        let first = missing.first()?;
        let message = format!(
            "{} of {} texts around the pages (buttons, labels, notices) are not translated, such as `{first}`",
            missing.len(),
            self.variables.len()
        );
        Some(
            Finding::at(rules::INTERFACE_MISSING, source.span(0..0), message).hint(
                "translate what says TODO in this file; `fingerpost sync` writes in what is not there yet",
            ),
        )
    }
}

fn not_plain(source: &Source, message: &Message<'_>) -> Finding {
    Finding::at(
        rules::NOT_PLAIN,
        source.span(message.range.clone()),
        format!("`{}` uses something that messages cannot", message.id),
    )
    .hint("messages hold words, `{ $names }` and plurals of a number; no attributes, no other messages")
}
