package app.selfsame.studio;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.Frame;
import app.selfsame.protocol.PixelParcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.verdict.Answers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the engine in tests of the page: it says what the photo's bytes tell it to ({@link Scenario}). */
final class ScriptedEngine {
  /** What is in every sheet. */
  static final byte[] SHEET = "a sheet".getBytes(StandardCharsets.UTF_8);

  private static final Frame BROKEN = new Frame("failed", new byte[0], List.of());
  private static final Refusal WORSE =
      ScriptedFile.refusal(RefusalCode.LIGHT_WORSE, "It meets the rules less well. The light stays as it was.");

  private final Catalogue catalogue;
  private final List<Frame> replies = new ArrayList<>();
  private int photo;
  private Scenario scenario;
  private ScriptedFindings findings;
  private ScriptedFile file;
  private boolean foundHands;
  /** What is to be said of a wish that is not answered yet. */
  private ToPage held;
  private ToPage late;

  ScriptedEngine(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What it has to say to a message, at once. */
  List<Frame> hear(ToWorker message) {
    replies.clear();
    if (message instanceof ToWorker.Open open) {
      open(open);
    } else if (message instanceof ToWorker.Sheet sheet) {
      say(new ToPage.SheetMade(sheet.photo(), sheet.number(), sheet.format(), new ByteParcel(SHEET)));
    } else if (message.photo() == photo) {
      hearOfPhoto(message);
    }
    return List.copyOf(replies);
  }

  private void hearOfPhoto(ToWorker message) {
    if (message instanceof ToWorker.Choose choose) {
      if (late != null) {
        say(late);
        late = null;
      }
      judge(find(choose), choose.answers(), Stage.COMPLETE);
    } else if (message instanceof ToWorker.Prepare prepare) {
      prepare(prepare);
    } else if (message instanceof ToWorker.Crop crop) {
      say(new ToPage.Cropped(photo, crop.documentId(), new ByteParcel(file.picture()), ImageFormat.PNG));
    } else if (message instanceof ToWorker.Relight relight) {
      relight(relight);
    } else if (message instanceof ToWorker.Cancel && held != null) {
      say(held);
      held = null;
    } else if (message instanceof ToWorker.Close) {
      photo = 0;
    }
  }

  private void open(ToWorker.Open open) {
    photo = open.photo();
    scenario = new Scenario(open.file().bytes());
    findings = new ScriptedFindings(scenario);
    foundHands = false;
    if (scenario.is("break")) {
      replies.add(BROKEN);
      return;
    }
    if (scenario.is("refused")) {
      refuse(open.file().bytes());
      return;
    }
    RgbaImage preview = new DrawnPortrait(findings.raisedPx()).preview();
    say(new ToPage.Preview(photo, preview.width(), preview.height(), new PixelParcel(preview)));
    if (open.document().isEmpty()) {
      return;
    }
    for (Stage stage : Stage.values()) {
      judge(find(open), open.answers(), stage);
      if (scenario.has("hold", stage.word())) {
        return;
      }
    }
    if (scenario.has("hands", "at once")) {
      foundHands = true;
      judge(find(open), open.answers(), Stage.COMPLETE);
    }
  }

  private void refuse(byte[] noPhoto) {
    try {
      PhotoFile.admit(noPhoto);
      throw new AssertionError("This is a photo");
    } catch (UnreadablePhotoException e) {
      say(new ToPage.Unreadable(photo, e.refusal()));
    }
  }

  private void judge(PhotoDocument document, Answers answers, Stage stage) {
    say(new ToPage.Judged(photo, Assessment.of(findings.judge(document, answers, stage, foundHands))));
  }

  private void prepare(ToWorker.Prepare asked) {
    Judgement judgement = findings.judge(find(asked), asked.answers(), Stage.COMPLETE, foundHands);
    file = new ScriptedFile(scenario, findings, judgement, asked.request().background());
    if (scenario.is("late") && late == null) {
      late = file.refused(photo, ScriptedFile.TOO_TIGHT);
      scenario = new Scenario("{\"scenario\": \"pass\"}".getBytes());
      return;
    }
    held = null;
    if (file.isRefused()) {
      say(file.refused(photo, file.refusal()));
      return;
    }
    if (file.hasAnotherBackground()) {
      say(new ToPage.Progress(photo, asked.documentId(), asked.request().background(), 0.4));
      if (scenario.has("matting", "held")) {
        held = new ToPage.Cancelled(photo, asked.documentId(), false);
        return;
      }
    }
    say(new ToPage.Prepared(photo, asked.request().background(), file.made()));
    if (scenario.has("hands", "after the file") && !foundHands) {
      foundHands = true;
      judge(find(asked), asked.answers(), Stage.COMPLETE);
    }
  }

  /** Takes the picture that came back as the file. */
  private void relight(ToWorker.Relight asked) {
    if (scenario.has("relighting", "refused")) {
      say(new ToPage.NoLight(photo, asked.documentId(), WORSE));
    } else if (scenario.has("relighting", "held")) {
      held = new ToPage.Cancelled(photo, asked.documentId(), true);
    } else {
      say(new ToPage.Relit(photo, file.relit(asked)));
    }
  }

  private PhotoDocument find(ToWorker message) {
    return catalogue.find(message.document().orElseThrow()).orElseThrow();
  }

  private void say(ToPage message) {
    replies.add(message.frame());
  }
}
