use std::fmt;

/// A colour of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour([u8; 3]);

pub(super) const BLACK: Colour = Colour([0; 3]);
pub(super) const WHITE: Colour = Colour([255; 3]);

impl Colour {
    /// Reads `#0a4963` or `#fff`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [r, g, b] => Some(Self([r, g, b].map(|digit| digit * 17))),
            [a, b, c, d, e, f] => Some(Self([a * 16 + b, c * 16 + d, e * 16 + f])),
            _ => None,
        }
    }

    /// How light it is, from 0 to 1 (WCAG 2.2, relative luminance).
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The contrast between two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The shade nearest to it that is good: it is made darker or lighter by as little as it takes.
    pub(super) fn nearest(self, is_good: impl Fn(Self) -> bool) -> Option<Self> {
        (1..=100)
            .flat_map(|step| [(step, BLACK), (step, WHITE)])
            .map(|(step, end)| self.towards(end, step))
            .find(|shade| is_good(*shade))
    }

    /// A shade so many hundredths of the way to another colour.
    fn towards(self, end: Self, hundredths: u32) -> Self {
        let [a, b, c] = self.0;
        let [x, y, z] = end.0;
        Self([(a, x), (b, y), (c, z)].map(|(from, to)| {
            let whole = u32::from(from) * (100 - hundredths) + u32::from(to) * hundredths;
            u8::try_from((whole + 50) / 100).unwrap_or(u8::MAX)
        }))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::read(text).unwrap()
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        assert!((WHITE.contrast(WHITE) - 1.0).abs() < 1e-9);
        // The lightest grey on white that has 4.5:1, and the next, which has not.
        assert!(colour("#767676").contrast(WHITE) >= 4.5);
        assert!(colour("#777777").contrast(WHITE) < 4.5);
    }

    #[test]
    fn the_nearest_shade_is_just_good_enough() {
        let blue = colour("#7fb3d5");
        let shade = blue.nearest(|shade| shade.contrast(WHITE) >= 7.0).unwrap();
        assert!(shade.contrast(WHITE) >= 7.0 && shade.contrast(WHITE) < 7.3, "{shade}");
        assert_eq!(blue.nearest(|_| false), None);
    }

    #[test]
    fn colours_are_six_digits_or_three() {
        assert_eq!(colour("#fa0"), colour("#FFAA00"));
        assert_eq!(colour("#0a4963").to_string(), "#0a4963");
        for bad in ["red", "#12345", "#ggg", "", "#", "#1234567", "#é00"] {
            assert_eq!(Colour::read(bad), None, "{bad}");
        }
    }
}
