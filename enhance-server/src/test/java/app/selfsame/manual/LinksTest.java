package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Links of documents point to something that is there, and those that lead elsewhere lead to few places that were thought of. */
public class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"{]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern ADDRESS = Pattern.compile("\\b(https?)://([A-Za-z0-9.-]+[A-Za-z0-9])");

  /** Where documents, pages and what operators are given lead to. */
  private static final Set<String> HOSTS =
      Set.of(
          // The example's source: a page of the French authority.
          "passeport.ants.gouv.fr",
          // The two libraries that open HEIC, and the verification standard.
          "github.com",
          // An example of a store for photos.
          "s3.eu-central-1.amazonaws.com",
          "stripe.com",
          // The form of the package's file of licences.
          "www.debian.org",
          "www.standardwebhooks.com",
          "www.unicode.org");

  /** Names that are nobody's, as RFC 2606 has them, and names that are no address but say what a file is. */
  private static final Pattern NOWHERE =
      Pattern.compile(
          "(?:[a-z0-9-]+\\.)*(?:example|example\\.(?:com|org|net)|test|invalid)|localhost|127\\.0\\.0\\.1|www\\.w3\\.org");

  @Test
  public void whatIsLinkedIsThere() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (String document : Documents.all()) {
      Matcher link = LINK.matcher(Documents.prose(document));
      while (link.find()) {
        String target = link.group(1) == null ? link.group(2) : link.group(1);
        if (!target.startsWith("https://")) {
          links++;
          if (!isThere(document, target)) {
            dead.add(document + ": " + target);
          }
        }
      }
    }
    assertTrue(String.valueOf(links), links > 40);
    assertEquals(List.of(), dead);
  }

  private static boolean isThere(String document, String target) throws IOException {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? Path.of(document) : Path.of(document).resolveSibling(parts[0]).normalize();
    if (!Files.exists(Documents.ROOT.resolve(file))) {
      return false;
    }
    return parts.length == 1 || anchors(Documents.text(file.toString())).contains(parts[1]);
  }

  /** Of the headings, as GitHub makes them. */
  private static Set<String> anchors(String text) {
    return HEADING.matcher(text).results()
        .map(heading -> heading.group(1).replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1"))
        .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  public void nothingLeadsToAnotherSiteUnthought() throws IOException {
    Map<String, String> found = new TreeMap<>();
    List<String> unsealed = new ArrayList<>();
    for (Path file : written()) {
      String name = Documents.ROOT.relativize(file).toString();
      Matcher address = ADDRESS.matcher(text(file));
      while (address.find()) {
        if (!NOWHERE.matcher(address.group(2)).matches()) {
          found.putIfAbsent(address.group(2), name);
          if (!address.group(1).equals("https")) {
            unsealed.add(name + ": " + address.group());
          }
        }
      }
    }
    assertEquals(found.toString(), new TreeSet<>(HOSTS), found.keySet());
    assertEquals(List.of(), unsealed);
  }

  /** What people read: documents, what operators are given, and pages with their texts. */
  private static List<Path> written() throws IOException {
    List<Path> all = new ArrayList<>();
    Documents.all().forEach(document -> all.add(Documents.ROOT.resolve(document)));
    for (String folder : List.of("packaging", "static", "enhance-server/src/main/resources/app/selfsame")) {
      try (Stream<Path> files = Files.walk(Documents.ROOT.resolve(folder))) {
        files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith("openapi.json")).forEach(all::add);
      }
    }
    return all;
  }

  /** Empty of a picture. */
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      return "";
    }
  }
}
