package app.selfsame.site;

import app.selfsame.message.Language;
import app.selfsame.network.NetworkSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Pages beside the first one that have the engine for a purpose of their own. Like the first one they come in the visitor's
 * language; each may reach its script, its style sheet and the networks that it is for, and sends nothing anywhere.
 */
enum EnginePage {
  /** Reads the machine-readable zone of a document. */
  PASSPORT("passport", true, Set.of(NetworkSet.MRZ)),
  /** Compares two photos. */
  COMPARE("compare", false, Set.of(NetworkSet.PHOTO, NetworkSet.HANDS, NetworkSet.COMPARISON));

  private final String name;
  private final boolean hasCamera;
  private final Set<NetworkSet> networks;

  EnginePage(String name, boolean hasCamera, Set<NetworkSet> networks) {
    this.name = name;
    this.hasCamera = hasCamera;
    this.networks = networks;
  }

  /** The page that is served at a path, if one is. */
  static Optional<EnginePage> at(String path) {
    return Arrays.stream(values()).filter(page -> page.path().equals(path)).findFirst();
  }

  String path() {
    return "/" + name;
  }

  /** The file that the build has made of it in a language; by no address does a name with this sign reach it. */
  String file(Language language) {
    return language == Language.EN ? name + ".html" : name + "_" + language.tag() + ".html";
  }

  /** Whether people are guided before a camera on it. */
  boolean hasCamera() {
    return hasCamera;
  }

  boolean hasScript(SiteFile file) {
    return file.name().equals(name + ".js");
  }

  boolean hasStyle(SiteFile file) {
    return file.isCommonStyle() || file.name().equals(name + ".css");
  }

  /** What it asks for by itself. */
  boolean fetches(SiteFile file) {
    return file.isWorker() || file.mediaType().equals("application/wasm") || file.networks().filter(networks::contains).isPresent();
  }
}
