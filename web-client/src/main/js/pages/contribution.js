// Who asks for a photo, for what and until when, and the way of the finished photo to them, sealed here for them alone. It
// runs in a document of its own, which the first page opens where its address named a link: the page's own policy lets
// nothing reach the address of contributions, and this document reaches nothing else.

import {Errand} from '../contribution/errand.js';
import {View} from '../contribution/view.js';

const isFromPage = ({source, origin, ports}) =>
  parent !== self && source === parent && origin === location.origin && ports.length === 1;

self.addEventListener('message', function take(event) {
  if (isFromPage(event)) {
    self.removeEventListener('message', take);
    begin(event.data, event.ports[0]);
  }
});
// The page looks for this before it hands the link over.
document.body.dataset.ready = '';

function begin({link, engine}, page) {
  const view = new View((height) => page.postMessage({type: 'height', height}));
  const errand = new Errand(link, engine, view, {
    asked: (document) => page.postMessage({type: 'asked', document}),
    notAsked: () => page.postMessage({type: 'not-asked'}),
    sent: (isSent) => page.postMessage({type: isSent ? 'sent' : 'not-sent'}),
  });
  page.onmessage = ({data}) => {
    if (data.type === 'photo') {
      errand.take(data);
    } else if (data.type === 'named') {
      view.nameDocument(data.name);
    } else if (data.type === 'unknown-document') {
      errand.refuseDocument();
    } else if (data.type === 'focus') {
      view.focus();
    }
  };
  errand.begin();
}
