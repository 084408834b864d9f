//! Chance that can be repeated: the same seed gives the same numbers on every machine (the
//! generator is SplitMix64, by Sebastiano Vigna, in the public domain).

pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to before `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One of several.
    pub(crate) fn of<'a, T>(&mut self, many: &'a [T]) -> &'a T {
        &many[self.below(many.len())]
    }
}

/// How often a law is tried: `FINGERPOST_LONG=10` tries everything ten times as often.
pub(crate) fn turns(usual: usize) -> usize {
    let long: usize = std::env::var("FINGERPOST_LONG").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    usual * long.max(1)
}
