//! A small guide with one language, for the tests of rules that compare translations.

use super::{Translated, translated};
use crate::finding::Finding;
use crate::guide::{self, SegmentId};
use crate::locale::{self, Language};
use crate::tree::{FilePath, Tree};

/// What a rule says of some pages, each a paragraph and its translation.
pub(super) fn ask(
    tag: &str,
    pages: &[(&str, &str)],
    rule: fn(&Language, &[Translated<'_>]) -> Vec<Finding>,
) -> Vec<Finding> {
    let path = |text: String| FilePath::new(&text).unwrap();
    let settings = format!("languages = [\"en\", \"{tag}\"]\n");
    let mut tree = Tree::new()
        .with(path("content/guide.toml".to_owned()), settings.into_bytes())
        .with(path("locales/en/ui.ftl".to_owned()), *b"start-page = Start page\n");
    for (number, (english, own)) in pages.iter().enumerate() {
        let page = format!("+++\ntitle = \"T\"\nsummary = \"S\"\n+++\n\n{english}\n");
        let messages = format!("{} = {own}\n", SegmentId::of(english, None));
        tree = tree
            .with(path(format!("content/page-{number}.md")), page.into_bytes())
            .with(path(format!("locales/{tag}/page-{number}.ftl")), messages.into_bytes());
    }
    let guide = guide::read(&tree).value;
    let locales = locale::read(&tree, &guide, &[]).value;
    let locale = locales.0.iter().find(|locale| locale.language.tag == tag).unwrap();
    let translations = translated(&guide, locale);
    assert_eq!(translations.len(), pages.len(), "every translation of the example can be used");
    rule(locale.language, &translations)
}
