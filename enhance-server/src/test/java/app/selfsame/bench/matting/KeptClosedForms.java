package app.selfsame.bench.matting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * What the closed form answered in earlier runs, by what it was asked: it takes minutes and never changes. The files
 * lie in {@code enhance-server/target} and go when that is cleaned, as it must be when {@link ClosedForm} changes.
 */
final class KeptClosedForms {
  private KeptClosedForms() {}

  /** The kept answer with its time, or the solver's, which is then kept. */
  static Timed<ClosedForm> of(MattingSample sample, Supplier<ClosedForm> solver) {
    Path folder = Path.of(System.getProperty("selfsame.root", "."), "enhance-server", "target", "closed-form");
    Path file = folder.resolve(key(sample));
    try {
      if (Files.exists(file)) {
        return read(file, sample.alpha());
      }
      Timed<ClosedForm> solved = Timed.of(solver);
      Files.createDirectories(folder);
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
        out.writeDouble(solved.millis());
        out.writeInt(solved.result().iterations());
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * sample.alpha().values().length);
        bytes.asFloatBuffer().put(solved.result().alpha().values());
        out.write(bytes.array());
      }
      return solved;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Timed<ClosedForm> read(Path file, Plane size) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      double millis = in.readDouble();
      int iterations = in.readInt();
      Plane alpha = new Plane(size.width(), size.height());
      ByteBuffer.wrap(in.readAllBytes()).asFloatBuffer().get(alpha.values());
      return new Timed<>(new ClosedForm(alpha, iterations), millis);
    }
  }

  private static String key(MattingSample sample) {
    int count = sample.trimap().labels().length;
    ByteBuffer asked = ByteBuffer.allocate(count * (Integer.BYTES + 1 + Float.BYTES));
    for (int i = 0; i < count; i++) {
      asked.putInt(sample.picture().pixels()[i]).put(sample.trimap().labels()[i]).putFloat(sample.mask().values()[i]);
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
