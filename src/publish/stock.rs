use super::html::{Around, Cards};
use super::say::{Voice, tongue};
use super::shelf::Shelf;
use super::{Material, address, helplines};
use crate::edition::Edition;
use crate::finding::{Findings, Found};
use crate::locale::english;
use crate::theme::view;

/// What is made once, for every file that needs it.
pub(super) struct Stock<'m> {
    /// What it is made of.
    pub(super) material: Material<'m>,
    /// What each language says around and inside pages, in the guide's order.
    pub(super) voices: Vec<Voice<'m>>,
    /// Which page can be had in which language and reading.
    pub(super) shelf: Shelf<'m>,
    /// Where English stands among the voices.
    english: usize,
    /// The helpline cards of each language, as the voices stand.
    cards: Vec<Cards>,
}

impl<'m> Stock<'m> {
    /// Makes it; nothing without English.
    pub(super) fn new(material: Material<'m>) -> Found<Option<Self>> {
        let mut said = Findings::default();
        let locales = material.locales.0.iter();
        let voices: Vec<Voice<'_>> = locales.map(|locale| Voice::new(locale, material.facts)).collect();
        let stock = voices.iter().position(|voice| voice.language() == english()).map(|place| {
            let cards =
                said.keep(helplines::drawn(material, &voices, voices.get(place).expect("just found")));
            let shelf = Shelf::new(material.editions, material.locales);
            Self { material, shelf, english: place, cards, voices }
        });
        said.with(stock)
    }

    /// What English says.
    pub(super) fn english(&self) -> &Voice<'m> {
        self.voices.get(self.english).expect("English was found among them")
    }

    /// What the writer must know of an edition, for pages of the site.
    pub(super) fn around(&self, edition: &Edition<'_>) -> Option<Around<'_>> {
        let own = |(voice, _): &(&Voice<'_>, &Cards)| voice.language() == edition.locale.language;
        let (voice, cards) = self.voices.iter().zip(&self.cards).find(own)?;
        Some(Around {
            voice,
            theme: self.material.theme,
            reading: edition.reading,
            cards,
            shelf: &self.shelf,
            binding: None,
        })
    }

    /// The languages to read a page in that each has, by the address that it has in a language.
    pub(super) fn tongues(&self, voice: &Voice<'_>, file: fn(&str) -> String) -> Vec<view::Tongue> {
        let here = file(voice.language().tag);
        let all = self.voices.iter().map(|other| view::Tongue {
            language: tongue(other.locale),
            href: address::relative(&here, &file(other.language().tag)),
            current: other.language() == voice.language(),
            in_progress: self.shelf.in_progress(other.language().tag),
        });
        all.collect()
    }
}
