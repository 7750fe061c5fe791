package app.selfsame.bench.collections;

import app.selfsame.bench.BenchChromium;
import app.selfsame.bench.CpuShare;
import app.selfsame.bench.GivenPhoto;
import app.selfsame.bench.LargePhoto;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.bench.SlowLine;
import app.selfsame.collection.PeopleAsked;
import app.selfsame.site.Site;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long it takes from a link to the photo that is sent, for somebody who gives a photo as soon as the page says who asks
 * for it, agrees and sends at once; and how many bytes go over the line, those of HTTP included.
 */
final class PhoneBenchmark {
  private static final int VISITS = 3;
  private static final double MEGA = 1e6;

  /** What a person does, by the page itself: how long this program takes to reach the page is nobody's time. */
  private static final String PERSON =
      """
      if (window === top) {
        window.found = {};
        const seen = (selector) => {
          const inner = document.querySelector('#contribution iframe')?.contentDocument;
          const element = inner?.querySelector(selector);
          return element?.checkVisibility() ? element : null;
        };
        const looking = setInterval(() => {
          if (found.asked === undefined && seen('#document-row') && document.getElementById('photo-file')) {
            found.asked = performance.now();
            window.givePhoto();
          }
          if (found.ready === undefined && seen('#sendable') && seen('#send')) {
            found.ready = performance.now();
            seen('#confirmed')?.click();
            seen('#agreed').click();
            seen('#send').click();
          }
          if (found.ready !== undefined && seen('[data-state=sent]')) {
            found.sent = performance.now();
            clearInterval(looking);
          }
        }, 20);
      }
      """;

  private final PeopleAsked people;
  private final BenchChromium chromium;
  private final String give;

  private PhoneBenchmark(PeopleAsked people, BenchChromium chromium, LargePhoto photo) {
    this.people = people;
    this.chromium = chromium;
    give = GivenPhoto.script(photo);
  }

  /** A line between phone and server, and what of a core the whole browser has. */
  private record Device(String name, double bitsPerSecond, int roundTripMillis, double cores) {}

  /**
   * Prints it for each device.
   *
   * @return whether each photo was sent
   */
  static boolean run(String[] arguments) throws Exception {
    LargePhoto photo = LargePhoto.of(arguments);
    List<Device> devices =
        List.of(
            new Device("this computer", 1e9, 0, 2),
            new Device("9 Mbit/s, 165 ms there and back, half a core", 9e6, 165, 0.5),
            new Device("1.6 Mbit/s, 300 ms there and back, half a core", 1.6e6, 300, 0.5));
    try (PeopleAsked people = new PeopleAsked(Site.packaged()); BenchChromium chromium = new BenchChromium()) {
      MarkdownTable table =
          new MarkdownTable(
              System.out,
              chromium.version() + ", " + photo.description() + ": seconds since the link was opened, median (least to most)",
              "device", "visit", "who asks is shown", "photo judged, file made", "photo sent", "MB received", "MB sent");
      for (Device device : devices) {
        new PhoneBenchmark(people, chromium, photo).visits(device, table);
      }
      return people.sent() == devices.size() * VISITS * 2;
    }
  }

  private void visits(Device device, MarkdownTable table) throws Exception {
    List<Sent> first = new ArrayList<>();
    List<Sent> second = new ArrayList<>();
    try (SlowLine line = new SlowLine(people.port(), device.bitsPerSecond(), device.roundTripMillis());
        CpuShare share = CpuShare.of(device.cores())) {
      for (int i = 0; i < VISITS; i++) {
        try (BenchChromium.Profile profile = chromium.profile()) {
          first.add(visit(profile, line));
          second.add(visit(profile, line));
        }
      }
    }
    row(table, device, "first", first);
    row(table, device, "second", second);
  }

  private static void row(MarkdownTable table, Device device, String visit, List<Sent> sent) {
    table.row(
        device.name(),
        visit,
        Samples.of(sent.stream().map(one -> one.asked() / 1000).toList()),
        Samples.of(sent.stream().map(one -> one.ready() / 1000).toList()),
        Samples.of(sent.stream().map(one -> one.sent() / 1000).toList()),
        megabytes(sent.stream().map(Sent::receivedBytes).toList()),
        megabytes(sent.stream().map(Sent::sentBytes).toList()));
  }

  private static String megabytes(List<Long> bytes) {
    return String.format(Locale.ROOT, "%.2f", Samples.of(bytes).median() / MEGA);
  }

  /** Milliseconds since navigation began, and bytes over the line until the photo was sent. */
  private record Sent(double asked, double ready, double sent, long receivedBytes, long sentBytes) {}

  @SuppressWarnings("unchecked")
  private Sent visit(BenchChromium.Profile profile, SlowLine line) throws Exception {
    String address = people.next();
    long received = line.receivedBytes();
    long sent = line.sentBytes();
    Page page = profile.newPage();
    page.onPageError(System.err::println);
    page.addInitScript(give);
    page.addInitScript(PERSON);
    page.navigate("http://localhost:" + line.port() + address);
    page.waitForFunction("() => found.sent");
    Sent visit =
        of((Map<String, Object>) page.evaluate("() => found"), line.receivedBytes() - received, line.sentBytes() - sent);
    // The service worker keeps its files for the next visit.
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    page.close();
    return visit;
  }

  private static Sent of(Map<String, Object> found, long receivedBytes, long sentBytes) {
    return new Sent(at(found, "asked"), at(found, "ready"), at(found, "sent"), receivedBytes, sentBytes);
  }

  private static double at(Map<String, Object> found, String mark) {
    return ((Number) found.get(mark)).doubleValue();
  }
}
