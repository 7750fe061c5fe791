package app.selfsame.studio;

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
    return switch (answer.getStatus()) {
      case 0 -> UNREACHABLE;
      case 404, 405 -> isOff(answer.getReason()) ? NOT_OFFERED : answer.getDetail() + KEPT;
      case 429 -> "The server does this only so many times a day for everybody who asks. You can ask again "
          + later(answer, "tomorrow") + "." + KEPT;
      case 503 -> "The server is busy. Try again " + later(answer, "in a few minutes") + "." + KEPT;
      default -> answer.getDetail().isEmpty() ? FAILED : answer.getDetail() + KEPT;
    };
  }

  /** Another server without the address gives no reason. */
  private static boolean isOff(String reason) {
    return reason.isEmpty() || reason.equals("enhance-off");
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
