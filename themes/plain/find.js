/*
Finding a page. What is typed stays in the memory of the page it is typed on: it is not sent, not stored,
not in the address, and the box is emptied when the page is left. This file is asked for when the reader
first goes to the search box; the build puts "index" (src/find) and "say" (src/publish/find.rs) in.
It is written for browsers back to 2015.
*/

/* ---- Words, made as src/find/letters.rs makes them ---- */

var table = {};
index.letters.forEach(function (range) {
  for (var code = range[0]; code <= range[1]; code++) {
    var becomes = range[2];
    if (typeof becomes === 'number') becomes = String.fromCharCode(becomes + code - range[0]);
    table[String.fromCharCode(code)] = becomes;
  }
});

function fold(text) {
  text = text.toLowerCase();
  if (text.normalize) text = text.normalize('NFKD');
  var folded = '';
  for (var i = 0; i < text.length; i++) {
    var becomes = table[text.charAt(i)];
    folded += becomes === undefined ? text.charAt(i) : becomes;
  }
  return folded;
}

/* Chinese has no spaces: every two characters that stand together are a word. */
function pairs(word) {
  var found = [];
  word.match(/[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g).forEach(function (run) {
    if (run.length < 3 || !/[\u3400-\u9fff]/.test(run)) found.push(run);
    else for (var i = 1; i < run.length; i++) found.push(run.slice(i - 1, i + 1));
  });
  return found;
}

/* A Welsh word without the change that the word before makes to its beginning. */
function unchanged(word) {
  for (var i = 0; i < index.starts.length && word.length >= index.shortest; i++) {
    var start = index.starts[i];
    if (word.indexOf(start[0]) === 0) return start[1] + word.slice(start[0].length);
  }
  return word;
}

function words(text) {
  var found = [];
  fold(text).split(' ').forEach(function (word) {
    if (/[\u3400-\u9fff]/.test(word)) found = found.concat(pairs(word));
    else if (word) found.push(unchanged(word));
  });
  return found;
}

/* ---- What there is to find ---- */

var TITLE = 5, KEYWORD = 4, HEADING = 2, TEXT = 1;

function Shelf() {
  this.known = {};    // word -> { on: { page: weight }, key: is it a keyword?, pages: how many have it? }
  this.phrases = [];  // page -> titles and keywords, each a list of words
}

Shelf.prototype.word = function (word) {
  // A word may be called like something that every object has.
  var name = ' ' + word;
  return this.known[name] || (this.known[name] = { on: {}, key: false, pages: 0 });
};

Shelf.prototype.put = function (word, page, weight) {
  var known = this.word(word);
  known.on[page] = Math.max(known.on[page] || 0, weight);
  if (weight === KEYWORD) known.key = true;
};

Shelf.prototype.phrase = function (text, page, weight) {
  var self = this, phrase = words(text);
  phrase.forEach(function (word) { self.put(word, page, weight); });
  (this.phrases[page] = this.phrases[page] || []).push(phrase);
};

function split(text, mark) {
  return text ? text.split(mark) : [];
}

var own = new Shelf(), english = new Shelf();
index.pages.forEach(function (page, number) {
  if (page.foreign) english.phrase(page.title, number, TITLE);
  else own.phrase(page.title, number, TITLE);
  split(page.keys, ', ').forEach(function (key) { own.phrase(key, number, KEYWORD); });
  split(page.english, ', ').forEach(function (key) { english.phrase(key, number, KEYWORD); });
});
var text = split(index.text, ' ');
for (var place = 1; place < text.length; place += 2) {
  own.word(text[place - 1]).pages = text[place].charCodeAt(0) - 48;
  for (var at = 1, weight = TEXT; at < text[place].length; at++) {
    if (text[place].charAt(at) === '!') weight = HEADING;
    else own.put(text[place - 1], text[place].charCodeAt(at) - 48, weight);
  }
}

/* ---- How like two words are: 1 is the same, 0 is not at all ---- */

function likeness(term, word, unfinished) {
  if (term === word) return 1;
  var long = Math.max(term.length, word.length), share = Math.min(term.length, word.length) / long;
  // A few Latin letters stand in too many words.
  var latin = term.charCodeAt(0) < 0x250;
  if (word.indexOf(term) === 0) return term.length > 2 || unfinished || !latin ? 0.4 + 0.5 * share : 0;
  if (word.indexOf(term) > 0 && term.length > (latin ? 3 : 2)) return 0.3 + 0.4 * share;
  if (term.indexOf(word) === 0 && word.length > 2 && share >= 0.5) return 0.4 + 0.4 * share;
  if (term.indexOf(word) > 0 && word.length > (latin ? 3 : 2) && share >= 0.5) return 0.3 + 0.4 * share;
  for (var same = 0; same < long && term.charAt(same) === word.charAt(same);) same++;
  return same > 3 && same / long >= 0.6 ? 0.3 + 0.4 * same / long : 0;
}

/* What is left of Arabic and Ethiopic words in all their forms: Arabic without its long vowels, Ethiopic
   with the first syllable of each row. */
function bones(word) {
  return word.replace(/[\u0627\u0648\u064a]/g, '').replace(/[\u1200-\u1357]/g, function (letter) {
    return String.fromCharCode(letter.charCodeAt(0) & ~7);
  });
}

/* How many letters were left out, put in, changed, or changed places. */
function slips(one, other) {
  var before = [], row = [], last;
  for (var j = 0; j <= other.length; j++) row[j] = j;
  for (var i = 1; i <= one.length; i++) {
    last = before;
    before = row;
    row = [i];
    for (j = 1; j <= other.length; j++) {
      var same = one.charAt(i - 1) === other.charAt(j - 1);
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1));
      var swapped = i > 1 && j > 1 && one.charAt(i - 1) === other.charAt(j - 2) && one.charAt(i - 2) === other.charAt(j - 1);
      if (swapped) row[j] = Math.min(row[j], last[j - 2] + 1);
    }
  }
  return row[other.length];
}

/* For a term that no word is like: other forms of it, and slips of the finger. */
function distantLikeness(term, word) {
  var a = bones(term), b = bones(word);
  if ((a !== term || b !== word) && a.length > 2 && b.length > 2) {
    if (a === b) return 0.7;
    if (a.indexOf(b) >= 0 || b.indexOf(a) >= 0) return 0.5 * Math.min(a.length, b.length) / Math.max(a.length, b.length);
  }
  var allowed = term.length > 7 ? 2 : term.length > 4 ? 1 : 0;
  if (Math.abs(term.length - word.length) > allowed || !allowed) return 0;
  var count = slips(term, word);
  return count <= allowed ? 0.7 - 0.2 * (count - 1) : 0;
}

/* ---- Searching ---- */

/* Where a term stands, and how much it tells: a word of few pages more than one of many, and one that
   the authors chose as a keyword more than its number of pages says. */
function hits(shelf, term, like, unfinished) {
  var on = {}, good = {}, key = false, pages = 0, any = false;
  Object.keys(shelf.known).forEach(function (name) {
    var known = shelf.known[name], share = like(term, name.slice(1), unfinished);
    if (!share) return;
    any = any || share >= 0.5;
    if (share >= 0.8) {
      key = key || known.key;
      pages = Math.max(pages, known.pages);
    }
    Object.keys(known.on).forEach(function (page) {
      on[page] = Math.max(on[page] || 0, share * known.on[page]);
      if (share >= 0.5) good[page] = true;
    });
  });
  var count = Math.max(pages, Object.keys(good).length);
  var tells = Math.max(Math.log((index.pages.length + 1) / ((key ? count / 2 : count) + 0.5)), 0.1);
  return { on: on, any: any, tells: key ? tells : tells * tells };
}

/* The pages where terms stand in one title or keyword, one after the other. */
function together(shelf, page, terms, tells) {
  var more = 0;
  for (var i = 1; i < terms.length; i++) {
    var found = (shelf.phrases[page] || []).some(function (phrase) {
      for (var j = 1; j < phrase.length; j++) {
        if (phrase[j - 1] === terms[i - 1] && phrase[j] === terms[i]) return true;
      }
      return false;
    });
    if (found) more += 2 + tells[i - 1] + tells[i];
  }
  return more;
}

/* The numbers of the pages that a shelf has for terms, the best first. */
function ranked(shelf, terms, typing) {
  var scores = {}, told = {}, tells = [], all = 0;
  terms.forEach(function (term, number) {
    var unfinished = typing && number === terms.length - 1;
    var found = hits(shelf, term, likeness, unfinished);
    if (!found.any) found = hits(shelf, term, distantLikeness);
    tells.push(found.tells);
    if (Object.keys(found.on).length) all += found.tells;
    Object.keys(found.on).forEach(function (page) {
      scores[page] = (scores[page] || 0) + found.tells * found.on[page];
      told[page] = (told[page] || 0) + found.tells;
    });
  });
  Object.keys(scores).forEach(function (page) {
    // A page that answers all of it stands before one that answers a part of it very well.
    scores[page] = scores[page] * (1 + told[page] / all) / 2 + together(shelf, page, terms, tells);
  });
  var pages = Object.keys(scores).map(Number).sort(function (a, b) { return scores[b] - scores[a] || a - b; });
  return pages.filter(function (page) { return scores[page] > 0 && scores[page] >= scores[pages[0]] / 10; });
}

/* The title or keyword that is least unlike what was typed. */
function near(typed) {
  var term = words(typed).join(' '), best = null, fewest = term.length / 2;
  index.pages.forEach(function (page) {
    [page.title].concat(split(page.keys, ', ')).forEach(function (phrase) {
      var count = slips(term, words(phrase).join(' '));
      if (count < fewest) {
        fewest = count;
        best = phrase;
      }
    });
  });
  return best;
}

/* The numbers of the pages for what was typed: those that its own language leads to, then those that
   English words lead to. */
function find(typed) {
  var terms = words(typed).slice(0, 12), typing = !/\s$/.test(typed);
  if (!terms.length) return [];
  var first = ranked(own, terms, typing).slice(0, 8);
  var more = ranked(english, terms, typing).filter(function (page) { return first.indexOf(page) < 0; });
  return first.concat(more.slice(0, 4));
}

/* ---- On the page ---- */

var box = document.getElementById('fp-find');
if (box) begin();

function begin() {
  var status = document.getElementById('fp-found-count');
  var list = document.getElementById('fp-found');
  var here = box.getAttribute('data-script').replace(/find\.js$/, '');
  var reading = box.getAttribute('data-reading');

  function add(parent, name, html) {
    var element = document.createElement(name);
    // The HTML is from the build: words around the pages, which it has made safe.
    if (html) element.innerHTML = html;
    parent.appendChild(element);
    return element;
  }

  function link(parent, href, text) {
    var element = add(parent, 'a');
    element.href = href;
    element.textContent = text;
    return element;
  }

  function result(number) {
    var page = index.pages[number];
    var folder = page.readings.indexOf(reading) < 0 ? '' : reading + '/';
    var line = add(list, 'li');
    var title = link(line, here + folder + page.at + '.html', page.title);
    if (page.foreign) {
      title.lang = 'en';
      title.dir = 'ltr';
      add(line, 'small', ' (' + say.english + ')');
    }
  }

  function nothing() {
    var word = near(box.value);
    if (word) {
      var line = add(list, 'li', say.near + ' ');
      var button = add(line, 'button');
      button.type = 'button';
      button.textContent = word;
      button.onclick = function () {
        box.value = word;
        show();
        box.focus();
      };
    }
    say.help.forEach(function (help) {
      var line = add(list, 'li');
      if (help.name) add(line, 'bdi').textContent = help.name;
      line.appendChild(document.createTextNode(' '));
      var number = link(line, help.href, '');
      number.className = 'number';
      number = add(number, 'bdi');
      number.dir = 'ltr';
      number.textContent = help.number;
    });
    link(add(list, 'li'), here + 'a-z.html', '').innerHTML = say.all;
  }

  function show() {
    list.textContent = '';
    if (!box.value.trim()) {
      status.textContent = '';
      return;
    }
    var found = find(box.value);
    status.innerHTML = found.length ? say.count + ' ' + found.length : say.none;
    if (found.length) found.forEach(result);
    else nothing();
  }

  box.addEventListener('input', show);
  box.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' || event.key === 'Esc') {
      box.value = '';
      show();
    } else if (event.key === 'Enter' && list.querySelector('a')) {
      event.preventDefault();
      list.querySelector('a').focus();
    }
  });
  addEventListener('pagehide', function () {
    box.value = '';
    show();
  });
  show();
}
