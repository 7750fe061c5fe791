package app.selfsame.network;

import java.util.EnumMap;
import java.util.Map;

/** The networks of the engine, loaded and proven. */
public final class Networks {
  private final Map<Model, NeuralNetwork> loaded;

  private Networks(Map<Model, NeuralNetwork> loaded) {
    this.loaded = loaded;
  }

  /**
   * Loads every {@link Model} of some files and runs each once on an input whose answer is known.
   *
   * @param files the bytes of each file
   * @throws IllegalStateException when a network cannot be loaded or does not compute what it should
   */
  public static Networks load(NeuralRuntime runtime, Map<ModelFile, byte[]> files) {
    Map<Model, NeuralNetwork> loaded = new EnumMap<>(Model.class);
    for (Model model : Model.values()) {
      byte[] file = files.get(model.file());
      if (file != null) {
        NeuralNetwork network = runtime.load(model, model.partOf(file));
        KnownAnswer.verify(model, network);
        loaded.put(model, network);
      }
    }
    return new Networks(loaded);
  }

  public boolean has(Model model) {
    return loaded.containsKey(model);
  }

  /**
   * A network.
   *
   * @throws IllegalStateException when its file was not there
   */
  public NeuralNetwork get(Model model) {
    if (!has(model)) {
      throw new IllegalStateException(model + " is not loaded");
    }
    return loaded.get(model);
  }
}
