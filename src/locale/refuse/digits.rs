use super::Translation;
use crate::finding::{Finding, rules};
use crate::guide::{Piece, Template};

/// Digits that are not in the English: a number or price written by hand does not change when the
/// fact changes.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    // The digits of a name such as `link1` are none of the text.
    if !texts(translation.template).any(|text| text.contains(is_digit)) {
        return Vec::new();
    }
    let written = runs_of(translation.template);
    let english = runs_of(&translation.segment.template);
    let foreign: Vec<&str> = written.into_iter().filter(|run| !english.contains(run)).collect();
    let mut found = Vec::new();
    let mut from = 0;
    for run in foreign {
        let at = translation.text.get(from..).and_then(|rest| rest.find(run)).map_or(0, |at| from + at);
        from = at + run.len();
        let finding = translation.finding(
            rules::DIGITS_DIFFER,
            translation.part(at..at + run.len()),
            format!("the number `{run}` is not in the English"),
        );
        let name = translation.segment.template.names().find(|name| !name.starts_with("link"));
        found.push(match (latin(run), name) {
            (Some(latin), _) if english.contains(&latin.as_str()) => finding
                .hint(format!("write `{latin}`: all pages use the digits 0 to 9"))
                .fix(translation.part(at..at + run.len()), latin),
            (_, Some(name)) => finding.hint(format!(
                "write `{{ ${name} }}` in place of `{run}`, so that the number changes when the fact does"
            )),
            _ if english.is_empty() => finding.hint("the English has no number here: take it away"),
            _ => finding.hint(format!(
                "write the number as the English does: it has {}",
                english.iter().map(|run| format!("`{run}`")).collect::<Vec<_>>().join(", ")
            )),
        });
    }
    found
}

/// The runs of digits, in any script, of a text outside its holes.
fn runs_of(template: &Template) -> Vec<&str> {
    texts(template).flat_map(runs).collect()
}

fn texts(template: &Template) -> impl Iterator<Item = &str> {
    template
        .0
        .iter()
        .filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None })
}

fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_digit(c)).filter(|run| !run.is_empty())
}

/// The first digits (zeros) of the scripts that readers of this guide write.
const ZEROS: [char; 9] = ['0', '٠', '۰', '०', '০', '၀', '០', '๐', '０'];

fn value(c: char) -> Option<u32> {
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
}

/// Whether a character is a digit: of a known script, or any other that Unicode calls numeric but
/// is not a letter (Chinese number words are letters).
fn is_digit(c: char) -> bool {
    match c {
        // Most text is here: letters of Latin, Greek and Cyrillic, where only these are digits.
        '\u{1E00}'..='\u{1EFF}' => false,
        '\0'..'\u{660}' => matches!(c, '0'..='9' | '²' | '³' | '¹' | '¼'..='¾'),
        _ => value(c).is_some() || (c.is_numeric() && !c.is_alphabetic()),
    }
}

/// The same number in the digits 0 to 9, when it is written in others.
fn latin(run: &str) -> Option<String> {
    if run.is_ascii() {
        return None;
    }
    run.chars().map(|c| value(c).and_then(|value| char::from_digit(value, 10))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_seen() {
        assert_eq!(runs("a 12 b ٩٩٩ c ፩፪ d ½").collect::<Vec<_>>(), ["12", "٩٩٩", "፩፪", "½"]);
        assert_eq!(latin("٩٩٩"), Some("999".to_owned()));
        assert_eq!(latin("፩"), None);
    }
}
