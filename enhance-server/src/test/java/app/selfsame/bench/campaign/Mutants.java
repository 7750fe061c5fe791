package app.selfsame.bench.campaign;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;

/** Spoilt copies of files. Seed and number alone say what each is. */
final class Mutants {
  private static final int MOST_MUTATIONS = 3;
  private static final int PNG_BEGINNING = 8;
  private static final int PNG_CHUNK = 12;

  private final List<Seeds.Named> files;
  private final long seed;

  Mutants(List<Seeds.Named> files, long seed) {
    this.files = List.copyOf(files);
    this.seed = seed;
  }

  /**
   * One of them.
   *
   * @param name what it was made of and how
   */
  record Mutant(int number, String name, byte[] bytes) {}

  Mutant mutant(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    // The first numbers of seeds that are close to each other are close, too.
    random.nextLong();
    Seeds.Named file = files.get(random.nextInt(files.size()));
    byte[] bytes = file.bytes();
    List<String> done = new ArrayList<>();
    for (int i = Math.max(0, random.nextInt(MOST_MUTATIONS + 2) - 2); i >= 0 && bytes.length > 0; i--) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      Seeds.Named other = files.get(random.nextInt(files.size()));
      bytes = mutation.of(bytes, other.bytes(), random);
      done.add(mutation.name().toLowerCase(Locale.ROOT));
    }
    if (random.nextBoolean()) {
      bytes = checked(bytes);
    }
    return new Mutant(number, file.name() + ": " + String.join(", ", done), bytes);
  }

  /** With the checksums of a PNG file's chunks put right, so that decoders look behind them. */
  private static byte[] checked(byte[] file) {
    if (file.length < PNG_BEGINNING || file[1] != 'P' || file[2] != 'N' || file[3] != 'G') {
      return file;
    }
    ByteBuffer checked = ByteBuffer.wrap(file.clone());
    long at = PNG_BEGINNING;
    while (at + PNG_CHUNK <= file.length) {
      long length = checked.getInt((int) at) & 0xffffffffL;
      if (at + PNG_CHUNK + length > file.length) {
        break;
      }
      CRC32 sum = new CRC32();
      sum.update(checked.array(), (int) at + 4, (int) length + 4);
      checked.putInt((int) (at + 8 + length), (int) sum.getValue());
      at += PNG_CHUNK + length;
    }
    return checked.array();
  }
}
