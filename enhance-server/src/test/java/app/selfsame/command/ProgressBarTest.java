package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.results.PhotoResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** One line that tells how far it is. */
public class ProgressBarTest {
  private static final PhotoResult READY =
      new PhotoResult("a.jpg", "", PhotoResult.Status.READY, "", List.of(), "", "", "a.jpg", 1);
  private static final PhotoResult BROKEN =
      PhotoResult.without("b.jpg", "", PhotoResult.Status.UNREADABLE, "damaged", "It is damaged.");

  private long minutes;

  @Test
  public void itGrowsAndGuessesHowLongItWillTake() {
    StringWriter shown = new StringWriter();
    ProgressBar bar =
        new ProgressBar(new PrintWriter(shown, true), English.texts(), 1_200, () -> TimeUnit.MINUTES.toNanos(minutes));
    bar.show(READY);
    bar.show(BROKEN);
    assertEquals("[------------------------] 2 of 1,200, 1 not ready", lastOf(shown));
    minutes = 3;
    for (int i = 2; i < 600; i++) {
      bar.show(READY);
    }
    assertEquals("[############------------] 600 of 1,200, 1 not ready, about 3 minutes left", lastOf(shown));
    bar.end();
    assertTrue("what follows is on a line of its own", shown.toString().endsWith(System.lineSeparator()));
  }

  private static String lastOf(StringWriter shown) {
    return shown.toString().substring(shown.toString().lastIndexOf("\r\u001b[K") + 4).strip();
  }
}
