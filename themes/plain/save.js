/*
The page on which a reader saves the guide on this device, and removes it. Until a button is pressed this
only looks whether something was saved; what writes is worker.js. The states are explained in src/publish/save/README.md.
It is written for browsers back to 2015: where one cannot save, it says so, and there is no button.
*/
(function () {
  'use strict';
  var tag = document.documentElement.lang;
  var root = location.pathname.replace(/[^\/]*\/[^\/]*$/, '');
  var box = 'g' + root;
  var watch;

  function part(name) {
    return document.getElementById('fp-' + name);
  }

  function say(name) {
    part('said').innerHTML = part('say-' + name).innerHTML;
  }

  function see(name, yes) {
    part(name).hidden = !yes;
  }

  /* ---- What there is ---- */

  function cannot() {
    try {
      if (!/^http/.test(location.protocol)) return 'file';
      if (window.isSecureContext === false) return 'unsafe';
      if (navigator.serviceWorker && window.caches && crypto.subtle && window.MessageChannel) return '';
    } catch (blocked) {
      // Some browsers forbid to ask.
    }
    return 'unable';
  }

  /* Our worker: a host may have one of its own for a larger folder. */
  function worker() {
    return navigator.serviceWorker.getRegistration(root).then(function (found) {
      return found && found.scope === location.origin + root ? found : null;
    });
  }

  function ours() {
    return caches.keys().then(function (names) {
      return names.filter(function (name) {
        return name.indexOf(box) === 0 && name.indexOf('/', box.length) < 0;
      });
    });
  }

  /* Shows the buttons that fit. Without a worker nothing is saved, and no cache is asked for. */
  function offer() {
    return worker().then(function (found) {
      return found && caches.match(root + tag, { cacheName: box }).catch(function () {}).then(function (kept) {
        return kept ? 'saved' : 'rest';
      });
    }).then(function (state) {
      see('progress', false);
      see('save', state !== 'saved');
      see('update', state === 'saved');
      see('kept', state);
      return state;
    });
  }

  function busy(name) {
    clearTimeout(watch);
    say(name);
    see('save', false);
    see('update', false);
    see('kept', false);
  }

  function end(name) {
    clearTimeout(watch);
    return offer().catch(function () {}).then(function () {
      say(name);
    });
  }

  function later(time) {
    return new Promise(function (resolve) {
      setTimeout(resolve, time);
    });
  }

  /* The worker that does the work, once it can. */
  function active(found) {
    return found.active || later(50).then(function () {
      return active(found);
    });
  }

  /* Tells the worker what to do; what it answers is heard by the last. */
  function tell(worker, wish, hear) {
    var channel = new MessageChannel();
    channel.port1.onmessage = function (event) {
      hear(event.data);
    };
    worker.postMessage(wish, [channel.port2]);
  }

  /* ---- Saving ---- */

  function save() {
    var over = false;
    function stop(name) {
      if (!over) end(name);
      over = true;
    }
    // A worker that the browser has ended says nothing more.
    function wait() {
      clearTimeout(watch);
      watch = setTimeout(stop, 9e4, 'failed');
    }
    busy('working');
    part('progress').removeAttribute('value');
    see('progress', true);
    wait();
    navigator.serviceWorker.register(root + 'sw.js', { scope: root, updateViaCache: 'none' }).then(active).then(function (worker) {
      tell(worker, tag, function (answer) {
        if (answer.end) return stop(answer.end);
        part('progress').max = answer.all;
        part('progress').value = answer.done;
        wait();
      });
    }).catch(function () {
      stop('failed');
    });
  }

  /* ---- Removing ---- */

  /* Ends all writing, then takes everything away. */
  function remove() {
    busy('removing');
    worker().then(function (found) {
      if (!found) return null;
      return new Promise(function (resolve) {
        later(3e3).then(resolve);
        if (found.active) tell(found.active, '', resolve);
      }).then(function () {
        return found.unregister();
      });
    }).then(function () {
      return wipe(5);
    }).catch(function () {
      return 'left';
    }).then(end);
  }

  /* Deletes what there is until a look finds nothing more. */
  function wipe(times) {
    return ours().then(function (names) {
      return Promise.all(names.map(function (name) {
        return caches.delete(name);
      }));
    }).then(function () {
      return Promise.all([ours(), worker()]);
    }).then(function (left) {
      if (!left[0].length && !left[1]) return 'removed';
      if (!times) return 'left';
      return later(300).then(function () {
        return wipe(times - 1);
      });
    });
  }

  var reason = cannot();
  see('saving', true);
  if (reason) return say(reason);
  part('save').onclick = part('update').onclick = save;
  part('remove').onclick = remove;
  offer().then(function (state) {
    if (state === 'saved') say(state);
  }, function () {
    say('unable');
  });
})();
