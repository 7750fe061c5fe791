package app.selfsame.bench.mrz;

import java.util.SplittableRandom;

/** Draws of one line: the same seed draws the same line anywhere. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    // Streams of seeds that differ by its own step would be one stream, begun at different places.
    long mixed = (seed ^ seed >>> 33) * 0xFF51AFD7ED558CCDL + 0x632BE59BD9B4E019L;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    random = new SplittableRandom(mixed ^ mixed >>> 33);
  }

  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /** From {@code from} to {@code to}, both included. */
  int whole(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  double oneOf(double... values) {
    return values[random.nextInt(values.length)];
  }

  String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  char letterOf(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  String word(String letters, int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(letterOf(letters));
    }
    return word.toString();
  }

  /** Of a normal distribution around 0 with deviation 1. */
  double normal() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** Nearly normal, around 0 with deviation 1: the sum of four even draws. */
  float noise() {
    long bits = random.nextLong();
    int sum = (int) (bits & 0xffff) + (int) (bits >>> 16 & 0xffff) + (int) (bits >>> 32 & 0xffff) + (int) (bits >>> 48);
    return (sum - 131070) * (1 / 37837f);
  }
}
