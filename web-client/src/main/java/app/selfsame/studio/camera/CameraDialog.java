package app.selfsame.studio.camera;

import app.selfsame.document.PhotoDocument;
import app.selfsame.guidance.CameraTemplate;
import app.selfsame.guidance.Framing;
import app.selfsame.guidance.Hint;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;
import org.teavm.jso.file.File;

/**
 * The camera, in a dialog of its own. The photo is taken after a countdown once nothing that is needed is missing, and at
 * any time when the person asks for it. The camera runs only while the dialog is open and the page is in sight.
 */
public final class CameraDialog {
  /** Of a photo that is taken of its own accord, at the least. */
  private static final int OWN_SECONDS = 3;

  private final Supplier<PhotoDocument> chosen;
  private final BooleanSupplier hasPhoto;
  private final Consumer<File> onPhoto;

  private final Template markup = Template.at("camera");
  private final TemplateDrawing drawing = new TemplateDrawing(markup);
  private final CameraVoice voice = new CameraVoice(markup.part("voice"));
  private final Countdown countdown = new Countdown(this::count, this::take);
  private final HTMLSelectElement cameras = (HTMLSelectElement) markup.part("cameras");
  private final HTMLSelectElement timer = (HTMLSelectElement) markup.part("timer");

  private boolean isLive;
  private boolean isTaking;
  /** Whether the countdown began of its own accord, and ends so. */
  private boolean isOwnCountdown;
  private boolean isSelf = true;
  private boolean isLit;
  private String cameraId;

  /**
   * @param chosen the document that the photo is for; null for none
   * @param hasPhoto whether there is a photo already, which stays until there is another
   * @param onPhoto hears of the photo once the dialog is closed
   * @param onPick hears that the person would rather choose a file
   */
  public CameraDialog(
      Supplier<PhotoDocument> chosen, BooleanSupplier hasPhoto, Consumer<File> onPhoto, Runnable onPick) {
    this.chosen = chosen;
    this.hasPhoto = hasPhoto;
    this.onPhoto = onPhoto;
    markup.element().onEvent("close", event -> leave());
    markup.part("close").onEvent("click", event -> closeDialog(markup.element()));
    markup.part("shutter").onEvent("click", event -> press());
    markup.part("again").onEvent("click", event -> start());
    markup.part("torch").onEvent("click", event -> Camera.light(!isLit, this::showTorch));
    markup.part("app").onEvent("click", event -> closeDialog(markup.element()));
    markup.part("pick").onEvent("click", event -> pick(onPick));
    cameras.onEvent("change", event -> {
      cameraId = cameras.getValue();
      start();
    });
  }

  /** Opens from now on with the page's buttons. */
  public void offer() {
    NodeList<? extends HTMLElement> openers = HTMLDocument.current().querySelectorAll("[data-action=camera]");
    for (int i = 0; i < openers.getLength(); i++) {
      openers.get(i).onEvent("click", event -> open());
    }
  }

  /** Opens now. */
  public void open() {
    openDialog(markup.element());
    start();
  }

  private void pick(Runnable onPick) {
    closeDialog(markup.element());
    onPick.run();
  }

  /** The dialog is closed, whichever way. */
  private void leave() {
    Camera.close();
    rest();
    voice.fallSilent();
  }

  /** Nothing is shown, counted or taken. */
  private void rest() {
    countdown.stop();
    isOwnCountdown = false;
    isLive = false;
    isTaking = false;
  }

  private void start() {
    rest();
    markup.show("view", true).show("controls", true).show("problem", false).show("drawing", false);
    markup.show("torch", false).show("count", false);
    markup.part("shutter").setAttribute("aria-disabled", "true");
    showShutter();
    showTorch(false);
    show(Message.of(CameraMessage.STARTING));
    Camera.open(markup.part("video"), documentId(), cameraId, new Ear());
  }

  private String documentId() {
    return chosen.get() == null ? null : chosen.get().id();
  }

  /** Hears the camera that was opened last; one that is closed says nothing any more. */
  private final class Ear implements CameraEar {
    @Override
    public void opened(
        int widthPx,
        int heightPx,
        boolean isSelfie,
        boolean hasTorch,
        JSArrayReader<JSArrayReader<JSString>> all,
        String id) {
      isLive = true;
      isSelf = isSelfie;
      markup.tone("picture", isSelf ? "camera-picture mirrored" : "camera-picture");
      markup.show("mirrored", isSelf).show("torch", hasTorch);
      markup.part("shutter").removeAttribute("aria-disabled");
      list(all, id);
      resized(widthPx, heightPx);
      show(Message.of(Camera.canGuide() ? CameraMessage.PREPARING : CameraMessage.UNGUIDED));
    }

    @Override
    public void resized(int widthPx, int heightPx) {
      Framing framing = Framing.of(Optional.ofNullable(chosen.get()));
      drawing.draw(new CameraTemplate(framing, widthPx, heightPx));
      markup.show("drawing", true);
    }

    @Override
    public void seen(boolean isReady, String hint, boolean isGood, boolean isSteady) {
      if (!isLive || isTaking || !isReady) {
        return;
      }
      if (!isSteady && isOwnCountdown) {
        countdown.stop();
        markup.show("count", false);
        isOwnCountdown = false;
        showShutter();
      }
      if (isSteady && !countdown.isRunning()) {
        isOwnCountdown = true;
        countdown.start(Math.max(OWN_SECONDS, seconds()));
        showShutter();
      }
      if (!hint.isEmpty()) {
        show(Message.of(HintMessage.of(Hint.valueOf(hint), isSelf)));
      } else if (isGood && !countdown.isRunning()) {
        show(Message.of(CameraMessage.STAY));
      }
    }

    @Override
    public void lost(String reason) {
      showProblem(CameraMessage.of(reason));
    }
  }

  private void list(JSArrayReader<JSArrayReader<JSString>> all, String id) {
    cameras.setTextContent("");
    for (int i = 0; i < all.getLength(); i++) {
      String name = all.get(i).get(1).stringValue();
      HTMLOptionElement option = (HTMLOptionElement) HTMLDocument.current().createElement("option");
      option.setValue(all.get(i).get(0).stringValue());
      option.setText(name.isEmpty() ? PageTexts.say(CameraMessage.CAMERA_NUMBER, Argument.count(i + 1)) : name);
      cameras.appendChild(option);
    }
    cameras.setValue(id);
    markup.show("choice", all.getLength() > 1);
  }

  private int seconds() {
    return Integer.parseInt(timer.getValue());
  }

  /** The button takes the photo, or stops the countdown. */
  private void press() {
    if (!isLive || isTaking) {
      return;
    }
    if (countdown.isRunning() && !isOwnCountdown) {
      countdown.stop();
      markup.show("count", false);
      showShutter();
    } else if (seconds() > 0 && !countdown.isRunning()) {
      isOwnCountdown = false;
      countdown.start(seconds());
      showShutter();
    } else {
      countdown.stop();
      take();
    }
  }

  private void showShutter() {
    boolean stops = countdown.isRunning() && !isOwnCountdown;
    markup.say("shutter-words", stops ? CameraMessage.STOP : CameraMessage.TAKE_NOW);
  }

  private void count(int seconds) {
    Message words = Message.of(CameraMessage.COUNTING, Argument.count(seconds));
    markup.show("count", true).say("count", String.valueOf(seconds)).say("hint", words);
    voice.say(PageTexts.say(words));
  }

  private void take() {
    isTaking = true;
    isOwnCountdown = false;
    markup.show("count", false);
    markup.part("shutter").setAttribute("aria-disabled", "true");
    Message words = Message.of(CameraMessage.TAKING);
    markup.say("hint", words);
    voice.say(PageTexts.say(words));
    Camera.take(this::finish);
  }

  private void finish(File photo) {
    if (!isTaking) {
      // The dialog was closed meanwhile.
      return;
    }
    if (photo == null) {
      Camera.close();
      showProblem(CameraMessage.NOT_TAKEN);
      return;
    }
    closeDialog(markup.element());
    leave();
    onPhoto.accept(photo);
  }

  private void show(Message words) {
    String spoken = PageTexts.say(words);
    if (!spoken.equals(markup.part("hint").getTextContent())) {
      markup.say("hint", words);
    }
    if (!countdown.isRunning()) {
      voice.mention(spoken);
    }
  }

  private void showTorch(boolean on) {
    isLit = on;
    markup.part("torch").setAttribute("aria-pressed", String.valueOf(on));
  }

  private void showProblem(MessageKey why) {
    rest();
    cameraId = null;
    List<Message> sentences = new ArrayList<>(List.of(Message.of(why)));
    if (hasPhoto.getAsBoolean()) {
      sentences.add(Message.of(CameraMessage.PHOTO_KEPT));
    }
    markup.say("why", sentences);
    markup.show("again", why != CameraMessage.UNSUPPORTED);
    markup.show("view", false).show("controls", false).show("problem", true);
    markup.part("why").focus();
  }

  @JSBody(params = "dialog", script = "dialog.showModal();")
  private static native void openDialog(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void closeDialog(HTMLElement dialog);
}
