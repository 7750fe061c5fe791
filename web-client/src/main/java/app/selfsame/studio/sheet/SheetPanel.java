package app.selfsame.studio.sheet;

import app.selfsame.document.PhotoDocument;
import app.selfsame.js.BufferParcel;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.paper.Paper;
import app.selfsame.protocol.SheetPhoto;
import app.selfsame.protocol.ToPage;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetLayout;
import app.selfsame.sheet.SheetPlan;
import app.selfsame.sheet.SheetWish;
import app.selfsame.sheet.WantedPhoto;
import app.selfsame.studio.engine.EngineRequests;
import app.selfsame.studio.intake.BlobBytes;
import app.selfsame.studio.parts.FigureMessage;
import app.selfsame.studio.parts.Foldable;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import app.selfsame.studio.state.PreparedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;

/** The photo on paper: on a sheet to print, with those of other people that were kept for it. */
public final class SheetPanel implements Panel {
  private static final String NAME = "print-sheet.";
  private static final double[] GAPS_MM = {0, 1, 2, 3, 5, 10};
  private static final double[] MARGINS_MM = {0, 3, 5, 7, 10, 15, 20};


  private final Template body = Template.of("sheet");
  private final Foldable panel = new Foldable("sheet", body.element());
  private final HTMLSelectElement paper = (HTMLSelectElement) body.part("paper");
  private final HTMLSelectElement gap = (HTMLSelectElement) body.part("gap");
  private final HTMLSelectElement margin = (HTMLSelectElement) body.part("margin");
  private final HTMLElement announcer = Html.byId("announcer");
  private final SheetTray tray = new SheetTray();
  private final List<SheetPerson> people = new ArrayList<>();
  private final EngineRequests engine;
  private final Till till;
  private final Runnable onAnother;
  private Optional<SheetItem> shown = Optional.empty();
  /** Of the photo on the page, whatever document it is made for. */
  private int shownCopies = WantedPhoto.AS_MANY_AS_FIT;
  private List<SheetItem> items = List.of();
  private Optional<SheetLayout> layout = Optional.empty();
  private Optional<SheetPicture> picture = Optional.empty();
  private int asked;
  private boolean isMaking;
  /** Whether the file on the page is about to be another. */
  private boolean isWaiting;

  /**
   * @param till knows which files are paid
   * @param onAnother hears that the photo of somebody else is wanted
   */
  public SheetPanel(EngineRequests engine, Till till, Runnable onAnother) {
    this.engine = engine;
    this.till = till;
    this.onAnother = onAnother;
    for (Paper choice : Paper.values()) {
      paper.appendChild(option(choice.code(), Message.of(choice), choice == Paper.USUAL));
    }
    offer(gap, GAPS_MM, SheetWish.USUAL_GAP_MM);
    offer(margin, MARGINS_MM, SheetWish.USUAL_MARGIN_MM);
    paper.onEvent("change", event -> layAsAsked());
    gap.onEvent("change", event -> layAsAsked());
    margin.onEvent("change", event -> layAsAsked());
    body.input("marks").onEvent("change", event -> layAsAsked());
    body.part("pdf").onEvent("click", event -> make(SheetFile.PDF));
    body.part("jpeg").onEvent("click", event -> make(SheetFile.JPEG));
    body.part("add").onEvent("click", event -> addAnother());
    lay();
  }

  private static void offer(HTMLSelectElement select, double[] lengthsMm, double usualMm) {
    for (double mm : lengthsMm) {
      Message words = Message.of(FigureMessage.VALUE, Argument.quantity(mm, Unit.MILLIMETRE, 0));
      select.appendChild(option(String.valueOf((int) mm), words, mm == usualMm));
    }
  }

  private static HTMLElement option(String value, Message words, boolean isUsual) {
    HTMLElement option = Html.text("option", "", words).withAttr("value", value);
    if (isUsual) {
      option.setAttribute("selected", "");
    }
    return option;
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  @Override
  public void show(PageState state, PhotoDocument document) {
    if (state instanceof PageState.Opening) {
      shownCopies = WantedPhoto.AS_MANY_AS_FIT;
    }
    if (state instanceof PageState.Preparing && !panel.isHidden()) {
      // The next file is about to come: until then the choices stay as they are.
      isWaiting = true;
      enable();
      return;
    }
    isWaiting = false;
    Optional<PreparedFile> file = state.file();
    if (file.isEmpty() && tray.isEmpty()) {
      panel.hide();
      shown = Optional.empty();
      renew();
      return;
    }
    boolean isLocked = file.isPresent() && till.standing(file.get()).isLocked();
    shown = isLocked ? Optional.empty() : file.flatMap(SheetItem::of).map(item -> item.withCopies(shownCopies));
    body.put("about", file.isPresent() ? about(file.get(), isLocked) : new HTMLElement[0]);
    if (panel.isHidden()) {
      panel.fold(Message.of(SheetMessage.TITLE));
    }
    renew();
  }

  /** What is to be known of the photo that the page shows. */
  private static HTMLElement[] about(PreparedFile file, boolean isLocked) {
    List<HTMLElement> about = new ArrayList<>();
    if (SheetItem.of(file).isEmpty()) {
      about.add(Html.note("unknown", SheetMessage.NOT_PRINTED));
    } else if (isLocked) {
      about.add(Html.note("unknown", SheetMessage.PAY_FIRST));
    } else if (!file.judgement().mayBeHandedIn()) {
      about.add(Html.note("warn", SheetMessage.TO_COMPARE));
    }
    return about.toArray(new HTMLElement[0]);
  }

  /** Shows the photos anew where there are others than before. */
  private void renew() {
    List<SheetItem> now = tray.with(shown);
    boolean isSame = now.size() == items.size();
    for (int i = 0; isSame && i < now.size(); i++) {
      isSame = now.get(i).isSameAs(items.get(i));
    }
    items = now;
    if (!isSame) {
      body.put("status");
      lay();
    }
    enable();
  }

  private SheetWish wish() {
    return new SheetWish(
        Paper.of(paper.getValue()).orElse(Paper.USUAL),
        Double.parseDouble(gap.getValue()),
        Double.parseDouble(margin.getValue()),
        body.input("marks").isChecked());
  }

  private void layAsAsked() {
    lay();
    announcer.withText(body.part("count").getTextContent());
  }

  private void lay() {
    SheetWish wish = wish();
    layout = items.isEmpty() ? Optional.empty() : SheetPlan.of(wish, items.stream().map(SheetItem::wanted).toList());
    body.show("sheet", !items.isEmpty()).show("kept", !tray.isEmpty());
    showPeople();
    picture.ifPresent(SheetPicture::release);
    picture = Optional.empty();
    body.show("picture", layout.isPresent()).show("printing", layout.isPresent());
    if (layout.isPresent()) {
      int copies = layout.get().placements().size();
      Argument count = Argument.count(copies);
      Message description = Message.of(SheetMessage.PICTURE, count, Argument.message(wish.paper()));
      picture = Optional.of(new SheetPicture(layout.get(), items, description));
      body.put("picture", picture.get().element());
      int wanted = wanted(layout.get());
      if (wanted > copies) {
        body.say("count", SheetMessage.FEWER, count, Argument.count(wanted));
      } else {
        body.say("count", SheetMessage.ALL, count);
      }
      body.say("ruler", layout.get().ruler().isPresent() ? SheetMessage.RULER : SheetMessage.NO_RULER);
    } else if (!items.isEmpty()) {
      body.say("count", SheetMessage.NO_ROOM);
    }
    enable();
  }

  /** How many copies are wanted; of those of which as many as fit are, what has found a place. */
  private int wanted(SheetLayout sheet) {
    int wanted = 0;
    for (int i = 0; i < items.size(); i++) {
      wanted += Math.max(items.get(i).wanted().copies(), sheet.copies(i));
    }
    return wanted;
  }

  private void showPeople() {
    people.removeIf(person -> items.stream().noneMatch(person::isOf));
    List<HTMLElement> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      int copies = layout.map(sheet -> sheet.copies(index)).orElse(0);
      rows.add(person(items.get(i)).show(i + 1, items.get(i), copies, tray.has(items.get(i))));
    }
    body.arrange("people", rows);
  }

  private SheetPerson person(SheetItem item) {
    for (SheetPerson person : people) {
      if (person.isOf(item)) {
        return person;
      }
    }
    SheetPerson[] added = new SheetPerson[1];
    added[0] = new SheetPerson(item, copies -> want(item, copies), () -> remove(item, added[0].number()));
    people.add(added[0]);
    return added[0];
  }

  private void want(SheetItem item, int copies) {
    SheetItem wanted = item.withCopies(copies);
    tray.replace(wanted);
    if (shown.filter(item::isSameAs).isPresent()) {
      shown = Optional.of(wanted);
      shownCopies = copies;
    }
    items = tray.with(shown);
    layAsAsked();
  }

  private void remove(SheetItem item, int number) {
    tray.remove(item);
    boolean isGone = tray.with(shown).isEmpty();
    renew();
    // One that the page still shows stays on the sheet, but is not kept any more.
    lay();
    announcer.withText(PageTexts.say(SheetMessage.REMOVED, Argument.count(number)));
    if (isGone) {
      panel.hide();
      Html.byId("main").focus();
    } else {
      paper.focus();
    }
  }

  private void addAnother() {
    if (isWaiting) {
      return;
    }
    shown.ifPresent(tray::keep);
    lay();
    body.put("status", Html.note("pass", SheetMessage.KEPT));
    announcer.withText(PageTexts.say(SheetMessage.KEPT));
    onAnother.run();
  }

  private void enable() {
    boolean canBeMade = layout.isPresent() && !isMaking && !isWaiting;
    enable("pdf", canBeMade);
    enable("jpeg", canBeMade);
    body.show("add", shown.isPresent()).show("add-why", shown.isPresent());
  }

  private void enable(String button, boolean isEnabled) {
    if (isEnabled) {
      body.part(button).removeAttribute("aria-disabled");
    } else {
      body.part(button).setAttribute("aria-disabled", "true");
    }
  }

  private void make(SheetFile format) {
    if (isMaking || isWaiting || layout.isEmpty()) {
      return;
    }
    isMaking = true;
    asked++;
    enable();
    say("unknown", Message.of(SheetMessage.MAKING));
    read(asked, format, wish(), items, new ArrayList<>());
  }

  /** Reads the files, one after the other, and has the sheet made. */
  private void read(int number, SheetFile format, SheetWish wish, List<SheetItem> of, List<SheetPhoto> read) {
    if (read.size() == of.size()) {
      if (!engine.makeSheet(number, format, wish, read)) {
        lose();
      }
      return;
    }
    SheetItem next = of.get(read.size());
    new BlobBytes(next.file().bytes())
        .read(
            bytes -> {
              read.add(new SheetPhoto(next.wanted(), bytes));
              read(number, format, wish, of, read);
            },
            this::lose);
  }

  /** The sheet that was asked for is made. */
  public void take(ToPage.SheetMade made) {
    if (!isMaking || made.number() != asked) {
      return;
    }
    isMaking = false;
    enable();
    String name = NAME + made.format().extension();
    BlobPropertyBag properties = BlobPropertyBag.create().type(made.format().mediaType());
    ObjectUrls.save(new Blob(JSArray.of(((BufferParcel) made.file()).buffer()), properties), name);
    say("pass", Message.of(SheetMessage.SAVED, Argument.literal(name)));
  }

  /** Whatever was asked for is not made: the engine broke. */
  public void lose() {
    if (isMaking) {
      isMaking = false;
      enable();
      say("fail", Message.of(SheetMessage.FAILED));
    }
  }

  private void say(String tone, Message message) {
    body.put("status", Html.note(tone, List.of(message)));
    announcer.withText(PageTexts.say(message));
  }
}
