package app.selfsame.bench.campaign;

import app.selfsame.bench.campaign.Structure.Field;
import app.selfsame.bench.campaign.Structure.Part;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to spoil a file. */
enum Mutation {
  BITS {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] changed = file.clone();
      for (int i = random.nextInt(8); i >= 0; i--) {
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return changed;
    }
  },
  BYTES {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] changed = file.clone();
      int from = random.nextInt(changed.length);
      int to = Math.min(changed.length, from + 1 + random.nextInt(8));
      int value = random.nextInt(3);
      for (int i = from; i < to; i++) {
        changed[i] = (byte) (value == 0 ? 0 : value == 1 ? 0xff : random.nextInt());
      }
      return changed;
    }
  },
  CUT {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  DROPPED {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      Part part = part(file, random);
      return joined(file, 0, part.from(), file, part.to(), file.length);
    }
  },
  REPEATED {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      Part part = part(file, random);
      byte[] grown = file;
      for (int i = 1 << random.nextInt(6); i > 0 && grown.length < MOST_BYTES; i--) {
        grown = inserted(grown, part.to(), Arrays.copyOfRange(file, part.from(), part.to()));
      }
      return grown;
    }
  },
  EXCHANGED {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      Part part = part(file, random);
      byte[] without = joined(file, 0, part.from(), file, part.to(), file.length);
      int at = random.nextInt(without.length + 1);
      List<Part> all = Structure.of(without).parts();
      if (!all.isEmpty()) {
        at = all.get(random.nextInt(all.size())).from();
      }
      return inserted(without, at, Arrays.copyOfRange(file, part.from(), part.to()));
    }
  },
  SPLICED {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      return joined(file, 0, random.nextInt(file.length), other, random.nextInt(other.length), other.length);
    }
  },
  FOREIGN_PART {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      Part part = part(other, random);
      return inserted(file, part(file, random).from(), Arrays.copyOfRange(other, part.from(), part.to()));
    }
  },
  NESTED {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      Part part = part(file, random);
      return inserted(file, part.from() + random.nextInt(part.to() - part.from() + 1), other);
    }
  },
  BEHIND {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] more = random.nextBoolean() ? other : new byte[random.nextInt(5_000)];
      return inserted(file, file.length, more);
    }
  },
  NUMBER {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] changed = file.clone();
      List<Field> fields = Structure.of(file).fields();
      if (fields.isEmpty()) {
        return BYTES.of(file, other, random);
      }
      for (int i = random.nextInt(3); i >= 0; i--) {
        Field field = fields.get(random.nextInt(fields.size()));
        field.write(changed, number(field.read(changed), file.length, random));
      }
      return changed;
    }
  };

  private static final int MOST_BYTES = 1 << 20;
  private static final long[] NUMBERS = {
    0, 1, 2, 7, 8, 63, 64, 127, 128, 255, 256, 16_383, 16_384, 32_767, 32_768, 65_535, 65_536, 0x7fffffffL, 0x80000000L,
    0xffffffffL, 0x7ffffff0L, 30_000, 30_001, 10_000
  };

  /**
   * A spoilt copy.
   *
   * @param file at least a byte
   * @param other another file, of any format
   */
  abstract byte[] of(byte[] file, byte[] other, Random random);

  private static long number(long before, int length, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> before + 1 + random.nextInt(4);
      case 1 -> before - 1 - random.nextInt(4);
      case 2 -> random.nextInt(length + 16);
      case 3 -> random.nextInt();
      default -> NUMBERS[random.nextInt(NUMBERS.length)];
    };
  }

  /** One of the file's, or any range of it. */
  private static Part part(byte[] file, Random random) {
    List<Part> parts = Structure.of(file).parts();
    if (!parts.isEmpty() && random.nextInt(4) > 0) {
      return parts.get(random.nextInt(parts.size()));
    }
    int from = random.nextInt(file.length);
    return new Part(from, Math.min(file.length, from + 1 + random.nextInt(400)));
  }

  private static byte[] inserted(byte[] into, int at, byte[] what) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(into, 0, at);
    all.writeBytes(what);
    all.write(into, at, into.length - at);
    return all.toByteArray();
  }

  private static byte[] joined(byte[] first, int from, int to, byte[] second, int secondFrom, int secondTo) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(first, from, to - from);
    all.write(second, secondFrom, secondTo - secondFrom);
    return all.toByteArray();
  }
}
