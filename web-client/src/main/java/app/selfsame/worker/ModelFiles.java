package app.selfsame.worker;

import app.selfsame.js.TypedArrays;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Model files as the page hands them over. */
final class ModelFiles {
  private ModelFiles() {}

  /**
   * The files of a set.
   *
   * @param handed at least those, by name
   */
  static Map<ModelFile, byte[]> of(JSMapLike<ArrayBuffer> handed, NetworkSet set) {
    Map<ModelFile, byte[]> files = new HashMap<>();
    for (ModelFile file : ModelFile.values()) {
      if (file.set() == set) {
        files.put(file, TypedArrays.toJava(new Int8Array(handed.get(file.fileName()))));
      }
    }
    return files;
  }
}
