//! Two texts, line by line.

/// What differs between two texts: `-` before a line that was expected, `+` before one that came.
pub(crate) fn of(expected: &str, came: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), came.lines().collect());
    // The longest common subsequence, from the ends: texts here are short.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            common[a][b] = if old[a] == new[b] {
                common[a + 1][b + 1] + 1
            } else {
                common[a + 1][b].max(common[a][b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut text = String::new();
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            text += &format!("      {}\n", old[a]);
            (a, b) = (a + 1, b + 1);
        } else if b >= new.len() || (a < old.len() && common[a + 1][b] >= common[a][b + 1]) {
            text += &format!("    - {}\n", old[a]);
            a += 1;
        } else {
            text += &format!("    + {}\n", new[b]);
            b += 1;
        }
    }
    text
}
