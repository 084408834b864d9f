use super::Severity;
use std::fmt;

/// A rule that findings speak for. Its text is what `fingerpost explain` prints.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name, `[a-z-]+`: what a person types after `explain`.
    pub id: &'static str,
    /// What a finding of this rule weighs unless the finding says otherwise.
    pub severity: Severity,
    /// The explanation, Markdown under fixed headings.
    pub text: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
