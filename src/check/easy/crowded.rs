use super::page::{EasyPage, Kind};
use crate::finding::{Finding, rules};

/// How many statements can be taken in together.
const MANY: usize = 5;

/// Too many statements under one heading.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut under = page.title.segment;
    let mut count = 0;
    let mut close = |under: &crate::guide::Segment, count: usize| {
        if count > MANY {
            found.push(
                Finding::at(
                    rules::EASY_CROWDED,
                    under.span.clone(),
                    format!("there are {count} statements under this heading"),
                )
                .hint("put a heading between them, or leave out what readers need least"),
            );
        }
    };
    for part in &page.parts {
        match part.kind {
            Kind::Heading => {
                close(under, count);
                under = part.said.segment;
                count = 0;
            }
            Kind::Statement | Kind::Bare => count += 1,
            Kind::Item => {}
        }
    }
    close(under, count);
    found
}

#[cfg(test)]
mod tests {
    use super::super::trial::{ask, say};
    use super::find;

    #[test]
    fn five_statements_stand_under_a_heading() {
        assert!(say(find, &["A."; 5]).is_empty());
        assert_eq!(say(find, &["A."; 6]), ["warn: there are 6 statements under this heading"]);
        let four = "![a](picture:a)\nA.\n\n".repeat(4);
        assert!(ask(find, &format!("{four}## Ask?\n\n{four}")).is_empty());
        let six = "![a](picture:a)\nA.\n\n".repeat(6);
        assert_eq!(ask(find, &format!("## Ask?\n\n{six}## Say?\n\n{four}")).len(), 1);
    }
}
