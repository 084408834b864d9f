//! `fingerpost facts`: which facts the pages state, and which a person should check next.

use crate::Outcome;
use crate::args::Facts;
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, number};
use fingerpost::fact::{self, Due, Freshness, due};
use fingerpost::finding::Findings;
use fingerpost::guide;

/// Prints one line for each fact in use, or only those that are due.
pub(crate) fn run(asked: &Facts, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let today = machine::today(asked.when.today)?;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(&asked.root)?);
    let facts = said.keep(fact::read(&tree, today));
    let guide = said.keep(guide::read(&tree));
    let stated = guide.stated();
    let waiting = due(&facts, &stated);
    if asked.due {
        waiting.iter().try_for_each(|due| mouth.out.line(&in_a_line(due, &facts)))?;
        let count = number(waiting.len(), "fact is", "facts are");
        mouth.out.line(&format!("\n{count} to be checked. When a person has opened the owner's page, write the day into content/facts.toml:\nchecked = \"{today}\", and check_by = the day to look again."))?;
    } else {
        for (id, pages) in &stated {
            let states = facts.get(id).map_or("", |fact| fact.states.as_str());
            mouth.out.line(&format!("{id}: {states} [{}]", pages.join(", ")))?;
        }
    }
    Ok(Outcome::Done)
}

/// `tel-999 (unchecked; on index, urgent-help): what it says <address of a source>`
fn in_a_line(due: &Due<'_>, facts: &fact::Facts) -> String {
    let freshness = match due.freshness {
        Freshness::Checked(on) => format!("checked {on}"),
        Freshness::Unchecked => "never checked".to_owned(),
        Freshness::Due(Some(on)) => format!("due, last checked {on}"),
        Freshness::Due(None) => "due, never checked".to_owned(),
        Freshness::Withdrawn(on) => format!("withdrawn since {on}"),
    };
    let sources = due
        .fact
        .sources
        .iter()
        .filter_map(|key| facts.source(key))
        .filter_map(|source| source.url.as_deref());
    let source = sources.into_iter().next().map(|url| format!(" <{url}>")).unwrap_or_default();
    format!("{} ({freshness}; on {}): {}{source}", due.fact.id, due.pages.join(", "), due.fact.states)
}
