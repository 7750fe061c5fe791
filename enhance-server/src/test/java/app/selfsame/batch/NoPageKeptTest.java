package app.selfsame.batch;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.DrawnPassport;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Nothing of a page and of what its lines say is on disk, in the database, in the log or in the server's heap once it is
 * answered, whatever became of the request. The heap is looked through with everything in it that the garbage collector
 * has not come to. The process that read the page is gone; the one that waits for the next page has seen none.
 */
public class NoPageKeptTest {
  private static final String SURNAME = "QUITTERBAX";
  private static final String GIVEN = "ZEPHYRINE";
  private static final String NUMBER = "QX74Z11K9";

  @Rule public final TemporaryFolder root = new TemporaryFolder();

  private final Needles needles = new Needles();
  private List<String> lines;
  private byte[] page;
  private WatchedCalls calls;

  @Before
  public void make() throws Exception {
    DrawnPassport.requireTypeface();
    lines = lines();
    page = NoisyPicture.png(DrawnPassport.page(lines), 20_261_130);
    for (String text : List.of(SURNAME, GIVEN, NUMBER, lines.get(0), lines.get(1))) {
      needles.addText(text);
    }
    needles.addPieces("the file", page);
  }

  @After
  public void stop() throws Exception {
    if (calls != null) {
      calls.close();
    }
  }

  @Test
  public void nothingIsKept() throws Exception {
    calls = new WatchedCalls(root.getRoot().toPath(), "/v1/mrz", "image/png");
    assertRead(WatchedCalls.post(calls.company(), page));
    assertRead(WatchedCalls.post(visitor(1), page));
    byte[] half = Arrays.copyOf(page, page.length / 2);
    String unreadable = new String(WatchedCalls.post(visitor(2), half), StandardCharsets.UTF_8);
    assertFalse(unreadable, unreadable.contains(SURNAME));
    WatchedCalls.post(visitor(3).header("Sec-Fetch-Site", "cross-site"), page);
    WatchedCalls.post(calls.request().header("Authorization", "Bearer " + calls.key() + "x"), page);
    WatchedCalls.post(calls.company().header("Idempotency-Key", "4f5c1f0e-63a5-4c0b-9d0a-1b9d6f5ce0aa"), page);
    calls.breakOff("Authorization: Bearer " + calls.key(), page, page.length / 2);
    calls.breakOff("X-Forwarded-For: 192.0.2.4", page, page.length / 2);
    calls.breakOff("X-Forwarded-For: 192.0.2.5", page, page.length);
    assertRead(calls.killingWhoWorks(() -> WatchedCalls.post(visitor(7), page)));
    assertRead(WatchedCalls.post(visitor(6), page));
    assertRead(WatchedCalls.post(calls.company(), page));
    calls.assertNothingKept(needles, List.of(SURNAME, GIVEN, NUMBER, "192.0.2."));
  }

  @Test
  public void whatIsThereIsFound() throws Exception {
    Path file = root.newFile().toPath();
    Random random = new Random(5);
    byte[] around = new byte[(1 << 20) - 30];
    random.nextBytes(around);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(around);
      out.write(lines.get(1).getBytes(StandardCharsets.UTF_16LE));
      out.write(around);
      out.write(page);
    }
    Set<String> found = needles.in(file);
    assertTrue(found.toString(), found.contains(lines.get(1) + " in UTF-16LE"));
    assertTrue(found.toString(), found.contains(NUMBER + " in UTF-16LE"));
    assertTrue(found.toString(), found.contains("the file from " + page.length / 8) && found.contains("end of the file"));
    // This process has them.
    assertTrue(needles.inMemoryOf(ProcessHandle.current()).contains(NUMBER + " in bytes"));
  }

  private HttpRequest.Builder visitor(int number) {
    return calls.request().header("X-Forwarded-For", "192.0.2." + number);
  }

  private void assertRead(byte[] answer) {
    String said = new String(answer, StandardCharsets.UTF_8);
    assertTrue(said, said.contains(lines.get(1)) && said.contains(SURNAME));
  }

  /** Of a person and a passport that nobody else has. */
  private static List<String> lines() {
    String name = "P<UTO" + SURNAME + "<<" + GIVEN;
    String number = NUMBER + digit(NUMBER);
    String birth = "740812" + digit("740812");
    String expiry = "300415" + digit("300415");
    String optional = "<".repeat(14) + "0";
    String last = String.valueOf(digit(number + birth + expiry + optional));
    return List.of(name + "<".repeat(44 - name.length()), number + "UTO" + birth + "F" + expiry + optional + last);
  }

  /** By Doc 9303-3, 4.9. */
  private static int digit(String text) {
    int[] weights = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      sum += weights[i % 3] * (one == '<' ? 0 : Character.digit(one, 36));
    }
    return sum % 10;
  }
}
