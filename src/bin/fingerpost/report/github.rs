use super::{Places, advice};
use fingerpost::finding::{Finding, Severity};

/// A workflow command, which GitHub shows as an annotation beside the changed lines.
pub(super) fn face(finding: &Finding, places: &mut Places<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(span) = &finding.place {
        parts.push(format!("file={}", part(span.file.as_str())));
        if let Some(ends) = places.ends(span) {
            parts.push(format!("line={}", ends.start.line));
            parts.push(format!("endLine={}", ends.end.line));
            // GitHub takes columns only for a place on one line.
            if ends.start.line == ends.end.line {
                parts.push(format!("col={}", ends.start.column));
                parts.push(format!("endColumn={}", ends.end.column));
            }
        }
    }
    parts.push(format!("title={}", part(finding.rule.id)));
    let fix = finding.fix.as_ref().map(|fix| advice(fix, places));
    let said: Vec<&str> =
        std::iter::once(&finding.message).chain(&finding.hints).chain(&fix).map(String::as_str).collect();
    format!("::{} {}::{}", command(finding.severity), parts.join(","), message(&said.join("\n")))
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop | Severity::Refuse => "error",
        Severity::Warn => "warning",
        Severity::Note => "notice",
    }
}

/// Text after the `::`: a line end would begin a new command.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text of one property, which ends at a comma or a colon.
fn part(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::examples::{all, tree};
    use super::*;

    #[test]
    fn places_are_properties_and_hints_are_further_lines() {
        let tree = tree();
        let mut places = Places::new(&tree);
        let lines: Vec<String> = all().iter().map(|finding| face(finding, &mut places)).collect();
        assert_eq!(
            lines[0],
            "::error file=locales/ar/a.ftl,line=2,endLine=2,col=12,endColumn=15,title=digits-differ\
             ::the Arabic text writes a number by hand%0Awrite the fact\
             %0Awrite `{ $nhs-line }` in place of `111`"
        );
        assert_eq!(lines[2], "::error title=bad-settings::the guide has no settings");
        assert!(lines[3].starts_with("::warning file=content/b.md,line=1,"), "{}", lines[3]);
    }

    #[test]
    fn no_text_can_begin_a_command_of_its_own() {
        assert_eq!(message("100%\r\n::stop"), "100%25%0D%0A::stop");
        assert_eq!(part("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }
}
