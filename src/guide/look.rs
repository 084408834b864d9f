use crate::table::Placed;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use std::collections::BTreeMap;
use std::fmt;

/// How a host makes the guide's look its own: `theme` of `content/guide.toml`, which is the name of
/// a theme or a table of all this.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The folder below `themes/`.
    pub name: Option<Placed<String>>,
    /// The guide's name, the same in all languages, in place of the message `guide-name`.
    pub guide_name: Option<Placed<String>>,
    /// The file of the logo, below `content/`.
    pub logo: Option<Placed<String>>,
    /// What the logo says, for those who do not see it.
    pub logo_alt: Option<Placed<String>>,
    /// The messages of `ui.ftl` that are shown at the foot of each page.
    #[serde(default)]
    pub footer: Vec<Placed<String>>,
    /// Colours by the names in the theme room.
    #[serde(default)]
    pub colours: BTreeMap<String, Placed<String>>,
    /// Colours where the reader's screen is dark.
    #[serde(default)]
    pub dark: BTreeMap<String, Placed<String>>,
}

/// A look, however short it is written.
#[derive(Debug)]
pub(super) struct Written(pub(super) Look);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either)
    }
}

struct Either;

impl<'de> Visitor<'de> for Either {
    type Value = Written;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a theme, or a table [theme]")
    }

    fn visit_str<E>(self, name: &str) -> Result<Written, E> {
        Ok(Written(Look { name: Some(Placed::new(0..0, name.to_owned())), ..Look::default() }))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Written, A::Error> {
        Look::deserialize(MapAccessDeserializer::new(map)).map(Written)
    }
}
