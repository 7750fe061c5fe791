// The document through which a photo goes to whoever asked for it by a link, as the page holds it. The page itself may not
// reach the address that photos are sent to.

import {link} from './history.js';
import {spoken} from './speech.js';

const ENGINE = 'engine.wasm';

let frame;
let port;
/** What was last said of the photo, for a document that comes later. */
let photo = {type: 'photo', state: 'none'};

export const isAsked = () => link() !== undefined;

/** Names the engine by the digest in its file's name, whichever of its forms this browser runs. */
const engine = () => JSON.parse(document.getElementById('assets').textContent)[ENGINE].address.split('/').at(-1);

/**
 * Opens the document in place of any other.
 *
 * @param title what it is called
 * @param ear hears what it says: "asked" with a document's id, "not-asked", and of the file at hand "sent" or "not-sent"
 * @param onMissing is told that it has not become what it should be, because the network is gone say
 */
export function open(title, ear, onMissing) {
  frame?.remove();
  port = undefined;
  const opened = document.createElement('iframe');
  frame = opened;
  opened.className = 'contribution-place';
  opened.title = title;
  opened.src = `/contribution?lang=${spoken()}`;
  opened.onload = () => {
    if (opened.contentDocument?.body?.dataset.ready === undefined) {
      opened.remove();
      ear('not-asked', '');
      onMissing();
    } else {
      handLink(opened, ear);
    }
  };
  document.body.classList.add('contributing');
  document.getElementById('contribution').append(opened);
}

function handLink(opened, ear) {
  const {port1, port2} = new MessageChannel();
  port = port1;
  port1.onmessage = ({data}) => {
    if (data.type === 'height') {
      opened.style.blockSize = `${data.height}px`;
    } else {
      if (data.type.endsWith('asked')) {
        document.body.classList.toggle('contributing', data.type === 'asked');
      }
      ear(data.type, data.document ?? '');
    }
  };
  opened.contentWindow.postMessage({link: link(), engine: engine()}, location.origin, [port2]);
  port1.postMessage(photo);
}

/** What the page is at; where it has a file, that with what is said of it. */
export function tell(state, number, reasons, file, report, edits) {
  photo = {type: 'photo', state, number, reasons, file, report, edits};
  port?.postMessage(photo);
}

/** What the document that was asked for is called, empty where there is none of that id. */
export const name = (words) => port?.postMessage(words ? {type: 'named', name: words} : {type: 'unknown-document'});

/** Takes the person to where the photo is sent. */
export function focus() {
  frame.focus();
  frame.scrollIntoView({block: 'start'});
  port?.postMessage({type: 'focus'});
}
