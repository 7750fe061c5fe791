package app.selfsame.pages;

import app.selfsame.http.HostName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page may load and reach: each source is named by its exact path. The studio's own policy is another one, and
 * names nothing of these.
 *
 * @param styles paths of style sheets
 * @param images paths of pictures
 * @param scripts paths of scripts
 * @param reached paths that scripts may ask
 */
record PagePolicy(List<String> styles, List<String> images, List<String> scripts, List<String> reached) {
  static PagePolicy of(Look look) {
    return new PagePolicy(
        Layout.STYLES.stream().map(look::path).toList(), List.of(look.path(Layout.ICON)), List.of(), List.of());
  }

  PagePolicy running(String script) {
    return new PagePolicy(styles, images, joined(scripts, List.of(script)), reached);
  }

  PagePolicy showing(List<String> paths) {
    return new PagePolicy(styles, joined(images, paths), scripts, reached);
  }

  PagePolicy reaching(List<String> paths) {
    return new PagePolicy(styles, images, scripts, joined(reached, paths));
  }

  /**
   * The policy.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  String text(String host) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + sources(host, scripts),
        "style-src " + sources(host, styles),
        "img-src " + sources(host, images),
        "connect-src " + sources(host, reached),
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }

  // A source with a path needs a host, and the only host known is the one that the client asked for.
  private static String sources(String host, List<String> paths) {
    if (paths.isEmpty()) {
      return "'none'";
    }
    return HostName.canBeSource(host)
        ? paths.stream().map(path -> host + path).sorted().collect(Collectors.joining(" "))
        : "'self'";
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
