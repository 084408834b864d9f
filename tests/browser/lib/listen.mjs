// A phone that can speak: what it is told to say is written down, and the test says when it has said it.

/// Runs in the page before its own scripts. Voices are `[lang, localService]`. With `late` they are not
/// there at once. What is cancelled ends as in some browsers, as if it had been said to its end.
export function phone({ voices, late = false, segmenter = true }) {
  const all = voices.map(([lang, localService]) => ({ lang, localService, name: lang, default: false }));
  let known = late ? [] : all;
  let now = null;
  window.spoken = [];
  window.cancelled = 0;
  if (!segmenter) delete Intl.Segmenter;
  window.SpeechSynthesisUtterance = function (text) {
    this.text = text;
  };
  const speech = {
    getVoices: () => known,
    speak(utterance) {
      now = utterance;
      window.spoken.push({ text: utterance.text, lang: utterance.lang, local: utterance.voice.localService });
    },
    cancel() {
      window.cancelled += 1;
      const last = now;
      now = null;
      if (last) setTimeout(() => last.onend?.(), 0);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.voicesCome = () => {
    known = all;
    speech.onvoiceschanged?.();
  };
  /// The sentence is said. Returns whether there was one.
  window.said = () => {
    const last = now;
    now = null;
    last?.onend();
    return last !== null;
  };
}

/// What is said from here to the end of the page.
export const toTheEnd = (page) =>
  page.evaluate(() => {
    const from = window.spoken.length - 1;
    while (window.said());
    return window.spoken.slice(from);
  });

/// The words of the page that are to be read: what can be seen of its text, but for what one presses, and
/// for English that stands beside its translation. Without spaces and marks, which end sentences.
export const written = (page) =>
  page.evaluate(() => {
    const main = document.querySelector('main').cloneNode(true);
    const away = 'nav, label, .choose, .listen, svg, .own + .english, .card .english';
    document.querySelectorAll('main *').forEach((element, place) => {
      if (!element.getClientRects().length) main.querySelectorAll('*')[place].dataset.unseen = '';
    });
    for (const element of main.querySelectorAll(`${away}, [data-unseen]:not(.symbols *)`)) element.remove();
    return main.textContent;
  });

export const bare = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');
