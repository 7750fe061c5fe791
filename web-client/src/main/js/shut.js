// The first statement of a sealed worker: shuts the doors that a content security policy does not close. What a worker
// leaves in a storage of this site, or calls through a channel, somebody else of this site could carry off; and one that
// reaches the cache of scripts could put an unsealed script in the place of its own.
{
  const GLOBALS = [
    'caches',
    'indexedDB',
    'BroadcastChannel',
    'webkitRequestFileSystem',
    'webkitRequestFileSystemSync',
    'webkitResolveLocalFileSystemURL',
    'webkitResolveLocalFileSystemSyncURL',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'importScripts',
    'Worker',
    'SharedWorker',
    'FontFace',
    'Notification',
    'cookieStore',
  ];
  const OF_NAVIGATOR = ['storage', 'storageBuckets', 'locks', 'serviceWorker'];
  for (const [start, names] of [
    [self, GLOBALS],
    [self.navigator, OF_NAVIGATOR],
  ]) {
    for (let owner = start; owner !== null; owner = Object.getPrototypeOf(owner)) {
      names.forEach((name) => Reflect.deleteProperty(owner, name));
    }
    const open = names.filter((name) => name in start);
    if (open.length > 0) {
      throw new Error(`Cannot be shut: ${open}`);
    }
  }
}
