use crate::disk::{FOLDERS, Fault};
use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How long the folder must be quiet before it is read: an editor writes one file in many steps.
const QUIET: Duration = Duration::from_millis(150);

/// How many times a new change may put the reading off.
const MOST_DELAYS: usize = 20;

const BY_LOOKING: &str = "this system cannot tell of changes, so the folder is looked through every second";

/// Waits for changes in the folders a guide is read from.
pub(super) struct Watch {
    watcher: Box<dyn Watcher + Send>,
    changes: Receiver<Change>,
    root: PathBuf,
    note: Option<&'static str>,
}

/// What happened in the guide's folder.
#[derive(Debug, PartialEq, Eq)]
enum Change {
    /// Something below one of the folders.
    Inside,
    /// One of the folders itself came or went, and must be watched anew.
    Folder,
}

impl Watch {
    /// Begins to watch a guide's folder.
    pub(super) fn start(root: &Path) -> Result<Self, Fault> {
        let (told, changes) = channel();
        let fault = |cause: notify::Error| Fault::new("watch", root, cause.to_string());
        let (watcher, note) = match by_system(root, told.clone()) {
            Ok(watcher) => (watcher, None),
            Err(_) => (by_looking(root, told).map_err(fault)?, Some(BY_LOOKING)),
        };
        Ok(Self { watcher, changes, root: root.to_owned(), note })
    }

    /// What the person should know about how changes are seen.
    pub(super) fn note(&self) -> Option<&'static str> {
        self.note
    }

    /// Waits for a change, and then until the folder is quiet.
    pub(super) fn wait(&mut self) -> Result<(), Fault> {
        let gone = || Fault::new("watch", &self.root, "the system stopped telling of changes");
        let mut folder = self.changes.recv().map_err(|_| gone())? == Change::Folder;
        for _ in 0..MOST_DELAYS {
            match self.changes.recv_timeout(QUIET) {
                Ok(change) => folder |= change == Change::Folder,
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Err(gone()),
            }
            folder |= self.changes.try_iter().any(|change| change == Change::Folder);
        }
        if folder {
            // A folder that is not there now is told of by the root when it comes.
            for name in FOLDERS {
                let _ = self.watcher.unwatch(&self.root.join(name));
                let _ = self.watcher.watch(&self.root.join(name), RecursiveMode::Recursive);
            }
        }
        Ok(())
    }
}

fn by_system(root: &Path, told: Sender<Change>) -> notify::Result<Box<dyn Watcher + Send>> {
    attach(notify::recommended_watcher(telling(root, told))?, root)
}

fn by_looking(root: &Path, told: Sender<Change>) -> notify::Result<Box<dyn Watcher + Send>> {
    let every_second = Config::default().with_poll_interval(Duration::from_secs(1));
    attach(PollWatcher::new(telling(root, told), every_second)?, root)
}

/// Watches the folders that are there, and the root for those that come later.
fn attach(
    mut watcher: impl Watcher + Send + 'static,
    root: &Path,
) -> notify::Result<Box<dyn Watcher + Send>> {
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|name| root.join(name)) {
        match watcher.watch(&folder, RecursiveMode::Recursive) {
            Err(cause) if !matches!(cause.kind, notify::ErrorKind::PathNotFound) && folder.is_dir() => {
                return Err(cause);
            }
            _ => {}
        }
    }
    Ok(Box::new(watcher))
}

/// Passes on what concerns the guide. When in doubt it is a change: reading again does no harm.
fn telling(root: &Path, told: Sender<Change>) -> impl Fn(notify::Result<Event>) + Send + 'static {
    let root = root.to_owned();
    move |event| {
        for change in event.map_or_else(|_| vec![Change::Inside], |event| changes(&root, &event)) {
            // Nobody listens any more only when the program ends.
            let _ = told.send(change);
        }
    }
}

/// What an event means for the guide.
fn changes(root: &Path, event: &Event) -> Vec<Change> {
    if event.need_rescan() {
        return vec![Change::Folder];
    }
    let only_looked_at = |kind: &EventKind| match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        kind => kind.is_access(),
    };
    if only_looked_at(&event.kind) {
        return Vec::new();
    }
    event.paths.iter().filter_map(|path| change(root, path)).collect()
}

fn change(root: &Path, path: &Path) -> Option<Change> {
    let mut below = path.strip_prefix(root).ok()?.components();
    let first = below.next()?;
    let ours = FOLDERS.iter().any(|name| first.as_os_str() == *name);
    ours.then(|| if below.next().is_none() { Change::Folder } else { Change::Inside })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::Scratch;
    use notify::event::{AccessKind, CreateKind, Flag};

    /// Waits for a change, but not for ever.
    fn waited(mut watch: Watch) -> Option<Watch> {
        let (told, heard) = channel();
        std::thread::spawn(move || told.send(watch.wait().map(|()| watch)));
        heard.recv_timeout(Duration::from_secs(10)).ok().and_then(Result::ok)
    }

    #[test]
    fn changes_are_seen_in_folders_that_were_there_came_later_or_came_back() {
        let at = Scratch::new();
        at.put("content/a.md", "1");
        let watch = Watch::start(at.path()).unwrap();
        at.put("content/a.md", "2");
        let watch = waited(watch).expect("a changed file");
        at.put("locales/ar/ui.ftl", "1");
        let watch = waited(watch).expect("a new folder");
        at.put("locales/ar/ui.ftl", "2");
        let watch = waited(watch).expect("a file in the new folder");
        at.rename("content", "away");
        let watch = waited(watch).expect("a folder that went");
        at.rename("away", "content");
        let watch = waited(watch).expect("a folder that came back");
        at.put("content/a.md", "3");
        waited(watch).expect("a file in the folder that came back");
    }

    #[test]
    fn without_the_systems_help_changes_are_seen_by_looking() {
        let at = Scratch::new();
        at.put("content/a.md", "1");
        let (told, heard) = channel();
        let _watcher = by_looking(at.path(), told).unwrap();
        at.put("content/b.md", "2");
        assert_eq!(heard.recv_timeout(Duration::from_secs(10)), Ok(Change::Inside));
    }

    fn told(kind: EventKind, path: &str) -> Vec<Change> {
        changes(Path::new("/guide"), &Event::new(kind).add_path(path.into()))
    }

    #[test]
    fn only_writing_in_the_guides_own_folders_is_a_change() {
        let create = EventKind::Create(CreateKind::Any);
        assert_eq!(told(create, "/guide/content/a.md"), [Change::Inside]);
        assert_eq!(told(create, "/guide/locales"), [Change::Folder]);
        assert_eq!(
            told(EventKind::Access(AccessKind::Close(AccessMode::Write)), "/guide/themes/a.css"),
            [Change::Inside]
        );
        for path in ["/guide/public/index.html", "/guide/.git/index", "/guide", "/other/content/a.md"] {
            assert_eq!(told(create, path), [], "{path}");
        }
        assert_eq!(told(EventKind::Access(AccessKind::Open(AccessMode::Any)), "/guide/content/a.md"), []);
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(changes(Path::new("/guide"), &lost), [Change::Folder]);
    }
}
