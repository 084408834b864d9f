//! Every number, price, date, address and helpline, each said once, with its source and the day it
//! was last checked.
//!
//! *Invariant:* a [`Fact`] that is used has a value of its kind: no page ever holds a phone number
//! or a price as free text. Nothing here knows Markdown.

mod date;
mod due;
mod hours;
mod nations;
mod read;

pub use date::{BadDate, Date};
pub use due::{Due, due};
pub use hours::{Day, Hours, Opening, Time};
pub use nations::{Nation, Nations};
pub use read::read;

use crate::text::Span;
use std::collections::BTreeMap;

/// Every fact the guide may state.
#[derive(Clone, Debug)]
pub struct Facts {
    facts: BTreeMap<String, Fact>,
    sources: BTreeMap<String, Citation>,
    today: Date,
}

/// One thing the guide may state, and how far to trust it.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name in `{ $id }` and in `<!-- facts: id -->`.
    pub id: String,
    /// The value, by kind.
    pub value: Value,
    /// Where it holds.
    pub nations: Nations,
    /// The statement, in our own words. For editors; pages say it their own way.
    pub states: String,
    /// Keys of the sources it rests on.
    pub sources: Vec<String>,
    /// Who says so.
    pub confidence: Confidence,
    /// How soon it may change.
    pub volatility: Volatility,
    /// The day a person last opened the owner's page, if anyone has.
    pub checked: Option<Date>,
    /// The day by which it should be checked again.
    pub check_by: Option<Date>,
    /// Since when it is no longer true, if so.
    pub withdrawn: Option<Date>,
    /// The fact to show in its place once it is withdrawn.
    pub instead: Option<String>,
    /// A remark for editors.
    pub note: String,
    /// Where it is written.
    pub span: Span,
}

/// What a fact's `{ $id }` prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number to call.
    Phone(Line),
    /// A number to text.
    Sms(Line),
    /// Prices in whole pence.
    Money(Vec<u32>),
    /// A length of time.
    Duration {
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
    },
    /// A day or a month.
    Date(Date),
    /// One number, or two for a range.
    Count(Vec<u32>),
    /// A form, a record or a service, printed as it is.
    Name(String),
    /// A page of an outside body that readers are sent to.
    Url(String),
    /// Words only: nothing to print.
    Statement,
}

/// A line that can be called or texted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The service's proper name, never translated.
    pub name: Option<String>,
    /// The number in international form, or a short code: `+448000121700`, `999`.
    pub dial: String,
    /// The number as it is printed, with spaces.
    pub show: String,
    /// When it is answered, if a source says so.
    pub hours: Option<Hours>,
    /// What a call costs, if a source says so.
    pub cost: Option<Cost>,
    /// Whether an interpreter can join, if a source says so.
    pub interpreter: Option<bool>,
    /// The key to press after the call is answered.
    pub menu: Option<String>,
    /// What to press when one cannot speak, once the call has begun.
    pub then: Option<String>,
    /// The word to text.
    pub body: Option<String>,
    /// The number for a textphone.
    pub textphone: Option<String>,
}

/// What calling a line costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Nothing.
    Free,
    /// As much as a call to a local number.
    Local,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// 60 minutes.
    Hour,
    /// Every day of the week.
    Day,
    /// Monday to Friday without public holidays.
    WorkingDay,
    /// A calendar month.
    Month,
}

impl Unit {
    /// Its name as part of an interface message's id: `working-day`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::WorkingDay => "working-day",
            Self::Month => "month",
        }
    }
}

/// Who says that a fact is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The body that owns it.
    Owner,
    /// Someone else.
    Other,
    /// Nobody whose page was read: never shown outside a draft.
    Unconfirmed,
}

/// How soon a fact may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Volatility {
    /// Seldom.
    Steady,
    /// On a known day of the year.
    Yearly,
    /// It may differ by now.
    Watch,
    /// It has changed, and an older version is still widely printed.
    Changed,
}

/// A source that facts rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Its title and publisher.
    pub name: String,
    /// Its address. A source without one is a lead, and never shown as a citation.
    pub url: Option<String>,
    /// What was seen of its date.
    pub seen: String,
}

/// How fresh a fact is on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Checked, and not yet due again.
    Checked(Date),
    /// Nobody has opened the owner's page yet.
    Unchecked,
    /// Past the day by which it should have been checked again; checked then, if ever.
    Due(Option<Date>),
    /// No longer true since that day.
    Withdrawn(Date),
}

impl Fact {
    /// The line to call or text, when it is one.
    pub fn line(&self) -> Option<&Line> {
        match &self.value {
            Value::Phone(line) | Value::Sms(line) => Some(line),
            _ => None,
        }
    }

    /// How fresh it is on a day.
    pub fn freshness(&self, today: Date) -> Freshness {
        match (self.withdrawn, self.check_by, self.checked) {
            (Some(since), ..) if since <= today => Freshness::Withdrawn(since),
            (_, Some(by), checked) if by < today => Freshness::Due(checked),
            (.., Some(checked)) => Freshness::Checked(checked),
            _ => Freshness::Unchecked,
        }
    }
}

impl Facts {
    /// The fact of this name.
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// The fact to show for this name today: itself, or what stands `instead` of a withdrawn one;
    /// `None` when it is withdrawn and nothing stands instead.
    pub fn shown(&self, id: &str) -> Option<&Fact> {
        let mut fact = self.get(id)?;
        for _ in 0..=self.facts.len() {
            if !matches!(fact.freshness(self.today), Freshness::Withdrawn(_)) {
                return Some(fact);
            }
            fact = self.get(fact.instead.as_deref()?)?;
        }
        None
    }

    /// Every fact, in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The source of this key.
    pub fn source(&self, key: &str) -> Option<&Citation> {
        self.sources.get(key)
    }

    /// The day for which freshness is judged.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The name nearest to a mistyped one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        crate::text::nearest(id, self.facts.keys().map(String::as_str))
    }
}
