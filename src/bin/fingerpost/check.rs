//! `fingerpost check`: everything that `build` does, except writing.

use crate::Outcome;
use crate::args::{Check, options};
use crate::disk::{self, Fault};
use crate::report::{Format, Mouth, counts, tell};
use fingerpost::finding::{Finding, Findings, Severity};

/// Looks for mistakes and tells them all.
pub(crate) fn run(asked: &Check, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let options = options(&asked.which, None, &asked.when)?;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(&asked.which.root)?);
    asked.which.must_be_there(&tree)?;
    said.extend(fingerpost::check(&tree, &options));
    let findings = said.only(|finding| concerns(finding, &asked.which.lang)).sorted();
    tell(asked.format, &findings, &tree, &mut mouth.out)?;
    let outcome = verdict(&findings, asked.strict);
    if asked.format == Format::Human {
        mouth.out.text(&summary(&findings, outcome))?;
    }
    Ok(outcome)
}

/// Whether a finding is about one of the languages; all are asked for when none is named.
fn concerns(finding: &Finding, languages: &[String]) -> bool {
    let below = finding.place.as_ref().and_then(|span| span.file.strip_folder("locales"));
    match below.and_then(|below| below.split_once('/')) {
        Some((tag, _)) if !languages.is_empty() => tag == "en" || languages.iter().any(|asked| asked == tag),
        _ => true,
    }
}

/// Work that only people can do is a Note, and no reason to fail.
fn verdict(findings: &Findings, strict: bool) -> Outcome {
    let limit = if strict { Severity::Warn } else { Severity::Refuse };
    if findings.worst().is_some_and(|worst| worst >= limit) { Outcome::Found } else { Outcome::Done }
}

fn summary(findings: &Findings, outcome: Outcome) -> String {
    let next = match (outcome, findings.is_empty()) {
        (_, true) => "Nothing was found.",
        (Outcome::Done, false) => "Nothing here keeps the guide from its readers.",
        _ => "Next: mend what is an error. `fingerpost explain RULE` says why a rule is there.",
    };
    format!("Findings: {}\n{next}\n", counts(findings))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fingerpost::finding::rules;
    use fingerpost::text::Span;
    use fingerpost::tree::FilePath;

    fn at(file: &str) -> Finding {
        Finding::at(rules::DIGITS_DIFFER, Span::file(&FilePath::new(file).unwrap()), "x")
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
}
