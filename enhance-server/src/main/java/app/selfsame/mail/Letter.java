package app.selfsame.mail;

import java.util.List;
import java.util.Optional;

/**
 * A letter as it is sent: plain text, which every program shows and in which nothing can be hidden that tells who has
 * opened it.
 *
 * @param language of its words, as BCP 47 has it
 * @param subject one line
 * @param paragraphs each a sentence or more without line breaks, or an address of the site by itself
 * @param replyTo who gets what its reader answers, where that is not the sender
 */
public record Letter(
    MailAddress to, String language, String subject, List<String> paragraphs, Optional<MailAddress> replyTo) {
  public Letter {
    paragraphs = List.copyOf(paragraphs);
    // A line break in the subject would begin a field of the letter's head.
    if (hasControl(subject) || paragraphs.stream().anyMatch(Letter::hasControl)) {
      throw new IllegalArgumentException("a control character in a letter");
    }
  }

  /** One that nobody is to answer. */
  public Letter(MailAddress to, String language, String subject, List<String> paragraphs) {
    this(to, language, subject, paragraphs, Optional.empty());
  }

  /** The paragraphs with an empty line after each but the last. */
  public String text() {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static boolean hasControl(String text) {
    return text.codePoints().anyMatch(Character::isISOControl);
  }
}
