// Finds and starts one Chromium, cut off from every host but this machine.

import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import puppeteer from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const PHONE = { width: 360, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 1 };
export const DESK = { width: 1280, height: 800, deviceScaleFactor: 1 };

/// How many pages are looked at side by side.
export const SIDE_BY_SIDE = 2 * (availableParallelism?.() ?? cpus().length);

export function whereIsChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of NAMES) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  throw new Error(`no Chromium found (${NAMES.join(', ')}): name one in CHROMIUM`);
}

/// `userDataDir` is a folder for the profile, instead of one that is thrown away; `hosts` are names of this
/// machine that may be asked, besides its address.
export function launch({ userDataDir, hosts = [] } = {}) {
  return puppeteer.launch({
    userDataDir,
    executablePath: whereIsChromium(),
    headless: true,
    defaultViewport: PHONE,
    protocolTimeout: 60_000,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      // What a page asks of another host is seen and counted, but never leaves this machine.
      `--host-resolver-rules=${['MAP * ~NOTFOUND', ...['127.0.0.1', ...hosts].map((name) => `EXCLUDE ${name}`)].join(' , ')}`,
      // Chromium's sandbox refuses to run for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
