// What the browser itself has noted of the page's requests.

/**
 * Tells what was asked for, from the beginning, and again whenever there is more.
 *
 * @param ear is told how many of the site's own files were loaded, which other addresses were asked for, a line each,
 *     and how many requests the browser has refused
 */
export function watchRecords(ear) {
  const asked = [];
  /** Of these nothing was sent, though they are noted as asked for. */
  const refusedAddresses = new Set();
  let files = 0;
  let refused = 0;
  const tell = () => {
    const others = asked.filter((address) => !refusedAddresses.has(address));
    ear(files, others.join('\n'), refused);
  };
  document.addEventListener('securitypolicyviolation', ({blockedURI}) => {
    refused++;
    refusedAddresses.add(blockedURI);
    tell();
  });
  new PerformanceObserver((list) => {
    for (const {name} of list.getEntries()) {
      const {protocol, origin, pathname, search} = new URL(name);
      if (protocol === 'blob:' || protocol === 'data:') {
        // Made by the page, of what is here.
        continue;
      }
      if (origin === location.origin && search === '' && pathname.startsWith('/assets/')) {
        files++;
      } else {
        asked.push(name);
      }
    }
    tell();
  }).observe({type: 'resource', buffered: true});
  tell();
}

export const openDialog = (dialog) => dialog.showModal();
