//! Every rule there is, with the weight it has unless a finding says otherwise.
//!
//! Each rule's text stands in its own file, `rules/<id>.md`, and is at once its documentation
//! here, what `fingerpost explain <id>` prints, and what a test demands the headings of.

use super::{Rule, Severity::*};

macro_rules! rules {
    ($($name:ident = $id:literal $severity:ident;)*) => {
        $(
            #[doc = include_str!(concat!("rules/", $id, ".md"))]
            pub const $name: Rule = Rule {
                id: $id,
                severity: $severity,
                text: include_str!(concat!("rules/", $id, ".md")),
            };
        )*
        /// Every rule, in the order of this file.
        pub const ALL: &[Rule] = &[$($name),*];
    };
}

rules! {
    // Files
    NOT_TEXT = "not-text" Stop;
    BAD_NAME = "bad-name" Stop;
    NOT_A_FILE = "not-a-file" Stop;
    TOO_LARGE = "too-large" Stop;
    SAME_ADDRESS = "same-address" Stop;

    // Settings
    BAD_SETTINGS = "bad-settings" Stop;
    UNKNOWN_LANGUAGE = "unknown-language" Stop;
    PAGE_UNLISTED = "page-unlisted" Warn;

    // Pages
    BAD_FRONT_MATTER = "bad-front-matter" Stop;
    EASY_WITHOUT_FULL = "easy-without-full" Stop;
    RAW_HTML = "raw-html" Stop;
    BAD_COMMENT = "bad-comment" Stop;
    HEADING_ATTRIBUTE = "heading-attribute" Stop;
    HEADING_ORDER = "heading-order" Stop;
    MARKUP_NOT_USED = "markup-not-used" Stop;
    BAD_LINK = "bad-link" Stop;
    DEAD_LINK = "dead-link" Stop;
    BAD_PLACEHOLDER = "bad-placeholder" Stop;
    SEGMENT_CLASH = "segment-clash" Stop;
    ANCHOR_CLASH = "anchor-clash" Stop;
    PAGE_UNREVIEWED = "page-unreviewed" Note;
    PAGE_REVIEW_DUE = "page-review-due" Note;
    PAGE_SUSPENDED = "page-suspended" Note;
    UNKNOWN_PICTURE = "unknown-picture" Stop;
    BAD_GLOSSARY = "bad-glossary" Stop;
    BAD_KNOWN_WORD = "bad-known-word" Stop;
    TELLING_CARD = "telling-card" Stop;
    LONG_SENTENCE = "long-sentence" Warn;
    TOO_HEAVY = "too-heavy" Stop;

    // Easy pages
    EASY_LONG_SENTENCE = "easy-long-sentence" Warn;
    EASY_TWO_SENTENCES = "easy-two-sentences" Stop;
    EASY_IDEAS = "easy-ideas" Warn;
    EASY_COMMAS = "easy-commas" Warn;
    EASY_NO_PICTURE = "easy-no-picture" Stop;
    EASY_HARD_WORD = "easy-hard-word" Stop;
    EASY_GLOSSARY = "easy-glossary" Stop;
    EASY_ACRONYM = "easy-acronym" Stop;
    EASY_SHORT_FORM = "easy-short-form" Stop;
    EASY_CONTRACTION = "easy-contraction" Stop;
    EASY_NUMBER_WORD = "easy-number-word" Stop;
    EASY_FRACTION = "easy-fraction" Stop;
    EASY_MARK = "easy-mark" Stop;
    EASY_PASSIVE = "easy-passive" Warn;
    EASY_YOU = "easy-you" Warn;
    EASY_NEGATIVES = "easy-negatives" Stop;
    EASY_UNLESS = "easy-unless" Warn;
    EASY_SYNONYM = "easy-synonym" Warn;
    EASY_IDIOM = "easy-idiom" Warn;
    EASY_LONG_WORD = "easy-long-word" Warn;
    EASY_HEADING = "easy-heading" Warn;
    EASY_CROWDED = "easy-crowded" Warn;
    EASY_LENGTH = "easy-length" Warn;
    EASY_EMPHASIS = "easy-emphasis" Stop;
    EASY_NOT_CHECKED = "easy-not-checked" Note;

    // Glossary

    // Facts
    BAD_FACT = "bad-fact" Stop;
    UNKNOWN_FACT = "unknown-fact" Stop;
    UNCONFIRMED_FACT = "unconfirmed-fact" Stop;
    FACT_WITHOUT_VALUE = "fact-without-value" Stop;
    FACT_ELSEWHERE = "fact-elsewhere" Stop;
    WRITTEN_BY_HAND = "written-by-hand" Stop;
    DURATION_BY_HAND = "duration-by-hand" Warn;
    UNSOURCED = "unsourced" Note;
    FACT_UNCHECKED = "fact-unchecked" Note;
    FACT_DUE = "fact-due" Note;
    FACT_WITHDRAWN = "fact-withdrawn" Note;

    // Translations
    BROKEN_MESSAGE = "broken-message" Refuse;
    UNKNOWN_MESSAGE = "unknown-message" Refuse;
    DUPLICATE_MESSAGE = "duplicate-message" Refuse;
    UNKNOWN_FILE = "unknown-file" Refuse;
    NOT_PLAIN = "not-plain" Refuse;
    PLACEHOLDERS_DIFFER = "placeholders-differ" Refuse;
    LINK_BY_HAND = "link-by-hand" Refuse;
    DIGITS_DIFFER = "digits-differ" Refuse;
    HIDDEN_CHARACTERS = "hidden-characters" Refuse;
    LEFTOVER_MARKUP = "leftover-markup" Refuse;
    BAD_REVIEW = "bad-review" Refuse;
    SAME_AS_ENGLISH = "same-as-english" Warn;
    WRONG_SCRIPT = "wrong-script" Warn;
    UNUSUAL_LENGTH = "unusual-length" Warn;
    BOLD_DIFFERS = "bold-differs" Warn;
    FINAL_PUNCTUATION = "final-punctuation" Warn;
    GLOSSARY_TERM = "glossary-term" Warn;
    GLOSSARY_MEANING = "glossary-meaning" Warn;
    NOT_NFC = "not-nfc" Warn;
    TELLING_TITLE = "telling-title" Warn;
    ONE_TRANSLATION_FOR_TWO = "one-translation-for-two" Warn;
    TWO_TRANSLATIONS_FOR_ONE = "two-translations-for-one" Warn;
    INTERFACE_MISSING = "interface-missing" Warn;
    STALE_CATALOGUE = "stale-catalogue" Warn;
    STRAY_COMMENT = "stray-comment" Note;
    PAGE_INCOMPLETE = "page-incomplete" Note;
    NOT_MINOR = "not-minor" Refuse;

    // Theme
    BROKEN_THEME = "broken-theme" Stop;
    LOW_CONTRAST = "low-contrast" Stop;
    BAD_LOGO = "bad-logo" Stop;
}
