use crate::text::nearest;
use unic_langid::LanguageIdentifier;

/// A language that the tool has tested data for.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag: `ar`, `zh-Hans`.
    pub tag: &'static str,
    /// Its English name.
    pub english: &'static str,
    /// Its own name, as its readers write it.
    pub own: &'static str,
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

const fn language(tag: &'static str, english: &'static str, own: &'static str, script: Script) -> Language {
    let direction = match script {
        Script::Arabic => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    Language { tag, english, own, direction, script }
}

/// Every language that a guide can be in. Each has data for dates and plurals behind it; a tag that
/// is not here would get English rules without a word.
pub static LANGUAGES: [Language; 17] = [
    language("en", "English", "English", Script::Latin),
    language("am", "Amharic", "አማርኛ", Script::Ethiopic),
    language("ar", "Arabic", "العربية", Script::Arabic),
    language("bn", "Bengali", "বাংলা", Script::Bengali),
    language("ckb", "Kurdish (Sorani)", "کوردیی ناوەندی", Script::Arabic),
    language("cy", "Welsh", "Cymraeg", Script::Latin),
    language("fa", "Persian", "فارسی", Script::Arabic),
    language("pl", "Polish", "Polski", Script::Latin),
    language("ps", "Pashto", "پښتو", Script::Arabic),
    language("pt", "Portuguese", "Português", Script::Latin),
    language("ro", "Romanian", "Română", Script::Latin),
    language("so", "Somali", "Soomaali", Script::Latin),
    language("sq", "Albanian", "Shqip", Script::Latin),
    language("ti", "Tigrinya", "ትግርኛ", Script::Ethiopic),
    language("ur", "Urdu", "اردو", Script::Arabic),
    language("vi", "Vietnamese", "Tiếng Việt", Script::Latin),
    language("zh-Hans", "Chinese (simplified)", "简体中文", Script::Han),
];

/// English made strange, for those who write the guide: it shows which words cannot be translated
/// and where the layout breaks, before a translator meets it. Never for readers, and not in
/// [`LANGUAGES`]: no guide can list them, and no folder holds them.
pub static PSEUDO: [Language; 2] = [
    Language {
        tag: "en-XA",
        english: "English made longer",
        own: "[Éñĝļîîšĥ ļôôñĝéér]",
        direction: Direction::LeftToRight,
        script: Script::Latin,
    },
    Language {
        tag: "ar-XB",
        english: "English from right to left",
        own: "[Éñĝļîîšĥ ŕîîĝĥţ-ţôô-ļééfţ]",
        direction: Direction::RightToLeft,
        script: Script::Latin,
    },
];

/// The language with this tag.
pub fn language_of(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// The language that a person most likely meant by a tag or a name that we have no data for: another
/// way to write it, one that its readers also read, or a slip of the finger.
pub fn nearest_language(typed: &str) -> Option<&'static Language> {
    /// Tags of the same language in other lists, or of one close to it.
    const OTHERWISE: [(&str, &str); 11] = [
        ("arb", "ar"),
        ("ben", "bn"),
        ("cmn", "zh-Hans"),
        ("cn", "zh-Hans"),
        ("dar", "fa"),
        ("kmr", "ckb"),
        ("ku", "ckb"),
        ("pbt", "ps"),
        ("pes", "fa"),
        ("prs", "fa"),
        ("tir", "ti"),
    ];
    let typed = typed.to_lowercase();
    let main = typed.split(['-', '_']).next().unwrap_or_default();
    let other = OTHERWISE.iter().find(|(tag, _)| *tag == main).map_or(main, |(_, ours)| ours);
    let same = |language: &&Language| {
        let tag = language.tag.to_lowercase();
        tag == other.to_lowercase() || tag.split('-').next() == Some(other)
    };
    let named = |language: &&Language| {
        let name = language.english.to_lowercase();
        name.split([' ', '(', ')']).any(|word| word == typed) || language.own.to_lowercase() == typed
    };
    let slip = || {
        let tags = LANGUAGES.iter().map(|language| language.tag);
        let names = LANGUAGES.iter().map(|language| language.english);
        let near = nearest(&typed, tags.chain(names))?;
        LANGUAGES.iter().find(|language| language.tag == near || language.english == near)
    };
    LANGUAGES.iter().find(same).or_else(|| LANGUAGES.iter().find(named)).or_else(slip)
}

/// English: what all other languages are made from.
pub fn english() -> &'static Language {
    language_of("en").expect("English is in the list")
}

impl Language {
    /// The identifier by which Fluent finds plural rules.
    pub(super) fn fluent(&self) -> LanguageIdentifier {
        self.data_tag().parse().expect("every tag of the list is well-formed")
    }

    /// The tag under which data for plurals and dates are found. English is British English, and
    /// Portuguese that of Portugal, as the pages are written.
    pub fn data_tag(&self) -> &'static str {
        match self.tag {
            "en" => "en-GB",
            "pt" => "pt-PT",
            tag if PSEUDO.iter().any(|pseudo| pseudo.tag == tag) => "en-GB",
            tag => tag,
        }
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

    #[test]
    fn the_strange_englishes_are_no_languages_of_a_guide() {
        for pseudo in &PSEUDO {
            pseudo.fluent();
            assert_eq!(language_of(pseudo.tag), None);
            assert_eq!(pseudo.data_tag(), "en-GB");
        }
    }

    #[test]
    fn another_tag_or_a_name_leads_to_the_language_we_have() {
        let near = |typed: &str| nearest_language(typed).map(|language| language.tag);
        for (typed, tag) in [
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("fa-AF", "fa"),
            ("prs", "fa"),
            ("ku", "ckb"),
            ("Kurdish", "ckb"),
            ("Somali", "so"),
            ("Cymraeg", "cy"),
            ("arr", "ar"),
            ("tigrinja", "ti"),
        ] {
            assert_eq!(near(typed), Some(tag), "{typed}");
        }
        assert_eq!(near("xx-unheard-of"), None);
    }
}
