//! `fingerpost build`: reads a guide's folder and writes the files a host serves.

use crate::Outcome;
use crate::args::{Build, options};
use crate::disk::{self, Fault, Stage};
use crate::machine::{self, Stopwatch};
use crate::report::{Mouth, counts, number, tell_urgent};
use fingerpost::Amount;
use fingerpost::finding::{Findings, Severity};
use fingerpost::publish::Usual;
use std::path::{Path, PathBuf};

/// Builds the guide and says what came of it.
pub(crate) fn run(asked: &Build, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let stopwatch = Stopwatch::start();
    let root = &asked.which.root;
    let options = options(&asked.which, Some(&asked.how), &asked.when)?;
    let read = disk::read(root)?;
    asked.which.must_be_there(&read.value, Some(&asked.how))?;
    let out = asked.out.clone().unwrap_or_else(|| root.join("public"));
    let stage = Stage::open(&out, root, machine::home().as_deref())?;
    let mut said = Findings::default();
    let tree = said.keep(read);
    let made = said.keep(fingerpost::build_into(&tree, &options, &|path, bytes| stage.write(&path, &bytes)));
    let (passed, findings) = said.with(made).pass();
    tell_urgent(&findings, &tree, &mut mouth.err)?;
    mouth.err.flush()?;
    let Some(amount) = passed else {
        mouth.out.text(&stopped(&findings))?;
        return Ok(Outcome::Found);
    };
    let written = stage.show(&amount)?;
    for note in &written.notes {
        mouth.err.line(&format!("note: {note}"))?;
    }
    mouth.out.text(&done(amount.get(), stopwatch.seconds(), &findings, &shown(&out, &written.folder)))?;
    Ok(Outcome::Done)
}

/// How much a guide came to, in one line.
pub(crate) fn amount(amount: &Amount, seconds: f64) -> String {
    let pages = number(amount.pages, "page", "pages");
    let languages = number(amount.languages.len(), "language", "languages");
    let readings: Vec<String> =
        amount.readings.iter().map(|(name, pages)| format!("{pages} {name}")).collect();
    let readings = if readings.is_empty() { String::new() } else { format!(": {}", readings.join(", ")) };
    format!("{pages} in {languages} ({}){readings}; {seconds:.2} seconds", amount.languages.join(", "))
}

/// The summary of a guide that was written.
fn done(made: &Amount, seconds: f64, findings: &Findings, folder: &Path) -> String {
    let next = if findings.is_empty() { "" } else { ", or run `fingerpost check` to read every finding" };
    format!(
        "Built {}\n{}Findings: {}\nWritten to {}\nNext: open {}{next}.\n",
        amount(made, seconds),
        weights(&made.weights),
        counts(findings),
        folder.display(),
        folder.join("index.html").display(),
    )
}

/// What pages weigh, a line for each language: one in the middle and the longest, compressed.
fn weights(weights: &[Usual]) -> String {
    let mut text = String::new();
    for own in weights.chunk_by(|a, b| a.language == b.language) {
        let reading = |usual: &Usual| {
            let Usual { reading, middle, heaviest, longest, .. } = usual;
            format!("{} {} to {} ({longest})", reading.id(), kilobytes(*middle), kilobytes(*heaviest))
        };
        let readings: Vec<String> = own.iter().map(reading).collect();
        let language = own.first().map_or("", |usual| usual.language);
        text += &format!("  {language}: {}\n", readings.join(", "));
    }
    let head = "A page weighs, compressed, from one in the middle to the longest, in kB:\n";
    if text.is_empty() { text } else { format!("{head}{text}") }
}

/// Bytes as thousands of bytes, rounded up.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The summary of a guide that must be mended first.
fn stopped(findings: &Findings) -> String {
    let stops = number(findings.count(Severity::Stop), "finding stops", "findings stop");
    format!(
        "Nothing was written: {stops} the guide. What was there before is untouched.\nFindings: {}\n\
         Next: mend what is written above, and build again. `fingerpost explain RULE` says why a rule is there.\n",
        counts(findings),
    )
}

/// The folder as the person named it, where that reads well.
fn shown(out: &Path, folder: &Path) -> PathBuf {
    let near = out.strip_prefix(".").unwrap_or(out);
    if near.as_os_str().is_empty() { folder.to_owned() } else { near.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fingerpost::edition::Reading;
    use fingerpost::finding::{Finding, rules};

    fn usual(language: &'static str, reading: Reading, middle: usize) -> Usual {
        Usual { language, reading, middle, heaviest: 12_000, longest: "a".to_owned() }
    }

    fn made() -> Amount {
        let languages = vec!["en".to_owned(), "ar".to_owned()];
        Amount {
            languages,
            pages: 5,
            readings: vec![("full", 2), ("easy", 2), ("both", 1)],
            weights: vec![
                usual("en", Reading::Full, 6_040),
                usual("ar", Reading::Full, 7_001),
                usual("ar", Reading::Both, 9_000),
            ],
        }
    }

    #[test]
    fn a_summary_says_how_much_what_was_found_and_what_to_do() {
        let mut findings = Findings::default();
        let folder = shown(Path::new("./public"), Path::new("/x/public"));
        assert_eq!(
            done(&made(), 0.421, &findings, &folder),
            "Built 5 pages in 2 languages (en, ar): 2 full, 2 easy, 1 both; 0.42 seconds\n\
             A page weighs, compressed, from one in the middle to the longest, in kB:\n  \
             en: full 6.1 to 12.0 (a)\n  ar: full 7.1 to 12.0 (a), both 9.0 to 12.0 (a)\n\
             Findings: 0 stop, 0 refuse, 0 warn, 0 note\nWritten to public\nNext: open public/index.html.\n"
        );
        findings.add(Finding::whole(rules::DEAD_LINK, "dead"));
        findings.add(Finding::whole(rules::UNSOURCED, "note"));
        assert!(
            done(&made(), 1.0, &findings, &folder)
                .ends_with("or run `fingerpost check` to read every finding.\n")
        );
        let said = stopped(&findings);
        assert!(said.starts_with(
            "Nothing was written: 1 finding stops the guide. What was there before is untouched.\n"
        ));
        assert!(said.contains("Findings: 1 stop, 0 refuse, 0 warn, 1 note\n"));
    }
}
