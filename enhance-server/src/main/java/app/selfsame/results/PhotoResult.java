package app.selfsame.results;

import app.selfsame.verdict.Verdict;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What came of one photo among many, in values that can be written down.
 *
 * @param file its name as it came; empty of a person without one
 * @param id whose it is; empty where nobody says
 * @param status in one word
 * @param headline the verdict in a sentence, or why there is none
 * @param reasons checks that fail, then those that warn
 * @param refusal why no file was made, as a word for programs; empty where one was
 * @param refused the same in sentences, where the photo was judged
 * @param written the name of the file that was made; empty without one
 * @param writtenBytes its length
 */
public record PhotoResult(
    String file,
    String id,
    Status status,
    String headline,
    List<Reason> reasons,
    String refusal,
    String refused,
    String written,
    long writtenBytes) {
  /** What came of it. */
  public enum Status {
    READY,
    REFUSED,
    UNUSABLE,
    /** It is no photo that can be read, or the file cannot be. */
    UNREADABLE,
    /** It could not be worked on; it may be tried again. */
    LOST,
    /** There is no photo of the person. */
    MISSING,
    /** It is not clear which photo is the person's. */
    DOUBTFUL;

    static Status of(Verdict verdict) {
      return switch (verdict) {
        case READY -> READY;
        case REFUSED -> REFUSED;
        case UNUSABLE -> UNUSABLE;
      };
    }

    /** The word in reports. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A check that speaks against a photo.
   *
   * @param check its id
   * @param outcome {@code fail} or {@code warn}
   * @param title what the photo should be
   * @param advice what is wrong and what to do
   */
  public record Reason(String check, String outcome, String title, String advice) {}

  public PhotoResult {
    reasons = List.copyOf(reasons);
  }

  /**
   * One without a verdict.
   *
   * @param refusal why, as a word for programs
   * @param headline the same in sentences
   */
  public static PhotoResult without(String file, String id, Status status, String refusal, String headline) {
    return new PhotoResult(file, id, status, headline, List.of(), refusal, "", "", 0);
  }

  /** Whether the file that was wanted is there, and may be handed in. */
  @JsonIgnore
  public boolean isReady() {
    return status == Status.READY && !written.isEmpty();
  }

  /** Whether the photo was looked at. */
  @JsonIgnore
  public boolean isJudged() {
    return status == Status.READY || status == Status.REFUSED || status == Status.UNUSABLE;
  }
}
