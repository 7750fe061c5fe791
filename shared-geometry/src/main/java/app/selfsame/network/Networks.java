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
  private final Map<Model, NeuralNetwork> loaded = new EnumMap<>(Model.class);
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
   * @throws IllegalStateException when one is not here
   * @throws MiscomputingException when one cannot be loaded or does not compute what it should
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
   * @throws IllegalStateException when its file is not here
   * @throws MiscomputingException when it cannot be loaded or does not compute what it should
   */
  public NeuralNetwork get(Model model) {
    NeuralNetwork known = proven.get(model);
    if (known != null) {
      return known;
    }
    try {
      // What was interrupted before it was proven is not loaded twice: that memory is never given back.
      NeuralNetwork network = loaded.containsKey(model) ? loaded.get(model) : load(model);
      KnownAnswer.verify(model, network);
      proven.put(model, network);
      return network;
    } catch (IllegalStateException e) {
      throw e instanceof AbsentException ? e : new MiscomputingException(e);
    }
  }

  private NeuralNetwork load(Model model) {
    byte[] file = files.apply(model.file());
    if (file == null) {
      throw new AbsentException(model);
    }
    NeuralNetwork network = runtime.load(model, model.partOf(file));
    loaded.put(model, network);
    return network;
  }

  /** Whether a network was asked for already, and is known to compute what it should. */
  public boolean isProven(Model model) {
    return proven.containsKey(model);
  }

  /** A network that is asked for when it is first run. */
  public NeuralNetwork later(Model model) {
    return inputs -> get(model).run(inputs);
  }

  private static final class AbsentException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    AbsentException(Model model) {
      super(model + " is not here");
    }
  }
}
