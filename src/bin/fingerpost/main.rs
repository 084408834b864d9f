//! Fingerpost on the command line: the hands and the mouth of the library.
//!
//! Everything about guides is in the library. Here is what touches the computer: folders
//! ([`disk`]), the clock and the environment ([`machine`]), the words on the screen ([`report`]),
//! and one file for each command.

mod args;
mod build;
mod check;
mod disk;
mod explain;
mod export;
mod facts;
mod import;
mod locale;
mod machine;
mod manual;
mod pictures;
mod report;
mod review;
mod serve;
mod status;
mod sync;

use args::{Args, Command, Locale};
use disk::Fault;
use report::{Mouth, Voice};
use std::io::{BufWriter, IsTerminal};
use std::process::ExitCode;

/// How a command ended when the computer did its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Done,
    /// Something in the guide needs mending first.
    Found,
    /// The command could not be understood.
    Misread,
}

fn main() -> ExitCode {
    let colours = machine::colours_allowed();
    let (stdout, stderr) = (std::io::stdout().lock(), std::io::stderr().lock());
    let (out_colours, err_colours) = (colours && stdout.is_terminal(), colours && stderr.is_terminal());
    let (mut out, mut err) = (BufWriter::new(stdout), BufWriter::new(stderr));
    let mut mouth = Mouth { out: Voice::new(&mut out, out_colours), err: Voice::new(&mut err, err_colours) };
    let outcome = run(Args::read(), &mut mouth).and_then(|outcome| mouth.out.flush().map(|()| outcome));
    if let Err(fault) = &outcome {
        let _ = mouth.err.line(&format!("fault: {fault}"));
    }
    let _ = mouth.err.flush();
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Ok(Outcome::Misread) | Err(_) => ExitCode::from(2),
    }
}

/// Does what the person asked for.
fn run(args: Args, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    match args.wanted() {
        Command::Build(asked) => build::run(&asked, mouth),
        Command::Check(asked) => check::run(&asked, mouth),
        Command::Serve(asked) => serve::run(&asked, mouth),
        Command::Locale(Locale::Add(asked)) => locale::add(&asked, mouth),
        Command::Sync(asked) => sync::run(&asked, mouth),
        Command::Status(asked) => status::run(&asked, mouth),
        Command::Review(asked) => review::run(&asked, mouth),
        Command::Export(asked) => export::run(&asked, mouth),
        Command::Import(asked) => import::run(&asked, mouth),
        Command::Facts(asked) => facts::run(&asked, mouth),
        Command::Pictures(asked) => pictures::run(&asked, mouth),
        Command::Explain { rule } => explain::run(rule.as_deref(), mouth),
        Command::Completions { shell } => manual::completions(shell, mouth),
        Command::Man { command } => manual::page(command.as_deref(), mouth),
    }
}
