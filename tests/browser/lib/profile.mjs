// Visits a site with a browser profile of its own, closes the browser, and searches every file of the
// profile for the site.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from './chromium.mjs';
import { serve } from './server.mjs';
import { filesOf } from './site.mjs';

/// The name the site is visited by. Whatever is kept for a site is kept by its name.
const NAME = 'fp-marker-q7';

/// What a browser keeps of every page there is, and no page can prevent: "Stay safe on this phone" tells
/// readers of it. A page that writes nothing leaves the same: profile.test.mjs asks that too.
const ALWAYS = [
  // The address and the title of each page that was open.
  /^Default\/History(-journal)?$/,
  // The pages that are opened most, for a new tab.
  /^Default\/Top Sites(-journal)?$/,
  // The same of the tabs, to open them again.
  /^Default\/Sessions\//,
  // The pages as they came from the host, until a host forbids it with `Cache-Control: no-store`.
  /^Default\/Cache\//,
  // Addresses, for the browser's own guesses about what a person likes.
  /^segmentation_platform\//,
];

/// In the settings, how often each site was visited stands below these names; nothing else may.
const VISITS = ['site_engagement', 'media_engagement'].map((name) => `profile.content_settings.exceptions.${name}`);

/// Visits `pages` of a folder, runs `act` in the last of them, and returns `{ told, kept }`: the files that
/// name the site and may, and complaints about the others.
export async function remembered(folder, pages, act) {
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
  const server = await serve(folder);
  try {
    const home = server.home.replace('127.0.0.1', `${NAME}.localhost`);
    const browser = await launch({ userDataDir: profile, hosts: ['*.localhost'] });
    try {
      const page = await browser.newPage();
      for (const address of pages) await page.goto(home + address, { waitUntil: 'load' });
      if (act) await page.evaluate(act);
      // What a browser writes it writes after a while, or when it is closed.
      await new Promise((resolve) => setTimeout(resolve, 500));
    } finally {
      await browser.close();
    }
    return search(profile);
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function search(profile) {
  const told = [];
  const kept = [];
  for (const file of filesOf(profile)) {
    const whole = path.join(profile, file);
    // Sockets and locks point nowhere.
    if (!existsSync(whole) || !names(readFileSync(whole))) continue;
    if (ALWAYS.some((pattern) => pattern.test(file))) told.push(file);
    else if (file === 'Default/Preferences') {
      const where = places(JSON.parse(readFileSync(whole, 'utf8')));
      const other = where.filter((place) => !VISITS.some((known) => place.startsWith(`${known}.`)));
      told.push(file);
      kept.push(...other.map((place) => `the settings name the site below ${place}`));
    } else kept.push(`${file} names the site`);
  }
  return { told, kept };
}

const names = (bytes) => bytes.includes(NAME) || bytes.includes(Buffer.from(NAME, 'utf16le'));

/// Where in a tree of settings the site is named.
function places(settings, above = '') {
  return Object.entries(settings).flatMap(([key, value]) => {
    const here = above ? `${above}.${key}` : key;
    if (key.includes(NAME) || (typeof value === 'string' && value.includes(NAME))) return [here];
    return value && typeof value === 'object' ? places(value, here) : [];
  });
}
