// The built guide as files: every page of every language is good HTML. SITE names the folder.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nu } from './lib/nu.mjs';
import { pagesOf } from './lib/site.mjs';

test('the Nu HTML checker has nothing to say', async () => {
  const site = process.env.SITE ?? '';
  assert.notEqual(pagesOf(site).length, 0);
  assert.deepEqual(await nu(site), []);
});
