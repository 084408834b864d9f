use super::super::ftl::{Ftl, What};
use super::old::{ENGLISH, Old, TODO};
use super::unused::Unused;
use crate::text::Source;
use std::fmt::Write;

/// Writes the interface strings of a language in the order of the English file.
pub(super) fn write(english: &Source, mut old: Old, unused: &mut Unused) -> String {
    let mut text = "### Words around the pages: buttons, notices, labels.\n### Write after the = sign. Copy { $names } exactly. You may move them.\n\n".to_owned();
    for entry in Ftl::read(english).entries {
        match entry.what {
            What::Comment(2, lines) => {
                let _ = write!(text, "## {}\n\n", lines.join(" "));
            }
            What::Message(message) => {
                let shown: Vec<&str> = english.slice(message.value.clone()).split_whitespace().collect();
                let _ = writeln!(text, "# {ENGLISH}{}", shown.join(" "));
                for line in message.comment.iter().filter(|line| !line.is_empty()) {
                    let _ = writeln!(text, "# {line}");
                }
                match old.take(message.id).or_else(|| unused.take("ui", message.id)) {
                    Some(kept) => text.push_str(&kept.raw),
                    None => {
                        let _ = write!(text, "{} = {TODO}", message.id);
                    }
                }
                text.push_str("\n\n");
            }
            _ => {}
        }
    }
    for message in old.messages {
        unused.keep("ui", message);
    }
    for lines in old.lost {
        text.push_str(&lines);
        text.push_str("\n\n");
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}
