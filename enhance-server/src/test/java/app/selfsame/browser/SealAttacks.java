package app.selfsame.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the script of a sealed worker could try. */
final class SealAttacks {
  /** Each is asked for the address {@code to} and settles; it is fulfilled by true when the way seems open. */
  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          Map.entry("fetch", "fetch(to).then(() => true)"),
          Map.entry("fetch-post", "fetch(to, {method: 'POST', body: 'pixels'}).then(() => true)"),
          Map.entry("fetch-no-cors", "fetch(to, {mode: 'no-cors', keepalive: true}).then(() => true)"),
          Map.entry("xhr", PageAttacks.XHR),
          Map.entry(
              "web-socket",
              """
              new Promise((resolve) => {
                const socket = new WebSocket(to.replace('http', 'ws'));
                socket.onopen = () => resolve(true);
                socket.onerror = () => resolve(false);
              })"""),
          Map.entry(
              "event-source",
              """
              new Promise((resolve) => {
                const source = new EventSource(to);
                source.onopen = () => resolve(true);
                source.onerror = () => { source.close(); resolve(false); };
              })"""),
          Map.entry("import-scripts", "Promise.resolve().then(() => importScripts(to)).then(() => true)"),
          Map.entry("import", "import(to).then(() => true)"),
          Map.entry(
              "nested-worker",
              """
              new Promise((resolve) => {
                const nested = new Worker(to);
                nested.onerror = () => resolve(false);
                nested.onmessage = () => resolve(true);
              })"""),
          Map.entry("send-beacon", "Promise.resolve().then(() => navigator.sendBeacon(to, 'pixels'))"),
          Map.entry("cache", "caches.open('pixels').then((cache) => cache.add(to)).then(() => true)"),
          Map.entry("font", "new FontFace('pixels', `url(${to})`).load().then(() => true)"),
          Map.entry(
              "web-transport",
              "Promise.resolve().then(() => new WebTransport(to.replace('http:', 'https:')).ready).then(() => true)"),
          Map.entry(
              "worker-from-blob",
              """
              new Promise((resolve) => {
                const text = `fetch('${to}').then(() => postMessage(true), () => postMessage(false))`;
                const nested = new Worker(URL.createObjectURL(new Blob([text])));
                nested.onerror = () => resolve(false);
                nested.onmessage = ({data}) => resolve(data);
              })"""));

  private static final String SETTLED = "(to) => Promise.resolve().then(() => %s).catch(() => false)";

  /** Each is fulfilled by true when what the browser stores for the site, or whoever listens there, is in reach. */
  private static final Map<String, String> DOORS =
      Map.of(
          "cache-put", "caches.open('x').then((cache) => cache.put('/x', new Response('x'))).then(() => true)",
          "cache-of-function", "!!Function('return caches')()",
          "broadcast", "(new BroadcastChannel('x').postMessage('pixels'), true)",
          "indexed-db", "(indexedDB.open('x'), true)",
          "private-files", "navigator.storage.getDirectory().then(() => true)",
          "locks", "navigator.locks.request('x', () => true)",
          "service-worker", "navigator.serviceWorker.getRegistrations().then(() => true)",
          "cookies", "cookieStore.getAll().then(() => true)",
          "by-descriptor",
          "!!Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(self)), 'caches').get.call(self)");

  /** Walks over all that can be reached from the global object, and names what could store or send anything. */
  private static final String INSTANCES_IN_REACH =
      """
      () => {
        const kinds = new RegExp('^(CacheStorage|Cache|IDB.*|BroadcastChannel|StorageManager|StorageBucketManager|'
          + 'LockManager|ServiceWorker.*|FileSystem.*|CookieStore.*)$');
        const seen = new Set();
        const found = new Set();
        const queue = [self];
        while (queue.length > 0) {
          const object = queue.pop();
          if (object === null || !/^(object|function)$/.test(typeof object) || seen.has(object)) continue;
          seen.add(object);
          const kind = Object.prototype.toString.call(object).slice(8, -1);
          const isInterface = Object.hasOwn(object, 'constructor');
          if (kinds.test(kind) && !isInterface) found.add(kind);
          for (let owner = object; owner; owner = Object.getPrototypeOf(owner)) {
            for (const name of Reflect.ownKeys(owner)) {
              try {
                const value = object[name];
                // What is asked of the wrong object may be refused later.
                if (value instanceof Promise) value.catch(() => {});
                queue.push(value);
              } catch (refused) {}
            }
          }
        }
        return [...found];
      }
      """;

  private SealAttacks() {}

  /** The ways that are open: into the network, and to what the browser stores for the site and who listens there. */
  static Set<String> outOf(Realm worker, String origin) {
    Set<String> open = new TreeSet<>();
    // In the same order each time: one attack may hold up the next.
    new TreeMap<>(WAYS_OUT)
        .forEach(
            (name, way) -> {
              if (!worker.evaluate(settled(way), origin + "/stolen?" + name + "=pixels").equals(false)) {
                open.add(name);
              }
            });
    new TreeMap<>(DOORS)
        .forEach(
            (name, door) -> {
              if (!worker.evaluate(settled(door), "").equals(false)) {
                open.add(name);
              }
            });
    ((List<?>) worker.evaluate(INSTANCES_IN_REACH, "")).forEach(kind -> open.add((String) kind));
    return open;
  }

  private static String settled(String attempt) {
    return SETTLED.formatted(attempt);
  }

  /** The names of the ways to what the browser stores for the site. */
  static Set<String> doors() {
    return DOORS.keySet();
  }

  /** All that {@link #outOf} calls in a worker. */
  static List<String> functions() {
    List<String> functions = new ArrayList<>(List.of(INSTANCES_IN_REACH));
    WAYS_OUT.values().forEach(way -> functions.add(settled(way)));
    DOORS.values().forEach(door -> functions.add(settled(door)));
    return functions;
  }
}
