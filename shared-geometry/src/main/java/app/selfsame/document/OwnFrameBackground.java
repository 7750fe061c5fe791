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
    Set<BackgroundTone> tones = tones(words).orElseThrow(() -> refusal(words));
    String said = words.replace(",", " or ").replace('-', ' ');
    return Optional.of(
        new BackgroundRule(Remark.of(id, DocumentField.BACKGROUND, said), tones, false, Map.of(), source));
  }

  /** The colours of such words, none of them for a plain background; empty when they name another one, or one twice. */
  static Optional<Set<BackgroundTone>> tones(String words) {
    if (words.equals(OwnFrameWords.PLAIN)) {
      return Optional.of(Set.of());
    }
    Set<BackgroundTone> tones = new LinkedHashSet<>();
    // The limit keeps what stands behind a last comma: nothing, which is no colour.
    for (String word : words.split(",", -1)) {
      Optional<BackgroundTone> tone = BackgroundTone.of(word);
      if (tone.isEmpty() || !tones.add(tone.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(Collections.unmodifiableSet(tones));
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
