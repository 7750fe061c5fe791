package app.selfsame.studio.light;

import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Unit;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.tone.LightMessage;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** Why the server changed nothing, and what to do: by its codes where the page knows more, else in the server's words. */
final class LightProblem {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private LightProblem() {}

  /** Of an answer that is an error, or of none. */
  static List<Message> sentences(LightResponse answer) {
    return List.of(why(answer), Message.of(LightProblemMessage.FILE_KEPT));
  }

  /**
   * Of an answer that says that nothing was changed.
   *
   * @param outcome as the server's report words it; of any other its picture cannot be used
   */
  static List<Message> unchanged(String outcome) {
    return switch (outcome) {
      case "nothing-needed" -> List.of(Message.of(LightMessage.NOTHING_NEEDED));
      case "not-improved" -> List.of(Message.of(LightMessage.NOT_IMPROVED), Message.of(LightMessage.RETAKE));
      case "not-measured" -> List.of(Message.of(LightMessage.NOT_MEASURED), Message.of(LightMessage.RETAKE));
      default -> List.of(Message.of(LightProblemMessage.UNUSABLE), Message.of(LightProblemMessage.FILE_KEPT));
    };
  }

  private static Message why(LightResponse answer) {
    if (answer.getStatus() == 0) {
      return Message.of(LightProblemMessage.UNREACHABLE);
    }
    Optional<RefusalCode> code = RefusalCode.of(answer.getCode());
    return code.isPresent() ? why(code.get(), answer) : inItsWords(answer);
  }

  private static Message why(RefusalCode code, LightResponse answer) {
    String retryAfter = answer.getRetryAfter();
    return switch (code) {
      case ENHANCE_OFF, NOT_FOUND, METHOD_NOT_ALLOWED -> Message.of(LightProblemMessage.NOT_OFFERED);
      case DAILY_LIMIT -> until(retryAfter, LightProblemMessage.USED_UP_UNTIL, LightProblemMessage.USED_UP);
      case BUSY, STOPPING -> until(retryAfter, LightProblemMessage.BUSY_UNTIL, LightProblemMessage.BUSY);
      case INTERNAL -> Message.of(LightProblemMessage.FAILED);
      default -> inItsWords(answer);
    };
  }

  /** The server may be newer than this page, or not ours. */
  private static Message inItsWords(LightResponse answer) {
    if (!answer.getDetail().isEmpty() && !answer.getCode().isEmpty()) {
      return Message.of(
          LightProblemMessage.ANSWERED, Argument.quote(answer.getDetail(), language(answer.getLanguage())));
    }
    boolean isThere = answer.getStatus() != 404 && answer.getStatus() != 405;
    return Message.of(isThere ? LightProblemMessage.FAILED : LightProblemMessage.NOT_OFFERED);
  }

  private static String language(String tag) {
    return Optional.ofNullable(tag).flatMap(Language::of).map(Language::tag).orElse(Language.UNKNOWN_TAG);
  }

  /**
   * When to try again.
   *
   * @param known takes the time to wait
   * @param unknown is said where the server gives none
   */
  private static Message until(String retryAfter, MessageKey known, MessageKey unknown) {
    int seconds = seconds(retryAfter);
    return seconds <= 0 ? Message.of(unknown) : Message.of(known, wait(seconds));
  }

  /** Whole minutes and hours, rather too long than too short. */
  private static Argument wait(int seconds) {
    if (seconds < 2 * MINUTE) {
      return Argument.quantity(seconds, Unit.SECOND);
    }
    return seconds < 2 * HOUR
        ? Argument.quantity((seconds + MINUTE - 1) / MINUTE, Unit.MINUTE)
        : Argument.quantity((seconds + HOUR - 1) / HOUR, Unit.HOUR);
  }

  /** 0 for what is no number of seconds. */
  @JSBody(params = "text", script = "return /^[0-9]{1,6}$/.test(text) ? Number(text) : 0;")
  private static native int seconds(String text);
}
