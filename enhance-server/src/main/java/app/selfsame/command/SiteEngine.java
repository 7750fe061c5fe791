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
    return new Engine(networks());
  }

  /** The networks of an engine, or of several that then wait for each other. */
  public static Networks networks() {
    Site site = Site.packaged();
    Map<ModelFile, byte[]> files = new EnumMap<>(ModelFile.class);
    for (ModelFile file : ModelFile.values()) {
      files.put(file, site.read(file.fileName()));
    }
    return Networks.load(new TfliteRuntime(), files);
  }
}
