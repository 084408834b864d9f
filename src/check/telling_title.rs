use super::Whole;
use crate::finding::{Finding, Severity, rules};
use crate::guide::{Audience, Page};
use crate::locale::{english, telling};
use crate::text::Span;
use crate::tree::FilePath;

/// A title or address with a word that tells what happened to the reader: both stay in the history
/// of the phone.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let pages = whole.guide.pages.iter().flat_map(in_page);
    pages.chain(guide_name(whole)).collect()
}

/// The guide's name stands in the title of every page.
fn guide_name(whole: &Whole<'_>) -> Option<Finding> {
    let name = whole.locales.english()?.interface.say("guide-name")?;
    let word = telling(english().tag, &name.text)?;
    let message = format!("the guide's name has `{word}`, which can tell others what happened to the reader");
    let file = FilePath::new("locales/en/ui.ftl").expect("a constant path inside the folder");
    let settings = &whole.guide.settings;
    let (place, key) = match &settings.look.guide_name {
        Some(name) => (settings.place(name), "guide_name"),
        None => (Span::file(&file), "guide-name"),
    };
    Some(
        Finding::at(rules::TELLING_TITLE, place, message)
            .weighing(Severity::Stop)
            .hint(format!("it stands in the title of every page: change `{key}`")),
    )
}

fn in_page(page: &Page) -> Vec<Finding> {
    if page.audience == Audience::HealthWorker {
        return Vec::new();
    }
    let tells = |text: &str| telling(english().tag, text);
    let wordings = std::iter::once(&page.full).chain(page.easy.as_ref());
    let titles = wordings.filter_map(|wording| {
        let word = tells(&wording.title.text)?;
        let message = format!("the title has `{word}`, which can tell others what happened to the reader");
        Some(Finding::at(rules::TELLING_TITLE, wording.title.span.clone(), message).hint(
            "the title stays in the history of the phone: say what the reader can do, such as \"Your rights\"",
        ))
    });
    let address = tells(&page.address.replace(['-', '/'], " ")).map(|word| {
        let message =
            format!("the page's name has `{word}`, which can tell others what happened to the reader");
        Finding::at(rules::TELLING_TITLE, page.full.span.clone(), message)
            .hint("the name is part of the address, which stays in the history of the phone: choose another")
    });
    titles.chain(address).map(|finding| finding.weighing(Severity::Stop)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide;
    use crate::tree::Tree;

    fn found(name: &str, title: &str, audience: &str) -> usize {
        let text =
            format!("+++\ntitle = \"{title}\"\nsummary = \"x\"\naudience = \"{audience}\"\n+++\n\nWords.\n");
        let path = FilePath::new(&format!("content/{name}.md")).unwrap();
        let guide = guide::read(&Tree::new().with(path, text.into_bytes())).value;
        let found: Vec<Finding> = guide.pages.iter().flat_map(in_page).collect();
        assert!(found.iter().all(|finding| finding.severity == Severity::Stop));
        found.len()
    }

    #[test]
    fn titles_and_names_for_survivors_tell_nothing() {
        assert_eq!(found("your-rights", "Your rights", "survivor"), 0);
        assert_eq!(found("your-rights", "After trafficking", "survivor"), 1);
        assert_eq!(found("modern-slavery", "Help for victims", "supporter"), 2);
        assert_eq!(found("modern-slavery", "Help for victims", "health-worker"), 0);
    }
}
