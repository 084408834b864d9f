use super::Translation;
use crate::finding::{Finding, rules};
use crate::guide::Fault;

/// The markup that a translation may not hold, or that did not close.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    let faults = translation.running.as_ref().err().into_iter().flatten();
    faults.map(|fault| speak(translation, fault)).collect()
}

fn speak(translation: &Translation<'_>, fault: &Fault) -> Finding {
    let say = |rule, written: &str, message: String| {
        let at = translation.text.find(written).filter(|_| !written.is_empty());
        let place =
            at.map_or_else(|| translation.value.clone(), |at| translation.part(at..at + written.len()));
        translation.finding(rule, place, message)
    };
    match fault {
        Fault::Html(html) => {
            say(rules::LINK_BY_HAND, html, format!("`{html}` is HTML, which a translation cannot hold"))
                .hint("take it away; where the English is bold, write `**words**`")
                .hint("to show `<` itself put a backslash before it")
        }
        Fault::Image => say(rules::LINK_BY_HAND, "![", "a translation cannot bring in a picture".to_owned())
            .hint("take away the `!` and the brackets"),
        Fault::Address(address) => say(
            rules::LINK_BY_HAND,
            address,
            format!("a link leads to `{address}`, which was written by hand"),
        )
        .hint("copy the address from the English: it looks like `{ $link1 }`"),
        Fault::FactAsAddress(name) => say(
            rules::LINK_BY_HAND,
            &format!("{{ ${name} }}"),
            format!("`{{ ${name} }}` is not where a link leads"),
        )
        .hint("copy the address from the English: it looks like `{ $link1 }`"),
        Fault::LooseLink(name) => say(
            rules::LEFTOVER_MARKUP,
            &format!("{{ ${name} }}"),
            format!("`{{ ${name} }}` stands outside a link"),
        )
        .hint(format!("write the words of the link in square brackets before it: `[words]({{ ${name} }})`")),
        Fault::Leftover(mark) => {
            say(rules::LEFTOVER_MARKUP, mark, format!("`{mark}` would be shown to the reader as it is"))
                .hint(
                    "the marks must touch the words: `**words**`, and be followed by a space or a full stop",
                )
                .hint("a link is written `[words]({ $link1 })`, without a space between `]` and `(`")
        }
        Fault::Code(code) => say(rules::LEFTOVER_MARKUP, "`", format!("`{code}` stands between accents"))
            .hint("use ordinary quotation marks"),
        Fault::Deep => {
            say(rules::LEFTOVER_MARKUP, "", "bold and links stand in each other too deeply".to_owned())
                .hint("use bold where the English does")
        }
        Fault::Break => {
            say(rules::LEFTOVER_MARKUP, "", "a line break is forced here".to_owned()).hint("write one line")
        }
    }
}
