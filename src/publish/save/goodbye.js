/* This guide is no longer saved on devices. A browser that kept a copy gets this in place of the worker:
   it removes the copies and then itself. The names are those of themes/plain/worker.js. */
addEventListener('install', function () {
  skipWaiting();
});
addEventListener('activate', function (event) {
  var box = 'g' + new URL(registration.scope).pathname;
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) {
      return name.indexOf(box) === 0 && name.indexOf('/', box.length) < 0;
    }).map(function (name) {
      return caches.delete(name);
    }));
  }).then(function () {
    return registration.unregister();
  }));
});
