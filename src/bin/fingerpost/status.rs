//! `fingerpost status`: how far each language has come, and what to do next.

use crate::Outcome;
use crate::args::{Status, StatusFace};
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, one_line, tally_line, tell_urgent};
use fingerpost::finding::{Findings, Severity};
use fingerpost::guide::Guide;
use fingerpost::locale::{Workroom, Worksheet};
use fingerpost::status::{self, Tally, Words};

/// Tells how far each language has come.
pub(crate) fn run(asked: &Status, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let root = &asked.which.root;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(root)?);
    asked.which.must_be_there(&tree, None)?;
    let desk = said.keep(Workroom::read(&tree, &asked.which.lang, machine::today(None)?));
    let status = status::make(desk.languages());
    // What is wrong with the English makes every number here doubtful.
    let stops = said.only(|finding| finding.severity == Severity::Stop);
    tell_urgent(&stops, &tree, &mut mouth.err)?;
    mouth.err.flush()?;
    match asked.face() {
        StatusFace::Json => {
            for tally in &status.0 {
                for (sheet, words) in &tally.files {
                    mouth.out.line(&tally_line(tally, sheet, words))?;
                }
            }
        }
        StatusFace::Human => {
            for tally in &status.0 {
                mouth.out.text(&table(tally))?;
            }
            if status.0.is_empty() {
                mouth.out.line("The guide has no language but English yet.")?;
            }
            mouth.out.line(&without_easy(desk.guide()))?;
        }
        StatusFace::Html(folder) => {
            let pages = status::pages(&status, desk.guide().settings.repository.as_deref());
            let (passed, _) = stops.clone().with(pages).pass();
            if let Some(pages) = passed {
                let written = disk::write_tree(folder, root, machine::home().as_deref(), &pages)?;
                let index = written.folder.join("index.html");
                mouth.out.line(&format!("Wrote {}. Open it in a browser.", index.display()))?;
            }
        }
    }
    Ok(if stops.is_empty() { Outcome::Done } else { Outcome::Found })
}

/// How many pages have an easy reading in English, and which have none.
fn without_easy(guide: &Guide) -> String {
    let bare: Vec<&str> =
        guide.pages.iter().filter(|page| page.easy.is_none()).map(|page| page.address.as_str()).collect();
    let count =
        format!("Easy Read in English: {} of {} pages", guide.pages.len() - bare.len(), guide.pages.len());
    if bare.is_empty() { format!("{count}.") } else { format!("{count}; not {}.", bare.join(", ")) }
}

/// The table of one language, in English words, and what to do next.
fn table(tally: &Tally) -> String {
    let width = tally.files.iter().map(|(sheet, _)| sheet.stem.len()).max().unwrap_or(0).max(8);
    let mut text = format!(
        "{} ({}), in words of English; ! marks critical pages\n  {:width$} {:>7} {:>12} {:>12} {:>8} {:>8} {:>8}\n",
        tally.language.english,
        tally.language.tag,
        "page",
        "words",
        "translated",
        "reviewed",
        "changed",
        "missing",
        "refused"
    );
    let of = |wanted: fn(&Worksheet) -> bool| {
        Words::of(tally.files.iter().filter(|(sheet, _)| wanted(sheet)).flat_map(|(sheet, _)| &sheet.rows))
    };
    let (easy, all) = (of(|sheet| sheet.stem.ends_with(".easy")), of(|_| true));
    let easy = (easy.all > 0).then_some((' ', "all easy", &easy));
    let rows = tally
        .files
        .iter()
        .map(|(sheet, words)| (if sheet.critical { '!' } else { ' ' }, sheet.stem.as_str(), words));
    for (mark, name, words) in rows.chain(easy).chain([(' ', "all", &all)]) {
        text += &format!(
            "{mark} {name:width$} {:>7} {:>7} {:>3}% {:>7} {:>3}% {:>8} {:>8} {:>8}\n",
            words.all,
            words.translated,
            words.percent(words.translated),
            words.reviewed,
            words.percent(words.reviewed),
            words.changed,
            words.missing,
            words.refused,
        );
    }
    if !tally.next.is_empty() {
        text += "Next:\n";
    }
    for next in &tally.next {
        text += &format!("  {}\n      {}\n", one_line(&next.start), one_line(&next.why));
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Which;
    use crate::disk::Scratch;
    use crate::report::Voice;
    use std::path::PathBuf;

    fn run_with(at: &Scratch, html: Option<PathBuf>, json: bool) -> Result<(Outcome, String), Fault> {
        let which = Which { root: at.path().to_owned(), lang: Vec::new() };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut mouth = Mouth { out: Voice::new(&mut out, false), err: Voice::new(&mut err, false) };
        let outcome = run(&Status { which, html, json }, &mut mouth)?;
        Ok((outcome, String::from_utf8(out).unwrap()))
    }

    fn guide() -> Scratch {
        let at = Scratch::new();
        at.put("content/guide.toml", "languages = [\"en\", \"cy\"]\n");
        at.put(
            "content/index.md",
            "+++\ntitle = \"Go\"\nsummary = \"How.\"\ncritical = true\n+++\n\nGo home.\n",
        );
        at.put("locales/en/ui.ftl", "exit = Leave\n");
        at.put("locales/cy/ui.ftl", "exit = Gadael\n");
        at
    }

    #[test]
    fn people_get_a_table_and_what_to_do() {
        let at = guide();
        at.put("content/page.md", "+++\ntitle = \"Stay\"\nsummary = \"How.\"\n+++\n");
        at.put("content/index.easy.md", "+++\ntitle = \"Go\"\nsummary = \"How.\"\n+++\n");
        let (outcome, said) = run_with(&at, None, false).unwrap();
        assert_eq!(outcome, Outcome::Done);
        assert_eq!(
            said,
            "Welsh (cy), in words of English; ! marks critical pages\n\
             \x20 page         words   translated     reviewed  changed  missing  refused\n\
             ! index            4       0   0%       0   0%        0        4        0\n\
             ! index.easy       2       0   0%       0   0%        0        2        0\n\
             \x20 page             2       0   0%       0   0%        0        2        0\n\
             \x20 ui               1       1 100%       0   0%        0        0        0\n\
             \x20 all easy         2       0   0%       0   0%        0        2        0\n\
             \x20 all              9       1  11%       0   0%        0        8        0\n\
             Next:\n\
             \x20 fingerpost sync --lang cy\n      writes 7 texts into the files of the language\n\
             \x20 fingerpost review cy ui --by NAME\n      after a person has read its 1 text\n\n\
             Easy Read in English: 1 of 2 pages; not page.\n"
        );
    }

    #[test]
    fn programs_get_an_object_a_line() {
        let (_, said) = run_with(&guide(), None, true).unwrap();
        assert_eq!(
            said.lines().collect::<Vec<_>>(),
            [
                "{\"language\":\"cy\",\"page\":\"index\",\"file\":\"locales/cy/index.ftl\",\"critical\":true,\"texts\":3,\"messages\":0,\"words\":4,\
                 \"translated\":0,\"reviewed\":0,\"changed\":0,\"missing\":4,\"refused\":0}",
                "{\"language\":\"cy\",\"page\":\"ui\",\"file\":\"locales/cy/ui.ftl\",\"critical\":false,\"texts\":1,\"messages\":1,\"words\":1,\
                 \"translated\":1,\"reviewed\":0,\"changed\":0,\"missing\":0,\"refused\":0}",
            ]
        );
    }

    #[test]
    fn pages_are_written_like_any_output_and_never_over_what_is_not_ours() {
        let at = guide();
        let (outcome, said) = run_with(&at, Some(at.join("map")), false).unwrap();
        assert_eq!(outcome, Outcome::Done);
        assert!(said.starts_with("Wrote ") && said.contains("map/index.html"), "{said}");
        assert_eq!(at.names("map"), [".fingerpost", "cy.html", "index.html"]);
        at.put("letters/dear.txt", "dear");
        let fault = run_with(&at, Some(at.join("letters")), false).unwrap_err().to_string();
        assert!(fault.contains("would be lost"), "{fault}");
        let fault = run_with(&at, Some(at.join("locales")), false).unwrap_err().to_string();
        assert!(fault.contains("read from there"), "{fault}");
    }

    #[test]
    fn a_guide_that_must_be_mended_gets_no_pages() {
        let at = guide();
        at.put("content/index.md", "no front matter\n");
        let (outcome, _) = run_with(&at, Some(at.join("map")), false).unwrap();
        assert_eq!(outcome, Outcome::Found);
        assert!(!at.names("").contains(&"map".to_owned()));
    }
}
