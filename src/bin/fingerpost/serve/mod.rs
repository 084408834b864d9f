//! `fingerpost serve`: shows the guide to the person who writes it, and again after every change.
//!
//! *Invariant:* only this computer can reach it, and it serves from memory: a request names an
//! entry of a map, never a file.

mod answer;
mod components;
mod http;
mod latest;
mod page;
mod policy;
mod watch;

use crate::Outcome;
use crate::args::{Serve, options};
use crate::build::amount;
use crate::disk::{self, Fault};
use crate::machine::{self, Stopwatch};
use crate::report::{Mouth, counts, number, tell_urgent};
use fingerpost::finding::{Findings, Found, Severity};
use fingerpost::tree::Tree;
use latest::Latest;
use std::process::{Command, Stdio};
use std::sync::Arc;
use watch::Watch;

/// Builds, serves, and builds again after every change, until it is interrupted.
pub(crate) fn run(asked: &Serve, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let root = disk::settle(&asked.which.root)?;
    let mut watch = Watch::start(&root)?;
    let read = disk::read(&root)?;
    asked.which.must_be_there(&read.value, Some(&asked.how))?;
    let latest = Arc::new(Latest::new(machine::stamp()));
    let mut seen = (read.value.clone(), read.findings.clone());
    rebuild(asked, read, &latest, mouth)?;
    let port = http::start(asked.port, &latest)?;
    greet(asked, port, watch.note(), mouth)?;
    loop {
        watch.wait()?;
        match disk::read(&root) {
            Err(fault) => mouth.err.line(&format!("fault: {fault}\nThe last good pages stay."))?,
            Ok(read) if is_new(&read, &seen) => {
                seen = (read.value.clone(), read.findings.clone());
                rebuild(asked, read, &latest, mouth)?;
            }
            Ok(_) => {}
        }
        mouth.err.flush()?;
        mouth.out.flush()?;
    }
}

/// Whether there is anything to build: an editor may write the same bytes again.
fn is_new(read: &Found<Tree>, seen: &(Tree, Findings)) -> bool {
    read.value != seen.0 || read.findings != seen.1
}

/// Builds once, tells what was found, and shows the new pages if they passed.
fn rebuild(asked: &Serve, read: Found<Tree>, latest: &Latest, mouth: &mut Mouth<'_>) -> Result<(), Fault> {
    let stopwatch = Stopwatch::start();
    let options = options(&asked.which, Some(&asked.how), &asked.when)?;
    let mut said = Findings::default();
    let tree = said.keep(read);
    let made = said.keep(fingerpost::build(&tree, &options));
    let (passed, findings) = said.with(made).pass();
    tell_urgent(&findings, &tree, &mut mouth.err)?;
    mouth.err.flush()?;
    let said = match &passed {
        Some(built) => format!("Built {}", amount(&built.get().amount, stopwatch.seconds())),
        None => {
            let stops = number(findings.count(Severity::Stop), "finding stops", "findings stop");
            format!("The last good pages stay: {stops} the guide")
        }
    };
    mouth.out.line(&format!("{said}\nFindings: {}", counts(&findings)))?;
    let mut files = passed.map(|built| built.take().files);
    if let Some(files) = files.as_mut().filter(|_| options.draft) {
        match components::files(&tree, &options) {
            Ok(more) => files.extend(more.iter().map(|(path, bytes)| (path.clone(), bytes.clone()))),
            Err(why) => mouth.err.line(&format!("note: /_components.html cannot be shown: {why}"))?,
        }
    }
    latest.tell(files, &findings, &tree);
    mouth.out.flush()
}

/// Says where the guide is, and opens it if that was asked for.
fn greet(asked: &Serve, port: u16, note: Option<&str>, mouth: &mut Mouth<'_>) -> Result<(), Fault> {
    let address = format!("http://127.0.0.1:{port}/");
    if let Some(note) = note {
        mouth.err.line(&format!("note: {note}"))?;
    }
    mouth.out.line(&format!("Serving {address} to this computer only. Press Ctrl and C to end."))?;
    if asked.open && !open(&address) {
        mouth.err.line("note: no browser could be opened; open the address by hand")?;
    }
    mouth.err.flush()?;
    mouth.out.flush()
}

/// Opens an address in the person's browser; says whether that began.
fn open(address: &str) -> bool {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let mut command = Command::new(opener);
    command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().is_ok()
}
