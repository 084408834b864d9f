//! A TOML file as typed records, each with its place.
//!
//! *Invariant:* one bad record spoils only itself: the others are still read, and every mistake is
//! a finding with a place. The only room that knows TOML.

use crate::finding::{Finding, Findings, Found, Rule};
use crate::text::{Source, Span};
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;

pub use toml::Spanned as Placed;
use toml::de::{DeTable, DeValue, Error};

/// A TOML file, or a part of a file written in TOML, taken apart but not yet understood.
pub struct Table<'s> {
    entries: DeTable<'s>,
    place: Span,
    rule: Rule,
}

/// A record of a table: its key, its place and what it says.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// The name in the brackets: `tel-999` of `[fact.tel-999]`.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// What it says.
    pub value: T,
}

impl<'s> Table<'s> {
    /// Takes a whole file apart. Mistakes of syntax are findings of `rule`.
    pub fn read(source: &'s Source, rule: Rule) -> Found<Self> {
        Self::read_part(source, 0..source.text().len(), rule)
    }

    /// Takes a part of a file apart: the front matter of a page.
    pub fn read_part(source: &'s Source, part: std::ops::Range<usize>, rule: Rule) -> Found<Self> {
        let place = source.span(part.clone());
        let (table, errors) = DeTable::parse_recoverable(source.slice(part));
        let mut said = Findings::default();
        said.extend(errors.into_iter().map(|error| speak(rule, &place, &error)));
        said.with(Self { entries: table.into_inner(), place, rule })
    }

    /// Reads the whole table as one record.
    pub fn record<T: DeserializeOwned>(self) -> Found<Option<T>> {
        let mut said = Findings::default();
        let whole = Spanned::new(0..0, DeValue::Table(self.entries));
        let value = match T::deserialize(whole.into_deserializer()) {
            Ok(value) => Some(value),
            Err(error) => {
                said.add(speak(self.rule, &self.place, &error));
                None
            }
        };
        said.with(value)
    }

    /// Takes out the records of one name: every `[fact.<key>]` for `"fact"`, in the order of keys.
    pub fn records<T: DeserializeOwned>(&mut self, name: &str) -> Found<Vec<Record<T>>> {
        let mut said = Findings::default();
        let hint = format!("write a block for each record: `[{name}.some-id]`");
        let records = match self.entries.remove(name) {
            Some(entry) => said.keep(self.inside(name, entry, &hint)).map(|table| said.keep(table.all())),
            None => None,
        };
        said.with(records.unwrap_or_default())
    }

    /// Every entry as a record, in the order of keys.
    pub fn all<T: DeserializeOwned>(self) -> Found<Vec<Record<T>>> {
        let mut said = Findings::default();
        let mut records = Vec::new();
        for (key, value) in self.entries {
            let span = self.place.part(key.span());
            match T::deserialize(value.into_deserializer()) {
                Ok(value) => records.push(Record { key: key.into_inner().into_owned(), span, value }),
                Err(error) => said.add(speak(self.rule, &self.place, &error).label(span, "in this record")),
            }
        }
        said.with(records)
    }

    /// Takes out the tables of one name, each to be taken apart by itself: every `[language.<key>]`
    /// for `"language"`, in the order of keys.
    pub fn tables(&mut self, name: &str) -> Found<Vec<Record<Self>>> {
        let mut said = Findings::default();
        let hint = format!("write a block for each: `[{name}.some-id]`, and its records below");
        let mut tables = Vec::new();
        let whole = self.entries.remove(name).and_then(|entry| said.keep(self.inside(name, entry, &hint)));
        for (key, entry) in whole.into_iter().flat_map(|table| table.entries) {
            let span = self.place.part(key.span());
            let value = said.keep(self.inside(name, entry, &hint));
            tables.extend(value.map(|value| Record { key: key.into_inner().into_owned(), span, value }));
        }
        said.with(tables)
    }

    /// What an entry holds, to be taken apart by itself; where it is one value, that is said.
    fn inside(&self, name: &str, entry: Spanned<DeValue<'s>>, hint: &str) -> Found<Option<Self>> {
        let mut said = Findings::default();
        let span = entry.span();
        let DeValue::Table(entries) = entry.into_inner() else {
            let message = format!("`{name}` is written as one value here");
            said.add(Finding::at(self.rule, self.place.part(span), message).hint(hint));
            return said.with(None);
        };
        said.with(Some(Self { entries, place: self.place.clone(), rule: self.rule }))
    }

    /// Takes out a list of records: every `[[review]]` for `"review"`, each with its place.
    pub fn list<T: DeserializeOwned>(&mut self, name: &str) -> Found<Vec<(Span, T)>> {
        let mut said = Findings::default();
        let Some(entry) = self.entries.remove(name) else { return said.with(Vec::new()) };
        let span = entry.span();
        let DeValue::Array(entries) = entry.into_inner() else {
            let message = format!("`{name}` is not a list of records here");
            said.add(
                Finding::at(self.rule, self.place.part(span), message)
                    .hint(format!("write each as `[[{name}]]`")),
            );
            return said.with(Vec::new());
        };
        let mut records = Vec::new();
        for entry in entries {
            let span = self.place.part(entry.span());
            match T::deserialize(entry.into_deserializer()) {
                Ok(value) => records.push((span, value)),
                Err(error) => said.add(speak(self.rule, &self.place, &error)),
            }
        }
        said.with(records)
    }

    /// Says which entries are left when all that is known has been taken out.
    pub fn finish(self, known: &str) -> Findings {
        let mut said = Findings::default();
        for (key, _) in self.entries {
            let message = format!("`{}` is not something this file can hold", key.get_ref());
            said.add(
                Finding::at(self.rule, self.place.part(key.span()), message)
                    .hint(format!("it can hold {known}")),
            );
        }
        said
    }
}

/// A text as TOML writes it, with its quotation marks.
pub fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn speak(rule: Rule, place: &Span, error: &Error) -> Finding {
    let span = error.span().map_or_else(|| place.clone(), |range| place.part(range));
    let message = error.message().lines().collect::<Vec<_>>().join(", ");
    Finding::at(rule, span, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;
    use crate::tree::FilePath;

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Price {
        pence: u32,
    }

    #[test]
    fn one_bad_record_spoils_only_itself() {
        let path = FilePath::new("content/facts.toml").unwrap();
        let text =
            "[fact.a]\npence = 1\n[fact.b]\npence = \"x\"\n[fact.c]\nrubbish = 2\n[fact.d]\npence = 4\n";
        let source = Source::read(&path, text.as_bytes()).unwrap();
        let mut said = Findings::default();
        let mut table = said.keep(Table::read(&source, rules::BAD_FACT));
        let records: Vec<Record<Price>> = said.keep(table.records("fact"));
        assert_eq!(
            records.iter().map(|r| (r.key.as_str(), r.value.pence)).collect::<Vec<_>>(),
            [("a", 1), ("d", 4)]
        );
        let places: Vec<_> = said
            .iter()
            .map(|f| source.slice(f.place.as_ref().unwrap().start..f.place.as_ref().unwrap().end))
            .collect();
        assert_eq!(places, ["\"x\"", "rubbish"]);
    }

    #[test]
    fn a_table_of_tables_is_taken_apart_and_what_is_none_is_told() {
        let path = FilePath::new("content/prices.toml").unwrap();
        let read = |text: &str| {
            let source = Source::read(&path, text.as_bytes()).unwrap();
            let mut said = Findings::default();
            let mut table = said.keep(Table::read(&source, rules::BAD_FACT));
            let blocks = said.keep(table.tables("shop"));
            let mut keys = Vec::new();
            for Record { key: shop, value: block, .. } in blocks {
                let records: Vec<Record<Price>> = said.keep(block.all());
                keys.extend(records.into_iter().map(|record| format!("{shop}/{}", record.key)));
            }
            (keys, said.iter().count())
        };
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            read("[shop.x]\na = { pence = 1 }\nb = 2\n[shop.y]\na = { pence = 3 }\n"),
            (keys(&["x/a", "y/a"]), 1)
        );
        assert_eq!(read("[shop]\nx = 1\n[shop.y]\na = { pence = 3 }\n"), (keys(&["y/a"]), 1));
        assert_eq!(read("shop = 1\n"), (Vec::new(), 1));
    }
}
