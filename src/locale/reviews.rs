use crate::finding::{Finding, Findings, Found, rules};
use crate::table::Table;
use crate::text::Source;
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    page: String,
    id: String,
    text: String,
    by: String,
    on: String,
}

impl Reviews {
    /// Reads the records of a file. A record without a name or a date covers nothing.
    pub(super) fn read(source: &Source) -> Found<Self> {
        let mut said = Findings::default();
        let mut table = said.keep(Table::read(source, rules::BAD_REVIEW));
        let records = said.keep(table.list::<Record>("review"));
        said.extend(table.finish("`[[review]]` records"));
        let mut covered = BTreeSet::new();
        for (span, record) in records {
            if record.by.trim().is_empty() || record.on.parse::<crate::fact::Date>().is_err() {
                said.add(
                    Finding::at(
                        rules::BAD_REVIEW,
                        span,
                        "this review does not say who read the text, and when",
                    )
                    .hint("write `by` with a name and `on` with a date such as 2026-11-22"),
                );
            } else {
                covered.insert((record.page, record.id, record.text));
            }
        }
        said.with(Self { covered })
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
