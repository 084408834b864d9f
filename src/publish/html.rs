mod slips;

use super::format::Binding;
use super::say::{Voice, escape, escape_into};
use super::shelf::Shelf;
use crate::edition::{Layout, Leaf, Passage, Reading};
use crate::fact::{Nation, Nations, Value};
use crate::guide::{Block, Inline, Link, Mention, Picture, Shape, Target};
use crate::locale::english;
use crate::theme::{Mirror, Theme};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What the writer must know of the edition that a page belongs to.
pub(super) struct Around<'a> {
    pub(super) voice: &'a Voice<'a>,
    pub(super) theme: &'a Theme,
    pub(super) reading: Reading,
    /// The helpline cards of this language.
    pub(super) cards: &'a Cards,
    /// Which pages can be had in which language and reading.
    pub(super) shelf: &'a Shelf<'a>,
    /// What the pages are bound into; nothing when they are files of the site.
    pub(super) binding: Option<&'a Binding<'a>>,
}

/// Helplines drawn as cards, by the fact's id.
#[derive(Default)]
pub(super) struct Cards {
    /// In the language of the page.
    pub(super) alone: BTreeMap<String, String>,
    /// In the language of the page and in English.
    pub(super) beside: BTreeMap<String, String>,
}

/// Writes the blocks of one page.
pub(super) struct Writer<'a> {
    around: &'a Around<'a>,
    /// The file being written, for its links.
    file: &'a str,
    html: String,
    pictures: BTreeSet<&'a str>,
    nations: Vec<Nation>,
    beside: bool,
    layout: Layout,
}

/// The HTML of a page's blocks, and what it uses.
pub(super) struct Written<'a> {
    pub(super) html: String,
    pub(super) pictures: BTreeSet<&'a str>,
    /// The nations that have sections of their own, in the guide's order.
    pub(super) nations: Vec<Nation>,
    /// Whether some words stand beside their English.
    pub(super) beside: bool,
}

/// Writes a page's blocks.
pub(super) fn blocks<'a>(
    around: &'a Around<'a>,
    file: &'a str,
    blocks: &'a [Block<Leaf<'a>>],
    layout: Layout,
    shape: Shape,
) -> Written<'a> {
    let mut writer = Writer {
        around,
        file,
        html: String::with_capacity(8 * 1024),
        pictures: BTreeSet::new(),
        nations: Vec::new(),
        beside: false,
        layout,
    };
    match shape {
        Shape::Text => writer.all(blocks),
        Shape::Cards | Shape::Wallet => writer.slips(blocks, shape),
    }
    let nations = Nation::ALL.into_iter().filter(|nation| writer.nations.contains(nation)).collect();
    Written { html: writer.html, pictures: writer.pictures, nations, beside: writer.beside }
}

/// Words of a page as HTML, for its title and its summary.
pub(super) fn words(around: &Around<'_>, file: &str, leaf: &Leaf<'_>) -> String {
    let mut writer = Writer {
        around,
        file,
        html: String::new(),
        pictures: BTreeSet::new(),
        nations: Vec::new(),
        beside: false,
        layout: Layout::Alone,
    };
    match leaf {
        Leaf::Alone(passage) => writer.marked(passage, "span", ""),
        Leaf::Beside { .. } => writer.inside(leaf),
    }
    writer.html
}

impl<'a> Writer<'a> {
    fn all(&mut self, blocks: &'a [Block<Leaf<'a>>]) {
        for block in blocks {
            self.block(block);
            self.html.push('\n');
        }
    }

    fn block(&mut self, block: &'a Block<Leaf<'a>>) {
        match block {
            Block::Heading { level, anchor, words } => {
                self.leaf(words, &format!("h{level}"), &format!(" id=\"{anchor}\""))
            }
            Block::Paragraph(words) => self.leaf(words, "p", ""),
            Block::Statement { picture, words } => self.statement(picture, words),
            Block::Fact(mention) => self.fact(mention),
            Block::List { start, items } => self.list(*start, items),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Quote(blocks) => {
                self.html.push_str("<blockquote>\n");
                self.all(blocks);
                self.html.push_str("</blockquote>");
            }
            Block::Section { nations, blocks } => {
                self.begin_section(*nations, "");
                self.section(*nations, blocks);
                self.html.push_str("</section>");
            }
        }
    }

    /// The words of a block in its tag; English ones inside another language are marked.
    fn leaf(&mut self, leaf: &Leaf<'_>, tag: &str, attributes: &str) {
        match leaf {
            Leaf::Alone(passage) => self.marked(passage, tag, attributes),
            Leaf::Beside { .. } => {
                self.open(tag, &[" class=\"pair\"", attributes]);
                self.inside(leaf);
                self.close(tag);
            }
        }
    }

    fn marked(&mut self, passage: &Passage<'_>, tag: &str, attributes: &str) {
        if passage.language == self.around.voice.language() {
            if tag != "span" {
                self.open(tag, &[attributes]);
            }
        } else {
            self.open(tag, &[attributes, &foreign(passage)]);
        }
        self.passage(passage);
        if tag != "span" || passage.language != self.around.voice.language() {
            self.close(tag);
        }
    }

    fn open(&mut self, tag: &str, attributes: &[&str]) {
        self.html.extend(["<", tag]);
        self.html.extend(attributes.iter().copied());
        self.html.push('>');
    }

    fn close(&mut self, tag: &str) {
        self.html.extend(["</", tag, ">"]);
    }

    /// What stands inside a tag: the words, or two passages below or beside each other.
    fn inside(&mut self, leaf: &Leaf<'_>) {
        match leaf {
            Leaf::Alone(passage) => self.marked(passage, "span", ""),
            Leaf::Beside { own, english } => {
                self.beside = true;
                if own.language == self.around.voice.language() {
                    self.open("span", &[" class=\"own\""]);
                } else {
                    self.open("span", &[&foreign(own).replacen("class=\"", "class=\"own ", 1)]);
                }
                self.passage(own);
                self.html.push_str("</span> ");
                self.open("span", &[&foreign(english)]);
                self.passage(english);
                self.close("span");
            }
        }
    }

    fn passage(&mut self, passage: &Passage<'_>) {
        self.inlines(passage.text, passage, Linked::No);
    }

    fn inlines(&mut self, inlines: &[Inline], passage: &Passage<'_>, linked: Linked) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => escape_into(&mut self.html, text),
                Inline::Strong(inside) => self.wrapped("strong", inside, passage, linked),
                Inline::Emphasis(inside) => self.wrapped("em", inside, passage, linked),
                Inline::Fact(id) => {
                    let value = self.around.voice.value(id, passage.language);
                    // A link inside a link would be two links side by side.
                    let bare = linked == Linked::Yes || self.around.is_bare(id);
                    self.html.push_str(&if bare { without_link(&value) } else { value });
                }
                Inline::Link { number, label } => match passage.segment.links.get(number.wrapping_sub(1)) {
                    Some(link) => self.link(link, label, passage),
                    None => self.inlines(label, passage, linked),
                },
            }
        }
    }

    fn wrapped(&mut self, tag: &str, inside: &[Inline], passage: &Passage<'_>, linked: Linked) {
        self.open(tag, &[]);
        self.inlines(inside, passage, linked);
        self.close(tag);
    }

    fn link(&mut self, link: &Link, label: &[Inline], passage: &Passage<'_>) {
        match &link.target {
            Target::Page { address, anchor } => {
                let Some(href) = self.around.href(self.file, address, anchor.as_deref()) else {
                    return self.inlines(label, passage, Linked::No);
                };
                self.open("a", &[" href=\"", &escape(&href), "\""]);
                self.inlines(label, passage, Linked::Yes);
                self.html.push_str("</a>");
            }
            Target::Fact(mention) => match self.around.voice.facts.shown(&mention.id).map(|fact| &fact.value)
            {
                Some(Value::Url(url)) => {
                    let _ = write!(
                        self.html,
                        "<a class=\"outside\" rel=\"noreferrer nofollow\" href=\"{}\">",
                        escape(url)
                    );
                    self.inlines(label, passage, Linked::Yes);
                    let _ = write!(
                        self.html,
                        "<span class=\"unseen\"> {}</span></a>",
                        self.around.voice.say_inside("link-outside", passage.language)
                    );
                }
                _ => {
                    self.inlines(label, passage, Linked::No);
                    let _ = write!(
                        self.html,
                        " <span class=\"withdrawn\">{}</span>",
                        self.around.voice.say_inside("fact-withdrawn", passage.language)
                    );
                }
            },
        }
    }

    fn statement(&mut self, picture: &'a Picture, words: &Leaf<'a>) {
        self.html.push_str("<div class=\"statement\">");
        if let Some(drawn) = self.around.theme.picture(&picture.id) {
            self.pictures.insert(&picture.id);
            let mirror = if drawn.mirror == Mirror::Turns { " mirror" } else { "" };
            let _ = match self.around.binding.and_then(|binding| binding.picture(self.file, &picture.id)) {
                Some(file) => write!(self.html, "<img class=\"picture\" src=\"{file}\" alt=\"\"/>"),
                None => write!(
                    self.html,
                    "<svg class=\"picture{mirror}\" aria-hidden=\"true\"><use href=\"#fp-{}\"/></svg>",
                    picture.id
                ),
            };
        }
        self.leaf(words, "p", "");
        self.html.push_str("</div>");
    }

    /// A fact that stands alone: a helpline's card, or its value as a paragraph.
    fn fact(&mut self, mention: &Mention) {
        let shown =
            self.around.voice.facts.shown(&mention.id).map_or(mention.id.as_str(), |fact| fact.id.as_str());
        let cards = match self.layout {
            Layout::Alone => &self.around.cards.alone,
            Layout::Beside => &self.around.cards.beside,
        };
        match cards.get(shown) {
            Some(card) => self.html.push_str(card),
            None => {
                let value = self.around.voice.value(&mention.id, self.around.voice.language());
                let _ = write!(self.html, "<p>{value}</p>");
            }
        }
    }

    fn list(&mut self, start: Option<u64>, items: &'a [Vec<Block<Leaf<'a>>>]) {
        let tag = if start.is_some() { "ol" } else { "ul" };
        match start {
            Some(number) if number != 1 => {
                let _ = writeln!(self.html, "<ol start=\"{number}\">");
            }
            _ => {
                let _ = writeln!(self.html, "<{tag}>");
            }
        }
        for item in items {
            self.cell(item, "li", "");
            self.html.push('\n');
        }
        let _ = write!(self.html, "</{tag}>");
    }

    /// A list item or a table cell: one run of words needs no paragraph around it.
    fn cell(&mut self, blocks: &'a [Block<Leaf<'a>>], tag: &str, attributes: &str) {
        match blocks {
            [Block::Paragraph(words)] => self.leaf(words, tag, attributes),
            [Block::Paragraph(words), rest @ ..]
                if tag == "li" && rest.iter().all(|block| matches!(block, Block::List { .. })) =>
            {
                self.open(tag, &[attributes]);
                self.inside(words);
                self.html.push('\n');
                self.all(rest);
                self.close(tag);
            }
            blocks => {
                self.open(tag, &[attributes]);
                self.all(blocks);
                self.close(tag);
            }
        }
    }

    fn table(&mut self, head: &'a [Vec<Block<Leaf<'a>>>], rows: &'a [Vec<Vec<Block<Leaf<'a>>>>]) {
        self.html.push_str("<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>");
        for cell in head {
            self.cell(cell, "th", " scope=\"col\"");
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.html.push_str("<tr>");
            for cell in row {
                self.cell(cell, "td", "");
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody></table></div>");
    }

    /// Opens what holds in some nations: to be hidden by the choice of another nation.
    fn begin_section(&mut self, nations: Nations, more: &str) {
        self.nations.extend(nations.iter());
        self.html.push_str("<section class=\"nation");
        for nation in nations.iter() {
            let _ = write!(self.html, " in-{}", nation.id());
        }
        let _ = writeln!(self.html, "{more}\">");
    }

    /// What stands in such a section: its heading, the label with its nations, and the rest.
    fn section(&mut self, nations: Nations, blocks: &'a [Block<Leaf<'a>>]) {
        let (heading, rest) =
            blocks.split_at(usize::from(matches!(blocks.first(), Some(Block::Heading { .. }))));
        self.all(heading);
        let _ = writeln!(
            self.html,
            "<p class=\"nation-label\">{} {}</p>",
            self.around.voice.say("nation-label").as_str(),
            self.around.voice.nations(nations).as_str()
        );
        self.all(rest);
    }
}

/// Whether words stand inside a link.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Linked {
    Yes,
    No,
}

/// The attributes of a passage in another language than the page's.
fn foreign(passage: &Passage<'_>) -> String {
    let class = if passage.language == english() { "english" } else { "borrowed" };
    format!(
        " class=\"{class}\" lang=\"{}\" dir=\"{}\"",
        passage.language.tag,
        passage.language.direction.html()
    )
}

/// A number without the link around it.
fn without_link(html: &str) -> String {
    let inside = html
        .strip_prefix("<a ")
        .and_then(|rest| rest.split_once('>'))
        .and_then(|(_, rest)| rest.strip_suffix("</a>"));
    inside.unwrap_or(html).to_owned()
}
