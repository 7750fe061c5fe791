package app.selfsame.worker;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A bare page that starts one of the workers as the studio does, and keeps what the worker says. */
final class WorkerPage {
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
          litertWasm: await get(`litert-${simd}.wasm`),
          models,
          documents: await (await fetch(assets['documents.txt'].path)).text(),
        };
        window.worker = new Worker(assets[`engine-${engine}-${simd}.js`].path);
        window.heard = [];
        worker.onmessage = ({data}) => heard.push(data);
        worker.onerror = ({message}) => heard.push({type: 'failed', message: `onerror: ${message}`});
        const buffers = [boot.litertWasm, ...Object.values(models)];
        worker.postMessage(boot, boot.engineWasm ? [boot.engineWasm, ...buffers] : buffers);
      }
      """;

  private static final String OPEN =
      """
      ([photos, upon]) => {
        const open = ([photo, base64]) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
          worker.postMessage({type: 'open', photo, bytes, document: 'us-passport-print'}, [bytes]);
        };
        if (upon === 'first-reply') {
          worker.addEventListener('message', () => open(photos[1]), {once: true});
          open(photos[0]);
        } else {
          photos.forEach(open);
        }
      }
      """;

  private static final String PIXEL =
      """
      ([x, y]) => {
        const {width, pixels} = heard.findLast(({type}) => type === 'preview');
        return [...new Uint8Array(pixels, (y * width + x) * 4, 4)];
      }
      """;

  private static final String EQUIP =
      """
      async ([photo, palmDetection]) => {
        const {assets} = await (await fetch('/site.json')).json();
        const get = async (name) => (await fetch(assets[name].path)).arrayBuffer();
        const models = {
          'palm_detection_lite.tflite': await get(palmDetection),
          'hand_landmark_lite.tflite': await get('hand_landmark_lite.tflite'),
        };
        worker.postMessage({type: 'equip', photo, document: 'us-passport-print', models});
      }
      """;

  private static final String RELIGHT =
      """
      async ([document, filter, text]) => {
        const {bytes: crop} = heard.findLast(({type}) => type === 'crop');
        const bitmap = await createImageBitmap(new Blob([crop]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context.filter = filter;
        context.drawImage(bitmap, 0, 0);
        const bytes = await (await context.canvas.convertToBlob({type: 'image/png'})).arrayBuffer();
        worker.postMessage({type: 'relight', photo: 1, document, bytes, text}, [bytes]);
      }
      """;

  private final Page page;

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

  void open(int photo, byte[] file) {
    page.evaluate(OPEN, new Object[] {new Object[] {numbered(photo, file)}, "now"});
  }

  /** Opens photos 1 and 2 before the worker can have looked at either. */
  void openTogether(byte[] first, byte[] second) {
    page.evaluate(OPEN, new Object[] {new Object[] {numbered(1, first), numbered(2, second)}, "now"});
  }

  /** Opens photo 1, and photo 2 as soon as the worker has said anything about photo 1. */
  void openSecondUponFirstReply(byte[] first, byte[] second) {
    page.evaluate(OPEN, new Object[] {new Object[] {numbered(1, first), numbered(2, second)}, "first-reply"});
  }

  /** Brings the networks that the worker starts without. */
  void equip(int photo) {
    equip(photo, "palm_detection_lite.tflite");
  }

  /** The same with a model in the place of the palm detector. */
  void equip(int photo, String palmDetection) {
    page.evaluate(EQUIP, List.of(photo, palmDetection));
  }

  /** Asks for photo 1 to be judged for a document. */
  void choose(String documentId) {
    page.evaluate("(document) => worker.postMessage({type: 'choose', photo: 1, document})", documentId);
  }

  /** Asks for photo 1 to be judged with answers, the members of a JavaScript object. */
  void choose(String documentId, String answers) {
    page.evaluate(
        "(document) => worker.postMessage({type: 'choose', photo: 1, document, " + answers + "})", documentId);
  }

  /** Asks for the report of photo 1 to be printed. */
  void print(String documentId, String answers) {
    page.evaluate(
        "(document) => worker.postMessage({type: 'print', photo: 1, document, version: '1.2', " + answers + "})",
        documentId);
  }

  /** Asks for photo 1's file for a document. */
  void prepare(String documentId) {
    page.evaluate(
        "(document) => worker.postMessage({type: 'prepare', photo: 1, document, format: null})", documentId);
  }

  /** Asks for photo 1's file with a background, and says that the person was told. */
  void prepare(String documentId, String backdrop) {
    post(preparation(documentId, backdrop));
  }

  /** The members of a message that asks for photo 1's file. */
  static String preparation(String documentId, String backdrop) {
    return "type: 'prepare', document: '" + documentId + "', format: null, backdrop: '" + backdrop + "', told: true";
  }

  /** Posts messages about photo 1, before the worker can have looked at any of them. */
  void post(String... members) {
    StringBuilder script = new StringBuilder();
    for (String message : members) {
      script.append("worker.postMessage({photo: 1, ").append(message).append("});");
    }
    page.evaluate("() => {" + script + "}");
  }

  /** The file that the worker has sent with a message of a type, as a picture. */
  BufferedImage picture(String type) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file(type)));
  }

  /**
   * Posts back the crop that the worker has handed over, as if somebody had changed its light.
   *
   * @param filter the CSS filter that changes it
   * @param report what is said to have been done
   */
  void relight(String documentId, String filter, String report) {
    page.evaluate(RELIGHT, List.of(documentId, filter, report));
  }

  /** A pixel of the preview, as 0xAARRGGBB. */
  int previewPixel(int x, int y) {
    List<?> rgba = (List<?>) page.evaluate(PIXEL, List.of(x, y));
    return (int) rgba.get(3) << 24 | (int) rgba.get(0) << 16 | (int) rgba.get(1) << 8 | (int) rgba.get(2);
  }

  /** The file that the worker has made. */
  byte[] preparedFile() {
    return file("prepared");
  }

  private byte[] file(String type) {
    String base64 =
        "(wanted) => btoa(Array.from(new Uint8Array(heard.findLast(({type}) => type === wanted).bytes),"
            + " (byte) => String.fromCharCode(byte)).join(''))";
    return Base64.getDecoder().decode((String) page.evaluate(base64, type));
  }

  private static Object[] numbered(int photo, byte[] file) {
    return new Object[] {photo, Base64.getEncoder().encodeToString(file)};
  }

  /**
   * Waits for the first message that a condition holds for, or for the worker to fail.
   *
   * @param condition an expression over {@code message}; a report is parsed already
   */
  @SuppressWarnings("unchecked")
  Map<String, Object> await(String condition) {
    String find =
        """
        heard.map((message) => ({...message, report: message.report && JSON.parse(message.report)}))
          .find((message) => message.type === 'failed' || (%s))
        """
            .formatted(condition);
    page.waitForFunction("() => " + find);
    String found = "() => ({..." + find + ", pixels: null, bytes: null})";
    Map<String, Object> message = (Map<String, Object>) page.evaluate(found);
    if ("failed".equals(message.get("type"))) {
      throw new AssertionError("The worker failed: " + message.get("message"));
    }
    return message;
  }

  Object evaluate(String expression) {
    return page.evaluate(expression);
  }

  void close() {
    page.close();
  }
}
