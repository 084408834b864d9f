use super::Whole;
use crate::finding::{Finding, rules};
use crate::guide::{Block, Picture, Segment};
use crate::text::nearest;

/// A picture that the theme does not have.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let mut pictures = Vec::new();
    for wording in whole.guide.wordings() {
        collect(&wording.body, &mut pictures);
    }
    let unknown = pictures.into_iter().filter(|picture| whole.theme.picture(&picture.id).is_none());
    unknown
        .map(|picture| {
            let finding = Finding::at(rules::UNKNOWN_PICTURE, picture.span.clone(), format!("the theme has no picture `{}`", picture.id));
            match nearest(&picture.id, whole.theme.picture_ids()) {
                Some(near) => finding.hint(format!("did you mean `picture:{near}`?")),
                None => finding.hint("the pictures are in the theme's pictures folder; each file's name without .svg is its name"),
            }
        })
        .collect()
}

fn collect<'w>(blocks: &'w [Block<Segment>], pictures: &mut Vec<&'w Picture>) {
    for block in blocks {
        match block {
            Block::Statement { picture, .. } => pictures.push(picture),
            Block::Section { blocks, .. } | Block::Quote(blocks) => collect(blocks, pictures),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, pictures)),
            _ => {}
        }
    }
}
