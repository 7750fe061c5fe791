package app.selfsame.studio.file;

import app.selfsame.document.Frame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
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
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The finished file: what it is, what was done to it, and the button that saves it. */
public final class DownloadPanel {
  private final HTMLElement panel = Html.byId("download");
  private final HTMLElement announcer = Html.byId("announcer");
  private final HTMLElement saved = Html.element("div", "saved");
  private PreparedFile offered;
  private Judgement judged;

  /** Shows what there is of a file. */
  public void show(PageState state, PhotoDocument document) {
    if (state instanceof PageState.Ready ready) {
      show(ready.made(), ready.found(), document);
    } else if (state instanceof PageState.Preparing) {
      showPreparing();
    } else if (state instanceof PageState.Judged judged && judged.noFile().isPresent()) {
      showRefused(judged.noFile().get());
    } else if (state instanceof PageState.Judged judged
        && judged.found().stage() == Stage.COMPLETE
        && document.forbidsCropping()) {
      showKeepOriginal();
    } else {
      hide();
    }
  }

  /** Saves the file that is offered, if one is, and says what to do with it. */
  public void save() {
    if (offered == null) {
      return;
    }
    ObjectUrls.save(offered.bytes(), offered.name());
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(DownloadMessage.SAVED, Argument.literal(offered.name())));
    if (judged.mayBeHandedIn()) {
      sentences.add(Message.of(DownloadMessage.HAND_IN));
    }
    saved.clear().withChild(Html.note("pass", sentences));
    announcer.withText(PageTexts.say(sentences));
  }

  private void hide() {
    offered = null;
    panel.clear();
    panel.setHidden(true);
  }

  private void showPreparing() {
    begin();
    HTMLElement button = button(Message.of(DownloadMessage.NOT_YET)).withAttr("disabled", "");
    panel.withChild(Html.text("p", "", DownloadMessage.PREPARING)).withChild(button);
  }

  /** For documents whose authority wants the photo as the camera took it. */
  private void showKeepOriginal() {
    begin();
    panel.withChild(Html.note("warn", DownloadMessage.KEEP_ORIGINAL));
  }

  /** The engine does not make this file. */
  private void showRefused(Refusal refusal) {
    begin();
    panel.withChild(Html.note("warn", refusal.messages()));
  }

  /** What was said of a file that stands there already stays. */
  private void show(PreparedFile file, Judgement photo, PhotoDocument document) {
    if (file.isSameFile(offered) && photo.equals(judged)) {
      return;
    }
    begin();
    offered = file;
    judged = photo;
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
    button.onEvent("click", event -> save());
    saved.clear();
    panel.withChild(button).withChild(saved);
  }

  private void begin() {
    offered = null;
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
