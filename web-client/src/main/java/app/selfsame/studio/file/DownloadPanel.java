package app.selfsame.studio.file;

import app.selfsame.document.Frame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.protocol.FileReport;
import app.selfsame.studio.background.BackgroundNote;
import app.selfsame.studio.parts.FigureMessage;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.PaymentMessage;
import app.selfsame.studio.payment.PaymentPart;
import app.selfsame.studio.payment.Standing;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The finished file: what it is, what was done to it, and the button that saves it. */
public final class DownloadPanel implements Panel {
  private final Template panel = Template.of("download");
  private final HTMLElement announcer = Html.byId("announcer");
  private final Till till;
  private final PaymentPart payment;
  private PreparedFile offered;
  private Standing standing = new Standing.Free();

  /**
   * @param till knows what stands between the person and the file
   */
  public DownloadPanel(Till till) {
    this.till = till;
    payment = new PaymentPart(till);
    panel.element().setHidden(true);
    panel.part("save").onEvent("click", event -> save());
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  @Override
  public void show(PageState state, PhotoDocument document) {
    PreparedFile file = state.file().orElse(null);
    boolean isPreparing = state instanceof PageState.Preparing;
    List<Message> instead = file != null || isPreparing ? List.of() : instead(state, document);
    panel.element().setHidden(file == null && !isPreparing && instead.isEmpty());
    panel.put("instead");
    if (!instead.isEmpty()) {
      panel.put("instead", Html.note("warn", instead));
    }
    panel.show("preparing", isPreparing).show("file", file != null).show("save", file != null || isPreparing);
    if (isPreparing) {
      panel.say("preparing", DownloadMessage.PREPARING).say("save-words", DownloadMessage.NOT_YET);
      panel.part("save").setAttribute("disabled", "");
    }
    Standing now = file == null ? new Standing.Free() : till.standing(file);
    if (file == null) {
      panel.part("saved").clear();
    } else if (!file.isSameFile(offered)
        || !file.judgement().equals(offered.judgement())
        || !now.equals(standing)) {
      show(file, now, document);
    }
    payment.show(panel, now);
    if (now instanceof Standing.Paid && standing instanceof Standing.ForSale) {
      announcer.withText(PageTexts.say(PaymentMessage.PAID));
    }
    offered = file;
    standing = now;
  }

  /** Why there is no file: the engine does not make it, or the authority wants the photo as the camera took it. */
  private static List<Message> instead(PageState state, PhotoDocument document) {
    if (state instanceof PageState.Judged judged && judged.noFile().isPresent()) {
      return judged.noFile().get().messages();
    }
    return state.complete().isPresent() && document.forbidsCropping()
        ? List.of(Message.of(DownloadMessage.KEEP_ORIGINAL))
        : List.of();
  }

  /**
   * Saves the file that is offered, or goes where it is paid first.
   *
   * @return what to do with the saved file; nothing where none was saved
   */
  public List<Message> goOn() {
    if (standing instanceof Standing.ForSale sale) {
      till.pay(sale);
      return List.of();
    }
    return save();
  }

  /** Saves the file that is offered, and says what to do with it: here, and to whoever asked; nothing where there is none. */
  private List<Message> save() {
    if (offered == null) {
      return List.of();
    }
    List<Message> sentences = new ArrayList<>();
    if (standing.isLocked()) {
      String name = offered.nameOfCopy();
      Till.saveMarked(offered, name);
      sentences.add(Message.of(PaymentMessage.SAVED_MARKED, Argument.literal(name)));
    } else {
      ObjectUrls.save(offered.bytes(), offered.name());
      sentences.add(Message.of(DownloadMessage.SAVED, Argument.literal(offered.name())));
      if (offered.judgement().mayBeHandedIn()) {
        sentences.add(Message.of(DownloadMessage.HAND_IN));
      }
    }
    panel.put("saved", Html.note("pass", sentences));
    announcer.withText(PageTexts.say(sentences));
    return sentences;
  }

  private void show(PreparedFile file, Standing now, PhotoDocument document) {
    Judgement judgement = file.judgement();
    boolean toHandIn = judgement.mayBeHandedIn();
    panel.put("facts", facts(file)).put("notes", notes(file)).put("edits", EditList.of(file.report(), document));
    boolean isPrinted = file.paper().isPresent() && document.isPrinted();
    panel.show("print", isPrinted);
    if (isPrinted) {
      panel.say("print", DownloadMessage.PRINT, Argument.message(paper(file.paper().get())));
    }
    panel.put("last-note");
    if (!toHandIn) {
      panel.put("last-note", Html.note("warn", DownloadMessage.NOT_TO_HAND_IN));
    }
    if (now.isLocked()) {
      panel.say("save-words", PaymentMessage.SAVE_MARKED);
    } else {
      DownloadMessage save = toHandIn ? DownloadMessage.DOWNLOAD : DownloadMessage.SAVE_TO_COMPARE;
      panel.say("save-words", save, Argument.literal(file.format()), Argument.bytes(file.size()));
    }
    panel.tone("save", now.isLocked() ? "quiet" : "primary");
    panel.part("save").removeAttribute("disabled");
    panel.part("saved").clear();
  }

  private static HTMLElement[] notes(PreparedFile file) {
    List<HTMLElement> notes = new ArrayList<>();
    if (file.judgement().verdict() != Verdict.READY) {
      notes.add(Html.note("warn", DownloadMessage.NOT_MET));
    }
    file.made()
        .filter(FileReport.Made::isEnlarged)
        .ifPresent(made -> notes.add(Html.note("warn", DownloadMessage.ENLARGED, factor(made))));
    if (file.isAnotherBackgroundWished()) {
      file.background().ifPresent(background -> notes.add(BackgroundNote.of(background)));
    }
    return notes.toArray(new HTMLElement[0]);
  }

  private static HTMLElement[] facts(PreparedFile file) {
    List<HTMLElement> facts = new ArrayList<>();
    facts.add(Html.text("li", "", SizeMessage.of(file.widthPx(), file.heightPx(), Unit.PIXEL, 0)));
    file.paper().ifPresent(paper -> facts.add(Html.text("li", "", paper(paper))));
    file.dpi().ifPresent(dpi -> facts.add(fact(Argument.quantity(dpi, Unit.DPI))));
    facts.add(fact(Argument.bytes(file.size())));
    return facts.toArray(new HTMLElement[0]);
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
}
