package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.http.ProblemException;
import app.selfsame.mail.MailAddress;
import app.selfsame.quota.MovableClock;
import java.net.InetAddress;
import org.junit.Test;

/** Letters that were asked for and did not come to be do not count. */
public class SignInLimitsTest {
  private static final int PRESSED = 50;

  private final SignInLimits limits = new SignInLimits(new MovableClock("2026-11-30T12:00:00Z"));
  private final MailAddress ada = MailAddress.parse("ada@example.org").orElseThrow();
  private final InetAddress home = InetAddress.getLoopbackAddress();

  @Test
  public void whoeverGotNoLetterMayAskAgain() {
    for (int i = 0; i < PRESSED; i++) {
      limits.takeLetter(ada, home);
      limits.giveBackLetter(ada, home);
      limits.takeLetterOfKnown(ada);
      limits.giveBackLetterOfKnown(ada);
    }
    limits.takeLetter(ada, home);
  }

  @Test
  public void lettersThatAreSentCount() {
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> {
              for (int i = 0; i < PRESSED; i++) {
                limits.takeLetter(ada, home);
              }
            });
    assertEquals(429, refused.problem().status());
  }
}
