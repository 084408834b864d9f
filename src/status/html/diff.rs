use super::escape;

/// What became of each word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Gone,
    New,
}

/// More pairs of words than this are not compared: the texts are shown whole, old then new.
const MOST: usize = 1_000_000;

/// An old and a new text as one: what went away in `<del>`, what came in `<ins>`.
pub(super) fn html(old: &str, new: &str) -> String {
    let words = compare(old, new);
    let mut html = String::new();
    for group in words.chunk_by(|a, b| a.0 == b.0) {
        let text = group.iter().map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
        if !html.is_empty() {
            html.push(' ');
        }
        let text = escape(&text);
        html.push_str(&match group.first().map(|(fate, _)| *fate) {
            Some(Fate::Gone) => format!("<del>{text}</del>"),
            Some(Fate::New) => format!("<ins>{text}</ins>"),
            _ => text,
        });
    }
    html
}

/// The words of both texts in order, by the longest run of words that both have.
fn compare<'t>(old: &'t str, new: &'t str) -> Vec<(Fate, &'t str)> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_whitespace().collect(), new.split_whitespace().collect());
    let all = |fate, words: &[&'t str]| words.iter().map(|word| (fate, *word)).collect::<Vec<_>>();
    if old.len() * new.len() > MOST {
        return [all(Fate::Gone, &old), all(Fate::New, &new)].concat();
    }
    let width = new.len() + 1;
    // At row `a`, column `b`: how many words the rest of the old from `a` shares with that of the new from `b`.
    let mut shared = vec![0_u32; (old.len() + 1) * width];
    let at = |shared: &[u32], a: usize, b: usize| shared.get(a * width + b).copied().unwrap_or(0);
    for (a, one) in old.iter().enumerate().rev() {
        for (b, other) in new.iter().enumerate().rev() {
            let best = if one == other {
                at(&shared, a + 1, b + 1) + 1
            } else {
                at(&shared, a + 1, b).max(at(&shared, a, b + 1))
            };
            if let Some(place) = shared.get_mut(a * width + b) {
                *place = best;
            }
        }
    }
    let (mut a, mut b, mut words) = (0, 0, Vec::new());
    while let (Some(one), Some(other)) = (old.get(a), new.get(b)) {
        if one == other {
            words.push((Fate::Kept, *one));
            (a, b) = (a + 1, b + 1);
        } else if at(&shared, a + 1, b) >= at(&shared, a, b + 1) {
            words.push((Fate::Gone, *one));
            a += 1;
        } else {
            words.push((Fate::New, *other));
            b += 1;
        }
    }
    words.extend(all(Fate::Gone, old.get(a..).unwrap_or_default()));
    words.extend(all(Fate::New, new.get(b..).unwrap_or_default()));
    words
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn only_what_differs_is_marked() {
        assert_eq!(html("a b c", "a x c d"), "a <del>b</del> <ins>x</ins> c <ins>d</ins>");
        assert_eq!(html("Call <999>.", "Call <999>."), "Call &lt;999&gt;.");
        assert_eq!(html("", "new"), "<ins>new</ins>");
        assert_eq!(html("old text", ""), "<del>old text</del>");
        let long = "w ".repeat(1_100);
        assert_eq!(html(&long, &long).matches("<ins>").count(), 1);
    }
}
