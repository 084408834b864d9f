//! `fingerpost review`: records that a person has read the translation of a page.

use crate::Outcome;
use crate::args::{Review, translated};
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, number, one_line, tell_urgent};
use fingerpost::finding::{Findings, Severity};
use fingerpost::locale::{self, Reader, Recorded, Workroom, Worksheet};
use fingerpost::tree::Tree;
use std::path::Path;

/// Writes the records of one page of one language.
pub(crate) fn run(asked: &Review, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let root = &asked.at.root;
    let on = machine::today(asked.on)?;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(root)?);
    let desk = said.keep(Workroom::read(&tree, std::slice::from_ref(&asked.lang), on));
    let sheets = locale::worksheets(&translated(&desk, &tree, &asked.lang)?);
    let sheet = sheet(&sheets, &asked.page)?;
    let reader = Reader { by: &asked.by, on, only: &asked.id };
    let recorded = said.keep(locale::review(&tree, &sheets, sheet, &reader));
    let files = recorded.file.iter().map(|(path, text)| (path.clone(), text.as_bytes().into())).collect();
    let (passed, findings): (_, Findings) = said.with::<Tree>(files).pass();
    let Some(files) = passed else {
        let stops = findings.clone().only(|finding| finding.severity == Severity::Stop);
        tell_urgent(&stops, &tree, &mut mouth.err)?;
        mouth.out.line("Nothing was recorded: mend what is written above first.")?;
        return Ok(Outcome::Found);
    };
    disk::write_files(root, &files)?;
    mouth.out.text(&summary(&recorded, sheet, asked))?;
    let missed = asked.id.iter().any(|id| recorded.left.iter().any(|(left, _)| left == id));
    Ok(if missed { Outcome::Found } else { Outcome::Done })
}

/// The worksheet of a page, by its name.
fn sheet<'s>(sheets: &'s [Worksheet], page: &str) -> Result<&'s Worksheet, Fault> {
    sheets.iter().find(|sheet| sheet.stem == page).ok_or_else(|| {
        let known: Vec<&str> = sheets.iter().map(|sheet| sheet.stem.as_str()).collect();
        Fault::new("find the page", Path::new(page), "the guide has no such page")
            .advise(format!("The pages are: {}", known.join(", ")))
    })
}

fn summary(recorded: &Recorded, sheet: &Worksheet, asked: &Review) -> String {
    let mut text = String::new();
    for id in &recorded.new {
        text += &format!("recorded      {id}\n");
    }
    for (page, id, why) in &recorded.dropped {
        text += &format!("taken out     {}/{}: {why}\n", one_line(page), one_line(id));
    }
    for (id, why) in &recorded.left {
        text += &format!("not recorded  {}: {why}\n", one_line(id));
    }
    let new = number(recorded.new.len(), "text", "texts");
    let kept = match recorded.kept.len() {
        0 => String::new(),
        kept => format!("; {} recorded before", number(kept, "text was", "texts were")),
    };
    let left = recorded.left.len();
    let next = match left {
        0 => String::new(),
        _ => format!("{} left out; readers do not get them.\n", number(left, "text was", "texts were")),
    };
    let by = one_line(asked.by.trim());
    let file = format!("locales/{}/reviews.toml", asked.lang);
    format!("{text}Recorded {new} of {} as read by {by}{kept}.\n{next}Next: hand in {file}.\n", sheet.file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::Scratch;
    use crate::report::Voice;

    pub(crate) fn review(
        at: &Scratch,
        page: &str,
        by: &str,
        id: &[&str],
    ) -> Result<(Outcome, String), Fault> {
        let asked = Review {
            lang: "cy".to_owned(),
            page: page.to_owned(),
            at: crate::args::At { root: at.path().to_owned() },
            by: by.to_owned(),
            on: Some("2026-11-22".parse().unwrap()),
            id: id.iter().map(|id| (*id).to_owned()).collect(),
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut mouth = Mouth { out: Voice::new(&mut out, false), err: Voice::new(&mut err, false) };
        let outcome = run(&asked, &mut mouth)?;
        Ok((outcome, String::from_utf8(out).unwrap()))
    }

    fn guide() -> Scratch {
        let at = Scratch::new();
        at.put("content/guide.toml", "languages = [\"en\", \"cy\"]\n");
        at.put("content/index.md", "+++\ntitle = \"Go\"\nsummary = \"How.\"\n+++\n\nGo home.\n");
        at.put("locales/en/ui.ftl", "exit = Leave\nday = Day\n");
        at.put("locales/cy/ui.ftl", "exit = Gadael\nday = TODO\n");
        at
    }

    #[test]
    fn what_was_recorded_and_what_was_not_is_said() {
        let at = guide();
        let (outcome, said) = review(&at, "ui", "Ann Jones", &[]).unwrap();
        assert_eq!(outcome, Outcome::Done);
        assert_eq!(
            said,
            "recorded      exit\nnot recorded  day: it is not translated\n\
             Recorded 1 text of locales/cy/ui.ftl as read by Ann Jones.\n\
             1 text was left out; readers do not get them.\nNext: hand in locales/cy/reviews.toml.\n"
        );
        assert!(at.text("locales/cy/reviews.toml").contains("by = \"Ann Jones\"\non = \"2026-11-22\"\n"));
        let (outcome, said) = review(&at, "ui", "Bob", &["exit", "x"]).unwrap();
        assert_eq!(outcome, Outcome::Found);
        assert!(said.contains("not recorded  x") && said.contains("1 text was recorded before"), "{said}");
    }

    #[test]
    fn a_nameless_review_and_a_page_that_is_not_there_write_nothing() {
        let at = guide();
        assert_eq!(review(&at, "ui", " ", &[]).unwrap().0, Outcome::Found);
        let fault = review(&at, "uj", "Ann", &[]).unwrap_err().to_string();
        assert!(fault.contains("The pages are: index, ui"), "{fault}");
        assert_eq!(at.names("locales/cy"), ["ui.ftl"]);
    }
}
