package app.selfsame.background;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Documents of which just the background's rules are set, and checks of just the background. */
final class BackgroundFixtures {
  private static final Source SOURCE = new Source("A page", "", "", Source.Confidence.OFFICIAL);

  private BackgroundFixtures() {}

  /** A document whose authority says so of another background, with a line of {@code backdrop} or none. */
  static PhotoDocument document(String permission, String... background) {
    List<String> lines = new ArrayList<>();
    lines.add("size 35 x 45 mm [page]");
    lines.add("edits crop allowed, background " + permission + ", light unknown [page]");
    lines.add("quote leave it as it is");
    if (background.length > 0) {
      lines.add("background plain as written [page]");
    }
    for (String colours : background) {
      lines.add("backdrop " + colours + " [page]");
    }
    return NowhereDocument.print(lines.toArray(new String[0]));
  }

  /** What was found of evenness, colour and shadow, and that nothing else was right. */
  static List<Check> background(Outcome even, Outcome colour, Outcome shadow) {
    return List.of(
        check(CheckId.EYES_OPEN, Outcome.FAIL),
        check(CheckId.BACKGROUND_UNIFORMITY, even),
        check(CheckId.BACKGROUND_COLOUR, colour),
        check(CheckId.BACKGROUND_SHADOW, shadow),
        check(CheckId.OTHER_PEOPLE, Outcome.WARN));
  }

  static List<Check> good() {
    return background(Outcome.PASS, Outcome.PASS, Outcome.PASS);
  }

  static List<Check> bad() {
    return background(Outcome.PASS, Outcome.FAIL, Outcome.PASS);
  }

  private static Check check(CheckId id, Outcome outcome) {
    return new Check(
        id, outcome, OptionalDouble.empty(), "", Optional.empty(), SOURCE, Verbatim.of("Advice."), List.of());
  }
}
