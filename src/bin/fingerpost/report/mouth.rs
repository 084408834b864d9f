use crate::disk::Fault;
use std::io::{self, Write};
use std::path::Path;

/// Everything the program says: results on one voice, what went wrong on the other.
pub(crate) struct Mouth<'w> {
    /// Results: standard output.
    pub(crate) out: Voice<'w>,
    /// Findings and faults on the way to a result: standard error.
    pub(crate) err: Voice<'w>,
}

/// One stream of text to a person or a program.
pub(crate) struct Voice<'w> {
    to: &'w mut dyn Write,
    colours: bool,
    listened_to: bool,
}

impl<'w> Voice<'w> {
    /// A voice that writes to `to`, with or without colours.
    pub(crate) fn new(to: &'w mut dyn Write, colours: bool) -> Self {
        Self { to, colours, listened_to: true }
    }

    /// Whether colours may be used.
    pub(crate) fn colours(&self) -> bool {
        self.colours
    }

    /// Writes a line.
    pub(crate) fn line(&mut self, text: &str) -> Result<(), Fault> {
        self.text(&format!("{text}\n"))
    }

    /// Writes text as it is. Once nobody listens any more (`fingerpost check | head`) it is dropped.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Fault> {
        if !self.listened_to {
            return Ok(());
        }
        let written = self.to.write_all(text.as_bytes());
        self.heard(written)
    }

    /// Makes sure that everything was written.
    pub(crate) fn flush(&mut self) -> Result<(), Fault> {
        let flushed = self.to.flush();
        self.heard(flushed)
    }

    fn heard(&mut self, result: io::Result<()>) -> Result<(), Fault> {
        match result {
            Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => {
                self.listened_to = false;
                Ok(())
            }
            other => {
                other.map_err(Fault::from_system("write to", Path::new("the terminal or file for results")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Failing(io::ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    #[test]
    fn a_broken_pipe_is_no_fault_and_a_full_disk_is() {
        let (mut gone, mut full) = (Failing(io::ErrorKind::BrokenPipe), Failing(io::ErrorKind::StorageFull));
        let mut voice = Voice::new(&mut gone, false);
        assert!(voice.line("a").is_ok() && voice.line("b").is_ok() && voice.flush().is_ok());
        assert!(Voice::new(&mut full, false).line("a").is_err());
    }
}
