package app.selfsame.studio.contribution;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Judgement;
import app.selfsame.protocol.FileReport;
import app.selfsame.report.Summary;
import app.selfsame.studio.documents.DocumentText;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.file.File;

/**
 * A link that asks for a photo. Who asks for what is said by the document through which the photo is sent; here it is told
 * what the page is at. Where no link asks, it does nothing and nothing of it is loaded.
 */
public final class Contribution {
  private final Consumer<String> onDocument;
  private final Runnable onChange;
  private final Runnable onMissing;
  private Runnable waiting = () -> { };
  private boolean isAsked;
  private boolean isSent;
  private PhotoDocument document;
  private File original;
  private Told told = new Told("none", null, null);
  private int number;

  /**
   * @param onDocument hears by its id what photos are to be held against
   * @param onChange hears that a photo is asked for, or was sent, or no longer
   * @param onMissing hears that what is needed could not be loaded
   */
  public Contribution(Consumer<String> onDocument, Runnable onChange, Runnable onMissing) {
    this.onDocument = onDocument;
    this.onChange = onChange;
    this.onMissing = onMissing;
  }

  /**
   * Looks who asks, where a link does.
   *
   * @param then runs when that is shown, or cannot be; at once where no link asks
   */
  public void begin(Runnable then) {
    if (!ContributionPlace.isAsked()) {
      then.run();
      return;
    }
    waiting = then;
    open();
  }

  private void open() {
    ContributionPlace.open(PageTexts.say(ContributionMessage.PLACE), this::hear, this::miss);
  }

  private void miss() {
    goOn();
    onMissing.run();
  }

  private void goOn() {
    Runnable next = waiting;
    waiting = () -> { };
    next.run();
  }

  /** The page speaks another language from now on. */
  public void sayAgain() {
    if (ContributionPlace.isAsked()) {
      open();
      tell(told);
    }
  }

  private void hear(String type, String documentId) {
    switch (type) {
      case "asked" -> {
        isAsked = true;
        onDocument.accept(documentId);
        nameDocument();
      }
      case "sent" -> isSent = true;
      case "not-sent" -> isSent = false;
      default -> isAsked = false;
    }
    goOn();
    onChange.run();
  }

  /** Whether somebody asks for a photo and it can be sent. */
  public boolean isAsked() {
    return isAsked;
  }

  /** Whether the file at hand was sent already. */
  public boolean isSent() {
    return isSent;
  }

  /** No document of the id that was asked for is known here. */
  public void refuseDocument() {
    ContributionPlace.name("");
  }

  /** Takes the person to where the photo is sent. */
  public void focus() {
    ContributionPlace.focus();
  }

  /** Another photo is at hand, which is sent as it is where the rules want it as the camera took it. */
  public void give(File photo) {
    original = photo;
  }

  /** The page shows another state. */
  public void show(PageState state, PhotoDocument chosen) {
    if (!ContributionPlace.isAsked()) {
      return;
    }
    if (chosen != document) {
      document = chosen;
      nameDocument();
    }
    Told now = told(state);
    if (!now.equals(told)) {
      if (now.file() != null && !now.file().isSameFile(told.file())) {
        number++;
      }
      told = now;
      tell(now);
    }
  }

  private void nameDocument() {
    if (document != null) {
      ContributionPlace.name(PageTexts.say(DocumentText.name(document)));
    }
  }

  private void tell(Told now) {
    PreparedFile file = now.file();
    String reasons = now.found() == null ? "" : PageTexts.say(Summary.sentences(now.found()));
    if (file == null) {
      ContributionPlace.tell(now.state(), 0, reasons, null, "", "");
    } else {
      ContributionPlace.tell(
          now.state(), number, reasons, file.bytes(), ContributionReport.of(file), ContributionReport.edits(file));
    }
  }

  private Told told(PageState state) {
    if (state instanceof PageState.Empty || state instanceof PageState.Unheld) {
      return new Told("none", null, null);
    }
    if (state instanceof PageState.Failed) {
      return new Told("not-checked", null, null);
    }
    if (state.complete().isEmpty() || state instanceof PageState.Preparing) {
      return new Told("working", null, null);
    }
    Judgement found = state.verdict().orElseThrow();
    if (found.verdict() == Verdict.UNUSABLE) {
      return new Told("unusable", found, null);
    }
    PreparedFile file = file(state, found).filter(made -> made.format().equals(ImageFormat.JPEG.label())).orElse(null);
    if (file == null) {
      return new Told("no-file", found, null);
    }
    return new Told(found.verdict() == Verdict.READY ? "ready" : "refused", found, file);
  }

  private Optional<PreparedFile> file(PageState state, Judgement found) {
    return document.forbidsCropping() && original != null
        ? Optional.of(new PreparedFile(original, original.getName(), false, found, new FileReport.Unchanged(List.of())))
        : state.file();
  }

  /**
   * What is said of the page.
   *
   * @param state in a word
   * @param found null where nothing is known yet
   * @param file null where there is none to send
   */
  private record Told(String state, Judgement found, PreparedFile file) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Told told
          && state.equals(told.state)
          && Objects.equals(found, told.found)
          && (file == null ? told.file == null : file.isSameFile(told.file));
    }

    @Override
    public int hashCode() {
      return state.hashCode();
    }
  }
}
