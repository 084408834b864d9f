//! `fingerpost completions` and `fingerpost man`: both come from the definition of the commands.

use crate::Outcome;
use crate::args::Args;
use crate::disk::Fault;
use crate::report::{Mouth, one_line};
use clap::CommandFactory;
use clap_complete::Shell;

/// Prints a script that completes commands in a shell.
pub(crate) fn completions(shell: Shell, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "fingerpost", &mut script);
    mouth.out.text(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Done)
}

/// Prints the manual page of the program, or of one command.
pub(crate) fn page(name: Option<&str>, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let mut whole = Args::command();
    whole.build();
    let command = match name {
        None => Some(whole),
        Some(name) => whole.find_subcommand(name).cloned(),
    };
    let Some(command) = command else {
        let name = one_line(name.unwrap_or_default());
        mouth.err.line(&format!("There is no command `{name}`; `fingerpost help` lists them all."))?;
        return Ok(Outcome::Misread);
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).expect("writing to memory does not fail");
    mouth.out.text(&String::from_utf8_lossy(&page))?;
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Voice;

    fn said(what: impl FnOnce(&mut Mouth<'_>) -> Result<Outcome, Fault>) -> (Outcome, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut mouth = Mouth { out: Voice::new(&mut out, false), err: Voice::new(&mut err, false) };
        let outcome = what(&mut mouth).unwrap();
        (outcome, String::from_utf8(out).unwrap())
    }

    #[test]
    fn the_manual_and_the_completions_know_every_command() {
        let (_, manual) = said(|mouth| page(None, mouth));
        let (_, script) = said(|mouth| completions(Shell::Bash, mouth));
        for command in ["build", "check", "serve", "sync", "explain", "completions", "man"] {
            assert!(manual.contains(command) && script.contains(command), "{command}");
            let (outcome, own) = said(|mouth| page(Some(command), mouth));
            assert_eq!(outcome, Outcome::Done);
            assert!(own.contains(".TH"), "{own}");
        }
        assert_eq!(said(|mouth| page(Some("paint"), mouth)).0, Outcome::Misread);
    }
}
