/** Shows that part of a page that is for what it is at, and hides those for all else. */
export function showState(state) {
  for (const part of document.querySelectorAll('[data-state]')) {
    part.hidden = !part.dataset.state.split(' ').includes(state);
  }
}

/** What a document is called; empty where the page has no name for it. */
export const nameOf = (documentId) =>
  document.querySelector(`#documents [data-id="${CSS.escape(documentId)}"]`)?.textContent
  ?? (documentId.startsWith('own-') ? document.getElementById('own-size').textContent : '');
