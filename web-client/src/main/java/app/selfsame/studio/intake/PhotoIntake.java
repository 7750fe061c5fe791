package app.selfsame.studio.intake;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ForeignKind;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.studio.parts.Html;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;
import org.teavm.jso.file.File;

/**
 * The ways a photo gets in: dropped anywhere on the page, pasted, picked as a file, taken with the device's camera app, or
 * opened with the installed page by the system.
 */
public final class PhotoIntake {
  private final Listener listener;
  private final HTMLElement body = HTMLDocument.current().getBody();

  public PhotoIntake(Listener listener) {
    this.listener = listener;
  }

  /** Takes photos from now on, the one that was given before too. */
  public void takeOver() {
    listenForDrops();
    Window.current().addEventListener("paste", event -> take(filesOf(event, "clipboardData"), event));
    listenToInput("photo-file", "pick");
    listenToInput("photo-camera", "camera-app");
    takeOver(this::take, listener::onlyALink);
    onLaunch(this::take);
  }

  /** What came in. */
  public interface Listener {
    /** A file that may be a photo; {@code others} files came with it and are left aside. */
    void photo(File file, int others);

    /** Something that can be no photo. */
    void notAPhoto(Refusal refusal);

    /** A link was dropped, and nothing here may fetch what it leads to. */
    void onlyALink();
  }

  /** Asks for a file, as the buttons do. */
  public void pick() {
    Html.byId("photo-file").click();
  }

  /** Gives a photo that the page itself has taken. */
  public void give(File photo) {
    take(photo, 0);
  }

  private void listenToInput(String inputId, String action) {
    HTMLInputElement input = (HTMLInputElement) Html.byId(inputId);
    input.onEvent(
        "change",
        event -> {
          take(input.getFiles(), event);
          // The same file may be chosen again after it was removed.
          input.setValue("");
        });
    NodeList<? extends HTMLElement> buttons =
        HTMLDocument.current().querySelectorAll("[data-action=" + action + "]");
    for (int i = 0; i < buttons.getLength(); i++) {
      buttons.get(i).onEvent("click", event -> input.click());
    }
  }

  private void listenForDrops() {
    Window page = Window.current();
    page.addEventListener(
        "dragover",
        event -> {
          if (carriesFiles(event) || carriesLink(event)) {
            event.preventDefault();
            body.getClassList().add("dragging");
          }
        });
    page.addEventListener(
        "dragleave",
        event -> {
          if (leavesWindow(event)) {
            body.getClassList().remove("dragging");
          }
        });
    page.addEventListener(
        "drop",
        event -> {
          body.getClassList().remove("dragging");
          if (carriesFiles(event)) {
            // Even when there is no file in it: the browser would leave the page for what was dropped.
            event.preventDefault();
            take(filesOf(event, "dataTransfer"), event);
          } else if (carriesLink(event)) {
            event.preventDefault();
            listener.onlyALink();
          }
        });
  }

  private void take(JSArrayReader<File> files, Event event) {
    if (files.getLength() == 0) {
      return;
    }
    event.preventDefault();
    take(files);
  }

  private void take(JSArrayReader<File> files) {
    take(files.get(0), files.getLength() - 1);
  }

  private void take(File file, int others) {
    Optional<Refusal> objection = objection(file);
    if (objection.isEmpty()) {
      listener.photo(file, others);
    } else {
      listener.notAPhoto(objection.get());
    }
  }

  /** What speaks against a file at first sight; its name is no evidence, and its bytes are the engine's affair. */
  private static Optional<Refusal> objection(File file) {
    if (bytes(file) == 0) {
      return Optional.of(Refusal.of(RefusalMessage.EMPTY_FILE));
    }
    if (!file.getType().isEmpty() && !file.getType().startsWith("image/")) {
      return Optional.of(ForeignKind.ofMediaType(file.getType()).refusal());
    }
    return bytes(file) > DecodingLimits.MAX_FILE_BYTES ? Optional.of(DecodingLimits.tooManyBytes()) : Optional.empty();
  }

  /** Hears of files; there is at least one. */
  @JSFunctor
  interface Given extends JSObject {
    void with(JSArrayReader<File> files);
  }

  /** Hears that a link was given. */
  @JSFunctor
  interface Link extends JSObject {
    void given();
  }

  @JSBody(
      params = {"files", "link"},
      script = "intake.takeOver(files, link);",
      imports = @JSBodyImport(alias = "intake", fromModule = "page/takeover.js"))
  private static native void takeOver(Given files, Link link);

  @JSBody(
      params = "launch",
      script = "intake.onLaunch(launch);",
      imports = @JSBodyImport(alias = "intake", fromModule = "page/launch.js"))
  private static native void onLaunch(Given launch);

  /** {@code Blob.getSize} is an int, and files may be larger. */
  @JSBody(params = "file", script = "return file.size;")
  private static native double bytes(File file);

  @JSBody(params = {"event", "property"}, script = "return event[property] ? event[property].files : [];")
  private static native JSArrayReader<File> filesOf(Event event, String property);

  @JSBody(params = "event", script = "return !!event.dataTransfer && event.dataTransfer.types.includes('Files');")
  private static native boolean carriesFiles(Event event);

  /** A picture that is dragged out of another page is one too, where the browser hands over no file. */
  @JSBody(
      params = "event",
      script = "return !!event.dataTransfer && event.dataTransfer.types.includes('text/uri-list');")
  private static native boolean carriesLink(Event event);

  @JSBody(params = "event", script = "return event.relatedTarget === null;")
  private static native boolean leavesWindow(Event event);
}
