//! The one door to the file system: folders become values here, and values folders.
//!
//! *Invariant:* nothing reaches an output folder that has not passed, and at every moment that
//! folder holds one complete guide, the old or the new.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the one door to the file system"
)]

mod fault;
mod file;
mod files;
mod output;
mod read;
mod swap;
mod write;

#[cfg(test)]
mod scratch;

pub(crate) use fault::Fault;
pub(crate) use file::{file_in, read_file, write_file};
pub(crate) use files::write_files;
pub(crate) use output::settle;
pub(crate) use read::{FOLDERS, read, read_some};
#[cfg(test)]
pub(crate) use scratch::Scratch;
pub(crate) use write::{Stage, write_tree};
