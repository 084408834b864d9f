use flate2::{Compress, Compression, FlushCompress, Status};
use std::sync::{Mutex, PoisonError};

/// At most so many bytes come out when a text is compressed: as many as when only its letters were coded by
/// how often they stand in it (Shannon's entropy, and 3 in a hundred for whole bits), without regard to what
/// repeats. To count is quicker than to compress.
pub(super) fn coded(parts: &[&[u8]]) -> usize {
    let mut counts = [0_u32; 256];
    for part in parts {
        for byte in *part {
            if let Some(count) = counts.get_mut(usize::from(*byte)) {
                *count += 1;
            }
        }
    }
    let all: f64 = counts.iter().copied().map(f64::from).sum();
    let bits = |count: &u32| f64::from(*count) * (all / f64::from(*count)).log2();
    let bits: f64 = counts.iter().filter(|count| **count > 0).map(bits).sum();
    (bits / 8.0 * 1.03).ceil() as usize
}

/// Compressors that wait for their next text: to make one takes as long as to compress a short page.
#[derive(Debug, Default)]
pub(super) struct Presses {
    /// As hosts compress.
    usual: Mutex<Vec<Compress>>,
    /// Worse than hosts do it, and several times as fast.
    quick: Mutex<Vec<Compress>>,
}

/// What stands around a text in gzip, in bytes (RFC 1952, 2.3).
const FRAME: usize = 18;

impl Presses {
    /// How many bytes a text in parts comes to in gzip.
    pub(super) fn weight(&self, parts: &[&[u8]]) -> usize {
        FRAME + pressed(&self.usual, Compression::default(), parts)
    }

    /// At most so many bytes come out.
    pub(super) fn weight_at_most(&self, parts: &[&[u8]]) -> usize {
        FRAME + pressed(&self.quick, Compression::fast(), parts)
    }
}

/// How many bytes a text comes to, compressed by one that waits or, where all are at work, by a new one.
fn pressed(waiting: &Mutex<Vec<Compress>>, how: Compression, parts: &[&[u8]]) -> usize {
    let lock = || waiting.lock().unwrap_or_else(PoisonError::into_inner);
    let taken = lock().pop();
    let mut press = taken.unwrap_or_else(|| Compress::new(how, false));
    press.reset();
    let (last, before) = parts.split_last().map_or((&[][..], &[][..]), |(last, before)| (*last, before));
    for part in before {
        press_all(&mut press, part, FlushCompress::None);
    }
    press_all(&mut press, last, FlushCompress::Finish);
    let length = press.total_out() as usize;
    lock().push(press);
    length
}

/// Compresses a text to its end. What comes out is counted by the compressor, and not needed.
fn press_all(press: &mut Compress, text: &[u8], flush: FlushCompress) {
    let mut sink = [0; 4096];
    let start = press.total_in();
    loop {
        let left = text.get((press.total_in() - start) as usize..).unwrap_or_default();
        if left.is_empty() && matches!(flush, FlushCompress::None) {
            return;
        }
        let status = press.compress(left, &mut sink, flush).expect("a compressor takes every byte");
        if status == Status::StreamEnd {
            return;
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use flate2::write::GzEncoder;
    use std::io::Write;

    /// A text that nothing repeats in.
    pub(in super::super) fn noise(length: usize) -> Vec<u8> {
        let mut state: u32 = 7;
        let letter = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"[(state >> 26) as usize]
        };
        (0..length).map(letter).collect()
    }

    /// How many bytes a text comes to as a host sends it.
    pub(in super::super) fn sent(text: &[u8]) -> usize {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap().len()
    }

    #[test]
    fn a_page_is_weighed_as_a_host_would_send_it() {
        let presses = Presses::default();
        let repeated = b"Ask for help. ".repeat(3_000);
        assert!(presses.weight(&[&repeated]) < 300);
        let noise = noise(20_000);
        assert!((15_000..16_000).contains(&presses.weight(&[&noise])));
        let html = include_bytes!("press.rs");
        for text in [&html[..], &repeated, &noise, b""] {
            let whole = sent(text);
            assert_eq!(presses.weight(&[text]), whole);
            assert!(presses.weight_at_most(&[text]) >= whole);
            let (start, end) = text.split_at(text.len() / 3);
            assert!(presses.weight(&[start, end]).abs_diff(whole) < 16);
        }
        assert_eq!(presses.weight(&[]), sent(b""));
    }

    #[test]
    fn no_text_comes_to_more_than_its_letters_coded() {
        let html = include_str!("press.rs").replace('/', "</p><p>");
        let other = "اسألوا عن طبيب. ሓኪም ሕተቱ። Hỏi bác sĩ. 询问医生。".repeat(40);
        for text in [html.as_bytes(), other.as_bytes(), &noise(9_000), b"aaaaaaaaaaaa", &[0, 1, 2, 3]] {
            for length in (0..text.len()).step_by(997) {
                let text = &text[..length];
                assert!(sent(text) <= coded(&[text]) + 128, "{length}");
            }
        }
    }
}
