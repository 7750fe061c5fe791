import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Says what differs between two jar files: {@code java JarDifference.java ONE OTHER}. Exit code 0 when nothing does. */
final class JarDifference {
  private static final int SHOWN = 100;

  public static void main(String[] arguments) throws Exception {
    Path one = Path.of(arguments[0]);
    Path other = Path.of(arguments[1]);
    for (Path jar : List.of(one, other)) {
      System.out.println(sha256(jar) + "  " + jar);
    }
    if (Files.mismatch(one, other) < 0) {
      System.out.println("The same, to the byte.");
      return;
    }
    List<String> differences = differences(one, other);
    differences.stream().limit(SHOWN).forEach(System.out::println);
    System.out.println("Different: " + differences.size() + (differences.size() > SHOWN ? ", of which " + SHOWN + " are shown." : "."));
    System.exit(1);
  }

  private static List<String> differences(Path one, Path other) throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipFile first = new ZipFile(one.toFile()); ZipFile second = new ZipFile(other.toFile())) {
      Map<String, ZipEntry> left = entries(first);
      Map<String, ZipEntry> right = entries(second);
      for (Map.Entry<String, ZipEntry> entry : left.entrySet()) {
        ZipEntry counterpart = right.get(entry.getKey());
        if (counterpart == null) {
          found.add("only in the first: " + entry.getKey());
        } else {
          compare(entry.getValue(), counterpart, first, second, found);
        }
      }
      right.keySet().stream().filter(name -> !left.containsKey(name)).forEach(name -> found.add("only in the second: " + name));
      if (found.isEmpty()) {
        found.add(
            new ArrayList<>(left.keySet()).equals(new ArrayList<>(right.keySet()))
                ? "the way in which entries are written or compressed"
                : "the order of the entries");
      }
    }
    return found;
  }

  private static Map<String, ZipEntry> entries(ZipFile jar) {
    Map<String, ZipEntry> entries = new LinkedHashMap<>();
    for (ZipEntry entry : Collections.list(jar.entries())) {
      entries.put(entry.getName(), entry);
    }
    return entries;
  }

  private static void compare(ZipEntry one, ZipEntry other, ZipFile first, ZipFile second, List<String> found)
      throws IOException {
    if (!one.getTimeLocal().equals(other.getTimeLocal())) {
      found.add("time: " + one.getName() + ", " + one.getTimeLocal() + " and " + other.getTimeLocal());
    }
    if (!Arrays.equals(one.getExtra(), other.getExtra())) {
      found.add("extra field: " + one.getName());
    }
    try (InputStream left = first.getInputStream(one); InputStream right = second.getInputStream(other)) {
      int at = Arrays.mismatch(left.readAllBytes(), right.readAllBytes());
      if (at >= 0) {
        found.add("content: " + one.getName() + ", from byte " + (at + 1) + " on");
      }
    }
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
