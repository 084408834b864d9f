use super::Language;

/// Words of the interface and the language they are in, which may be the English fallback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their language.
    pub language: &'static Language,
}

/// What a message's `{ $name }` stands for.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Words.
    Text(&'a str),
    /// A number: it chooses the plural form.
    Number(u32),
}
