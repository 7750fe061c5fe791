package app.selfsame.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The networks of the engine: each is loaded, and run once on an input whose answer is known, when it is first asked
 * for. For several threads only once all that they will ask for are {@linkplain #prove proven}.
 */
public final class Networks {
  private final NeuralRuntime runtime;
  private final Function<ModelFile, byte[]> files;
  private final Map<Model, NeuralNetwork> proven = new EnumMap<>(Model.class);

  /**
   * Loads nothing yet.
   *
   * @param files the bytes of each file, or null when it is not here
   */
  public Networks(NeuralRuntime runtime, Function<ModelFile, byte[]> files) {
    this.runtime = runtime;
    this.files = files;
  }

  /**
   * Loads all networks of a set, those that are loaded already excepted.
   *
   * @throws IllegalStateException when one is not here, cannot be loaded or does not compute what it should
   */
  public Networks prove(NetworkSet set) {
    for (Model model : Model.values()) {
      if (model.file().set() == set) {
        get(model);
      }
    }
    return this;
  }

  /**
   * A network that is known to compute what it should.
   *
   * @throws IllegalStateException when its file is not here, it cannot be loaded or does not compute what it should
   */
  public NeuralNetwork get(Model model) {
    NeuralNetwork known = proven.get(model);
    if (known != null) {
      return known;
    }
    byte[] file = files.apply(model.file());
    if (file == null) {
      throw new IllegalStateException(model + " is not here");
    }
    NeuralNetwork network = runtime.load(model, model.partOf(file));
    KnownAnswer.verify(model, network);
    proven.put(model, network);
    return network;
  }
}
