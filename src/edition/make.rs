use super::{Coverage, Edition, Leaf, Notice, Passage, Reading, Sheet, Standing, TitleStanding};
use crate::guide::{Guide, Inline, Mention, Page, Role, Segment, Shape, Unchecked, Wording};
use crate::locale::{Catalog, Language, Locale, Locales, Message, State, english};
use rayon::prelude::*;

/// Every edition of a guide: each language in each reading it can be had in.
pub fn make<'g>(guide: &'g Guide, locales: &'g Locales) -> Vec<Edition<'g>> {
    let wanted: Vec<(&Locale, Reading)> = locales
        .0
        .iter()
        .flat_map(|locale| readings(locale).iter().map(move |reading| (locale, *reading)))
        .collect();
    wanted
        .into_par_iter()
        .map(|(locale, reading)| Edition {
            locale,
            reading,
            pages: guide.pages.par_iter().filter_map(|page| sheet(guide, locale, reading, page)).collect(),
        })
        .collect()
}

/// The hard words of the guide and what they mean, as one language says them, in the order of ids.
pub fn explained<'g>(guide: &'g Guide, locale: &'g Locale) -> Vec<[Passage<'g>; 2]> {
    let says = Says {
        catalog: (locale.language != english()).then_some(&locale.glossary),
        fallback: None,
        locale,
        layout: Layout::Alone,
        unchecked: guide.settings.unchecked,
        helplines: &guide.settings.helplines,
    };
    let terms = guide.glossary.terms.iter();
    terms.map(|term| [says.passage(&term.word), says.passage(&term.plain)]).collect()
}

/// The readings a language can be had in: English beside English would be no help.
fn readings(locale: &Locale) -> &'static [Reading] {
    if locale.language == english() {
        &[Reading::Full, Reading::Easy]
    } else {
        &[Reading::Full, Reading::Easy, Reading::Both]
    }
}

fn sheet<'g>(guide: &'g Guide, locale: &'g Locale, reading: Reading, page: &'g Page) -> Option<Sheet<'g>> {
    // Cards are in two languages in any reading: once is enough.
    if reading == Reading::Both && page.shape == Shape::Cards {
        return None;
    }
    let settings = &guide.settings;
    let asked = if reading == Reading::Easy { page.easy.as_ref()? } else { &page.full };
    let in_english = Says {
        catalog: None,
        fallback: None,
        locale,
        layout: Layout::Alone,
        unchecked: settings.unchecked,
        helplines: &settings.helplines,
    };
    if locale.language == english() {
        return Some(in_english.sheet(page, asked, Vec::new(), whole(asked)));
    }
    let coverage_of =
        |wording: &Wording| coverage(wording, locale.catalogs.get(&wording.stem), settings.unchecked);
    let coverage = coverage_of(asked);
    let enough = |coverage: &Coverage| coverage.reaches(locale.page_threshold(guide));
    let mut notices = Vec::new();
    let mut shown = asked;
    let mut shown_coverage = coverage;
    if reading == Reading::Easy && !enough(&coverage) {
        notices.push(Notice::NoEasy);
        shown = &page.full;
        shown_coverage = coverage_of(shown);
    }
    if !enough(&shown_coverage) {
        notices.push(Notice::Page);
        return Some(in_english.sheet(page, shown, notices, coverage));
    }
    let mut says = Says {
        catalog: locale.catalogs.get(&shown.stem),
        fallback: locale
            .fallback
            .as_ref()
            .and_then(|other| Some((other.language, other.catalogs.get(&shown.stem)?))),
        ..in_english
    };
    let gaps = says.gaps(shown);
    let unchecked = shown_coverage.reviewed < shown_coverage.translated
        || gaps.unchecked
        || locale.interface.unchecked() > 0;
    let cards = reading == Reading::Full && page.shape == Shape::Cards;
    let beside = unchecked && (settings.unchecked == Unchecked::Beside || page.critical || cards);
    match (reading, unchecked, beside) {
        (Reading::Both, true, _) => notices.extend([Notice::Both, Notice::Unchecked]),
        (Reading::Both, false, _) => notices.push(Notice::Both),
        (_, _, true) => notices.push(Notice::Beside),
        (_, true, false) => notices.push(Notice::Unchecked),
        (_, false, false) if cards => notices.push(Notice::Both),
        (_, false, false) => {}
    }
    if gaps.borrowed {
        notices.push(Notice::Borrowed);
    }
    if gaps.english {
        notices.push(Notice::Parts);
    }
    if reading == Reading::Both || beside || cards {
        says.layout = Layout::Beside;
    }
    Some(says.sheet(page, shown, notices, coverage))
}

/// How the words of a page are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One language.
    Alone,
    /// The reader's language, and English beside or below each part of it.
    Beside,
}

/// What one language says for each segment of one wording.
#[derive(Clone, Copy, Debug)]
pub(super) struct Says<'g> {
    catalog: Option<&'g Catalog>,
    /// The language that stands in, and what it says.
    fallback: Option<(&'static Language, &'g Catalog)>,
    locale: &'g Locale,
    pub(super) layout: Layout,
    unchecked: Unchecked,
    helplines: &'g [Mention],
}

impl<'g> Says<'g> {
    fn sheet(
        self,
        page: &'g Page,
        wording: &'g Wording,
        notices: Vec<Notice>,
        coverage: Coverage,
    ) -> Sheet<'g> {
        // The words of a suspended page are not shown, so nothing need be said of them.
        let notices = if page.suspended.is_some() { vec![Notice::Suspended] } else { notices };
        Sheet {
            page,
            wording,
            title: self.leaf(&wording.title),
            summary: self.leaf(&wording.summary),
            keywords: wording.keywords.as_ref().map(|keywords| self.leaf(keywords)),
            notices,
            coverage,
            helplines: self.helplines,
            says: self,
        }
    }

    /// What a reader gets for a segment.
    pub(super) fn leaf(&self, segment: &'g Segment) -> Leaf<'g> {
        let own = self.passage(segment);
        if self.layout == Layout::Beside && own.language != english() {
            return Leaf::Beside { own, english: in_english(segment, Standing::Source) };
        }
        Leaf::Alone(own)
    }

    fn passage(&self, segment: &'g Segment) -> Passage<'g> {
        let id = segment.id.as_str();
        let standing = match self.catalog.and_then(|catalog| catalog.get(id)) {
            Some(Message::Translated { inlines, state }) if used(*state, self.unchecked) => {
                let standing = Standing::Current(*state);
                return Passage { segment, text: inlines, language: self.locale.language, standing };
            }
            Some(Message::Changed) => Standing::Changed,
            Some(Message::Refused) => Standing::Refused,
            _ if self.locale.language == english() => Standing::Source,
            _ => Standing::Missing,
        };
        match self.borrowed(id) {
            Some((language, text, _)) => Passage { segment, text, language, standing },
            None => in_english(segment, standing),
        }
    }

    /// The sound translation of the language that stands in.
    fn borrowed(&self, id: &str) -> Option<(&'static Language, &'g [Inline], State)> {
        let (language, catalog) = self.fallback?;
        match catalog.get(id)? {
            Message::Translated { inlines, state } if used(*state, self.unchecked) => {
                Some((language, inlines, *state))
            }
            _ => None,
        }
    }

    /// What stands where nothing is translated.
    fn gaps(&self, wording: &'g Wording) -> Gaps {
        let mut gaps = Gaps::default();
        for segment in shown(wording) {
            if !matches!(self.passage(segment).standing, Standing::Current(_)) {
                match self.borrowed(segment.id.as_str()) {
                    Some((_, _, state)) => {
                        gaps.borrowed = true;
                        gaps.unchecked |= state == State::Unchecked;
                    }
                    None => gaps.english |= segment.words > 0,
                }
            }
        }
        gaps
    }
}

/// What stands where a page is not translated.
#[derive(Default)]
struct Gaps {
    /// English.
    english: bool,
    /// Another language.
    borrowed: bool,
    /// What no person has read, in the other language.
    unchecked: bool,
}

fn in_english(segment: &Segment, standing: Standing) -> Passage<'_> {
    Passage { segment, text: &segment.inlines, language: english(), standing }
}

/// Whether a translation may be shown at all under the guide's policy.
fn used(state: State, unchecked: Unchecked) -> bool {
    state == State::Reviewed || unchecked != Unchecked::Hide
}

/// What a reader sees of a wording: all but its keywords. A page is no less translated without them.
fn shown(wording: &Wording) -> impl Iterator<Item = &Segment> {
    wording.segments().into_iter().filter(|segment| segment.role != Role::Keywords)
}

fn whole(wording: &Wording) -> Coverage {
    let words = shown(wording).map(|segment| segment.words).sum();
    Coverage { words, translated: words, reviewed: words, title: TitleStanding::Translated }
}

fn coverage(wording: &Wording, catalog: Option<&Catalog>, unchecked: Unchecked) -> Coverage {
    let mut coverage = Coverage::default();
    for (number, segment) in shown(wording).enumerate() {
        let words = segment.words;
        coverage.words += words;
        if let Some(Message::Translated { state, .. }) =
            catalog.and_then(|catalog| catalog.get(segment.id.as_str()))
            && used(*state, unchecked)
        {
            coverage.translated += words;
            coverage.reviewed += if *state == State::Reviewed { words } else { 0 };
            if number == 0 {
                coverage.title = TitleStanding::Translated;
            }
        }
    }
    coverage
}
