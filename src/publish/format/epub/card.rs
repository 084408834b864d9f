use super::xml::escape;
use crate::theme::view;
use std::fmt::Write;

/// A helpline that stands alone. Themes draw theirs in HTML, which need not be XML.
pub(super) fn write(card: &view::Card) -> String {
    let mut html = "<div class=\"card\">\n".to_owned();
    if !card.name.is_empty() {
        let _ = writeln!(html, "<p class=\"card-name\"><bdi lang=\"en\">{}</bdi></p>", escape(&card.name));
    }
    let number = format!("<bdi dir=\"ltr\">{}</bdi>", escape(&card.number));
    // EPUBCheck warns of `sms:`, which programs for books do not know.
    let number = match card.kind {
        "call" => format!("<a href=\"{}\">{number}</a>", escape(&card.href)),
        _ => format!("<strong>{number}</strong>"),
    };
    let _ = writeln!(html, "<p class=\"card-number\">{} {number}</p>", card.verb.as_str());
    for known in &card.words {
        let (tag, dir) = (known.language.tag, known.language.dir);
        let _ = writeln!(html, "<div class=\"{}\" lang=\"{tag}\" dir=\"{dir}\">", known.voice);
        if !known.nations.as_str().is_empty() {
            let _ = writeln!(html, "<p class=\"nation-label\">{}</p>", known.nations.as_str());
        }
        for (place, hours) in known.hours.iter().enumerate() {
            let open = if place == 0 {
                format!("<strong>{}:</strong> ", known.open.as_str())
            } else {
                String::new()
            };
            let _ = writeln!(html, "<p>{open}{}</p>", hours.as_str());
        }
        for line in &known.lines {
            let _ = writeln!(html, "<p>{}</p>", line.as_str());
        }
        if !known.check.as_str().is_empty() {
            let _ = writeln!(html, "<p class=\"check\">{}</p>", known.check.as_str());
        }
        html.push_str("</div>\n");
    }
    html.push_str("</div>");
    html
}
