package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Which edits an authority accepts.
 *
 * @param crop cutting the picture to the document's shape and making it smaller
 * @param straighten turning the picture until the head is upright
 * @param enlarge making it larger than the camera took it
 * @param background putting another background behind the person
 * @param light changing exposure, contrast or colour
 * @param quote the authority's own words, in its own language, or empty
 * @param quoteLanguage the tag of that language, {@code und} where it is not known which
 * @param translation what they say in English; absent where they are English
 * @param source where they stand
 */
public record EditingPolicy(
    Permission crop,
    Permission straighten,
    Permission enlarge,
    Permission background,
    Permission light,
    String quote,
    String quoteLanguage,
    Optional<Remark> translation,
    Source source) {
  /** Of an authority that is silent on edits. */
  static EditingPolicy unsaid(Source source) {
    Permission unknown = Permission.UNKNOWN;
    return new EditingPolicy(unknown, unknown, unknown, unknown, unknown, "", Language.EN.tag(), Optional.empty(), source);
  }

  /** Whether anything is known of what the authority says: where it bans edits, it is not silent on them. */
  public boolean saysAnything() {
    return !quote.isEmpty()
        || crop != Permission.UNKNOWN
        || straighten != Permission.UNKNOWN
        || enlarge != Permission.UNKNOWN
        || background != Permission.UNKNOWN
        || light != Permission.UNKNOWN;
  }

  /** A sentence that gives the authority's own words; none when it has none. */
  public List<Message> words() {
    return said().map(said -> List.of(Message.of(AuthorityMessage.WRITES, Argument.message(said)))).orElse(List.of());
  }

  /** The authority's own words as a phrase, with what they say in English where they are not English; empty without any. */
  public Optional<Message> said() {
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        translation.isEmpty()
            ? Message.of(AuthorityMessage.WORDS, Argument.quote(quote, quoteLanguage))
            : Message.of(
                AuthorityMessage.TRANSLATED,
                Argument.quote(quote, quoteLanguage),
                translation.get().argument()));
  }
}
