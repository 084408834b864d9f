//! What readers can look for: the words of each language's pages, folded, and its alphabet.
//!
//! Searching itself is done on the reader's phone, by the `find.js` of the theme. It folds what is
//! typed by the same table as the words of the index were folded here: the table travels with the
//! index, and `tests/find/folding.json` holds both to the same answers.
//!
//! *Invariant:* an index holds only words that stand on the pages of its language, in their titles,
//! or among their keywords. Nothing here knows HTML.

mod alphabet;
mod index;
mod letters;

pub use alphabet::Alphabet;
pub use index::{Index, keywords};
pub use letters::words;
