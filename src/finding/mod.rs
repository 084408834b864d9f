//! What we have to tell people about the text they wrote.
//!
//! *Invariant:* a [`Passed`] value has no [`Severity::Stop`] against it, and only
//! [`Found::pass`] makes one. Nothing here prints.

mod found;
mod open;
mod rule;
pub mod rules;

pub use found::{Findings, Found, Passed};
pub use open::{open, text_of};
pub use rule::Rule;

use crate::text::Span;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// For information; work that only people can do.
    Note,
    /// Worth a person's look.
    Warn,
    /// A translator's text that is not used: its block falls back, the build goes on.
    Refuse,
    /// Content, facts, settings or theme that could harm a reader: nothing is written.
    Stop,
}

impl Severity {
    /// The word for it, as people and machines read it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Refuse => "refuse",
            Self::Stop => "stop",
        }
    }
}

/// One thing to tell: what is true, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: Rule,
    /// How much it weighs here.
    pub severity: Severity,
    /// What is true, in one line, in words for a volunteer.
    pub message: String,
    /// Where; `None` when it is about the whole guide.
    pub place: Option<Span>,
    /// What to read beside it, often in another file: the English beside the translation.
    pub labels: Vec<Label>,
    /// What to do, in words for a volunteer.
    pub hints: Vec<String>,
    /// The change that mends it, where a machine can know it.
    pub fix: Option<Fix>,
}

/// A second place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there.
    pub text: String,
}

/// A change that mends what was found: put `text` in place of `span`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub span: Span,
    /// What to write instead.
    pub text: String,
}

impl Finding {
    /// A finding at a place, with the weight its rule has.
    pub fn at(rule: Rule, place: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            place: Some(place),
            labels: Vec::new(),
            hints: Vec::new(),
            fix: None,
        }
    }

    /// A finding about the whole guide.
    pub fn whole(rule: Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            place: None,
            labels: Vec::new(),
            hints: Vec::new(),
            fix: None,
        }
    }

    /// The same finding with another weight: a rule may stop English and only refuse a translation.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same finding with one more piece of advice.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hints.push(text.into());
        self
    }

    /// The same finding with one more place to look at.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// The same finding with the change that mends it.
    #[must_use]
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, text: text.into() });
        self
    }
}
