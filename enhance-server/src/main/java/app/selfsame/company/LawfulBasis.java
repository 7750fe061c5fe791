package app.selfsame.company;

import app.selfsame.message.MessageKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * On what ground of GDPR, Article 9(2), a company compares faces, which is to work with data of people's bodies. Whoever asks
 * for it says so; nobody here can know whether it is true. The other grounds are for what no company does here: vital
 * interests, members of associations, what people have made public, courts, health and archives.
 */
public enum LawfulBasis implements MessageKey {
  /** Each person has said yes, and can take that back: point (a). */
  EXPLICIT_CONSENT,
  /** The law on work and social protection asks for it or lets it be done: (b). */
  EMPLOYMENT_LAW,
  /** For legal claims: (f). */
  LEGAL_CLAIMS,
  /** A law lets it be done for a substantial public interest: (g). */
  PUBLIC_INTEREST;

  /** As requests, answers and the database have it: {@code explicit-consent}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String id() {
    return MessageKey.id("server.lawful-basis", this);
  }

  /** The ground of that word; empty when it is none. */
  public static Optional<LawfulBasis> of(String word) {
    return Arrays.stream(values()).filter(basis -> basis.word().equals(word)).findFirst();
  }

  /** All of them. */
  public static String[] words() {
    return Arrays.stream(values()).map(LawfulBasis::word).toArray(String[]::new);
  }
}
