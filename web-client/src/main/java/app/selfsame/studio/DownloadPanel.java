package app.selfsame.studio;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
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

  void show(PreparedFile file, Report photo, PhotoDocument document) {
    Report.Output output = file.report().getOutput();
    begin();
    panel.appendChild(facts(output));
    if (!"ready".equals(photo.getVerdict())) {
      panel.appendChild(Html.note("warn", NOT_MET));
    }
    if (output.getEnlargement() != null && output.getEnlargement().doubleValue() > NOTICEABLE) {
      String factor = Quantity.number(output.getEnlargement().doubleValue(), "");
      panel.appendChild(Html.note("warn", "The photo has too few pixels: it was enlarged " + factor + " times."));
    }
    if (output.getBackground() != null && file.mayHaveAnotherBackground()) {
      panel.appendChild(BackdropNote.of(output.getBackground()));
    }
    panel.appendChild(FileLedger.of(file.report()));
    if (output.getMm() != null && document.channel() != PhotoDocument.Channel.DIGITAL) {
      panel.appendChild(Html.text("p", "", "Print it " + paper(output) + " large: at 100 %, not fitted to the page."));
    }
    boolean toHandIn = !document.person().refusesOwnPhoto() || "pass".equals(photo.outcome("taken-by"));
    if (!toHandIn) {
      panel.appendChild(Html.note("warn", NOT_TO_HAND_IN));
    }
    String size = output.getFormat() + ", " + Quantity.bytes(output.getBytes());
    HTMLElement button = button(toHandIn ? "Download " + size : "Save to compare: " + size);
    button.onEvent("click", event -> ObjectUrls.save(file.bytes(), file.name()));
    panel.appendChild(button);
  }

  private void begin() {
    panel.clear();
    panel.appendChild(Html.text("h2", "", TITLE).withAttr("id", "download-title"));
    panel.setHidden(false);
  }

  private static HTMLElement facts(Report.Output output) {
    HTMLElement list = Html.element("ul", "file-facts");
    list.withChild(Html.text("li", "", size(output.getPx(), "px")));
    if (output.getMm() != null) {
      list.withChild(Html.text("li", "", paper(output)));
    }
    if (output.getDpi() != null) {
      list.withChild(Html.text("li", "", Quantity.format(output.getDpi().doubleValue(), "dpi")));
    }
    return list.withChild(Html.text("li", "", Quantity.bytes(output.getBytes())));
  }

  private static String paper(Report.Output output) {
    return size(output.getMm(), "mm");
  }

  private static String size(JSArrayReader<JSNumber> widthAndHeight, String unit) {
    return Quantity.size(widthAndHeight.get(0).doubleValue(), widthAndHeight.get(1).doubleValue(), unit);
  }

  private static HTMLElement button(String label) {
    return Html.button("primary", "").withChild(Html.icon("download")).withChild(Html.text("span", "", label));
  }
}
