package app.selfsame.bench.matting;

import java.util.function.Supplier;

/**
 * A result and how long it took.
 *
 * @param millis on the wall
 */
record Timed<T>(T result, double millis) {
  static <T> Timed<T> of(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    return new Timed<>(result, (System.nanoTime() - start) / 1e6);
  }
}
