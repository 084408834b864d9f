/*
Reading the page aloud, sentence by sentence, with a voice that is on the device: a voice from elsewhere
would be sent every word. This file is asked for when the reader first presses the button; the build puts in
the words it says (src/publish/listen.rs). It is written for browsers back to 2015.
*/

var root = document.documentElement, speech = window.speechSynthesis, main = document.querySelector('main');
var button = document.getElementById('fp-listen'), box = button.parentNode;
var end = document.createElement('button');

/* ---- Voices ---- */

/* A voice of the device for a language, or nothing. script.js shows the button by the same rule. */
function voice(tag) {
  var own = speech.getVoices().filter(function (voice) {
    return voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === tag.toLowerCase().split('-')[0];
  });
  function first(fits) { return own.filter(fits)[0]; }
  return first(function (voice) { return /GB|CN/.test(voice.lang); }) || first(function (voice) { return voice.default; }) || own[0];
}

/* ---- What is read ---- */

/* Not what one presses, and not the English of what was read just before in the reader's language. */
function isSilent(element) {
  for (; element !== main; element = element.parentNode) {
    if (/^(nav|form|label|button|script|style|svg)$/i.test(element.nodeName) || element === box) return true;
    if (/(^| )choose( |$)/.test(element.className)) return true;
    if (/(^| )english( |$)/.test(element.className)) {
      var before = element.previousElementSibling;
      if ((before && /(^| )own( |$)/.test(before.className)) || /(^| )card( |$)/.test(element.parentNode.className)) return true;
    }
  }
  return false;
}

function blockOf(element) {
  while (element !== main && getComputedStyle(element).display.indexOf('inline') === 0) element = element.parentNode;
  return element;
}

function languageOf(element) {
  while (!element.getAttribute('lang')) element = element.parentNode;
  return element.getAttribute('lang');
}

/* The words that stand together in one block and one language, each as its pieces of text. */
function passages() {
  var walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, null, false), found = [], last, node;
  while ((node = walker.nextNode())) {
    if (isSilent(node.parentNode)) continue;
    var block = blockOf(node.parentNode), language = languageOf(node.parentNode);
    if (!last || last.block !== block || last.language !== language) {
      last = { block: block, language: language, texts: [] };
      found.push(last);
    }
    last.texts.push(node);
  }
  return found;
}

/* Where each sentence of a text begins and ends, without the spaces around it. */
function sentences(text, language) {
  var ends = [], from = 0, found = [];
  if (window.Intl && Intl.Segmenter) {
    ends = Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)).map(function (part) {
      return part.index + part.segment.length;
    });
  } else {
    var mark = /[.!?\u2026\u061f\u06d4\u0964\u1362\u1367]+["'\u00bb\u2019\u201d)]*\s+|[\u3002\uff01\uff1f]+/g;
    while (mark.exec(text)) ends.push(mark.lastIndex);
    ends.push(text.length);
  }
  ends.forEach(function (to) {
    var part = text.slice(from, to), start = from + part.search(/\S|$/);
    from = to;
    // What has no letter and no digit is not read.
    if (/[^\s\u200e\u200f\u2066-\u2069!-\/:-@\[-\u0060{-~\u00ab\u00bb\u2010-\u2026]/.test(part)) found.push([start, start + part.trim().length]);
  });
  return found;
}

/* Puts each sentence of a passage into elements of its own, so that it can be marked. */
function cut(passage) {
  var text = passage.texts.map(function (node) { return node.data; }).join('');
  var found = sentences(text, passage.language).map(function (range) {
    var words = text.slice(range[0], range[1]).replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    return { from: range[0], to: range[1], words: words, language: passage.language, marks: [] };
  });
  var start = 0;
  passage.texts.forEach(function (node) {
    var next = start + node.length;
    found.forEach(function (sentence) {
      var from = Math.max(sentence.from, start), to = Math.min(sentence.to, next);
      if (from >= to) return;
      var piece = from > start ? node.splitText(from - start) : node;
      if (to < next) node = piece.splitText(to - from);
      start = to;
      var mark = document.createElement('span');
      piece.parentNode.insertBefore(mark, piece);
      mark.appendChild(piece);
      sentence.marks.push(mark);
    });
    start = next;
  });
  return found;
}

var all = [];
passages().forEach(function (passage) { all = all.concat(cut(passage)); });

/* ---- Reading ---- */

var at = 0, turn = 0, reading = false, saying;

function mark(name) {
  if (all[at]) all[at].marks.forEach(function (element) { element.className = name; });
}

/* What cannot be seen is not read: parts for another nation, and all of a page that the reader has left. */
function isRead(sentence) {
  return sentence.marks[0].getClientRects().length && voice(sentence.language);
}

/* Says what is to come, from the sentence that was begun. What an earlier turn still hears of is over. */
function go() {
  while (at < all.length && !isRead(all[at])) at++;
  if (at === all.length) {
    stop();
    return;
  }
  var mine = (turn += 1), chosen = voice(all[at].language);
  // Kept, for a browser may forget what it is saying.
  saying = new SpeechSynthesisUtterance(all[at].words);
  saying.voice = chosen;
  saying.lang = chosen.lang;
  saying.onend = function () {
    if (mine !== turn) return;
    mark('');
    at++;
    go();
  };
  saying.onerror = function () {
    if (mine === turn) stop();
  };
  mark('said');
  all[at].marks[0].scrollIntoView({ block: 'nearest' });
  show(true);
  speech.speak(saying);
}

function hold() {
  turn += 1;
  speech.cancel();
  show(false);
}

function stop() {
  hold();
  mark('');
  at = 0;
  button.innerHTML = say.listen;
  if (document.activeElement === end) button.focus({ preventScroll: true });
  end.hidden = true;
  root.className = '';
}

function show(goes) {
  reading = goes;
  button.innerHTML = goes ? say.pause : say.on;
  end.hidden = false;
  root.className = 'aloud';
}

end.type = 'button';
end.innerHTML = say.stop;
end.onclick = stop;
box.appendChild(document.createTextNode(' '));
box.appendChild(end);
button.onclick = function () {
  if (reading) hold();
  else go();
};
addEventListener('pagehide', stop);
go();
