package app.selfsame.bench;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.inspection.Engine;
import app.selfsame.network.Model;
import app.selfsame.network.NetworkSet;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.NeuralRuntime;
import app.selfsame.tflite.TfliteRuntime;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The networks of a verdict, and how long they took since that was last asked, in one thread. */
final class TimedNetworks {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final NeuralRuntime runtime = new TfliteRuntime();
  private long wallNanos;
  private long coreNanos;

  /** An engine that finds everything, with these networks. */
  Engine engine() {
    Networks networks = new Networks(this::load, PackagedEngine::model).prove(NetworkSet.PHOTO);
    return new Engine(networks).findingHands(networks);
  }

  private NeuralNetwork load(Model model, byte[] file) {
    NeuralNetwork network = runtime.load(model, file);
    return inputs -> {
      long wallStart = System.nanoTime();
      long coreStart = threads.getCurrentThreadCpuTime();
      float[][] outputs = network.run(inputs);
      coreNanos += threads.getCurrentThreadCpuTime() - coreStart;
      wallNanos += System.nanoTime() - wallStart;
      return outputs;
    };
  }

  /** Adds all runs since the last time as one step. */
  void noteIn(Stopwatch stopwatch, String step) {
    stopwatch.note(step, wallNanos, coreNanos);
    wallNanos = 0;
    coreNanos = 0;
  }
}
