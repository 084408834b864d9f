use super::address;
use super::format::Binding;
use super::html::Around;
use crate::edition::Reading;
use crate::fact::Value;

impl Around<'_> {
    /// The link from a file to a page; nothing where the page cannot be reached from what is being
    /// written.
    pub(super) fn href(&self, file: &str, page: &str, anchor: Option<&str>) -> Option<String> {
        match self.binding {
            None => {
                let (target, mark) = self.target(page, anchor);
                Some(address::relative(file, &target) + &mark)
            }
            Some(binding) => {
                let own = anchor.filter(|anchor| self.lands(self.reading, page, anchor));
                binding.href(file, page, own).or_else(|| {
                    let (target, mark) = self.target(page, anchor);
                    Some(format!("{}/{target}{mark}", binding.base_url?))
                })
            }
        }
    }

    /// Where a page is in the reading being read, or in the full one where there is no such, or where
    /// only that one has the heading. A heading that neither has is left out: the easy wording has
    /// headings of its own, and the full one may stand in for it.
    fn target(&self, page: &str, anchor: Option<&str>) -> (String, String) {
        let tag = self.voice.language().tag;
        let has = self.shelf.has(tag, self.reading, page);
        let here = if has { self.reading } else { Reading::Full };
        let file = |reading| address::file(tag, reading, page);
        let Some(anchor) = anchor else { return (file(here), String::new()) };
        match [here, Reading::Full].into_iter().find(|reading| self.lands(*reading, page, anchor)) {
            Some(reading) => (file(reading), format!("#{anchor}")),
            None => (file(here), String::new()),
        }
    }

    fn lands(&self, reading: Reading, page: &str, anchor: &str) -> bool {
        self.shelf.lands(self.voice.language().tag, reading, page, anchor)
    }

    /// Whether a number is only words here: programs that read books place calls, and send no texts.
    pub(super) fn is_bare(&self, fact: &str) -> bool {
        self.binding.is_some_and(Binding::is_book)
            && matches!(self.voice.facts.shown(fact).map(|fact| &fact.value), Some(Value::Sms(_)))
    }
}
