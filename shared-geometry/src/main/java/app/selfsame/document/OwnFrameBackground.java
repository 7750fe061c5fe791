package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a size of one's own says of the background. */
final class OwnFrameBackground {
  private OwnFrameBackground() {}

  /**
   * The rule of words such as {@code white,light-grey} or {@code plain}; empty when there are none.
   *
   * @param id of the document
   * @throws OwnFrameException when they name another colour, or one twice
   */
  static Optional<BackgroundRule> rule(String words, String id, Source source) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<BackgroundTone> tones = new LinkedHashSet<>();
    StringBuilder said = new StringBuilder();
    if (words.equals(OwnFrameWords.PLAIN)) {
      said.append(OwnFrameWords.PLAIN);
    } else {
      // The limit keeps what stands behind a last comma: nothing, which is no colour.
      for (String word : words.split(",", -1)) {
        BackgroundTone tone = BackgroundTone.of(word).orElseThrow(() -> refusal(words));
        if (!tones.add(tone)) {
          throw refusal(words);
        }
        said.append(said.length() == 0 ? "" : " or ").append(word.replace('-', ' '));
      }
    }
    return Optional.of(
        new BackgroundRule(
            Remark.of(id, DocumentField.BACKGROUND, said.toString()),
            Collections.unmodifiableSet(tones), false, Map.of(), source));
  }

  private static OwnFrameException refusal(String words) {
    return new OwnFrameException(
        OwnFrameMessage.BACKGROUND_FORM, Argument.literal(words), Argument.literal(BackgroundTone.words()));
  }

  /** Who names the background of a size of their own also says that it may be put in. */
  static EditingPolicy editing(boolean isNamed, Source source) {
    Permission unknown = Permission.UNKNOWN;
    return isNamed
        ? new EditingPolicy(unknown, unknown, unknown, Permission.ALLOWED, unknown, "", Language.EN.tag(), Optional.empty(), source)
        : EditingPolicy.unsaid(source);
  }
}
