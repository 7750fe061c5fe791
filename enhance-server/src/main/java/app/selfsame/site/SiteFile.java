package app.selfsame.site;

import app.selfsame.message.Language;
import java.util.List;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * A file of the site in all its content codings.
 *
 * @param name logical name: {@code studio.js}, {@code index.html}
 * @param path the path it is served at
 * @param mediaType the value of {@code Content-Type}
 * @param immutable whether the path carries the content's hash, so that it never changes
 * @param representations smallest first, the file itself last
 */
record SiteFile(String name, String path, String mediaType, boolean immutable, List<Representation> representations) {
  boolean isHtml() {
    return mediaType.startsWith("text/html");
  }

  /** A page for who looks for the site in a language: it shows no photo and runs nothing. */
  boolean isEntry() {
    return isHtml() && Language.of(path.substring(1)).filter(language -> path.equals("/" + language.tag())).isPresent();
  }

  /** The page that reads passports. */
  boolean isPassport() {
    return isHtml() && path.equals(PassportPage.PATH);
  }

  /** A page on which people are guided before a camera. */
  boolean hasCamera() {
    return isPassport() || isHtml() && (path.equals("/") || path.equals(FirstPage.KEPT));
  }

  /** What search engines are to find, in each language. */
  boolean isFound() {
    return isEntry() || isPassport();
  }

  boolean isScript() {
    return mediaType.startsWith("text/javascript");
  }

  boolean isStyle() {
    return mediaType.startsWith("text/css");
  }

  boolean isImage() {
    return mediaType.startsWith("image/");
  }

  /** The style sheet of all pages. */
  boolean isCommonStyle() {
    return name.equals("app.css");
  }

  /** The script of the page that reads passports. */
  boolean isPassportScript() {
    return name.equals("passport.js");
  }

  /** The style sheets of the page that reads passports. */
  boolean isPassportStyle() {
    return isCommonStyle() || name.equals("passport.css");
  }

  /** What the page that reads passports asks for by itself. */
  boolean isPassportFetched() {
    return isWorker() || isOfZone() || mediaType.equals("application/wasm");
  }

  /** A script of the first page: the one that is there with it, or the studio's. */
  boolean isStudio() {
    return name.equals("first.js") || name.equals("studio.js");
  }

  /** A self-contained script for a worker of its own, as opposed to a script of the page. */
  boolean isWorker() {
    return isScript() && (name.startsWith("engine-") || name.equals("heif.js"));
  }

  /** What the first page's script asks for by itself; the worker's script to have it, and to be told apart from a broken one. */
  boolean isFetched() {
    return isWorker() || !isScript() && !isStyle() && !isImage() && !isOfZone();
  }

  /** The network that reads machine-readable zones, which no photo needs. */
  private boolean isOfZone() {
    return name.equals("mrz_line.tflite");
  }

  /** The script of the document that carries a crop to the server, as opposed to a script of the page. */
  boolean isCourier() {
    return name.equals("light.js");
  }

  /** Of the first page, as opposed to the pages that the server writes and the document that carries a crop. */
  boolean isOfFirstPage() {
    return isStudio() || isCommonStyle() || isImage() || isFetched();
  }

  Representation identity() {
    return representations.get(representations.size() - 1);
  }

  /**
   * The smallest representation that the client takes.
   *
   * @param acceptEncoding the request's {@code Accept-Encoding} (RFC 9110, 12.5.3), or null
   */
  Representation choose(String acceptEncoding) {
    if (acceptEncoding == null) {
      return identity();
    }
    QuotedQualityCSV accepted = new QuotedQualityCSV();
    accepted.addValue(acceptEncoding);
    List<String> codings = accepted.getValues();
    for (Representation representation : representations) {
      // QuotedQualityCSV leaves out what has the weight 0.
      if (codings.contains(representation.coding()) || accepts(acceptEncoding, codings, representation.coding())) {
        return representation;
      }
    }
    return identity();
  }

  /** A wildcard accepts what is not named by itself; what is named with the weight 0 is refused by name. */
  private static boolean accepts(String acceptEncoding, List<String> codings, String coding) {
    return codings.contains("*") && !acceptEncoding.contains(coding);
  }
}
