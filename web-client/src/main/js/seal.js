// The first statement of each sealed worker's script, before any other code of it runs. The policy of the response keeps the
// worker from every network address, but not from what the browser stores for this site, and from those who listen
// there: a worker that could write to caches would put a script without a policy in its own place.
(() => {
  const DOORS =
    'caches indexedDB BroadcastChannel webkitRequestFileSystem webkitRequestFileSystemSync ' +
    'webkitResolveLocalFileSystemURL webkitResolveLocalFileSystemSyncURL fetch XMLHttpRequest WebSocket WebSocketStream ' +
    'WebTransport EventSource importScripts Worker SharedWorker FontFace Notification cookieStore';
  const DOORS_OF_NAVIGATOR = 'storage storageBuckets locks serviceWorker';

  function shut(object, names) {
    for (const name of names.split(' ')) {
      for (let owner = object; owner; owner = Object.getPrototypeOf(owner)) {
        delete owner[name];
      }
      if (name in object) {
        throw new Error(`This browser keeps ${name} open`);
      }
    }
  }

  shut(self, DOORS);
  shut(navigator, DOORS_OF_NAVIGATOR);
})();
