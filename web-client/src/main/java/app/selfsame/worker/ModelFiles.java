package app.selfsame.worker;

import app.selfsame.js.TypedArrays;
import app.selfsame.network.ModelFile;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Model files as the page hands them over. */
final class ModelFiles {
  private ModelFiles() {}

  /**
   * The files that the engine starts with, or those that come later.
   *
   * @param handed at least those, by name
   */
  static Map<ModelFile, byte[]> of(JSMapLike<ArrayBuffer> handed, boolean optional) {
    Map<ModelFile, byte[]> files = new HashMap<>();
    for (ModelFile file : ModelFile.values()) {
      if (file.isOptional() == optional) {
        files.put(file, TypedArrays.toJava(new Int8Array(handed.get(file.fileName()))));
      }
    }
    return files;
  }
}
