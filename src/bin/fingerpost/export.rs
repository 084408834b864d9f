//! `fingerpost export`: writes a language as a PO file.

use crate::Outcome;
use crate::args::{Export, translated};
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, number, tell_urgent};
use fingerpost::exchange;
use fingerpost::finding::{Findings, Severity};
use fingerpost::locale::{self, Progress, Workroom, Worksheet};

/// Writes the PO file of one language.
pub(crate) fn run(asked: &Export, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let mut said = Findings::default();
    let tree = said.keep(disk::read(&asked.at.root)?);
    let today = machine::today(None)?;
    let read = said.keep(Workroom::read(&tree, std::slice::from_ref(&asked.lang), today));
    let desk = translated(&read, &tree, &asked.lang)?;
    let sheets = locale::worksheets(&desk);
    let stops = said.only(|finding| finding.severity == Severity::Stop);
    if !stops.is_empty() {
        tell_urgent(&stops, &tree, &mut mouth.err)?;
        mouth.out.line("Nothing was written: mend what is written above first.")?;
        return Ok(Outcome::Found);
    }
    let text = exchange::export(desk.locale.language, &sheets, today);
    disk::write_file(&asked.po, text.as_bytes(), asked.overwrite)?;
    mouth.out.text(&summary(&sheets, asked))?;
    Ok(Outcome::Done)
}

fn summary(sheets: &[Worksheet], asked: &Export) -> String {
    let rows = || sheets.iter().flat_map(|sheet| &sheet.rows);
    let count = |progress| rows().filter(|row| row.progress == progress).count();
    let (changed, refused) = (count(Progress::Changed), count(Progress::Refused));
    format!(
        "Wrote {} to {}: {} to translate, {changed} changed and {refused} refused (both marked fuzzy).\n\
         Next: translate in any PO editor, then `fingerpost import {} {}`.\n",
        number(rows().count(), "text", "texts"),
        asked.po.display(),
        count(Progress::Missing),
        asked.lang,
        asked.po.display(),
    )
}
