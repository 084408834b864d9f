// Follows every link of every page over the files of a site, without opening them. The pages are
// read by the browser's own parser, which runs nothing and loads nothing.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { directionOf, filesOf } from './site.mjs';

const OUTSIDE = ['https:', 'tel:', 'sms:', 'mailto:', 'data:'];

/// Complaints about the links, the anchors, and the language of every page of a site.
export async function walk(browser, folder, pages) {
  const files = new Set(filesOf(folder));
  const read = await parse(browser, folder, pages);
  const said = [];
  for (const page of pages) {
    const { lang, dir, links, twice } = read.get(page.path);
    const say = (complaint) => said.push(`${page.path}: ${complaint}`);
    if (page.language && lang !== page.language) say(`<html lang="${lang}">`);
    if (!lang || dir !== directionOf(lang)) say(`<html lang="${lang}" dir="${dir}">`);
    for (const id of twice) say(`two elements with the id ${id}`);
    for (const link of links) {
      const complaint = follow(page, link, files, read);
      if (complaint) say(`${link.html}: ${complaint}`);
    }
  }
  return said;
}

function follow(page, { address, hreflang }, files, read) {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  if (scheme) return OUTSIDE.includes(scheme) ? null : `the scheme ${scheme}`;
  if (address.startsWith('/')) return 'works only at the root of a host';
  if (address === '') return 'leads nowhere';
  const [beforeHash, ...hash] = address.split('#');
  if (beforeHash.includes('?')) return 'has a query, which servers write down';
  const file = beforeHash === '' ? page.path : path.posix.join(path.posix.dirname(page.path), decodeURIComponent(beforeHash));
  if (file.startsWith('..')) return 'leads out of the site';
  if (!files.has(file)) return `no file ${file}`;
  const target = read.get(file);
  const anchor = decodeURIComponent(hash.join('#'));
  if (hash.length > 0 && anchor !== '' && !target?.ids.has(anchor)) return `no #${anchor} in ${file}`;
  if (hreflang && target && target.lang !== hreflang) return `says ${hreflang}, leads to ${target.lang}`;
  return null;
}

async function parse(browser, folder, pages) {
  const reader = await browser.newPage();
  const read = new Map();
  for (const { path: file } of pages) {
    const found = await reader.evaluate((html) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const links = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => ({
          address: element.getAttribute(name),
          hreflang: element.getAttribute('hreflang'),
          html: element.cloneNode(false).outerHTML.slice(0, 160),
        })),
      );
      return {
        lang: document.documentElement.getAttribute('lang'),
        dir: document.documentElement.getAttribute('dir'),
        ids,
        twice: ids.filter((id, place) => ids.indexOf(id) !== place),
        links,
      };
    }, readFileSync(path.join(folder, file), 'utf8'));
    read.set(file, { ...found, ids: new Set(found.ids) });
  }
  await reader.close();
  return read;
}
