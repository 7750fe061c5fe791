package app.selfsame.network;

import java.util.EnumMap;
import java.util.Map;

/** Every network of the engine, loaded and proven. */
public final class Networks {
  private final Map<Model, NeuralNetwork> loaded;

  private Networks(Map<Model, NeuralNetwork> loaded) {
    this.loaded = loaded;
  }

  /**
   * Loads every {@link Model} and runs each once on an input whose answer is known.
   *
   * @param files the bytes of every {@link ModelFile}
   * @throws IllegalStateException when a network cannot be loaded or does not compute what it should
   */
  public static Networks load(NeuralRuntime runtime, Map<ModelFile, byte[]> files) {
    Map<Model, NeuralNetwork> loaded = new EnumMap<>(Model.class);
    for (Model model : Model.values()) {
      NeuralNetwork network = runtime.load(model, model.partOf(files.get(model.file())));
      KnownAnswer.verify(model, network);
      loaded.put(model, network);
    }
    return new Networks(loaded);
  }

  public NeuralNetwork get(Model model) {
    return loaded.get(model);
  }
}
