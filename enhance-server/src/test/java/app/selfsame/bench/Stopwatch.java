package app.selfsame.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Times named steps of one thread, on the wall and on the core: beside other work only the second repeats. */
public final class Stopwatch {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, List<Double>> wall = new LinkedHashMap<>();
  private final Map<String, List<Double>> core = new LinkedHashMap<>();

  public <T> T time(String step, Supplier<T> work) {
    long wallStart = System.nanoTime();
    long coreStart = threads.getCurrentThreadCpuTime();
    T result = work.get();
    add(core, step, threads.getCurrentThreadCpuTime() - coreStart);
    add(wall, step, System.nanoTime() - wallStart);
    return result;
  }

  /** Adds a step that was timed otherwise. */
  public void note(String step, long wallNanos, long coreNanos) {
    add(core, step, coreNanos);
    add(wall, step, wallNanos);
  }

  private static void add(Map<String, List<Double>> times, String step, long nanos) {
    times.computeIfAbsent(step, name -> new ArrayList<>()).add(nanos / 1e6);
  }

  /** Forgets everything so far, which was warming up. */
  public void reset() {
    wall.clear();
    core.clear();
  }

  public Samples core(String step) {
    return Samples.of(core.get(step));
  }

  /** Each step with its milliseconds on the wall and on the core, in the order in which they first came. */
  void forEach(StepConsumer consumer) {
    BiConsumer<String, List<Double>> each =
        (step, times) -> consumer.accept(step, Samples.of(times), Samples.of(core.get(step)));
    wall.forEach(each);
  }

  /** Receives a step's milliseconds. */
  interface StepConsumer {
    void accept(String step, Samples wallMillis, Samples coreMillis);
  }
}
