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
                let own = anchor.filter(|anchor| self.has_heading(self.reading, page, anchor));
                binding.href(file, page, own).or_else(|| {
                    let (target, mark) = self.target(page, anchor);
                    Some(format!("{}/{target}{mark}", binding.base_url?))
                })
            }
        }
    }

    /// The file of a page and the place in it: in the reading being read, or in the full one where
    /// there is no such page, or no such heading in it.
    fn target(&self, page: &str, anchor: Option<&str>) -> (String, String) {
        let tag = self.voice.language().tag;
        let has = self.shelf.has(tag, self.reading, page)
            && anchor.is_none_or(|anchor| self.has_heading(self.reading, page, anchor));
        let reading = if has { self.reading } else { Reading::Full };
        let anchor = anchor.filter(|anchor| self.has_heading(reading, page, anchor));
        (address::file(tag, reading, page), anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default())
    }

    fn has_heading(&self, reading: Reading, page: &str, anchor: &str) -> bool {
        self.shelf.has_heading(self.voice.language().tag, reading, page, anchor)
    }

    /// Whether a number is only words here: programs that read books place calls, and send no texts.
    pub(super) fn is_bare(&self, fact: &str) -> bool {
        self.binding.is_some_and(Binding::is_book)
            && matches!(self.voice.facts.shown(fact).map(|fact| &fact.value), Some(Value::Sms(_)))
    }
}
