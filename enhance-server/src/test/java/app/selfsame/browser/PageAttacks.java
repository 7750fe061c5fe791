package app.selfsame.browser;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a script of the page could try. */
final class PageAttacks {
  /** Posts to the address {@code to}, and settles. */
  static final String XHR =
      """
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve(true);
        request.onerror = () => resolve(false);
        request.open('POST', to);
        request.send('pixels');
      })""";

  /** Each is asked for {@code to}, an address, and settles, with true when the browser let it through. */
  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          Map.entry("fetch", "fetch(to).then(() => true)"),
          Map.entry("fetch-no-cors", "fetch(to, {mode: 'no-cors', keepalive: true}).then(() => true)"),
          Map.entry("fetch-post", "fetch(to, {method: 'POST', mode: 'no-cors', body: 'pixels'}).then(() => true)"),
          Map.entry("xhr", XHR),
          Map.entry("web-socket", "opened(new WebSocket(to.replace('http', 'ws')), 'open')"),
          Map.entry("event-source", "opened(new EventSource(to), 'open')"),
          Map.entry("image", "opened(Object.assign(new Image(), {src: to}), 'load')"),
          Map.entry("style", "added('link', {rel: 'stylesheet', href: to})"),
          Map.entry("font", "new FontFace('pixels', `url(${to})`).load().then(() => true)"),
          Map.entry("video", "opened(Object.assign(document.createElement('video'), {src: to}), 'loadeddata')"),
          Map.entry("object", "added('object', {data: to})"),
          Map.entry("import", "import(to).then(() => true)"),
          Map.entry("script-element", "added('script', {src: to})"),
          Map.entry("worker", "opened(new Worker(to), 'message')"),
          Map.entry("shared-worker", "opened(new SharedWorker(to), 'connect')"),
          Map.entry("service-worker", "ServiceWorkerContainer.prototype.register.call(navigator.serviceWorker, to).then(() => true)"));

  /** Each tries to run code that did not come with the site, and settles, with true when it ran. */
  private static final Map<String, String> FOREIGN_CODE =
      Map.of(
          "eval", "eval('true')",
          "function", "new Function('return true')()",
          "timer",
          """
          new Promise((resolve) => {
            window.ran = resolve;
            setTimeout('ran(true)');
            setTimeout(() => resolve(false));
          })""",
          "inline-script", "(added('script', {textContent: 'window.inline = true'}), window.inline === true)",
          "inline-handler",
          """
          (document.body.setAttribute('onclick', 'window.clicked = true'), document.body.click(),
            window.clicked === true)""",
          "markup", "(document.createElement('p').innerHTML = '<b>pixels</b>', true)",
          "blob-worker", "opened(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))), 'message')",
          "data-worker", "opened(new Worker('data:text/javascript,postMessage(1)'), 'message')",
          "second-policy", "!!trustedTypes.createPolicy('another', {createScript: (text) => text})");

  private static final String SETTLE =
      """
      async (to) => {
        const opened = (target, event) => new Promise((resolve) => {
          target.addEventListener(event, () => resolve(true));
          target.addEventListener('error', () => resolve(false));
        });
        const added = (tag, properties) => {
          const element = Object.assign(document.createElement(tag), properties);
          const done = opened(element, 'load');
          document.body.append(element);
          return done;
        };
        // Code that a debugger calls may evaluate text; what runs in a later task is the page's own.
        await new Promise((resolve) => setTimeout(resolve));
        try {
          return await (%s);
        } catch (refusal) {
          return false;
        }
      }
      """;

  private PageAttacks() {}

  /**
   * Tries each way to send something to an address out of the page, or of a document within it.
   *
   * @param address where it ends with an equals sign, the way's name is appended
   * @return the ways that the browser let through
   */
  static Set<String> outOf(Realm document, String address) {
    return attempt(document, WAYS_OUT, address);
  }

  /** Tries each way to run code that is not the site's; returns those that ran. */
  static Set<String> foreignCodeOn(Realm document) {
    return attempt(document, FOREIGN_CODE, "");
  }

  private static Set<String> attempt(Realm document, Map<String, String> ways, String address) {
    Set<String> open = new TreeSet<>();
    ways.forEach(
        (name, way) -> {
          String to = address.endsWith("=") ? address + name : address;
          if ((boolean) document.evaluate(SETTLE.formatted(way), to)) {
            open.add(name);
          }
        });
    return open;
  }
}
