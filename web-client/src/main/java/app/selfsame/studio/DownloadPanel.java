package app.selfsame.studio;

import app.selfsame.document.Frame;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.protocol.FileReport;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import org.teavm.jso.dom.html.HTMLElement;

/** The finished file: what it is, what was done to it, and the button that saves it. */
final class DownloadPanel {
  private static final String TITLE = "Your file";
  private static final String PREPARING = "Preparing the file…";
  private static final String NOT_YET = "Download";
  private static final String KEEP_ORIGINAL =
      "Hand in the original file, unchanged. The authority does not accept a photo that was cropped, so no cropped file"
          + " is offered here.";
  private static final String NOT_MET =
      "This photo does not meet every rule. You can save the file, but the authority may refuse it.";

  private static final String NOT_TO_HAND_IN =
      "This authority does not take a photo that you made yourself. The file shows how the photo should look: use it to"
          + " compare with the one that is taken for you, and do not hand it in.";

  private static final double NOTICEABLE = 1.01;

  private final HTMLElement panel = Html.byId("download");

  void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  void showPreparing() {
    begin();
    panel.withChild(Html.text("p", "", PREPARING)).withChild(button(NOT_YET).withAttr("disabled", ""));
  }

  /** For documents whose authority wants the photo as the camera took it. */
  void showKeepOriginal() {
    begin();
    panel.withChild(Html.note("warn", KEEP_ORIGINAL));
  }

  /** The engine does not make this file; the sentence says why. */
  void showRefused(String sentence) {
    begin();
    panel.withChild(Html.note("warn", sentence));
  }

  void show(PreparedFile file, Judgement photo, PhotoDocument document) {
    begin();
    panel.appendChild(facts(file));
    if (photo.verdict() != Verdict.READY) {
      panel.appendChild(Html.note("warn", NOT_MET));
    }
    double enlargement = file.made().map(FileReport.Made::enlargement).orElse(1.0);
    if (enlargement > NOTICEABLE) {
      String factor = Quantity.number(enlargement, "");
      panel.appendChild(Html.note("warn", "The photo has too few pixels: it was enlarged " + factor + " times."));
    }
    if (file.isAnotherBackgroundWished()) {
      file.backdrop().ifPresent(background -> panel.appendChild(BackdropNote.of(background)));
    }
    panel.appendChild(FileLedger.of(file.report(), document));
    if (file.paper().isPresent() && document.channel() != PhotoDocument.Channel.DIGITAL) {
      String large = paper(file.paper().get());
      panel.appendChild(Html.text("p", "", "Print it " + large + " large: at 100 %, not fitted to the page."));
    }
    boolean toHandIn =
        !document.person().refusesOwnPhoto()
            || photo.checks(Outcome.PASS).stream().anyMatch(check -> check.id() == CheckId.TAKEN_BY);
    if (!toHandIn) {
      panel.appendChild(Html.note("warn", NOT_TO_HAND_IN));
    }
    String size = file.format() + ", " + Quantity.bytes(file.size());
    HTMLElement button = button(toHandIn ? "Download " + size : "Save to compare: " + size);
    button.onEvent("click", event -> ObjectUrls.save(file.bytes(), file.name()));
    panel.appendChild(button);
  }

  private void begin() {
    panel.clear();
    panel.appendChild(Html.text("h2", "", TITLE).withAttr("id", "download-title"));
    panel.setHidden(false);
  }

  private static HTMLElement facts(PreparedFile file) {
    HTMLElement list = Html.element("ul", "file-facts");
    list.withChild(Html.text("li", "", Quantity.size(file.widthPx(), file.heightPx(), "px")));
    file.paper().ifPresent(paper -> list.withChild(Html.text("li", "", paper(paper))));
    file.dpi().ifPresent(dpi -> list.withChild(Html.text("li", "", Quantity.format(dpi, "dpi"))));
    return list.withChild(Html.text("li", "", Quantity.bytes(file.size())));
  }

  private static String paper(Frame paper) {
    return Quantity.size(paper.width(), paper.height(), "mm");
  }

  private static HTMLElement button(String label) {
    return Html.button("primary", "").withChild(Html.icon("download")).withChild(Html.text("span", "", label));
  }
}
