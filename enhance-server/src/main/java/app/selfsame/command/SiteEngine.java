package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.inspection.Engine;
import app.selfsame.network.ModelFile;
import app.selfsame.network.Networks;
import app.selfsame.site.Site;
import app.selfsame.tflite.TfliteRuntime;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The engine on TensorFlow Lite; models and catalogue are those that the site publishes. */
public final class SiteEngine {
  private SiteEngine() {}

  public static Catalogue catalogue() {
    return Catalogue.parse(new String(Site.packaged().read("documents.txt"), StandardCharsets.UTF_8));
  }

  /** An engine for one thread, with networks of its own. */
  public static Engine open() {
    return new Engine(networks(true));
  }

  /** The networks that an engine cannot do without, for one or for several that then wait for each other. */
  public static Networks networks() {
    return networks(false);
  }

  private static Networks networks(boolean optional) {
    Site site = Site.packaged();
    Map<ModelFile, byte[]> files = new EnumMap<>(ModelFile.class);
    for (ModelFile file : ModelFile.values()) {
      if (optional || !file.isOptional()) {
        files.put(file, site.read(file.fileName()));
      }
    }
    return Networks.load(new TfliteRuntime(), files);
  }
}
