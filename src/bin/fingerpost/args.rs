//! What a person may type. The names are fixed: charities write scripts with them.

mod pictures;
mod translation;

pub(crate) use pictures::Pictures;
#[cfg(test)]
pub(crate) use translation::At;
pub(crate) use translation::{Export, Import, Review, Status, StatusFace, translated};

use crate::disk::Fault;
use crate::machine;
use crate::report::Format;
use clap::{Parser, Subcommand};
use clap_complete::Shell;
use fingerpost::Options;
use fingerpost::fact::Date;
use fingerpost::locale::PSEUDO;
use fingerpost::tree::Tree;
use std::path::{Path, PathBuf};

/// Turns a folder of plain words into a guide in many languages that opens on any phone.
///
/// Without a command, fingerpost builds the guide in the current folder.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Build the guide: write the files that a host serves
    ///
    /// Exits with 0 when the guide was written, 1 when something in it must be mended first (nothing
    /// is written then), and 2 when the computer could not do it.
    Build(Build),
    /// Look for mistakes, and write nothing
    ///
    /// Exits with 1 when a finding stops the guide or refuses a translation (with --strict also for
    /// a warning), with 2 when the computer could not do it, and else with 0.
    Check(Check),
    /// Show the guide in a browser, and again after every change
    ///
    /// Only this computer can see it. While something must be mended, the last good pages stay and
    /// a list of what is wrong is laid over them.
    Serve(Serve),
    /// Bring the locale files in line with the English
    Sync(Sync),
    /// Show how far each language has come, and what to do next
    Status(Status),
    /// Record that a person has read the translation of a page
    ///
    /// Only what is translated and sound is recorded. An edit of a text ends its review by itself.
    Review(Review),
    /// Write a language as a PO file, for other tools
    Export(Export),
    /// Take the finished entries of a PO file into a language
    ///
    /// Every rule is asked, and what a rule refuses is not taken. Exits with 1 when a finished entry
    /// was not taken.
    Import(Import),
    /// List the facts that pages state, and what to check next
    Facts(Facts),
    /// List the pictures of the theme, or write a page that shows them
    ///
    /// On the page each picture stands in three sizes, light, dark and as right-to-left languages have
    /// it, and its name is folded away: look first, and say what it could be.
    Pictures(Pictures),
    /// Add a language to the guide
    #[command(subcommand)]
    Locale(Locale),
    /// Explain a rule that a finding names, or list all rules
    Explain {
        /// The rule, as it stands in square brackets in a finding
        rule: Option<String>,
    },
    /// Print a script that completes commands in a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, for man(1)
    Man {
        /// The page of one command
        command: Option<String>,
    },
}

/// Which guide, and which part of it.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Which {
    /// The guide's folder: the one that holds content
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
    /// Only these languages, beside English; all of the guide's when left out
    #[arg(long, value_name = "LANG", num_args = 1.., value_delimiter = ',', value_parser = language)]
    pub(crate) lang: Vec<String>,
}

/// How the guide is made.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct How {
    /// Show facts that are not confirmed yet, and two made-up languages (en-XA, ar-XB) in which
    /// layout breaks before it does in a real one; never for readers
    #[arg(long)]
    pub(crate) draft: bool,
    /// Where the guide will live, such as `https://example.org/guide`: needed for the site map and
    /// the 404 page
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
}

/// The day the guide is made for.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct When {
    /// The day it is, such as 2026-04-01; else that of `SOURCE_DATE_EPOCH`, else the clock's
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) today: Option<Date>,
}

/// `fingerpost build`
#[derive(Debug, clap::Args)]
pub(crate) struct Build {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) how: How,
    #[command(flatten)]
    pub(crate) when: When,
    /// The folder to write, which is replaced whole; public in the guide's folder when left out
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

/// `fingerpost check`
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) when: When,
    /// How findings are written
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) format: Format,
    /// Look at one file only, whose unsaved text comes in on standard input: for editors
    #[arg(long, value_name = "FILE", conflicts_with = "lang")]
    pub(crate) stdin_path: Option<PathBuf>,
    /// Exit with 1 for a warning too
    #[arg(long)]
    pub(crate) strict: bool,
}

/// `fingerpost serve`
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) how: How,
    #[command(flatten)]
    pub(crate) when: When,
    /// The port to listen on, or 0 for any that is free
    #[arg(long, value_name = "N", default_value_t = 4321)]
    pub(crate) port: u16,
    /// Open the guide in the browser
    #[arg(long)]
    pub(crate) open: bool,
}

/// `fingerpost facts`
#[derive(Debug, clap::Args)]
pub(crate) struct Facts {
    /// The guide's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
    /// Only those that a person should check, the most dangerous first
    #[arg(long)]
    pub(crate) due: bool,
    #[command(flatten)]
    pub(crate) when: When,
}

/// `fingerpost sync`
#[derive(Debug, clap::Args)]
pub(crate) struct Sync {
    #[command(flatten)]
    pub(crate) which: Which,
    /// Carry the translations of this message over a small edit of its English; several may be given
    #[arg(long, value_name = "ID")]
    pub(crate) minor: Vec<String>,
}

/// `fingerpost locale`
#[derive(Debug, Subcommand)]
pub(crate) enum Locale {
    /// Make the files of a new language, all still to do, and list it in content/guide.toml
    Add(LocaleAdd),
}

/// `fingerpost locale add`
#[derive(Debug, clap::Args)]
pub(crate) struct LocaleAdd {
    /// The language's tag, such as ar or zh-Hans
    #[arg(value_name = "LANG")]
    pub(crate) tag: String,
    /// The guide's folder: the one that holds content
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
}

impl Args {
    /// Reads what was typed; says what is wrong with it, or helps, and ends the program if so.
    pub(crate) fn read() -> Self {
        Self::parse()
    }

    /// The command, which is `build` when none was typed.
    pub(crate) fn wanted(self) -> Command {
        self.command.unwrap_or_else(|| {
            let build = Self::try_parse_from(["fingerpost", "build"]).ok().and_then(|args| args.command);
            build.expect("`build` needs nothing more")
        })
    }
}

impl Which {
    /// Refuses a language of which the guide has no folder: a slip would quietly build English only.
    pub(crate) fn must_be_there(&self, tree: &Tree, how: Option<&How>) -> Result<(), Fault> {
        let made_up = how.filter(|how| how.draft).map(|_| PSEUDO.iter().map(|language| language.tag));
        let known: Vec<&str> = locales(tree).chain(made_up.into_iter().flatten()).collect();
        let not_there = |tag: &&str| *tag != "en" && !known.contains(tag);
        match self.lang.iter().map(String::as_str).find(not_there) {
            None => Ok(()),
            Some(tag) => Err(no_such_language(tag, &known)),
        }
    }
}

fn no_such_language(tag: &str, known: &[&str]) -> Fault {
    let steps = |other: &str| strsim::damerau_levenshtein(&other.to_lowercase(), &tag.to_lowercase());
    let near = known.iter().map(|other| (steps(other), other)).min().filter(|(steps, _)| *steps <= 2);
    let near = near.map(|(_, other)| format!("Did you mean {other}? ")).unwrap_or_default();
    let advice = format!("{near}A new language is made by `fingerpost locale add`.");
    Fault::new("use the language", Path::new(tag), format!("there is no file in locales/{tag}"))
        .advise(advice)
}

/// The names of the locale folders, each once.
fn locales(tree: &Tree) -> impl Iterator<Item = &str> {
    let mut last = "";
    tree.under("locales").filter_map(move |(path, _)| {
        let (tag, _) = path.strip_folder("locales")?.split_once('/')?;
        let new = tag != last;
        last = tag;
        new.then_some(tag)
    })
}

/// What the library is asked for.
pub(crate) fn options(which: &Which, how: Option<&How>, when: &When) -> Result<Options, Fault> {
    Ok(Options {
        today: machine::today(when.today)?,
        draft: how.is_some_and(|how| how.draft),
        base_url: how.and_then(|how| how.base_url.clone()),
        languages: which.lang.clone(),
    })
}

fn day(text: &str) -> Result<Date, String> {
    let wrong = "the day is written year-month-day, such as 2026-04-01";
    let date: Date = text.parse().map_err(|_| wrong.to_owned())?;
    if date.day.is_some() { Ok(date) } else { Err(wrong.to_owned()) }
}

fn language(text: &str) -> Result<String, String> {
    let sound =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let tag = text.split('-').all(sound) && text.len() >= 2;
    if tag { Ok(text.to_owned()) } else { Err("a language is written such as ar or zh-Hans".into()) }
}

fn base_url(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let sound = |rest: &str| !rest.is_empty() && !rest.starts_with('/') && rest.bytes().all(is_url_byte);
    match rest {
        Some(rest) if sound(rest) => Ok(text.trim_end_matches('/').to_owned()),
        _ => Err("an address is written such as https://example.org/guide, without ? or #".into()),
    }
}

fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/[]!$&'()*+,;=%@".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use fingerpost::tree::FilePath;

    fn parse(words: &[&str]) -> Result<Command, String> {
        let typed = std::iter::once(&"fingerpost").chain(words);
        Args::try_parse_from(typed).map(Args::wanted).map_err(|error| error.to_string())
    }

    #[test]
    fn the_definition_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn no_command_means_build_with_what_is_usual() {
        let Ok(Command::Build(build)) = parse(&[]) else { panic!("no build") };
        assert_eq!((build.which.root.as_path(), build.out), (Path::new("."), None));
        assert!(!build.how.draft && build.which.lang.is_empty());
    }

    #[test]
    fn languages_can_be_given_in_every_usual_way() {
        for words in [
            &["build", "--lang", "ar", "cy"][..],
            &["build", "--lang", "ar,cy"],
            &["build", "--lang=ar", "--lang=cy"],
        ] {
            let Ok(Command::Build(build)) = parse(words) else { panic!("{words:?}") };
            assert_eq!(build.which.lang, ["ar", "cy"]);
        }
        assert!(parse(&["build", "--lang", "../x"]).is_err());
    }

    #[test]
    fn wrong_days_and_addresses_are_refused_with_an_example() {
        assert!(parse(&["build", "--today", "2026-04"]).unwrap_err().contains("2026-04-01"));
        assert!(parse(&["build", "--today", "2026-02-30"]).is_err());
        for bad in [
            "example.org",
            "https://",
            "ftp://x",
            "https://x/?a",
            "https://x/#a",
            "https://a b",
            "javascript:1",
            "https:///x",
        ] {
            assert!(
                parse(&["build", "--base-url", bad]).unwrap_err().contains("https://example.org"),
                "{bad}"
            );
        }
        let Ok(Command::Build(build)) = parse(&["build", "--base-url", "https://x.org/guide/"]) else {
            panic!("refused")
        };
        assert_eq!(build.how.base_url.as_deref(), Some("https://x.org/guide"));
    }

    #[test]
    fn a_language_the_guide_does_not_have_is_refused_with_the_nearest() {
        let tree =
            ["locales/ar/ui.ftl", "locales/zh-Hans/a.ftl", "locales/zh-Hans/b.ftl", "locales/README.md"]
                .iter()
                .fold(Tree::new(), |tree, name| tree.with(FilePath::new(name).unwrap(), *b""));
        assert_eq!(locales(&tree).collect::<Vec<_>>(), ["ar", "zh-Hans"]);
        let which = |tag: &str| Which { root: ".".into(), lang: vec!["en".into(), tag.into()] };
        assert!(which("ar").must_be_there(&tree, None).is_ok());
        let how = |draft| How { draft, base_url: None };
        assert!(which("en-XA").must_be_there(&tree, Some(&how(true))).is_ok());
        assert!(which("en-XA").must_be_there(&tree, Some(&how(false))).is_err());
        let said = which("zh-hant").must_be_there(&tree, None).unwrap_err().to_string();
        assert!(said.contains("Did you mean zh-Hans?"), "{said}");
        assert!(!which("somali").must_be_there(&tree, None).unwrap_err().to_string().contains("mean"));
    }
}
