use super::{Coverage, Edition, Leaf, Notice, Passage, Reading, Sheet, Standing, TitleStanding};
use crate::guide::{Guide, Mention, Page, Segment, Unchecked, Wording};
use crate::locale::{Catalog, Locale, Locales, Message, State, english};
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

/// The readings a language can be had in: English beside English would be no help.
fn readings(locale: &Locale) -> &'static [Reading] {
    if locale.language == english() {
        &[Reading::Full, Reading::Easy]
    } else {
        &[Reading::Full, Reading::Easy, Reading::Both]
    }
}

fn sheet<'g>(guide: &'g Guide, locale: &'g Locale, reading: Reading, page: &'g Page) -> Option<Sheet<'g>> {
    let settings = &guide.settings;
    let asked = if reading == Reading::Easy { page.easy.as_ref()? } else { &page.full };
    let source = locale.language == english();
    if source {
        let says = Says {
            catalog: None,
            locale,
            layout: Layout::Alone,
            unchecked: settings.unchecked,
            helplines: &settings.helplines,
        };
        return Some(says.sheet(page, asked, Vec::new(), whole(asked)));
    }
    let coverage = coverage(asked, locale.catalogs.get(&asked.stem), settings.unchecked);
    let enough = |coverage: &Coverage| coverage.reaches(settings.page_threshold);
    let mut notices = Vec::new();
    let mut shown = asked;
    let mut shown_coverage = coverage;
    if reading == Reading::Easy && !enough(&coverage) {
        notices.push(Notice::NoEasy);
        shown = &page.full;
        shown_coverage = self::coverage(shown, locale.catalogs.get(&shown.stem), settings.unchecked);
    }
    if !enough(&shown_coverage) {
        notices.push(Notice::Page);
        let says = Says {
            catalog: None,
            locale,
            layout: Layout::Alone,
            unchecked: settings.unchecked,
            helplines: &settings.helplines,
        };
        return Some(says.sheet(page, shown, notices, coverage));
    }
    let unchecked = shown_coverage.reviewed < shown_coverage.translated || locale.interface.unchecked() > 0;
    let beside = unchecked && (settings.unchecked == Unchecked::Beside || page.critical);
    match (reading, unchecked, beside) {
        (Reading::Both, true, _) => notices.extend([Notice::Both, Notice::Unchecked]),
        (Reading::Both, false, _) => notices.push(Notice::Both),
        (_, _, true) => notices.push(Notice::Beside),
        (_, true, false) => notices.push(Notice::Unchecked),
        (_, false, false) => {}
    }
    if !shown_coverage.is_whole() {
        notices.push(Notice::Parts);
    }
    let layout = if reading == Reading::Both || beside { Layout::Beside } else { Layout::Alone };
    let says = Says {
        catalog: locale.catalogs.get(&shown.stem),
        locale,
        layout,
        unchecked: settings.unchecked,
        helplines: &settings.helplines,
    };
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
#[derive(Debug)]
pub(super) struct Says<'g> {
    catalog: Option<&'g Catalog>,
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
        let missing = if self.locale.language == english() { Standing::Source } else { Standing::Missing };
        match self.catalog.and_then(|catalog| catalog.get(segment.id.as_str())) {
            Some(Message::Translated { inlines, state }) if used(*state, self.unchecked) => Passage {
                segment,
                text: inlines,
                language: self.locale.language,
                standing: Standing::Current(*state),
            },
            Some(Message::Changed) => in_english(segment, Standing::Changed),
            Some(Message::Refused) => in_english(segment, Standing::Refused),
            _ => in_english(segment, missing),
        }
    }
}

fn in_english(segment: &Segment, standing: Standing) -> Passage<'_> {
    Passage { segment, text: &segment.inlines, language: english(), standing }
}

/// Whether a translation may be shown at all under the guide's policy.
fn used(state: State, unchecked: Unchecked) -> bool {
    state == State::Reviewed || unchecked != Unchecked::Hide
}

fn whole(wording: &Wording) -> Coverage {
    let words = wording.segments().into_iter().map(|segment| segment.words).sum();
    Coverage { words, translated: words, reviewed: words, title: TitleStanding::Translated }
}

fn coverage(wording: &Wording, catalog: Option<&Catalog>, unchecked: Unchecked) -> Coverage {
    let mut coverage = Coverage::default();
    for (number, segment) in wording.segments().into_iter().enumerate() {
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
