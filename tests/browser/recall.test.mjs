// What the search finds, and what it weighs. No browser is needed: the script is run as it is built. SITE
// names the folder of the built guide.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { folding, missed, questions, script, search, weight } from './lib/find.mjs';

const SITE = path.resolve(process.env.SITE ?? '');

/// Nine questions in ten are to be answered.
const GOAL = 0.9;
const LANGUAGES = ['en', 'cy', 'ar', 'vi', 'ti'];

const asked = (language) => questions().filter((question) => question.language === language);

for (const language of LANGUAGES) {
  test(`the right page is among the first three: ${language}`, (t) => {
    const mine = asked(language);
    assert.ok(mine.length >= 20);
    const { pages, index } = search(script(SITE, language));
    const known = new Set(index.pages.map((page) => page.at));
    for (const { right } of mine) for (const page of right) assert.ok(known.has(page), `no page ${page}`);
    const misses = missed(mine, pages);
    const found = mine.length - misses.length;
    const goal = Math.ceil(GOAL * mine.length);
    t.diagnostic(`${language}: ${found} of ${mine.length}; the goal is ${goal}`);
    for (const miss of misses) t.diagnostic(`  missed: ${miss.typed} (${miss.right.join(' or ')}): ${miss.got.join(', ') || 'nothing'}`);
    assert.ok(found >= goal, `${found} questions are answered`);
  });
}

test('without keywords more questions are missed', () => {
  const bare = search(script(SITE, 'en'), (index) => ({ ...index, pages: index.pages.map((page) => ({ ...page, keys: '' })) }));
  assert.ok(missed(asked('en'), bare.pages).length > missed(asked('en'), search(script(SITE, 'en')).pages).length);
});

test('words are folded as in src/find/letters.rs', () => {
  const english = search(script(SITE, 'en'));
  const welsh = search(script(SITE, 'cy'));
  const vectors = folding();
  assert.ok(vectors.length > 40);
  for (const [language, text, words] of vectors) {
    assert.deepEqual((language === 'cy' ? welsh : english).words(text), words, `${language}: ${text}`);
  }
});

test('digits of every script are digits', () => {
  const { words } = search(script(SITE, 'en'));
  let count = 0;
  for (let code = 0; code < 0x10000; code += 1) {
    const digit = String.fromCharCode(code);
    if (!/\p{Nd}/u.test(digit)) continue;
    count += 1;
    assert.match(words(digit).join(), /^[0-9]$/, `U+${code.toString(16)}`);
  }
  assert.ok(count >= 370);
});

test('a slip of the finger is no obstacle, and nonsense finds nothing', () => {
  const { pages, near } = search(script(SITE, 'en'));
  for (const typed of ['interpreter', 'interpretr', 'intrepreter', 'INTERPRETER ', '“interpreter”']) {
    assert.equal(pages(typed)[0], 'at-your-appointment', typed);
  }
  assert.deepEqual(pages('zzqxkv'), []);
  assert.deepEqual(pages(''), []);
  assert.deepEqual(pages(' ?! '), []);
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) assert.ok(Array.isArray(pages(name)));
  assert.equal(near('phaarmazzy'), 'pharmacy');
  assert.equal(near('zzqxkv'), null);
});

test('English words lead to pages of another language, after its own', () => {
  const { pages } = search(script(SITE, 'ar'));
  assert.equal(pages('asylum')[0], 'nrm-and-asylum');
});

/// What the search of a guide of 60 such pages weighs: the program and its table once, titles and keywords
/// 60 times, the English ones of other languages left out, and as many words of the text as
/// src/find/index.rs then holds.
function grown({ program, index, say }) {
  const { pages, text, ...table } = JSON.parse(index);
  const count = pages.length;
  const room = (pages) => Math.min(Math.floor((3500 - 44 * pages) / pages), 150);
  const perPage = weight(JSON.stringify(pages.map((page) => ({ ...page, english: page.english?.split(', ')[0] })))) / count;
  const perWord = weight(text) / (room(count) * count);
  return Math.round(weight(program) + weight(say) + weight(JSON.stringify(table)) + 60 * (perPage + perWord * room(60)));
}

for (const language of LANGUAGES) {
  test(`the search weighs at most 20 KB: ${language}`, (t) => {
    const built = script(SITE, language);
    t.diagnostic(`${language}: ${weight(built.whole)} bytes as it is, about ${grown(built)} with 60 pages`);
    assert.ok(weight(built.whole) <= 20_000);
    assert.ok(grown(built) <= 20_000);
  });
}
