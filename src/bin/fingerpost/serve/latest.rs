use crate::report::{Object, Places};
use fingerpost::finding::{Findings, Severity};
use fingerpost::tree::Tree;
use serde_json::{Value, json};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How many findings the page lists; the terminal has them all.
const LISTED: usize = 100;

/// What is served now. The builder replaces it, and those who serve take it or wait for a new one.
#[derive(Debug)]
pub(super) struct Latest {
    now: Mutex<Arc<Shown>>,
    changed: Condvar,
}

/// The last good pages, and what the newest build has to tell.
#[derive(Debug)]
pub(super) struct Shown {
    /// The number of the newest build, good or not.
    pub(super) tried: u64,
    /// The number of the build the pages come from; 0 when none was good yet.
    pub(super) built: u64,
    /// The pages.
    pub(super) files: Tree,
    /// What was found, for the list that is laid over a page.
    pub(super) news: Value,
}

impl Latest {
    /// Nothing yet. Builds are numbered from `start`, which must grow from server to server, so
    /// that a page left open in a browser sees that it is old.
    pub(super) fn new(start: u64) -> Self {
        let shown = Shown { tried: start, built: 0, files: Tree::new(), news: Value::Null };
        Self { now: Mutex::new(Arc::new(shown)), changed: Condvar::new() }
    }

    /// What is served now.
    pub(super) fn now(&self) -> Arc<Shown> {
        Arc::clone(&self.lock())
    }

    /// Takes the result of a build: its pages if it passed, and its findings in any case.
    pub(super) fn tell(&self, files: Option<Tree>, findings: &Findings, tree: &Tree) {
        let mut now = self.lock();
        let tried = now.tried + 1;
        let (built, files) = files.map_or_else(|| (now.built, now.files.clone()), |files| (tried, files));
        *now = Arc::new(Shown { tried, built, files, news: news(tried, built, findings, tree) });
        self.changed.notify_all();
    }

    /// What is served, as soon as its newest build is not the given one, or when the time is over.
    pub(super) fn other_than(&self, tried: u64, patience: Duration) -> Arc<Shown> {
        let same = |now: &mut Arc<Shown>| now.tried == tried;
        let waited = self.changed.wait_timeout_while(self.lock(), patience, same);
        Arc::clone(&waited.unwrap_or_else(PoisonError::into_inner).0)
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Shown>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a page is told about a build.
fn news(tried: u64, built: u64, findings: &Findings, tree: &Tree) -> Value {
    let mut places = Places::new(tree);
    let urgent = findings.clone().only(|finding| finding.severity > Severity::Note);
    let mut urgent: Vec<_> = urgent.into_iter().collect();
    urgent.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let listed: Vec<Object<'_>> =
        urgent.iter().take(LISTED).map(|finding| Object::new(finding, &mut places)).collect();
    json!({
        "tried": tried,
        "built": built,
        "stop": findings.count(Severity::Stop),
        "refuse": findings.count(Severity::Refuse),
        "warn": findings.count(Severity::Warn),
        "more": urgent.len() - listed.len(),
        "findings": listed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use fingerpost::finding::{Finding, rules};
    use fingerpost::tree::FilePath;

    fn stop() -> Findings {
        let mut findings = Findings::default();
        findings.add(Finding::whole(rules::UNSOURCED, "a note"));
        findings.extend((0..LISTED).map(|_| Finding::whole(rules::PAGE_UNLISTED, "warn")));
        findings.add(Finding::whole(rules::DEAD_LINK, "dead"));
        findings
    }

    #[test]
    fn the_last_good_pages_stay_while_the_newest_build_is_stopped() {
        let latest = Latest::new(7);
        let files = Tree::new().with(FilePath::new("index.html").unwrap(), *b"good");
        latest.tell(Some(files), &Findings::default(), &Tree::new());
        latest.tell(None, &stop(), &Tree::new());
        let shown = latest.now();
        assert_eq!((shown.tried, shown.built), (9, 8));
        assert_eq!(&**shown.files.get("index.html").unwrap(), b"good");
        assert_eq!(
            (&shown.news["stop"], &shown.news["warn"], &shown.news["more"]),
            (&json!(1), &json!(100), &json!(1))
        );
        assert_eq!(shown.news["findings"][0]["message"], "dead");
    }

    #[test]
    fn one_who_waits_is_told_of_a_new_build_and_else_when_the_time_is_over() {
        let latest = Latest::new(0);
        latest.tell(None, &Findings::default(), &Tree::new());
        assert_eq!(latest.other_than(0, Duration::from_secs(60)).tried, 1);
        assert_eq!(latest.other_than(1, Duration::from_millis(1)).tried, 1);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| latest.other_than(1, Duration::from_secs(60)).tried);
            latest.tell(None, &Findings::default(), &Tree::new());
            assert_eq!(waiting.join().unwrap(), 2);
        });
    }
}
