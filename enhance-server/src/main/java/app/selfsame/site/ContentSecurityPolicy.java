package app.selfsame.site;

import app.selfsame.http.HostName;
import app.selfsame.http.SecurityHeaders;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each kind of document may load and run: every source is named by its exact path.
 *
 * <p>A source expression with a path needs a host, and the only host known is the one that the client asked for. Where
 * it cannot stand in a policy, the page may reach all of its own origin; {@code /enhance} then takes nothing.
 */
final class ContentSecurityPolicy {
  /** TeaVM's runtime for WebAssembly GC makes accessors with {@code new Function}. No URL is named at all. */
  static final String SEALED_WITH_EVAL = "default-src 'none'; script-src 'unsafe-eval' 'wasm-unsafe-eval'";

  /**
   * The engine in JavaScript needs WebAssembly for the neural kernels alone, and the reader of HEIC for libheif. No URL
   * is named at all.
   */
  static final String SEALED = "default-src 'none'; script-src 'wasm-unsafe-eval'";

  /** The document that carries a crop. */
  static final String COURIER = "/light";

  private static final String ENHANCE = "/enhance";

  private final Collection<SiteFile> assets;

  ContentSecurityPolicy(Collection<SiteFile> assets) {
    this.assets = assets;
  }

  /**
   * The policy under which a file is served.
   *
   * @param asked by whom
   */
  String of(SiteFile file, Asked asked) {
    String host = asked.host();
    if (file.isEntry()) {
      return ofEntry(host);
    }
    if (file.enginePage().isPresent()) {
      return ofEnginePage(file.enginePage().get(), host);
    }
    if (file.isHtml() && file.path().equals(ContributionPage.PATH)) {
      return ofContribution(host);
    }
    if (file.isHtml()) {
      return file.path().equals(COURIER) ? ofCourier(host) : ofPage(host);
    }
    if (file.path().equals(ServiceWorkerScript.PATH)) {
      return ofServiceWorker(asked);
    }
    return file.isWorker() ? ofWorker(file) : SecurityHeaders.NOTHING;
  }

  /** The policy of a worker's own script, which alone governs the worker. */
  static String ofWorker(SiteFile worker) {
    return worker.name().startsWith("engine-gc-") ? SEALED_WITH_EVAL : SEALED;
  }

  /**
   * The policy of a page. What the service worker answers under its own headers, Firefox holds against the address of the
   * service worker's script: so that stands wherever scripts do.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  String ofPage(String host) {
    String serviceWorker = " " + source(host, ServiceWorkerScript.PATH);
    return String.join(
        "; ",
        "default-src 'none'",
        // What it has compiled as it came, the browser keeps for the next visit; no script is made of text by that.
        "script-src 'wasm-unsafe-eval' " + sources(host, SiteFile::isStudio) + serviceWorker,
        "style-src " + sources(host, SiteFile::isCommonStyle),
        "img-src blob: " + sources(host, SiteFile::isImage),
        "media-src blob:",
        "worker-src " + sources(host, SiteFile::isWorker) + serviceWorker,
        "connect-src " + sources(host, SiteFile::isFetched) + serviceWorker,
        // The only documents within the page: one may send a crop, and one a sealed photo to whoever asked for it.
        "frame-src " + source(host, COURIER) + framed(host),
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        // The page makes one policy, which lets nothing but these scripts become workers.
        "require-trusted-types-for 'script'",
        "trusted-types selfsame");
  }

  /**
   * The policy of a page with an engine for a purpose of its own: it may ask for what that is made of, and sends nothing
   * anywhere.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  private String ofEnginePage(EnginePage page, String host) {
    String serviceWorker = " " + source(host, ServiceWorkerScript.PATH);
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'wasm-unsafe-eval' " + sources(host, page::hasScript) + serviceWorker,
        "style-src " + sources(host, page::hasStyle),
        "img-src " + sources(host, SiteFile::isImage),
        "worker-src " + sources(host, SiteFile::isWorker) + serviceWorker,
        "connect-src " + sources(host, page::fetches) + serviceWorker,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types selfsame");
  }

  /**
   * The policy of the document that carries a crop to the one address that changes its light, and of nothing else. It
   * shows itself within no page but this site's own.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  String ofCourier(String host) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + sources(host, SiteFile::isCourier),
        "connect-src " + source(host, ENHANCE),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }

  /**
   * The policy of the document that sends a photo to whoever asked for it, sealed for them: it reaches the address for that,
   * and nothing else. It shows itself within no page but this site's own.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  private String ofContribution(String host) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + sources(host, ContributionPage::hasScript),
        "style-src " + sources(host, ContributionPage::hasStyle),
        "connect-src " + source(host, ContributionPage.REACHED),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }

  /**
   * The policy of the service worker: it may ask for the first page's files. A path that ends in a slash would stand for
   * all that begin with it, so the page has a name there.
   *
   * @param asked by whom
   */
  String ofServiceWorker(Asked asked) {
    String host = asked.host();
    return "default-src 'none'; connect-src "
        + sources(host, SiteFile::isOfFirstPage)
        + " "
        + source(host, FirstPage.KEPT)
        + " "
        + source(host, FirstPage.manifest(asked.language()));
  }

  /**
   * The policy of a page that is there to be read.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  String ofText(String host) {
    return "style-src " + sources(host, SiteFile::isCommonStyle) + "; " + SecurityHeaders.NOTHING;
  }

  /** The policy of a page that leads to the first one. */
  private String ofEntry(String host) {
    return "style-src " + sources(host, SiteFile::isStyle) + "; img-src " + sources(host, SiteFile::isImage) + "; "
        + SecurityHeaders.NOTHING;
  }

  private String sources(String host, Predicate<SiteFile> wanted) {
    if (!HostName.canBeSource(host)) {
      return "'self'";
    }
    String sources =
        assets.stream().filter(wanted).map(file -> host + file.path()).sorted().collect(Collectors.joining(" "));
    return sources.isEmpty() ? "'none'" : sources;
  }

  /** Where paths cannot stand, the courier's source stands for both. */
  private static String framed(String host) {
    return HostName.canBeSource(host) ? " " + source(host, ContributionPage.PATH) : "";
  }

  private static String source(String host, String path) {
    return HostName.canBeSource(host) ? host + path : "'self'";
  }
}
