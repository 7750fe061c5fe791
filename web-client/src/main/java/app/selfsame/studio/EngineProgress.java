package app.selfsame.studio;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.stage.GivenPhoto;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** Says how far the engine has loaded, over the photo of a person who waits for it. */
final class EngineProgress {
  private static final double BYTES_IN_MEGABYTE = 1024 * 1024;

  private final HTMLElement panel = Html.byId("engine-progress");
  private final HTMLElement words = panel.querySelector("p");
  private final HTMLElement bar = panel.querySelector("progress");
  private final GivenPhoto photo = new GivenPhoto();
  private double arrived;
  private double total;
  private boolean ready;
  private boolean stopped;
  private boolean opening;

  /** So many bytes have come. */
  void loading(double bytes, double of) {
    arrived = bytes;
    total = of;
    showBar();
    // Words take their time, which the rest of the page wants while nobody sees them.
    if (!stopped && !panel.isHidden()) {
      say();
    }
  }

  private void showBar() {
    if (!opening) {
      bar.setAttribute("value", String.valueOf(total == 0 ? 0 : arrived / total));
      bar.setHidden(stopped || ready && isHere());
    }
  }

  /** So much of the photo is decoded, 0..1; the bar tells of that from now on. */
  void opening(double share) {
    if (!stopped) {
      opening = true;
      bar.setAttribute("value", String.valueOf(share));
      bar.setHidden(false);
    }
  }

  void ready() {
    ready = true;
    bar.setHidden(isHere() && !opening);
    if (!stopped) {
      say();
    }
  }

  /** A person has given a photo, and waits. */
  void show(Blob given) {
    photo.hide();
    if (!ready) {
      photo.show(given);
    }
    showAgain();
  }

  /** The same photo is waited for again. */
  void showAgain() {
    stopped = false;
    opening = false;
    panel.setHidden(false);
    showBar();
    say();
  }

  /** The photo that is waited for is not going to be opened. */
  void stop() {
    stopped = true;
    bar.setHidden(true);
    say(Message.of(StudioMessage.NOT_OPENED));
  }

  void hide() {
    panel.setHidden(true);
    photo.hide();
  }

  /** The engine starts before all is here that it will need for a photo. */
  private boolean isHere() {
    return arrived >= total;
  }

  private void say() {
    if (ready && isHere()) {
      say(Message.of(StudioMessage.OPENING));
    } else if (!isHere()) {
      Argument come = Argument.number(arrived / BYTES_IN_MEGABYTE, 1);
      Argument all = Argument.quantity(total / BYTES_IN_MEGABYTE, Unit.MEGABYTE);
      say(Message.of(StudioMessage.LOADING, come, all));
    } else {
      say(Message.of(StudioMessage.STARTING));
    }
  }

  private void say(Message message) {
    Html.sayPlainly(words, List.of(message));
  }
}
