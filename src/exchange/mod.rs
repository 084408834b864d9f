//! Translations on their way to other tools and back: one PO file for a language.
//!
//! *Invariant:* nothing comes back into a translator's file that a rule of [`locale`](crate::locale)
//! refuses, and nothing that is there is replaced unless a person asked for it.
//!
//! # What stands where
//!
//! | PO | here |
//! |---|---|
//! | `msgctxt` | the name of the file and the id of the message: `see-a-doctor.easy/call-8qyn5k` |
//! | `msgid` | the English, as Fluent writes it: `Call { $tel-999 }.` |
//! | `msgstr` | the translation as it stands in the file, empty while there is none |
//! | `#, fuzzy` | the English changed (then `msgstr` is the older translation and `#` and a bar come before the older English), or a rule refuses the text |
//! | `#.` | what translators are told: what the text is, notes, what its names stand for |
//! | `#:` | the translator's file and line |
//!
//! A plural of the words around pages is one entry: `msgid` and `msgstr` hold the text of the
//! message whole, from `{ $n ->` to the last `}`, with its line breaks. PO's own plural forms count
//! other numbers together than Fluent does in some languages, so turning one into the other and
//! back could lose a form; text cannot.

mod export;
mod import;
mod po;

pub use export::export;
pub use import::{Doubt, Imported, Overwrite, import};

#[cfg(test)]
mod tests;
