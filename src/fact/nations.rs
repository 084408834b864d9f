use std::fmt;

/// One of the four nations of the United Kingdom. Health care differs between them, so there is no
/// default nation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nation {
    /// England.
    England,
    /// Wales.
    Wales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// All four, in the order in which the guide shows them.
    pub const ALL: [Self; 4] = [Self::England, Self::Wales, Self::Scotland, Self::NorthernIreland];

    /// Its name in files and addresses: `northern-ireland`.
    pub fn id(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Wales => "wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
        }
    }

    /// Its name in English prose.
    pub fn english(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }

    /// The nation with this name in files.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nation| nation.id() == id)
    }
}

/// A set of nations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nations(u8);

impl Nations {
    /// All four.
    pub fn all() -> Self {
        Nation::ALL.into_iter().collect()
    }

    /// Whether this nation is among them.
    pub fn holds(self, nation: Nation) -> bool {
        self.0 & 1 << nation as u8 != 0
    }

    /// Whether every nation of `other` is among them.
    pub fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether it is all four.
    pub fn is_all(self) -> bool {
        self == Self::all()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The nations, in the order in which the guide shows them.
    pub fn iter(self) -> impl Iterator<Item = Nation> {
        Nation::ALL.into_iter().filter(move |nation| self.holds(*nation))
    }
}

impl FromIterator<Nation> for Nations {
    fn from_iter<I: IntoIterator<Item = Nation>>(nations: I) -> Self {
        Self(nations.into_iter().fold(0, |set, nation| set | 1 << nation as u8))
    }
}

impl fmt::Display for Nations {
    /// English names with commas: for findings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.iter().map(Nation::english).collect();
        f.write_str(&names.join(", "))
    }
}
