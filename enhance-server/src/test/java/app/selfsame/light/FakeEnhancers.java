package app.selfsame.light;

import app.selfsame.document.AuthorityMessage;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Enhancement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.VerdictComparison;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Enhancers that turn pictures into their negatives, or do what the document's name says. */
final class FakeEnhancers implements Enhancers {
  static final Catalogue CATALOGUE =
      Catalogue.parse(
          """
          country XX Nowhere
            words nowhere

          source law
            title Law
            url https://law.example/
            confidence official

          """
              + document("negative", "crop allowed", "light allowed")
              + document("unchanged", "crop allowed", "light allowed")
              + document("broken", "crop allowed", "light allowed")
              + document("held", "crop allowed", "light allowed")
              + document("unsaid", "crop allowed", "light unknown")
              + document("forbidden", "crop allowed", "light forbidden")
              + document("original", "crop forbidden", "light allowed"));

  /** How many pictures have arrived of the document {@code held}. */
  final Semaphore held = new Semaphore(0);

  /** Each permit lets one of them go on. */
  final Semaphore released = new Semaphore(0);

  private static String document(String id, String crop, String light) {
    return """
        document %s
          title Passport
          channel both
          check https://law.example/
          from law
          size 35 x 45 mm [law]
          head 32 to 36 mm to crown [law]
          edits %s, background forbidden, %s [law]

        """.formatted(id, crop, light);
  }

  @Override
  public List<Enhancer> open(int count) {
    return Collections.nCopies(count, this::enhance);
  }

  private Enhancement enhance(RgbaImage crop, String format, long bytes, PhotoDocument document) {
    switch (document.id()) {
      case "unchanged":
        return new Enhancement.Kept(
            "nothing-needed", List.of(Message.of(AuthorityMessage.WORDS, Argument.quote("Nothing — at all.", "en"))));
      case "broken":
        throw new IllegalStateException("broken");
      case "held":
        held.release();
        released.acquireUninterruptibly();
        break;
      default:
        break;
    }
    return new Enhancement.Done(
        negative(crop),
        List.of(new ToneNote(ToneEdit.EVEN_LIGHT, List.of(12.0, -11.0))),
        new VerdictComparison(
            List.of(new CheckChange(CheckId.UNDER_EXPOSURE, Outcome.WARN, Outcome.PASS))));
  }

  static RgbaImage negative(RgbaImage crop) {
    int[] pixels = new int[crop.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = crop.pixels()[i] ^ 0xffffff;
    }
    return new RgbaImage(crop.width(), crop.height(), pixels);
  }
}
