use super::super::format::Binding;
use super::super::say::escape;
use super::Writer;
use crate::edition::Leaf;
use crate::guide::{Block, Shape};
use crate::locale::{Argument, english};
use std::fmt::Write;

impl<'a> Writer<'a> {
    /// The blocks of a page whose sections are cards; what stands before the first is for the
    /// reader alone.
    pub(super) fn slips(&mut self, blocks: &'a [Block<Leaf<'a>>], shape: Shape) {
        let top = 2 + self.around.binding.map_or(0, Binding::lower);
        let begins = |block: &Block<Leaf<'_>>| begins_slip(block, top);
        for part in blocks.chunk_by(|_, next| !begins(next)) {
            match part {
                [Block::Section { nations, blocks }] if part.iter().all(begins) => {
                    self.begin_section(*nations, " slip");
                    self.section(*nations, blocks);
                }
                [first, ..] if begins(first) => {
                    self.html.push_str("<section class=\"slip\">\n");
                    self.all(part);
                }
                before => {
                    self.all(before);
                    continue;
                }
            }
            if shape == Shape::Cards {
                self.own_language();
            }
            self.html.push_str("</section>\n");
        }
    }

    /// The reader's language by its name, so that staff know for which one to find an interpreter.
    /// In English it is a line to write on: the reader may speak a language the guide does not have.
    fn own_language(&mut self) {
        const ID: &str = "slip-language";
        let voice = self.around.voice;
        let language = voice.language();
        if language == english() {
            let line = voice.around(ID, "language", "<span class=\"blank\"></span>");
            let _ = writeln!(self.html, "<p class=\"tongue\">{}</p>", line.as_str());
            return;
        }
        let name = format!("<bdi lang=\"{}\">{}</bdi>", language.tag, escape(&voice.locale.name));
        let own = voice.around(ID, "language", &name);
        let named = [("language", Argument::Text(language.english))];
        let _ = writeln!(
            self.html,
            "<p class=\"pair tongue\"><span class=\"own\">{}</span> <span class=\"english\" lang=\"en\" dir=\"ltr\">{}</span></p>",
            own.as_str(),
            voice
                .locale
                .interface
                .say_in(ID, &named, english())
                .map_or_else(String::new, |words| escape(&words.text))
        );
    }
}

/// Whether a card begins with this block: with a heading of the top level.
fn begins_slip(block: &Block<Leaf<'_>>, top: u8) -> bool {
    match block {
        Block::Heading { level, .. } => *level == top,
        Block::Section { blocks, .. } => blocks.first().is_some_and(|first| begins_slip(first, top)),
        _ => false,
    }
}
