package app.selfsame.bench.collections;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.portal.collecting.TakenHome;
import java.util.Locale;

/**
 * Photos that somebody decrypts in the portal into one ZIP file: a tenth of them and all, so that it is seen whether memory
 * grows with them; and all once more with as many requests a minute as a server can be set to.
 */
final class ZipBenchmark {
  private static final int PHOTOS = 1_000;
  private static final int USUAL_REQUESTS = 600;
  private static final int MOST_REQUESTS = 6_000;

  private ZipBenchmark() {}

  /**
   * Prints how it went.
   *
   * @return whether each photo was right
   */
  static boolean run(String[] arguments) throws Exception {
    int photos = arguments.length == 0 ? PHOTOS : Integer.parseInt(arguments[0]);
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Photos decrypted in the portal into one ZIP file",
            "photos", "each", "requests a minute", "seconds", "photos a second", "most of the scripts' memory",
            "the page's process grew by", "right");
    boolean isRight = row(table, photos / 10, USUAL_REQUESTS);
    isRight &= row(table, photos, USUAL_REQUESTS);
    isRight &= row(table, photos, MOST_REQUESTS);
    return isRight;
  }

  private static boolean row(MarkdownTable table, int photos, int requests) throws Exception {
    TakenHome home = TakenHome.measure(photos, requests);
    table.row(
        photos,
        home.photoBytes() / 1024 + " KB",
        requests,
        String.format(Locale.ROOT, "%.1f", home.seconds()),
        String.format(Locale.ROOT, "%.1f", photos / home.seconds()),
        String.format(Locale.ROOT, "%.0f MB", home.heapMegabytes()),
        String.format(Locale.ROOT, "%.0f MB", home.processMegabytes()),
        home.right());
    return home.right() == photos;
  }
}
