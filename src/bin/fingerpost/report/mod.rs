//! How findings and results are told: one face per file.
//!
//! *Invariant:* a face only writes text; it changes no finding and leaves none out without saying
//! how to see it.

mod advice;
mod github;
mod human;
mod json;
mod line;
mod mouth;
mod places;
mod tally;

use advice::advice;
pub(crate) use json::Object;
pub(crate) use mouth::{Mouth, Voice};
pub(crate) use places::{Places, one_line};
pub(crate) use tally::tally_line;

use crate::disk::Fault;
use fingerpost::finding::{Finding, Findings, Found, Passed, Severity};
use fingerpost::tree::Tree;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: with the lines of text they are about.
    Human,
    /// For editors: file:line:column, one finding a line.
    Line,
    /// For programs: one JSON object a line.
    Json,
    /// For pull requests: annotations by GitHub Actions.
    Github,
}

/// Writes every finding. `tree` is the folder they were found in.
pub(crate) fn tell(
    format: Format,
    findings: &Findings,
    tree: &Tree,
    voice: &mut Voice<'_>,
) -> Result<(), Fault> {
    let mut places = Places::new(tree);
    match format {
        Format::Human => human::tell(findings, &mut places, voice),
        Format::Line => each(findings, |finding| voice.line(&line::face(finding, &mut places))),
        Format::Json => each(findings, |finding| voice.line(&json::face(finding, &mut places))),
        Format::Github => worst_first(findings)
            .iter()
            .try_for_each(|finding| voice.line(&github::face(finding, &mut places))),
    }
}

/// Writes for people what cannot wait: what stops the guide, and what readers will not see because it
/// was refused. The rest is counted, and `check` lists it.
pub(crate) fn tell_urgent(findings: &Findings, tree: &Tree, voice: &mut Voice<'_>) -> Result<(), Fault> {
    let urgent = findings.clone().only(|finding| finding.severity > Severity::Warn);
    tell(Format::Human, &urgent, tree, voice)
}

/// Tells what cannot wait about files that a command made, and gives them back to be written where
/// nothing stops that.
pub(crate) fn passed(
    made: Found<Tree>,
    tree: &Tree,
    mouth: &mut Mouth<'_>,
) -> Result<Option<Passed<Tree>>, Fault> {
    let (passed, findings) = made.pass();
    tell_urgent(&findings, tree, &mut mouth.err)?;
    mouth.err.flush()?;
    if passed.is_none() {
        let stops = number(findings.count(Severity::Stop), "finding stops", "findings stop");
        mouth
            .out
            .line(&format!("Nothing was written: {stops} the guide.\nFindings: {}", counts(&findings)))?;
    }
    Ok(passed)
}

/// How many findings there are of each weight: `1 stop, 0 refuse, 2 warn, 31 note`.
pub(crate) fn counts(findings: &Findings) -> String {
    let weights = [Severity::Stop, Severity::Refuse, Severity::Warn, Severity::Note];
    weights.map(|weight| format!("{} {}", findings.count(weight), weight.word())).join(", ")
}

/// `1 page`, `2 pages`.
pub(crate) fn number(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn each(findings: &Findings, write: impl FnMut(&Finding) -> Result<(), Fault>) -> Result<(), Fault> {
    findings.iter().try_for_each(write)
}

/// Pull requests show only the first few annotations, so the heaviest come first.
fn worst_first(findings: &Findings) -> Vec<&Finding> {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

#[cfg(test)]
mod examples;
