package app.selfsame.studio.file;

import app.selfsame.document.Frame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.protocol.FileReport;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.background.BackgroundNote;
import app.selfsame.studio.parts.FigureMessage;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.verdict.Verdict;
import org.teavm.jso.dom.html.HTMLElement;

/** The finished file: what it is, what was done to it, and the button that saves it. */
public final class DownloadPanel {
  private final HTMLElement panel = Html.byId("download");

  public void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  public void showPreparing() {
    begin();
    HTMLElement button = button(Message.of(DownloadMessage.NOT_YET)).withAttr("disabled", "");
    panel.withChild(Html.text("p", "", DownloadMessage.PREPARING)).withChild(button);
  }

  /** For documents whose authority wants the photo as the camera took it. */
  public void showKeepOriginal() {
    begin();
    panel.withChild(Html.note("warn", DownloadMessage.KEEP_ORIGINAL));
  }

  /** The engine does not make this file. */
  public void showRefused(Refusal refusal) {
    begin();
    panel.withChild(Html.note("warn", refusal.messages()));
  }

  public void show(PreparedFile file, Judgement photo, PhotoDocument document) {
    begin();
    panel.appendChild(facts(file));
    if (photo.verdict() != Verdict.READY) {
      panel.appendChild(Html.note("warn", DownloadMessage.NOT_MET));
    }
    file.made()
        .filter(FileReport.Made::isEnlarged)
        .ifPresent(made -> panel.appendChild(Html.note("warn", DownloadMessage.ENLARGED, factor(made))));
    if (file.isAnotherBackgroundWished()) {
      file.background().ifPresent(background -> panel.appendChild(BackgroundNote.of(background)));
    }
    panel.appendChild(EditList.of(file.report(), document));
    if (file.paper().isPresent() && document.isPrinted()) {
      Argument size = Argument.message(paper(file.paper().get()));
      panel.appendChild(Html.text("p", "", DownloadMessage.PRINT, size));
    }
    boolean toHandIn = photo.mayBeHandedIn();
    if (!toHandIn) {
      panel.appendChild(Html.note("warn", DownloadMessage.NOT_TO_HAND_IN));
    }
    DownloadMessage save = toHandIn ? DownloadMessage.DOWNLOAD : DownloadMessage.SAVE_TO_COMPARE;
    HTMLElement button =
        button(Message.of(save, Argument.literal(file.format()), Argument.bytes(file.size())));
    button.onEvent("click", event -> ObjectUrls.save(file.bytes(), file.name()));
    panel.appendChild(button);
  }

  private void begin() {
    panel.clear();
    panel.appendChild(Html.text("h2", "", DownloadMessage.TITLE).withAttr("id", "download-title"));
    panel.setHidden(false);
  }

  private static HTMLElement facts(PreparedFile file) {
    HTMLElement list = Html.element("ul", "file-facts");
    Message size = SizeMessage.of(file.widthPx(), file.heightPx(), Unit.PIXEL, 0);
    list.withChild(Html.text("li", "", size));
    file.paper().ifPresent(paper -> list.withChild(Html.text("li", "", paper(paper))));
    file.dpi().ifPresent(dpi -> list.withChild(fact(Argument.quantity(dpi, Unit.DPI))));
    return list.withChild(fact(Argument.bytes(file.size())));
  }

  private static HTMLElement fact(Argument value) {
    return Html.text("li", "", FigureMessage.VALUE, value);
  }

  /** A tenth would hide how little it is. */
  private static Argument factor(FileReport.Made made) {
    return Argument.number(made.enlargement(), 2);
  }

  private static Message paper(Frame paper) {
    return SizeMessage.of(paper.width(), paper.height(), Unit.MILLIMETRE, 1);
  }

  private static HTMLElement button(Message label) {
    return Html.button("primary", "").withChild(Html.icon("download")).withChild(Html.text("span", "", label));
  }
}
