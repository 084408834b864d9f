use super::say::escape;
use crate::theme::{Mirror, Picture, Theme};
use std::fmt::Write;

const STYLE: &str = include_str!("contact_sheet.css");

/// Every picture of a theme on one page without a script: small, in the middle and large, light,
/// dark, and as readers of right-to-left languages see it. Names are folded away: whoever draws
/// looks first and says what the picture could be.
pub fn contact_sheet(theme: &Theme) -> String {
    let pictures: Vec<(&str, &Picture)> =
        theme.picture_ids().filter_map(|id| Some((id, theme.picture(id)?))).collect();
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Pictures</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <h1>Pictures</h1>\n<p>{}. Say what each one could be, and only then open its name.</p>\n\
         <p>From the left: on light, on dark, and as readers of right-to-left languages see it.</p>\n\
         <input type=\"checkbox\" id=\"all\"> <label for=\"all\">Show every name</label>\n<ol>\n",
        weight(&pictures)
    );
    for (number, (id, picture)) in pictures.iter().enumerate() {
        html.push_str(&item(number, id, picture));
    }
    html.push_str("</ol>\n</body>\n</html>\n");
    html
}

/// `46 in all: 410 bytes in the median, 640 at most`
fn weight(pictures: &[(&str, &Picture)]) -> String {
    let mut bytes: Vec<usize> = pictures.iter().map(|(_, picture)| picture.bytes).collect();
    bytes.sort_unstable();
    let median = bytes.get(bytes.len() / 2).copied().unwrap_or_default();
    let most = bytes.last().copied().unwrap_or_default();
    format!("{} in all: {median} bytes in the median, {most} at most", bytes.len())
}

fn item(number: usize, id: &str, picture: &Picture) -> String {
    let turns = picture.mirror == Mirror::Turns;
    let words = format!(
        "<code>{}</code>{}",
        escape(id),
        if turns { ", turned round in right-to-left languages" } else { "" }
    );
    let mut html = format!(
        "<li>\n<svg width=\"0\" height=\"0\" aria-hidden=\"true\"><symbol id=\"p{number}\" viewBox=\"{}\">{}</symbol></svg>\n",
        escape(&picture.view_box),
        picture.shapes
    );
    for (face, class) in [("light", ""), ("dark", ""), ("light", if turns { " turned" } else { "" })] {
        let _ = write!(html, "<div class=\"face {face}\">");
        for size in ["small", "middle", "large"] {
            let _ = write!(
                html,
                "<svg class=\"{size}{class}\" aria-hidden=\"true\"><use href=\"#p{number}\"/></svg>"
            );
        }
        html.push_str("</div>\n");
    }
    let _ = write!(
        html,
        "<div class=\"words\">\n<p>{} bytes</p>\n<details><summary>What is it?</summary><p>{words}</p></details>\n\
         <p class=\"open\">{words}</p>\n</div>\n</li>\n",
        picture.bytes
    );
    html
}
