use unic_langid::LanguageIdentifier;

/// A language that the tool has tested data for.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag: `ar`, `zh-Hans`.
    pub tag: &'static str,
    /// Its English name.
    pub english: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// The script that most of its letters belong to.
    pub script: Script,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin.
    Latin,
    /// Arabic, with the letters that Persian, Urdu, Pashto and Kurdish add.
    Arabic,
    /// Ethiopic.
    Ethiopic,
    /// Chinese characters.
    Han,
    /// Bengali.
    Bengali,
}

const fn language(tag: &'static str, english: &'static str, script: Script) -> Language {
    let direction = match script {
        Script::Arabic => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    Language { tag, english, direction, script }
}

/// Every language that a guide can be in. Each has data for dates and plurals behind it; a tag that
/// is not here would get English rules without a word.
pub static LANGUAGES: [Language; 17] = [
    language("en", "English", Script::Latin),
    language("am", "Amharic", Script::Ethiopic),
    language("ar", "Arabic", Script::Arabic),
    language("bn", "Bengali", Script::Bengali),
    language("ckb", "Kurdish (Sorani)", Script::Arabic),
    language("cy", "Welsh", Script::Latin),
    language("fa", "Persian", Script::Arabic),
    language("pl", "Polish", Script::Latin),
    language("ps", "Pashto", Script::Arabic),
    language("pt", "Portuguese", Script::Latin),
    language("ro", "Romanian", Script::Latin),
    language("so", "Somali", Script::Latin),
    language("sq", "Albanian", Script::Latin),
    language("ti", "Tigrinya", Script::Ethiopic),
    language("ur", "Urdu", Script::Arabic),
    language("vi", "Vietnamese", Script::Latin),
    language("zh-Hans", "Chinese (simplified)", Script::Han),
];

/// The language with this tag.
pub fn language_of(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// English: what all other languages are made from.
pub fn english() -> &'static Language {
    language_of("en").expect("English is in the list")
}

impl Language {
    /// The identifier by which Fluent finds plural rules. English is British English.
    pub(super) fn fluent(&self) -> LanguageIdentifier {
        let tag = if self.tag == "en" { "en-GB" } else { self.tag };
        tag.parse().expect("every tag of the list is well-formed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_well_formed_and_stands_once() {
        for language in &LANGUAGES {
            language.fluent();
            assert_eq!(LANGUAGES.iter().filter(|other| other.tag == language.tag).count(), 1);
        }
        assert_eq!(language_of("ar").map(|ar| ar.direction.html()), Some("rtl"));
        assert_eq!(language_of("kmr"), None);
    }
}
