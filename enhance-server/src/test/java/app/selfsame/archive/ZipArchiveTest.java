package app.selfsame.archive;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.Test;

/** Archives as no usual program packs them. */
public class ZipArchiveTest {
  private static final byte[] CONTENT = "no photo, but content ".repeat(40).getBytes(StandardCharsets.US_ASCII);
  private static final int FLAGS = 6;
  private static final int METHOD = 8;
  private static final int SIZE_FOLLOWS = 8;
  private static final int BZIP2 = 12;
  private static final int ZSTANDARD = 93;

  /** Two stored entries. */
  private static byte[] archive() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : List.of("a.jpg", "b.jpg")) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(CONTENT);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(CONTENT.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(CONTENT);
      }
    }
    return file.toByteArray();
  }

  private static ByteBuffer little(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static List<ZipArchive.Entry> entries(byte[] file) throws IOException {
    List<ZipArchive.Entry> entries = new ArrayList<>();
    try (ZipArchive archive = new ZipArchive(new ByteArrayInputStream(file), 10, 1 << 20)) {
      for (Optional<ZipArchive.Entry> entry = archive.next(); entry.isPresent(); entry = archive.next()) {
        entries.add(entry.get());
        if (entry.get().fault().isEmpty()) {
          assertArrayEquals(CONTENT, entry.get().content().readAllBytes());
        }
      }
    }
    return entries;
  }

  @Test
  public void whatAnotherMethodHasPackedIsLeftOutAndTheRestIsRead() throws IOException {
    byte[] file = little(archive()).putShort(METHOD, (short) ZSTANDARD).array();
    List<ZipArchive.Entry> entries = entries(file);
    assertEquals(2, entries.size());
    assertEquals(Optional.of(EntryFault.METHOD), entries.get(0).fault());
    assertEquals(Optional.empty(), entries.get(1).fault());
  }

  /** The library would unpack it to find its end: bzip2 for minutes, XZ into as much memory as the file says. */
  @Test
  public void whatIsLeftOutIsNotUnpackedToFindItsEnd() throws IOException {
    byte[] packed = packed();
    byte[] head = little(archive()).putShort(METHOD, (short) BZIP2).putShort(FLAGS, (short) SIZE_FOLLOWS).array();
    little(head).putInt(14, 0).putInt(18, 0).putInt(22, 0);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(head, 0, 30 + "a.jpg".length());
    file.writeBytes(packed);
    AtomicLong read = new AtomicLong();
    InputStream counted =
        new FilterInputStream(new ByteArrayInputStream(file.toByteArray())) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            read.addAndGet(Math.max(0, count));
            return count;
          }
        };
    try (ZipArchive archive = new ZipArchive(counted, 10, 1 << 20)) {
      assertEquals(Optional.of(EntryFault.METHOD), archive.next().orElseThrow().fault());
      long before = read.get();
      assertThrows(ArchiveException.class, archive::next);
      assertEquals(before, read.get());
    }
  }

  /** By bzip2, which makes little of zeros. */
  private static byte[] packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(new byte[1 << 20]);
    }
    return packed.toByteArray();
  }

  /** There are methods whose libraries are not here, and numbers that are no method. */
  @Test
  public void everyMethodIsLeftOutOrEndsTheArchiveWhereItsLengthIsNotSaid() throws IOException {
    for (int method = 0; method <= 0xffff; method += method < 120 ? 1 : 997) {
      for (int flags : new int[] {0, SIZE_FOLLOWS}) {
        byte[] file = little(archive()).putShort(METHOD, (short) method).putShort(FLAGS, (short) flags).array();
        if (flags == SIZE_FOLLOWS) {
          little(file).putInt(14, 0).putInt(18, 0).putInt(22, 0);
        }
        try {
          entries(file);
        } catch (ArchiveException e) {
          assertEquals(ArchiveException.Fault.DAMAGED, e.fault());
        } catch (EntryException e) {
          assertTrue(method + " " + e.fault(), e.fault() == EntryFault.DAMAGED);
        }
      }
    }
  }
}
