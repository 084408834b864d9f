//! A file as text: from bytes to lines and columns, and back.
//!
//! *Invariant:* a [`Source`] is valid UTF-8 with `\n` line ends and no byte order mark, and every
//! [`Span`] counts bytes of such a text. Columns exist only in [`Lines`].

mod composed;
mod hidden;
mod lines;
mod nearest;
mod needle;
mod plain;
mod sentence;
mod source;
mod span;
mod web;

pub use composed::{composed, is_whole, taken_apart};
pub use hidden::hidden;
pub use lines::{Lines, Position};
pub use nearest::nearest;
pub use needle::Needle;
pub use plain::is_plain;
pub use sentence::sentences;
pub use source::{NotText, Source};
pub use span::Span;
pub use web::is_web_address;
