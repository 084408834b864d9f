//! Headings: their ids, and the nations of the sections they open.

use super::super::block::Block;
use super::super::comment::Comments;
use super::super::inline::plain;
use super::super::segment::{Role, anchor_of};
use super::document::{Place, Reader, trimmed};
use super::nest::Flat;
use super::words::Leaf;
use crate::fact::{Nation, Nations};
use crate::finding::{Finding, rules};
use pulldown_cmark::{CowStr, HeadingLevel, TagEnd};
use std::ops::Range;

/// What stands in the curly brackets after a heading.
pub(super) struct Attributes {
    pub(super) id: Option<String>,
    pub(super) named: usize,
    pub(super) nation: Option<String>,
}

impl Reader<'_> {
    pub(super) fn heading(
        &mut self,
        level: u8,
        attributes: Attributes,
        range: Range<usize>,
        comments: Comments,
        place: &Place,
    ) -> Option<Flat> {
        let own = trimmed(self.source, range.clone());
        if level == 1 || level > 4 || place.depth > 0 {
            let (message, hint) = match (level, place.depth) {
                (_, 1..) => (
                    "a heading stands inside a list or a quote",
                    "start the heading at the beginning of a line",
                ),
                (1, _) => (
                    "a heading with one `#` is the page's title, which stands in the front matter",
                    "write `##`",
                ),
                _ => ("this heading is deeper than a reader can follow", "write `##`, or `###` below it"),
            };
            self.said
                .add(Finding::at(rules::HEADING_ORDER, self.source.span(own.clone()), message).hint(hint));
        }
        let nations = self.attributes(&attributes, &own);
        self.sections.retain(|(open, _)| *open < level);
        if let Some(nations) = nations {
            if !self.nations().covers(nations) {
                self.said.add(
                    Finding::at(
                        rules::HEADING_ATTRIBUTE,
                        self.source.span(own.clone()),
                        format!("this section is for {nations}, inside one that is for {}", self.nations()),
                    )
                    .hint("a section inside another can only be for some of its nations"),
                );
            }
            self.sections.push((level, nations));
        }
        self.under = None;
        let Leaf::Words(words) =
            self.words(range, TagEnd::Heading(heading_level(level)), comments, Role::Heading, place)
        else {
            self.said.add(
                Finding::at(rules::HEADING_ORDER, self.source.span(own), "this heading has no words")
                    .hint("write a few words after the `#` marks"),
            );
            return None;
        };
        let anchor = self.anchor(attributes.id, &plain(&words.inlines), &own);
        self.under = Some(words.text.clone());
        Some(Flat {
            block: Block::Heading { level: level.clamp(2, 4), anchor, words: *words },
            opens: nations,
        })
    }

    /// The nations of a heading, and findings for what else stands in its `{..}`.
    fn attributes(&mut self, attributes: &Attributes, own: &Range<usize>) -> Option<Nations> {
        let expected = usize::from(attributes.nation.is_some());
        if attributes.named != expected {
            let text = self.source.slice(own.clone());
            let from = text.rfind('{').map_or(own.start, |at| own.start + at);
            self.said.add(
                Finding::at(
                    rules::HEADING_ATTRIBUTE,
                    self.source.span(from..own.end),
                    "what stands in these brackets would vanish: it is neither `nation=` nor `#id`",
                )
                .hint("if it is a fact, put words after it: `## Call { $tel-999 } now`")
                .hint("for a section of one nation write `## In Scotland {nation=scotland}`"),
            );
        }
        let named = attributes.nation.as_deref()?;
        let nations: Option<Nations> = named.split(',').map(|id| Nation::from_id(id.trim())).collect();
        if nations.is_none_or(Nations::is_empty) {
            self.said.add(
                Finding::at(
                    rules::HEADING_ATTRIBUTE,
                    self.source.span(own.clone()),
                    format!("`{named}` is not a nation"),
                )
                .hint(
                    "write england, wales, scotland or northern-ireland, several with commas and no spaces",
                ),
            );
        }
        nations.filter(|nations| !nations.is_empty())
    }

    fn anchor(&mut self, chosen: Option<String>, words: &str, own: &Range<usize>) -> String {
        let made = anchor_of(words);
        let nation = self.sections.last().filter(|_| self.anchors.contains_key(&made) && chosen.is_none());
        let anchor = match (chosen, nation) {
            (Some(chosen), _) => chosen,
            (None, Some((_, nations))) => {
                format!("{made}-{}", nations.iter().map(Nation::id).collect::<Vec<_>>().join("-"))
            }
            (None, None) => made,
        };
        if anchor_of(&anchor) != anchor {
            self.said.add(
                Finding::at(
                    rules::HEADING_ATTRIBUTE,
                    self.source.span(own.clone()),
                    format!("`#{anchor}` cannot be a heading's id"),
                )
                .hint("use small letters a to z, digits and `-`"),
            );
        }
        if let Some(first) = self.anchors.insert(anchor.clone(), own.clone()) {
            self.said.add(
                Finding::at(
                    rules::ANCHOR_CLASH,
                    self.source.span(own.clone()),
                    format!("two headings of this page have the id `{anchor}`"),
                )
                .label(self.source.span(first), "the other heading")
                .hint("change a word, or give one of them an id: `## Who to call {#call-in-wales}`"),
            );
        }
        anchor
    }
}

pub(super) fn nation_of(attributes: &[(CowStr<'_>, Option<CowStr<'_>>)]) -> Option<String> {
    attributes
        .iter()
        .find(|(name, _)| name.as_ref() == "nation")
        .map(|(_, value)| value.as_deref().unwrap_or_default().to_owned())
}

fn heading_level(level: u8) -> HeadingLevel {
    HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H6)
}
