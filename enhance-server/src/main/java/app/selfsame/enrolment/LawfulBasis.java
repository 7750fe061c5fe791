package app.selfsame.enrolment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * On what ground of GDPR, Article 9(2), a company processes faces. The others are for what no company does here: vital
 * interests, members of associations, what people have made public, courts, health and archives.
 */
enum LawfulBasis {
  /** Point (a). */
  EXPLICIT_CONSENT,
  /** Point (b): obligations and rights of employment and social security law. */
  EMPLOYMENT_LAW,
  /** Point (f). */
  LEGAL_CLAIMS,
  /** Point (g): substantial public interest, on the basis of law. */
  PUBLIC_INTEREST;

  /** As requests and the database have it: {@code explicit-consent}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ground of that word; empty when it is none. */
  static Optional<LawfulBasis> of(String word) {
    return Arrays.stream(values()).filter(basis -> basis.word().equals(word)).findFirst();
  }

  static String[] words() {
    return Arrays.stream(values()).map(LawfulBasis::word).toArray(String[]::new);
  }
}
