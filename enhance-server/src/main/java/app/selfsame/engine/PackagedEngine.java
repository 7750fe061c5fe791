package app.selfsame.engine;

import app.selfsame.document.Catalogue;
import app.selfsame.inspection.Engine;
import app.selfsame.network.Model;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.tflite.TfliteRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The engine on TensorFlow Lite, with the models and the catalogue that are part of this program. */
public final class PackagedEngine {
  private static final String ROOT = "engine/";

  private PackagedEngine() {}

  public static Catalogue catalogue() {
    return Catalogue.parse(new String(read("documents.txt"), StandardCharsets.UTF_8));
  }

  /** An engine for one thread that finds everything, with networks of its own. */
  public static Engine open() {
    Networks networks = networks();
    return new Engine(networks).findingHands(networks);
  }

  /** The networks of a verdict, for one engine or for several that then wait for each other. */
  public static Networks networks() {
    return new Networks(new TfliteRuntime(), PackagedEngine::model).prove(NetworkSet.PHOTO);
  }

  /**
   * Loads each network, and runs it once on what its answer is known for.
   *
   * @throws IllegalStateException when one is not here, or does not compute what it should
   */
  public static void prove() {
    Networks networks = new Networks(new TfliteRuntime(), PackagedEngine::model);
    Arrays.stream(NetworkSet.values()).forEach(networks::prove);
  }

  /** The network that reads lines of machine-readable zones, for one thread; loaded when it is first run. */
  public static NeuralNetwork lineReader() {
    return new Networks(new TfliteRuntime(), PackagedEngine::model).later(Model.MRZ_LINE);
  }

  /** The network that makes templates of faces, for one thread; loaded when it is first run. */
  public static NeuralNetwork recognition() {
    return new Networks(new TfliteRuntime(), PackagedEngine::model).later(Model.FACE_RECOGNITION);
  }

  /** The bytes of a model file. */
  public static byte[] model(ModelFile file) {
    return read(file.fileName());
  }

  private static byte[] read(String name) {
    try (InputStream in = PackagedEngine.class.getClassLoader().getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("This build carries no " + name + ": it is not on the class path.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
