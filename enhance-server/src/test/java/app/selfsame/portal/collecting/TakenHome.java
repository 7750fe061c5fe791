package app.selfsame.portal.collecting;

import app.selfsame.bench.RendererMemory;
import app.selfsame.parcel.KeyFile;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.Picture;
import app.selfsame.parcel.SealingKey;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Photos of a collection that somebody decrypts in the portal into one ZIP file.
 *
 * @param photoBytes of each
 * @param seconds from the press on the button until the file is there
 * @param heapMegabytes the most that the page's scripts had in use meanwhile
 * @param processMegabytes by how much the page's process grew at the most
 * @param right photos of the file that are what was sent
 */
public record TakenHome(
    int photos, int photoBytes, double seconds, double heapMegabytes, double processMegabytes, int right) {
  private static final double MEGA = 1e6;
  private static final int COMMENTS = 5;
  private static final int COMMENT_BYTES = 65_533;
  private static final double LONGEST_MILLIS = 3_600_000;

  /**
   * Has them sent, and taken home.
   *
   * @param requestsPerMinute that a member of a company may make
   */
  public static TakenHome measure(int photos, int requestsPerMinute) throws Exception {
    byte[] jpeg = usualSize();
    try (CollectingHouse house = new CollectingHouse(Map.of("SERVE_KEY_REQUESTS", String.valueOf(requestsPerMinute)));
        CollectingVisit visit = new CollectingVisit(house, "boss@acme.example", "en", ColorScheme.LIGHT, 1200)) {
      byte[] key = key(visit);
      make(visit);
      send(house, visit, photos, KeyFile.read(key).key(), jpeg);
      visit.page.reload();
      visit.page.waitForSelector("#counts >> text=Sent");
      visit.choose("#key-file", "key.json", key);
      visit.press("#open button");
      visit.page.waitForSelector("canvas");
      return takeHome(visit, photos, jpeg);
    }
  }

  /** A small photo with comments, which make it as large as a usual one. */
  private static byte[] usualSize() throws Exception {
    byte[] small = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(small, 0, 2);
    Random random = new Random(1);
    for (int i = 0; i < COMMENTS; i++) {
      byte[] comment = new byte[COMMENT_BYTES];
      random.nextBytes(comment);
      out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xff, (byte) 0xff});
      out.writeBytes(comment);
    }
    out.write(small, 2, small.length - 2);
    return out.toByteArray();
  }

  private static byte[] key(CollectingVisit visit) throws Exception {
    visit.page.navigate(visit.at(visit.company() + "/reading-keys"));
    visit.page.waitForSelector("text=There are no reading keys yet.");
    return visit.makeKey("Officer");
  }

  private static void make(CollectingVisit visit) {
    visit.page.navigate(visit.at(visit.company() + "/collections"));
    visit.page.waitForSelector("text=There are no collections yet.");
    visit.page.fill("#name", "Badges");
    visit.page.focus("#document");
    visit.page.keyboard().type("germany passport");
    visit.page.waitForSelector("[role=option].active");
    visit.page.keyboard().press("Enter");
    visit.press("#make > button");
    visit.page.waitForURL("**/collections/*");
    visit.page.waitForSelector("text=There is nobody.");
  }

  private static void send(CollectingHouse house, CollectingVisit visit, int photos, SealingKey key, byte[] jpeg)
      throws Exception {
    StringBuilder list = new StringBuilder("id,name\n");
    for (int i = 0; i < photos; i++) {
      list.append(i).append(",Person ").append(i).append('\n');
    }
    visit.choose("#list", "people.csv", list.toString());
    String count = String.format(Locale.ROOT, "%,d", photos);
    visit.page.waitForSelector("text=People in the list: " + count);
    visit.press("#do-add");
    visit.page.waitForSelector("text=People added: " + count);
    String links = new String(visit.saved("#save-links"), StandardCharsets.UTF_8);
    String collection = visit.page.url().replaceFirst(".*/", "");
    Map<String, String> ids = ids(visit, collection);
    for (String line : List.of(links.split("\r\n")).subList(1, photos + 1)) {
      String person = ids.get(line.split("\"")[1]);
      LinkSecret secret = LinkSecret.parse(line.replaceFirst(".*#send=([^\"]*)\".*", "$1")).orElseThrow();
      ObjectNode report = JsonNodeFactory.instance.objectNode();
      report.put("collection", collection).put("participant", person).put("attempt", 1);
      house.send(secret, new Picture(report, jpeg).seal(List.of(key), secret));
    }
  }

  private static Map<String, String> ids(CollectingVisit visit, String collection) throws Exception {
    Map<String, String> ids = new HashMap<>();
    String after = "";
    while (after != null) {
      JsonNode page = visit.call("/v1/collections/" + collection + "/participants" + after);
      page.path("participants").forEach(one -> ids.put(one.path("reference").asText(), one.path("id").asText()));
      after = page.has("next") ? "?after=" + page.path("next").asText() : null;
    }
    return ids;
  }

  private static TakenHome takeHome(CollectingVisit visit, int photos, byte[] jpeg) throws Exception {
    visit.page.focus("#accepted-alone");
    visit.page.keyboard().press("Space");
    visit.page.evaluate(
        "() => { window.mostHeap = 0; setInterval(() => {"
            + " window.mostHeap = Math.max(window.mostHeap, performance.memory.usedJSHeapSize); }, 100); }");
    RendererMemory memory = RendererMemory.watch(Chromium.shared());
    long begun = System.nanoTime();
    Download download =
        visit.page.waitForDownload(
            new Page.WaitForDownloadOptions().setTimeout(LONGEST_MILLIS), () -> visit.press("#do-zip"));
    ZipFile file = new ZipFile(download.path().toFile());
    double seconds = (System.nanoTime() - begun) / 1e9;
    double heap = ((Number) visit.page.evaluate("() => window.mostHeap")).doubleValue() / MEGA;
    try (file) {
      return new TakenHome(photos, jpeg.length, seconds, heap, memory.growthMegabytes(), right(file, photos, jpeg));
    }
  }

  private static int right(ZipFile file, int photos, byte[] jpeg) throws Exception {
    int right = 0;
    for (int i = 0; i < photos; i++) {
      ZipEntry entry = file.getEntry(i + ".jpg");
      right += entry != null && Arrays.equals(jpeg, file.getInputStream(entry).readAllBytes()) ? 1 : 0;
    }
    return right;
  }
}
