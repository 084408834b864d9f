use unicode_segmentation::UnicodeSegmentation;

/// Short forms whose full stop ends no sentence.
const SHORT: [&str; 12] =
    ["Dr.", "Mr.", "Mrs.", "Ms.", "St.", "No.", "e.g.", "i.e.", "etc.", "a.m.", "p.m.", "approx."];

/// The sentences of a text in any language, by the rules of Unicode, each trimmed.
///
/// "Dr. Lee" is not cut. What stands for a value in the text should be a letter, so that a number
/// after a full stop does not seem to go on with the sentence.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for part in text.split_sentence_bounds() {
        end += part.len();
        let so_far = text.get(start..end).unwrap_or_default().trim();
        let last = so_far.rsplit(char::is_whitespace).next().unwrap_or_default();
        if SHORT.contains(&last) && end < text.len() {
            continue;
        }
        if so_far.chars().any(char::is_alphanumeric) {
            found.push(so_far);
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn full_stops_inside_a_sentence_do_not_cut_it() {
        let cases = [
            ("You can ask Dr. Lee. It is free.", 2),
            ("Always ask: Is this free for me?", 1),
            ("Call. Ask! Why?", 3),
            ("Open e.g. Monday.", 1),
            ("", 0),
            ("اتصل الآن. المكالمة مجانية؟ نعم.", 3),
            ("ይደውሉ። ነጻ ነው።", 2),
            ("打电话。免费。", 2),
        ];
        for (text, count) in cases {
            assert_eq!(sentences(text).len(), count, "{text}: {:?}", sentences(text));
        }
    }
}
