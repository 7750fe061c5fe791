package app.selfsame.browser;

import app.selfsame.site.AlteredSite;
import app.selfsame.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A site whose workers do what the page asks of them, attacks included, as if their code had been tampered with. So a
 * browser that lets nobody look into its workers can be attacked, too; and the workers are sealed as the site seals them.
 */
final class TamperedWorkers {
  private static final List<String> WORKERS =
      List.of("engine-gc-relaxed.js", "engine-gc-compat.js", "engine-js-relaxed.js", "engine-js-compat.js", "heif.js");

  /** An engine asks for a reader of HEIC so, and leaves it alone. */
  private static final String ASK_FOR_READER = "() => (self.postMessage({type: 'heif', id: 1}), true)";

  /** What a worker of this text's does is its own code, which no debugger lends any right. */
  private static final String OBEY =
      """

      {
        const own = self.onmessage;
        const orders = {%s};
        self.onmessage = (event) => {
          const {order, argument} = event.data;
          if (order === undefined) {
            own(event);
          } else {
            Promise.resolve(orders[order](argument)).then((answer) => event.ports[0].postMessage(answer));
          }
        };
      }
      """;

  private static final String ORDER =
      """
      ([worker, order, argument]) => new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = ({data}) => resolve(data);
        started[worker].postMessage({order, argument}, [port2]);
      })
      """;

  private TamperedWorkers() {}

  /** Adds to the packaged site. */
  static Site site(Path folder) throws IOException {
    Map<String, UnaryOperator<String>> scripts = new LinkedHashMap<>();
    WORKERS.forEach(worker -> scripts.put(worker, TamperedWorkers::tamperedWith));
    return AlteredSite.of(folder, scripts);
  }

  /** A worker's script, which does from now on what it is asked for. */
  static String tamperedWith(String script) {
    StringBuilder orders = new StringBuilder();
    for (String function : SealAttacks.functions()) {
      orders.append(name(function)).append(": ").append(function).append(",\n");
    }
    orders.append(name(ASK_FOR_READER)).append(": ").append(ASK_FOR_READER);
    return script + OBEY.formatted(orders);
  }

  private static String name(String function) {
    return "order" + Integer.toUnsignedString(function.hashCode());
  }

  /**
   * A worker of a page's, the functions of {@link SealAttacks} being all that can be evaluated there.
   *
   * @param kind its name among the {@code started}
   */
  static Realm of(Realm page, String kind) {
    return (function, argument) -> page.evaluate(ORDER, List.of(kind, name(function), argument));
  }

  /** Has the engine ask for a reader of HEIC, and waits until there is one. */
  static Realm readerOfHeic(PageVisit visit) {
    of(visit::evaluate, "engine").evaluate(ASK_FOR_READER, "");
    visit.waitUntil("() => started.heif !== undefined", List.of());
    return of(visit::evaluate, "heif");
  }
}
