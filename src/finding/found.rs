use super::{Finding, Severity};

/// Findings, gathered in the order of the input, so that thread count cannot change the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one finding.
    pub fn add(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Takes the findings out of a [`Found`] and gives its value: `let guide = said.keep(guide::read(..));`
    pub fn keep<T>(&mut self, found: Found<T>) -> T {
        self.0.extend(found.findings.0);
        found.value
    }

    /// Puts these findings beside a value.
    pub fn with<T>(self, value: T) -> Found<T> {
        Found { value, findings: self }
    }

    /// Every finding, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// How many findings weigh this much.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The heaviest weight among them.
    pub fn worst(&self) -> Option<Severity> {
        self.0.iter().map(|finding| finding.severity).max()
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same findings sorted by file and place, those about the whole guide first.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.0.sort_by(|a, b| a.place.cmp(&b.place));
        self
    }

    /// Only the findings for which the question is answered yes.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(&Finding) -> bool) -> Self {
        self.0.retain(|finding| wanted(finding));
        self
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A value and what was found on the way to it.
#[derive(Clone, Debug)]
pub struct Found<T> {
    /// What could be read, even when parts of the text were wrong.
    pub value: T,
    /// What there is to tell.
    pub findings: Findings,
}

impl<T> Found<T> {
    /// The same findings with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Found<U> {
        Found { value: change(self.value), findings: self.findings }
    }

    /// The same value with the findings put in another order, or fewer of them.
    pub fn map_findings(self, change: impl FnOnce(Findings) -> Findings) -> Self {
        Self { value: self.value, findings: change(self.findings) }
    }

    /// The value as [`Passed`] when no Stop speaks against it, and the findings in any case.
    pub fn pass(self) -> (Option<Passed<T>>, Findings) {
        let stopped = self.findings.count(Severity::Stop) > 0;
        ((!stopped).then_some(Passed(self.value)), self.findings)
    }
}

/// A value that no Stop speaks against: the only thing that may be written for readers.
#[derive(Clone, Debug)]
pub struct Passed<T>(T);

impl<T> Passed<T> {
    /// The value.
    pub fn get(&self) -> &T {
        &self.0
    }

    /// The value, taken out.
    pub fn take(self) -> T {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;

    #[test]
    fn a_stop_keeps_a_value_from_passing_and_a_refuse_does_not() {
        let mut said = Findings::default();
        said.add(Finding::whole(rules::NOT_TEXT, "x").weighing(Severity::Refuse));
        assert!(said.clone().with(1).pass().0.is_some());
        said.add(Finding::whole(rules::NOT_TEXT, "x").weighing(Severity::Stop));
        let (passed, findings) = said.with(1).pass();
        assert!(passed.is_none());
        assert_eq!(findings.iter().count(), 2);
    }
}
