use super::policy;

const SCRIPT: &str = include_str!("reload.js");
const STYLE: &str = include_str!("overlay.css");

/// Shown while no build was good yet.
pub(super) const NOT_YET: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not yet</title>\
     <body><h1>The guide cannot be shown yet</h1><p>Mend what is listed; the page then comes by itself.</p></body></html>";

/// Shown where the guide has no page of its own for it.
pub(super) const NOT_THERE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not there</title>\
     <body><h1>There is no such page</h1><p><a href=\"/\">To the start</a></p></body></html>";

/// A page as it is served: with the script that reloads it, and with the page's own policy
/// widened by exactly that script and its style. The file itself stays as it is.
pub(super) fn with_reload(page: &str, built: u64) -> String {
    let page = policy::allowing(page, SCRIPT, STYLE);
    let ours = format!("<style>{STYLE}</style><script data-built=\"{built}\">{SCRIPT}</script>");
    let end = page.to_ascii_lowercase().rfind("</body>").unwrap_or(page.len());
    let (before, after) = page.split_at_checked(end).unwrap_or((&page, ""));
    format!("{before}{ours}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_of_the_body() {
        let page = with_reload("<p>&lt;/body></p></BODY></html>", 5);
        assert!(
            page.starts_with("<p>&lt;/body></p><style>") && page.ends_with("</script></BODY></html>"),
            "{page}"
        );
        assert!(page.contains("<script data-built=\"5\">"));
        assert!(with_reload("no end", 5).ends_with("</script>"));
    }

    #[test]
    fn nothing_in_the_script_or_style_can_end_its_element_or_write_markup() {
        assert!(!SCRIPT.contains("</") && !STYLE.contains("</"));
        assert!(!SCRIPT.contains("innerHTML") && !SCRIPT.contains("Storage"));
    }
}
