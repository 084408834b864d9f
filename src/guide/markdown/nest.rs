use super::super::block::Block;
use super::super::segment::Segment;
use crate::fact::Nations;

/// A top-level block, and the nations its heading opens a section for.
pub(super) struct Flat {
    pub(super) block: Block<Segment>,
    pub(super) opens: Option<Nations>,
}

/// Puts the blocks of a nation section into it: up to the next heading of the same or a higher level.
pub(super) fn nest(flat: Vec<Flat>) -> Vec<Block<Segment>> {
    struct Open {
        level: u8,
        nations: Nations,
        blocks: Vec<Block<Segment>>,
    }
    fn close(open: &mut Vec<Open>, done: &mut Vec<Block<Segment>>) {
        if let Some(Open { nations, blocks, .. }) = open.pop() {
            open.last_mut().map_or(done, |outer| &mut outer.blocks).push(Block::Section { nations, blocks });
        }
    }
    let mut done = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for Flat { block, opens } in flat {
        if let Block::Heading { level, .. } = block {
            while open.last().is_some_and(|section| section.level >= level) {
                close(&mut open, &mut done);
            }
            if let Some(nations) = opens {
                open.push(Open { level, nations, blocks: Vec::new() });
            }
        }
        open.last_mut().map_or(&mut done, |section| &mut section.blocks).push(block);
    }
    while !open.is_empty() {
        close(&mut open, &mut done);
    }
    done
}
