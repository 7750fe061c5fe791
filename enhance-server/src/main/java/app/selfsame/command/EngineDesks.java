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

/** Desks with the engine on TensorFlow Lite; models and catalogue are those that the site publishes. */
final class EngineDesks implements PhotoDesks {
  @Override
  public Catalogue catalogue() {
    return Catalogue.parse(new String(Site.packaged().read("documents.txt"), StandardCharsets.UTF_8));
  }

  @Override
  public PhotoDesk open() {
    Site site = Site.packaged();
    Map<ModelFile, byte[]> files = new EnumMap<>(ModelFile.class);
    for (ModelFile file : ModelFile.values()) {
      files.put(file, site.read(file.fileName()));
    }
    return new EngineDesk(new Engine(Networks.load(new TfliteRuntime(), files)));
  }
}
