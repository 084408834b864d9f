/*
The page on which a reader saves the guide on this device, and removes it. Until a button is pressed this
only looks whether something was saved; what writes is worker.js. The states are explained in src/publish/save/README.md.
Browsers that are too old for it cannot save either: they show what the page says without it.
*/
(() => {
  'use strict';
  const tag = document.documentElement.lang;
  const root = location.pathname.replace(/[^\/]*\/[^\/]*$/, '');
  const box = 'g' + root;
  const part = (name) => document.getElementById('fp-' + name);
  const see = (name, yes) => part(name).hidden = !yes;
  const say = (name) => part('said').innerHTML = part('say-' + name).innerHTML;
  const later = (time) => new Promise((resolve) => setTimeout(resolve, time));
  let watch;

  /* ---- What there is ---- */

  function cannot() {
    try {
      if (!/^http/.test(location.protocol)) return 'file';
      if (!isSecureContext) return 'unsafe';
      if (navigator.serviceWorker && caches && crypto.subtle) return;
    } catch (blocked) {
      // Some browsers forbid to ask.
    }
    return 'unable';
  }

  /* Our worker: a host may have one of its own for a larger folder. */
  async function worker() {
    const found = await navigator.serviceWorker.getRegistration(root);
    return found && found.scope === location.origin + root && found;
  }

  const ours = async () => (await caches.keys()).filter((name) => name.startsWith(box) && !name.includes('/', box.length));

  /* Shows the buttons that fit. Without a worker nothing is saved, and no cache is asked for. */
  async function offer() {
    const found = await worker(), saved = found && await caches.match(root + tag + '/list.json').catch(() => {});
    see('save', !saved);
    see('update', saved);
    see('kept', found);
    see('choice', true);
    return saved;
  }

  function begin(name) {
    say(name);
    see('choice');
  }

  async function end(name) {
    clearTimeout(watch);
    see('progress');
    await offer().catch(() => {});
    say(name);
  }

  /* Tells the worker what to do; what it answers is heard by the last. */
  function tell(worker, wish, hear) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => hear(event.data);
    worker.postMessage(wish, [port2]);
  }

  /* ---- Saving ---- */

  async function save() {
    const progress = part('progress');
    // A worker that the browser has ended says nothing more.
    const wait = () => {
      clearTimeout(watch);
      watch = setTimeout(end, 9e4, 'failed');
    };
    begin('working');
    progress.removeAttribute('value');
    see('progress', true);
    wait();
    try {
      const found = await navigator.serviceWorker.register(root + 'sw.js', { scope: root, updateViaCache: 'none' });
      while (!found.active) await later(50);
      tell(found.active, tag, (answer) => {
        if (answer.end) return end(answer.end);
        progress.max = answer.all;
        progress.value = answer.done;
        wait();
      });
    } catch (error) {
      end(await caches.has(box).then(() => 'failed', () => 'unable'));
    }
  }

  /* ---- Removing ---- */

  /* Ends all writing, takes everything away, and looks until it finds nothing more. */
  async function wipe() {
    const found = await worker();
    if (found) {
      await Promise.race([later(3e3), found.active && new Promise((resolve) => tell(found.active, '', resolve))]);
      await found.unregister();
    }
    for (let times = 6; times--; await later(300)) {
      for (const name of await ours()) await caches.delete(name);
      if (!(await ours()).length && !await worker()) return 'removed';
    }
    return 'left';
  }

  async function remove() {
    begin('removing');
    const name = await wipe().catch(() => 'left');
    try {
      // Without a connection that page is not there, and it is said here.
      if (name !== 'left' && (await fetch('forget.html', { cache: 'no-store' })).ok) return location.replace('forget.html');
    } catch (offline) {
      // As above.
    }
    end(name);
  }

  const reason = cannot();
  if (reason) return say(reason);
  part('save').onclick = part('update').onclick = save;
  part('remove').onclick = remove;
  offer().then((saved) => say(saved ? 'saved' : 'nothing'), () => say('unable'));
})();
