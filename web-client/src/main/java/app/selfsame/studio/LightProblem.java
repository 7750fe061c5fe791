package app.selfsame.studio;

import app.selfsame.refusal.RefusalCode;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** Why the server changed nothing, in plain words, and what to do. */
final class LightProblem {
  private static final String KEPT = " The file stays as it was.";
  private static final String UNREACHABLE =
      "The server could not be reached. See whether you are online, then send the crop again." + KEPT;
  private static final String NOT_OFFERED = "This site’s server does not offer to change light." + KEPT;
  private static final String FAILED = "The server failed. Try again later." + KEPT;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private LightProblem() {}

  static String sentence(CourierAnswer answer) {
    if (answer.getStatus() == 0) {
      return UNREACHABLE;
    }
    Optional<RefusalCode> code = RefusalCode.of(answer.getCode());
    return code.map(known -> sentence(known, answer)).orElseGet(() -> sentenceOfOther(answer));
  }

  private static String sentence(RefusalCode code, CourierAnswer answer) {
    return switch (code) {
      case ENHANCE_OFF, NOT_FOUND, METHOD_NOT_ALLOWED -> NOT_OFFERED;
      case DAILY_LIMIT -> "You have used today’s changes of light. You can ask again " + later(answer, "tomorrow") + "."
          + KEPT;
      case BUSY, STOPPING -> "The server is busy. Try again " + later(answer, "in a few minutes") + "." + KEPT;
      case INTERNAL -> FAILED;
      default -> PageTexts.say(code.explanation()) + KEPT;
    };
  }

  /** Of a server that is not ours, or newer than this page. */
  private static String sentenceOfOther(CourierAnswer answer) {
    if (!answer.getDetail().isEmpty() && !answer.getCode().isEmpty()) {
      return answer.getDetail() + KEPT;
    }
    return answer.getStatus() == 404 || answer.getStatus() == 405 ? NOT_OFFERED : FAILED;
  }

  private static String later(CourierAnswer answer, String unknown) {
    int seconds = seconds(answer.getRetryAfter());
    if (seconds <= 0) {
      return unknown;
    }
    if (seconds < 2 * MINUTE) {
      return "in " + seconds + " seconds";
    }
    return seconds < 2 * HOUR
        ? "in " + (seconds + MINUTE - 1) / MINUTE + " minutes"
        : "in " + (seconds + HOUR - 1) / HOUR + " hours";
  }

  /** 0 for what is no number of seconds. */
  @JSBody(params = "text", script = "return /^[0-9]{1,6}$/.test(text) ? Number(text) : 0;")
  private static native int seconds(String text);
}
