package app.selfsame.worker;

import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import app.selfsame.protocol.NamedModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.typedarrays.Int8Array;

/** Model files as the page hands them over. */
final class ModelFiles {
  private ModelFiles() {}

  /** A file that the page hands over of its own accord. Suspends the caller until it has come. */
  static byte[] await(WorkerHost host, ModelFile file) {
    return TypedArrays.toJava(new Int8Array(Promises.await(host.takeModel(file.fileName()))));
  }

  /** The files that are asked for. */
  static Map<ModelFile, byte[]> later(List<NamedModel> models) {
    Map<ModelFile, byte[]> files = new HashMap<>();
    for (ModelFile file : ModelFile.values()) {
      for (NamedModel model : models) {
        if (file.set() == NetworkSet.HANDS && model.name().equals(file.fileName())) {
          files.put(file, model.bytes().bytes());
        }
      }
    }
    return files;
  }
}
