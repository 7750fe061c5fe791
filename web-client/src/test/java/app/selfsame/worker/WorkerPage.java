package app.selfsame.worker;

import app.selfsame.background.BackgroundWish;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.Frame;
import app.selfsame.protocol.FrameText;
import app.selfsame.protocol.NamedModel;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A bare page that starts one of the workers as the studio does, and keeps what the worker says. Several tests can make
 * use of one after the other: each calls its photos 1, 2, 3, and hears nothing of those of an earlier one.
 */
final class WorkerPage {
  static final String DOCUMENT = "us-passport-print";

  private static final String READY = "ready";
  private static final List<String> FAILED = List.of("failed", "miscomputing");

  private static final String START =
      """
      async ([engine, simd, place, model]) => {
        const {assets} = await (await fetch('/site.json')).json();
        const get = async (name) => (await fetch(assets[name].path)).arrayBuffer();
        const models = {};
        for (const name of Object.keys(assets).filter((name) => name.endsWith('.tflite'))) {
          models[name] = await get(name === place ? model : name);
        }
        const boot = {
          type: 'boot',
          engineWasm: engine === 'gc' ? await get('engine.wasm') : null,
          documents: await (await fetch(assets['documents.txt'].path)).text(),
        };
        window.worker = new Worker(assets[`engine-${engine}-${simd}.js`].path);
        window.heard = [];
        worker.onmessage = ({data}) => heard.push(data);
        worker.onerror = ({message}) => heard.push({type: 'failed', message: `onerror: ${message}`});
        worker.postMessage(boot, boot.engineWasm ? [boot.engineWasm] : []);
        const wasm = await get(`litert-${simd}.wasm`);
        worker.postMessage({type: 'kernels', wasm}, [wasm]);
        for (const [name, bytes] of Object.entries(models)) {
          worker.postMessage({type: 'model', name, bytes}, [bytes]);
        }
      }
      """;

  private static final String POST =
      "(texts) => {" + FrameText.POSTED + "texts.map(posted).forEach((frame) => worker.postMessage(frame));}";

  private static final String POST_SECOND_UPON_FIRST_REPLY =
      "(texts) => {" + FrameText.POSTED
          + """
            const [first, second] = texts.map(posted);
            const photoOf = ({head}) => new DataView(head).getInt32(0);
            const photo = photoOf(first);
            const hear = ({data}) => {
              if (photoOf(data) === photo) {
                worker.removeEventListener('message', hear);
                worker.postMessage(second);
              }
            };
            worker.addEventListener('message', hear);
            worker.postMessage(first);
          }
          """;

  /** What was heard from a number on, without parcels but for how many there are. */
  private static final String HEARD =
      "(from) => {" + FrameText.TEXT_OF
          + """
            return heard.slice(from).map(({type, message = '', head = new ArrayBuffer(0), parcels = []}) =>
              [type, message, base64Of(head), parcels.length]);
          }
          """;

  private static final String PARCEL =
      "([message, parcel]) => {" + FrameText.TEXT_OF + "return base64Of(heard[message].parcels[parcel]);}";

  private static final String ASSET =
      "async (name) => {" + FrameText.TEXT_OF
          + """
            const {assets} = await (await fetch('/site.json')).json();
            return base64Of(await (await fetch(assets[name].path)).arrayBuffer());
          }
          """;

  private static final String FILTER =
      "async ([picture, filter]) => {" + FrameText.POSTED + FrameText.TEXT_OF
          + """
            const bitmap = await createImageBitmap(new Blob([bytesOf(picture)]));
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            context.filter = filter;
            context.drawImage(bitmap, 0, 0);
            return base64Of(await (await context.canvas.convertToBlob({type: 'image/png'})).arrayBuffer());
          }
          """;

  private static final String FORGET = "() => heard.splice(0)";

  private final Page page;
  private final List<ToPage> heard = new ArrayList<>();
  private int known;
  private boolean ready;
  /** What the worker calls the last photo of earlier tests, and the last photo of all. */
  private int earlierPhotos;
  private int photos;

  WorkerPage(Browser browser, SiteServer server) {
    page = browser.newPage();
    page.setDefaultTimeout(60_000);
    page.navigate(server.origin() + SiteServer.BARE_PAGE);
  }

  /**
   * Starts a worker, without waiting until it is ready.
   *
   * @param engine gc or js
   * @param simd relaxed or compat
   */
  void start(String engine, String simd) {
    start(engine, simd, "", "");
  }

  /** Starts a worker that gets a false model in the place of one. */
  void start(String engine, String simd, String place, String falseModel) {
    page.evaluate(START, new String[] {engine, simd, place, falseModel});
  }

  /** Begins another test with a worker that has started: what was said to it and heard of it is of no account. */
  void beginAnew() {
    page.evaluate(FORGET);
    heard.clear();
    known = 0;
    earlierPhotos = photos;
  }

  /** Ends the work on whatever photo the worker has. */
  void leavePhoto() {
    post(new ToWorker.Close(photos - earlierPhotos));
  }

  /** Posts messages, before the worker can have looked at any of them. */
  void post(ToWorker... messages) {
    page.evaluate(POST, texts(messages));
  }

  private List<List<String>> texts(ToWorker... messages) {
    return List.of(messages).stream().map(ToWorker::frame).map(this::counted).map(FrameText::of).toList();
  }

  /** Calls a test's photo what the worker calls it: every message begins with the photo's number. */
  private Frame counted(Frame frame) {
    byte[] head = frame.head().clone();
    int photo = earlierPhotos + ByteBuffer.wrap(head).getInt(0);
    photos = Math.max(photos, photo);
    ByteBuffer.wrap(head).putInt(0, photo);
    return new Frame(frame.kind(), head, frame.parcels());
  }

  static ToWorker opening(int photo, byte[] file) {
    return new ToWorker.Open(photo, Optional.of(DOCUMENT), Answers.NONE, new ByteParcel(file));
  }

  static ToWorker choosing(String documentId, Answers answers) {
    return new ToWorker.Choose(1, documentId, answers);
  }

  /** Asks for photo 1's file. */
  static ToWorker preparing(String documentId, BackgroundWish wish) {
    return new ToWorker.Prepare(1, documentId, new PreparationRequest(Optional.empty(), wish), Answers.NONE);
  }

  void open(int photo, byte[] file) {
    post(opening(photo, file));
  }

  /** Opens photo 1, and photo 2 as soon as the worker has said anything about photo 1. */
  void openSecondUponFirstReply(byte[] first, byte[] second) {
    page.evaluate(POST_SECOND_UPON_FIRST_REPLY, texts(opening(1, first), opening(2, second)));
  }

  /** Brings the networks that the worker starts without. */
  void equip(int photo) {
    equip(photo, "palm_detection_lite.tflite");
  }

  /** The same with a model in the place of the palm detector. */
  void equip(int photo, String palmDetection) {
    List<NamedModel> models =
        List.of(
            new NamedModel("palm_detection_lite.tflite", asset(palmDetection)),
            new NamedModel("hand_landmark_lite.tflite", asset("hand_landmark_lite.tflite")));
    post(new ToWorker.Equip(photo, Optional.of(DOCUMENT), models, Answers.NONE));
  }

  private Parcel asset(String name) {
    return new ByteParcel(FrameText.bytes(page.evaluate(ASSET, name)));
  }

  /**
   * Posts back the crop that the worker has handed over, as if somebody had changed its light.
   *
   * @param filter the CSS filter that changes it
   * @param notes what is said to have been done
   */
  void relight(String documentId, String filter, ToneNote... notes) {
    ToPage.Cropped crop = await(ToPage.Cropped.class, cropped -> true);
    Object filtered = page.evaluate(FILTER, List.of(FrameText.base64(crop.picture().bytes()), filter));
    Parcel picture = new ByteParcel(FrameText.bytes(filtered));
    post(new ToWorker.Relight(1, documentId, picture, List.of(notes), Answers.NONE));
  }

  /** A pixel of the last preview, as 0xAARRGGBB. */
  int previewPixel(int x, int y) {
    ToPage.Preview preview = heard(ToPage.Preview.class).reduce((earlier, later) -> later).orElseThrow();
    byte[] rgba = preview.pixels().bytes();
    int at = 4 * (y * preview.width() + x);
    return (rgba[at + 3] & 0xff) << 24 | (rgba[at] & 0xff) << 16 | (rgba[at + 1] & 0xff) << 8 | rgba[at + 2] & 0xff;
  }

  /** Waits until the worker is ready, or fails. */
  void awaitReady() {
    await(() -> ready ? Optional.of(true) : Optional.empty());
  }

  /** Waits for the first message of a kind that a condition holds for, or for the worker to fail. */
  <T extends ToPage> T await(Class<T> kind, Predicate<T> condition) {
    return await(() -> heard.stream().filter(kind::isInstance).map(kind::cast).filter(condition).findFirst());
  }

  /** Waits until so many messages of a kind were heard that a condition holds for. */
  <T extends ToPage> void awaitSome(Class<T> kind, Predicate<T> condition, int count) {
    await(
        () ->
            heard.stream().filter(kind::isInstance).map(kind::cast).filter(condition).count() >= count
                ? Optional.of(count)
                : Optional.empty());
  }

  /** What was heard of a kind up to now. */
  <T extends ToPage> Stream<T> heard(Class<T> kind) {
    listen();
    return heard.stream().filter(kind::isInstance).map(kind::cast);
  }

  private <T> T await(Supplier<Optional<T>> find) {
    while (true) {
      listen();
      Optional<T> found = find.get();
      if (found.isPresent()) {
        return found.get();
      }
      page.waitForFunction("(known) => heard.length > known", known);
    }
  }

  private void listen() {
    for (Object message : (List<?>) page.evaluate(HEARD, known)) {
      List<?> parts = (List<?>) message;
      int number = known++;
      if (FAILED.contains(parts.get(0))) {
        throw new AssertionError("The worker is " + parts.get(0) + ": " + parts.get(1));
      }
      if (parts.get(0).equals(READY)) {
        ready = true;
      } else {
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < (int) parts.get(3); i++) {
          int index = i;
          parcels.add(() -> FrameText.bytes(page.evaluate(PARCEL, List.of(number, index))));
        }
        byte[] head = FrameText.bytes(parts.get(2));
        int photo = ByteBuffer.wrap(head).getInt(0) - earlierPhotos;
        if (photo > 0) {
          ByteBuffer.wrap(head).putInt(0, photo);
          heard.add(ToPage.read(new Frame((String) parts.get(0), head, parcels)));
        }
      }
    }
  }

  Object evaluate(String expression) {
    return page.evaluate(expression);
  }

  void close() {
    page.close();
  }
}
