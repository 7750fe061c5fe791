package app.selfsame.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for texts and bytes in files and in the memory of processes, texts as Java and others write them. */
public final class Needles {
  private static final int PIECES = 8;
  private static final int PIECE_BYTES = 24;
  /** Before what all files of a kind end with. */
  private static final int PIECE_END = 40;
  private static final int CHUNK = 1 << 20;

  private final Map<String, byte[]> needles = new LinkedHashMap<>();
  private int longest;

  /** A text of ASCII, in one and in two bytes a character. */
  public void addText(String text) {
    add(text + " in bytes", text.getBytes(StandardCharsets.US_ASCII));
    add(text + " in UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
    add(text + " in UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
  }

  /** Pieces out of bytes of which none is like another. */
  public void addPieces(String name, byte[] bytes) {
    int apart = bytes.length / PIECES;
    for (int at = apart; at + PIECE_BYTES <= bytes.length; at += apart) {
      add(name + " from " + at, Arrays.copyOfRange(bytes, at, at + PIECE_BYTES));
    }
    add("end of " + name, Arrays.copyOfRange(bytes, bytes.length - PIECE_END, bytes.length - PIECE_END + PIECE_BYTES));
  }

  public void add(String name, byte[] bytes) {
    needles.put(name, bytes);
    longest = Math.max(longest, bytes.length);
  }

  /** Which are in a file. */
  public Set<String> in(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in(in);
    }
  }

  private Set<String> in(InputStream in) throws IOException {
    Set<String> found = new TreeSet<>();
    byte[] buffer = new byte[CHUNK];
    int kept = 0;
    int read;
    while ((read = in.readNBytes(buffer, kept, CHUNK - kept)) > 0) {
      look(buffer, kept + read, found);
      int end = kept + read;
      kept = Math.min(end, longest - 1);
      System.arraycopy(buffer, end - kept, buffer, 0, kept);
    }
    return found;
  }

  private void look(byte[] bytes, int end, Set<String> found) {
    needles.forEach(
        (name, needle) -> {
          if (!found.contains(name) && contains(bytes, end, needle)) {
            found.add(name);
          }
        });
  }

  private static boolean contains(byte[] bytes, int end, byte[] needle) {
    for (int at = 0; at + needle.length <= end; at++) {
      if (bytes[at] == needle[0] && Arrays.equals(bytes, at, at + needle.length, needle, 0, needle.length)) {
        return true;
      }
    }
    return false;
  }

  /** Which are in what a process can write to of its memory; one that has ended has none. */
  public Set<String> inMemoryOf(ProcessHandle process) throws IOException {
    try {
      return inMemoryOf(process.pid());
    } catch (IOException e) {
      if (process.isAlive()) {
        throw e;
      }
      return Set.of();
    }
  }

  private Set<String> inMemoryOf(long process) throws IOException {
    Set<String> found = new TreeSet<>();
    Path own = Path.of("/proc", String.valueOf(process));
    List<String> maps = Files.readAllLines(own.resolve("maps"));
    try (RandomAccessFile memory = new RandomAccessFile(own.resolve("mem").toFile(), "r")) {
      for (String map : maps) {
        String[] parts = map.split("[ -]+");
        if (parts[2].startsWith("rw")) {
          look(memory, Long.parseUnsignedLong(parts[0], 16), Long.parseUnsignedLong(parts[1], 16), found);
        }
      }
    }
    return found;
  }

  private void look(RandomAccessFile memory, long from, long to, Set<String> found) {
    byte[] buffer = new byte[CHUNK];
    for (long at = from; at < to; at += CHUNK - longest) {
      int length = (int) Math.min(CHUNK, to - at);
      try {
        memory.seek(at);
        memory.readFully(buffer, 0, length);
        look(buffer, length, found);
      } catch (IOException e) {
        // Reserved, and nothing is there.
        continue;
      }
    }
  }
}
