// The document that carries a crop to the server, as the page holds it, and what the server says that it did.

export function openCourier(title) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  frame.src = '/light';
  return frame;
}

/** A document that has not become what it should be, because the network is gone say, brings no answer. */
export function loadCourier(frame, ear, ready) {
  frame.onload = () => {
    if (frame.contentDocument?.body?.dataset.ready === undefined) {
      ear({status: 0});
    } else {
      ready();
    }
  };
  document.body.append(frame);
}

/** Hands the crop over; its bytes are gone here afterwards. */
export function postCrop(frame, bytes, mediaType, documentId, told, ear) {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = ({data}) => ear(data);
  const message = {bytes, mediaType, document: documentId, told, language: document.documentElement.lang};
  frame.contentWindow.postMessage(message, location.origin, [port2, bytes]);
}

/** The edits of a report that may be any text; none where it is no report. */
export function editsOf(json) {
  try {
    const {edits} = JSON.parse(json);
    return edits.every((edit) => edit instanceof Object) ? edits : [];
  } catch {
    return [];
  }
}
