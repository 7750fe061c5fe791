package app.selfsame.browser;

import java.util.List;

/** What somebody who gets hold of the page could lay into the browser's caches, in place of scripts and page. */
final class PoisonedCache {
  /** The same script without a policy, then another one. */
  static final List<String> BODIES =
      List.of("await (await caches.match(path)).arrayBuffer()", "'self.onmessage = () => fetch(\"/x\")'");

  private PoisonedCache() {}

  /** Lays a body in the place of engine, page and the page's two scripts, each with no policy, and counts them. */
  static String poison(String body) {
    return """
        async () => {
          const [name] = await caches.keys();
          const cache = await caches.open(name);
          let poisoned = 0;
          for (const {url} of await cache.keys()) {
            const path = new URL(url).pathname;
            if (/engine-|studio|first|index\\.html/.test(path)) {
              const body = %s;
              const headers = {'Content-Type': path.endsWith('l') ? 'text/html' : 'text/javascript'};
              await cache.put(path, new Response(body, {headers}));
              poisoned++;
            }
          }
          return poisoned;
        }
        """
        .formatted(body);
  }
}
