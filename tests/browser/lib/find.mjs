// The search of a built guide, without a browser: the same script, with the same words, as a phone gets.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const PARTS = /^\(function \(index, say\) \{\n([^]*)\n\}\)\((\{[^]*\}),\n(\{[^]*\})\);\n$/;

/// The script of a language, taken apart: `program`, and the texts of what the build puts in.
export function script(site, tag) {
  const whole = readFileSync(path.join(site, tag, 'find.js'), 'utf8');
  const [, program, index, say] = PARTS.exec(whole) ?? [];
  if (!say) throw new Error(`${tag}/find.js is not made as expected`);
  return { whole, program, index, say };
}

/// The functions of a script, run on an index. There is no page for it to show anything on.
export function search({ program, index, say }, change = (same) => same) {
  const functions = new Function('index', 'say', 'document', `${program}\nreturn { find, near, words };`);
  const read = change(JSON.parse(index));
  const { find, near, words } = functions(read, JSON.parse(say), { getElementById: () => null });
  return { pages: (typed) => find(typed).map((number) => read.pages[number].at), near, words, index: read };
}

/// Bytes as a host sends them.
export const weight = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const TESTS = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../find');

/// What people might type: `{ language, typed, right }`, from tests/find/questions.toml.
export function questions() {
  const found = [];
  for (const line of readFileSync(path.join(TESTS, 'questions.toml'), 'utf8').split('\n')) {
    const [, language] = /^\[\[(.+)\]\]$/.exec(line) ?? [];
    const [, key, value] = /^(typed|right) = (.+)$/.exec(line) ?? [];
    if (language) found.push({ language });
    else if (key) found.at(-1)[key] = JSON.parse(value);
    else if (line && !line.startsWith('#')) throw new Error(`questions.toml: what is "${line}"?`);
  }
  return found;
}

/// How texts are folded: `[language, text, words]`, from tests/find/folding.json.
export const folding = () => JSON.parse(readFileSync(path.join(TESTS, 'folding.json'), 'utf8'));

/// The questions of a language whose right page is not among the first three.
export function missed(asked, pages) {
  return asked
    .map(({ typed, right }) => ({ typed, right, got: pages(typed).slice(0, 3) }))
    .filter(({ right, got }) => !right.some((page) => got.includes(page)));
}
