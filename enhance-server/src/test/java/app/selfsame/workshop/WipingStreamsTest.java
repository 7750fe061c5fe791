package app.selfsame.workshop;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.Test;

/** What goes through is what was sent, however it is cut. */
public class WipingStreamsTest {
  private static final int BYTES = 300_001;

  @Test
  public void whatIsReadIsWhatCame() throws IOException {
    byte[] sent = bytes();
    Random random = new Random(7);
    try (DataInputStream in = new DataInputStream(new WipingInput(new ByteArrayInputStream(sent)))) {
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      while (read.size() < BYTES) {
        int size = Math.min(BYTES - read.size(), 1 + random.nextInt(90_000));
        read.write(in.readByte());
        read.writeBytes(in.readNBytes(size - 1));
      }
      assertArrayEquals(sent, read.toByteArray());
      assertEquals("the end", -1, in.read());
      assertEquals("the end", -1, in.read(new byte[2]));
    }
  }

  @Test
  public void whatIsWrittenArrives() throws IOException {
    byte[] sent = bytes();
    Random random = new Random(8);
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    try (WipingOutput out = new WipingOutput(arrived)) {
      for (int at = 0; at < BYTES; ) {
        int size = Math.min(BYTES - at, 1 + random.nextInt(90_000));
        out.write(sent[at]);
        out.write(sent, at + 1, size - 1);
        at += size;
      }
      out.flush();
    }
    assertArrayEquals(sent, arrived.toByteArray());
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    new Random(6).nextBytes(bytes);
    return bytes;
  }
}
