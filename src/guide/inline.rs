use super::markdown;

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that matter most.
    Strong(Vec<Inline>),
    /// Words said with stress.
    Emphasis(Vec<Inline>),
    /// Words that lead somewhere: to the segment's link of this number, from 1.
    Link {
        /// The number in `{ $link1 }`.
        number: usize,
        /// The words.
        label: Vec<Inline>,
    },
    /// A fact's value, by the fact's id. It is a node, never text pasted in before parsing, so a
    /// value cannot become markup and both languages can be compared.
    Fact(String),
}

/// A text with named holes: `Call { $tel-999 }.`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template(pub Vec<Piece>);

/// A part of a [`Template`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text, in Markdown.
    Text(String),
    /// A hole's name, without the dollar sign.
    Name(String),
}

/// A curly bracket that opens or closes no `{ $name }`, at this byte of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadBracket(pub usize);

/// What running text may not hold, in content and translations alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Raw HTML, with what was written.
    Html(String),
    /// A picture inside prose.
    Image,
    /// Code, with what was written.
    Code(String),
    /// A link whose address was written by hand, with that address.
    Address(String),
    /// `{ $link1 }` outside the brackets of a link.
    LooseLink(String),
    /// A fact as the address of a link.
    FactAsAddress(String),
    /// A forced line break.
    Break,
    /// Bold, stress and links inside each other, more deeply than anyone writes.
    Deep,
    /// Marks that were meant as markup and are not: `**`, `](`.
    Leftover(&'static str),
}

/// Running text, or all that it holds and may not.
pub type Running = Result<Vec<Inline>, Vec<Fault>>;

impl Template {
    /// Takes a text with `{ $name }` holes apart.
    ///
    /// # Errors
    /// [`BadBracket`] for any other curly bracket.
    pub fn read(text: &str) -> Result<Self, BadBracket> {
        let mut pieces = Vec::new();
        let mut rest = 0;
        while let Some(open) = text.get(rest..).and_then(|tail| tail.find(['{', '}'])).map(|at| rest + at) {
            let tail = text.get(open..).unwrap_or_default();
            let (name, length) = hole(tail).ok_or(BadBracket(open))?;
            push_text(&mut pieces, text.get(rest..open).unwrap_or_default());
            pieces.push(Piece::Name(name.to_owned()));
            rest = open + length;
        }
        push_text(&mut pieces, text.get(rest..).unwrap_or_default());
        Ok(Self(pieces))
    }

    /// The names of its holes, in order, repeated ones included.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Name(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }

    /// Only its text, each hole left out.
    pub fn text(&self) -> String {
        let texts =
            self.0.iter().map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { " " });
        texts.collect()
    }

    /// Its running text.
    ///
    /// Block markup cannot arise: `1. x`, `# x` or `- x` at the start are just words.
    ///
    /// # Errors
    /// Every [`Fault`], when the text holds what running text may not.
    pub fn inlines(&self) -> Running {
        markdown::inlines(self)
    }

    /// The running text of each of many, as [`inlines`](Self::inlines) reads it.
    pub fn all_inlines<'t>(templates: impl Iterator<Item = &'t Template>) -> Vec<Running> {
        markdown::all_inlines(templates)
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

/// Reads `{ $name }` at the start of a text: the name and how many bytes the whole takes.
fn hole(text: &str) -> Option<(&str, usize)> {
    let (inside, _) = text.strip_prefix('{')?.split_once('}')?;
    let name = inside.trim().strip_prefix('$')?;
    let first = name.bytes().next()?;
    let sound = first.is_ascii_alphabetic()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    sound.then_some((name, inside.len() + 2))
}

/// The words of running text without markup; facts and links' addresses leave nothing.
pub fn plain(inlines: &[Inline]) -> String {
    let mut words = String::new();
    collect(inlines, &mut words);
    words
}

fn collect(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Link { label: inside, .. } => {
                collect(inside, words)
            }
            Inline::Fact(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Inline>, Vec<Fault>> {
        Template::read(text).unwrap().inlines()
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn facts_and_links_are_nodes() {
        assert_eq!(
            read("Call { $tel-999 } or [**see** x]({ $link1 })."),
            Ok(vec![
                text("Call "),
                Inline::Fact("tel-999".to_owned()),
                text(" or "),
                Inline::Link { number: 1, label: vec![Inline::Strong(vec![text("see")]), text(" x")] },
                text("."),
            ])
        );
    }

    #[test]
    fn what_would_open_a_block_stays_words() {
        for words in [
            "2019. év",
            "- x",
            "# x",
            "---",
            "[x]: /evil",
            "> x",
            "    x",
            "| a | b |",
            "+++",
            "===",
            "* * *",
        ] {
            let collapsed = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(read(words).map(|inlines| plain(&inlines)), Ok(collapsed), "{words}");
        }
    }

    #[test]
    fn what_running_text_may_not_hold_is_a_fault() {
        assert_eq!(read("<b>x</b>"), Err(vec![Fault::Html("<b>".into()), Fault::Html("</b>".into())]));
        assert_eq!(
            read("[x](https://evil.example)"),
            Err(vec![Fault::Address("https://evil.example".into())])
        );
        assert_eq!(read("[x](tel:1)"), Err(vec![Fault::Address("tel:1".into())]));
        assert_eq!(read("a { $link1 }"), Err(vec![Fault::LooseLink("link1".into())]));
        assert_eq!(read("**a:**b"), Err(vec![Fault::Leftover("**")]));
        assert_eq!(read("[a]( b c)"), Err(vec![Fault::Leftover("](")]));
        assert_eq!(read("`a`"), Err(vec![Fault::Code("a".into())]));
        assert_eq!(read("![a]({ $link1 })"), Err(vec![Fault::Image]));
    }

    #[test]
    fn other_brackets_are_not_holes() {
        assert_eq!(Template::read("a { b }"), Err(BadBracket(2)));
        assert_eq!(Template::read("a } b"), Err(BadBracket(2)));
        assert_eq!(
            Template::read("{$a}{ $b-1 }").map(|t| t.names().map(str::to_owned).collect::<Vec<_>>()),
            Ok(vec!["a".into(), "b-1".into()])
        );
    }
}
