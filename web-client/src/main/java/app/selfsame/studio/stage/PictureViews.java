package app.selfsame.studio.stage;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PreparedFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Before and after: the photo with its measures, the finished file, or both; by the buttons or the keys 1, 2, 3. */
public final class PictureViews {
  private enum Shown {
    PHOTO,
    FILE,
    BOTH
  }

  private final Map<Shown, HTMLButtonElement> buttons = new EnumMap<>(Shown.class);
  private final HTMLElement canvas = Html.byId("photo-canvas");
  private final HTMLElement picture = Html.byId("prepared-picture");
  private final HTMLElement both = Html.byId("both-pictures");
  private final PhotoPixels photo;
  private final Till till;
  private PreparedFile file;

  /**
   * @param till knows whether a finished file may be seen as it is
   */
  public PictureViews(PhotoPixels photo, Till till) {
    this.photo = photo;
    this.till = till;
    add(Shown.PHOTO, "view-photo");
    add(Shown.FILE, "view-prepared");
    add(Shown.BOTH, "view-both");
    HTMLDocument.current().onEvent("keydown", event -> press((KeyboardEvent) event));
  }

  private void add(Shown shown, String id) {
    HTMLButtonElement button = (HTMLButtonElement) Html.byId(id);
    button.onEvent("click", event -> show(shown));
    buttons.put(shown, button);
  }

  /** Shows the photo with its measures. */
  public void showPhoto() {
    show(Shown.PHOTO);
  }

  /** Brings the finished file before the person's eyes. */
  public void showPrepared() {
    show(Shown.FILE);
    Html.bringIntoView(picture);
  }

  /** Shows another finished file from now on; while one is being made, the last one stays. */
  public void setPrepared(PreparedFile prepared) {
    if (!prepared.isSameFile(file)) {
      file = prepared;
      picture.clear().withChild(till.picture(file, StageMessage.PREPARED_FILE));
      both.clear();
      crop().ifPresent(this::addBoth);
      buttons.get(Shown.FILE).setDisabled(false);
      buttons.get(Shown.BOTH).setDisabled(crop().isEmpty());
    }
  }

  /** Where the file was cut out of the photo; empty of the very file that was given. */
  private Optional<Crop> crop() {
    return file.made().flatMap(made -> file.judgement().facts().crop()).map(CropSolution::crop);
  }

  private void addBoth(Crop crop) {
    both
        .withChild(figure(photo.cropped(crop, file.widthPx()), StageMessage.BEFORE))
        .withChild(figure(till.picture(file, StageMessage.PREPARED_FILE), StageMessage.AFTER));
  }

  private static HTMLElement figure(HTMLElement shown, StageMessage caption) {
    return Html.element("figure", "").withChild(shown).withChild(Html.text("figcaption", "", caption));
  }

  /** There is no finished file, or no longer. */
  public void clearPrepared() {
    file = null;
    picture.clear();
    both.clear();
    buttons.get(Shown.FILE).setDisabled(true);
    buttons.get(Shown.BOTH).setDisabled(true);
    show(Shown.PHOTO);
  }

  private void press(KeyboardEvent event) {
    if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || isTyping(event)) {
      return;
    }
    for (Shown shown : Shown.values()) {
      if (event.getKey().equals(String.valueOf(shown.ordinal() + 1)) && !buttons.get(shown).isDisabled()) {
        show(shown);
      }
    }
  }

  private void show(Shown shown) {
    buttons.forEach((view, button) -> button.setAttribute("aria-pressed", String.valueOf(view == shown)));
    picture.setHidden(shown != Shown.FILE);
    both.setHidden(shown != Shown.BOTH);
    canvas.setAttribute("aria-hidden", String.valueOf(shown != Shown.PHOTO));
  }

  @JSBody(
      params = "event",
      script =
          "const target = event.target;"
              + "return 'closest' in target"
              + "  && target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null;")
  private static native boolean isTyping(Event event);
}
