package app.selfsame.batch;

import app.selfsame.report.LikenessJson;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a company may compare faces: what makes data of bodies lawful to work with (GDPR, article 9(2)). Whoever asks for it says
 * so; nobody here can know whether it is true.
 */
enum LawfulBasis {
  /** Each person has said yes, and can take that back: (a). */
  EXPLICIT_CONSENT,
  /** The law on work and social protection asks for it or lets it be done: (b). */
  EMPLOYMENT_LAW,
  /** For legal claims: (f). */
  LEGAL_CLAIMS,
  /** A law lets it be done for a substantial public interest: (g). */
  PUBLIC_INTEREST;

  /** As requests and answers have it: {@code explicit-consent}. */
  String word() {
    return LikenessJson.word(this);
  }

  static String[] words() {
    return Stream.of(values()).map(LawfulBasis::word).toArray(String[]::new);
  }

  static LawfulBasis ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
