//! `fingerpost check`: everything that `build` does, except writing.

use crate::Outcome;
use crate::args::{Check, options};
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Format, Mouth, counts, number, tell};
use fingerpost::finding::{Finding, Findings, Severity};
use fingerpost::tree::{FilePath, Tree};
use std::path::Path;

/// Looks for mistakes and tells them all.
pub(crate) fn run(asked: &Check, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let (tree, findings, english) = match &asked.stdin_path {
        Some(file) => one(asked, file)?,
        None => all(asked)?,
    };
    tell(asked.format, &findings, &tree, &mut mouth.out)?;
    let outcome = verdict(&findings, asked.strict);
    if asked.format == Format::Human {
        mouth.out.text(&summary(&findings, &english, outcome))?;
    }
    Ok(outcome)
}

/// What is said of the languages that were asked for, and what is left out: of the English, where
/// only others were asked for, all but what stops the guide.
fn all(asked: &Check) -> Result<(Tree, Findings, Findings), Fault> {
    let options = options(&asked.which, None, &asked.when)?;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(&asked.which.root)?);
    asked.which.must_be_there(&tree, None)?;
    said.extend(fingerpost::check(&tree, &options));
    let languages = &asked.which.lang;
    let said = said.only(|finding| concerns(finding, languages)).sorted();
    let english = said.clone().only(|finding| is_for_authors(finding, languages));
    let findings = said.only(|finding| !is_for_authors(finding, languages));
    Ok((tree, findings, english))
}

/// One file, as it stands in an editor and not yet on the disk.
fn one(asked: &Check, file: &Path) -> Result<(Tree, Findings, Findings), Fault> {
    let options = options(&asked.which, None, &asked.when)?;
    let root = &asked.which.root;
    let path = inside(root, file)?;
    let read = disk::read_some(root, |other| fingerpost::is_read_for(&path, other))?;
    let tree = read.value.with(path.clone(), machine::standard_input()?);
    let findings = fingerpost::check_file(&tree, &options, &path);
    Ok((tree, findings, Findings::default()))
}

/// The path of a file in the guide, as an editor names it: whole, or from where the program runs,
/// or from the guide's folder.
fn inside(root: &Path, file: &Path) -> Result<FilePath, Fault> {
    let whole = if file.is_absolute() { disk::settle(root)? } else { root.to_owned() };
    let below = file.strip_prefix(root).or_else(|_| file.strip_prefix(&whole)).unwrap_or(file);
    let parts: Vec<&str> =
        below.iter().filter(|part| *part != ".").filter_map(|part| part.to_str()).collect();
    let in_guide = parts.first().is_some_and(|first| disk::FOLDERS.contains(first));
    FilePath::new(&parts.join("/")).ok().filter(|_| in_guide).ok_or_else(|| {
        let why = format!("it is not in the folders {} of the guide", disk::FOLDERS.join(", "));
        Fault::new("check", file, why)
    })
}

/// Whether a finding is about one of the languages; all are asked for when none is named.
fn concerns(finding: &Finding, languages: &[String]) -> bool {
    let below = finding.place.as_ref().and_then(|span| span.file.strip_folder("locales"));
    match below.and_then(|below| below.split_once('/')) {
        Some((tag, _)) if !languages.is_empty() => tag == "en" || languages.iter().any(|asked| asked == tag),
        _ => true,
    }
}

/// Whether a finding is about the English and can wait, where only other languages were asked for:
/// a translator could do nothing about it, and would have to look for her own among all of them.
fn is_for_authors(finding: &Finding, languages: &[String]) -> bool {
    let translators = !languages.is_empty() && languages.iter().all(|asked| asked != "en");
    let is_english =
        |file: &FilePath| file.strip_folder("locales").is_none_or(|below| below.starts_with("en/"));
    translators
        && finding.severity < Severity::Refuse
        && finding.place.as_ref().is_some_and(|place| is_english(&place.file))
}

/// Work that only people can do is a Note, and no reason to fail.
fn verdict(findings: &Findings, strict: bool) -> Outcome {
    let limit = if strict { Severity::Warn } else { Severity::Refuse };
    if findings.worst().is_some_and(|worst| worst >= limit) { Outcome::Found } else { Outcome::Done }
}

fn summary(findings: &Findings, english: &Findings, outcome: Outcome) -> String {
    let next = match (outcome, findings.is_empty()) {
        (_, true) => "Nothing was found.",
        (Outcome::Done, false) => "Nothing here keeps the guide from its readers.",
        _ if findings.count(Severity::Refuse) > 0 => {
            "Next: mend what is an error; until then readers get the English in its place. \
             `fingerpost explain RULE` says why a rule is there."
        }
        _ => "Next: mend what is an error. `fingerpost explain RULE` says why a rule is there.",
    };
    let english = if english.is_empty() {
        String::new()
    } else {
        let warnings = number(english.count(Severity::Warn), "warning", "warnings");
        let notes = number(english.count(Severity::Note), "note", "notes");
        format!(
            "Left out, about the English: {warnings}, {notes}. `fingerpost check --lang en` tells them.\n"
        )
    };
    format!("Findings: {}\n{english}{next}\n", counts(findings))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fingerpost::finding::rules;
    use fingerpost::text::Span;

    fn at(file: &str) -> Finding {
        Finding::at(rules::DIGITS_DIFFER, Span::file(&FilePath::new(file).unwrap()), "x")
    }

    #[test]
    fn a_file_is_found_in_the_guide_however_an_editor_names_it() {
        let name =
            |root: &str, file: &str| inside(Path::new(root), Path::new(file)).map(|path| path.to_string());
        for (root, file) in [
            (".", "locales/ar/a.ftl"),
            (".", "./locales/ar/a.ftl"),
            ("guide", "guide/locales/ar/a.ftl"),
            ("guide", "locales/ar/a.ftl"),
            ("./guide/", "./guide/locales/ar/a.ftl"),
        ] {
            assert_eq!(name(root, file).unwrap(), "locales/ar/a.ftl", "{root} {file}");
        }
        let here = disk::Scratch::new();
        here.put("locales/ar/a.ftl", "");
        let file = here.path().join("locales/ar/a.ftl");
        assert_eq!(inside(here.path(), &file).unwrap().as_str(), "locales/ar/a.ftl");
        for bad in ["/etc/passwd", "../content/a.md", "README.md", "content/../../a", ""] {
            assert!(name(".", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_what_is_asked_for_fails() {
        let with = |severity| {
            let mut findings = Findings::default();
            findings.add(at("content/a.md").weighing(severity));
            [verdict(&findings, false), verdict(&findings, true)]
        };
        assert_eq!(with(Severity::Note), [Outcome::Done, Outcome::Done]);
        assert_eq!(with(Severity::Warn), [Outcome::Done, Outcome::Found]);
        assert_eq!(with(Severity::Refuse), [Outcome::Found, Outcome::Found]);
        assert_eq!(with(Severity::Stop), [Outcome::Found, Outcome::Found]);
        assert_eq!(verdict(&Findings::default(), true), Outcome::Done);
    }

    #[test]
    fn other_languages_are_left_out_when_one_is_asked_for() {
        let arabic = ["ar".to_owned()];
        for kept in ["locales/ar/ui.ftl", "locales/en/ui.ftl", "content/a.md", "locales/README.md"] {
            assert!(concerns(&at(kept), &arabic), "{kept}");
        }
        assert!(!concerns(&at("locales/cy/ui.ftl"), &arabic));
        assert!(concerns(&at("locales/cy/ui.ftl"), &[]));
        assert!(concerns(&Finding::whole(rules::BAD_SETTINGS, "x"), &arabic));
    }

    #[test]
    fn a_translator_reads_of_the_english_only_what_stops_the_guide() {
        let warning = |file: &str| at(file).weighing(Severity::Warn);
        let [arabic, english] = [["ar".to_owned()], ["en".to_owned()]];
        for file in ["content/a.md", "locales/en/ui.ftl", "themes/plain/style.css"] {
            assert!(is_for_authors(&warning(file), &arabic), "{file}");
            assert!(!is_for_authors(&warning(file), &english) && !is_for_authors(&warning(file), &[]));
            assert!(!is_for_authors(&at(file).weighing(Severity::Stop), &arabic), "{file}");
        }
        assert!(!is_for_authors(&warning("locales/ar/a.ftl"), &arabic));
        assert!(!is_for_authors(&Finding::whole(rules::PAGE_INCOMPLETE, "x"), &arabic));
        let mut left_out = Findings::default();
        left_out.add(warning("content/a.md"));
        let said = summary(&Findings::default(), &left_out, Outcome::Done);
        assert!(said.contains("Left out, about the English: 1 warning, 0 notes."), "{said}");
    }
}
