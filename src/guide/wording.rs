use super::block::{Block, Mention};
use super::segment::{Role, Segment};
use crate::fact::{Date, Nations};
use crate::text::Span;

/// One way of saying a page: the file it stands in and all that it says.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The name of its files without ending: `see-a-doctor` or `see-a-doctor.easy`.
    pub stem: String,
    /// Its title.
    pub title: Segment,
    /// Its summary.
    pub summary: Segment,
    /// The words by which readers look for the page, between commas; only the full wording has them.
    /// They are not printed on the page.
    pub keywords: Option<Segment>,
    /// Its blocks.
    pub body: Vec<Block<Segment>>,
    /// What it claims, block by block.
    pub claims: Vec<Claim>,
    /// Who read it with readers, and when; `None` when nobody did.
    pub readers_check: Option<ReadersCheck>,
    /// The file.
    pub span: Span,
}

/// That a page was read with those it is written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadersCheck {
    /// Who read it with them, as shown on the page.
    pub who: String,
    /// The day.
    pub on: Date,
}

/// What a block says, and which facts it rests on.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The facts a comment before it names.
    pub named: Vec<Mention>,
    /// The facts whose value it prints or links to.
    pub used: Vec<Mention>,
    /// Whether the list or table around it names facts for all its parts.
    pub named_around: bool,
    /// Where it is said to hold.
    pub nations: Nations,
    /// What it says, without markup.
    pub words: String,
    /// What it is: `None` for a fact that stands alone, and for a list or table as a whole.
    pub role: Option<Role>,
    /// Where it stands.
    pub span: Span,
}

impl Wording {
    /// Every segment in reading order: the title, the summary, the keywords, then the body's.
    pub fn segments(&self) -> Vec<&Segment> {
        let mut segments = vec![&self.title, &self.summary];
        segments.extend(&self.keywords);
        for block in &self.body {
            block.each(&mut |segment| segments.push(segment));
        }
        segments
    }

    /// The ids of its headings.
    pub fn anchors(&self) -> Vec<&str> {
        fn collect<'b>(blocks: &'b [Block<Segment>], anchors: &mut Vec<&'b str>) {
            for block in blocks {
                match block {
                    Block::Heading { anchor, .. } => anchors.push(anchor),
                    Block::Section { blocks, .. } => collect(blocks, anchors),
                    _ => {}
                }
            }
        }
        let mut anchors = Vec::new();
        collect(&self.body, &mut anchors);
        anchors
    }
}
