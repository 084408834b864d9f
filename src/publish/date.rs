//! Dates in words: the one file that knows ICU4X.

use crate::fact::Date;
use crate::locale::Language;
use icu_calendar::Date as CalendarDate;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_locale_core::Locale;

/// Writes dates in one language: the month in words, the year of the Gregorian calendar, the
/// digits 0 to 9. Persian and Pashto would otherwise get another calendar, and several languages
/// other digits, and a reader could not match the date to a letter.
pub(super) struct Dates {
    days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    months: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
}

impl Dates {
    /// Prepares a language.
    pub(super) fn new(language: &Language) -> Self {
        let tag = language.data_tag();
        let locale = format!("{tag}-u-ca-gregory-nu-latn").parse::<Locale>().ok();
        let prefer = |locale: &Locale| locale.into();
        Self {
            days: locale
                .as_ref()
                .and_then(|locale| FixedCalendarDateTimeFormatter::try_new(prefer(locale), YMD::long()).ok()),
            months: locale
                .as_ref()
                .and_then(|locale| FixedCalendarDateTimeFormatter::try_new(prefer(locale), YM::long()).ok()),
        }
    }

    /// A date in words; as `2026-04-01` where a language has no data, which a test rules out.
    pub(super) fn write(&self, date: Date) -> String {
        let on = |day| CalendarDate::try_new_gregorian(i32::from(date.year), date.month, day).ok();
        let written = match date.day {
            Some(day) => on(day).zip(self.days.as_ref()).map(|(date, days)| days.format(&date).to_string()),
            None => on(1).zip(self.months.as_ref()).map(|(date, months)| months.format(&date).to_string()),
        };
        written.unwrap_or_else(|| date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{LANGUAGES, PSEUDO, language_of};

    #[test]
    fn every_language_writes_dates_in_words_with_our_digits_and_years() {
        for language in LANGUAGES.iter().chain(&PSEUDO) {
            let dates = Dates::new(language);
            for date in ["2026-04-01", "2026-04"] {
                let written = dates.write(date.parse().unwrap());
                assert!(written.contains("2026"), "{}: {written}", language.tag);
                assert_ne!(written, date, "{}", language.tag);
                assert!(
                    written.chars().all(|c| !c.is_numeric() || c.is_ascii_digit()),
                    "{}: {written}",
                    language.tag
                );
            }
        }
        assert_eq!(
            Dates::new(language_of("en").unwrap()).write("2026-04-01".parse().unwrap()),
            "1 April 2026"
        );
    }
}
