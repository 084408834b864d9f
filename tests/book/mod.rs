//! What the books of tests share: tests read out of Markdown, guides as values, chance that can be
//! repeated.

#![allow(dead_code, reason = "each book uses its own part of this")]

pub(crate) mod chance;
pub(crate) mod difference;
pub(crate) mod folder;
pub(crate) mod page;
pub(crate) mod scene;

/// Whether expectations are to be written anew instead of compared.
pub(crate) fn updating() -> bool {
    std::env::var("FINGERPOST_UPDATE").is_ok_and(|wish| wish == "1")
}
