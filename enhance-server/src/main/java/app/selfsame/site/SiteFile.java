package app.selfsame.site;

import app.selfsame.message.Language;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<NetworkSet> OF_VERDICTS = Set.of(NetworkSet.PHOTO, NetworkSet.HANDS);

  boolean isHtml() {
    return mediaType.startsWith("text/html");
  }

  /** A page for who looks for the site in a language: it shows no photo and runs nothing. */
  boolean isEntry() {
    return isHtml() && Language.of(path.substring(1)).filter(language -> path.equals("/" + language.tag())).isPresent();
  }

  /** Which of the pages with an engine for a purpose of their own it is, if any. */
  Optional<EnginePage> enginePage() {
    return isHtml() ? EnginePage.at(path) : Optional.empty();
  }

  /** A page on which people are guided before a camera. */
  boolean hasCamera() {
    return enginePage().filter(EnginePage::hasCamera).isPresent() || isHtml() && (path.equals("/") || path.equals(FirstPage.KEPT));
  }

  /** What search engines are to find, in each language. */
  boolean isFound() {
    return isEntry() || enginePage().isPresent();
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
    return isWorker() || !isScript() && !isStyle() && !isImage() && !isNetworkOfOtherPages();
  }

  /** What the network in it is for, if it holds one. */
  Optional<NetworkSet> networks() {
    return Arrays.stream(ModelFile.values()).filter(file -> file.fileName().equals(name)).map(ModelFile::set).findFirst();
  }

  /** A network that no photo's verdict needs. */
  private boolean isNetworkOfOtherPages() {
    return networks().filter(set -> !OF_VERDICTS.contains(set)).isPresent();
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
