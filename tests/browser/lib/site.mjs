// A built site as a list of pages. Only the addresses are read here; what a page says is asked of
// the page.

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const READINGS = ['easy', 'both'];
// The test's own list, so that a mistake in the generator's cannot hide behind itself.
const RIGHT_TO_LEFT = ['ar', 'ckb', 'fa', 'ps', 'ur'];

/// Every page of the site: `{ path, language, reading, name }`. A page in no language folder (the
/// choice of languages, the root 404) has `language: null`. The files to take along are no pages.
export function pagesOf(folder) {
  const files = filesOf(folder);
  const languages = new Set(
    files.map((file) => file.split('/')).filter((parts) => parts.length === 2 && parts[1] === 'index.html').map((parts) => parts[0]),
  );
  return files
    .filter((file) => file.endsWith('.html') && !file.startsWith('files/'))
    .map((file) => {
      const parts = file.split('/');
      const name = parts.at(-1).replace(/\.html$/, '');
      if (!languages.has(parts[0])) return { path: file, language: null, reading: 'full', name };
      const reading = READINGS.includes(parts[1]) ? parts[1] : 'full';
      return { path: file, language: parts[0], reading, name };
    });
}

/// Every file below a folder, as sorted paths with `/`.
export function filesOf(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const inside = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesOf(folder, inside) : [inside];
    })
    .sort();
}

/// The pages that have a template or a layout of their own.
export const ALONE = ['404', 'a-z', 'cards', 'forget', 'numbers', 'save', 'take'];

/// The pages that stand for the others: for each language the largest page of each reading, and each page
/// that has no like.
export function representatives(folder, pages) {
  const chosen = new Map();
  for (const page of pages) {
    const template = !page.language || ALONE.includes(page.name) ? page.name : 'page';
    const kind = `${page.language} ${page.reading} ${template}`;
    const size = statSync(path.join(folder, page.path)).size;
    if (!chosen.has(kind) || chosen.get(kind).size < size) chosen.set(kind, { page, size });
  }
  return [...chosen.values()].map(({ page }) => page);
}

/// `rtl` or `ltr`, for a language tag.
export function directionOf(tag) {
  return RIGHT_TO_LEFT.includes(tag.split('-')[0]) ? 'rtl' : 'ltr';
}
