package app.selfsame.inspection;

import app.selfsame.file.FileLimitException;
import app.selfsame.file.OutputFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.tone.LightDecision;
import app.selfsame.tone.LightMessage;
import app.selfsame.tone.ToneNote;
import app.selfsame.tone.ToneProof;
import app.selfsame.tone.TypologyShift;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;

/**
 * Makes the file of a photo anew out of the same picture in another light, which somebody outside has made: the picture
 * and what is said of it are believed only as far as they are found true here.
 */
public final class Relighting {
  private final Engine engine;
  private final Judgement judgement;
  private final Preparation.Made made;

  /**
   * Prepares for the picture; nothing is done yet.
   *
   * @param judgement of the photo, for the document that the file is for
   * @param made the file in the light of the photo
   */
  public Relighting(Engine engine, Judgement judgement, Preparation.Made made) {
    this.engine = engine;
    this.judgement = judgement;
    this.made = made;
  }

  /**
   * Judges both pictures anew, and writes the file unless any check is worse, or more than tones was changed.
   *
   * @param picture the file's picture in another light
   * @param notes what was done to it, in that order
   * @return {@link Preparation.Made} with the new file and its edits, or {@link Preparation.Refused}
   */
  public Preparation apply(RgbaImage picture, List<ToneNote> notes) {
    if (LightDecision.of(judgement.document(), true) instanceof LightDecision.Refused refused) {
      return new Preparation.Refused(refused.refusal());
    }
    if (!LightNotes.areSound(notes) || !picture.isOpaque() || !ToneProof.holds(made.picture(), picture)) {
      return new Preparation.Refused(Refusal.of(RefusalMessage.LIGHT_OF_OTHER_PICTURE));
    }
    Inspection before = inspected(made.picture());
    Inspection after = inspected(picture);
    List<Check> found = checks(after);
    VerdictComparison comparison = VerdictComparison.of(checks(before), found);
    if (comparison.isWorse()) {
      return new Preparation.Refused(worse(comparison));
    }
    if (!TypologyShift.isWithinBounds(skin(before), skin(after))) {
      return new Preparation.Refused(Refusal.of(RefusalMessage.LIGHT_ON_OTHER_SKIN));
    }
    return write(picture, notes, LightOutcome.of(comparison, found));
  }

  private static Refusal worse(VerdictComparison comparison) {
    List<Message> checks =
        comparison.changes().stream()
            .filter(CheckChange::isWorse)
            .map(change -> change.id().title())
            .toList();
    return Refusal.of(RefusalMessage.LIGHT_WORSE, Argument.listed(checks)).and(Message.of(LightMessage.RETAKE));
  }

  /** Both pictures count as the same file, so that nothing but what they show can tell them apart. */
  private Inspection inspected(RgbaImage picture) {
    SourceFile file = new SourceFile(made.file().facts().format().label(), made.file().facts().bytes());
    Inspection inspection = engine.inspect(picture, file);
    inspection.complete();
    return inspection;
  }

  private List<Check> checks(Inspection inspection) {
    return inspection.judge(judgement.document(), judgement.facts().answers().ofPictureCutOut()).checks();
  }

  private static Optional<SkinColour> skin(Inspection inspection) {
    return inspection.portrait().map(SkinColour::of);
  }

  private Preparation write(RgbaImage picture, List<ToneNote> notes, LightOutcome light) {
    ImageFormat format = made.file().facts().format();
    try {
      OutputFile file = FinalFile.write(picture, judgement.document(), format, made.size().dpi());
      return new Preparation.Made(
          file,
          picture,
          made.size(),
          made.enlargement(),
          EditLog.relit(made.edits(), notes, file),
          made.background(),
          Optional.of(light));
    } catch (FileLimitException e) {
      return new Preparation.Refused(e.refusal());
    }
  }
}
