use memchr::memmem::Finder;

/// A text that is looked for in many others: it is prepared once.
#[derive(Clone, Debug)]
pub struct Needle(Finder<'static>);

impl Needle {
    /// Prepares a text to be looked for.
    pub fn new(text: &[u8]) -> Self {
        Self(Finder::new(text).into_owned())
    }

    /// Where it first begins in another text, in bytes.
    pub fn find(&self, text: &[u8]) -> Option<usize> {
        self.0.find(text)
    }

    /// What stands before, between and after the places where it stands in another text: at least one part, and
    /// the whole of it where nothing is looked for.
    pub fn split<'t>(&self, text: &'t [u8]) -> impl Iterator<Item = &'t [u8]> {
        let mut rest = Some(text);
        std::iter::from_fn(move || {
            let text = rest?;
            let found = self.find(text).filter(|_| !self.0.needle().is_empty());
            let Some(place) = found else { return rest.take() };
            rest = text.get(place + self.0.needle().len()..);
            text.get(..place)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_the_needle_stands() {
        let parts =
            |text: &'static str| -> Vec<&[u8]> { Needle::new(b"ab").split(text.as_bytes()).collect() };
        for text in ["", "ab", "abab", "xabyabz", "a", "aab b"] {
            let expected: Vec<&[u8]> = text.split("ab").map(str::as_bytes).collect();
            assert_eq!(parts(text), expected, "{text:?}");
            assert_eq!(Needle::new(b"ab").find(text.as_bytes()), text.find("ab"));
            assert_eq!(Needle::new(b"").split(text.as_bytes()).collect::<Vec<_>>(), [text.as_bytes()]);
        }
    }
}
