use super::Places;
use fingerpost::finding::{Finding, Fix};
use serde::Serialize;

/// A finding as programs read it, in the order of its fields. Lines count from 1, and columns count
/// characters from 1; `end_column` is the column after the place, on the line where the place ends.
#[derive(Debug, Serialize)]
pub(crate) struct Object<'f> {
    rule: &'static str,
    severity: &'static str,
    message: &'f str,
    file: Option<&'f str>,
    line: Option<usize>,
    column: Option<usize>,
    end_column: Option<usize>,
    hints: &'f [String],
    fix: Option<Change<'f>>,
}

/// A fix as programs read it: put `text` in place of what is there.
#[derive(Debug, Serialize)]
struct Change<'f> {
    file: &'f str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'f str,
}

impl<'f> Object<'f> {
    /// A finding, with its place counted.
    pub(crate) fn new(finding: &'f Finding, places: &mut Places<'_>) -> Self {
        let ends = finding.place.as_ref().and_then(|span| places.ends(span));
        Self {
            rule: finding.rule.id,
            severity: finding.severity.word(),
            message: &finding.message,
            file: finding.place.as_ref().map(|span| span.file.as_str()),
            line: ends.map(|ends| ends.start.line),
            column: ends.map(|ends| ends.start.column),
            end_column: ends.map(|ends| ends.end.column),
            hints: &finding.hints,
            fix: finding.fix.as_ref().and_then(|fix| change(fix, places)),
        }
    }
}

fn change<'f>(fix: &'f Fix, places: &mut Places<'_>) -> Option<Change<'f>> {
    let ends = places.ends(&fix.span)?;
    Some(Change {
        file: fix.span.file.as_str(),
        line: ends.start.line,
        column: ends.start.column,
        end_line: ends.end.line,
        end_column: ends.end.column,
        text: &fix.text,
    })
}

/// A finding as one line of JSON.
pub(super) fn face(finding: &Finding, places: &mut Places<'_>) -> String {
    serde_json::to_string(&Object::new(finding, places)).expect("text and numbers are always JSON")
}

#[cfg(test)]
mod tests {
    use super::super::examples::{all, tree};
    use super::*;

    #[test]
    fn a_line_has_the_promised_fields_and_no_others() {
        let tree = tree();
        let mut places = Places::new(&tree);
        let lines: Vec<String> = all().iter().map(|finding| face(finding, &mut places)).collect();
        assert_eq!(
            lines[0],
            "{\"rule\":\"digits-differ\",\"severity\":\"refuse\",\"message\":\"the Arabic text writes a number by hand\",\
             \"file\":\"locales/ar/a.ftl\",\"line\":2,\"column\":12,\"end_column\":15,\"hints\":[\"write the fact\"],\
             \"fix\":{\"file\":\"locales/ar/a.ftl\",\"line\":2,\"column\":12,\"end_line\":2,\"end_column\":15,\
             \"text\":\"{ $nhs-line }\"}}"
        );
        assert_eq!(
            lines[2],
            "{\"rule\":\"bad-settings\",\"severity\":\"stop\",\"message\":\"the guide has no settings\",\
             \"file\":null,\"line\":null,\"column\":null,\"end_column\":null,\"hints\":[],\"fix\":null}"
        );
        assert!(lines[1].contains("\"file\":\"content/a.md\",\"line\":null,"), "{}", lines[1]);
        assert!(lines.iter().all(|line| !line.contains(['\n', '\u{1b}'])));
    }
}
