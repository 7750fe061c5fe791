package app.selfsame.studio;

import app.selfsame.background.BackgroundWish;
import app.selfsame.crop.Crop;
import app.selfsame.document.Limits;
import app.selfsame.file.FileFacts;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.EditMessage;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.message.Verbatim;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.FileReport;
import app.selfsame.protocol.FileToSave;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.VerdictComparison;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The file that the scripted engine makes of a photo. */
final class ScriptedFile {
  static final Refusal TOO_TIGHT = refusal(RefusalCode.PHOTO_TOO_TIGHT, "There is too little of it.");

  private static final int WIDTH_PX = 600;
  private static final int GREY = 0xffd3d3d3;
  private static final String INSEPARABLE =
      "Person and background could not be separated well enough. Retake in front of a plain wall.";
  private static final String HARD_TO_TELL = "The hair is hard to tell from the wall. Retake in front of a plain wall.";

  private final Scenario scenario;
  private final Judgement judgement;
  private final BackgroundWish wish;
  private final BufferedImage picture;
  private final byte[] jpeg;

  ScriptedFile(Scenario scenario, ScriptedFindings findings, Judgement judgement, BackgroundWish wish) {
    this.scenario = scenario;
    this.judgement = judgement;
    this.wish = wish;
    DrawnPortrait portrait = new DrawnPortrait(findings.raisedPx());
    Crop crop = judgement.facts().crop().orElseThrow().crop();
    picture = hasAnotherBackground() ? portrait.cut(crop, WIDTH_PX, rgb()) : portrait.cut(crop, WIDTH_PX);
    jpeg = DrawnPortrait.encode(picture, "jpg");
  }

  private int colour() {
    return wish.colour().orElse(GREY);
  }

  /** What {@link java.awt.Color} wants. */
  private int rgb() {
    int colour = colour();
    return (colour & 0xff) << 16 | colour & 0xff00 | colour >> 16 & 0xff;
  }

  boolean hasAnotherBackground() {
    return wish.mayReplace() && (wish.colour().isPresent() || scenario.is("stained"));
  }

  static Refusal refusal(RefusalCode code, String sentence) {
    return Refusal.of(code, Verbatim.of(sentence));
  }

  boolean isRefused() {
    return refusal() != null;
  }

  Refusal refusal() {
    if (!judgement.facts().crop().orElseThrow().withinPhoto()) {
      Message advice =
          judgement.checks(Outcome.FAIL).stream()
              .filter(check -> check.id() == CheckId.FRAMING).findFirst().orElseThrow().advice();
      return Refusal.of(RefusalCode.PHOTO_TOO_TIGHT, advice);
    }
    if (hasAnotherBackground() && scenario.has("matting", "refused")) {
      return refusal(RefusalCode.BACKGROUND_NOT_SEPARABLE, INSEPARABLE);
    }
    boolean doubtful = hasAnotherBackground() && scenario.has("matting", "doubtful") && !wish.insists();
    return doubtful ? refusal(RefusalCode.BACKGROUND_DOUBTFUL, INSEPARABLE) : null;
  }

  ToPage refused(int photo, Refusal refusal) {
    return new ToPage.NoFile(photo, judgement.document().id(), wish, refusal);
  }

  /** Without loss. */
  byte[] picture() {
    return DrawnPortrait.encode(picture, "png");
  }

  FileToSave made() {
    return new FileToSave(
        new ByteParcel(jpeg), ImageFormat.JPEG, name(), Assessment.of(judgementOfFile()),
        new FileReport.Made(facts(jpeg.length), 0.8, edits(), background(), Optional.empty()));
  }

  FileToSave relit(ToWorker.Relight asked) {
    List<LoggedEdit> edits = new ArrayList<>(edits());
    asked.notes().forEach(
        note -> edits.add(new LoggedEdit(Edit.LIGHT_CHANGED, detail(note))));
    VerdictComparison light =
        new VerdictComparison(List.of(new CheckChange(CheckId.UNDER_EXPOSURE, Outcome.WARN, Outcome.PASS)));
    int bytes = asked.picture().bytes().length;
    Check brighter =
        ScriptedChecks.check(CheckId.UNDER_EXPOSURE, 0.1, "", Limits.atMost(0.5), "The light is bright enough.");
    return new FileToSave(
        asked.picture(), ImageFormat.JPEG, name(), Assessment.of(judgementOfFile(List.of(brighter))),
        new FileReport.Made(facts(bytes), 0.8, edits, background(), Optional.of(light)));
  }

  private static Message detail(ToneNote note) {
    List<Double> amounts = note.amounts();
    return switch (note.edit()) {
      case EXPOSURE -> Message.of(EditMessage.BY_EXPOSURE, Argument.quantity(amounts.get(0), Unit.EXPOSURE_VALUE));
      case EVEN_LIGHT -> Message.of(EditMessage.BY_EVEN_LIGHT, percent(amounts.get(0)), percent(amounts.get(1)));
      default -> throw new AssertionError("no such light in the script: " + note);
    };
  }

  private static Argument percent(double value) {
    EditMessage change = value < 0 ? EditMessage.LESS : EditMessage.MORE;
    return Argument.message(change, Argument.quantity(Math.abs(value), Unit.PERCENT));
  }

  private String name() {
    return judgement.document().id() + ".jpg";
  }

  private FileFacts facts(int bytes) {
    return new FileFacts(ImageFormat.JPEG, picture.getWidth(), picture.getHeight(), 300, bytes, false, 0);
  }

  private List<LoggedEdit> edits() {
    List<LoggedEdit> edits = new ArrayList<>();
    edits.add(new LoggedEdit(Edit.CROPPED, Verbatim.of("to 35 x 45 mm")));
    edits.add(new LoggedEdit(Edit.ROTATED, Verbatim.of("1.1 degrees anticlockwise")));
    edits.add(new LoggedEdit(Edit.SCALED, Verbatim.of("to 80 % of its width and height in pixels")));
    if (hasAnotherBackground()) {
      edits.add(new LoggedEdit(Edit.BACKGROUND_REPLACED, Verbatim.of("by some colour")));
    }
    edits.add(new LoggedEdit(Edit.COMPRESSED, Verbatim.of("JPEG, quality 90")));
    return edits;
  }

  private BackgroundOutcome background() {
    if (!hasAnotherBackground()) {
      String kept = wish.mayReplace() ? "No problem with it was found." : "The background was not changed.";
      return new BackgroundOutcome(
          OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(Verbatim.of(kept)), List.of());
    }
    boolean doubtful = scenario.has("matting", "doubtful");
    Confidence confidence =
        doubtful
            ? new Confidence(0.713, Confidence.Grade.DOUBTFUL, Optional.of(Verbatim.of("The hair is hard to tell.")))
            : new Confidence(0.93, Confidence.Grade.GOOD, Optional.empty());
    String sentence = doubtful ? HARD_TO_TELL : "It was replaced and passes.";
    Check wall =
        ScriptedChecks.check(
            CheckId.BACKGROUND_UNIFORMITY, 0.01, "", Limits.atMost(0.1), "The background is plain.");
    Check holes =
        ScriptedChecks.check(
            CheckId.BACKDROP_HOLES, doubtful ? 2.5 : 0, "%", Limits.atMost(0.25),
            doubtful ? "Parts of your hair, clothes or jewellery are missing." : "No part of you is missing.");
    return new BackgroundOutcome(
        OptionalInt.of(colour()), Optional.empty(), Optional.of(confidence), List.of(Verbatim.of(sentence)),
        List.of(wall, holes));
  }

  private Judgement judgementOfFile() {
    return judgementOfFile(background().checks());
  }

  private Judgement judgementOfFile(List<Check> found) {
    List<Check> checks = new ArrayList<>(judgement.checks());
    for (Check anew : found) {
      checks.removeIf(check -> check.id() == anew.id());
      checks.add(anew);
    }
    return ScriptedFindings.judgement(judgement.document(), judgement.stage(), judgement.facts(), checks);
  }
}
