use super::segment::{Link, Segment, Target};
use super::{Block, Guide, Page, Wording};
use sha2::{Digest, Sha256};

impl Guide {
    /// The same guide with numbers for names: the addresses of pages and the ids of headings, which
    /// stay in the history of a phone, tell nothing, and so does what its tabs are called. A page
    /// keeps its number when others come or go. The start page keeps its name: hosts look for it.
    pub fn discreet(&self) -> Self {
        let mut guide = self.clone();
        for section in &mut guide.settings.sections {
            for page in &mut section.pages {
                *page.get_mut() = address(page.get_ref());
            }
        }
        for (place, page) in guide.pages.iter_mut().enumerate() {
            rename(page, place + 1);
        }
        guide
    }
}

fn rename(page: &mut Page, number: usize) {
    page.address = address(&page.address);
    page.tab = Some(number.to_string());
    for wording in std::iter::once(&mut page.full).chain(page.easy.as_mut()) {
        let Wording { title, summary, body, .. } = wording;
        [title, summary].into_iter().for_each(lead);
        body.iter_mut().for_each(inside);
    }
}

fn inside(block: &mut Block<Segment>) {
    match block {
        Block::Heading { anchor, words, .. } => {
            *anchor = code(anchor);
            lead(words);
        }
        Block::Paragraph(words) | Block::Statement { words, .. } => lead(words),
        Block::Fact(_) => {}
        Block::List { items, .. } => items.iter_mut().flatten().for_each(inside),
        Block::Table { head, rows } => {
            head.iter_mut().chain(rows.iter_mut().flatten()).flatten().for_each(inside);
        }
        Block::Quote(blocks) | Block::Section { blocks, .. } => blocks.iter_mut().for_each(inside),
    }
}

/// Leads the links of a segment to the new names.
fn lead(segment: &mut Segment) {
    for Link { target, .. } in &mut segment.links {
        if let Target::Page { address: page, anchor } = target {
            *page = address(page);
            *anchor = anchor.as_deref().map(code);
        }
    }
}

fn address(address: &str) -> String {
    // An empty one is no link at all, and stays none.
    if matches!(address, "index" | "") { address.to_owned() } else { code(address) }
}

/// Eight digits that stand for a name: from the first eight bytes of its SHA-256.
fn code(name: &str) -> String {
    let number =
        Sha256::digest(name).iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{:08}", number % 100_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_number() {
        assert_eq!(code("see-a-doctor"), code("see-a-doctor"));
        assert_ne!(code("see-a-doctor"), code("see-a-doctor2"));
        assert_eq!(code("x").len(), 8);
        // Addresses are bookmarked and printed: the numbers outlive this version.
        assert_eq!(code("see-a-doctor"), "20245908");
        assert_eq!(address("index"), "index");
    }
}
