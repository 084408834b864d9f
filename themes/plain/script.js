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

  /* What a browser may not allow: then Back shows the page again, as it does without a script, and the
     address stays. */
  function attempt(act) {
    try {
      return act();
    } catch (refused) {}
  }

  /* Firefox shows a page that it kept in its memory the letter as it was before. A message makes browsers
     forget such pages: they are then loaded again, and see it. Nothing is stored, nobody is told. */
  var channel = attempt(function () {
    return new BroadcastChannel(FLAG);
  });

  function left() {
    return attempt(function () {
      return sessionStorage.getItem(FLAG) !== null;
    });
  }

  function hide(property, value) {
    root.style.setProperty(property, value, 'important');
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
    hide('display', 'none');
    document.title = '';
    attempt(function () {
      sessionStorage.setItem(FLAG, '');
    });
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
    }
    document.body.className = 'away';
    document.body.innerHTML = text;
    document.title = '12 \u00d7 12';
    root.lang = 'en';
    root.dir = 'ltr';
    attempt(function () {
      history.replaceState(null, '', root.getAttribute('data-away'));
    });
    scrollTo(0, 0);
    show();
  }

  /* Whether the reader came here by Back or Forward, or loaded the hidden page again. */
  function returned() {
    var time = window.performance || {};
    var entry = time.getEntriesByType && time.getEntriesByType('navigation')[0];
    if (entry && entry.type) return /^(back|rel)/.test(entry.type);
    return time.navigation && /^[12]$/.test(time.navigation.type);
  }

  document.addEventListener('click', function (event) {
    for (var node = event.target; node; node = node.parentNode) {
      if (/(^| )exit( |$)/.test(node.className)) {
        leave();
        event.preventDefault();
      }
    }
  }, true);

  function isTextField(node) {
    return node.isContentEditable || /^(textarea|select)$/i.test(node.tagName) ||
      (/^input$/i.test(node.tagName) && !/^(radio|checkbox|button|submit|reset)$/.test(node.type));
  }

  /* Shift three times within five seconds; either Shift key, and held down it counts once. */
  var presses = [];
  document.addEventListener('keydown', function (event) {
    if (event.repeat || isTextField(event.target)) return;
    presses = event.key === 'Shift' || event.keyCode === 16 ? presses.slice(-2).concat(Date.now()) : [];
    if (presses[2] - presses[0] <= 5000) leave();
  }, true);

  /* A browser may keep the page as it is and show it again: it keeps it hidden. The page keeps its size,
     so that a reader who goes back finds the place in the text. */
  addEventListener('pagehide', function () {
    hide('visibility', 'hidden');
  });
  addEventListener('pageshow', function (event) {
    if (!left()) show();
    else if (event.persisted) leave();
  });

  /* What is opened from a disk need not be saved. */
  if (location.protocol === 'file:') root.setAttribute('data-disk', '');

  if (left()) {
    if (returned()) leave();
    else {
      attempt(function () {
        sessionStorage.removeItem(FLAG);
      });
    }
  }

  function primary(tag) {
    return tag.split(/[-_]/)[0].toLowerCase();
  }

  /* Shows something whose script is asked for when the reader first comes to it. When the script cannot be
     had, it goes. */
  function offer(element, event) {
    var box = element.parentNode;
    box.hidden = false;
    element.addEventListener(event, function ask() {
      var script = document.createElement('script');
      element.removeEventListener(event, ask);
      script.src = element.getAttribute('data-script');
      script.onerror = function () {
        box.hidden = true;
      };
      document.head.appendChild(script);
    });
  }

  /* What is shown only where there is a script. */
  document.addEventListener('DOMContentLoaded', function () {
    /* The search box. Without it there is the list from A to Z. */
    var find = document.getElementById('fp-find');
    if (find) offer(find, 'focus');

    /* Reading aloud: only where a voice for the language is on the device itself. Voices may come late. */
    var own = primary(root.lang);
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
})();
