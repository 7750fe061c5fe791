package app.selfsame.bill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;

/** The one jar has in it what the bill of materials says, and nothing of the machine that it was built on. */
public class JarContentIT {
  private static final Path JAR = Path.of("target", "selfsame.jar");
  private static final String OWN = "app/selfsame/";
  /** Of the whole project's build file. */
  private static final LocalDateTime BUILT = LocalDateTime.of(2026, 1, 1, 0, 0);

  @Test
  public void everyClassIsThisProgramsOrThatOfALibraryInTheBill() throws Exception {
    Set<String> inJar = new TreeSet<>(names(JAR));
    inJar.removeIf(name -> !name.endsWith(".class") || name.startsWith(OWN));
    Map<String, Path> libraries = librariesByDigest();
    List<String> withoutPart = new ArrayList<>();
    Set<String> whole = new HashSet<>(names(JAR));
    for (JsonNode component : BillOfMaterialsTest.bill().path("components")) {
      String name = component.path("bom-ref").asText();
      if (name.startsWith("pkg:maven/") && !name.contains("teavm-classlib")) {
        Path library = libraries.get(component.at("/hashes/0/content").asText());
        assertTrue(name + " is on the class path", library != null);
        Set<String> entries = names(library);
        if (entries.stream().filter(entry -> !entry.endsWith("/")).noneMatch(whole::contains)) {
          withoutPart.add(name);
        }
        inJar.removeAll(entries);
      }
    }
    assertEquals("of a library that is not in the bill", Set.of(), inJar);
    assertEquals("in the bill, and nothing of it in the jar", List.of(), withoutPart);
  }

  private static Map<String, Path> librariesByDigest() throws Exception {
    Map<String, Path> found = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(entry)));
        found.put(HexFormat.of().formatHex(digest), Path.of(entry));
      }
    }
    return found;
  }

  private static Set<String> names(Path jar) throws IOException {
    Set<String> names = new HashSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().map(ZipEntry::getName).forEach(names::add);
    }
    return names;
  }

  @Test
  public void whatThisBuildHasMadeHasOneTimeAndTellsNothingOfTheMachine() throws Exception {
    List<String> telling = new ArrayList<>();
    List<String> traces = traces();
    try (ZipFile zip = new ZipFile(JAR.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        boolean isOwn = name.startsWith(OWN) || name.startsWith("site/") || name.startsWith("engine/");
        if (isOwn || name.startsWith("META-INF/sbom/") || name.equals("META-INF/MANIFEST.MF")) {
          assertEquals(name, BUILT, entry.getTimeLocal());
          try (InputStream in = zip.getInputStream(entry)) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            traces.stream().filter(content::contains).forEach(trace -> telling.add(name + ": " + trace));
          }
        }
      }
    }
    assertEquals(List.of(), telling);
  }

  /** Where it was built, and as whom, as far as that cannot be anything else. */
  private static List<String> traces() throws IOException {
    List<String> traces = new ArrayList<>();
    traces.add(Path.of("..").toRealPath().toString());
    traces.add(System.getProperty("user.home") + "/.m2");
    String host = InetAddress.getLocalHost().getHostName();
    if (host.length() > 8) {
      traces.add(host);
    }
    assertFalse(traces.contains("/"));
    return traces;
  }
}
