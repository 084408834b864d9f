//! `fingerpost explain`: why a rule is there, and what to write instead.

use crate::Outcome;
use crate::disk::Fault;
use crate::report::{Mouth, one_line};
use fingerpost::finding::{Rule, rules};

/// Prints a rule's text, or one line for every rule.
pub(crate) fn run(name: Option<&str>, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let Some(name) = name else {
        rules::ALL.iter().try_for_each(|rule| mouth.out.line(&in_short(rule)))?;
        mouth.out.line("\n`fingerpost explain RULE` prints one in full.")?;
        return Ok(Outcome::Done);
    };
    if let Some(rule) = rules::ALL.iter().find(|rule| rule.id == name) {
        let head = format!("{} ({})\n\n{}", rule.id, rule.severity.word(), rule.text.trim_end());
        mouth.out.line(&head)?;
        return Ok(Outcome::Done);
    }
    mouth.err.line(&unknown(name))?;
    Ok(Outcome::Misread)
}

/// A rule's name, weight and first sentence.
fn in_short(rule: &Rule) -> String {
    format!("{:<22} {:<7} {}", rule.id, rule.severity.word(), first_sentence(rule.text))
}

/// The first sentence of a Markdown text, headings left out.
fn first_sentence(text: &str) -> String {
    let lines = text.lines().map(str::trim).skip_while(|line| line.is_empty() || line.starts_with('#'));
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let paragraph = paragraph.join(" ");
    paragraph.split_once(". ").map(|(first, _)| format!("{first}.")).unwrap_or(paragraph)
}

/// What to say about a name that no rule has.
fn unknown(name: &str) -> String {
    let typed = name.to_lowercase().replace('_', "-");
    let near = rules::ALL.iter().map(|rule| (strsim::jaro_winkler(rule.id, &typed), rule.id));
    let near = near.max_by(|(one, _), (other, _)| one.total_cmp(other)).filter(|(alike, _)| *alike > 0.7);
    let near = near.map(|(_, id)| format!("; did you mean `{id}`?")).unwrap_or_default();
    format!("There is no rule `{}`{near}\n`fingerpost explain` lists them all.", one_line(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Voice;

    fn said(name: Option<&str>) -> (Outcome, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut mouth = Mouth { out: Voice::new(&mut out, false), err: Voice::new(&mut err, false) };
        let outcome = run(name, &mut mouth).unwrap();
        (outcome, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn every_rule_is_listed_once_with_its_weight() {
        let (outcome, list, _) = said(None);
        assert_eq!(outcome, Outcome::Done);
        for rule in rules::ALL {
            let line = list.lines().find(|line| line.split(' ').next() == Some(rule.id)).unwrap();
            assert_eq!(line.split_whitespace().nth(1), Some(rule.severity.word()));
        }
        assert_eq!(list.lines().count(), rules::ALL.len() + 2);
    }

    #[test]
    fn a_rule_is_printed_whole() {
        let (outcome, text, _) = said(Some("dead-link"));
        assert_eq!(outcome, Outcome::Done);
        assert!(text.starts_with("dead-link (stop)\n\n") && text.contains(rules::DEAD_LINK.text.trim_end()));
    }

    #[test]
    fn a_slip_is_met_with_the_nearest_rule() {
        let (outcome, out, err) = said(Some("dead_links"));
        assert_eq!((outcome, out.as_str()), (Outcome::Misread, ""));
        assert!(err.contains("did you mean `dead-link`?"), "{err}");
        assert!(!said(Some("zzzz")).2.contains("mean"));
    }

    #[test]
    fn the_first_sentence_is_found_below_the_headings() {
        let text = "# dead-link\n\n## What it finds\n\nA link to a page\nthat is gone. It may hurt.\n\nMore. And more.\n";
        assert_eq!(first_sentence(text), "A link to a page that is gone.");
        assert_eq!(first_sentence("One line"), "One line");
        assert_eq!(first_sentence(""), "");
    }
}
