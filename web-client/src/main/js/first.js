// The page's first script, small enough to be there with the page: takes what a person gives before the studio's own
// script has come, keeps it, and hands it over then; and takes the secret of a link out of the address. It opens nothing
// and says nothing of a photo but that it is here.

/** What was given last: files, or a link, which cannot be opened. */
let gift = {};
/** The button that was pressed last and that waits for the studio to answer. */
let pressed;
let hasBegun = false;

const notes = document.getElementById('waiting');

const LINK = /^#send=(.*)$/;
const [, asking] = LINK.exec(location.hash) ?? [];
if (asking !== undefined) {
  // Whoever sees the address, or is given it, has no use for it: the secret stays with this step of this tab.
  history.replaceState({asking}, '', location.pathname + location.search);
}
addEventListener('hashchange', () => LINK.test(location.hash) && location.reload());

const deaf = new AbortController();
const listen = (target, type, ear, capture = false) =>
  target.addEventListener(type, ear, {capture, signal: deaf.signal});

function say(what) {
  for (const note of notes.children) {
    note.hidden = note.dataset.part !== what;
  }
  if (what !== 'nothing') {
    notes.scrollIntoView({block: 'nearest'});
  }
}

function take(files, event) {
  if (files.length > 0) {
    event.preventDefault();
    gift = {files: [...files]};
    pressed = undefined;
    say('photo');
  }
}

for (const [id, action] of [['photo-file', 'pick'], ['photo-camera', 'camera-app']]) {
  const input = document.getElementById(id);
  listen(input, 'change', (event) => take(input.files, event));
  for (const button of document.querySelectorAll(`[data-action=${action}]`)) {
    listen(button, 'click', () => input.click());
  }
}

const carries = ({dataTransfer}, type) => dataTransfer?.types.includes(type) ?? false;

listen(window, 'dragover', (event) => {
  if (carries(event, 'Files') || carries(event, 'text/uri-list')) {
    event.preventDefault();
  }
});
listen(window, 'drop', (event) => {
  if (carries(event, 'Files')) {
    // Even when there is no file in it: the browser would leave the page for what was dropped.
    event.preventDefault();
    take(event.dataTransfer.files, event);
  } else if (carries(event, 'text/uri-list')) {
    event.preventDefault();
    gift = {link: true};
  }
});
listen(window, 'paste', (event) => take(event.clipboardData?.files ?? [], event));

listen(
  document,
  'click',
  ({target}) => {
    const button = target.closest('button');
    if (button && !/^(pick|camera-app)$/.test(button.dataset.action)) {
      pressed = button;
      if (!gift.files) {
        say('press');
      }
    }
  },
  true,
);

listen(document, 'studio-begins', () => {
  hasBegun = true;
});

listen(document, 'studio-fails', () => say('failed'));

listen(document, 'studio-takes-over', ({detail}) => {
  Object.assign(detail, {...gift, pressed});
  deaf.abort();
  say('nothing');
});

listen(window, 'load', () => {
  if (!hasBegun) {
    say('failed');
  }
});

// The studio's may begin.
document.documentElement.setAttribute('data-first', '');
