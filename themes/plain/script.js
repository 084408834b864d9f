/*
Leaving quickly, and not coming back by mistake. This runs in the head of every page, before its title
and its text. It is written for browsers back to 2015: whatever is not there is asked for first, and
without any of it the exit is still an ordinary link.

Nothing is stored until the reader leaves; then one letter, for this tab only, until it is closed or
the reader opens the guide in it again.
*/
(function () {
  'use strict';
  var root = document.documentElement;
  var FLAG = 'x';

  /* Firefox shows a page that it kept in its memory the letter as it was before. A message makes browsers
     forget such pages: they are then loaded again, and see it. Nothing is stored, nobody is told. */
  var channel;
  try {
    channel = window.BroadcastChannel && new BroadcastChannel(FLAG);
  } catch (blocked) {
    // A page from a disk may have none.
  }

  function left() {
    try {
      return sessionStorage.getItem(FLAG) !== null;
    } catch (blocked) {
      return false;
    }
  }

  function remember(yes) {
    try {
      if (yes) sessionStorage.setItem(FLAG, '');
      else sessionStorage.removeItem(FLAG);
    } catch (blocked) {
      // Then Back shows the page again, as it does without a script.
    }
  }

  function hush() {
    if (window.speechSynthesis) speechSynthesis.cancel();
  }

  function show() {
    root.style.removeProperty('display');
    root.style.removeProperty('visibility');
  }

  /* Hides the page, then puts another in its place in the history. */
  function leave() {
    var away = root.getAttribute('data-away');
    var web = /^http/.test(location.protocol);
    root.style.setProperty('display', 'none', 'important');
    hush();
    document.title = '';
    remember(true);
    if (channel) channel.postMessage(FLAG);
    if (web && navigator.onLine !== false) {
      location.replace(root.getAttribute('data-exit'));
    } else if (!web && away) {
      location.replace(away);
    } else if (document.readyState === 'loading') {
      // What is still to come would be added below.
      document.addEventListener('DOMContentLoaded', turn);
    } else {
      turn();
    }
  }

  /* Without a connection no other page can be asked for: this one turns into times-table.html. */
  function turn() {
    var text = '<main><h1>12 \u00d7 12</h1>';
    for (var a = 1; a < 13; a++) {
      text += '<p>';
      for (var b = 1; b < 13; b++) text += a + ' \u00d7 ' + b + ' = ' + a * b + '<br>';
      text += '</p>';
    }
    document.body.className = 'away';
    document.body.innerHTML = text + '</main>';
    document.title = '12 \u00d7 12';
    root.lang = 'en';
    root.dir = 'ltr';
    try {
      history.replaceState(null, '', root.getAttribute('data-away'));
    } catch (refused) {
      // The address stays.
    }
    scrollTo(0, 0);
    show();
  }

  /* Whether the reader came here by Back or Forward, or loaded the hidden page again. */
  function returned() {
    var time = window.performance || {};
    var entry = time.getEntriesByType && time.getEntriesByType('navigation')[0];
    if (entry && entry.type) return entry.type === 'back_forward' || entry.type === 'reload';
    return !!time.navigation && (time.navigation.type === 1 || time.navigation.type === 2);
  }

  function isExit(node) {
    for (; node && node.getAttribute; node = node.parentNode) {
      if (/(^| )exit( |$)/.test(node.getAttribute('class') || '')) return true;
    }
    return false;
  }

  function isTextField(node) {
    if (!node || !node.tagName) return false;
    if (node.isContentEditable || /^(textarea|select)$/i.test(node.tagName)) return true;
    return /^input$/i.test(node.tagName) && !/^(radio|checkbox|button|submit|reset)$/i.test(node.type);
  }

  document.addEventListener('click', function (event) {
    if (!isExit(event.target)) return;
    leave();
    event.preventDefault();
  }, true);

  /* Shift three times within five seconds; either Shift key, and held down it counts once. */
  var presses = [];
  document.addEventListener('keydown', function (event) {
    if (event.repeat || isTextField(event.target)) return;
    if (event.key !== 'Shift' && event.keyCode !== 16) {
      presses = [];
      return;
    }
    presses.push(Date.now());
    if (presses.length > 3) presses.shift();
    if (presses.length === 3 && presses[2] - presses[0] <= 5000) leave();
  }, true);

  /* A browser may keep the page as it is and show it again: it keeps it hidden. The page keeps its size,
     so that a reader who goes back finds the place in the text. */
  addEventListener('pagehide', function () {
    root.style.setProperty('visibility', 'hidden', 'important');
    hush();
  });
  addEventListener('pageshow', function (event) {
    if (!left()) show();
    else if (event.persisted) leave();
  });

  /* What is opened from a disk need not be saved. */
  if (location.protocol === 'file:') root.setAttribute('data-disk', '');

  if (left()) {
    if (returned()) leave();
    else remember(false);
  }
})();

/* What is shown only where there is a script. */
document.addEventListener('DOMContentLoaded', function () {
  function primary(tag) {
    return tag.toLowerCase().split(/[-_]/)[0];
  }

  /* Shows something whose script is asked for when the reader first comes to it. When the script cannot be
     had, it goes. */
  function offer(element, event) {
    var box = element.parentNode;
    box.removeAttribute('hidden');
    element.addEventListener(event, function ask() {
      var script = document.createElement('script');
      element.removeEventListener(event, ask);
      script.src = element.getAttribute('data-script');
      script.onerror = function () {
        box.setAttribute('hidden', '');
      };
      document.head.appendChild(script);
    });
  }

  /* The search box. Without it there is the list from A to Z. */
  var find = document.getElementById('fp-find');
  if (find) offer(find, 'focus');

  /* Reading aloud: only where a voice for the language is on the device itself. Voices may come late. */
  var own = primary(document.documentElement.lang);
  var listen = document.getElementById('fp-listen');
  var speech = window.speechSynthesis;
  function voices() {
    speech.getVoices().forEach(function (voice) {
      if (!listen || !voice.localService || primary(voice.lang) !== own) return;
      offer(listen, 'click');
      listen = null;
    });
  }
  if (listen && speech && speech.getVoices) {
    speech.onvoiceschanged = voices;
    voices();
  }

  /* The link to this page in the language that the browser asks for first, of those there are: a second
     time, where it is seen. Nothing is opened, nothing is stored. */
  var wished = navigator.languages || [];
  for (var i = 0; i < wished.length && primary(wished[i]) !== own; i++) {
    var link = document.querySelector('li>[hreflang|="' + primary(wished[i]) + '"]');
    if (!link) continue;
    var text = document.getElementById('fp-text');
    var list = document.createElement('ul');
    list.className = 'suggest';
    list.appendChild(link.parentNode.cloneNode(true));
    text.parentNode.insertBefore(list, text);
    break;
  }
});
