use std::path::PathBuf;

/// `fingerpost pictures`
#[derive(Debug, clap::Args)]
pub(crate) struct Pictures {
    /// The guide's folder: the one that holds content
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,
    /// Write a page that shows every picture, its name folded away; in a folder it is pictures.html
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) sheet: Option<PathBuf>,
    /// Write over the page if it is there
    #[arg(long, requires = "sheet")]
    pub(crate) overwrite: bool,
}
