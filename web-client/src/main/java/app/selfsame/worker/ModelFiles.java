package app.selfsame.worker;

import app.selfsame.js.TypedArrays;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import app.selfsame.protocol.NamedModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Model files as the page hands them over. */
final class ModelFiles {
  private ModelFiles() {}

  /**
   * The files that the engine starts with.
   *
   * @param handed at least those, by name
   */
  static Map<ModelFile, byte[]> toStartWith(JSMapLike<ArrayBuffer> handed) {
    Map<ModelFile, byte[]> files = new HashMap<>();
    for (ModelFile file : ModelFile.values()) {
      if (file.set() == NetworkSet.PHOTO) {
        files.put(file, TypedArrays.toJava(new Int8Array(handed.get(file.fileName()))));
      }
    }
    return files;
  }

  /** The files that come later. */
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
