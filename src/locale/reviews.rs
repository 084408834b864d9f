use crate::finding::{Finding, Findings, Found, rules};
use crate::table::Table;
use crate::text::{Source, Span};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Which translations a person has recorded to have read: `locales/<lang>/reviews.toml`.
///
/// A review holds the hash of the *translation*, so an edit of the text loses its review by itself.
#[derive(Clone, Debug, Default)]
pub struct Reviews {
    covered: BTreeSet<(String, String, String)>,
}

/// One record: which text of which file, by its hash, and who read it when.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    pub(super) page: String,
    pub(super) id: String,
    pub(super) text: String,
    pub(super) by: String,
    pub(super) on: String,
}

/// The records of a file, each with its place. One without a name or a date is left out.
pub(super) fn records(source: &Source) -> Found<Vec<(Span, Record)>> {
    let mut said = Findings::default();
    let mut table = said.keep(Table::read(source, rules::BAD_REVIEW));
    let mut records = said.keep(table.list::<Record>("review"));
    said.extend(table.finish("`[[review]]` records"));
    records.retain(|(span, record)| {
        let whole = !record.by.trim().is_empty() && record.on.parse::<crate::fact::Date>().is_ok();
        if !whole {
            let message = "this review does not say who read the text, and when";
            said.add(
                Finding::at(rules::BAD_REVIEW, span.clone(), message)
                    .hint("write `by` with a name and `on` with a date such as 2026-11-22"),
            );
        }
        whole
    });
    said.with(records)
}

impl Reviews {
    /// Reads the records of a file. A record without a name or a date covers nothing.
    pub(super) fn read(source: &Source) -> Found<Self> {
        let covered = |records: Vec<(Span, Record)>| {
            records.into_iter().map(|(_, record)| (record.page, record.id, record.text)).collect()
        };
        records(source).map(|records| Self { covered: covered(records) })
    }

    /// Whether someone has recorded to have read this text for this message of this page.
    pub fn covers(&self, stem: &str, id: &str, text: &str) -> bool {
        !self.covered.is_empty()
            && self.covered.contains(&(stem.to_owned(), id.to_owned(), fingerprint(text)))
    }
}

/// The hash by which a review knows the text it was made of: the first 16 hexadecimal digits of the
/// SHA-256 of the text.
pub fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text.trim());
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
