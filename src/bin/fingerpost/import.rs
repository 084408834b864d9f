//! `fingerpost import`: takes the finished entries of a PO file into a language.

use crate::Outcome;
use crate::args::{Import, translated};
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, number, one_line, tell_urgent};
use fingerpost::exchange::{self, Imported, Overwrite};
use fingerpost::finding::{Findings, Severity};
use fingerpost::locale::{self, Workroom};
use fingerpost::text::Source;
use fingerpost::tree::FilePath;

/// Writes what is finished and sound, and says of the rest why it was not taken.
pub(crate) fn run(asked: &Import, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let root = &asked.at.root;
    let po = text(asked)?;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(root)?);
    let read = said.keep(Workroom::read(&tree, std::slice::from_ref(&asked.lang), machine::today(None)?));
    let desk = translated(&read, &tree, &asked.lang)?;
    let overwrite = if asked.overwrite { Overwrite::Yes } else { Overwrite::No };
    let imported = exchange::import(po.text(), &desk, &locale::worksheets(&desk), overwrite)
        .map_err(|cause| Fault::new("import", &asked.po, cause))?;
    let (passed, findings) = said.with(imported.files.clone()).pass();
    let Some(files) = passed else {
        let stops = findings.only(|finding| finding.severity == Severity::Stop);
        tell_urgent(&stops, &tree, &mut mouth.err)?;
        mouth.out.line("Nothing was written: mend what is written above first.")?;
        return Ok(Outcome::Found);
    };
    disk::write_files(root, &files)?;
    mouth.out.text(&summary(&imported, asked))?;
    Ok(if imported.doubts.is_empty() { Outcome::Done } else { Outcome::Found })
}

fn text(asked: &Import) -> Result<Source, Fault> {
    let bytes = disk::read_file(&asked.po)?;
    let name = FilePath::new("translations.po").expect("a constant path inside the folder");
    Source::read(&name, &bytes).map_err(|not_text| Fault::new("read", &asked.po, not_text.to_string()))
}

fn summary(imported: &Imported, asked: &Import) -> String {
    let mut text = String::new();
    for (path, _) in imported.files.iter() {
        text += &format!("changed    {path}\n");
    }
    for context in &imported.replaced {
        text += &format!("replaced   {context}\n");
    }
    for doubt in &imported.doubts {
        let place = format!("{}:{}", asked.po.display(), doubt.line);
        text += &format!("not taken  {place} {}: {}\n", one_line(&doubt.context), one_line(&doubt.why));
    }
    format!(
        "{text}Took {}; {} as they are in the files already, {} not finished, {} not taken.\n",
        number(imported.taken.len(), "entry", "entries"),
        imported.same,
        imported.unfinished,
        imported.doubts.len()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::{At, Export};
    use crate::disk::Scratch;
    use crate::report::Voice;
    use std::path::Path;

    fn said(run: impl FnOnce(&mut Mouth<'_>) -> Result<Outcome, Fault>) -> Result<(Outcome, String), Fault> {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut mouth = Mouth { out: Voice::new(&mut out, false), err: Voice::new(&mut err, false) };
        let outcome = run(&mut mouth)?;
        Ok((outcome, String::from_utf8(out).unwrap()))
    }

    fn export(at: &Scratch, po: &Path) -> Result<(Outcome, String), Fault> {
        let at = At { root: at.path().to_owned() };
        let asked = Export { lang: "cy".to_owned(), at, po: po.to_owned(), overwrite: false };
        said(|mouth| crate::export::run(&asked, mouth))
    }

    fn import(at: &Scratch, po: &Path) -> Result<(Outcome, String), Fault> {
        let at = At { root: at.path().to_owned() };
        let asked = Import { lang: "cy".to_owned(), po: po.to_owned(), at, overwrite: false };
        said(|mouth| run(&asked, mouth))
    }

    #[test]
    fn a_language_goes_out_is_translated_and_comes_back() {
        let at = Scratch::new();
        at.put("content/guide.toml", "languages = [\"en\", \"cy\"]\n");
        at.put("content/index.md", "+++\ntitle = \"Go\"\nsummary = \"How.\"\n+++\n\nGo home.\n");
        at.put("locales/en/ui.ftl", "exit = Leave\nday = Day\n");
        at.put("locales/cy/ui.ftl", "exit = TODO\n\nday = Dydd\n");
        let po = at.join("cy.po");
        let (outcome, text) = export(&at, &po).unwrap();
        assert_eq!(outcome, Outcome::Done);
        assert!(
            text.starts_with("Wrote 5 texts to ") && text.contains(": 4 to translate, 0 changed"),
            "{text}"
        );
        assert!(export(&at, &po).unwrap_err().to_string().contains("--overwrite"));
        let done =
            at.text("cy.po").replace("msgid \"Leave\"\nmsgstr \"\"", "msgid \"Leave\"\nmsgstr \"Gadael\"");
        let done = done.replace("msgid \"Go\"\nmsgstr \"\"", "msgid \"Go\"\nmsgstr \"Ewch\"");
        at.put("cy.po", &done);
        let (outcome, text) = import(&at, &po).unwrap();
        assert_eq!(outcome, Outcome::Found);
        assert_eq!(at.text("locales/cy/ui.ftl"), "exit = Gadael\n\nday = Dydd\n");
        assert!(text.starts_with("changed    locales/cy/ui.ftl\nnot taken  "), "{text}");
        assert!(text.contains("run `fingerpost sync` first"), "{text}");
        assert!(
            text.ends_with(
                "Took 1 entry; 1 as they are in the files already, 2 not finished, 1 not taken.\n"
            ),
            "{text}"
        );
    }
}
