// What a visit leaves in the files of a browser's profile, once the browser is closed: nothing but what a
// browser keeps of every page there is (lib/profile.mjs says what, and why). SITE names the folder of the
// built guide. One page of each kind is opened, in every language; then a page that is planted writes
// something, in every way a page can, and the same search must find it.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { remembered } from './lib/profile.mjs';
import { pagesOf, representatives } from './lib/site.mjs';

const SITE = path.resolve(process.env.SITE ?? '');

test('the profile names the guide only where it names every page', async () => {
  const pages = representatives(SITE, pagesOf(SITE)).map((page) => page.path);
  assert.ok(pages.length > 10);
  const { told, kept } = await remembered(SITE, pages);
  assert.deepEqual(kept, []);
  // The search does find what is known to be there.
  for (const known of ['Default/History', 'Default/Cache/', 'Default/Sessions/']) {
    assert.ok(told.some((file) => file.startsWith(known)), `nothing in ${known}`);
  }
});

const PLANTED = {
  'a cookie': [/Cookies/, () => void (document.cookie = 'a=1; max-age=9999')],
  'local storage': [/Local Storage/, () => localStorage.setItem('a', '1')],
  'session storage': [/Session Storage/, () => sessionStorage.setItem('a', '1')],
  'a database': [
    /IndexedDB/,
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('a');
        opening.onupgradeneeded = () => opening.result.createObjectStore('b');
        opening.onsuccess = resolve;
      }),
  ],
  'a cache': [/CacheStorage/, async () => (await caches.open('a')).put('/a', new Response('b'))],
  'a worker': [/Service Worker/, () => navigator.serviceWorker.register('/a.js').then(() => navigator.serviceWorker.ready)],
};

let planted;
before(() => {
  planted = mkdtempSync(path.join(tmpdir(), 'planted-'));
  writeFileSync(path.join(planted, 'index.html'), '<!DOCTYPE html><title>A page</title><p>A page');
  writeFileSync(path.join(planted, 'a.js'), '');
});
after(() => rmSync(planted, { recursive: true, force: true }));

test('a page that writes nothing is not complained of', async () => {
  assert.deepEqual((await remembered(planted, ['index.html'])).kept, []);
});
for (const [what, [where, act]] of Object.entries(PLANTED)) {
  test(`found in the profile: ${what}`, async () => {
    const { kept } = await remembered(planted, ['index.html'], act);
    assert.ok(kept.some((complaint) => where.test(complaint)), `nothing is said of it: ${kept}`);
  });
}
