package app.selfsame.browser;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Stage;
import app.selfsame.measure.MeasureId;
import app.selfsame.message.English;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.Frame;
import app.selfsame.protocol.FrameText;
import app.selfsame.protocol.ToPage;
import app.selfsame.report.ReportJson;
import app.selfsame.verdict.PhotoFacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One person's visit to the served page, with its real engine, in whatever browser. What the engine says to the page is
 * overheard.
 */
public abstract class PageVisit implements AutoCloseable {
  /** Runs before the page's own scripts: keeps what the engine says, and which photo it was last asked about. */
  static final String OVERHEAR =
      "{" + FrameText.TEXT_OF
          + """
            window.heard = [];
            window.asked = 0;
            window.engine = null;
            window.handed = 0;
            window.started = {};
            window.refusal = () => {
              const problem = document.getElementById('problem');
              return problem.hidden ? '' : document.getElementById('problem-text').textContent;
            };
            window.Worker = class extends Worker {
              constructor(script) {
                super(script);
                engine = String(script).match(/engine-(\\w+)-/)?.[1] ?? engine;
                started[String(script).match(/(\\w+)[-.]/)?.[1]] = this;
                this.addEventListener('message', ({data: {type, message, isReady = false, head, parcels}}) =>
                  heard.push({type, message, isReady, head: head && parcels.length === 0 ? base64Of(head) : null}));
              }
              postMessage(message, ...more) {
                // Every message begins with the photo's number.
                if (message.type === 'kernels' || message.type === 'model') handed++;
                if (message.type === 'open') asked = new DataView(message.head).getInt32(0);
                super.postMessage(message, ...more);
              }
            };
          }
          """;

  /** The question whether there are structs, as the page puts it to the browser, is answered with no. */
  static final String WITHOUT_WASM_GC =
      """
      const validate = WebAssembly.validate.bind(WebAssembly);
      WebAssembly.validate = (module) => new Uint8Array(module)[11] !== 0x5f && validate(module);
      """;

  private static final String STATE = "(known) => ({asked, refusal: refusal(), heard: heard.slice(known)})";

  private static final String HAS_CHANGED =
      """
      ([known, asked, refusal]) => heard.length > known || window.asked !== asked || window.refusal() !== refusal
      """;

  private static final String DROP =
      """
      ([name, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], name, {type}));
        document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
      }
      """;

  /** Promises the pixels of the next photo as the engine shows it, with their width and height. */
  private static final String LISTEN_FOR_PREVIEW =
      """
      () => {
        window.shown = new Promise((resolve, reject) => started.engine.addEventListener('message', ({data}) => {
          if (data.type === 'unreadable' || data.type === 'failed') {
            reject(new Error(data.type + ': ' + data.message));
          } else if (data.type === 'preview') {
            const size = new DataView(new Uint8Array(data.head).buffer);
            resolve([size.getInt32(4), size.getInt32(8),
                new Uint8Array(data.parcels[0].buffer ?? data.parcels[0]).toBase64()]);
          }
        }));
      }
      """;

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Catalogue CATALOGUE = PackagedEngine.catalogue();

  private final List<ToPage> heard = new ArrayList<>();
  private int known;
  private int asked;
  private String refusal;

  PageVisit() {}

  /** Goes to the page in a tab that overhears, and has it loaded. */
  abstract void open();

  /** Leaves the page. */
  abstract void leave();

  /** What a function in the page answers: strings, numbers, booleans, lists, maps, or null. */
  abstract Object evaluate(String function, Object argument);

  final Object evaluate(String function) {
    return evaluate(function, List.of());
  }

  /** Waits until a function in the page answers with true. */
  abstract void waitUntil(String function, Object argument);

  abstract void click(String selector);

  /** Chooses a file in a field for files. */
  abstract void give(String field, String name, String mediaType, byte[] content);

  /** Opens the page and waits until the engine is ready. */
  final void arrive() {
    open();
    // Kernels and the five models that every photo needs come while the engine starts, or later.
    waitUntil("() => handed === 6 && heard.some(({type}) => type === 'ready')", List.of());
  }

  /** Leaves the page and comes again, in the same browser. */
  final void reopen() {
    leave();
    heard.clear();
    known = 0;
    asked = 0;
    arrive();
  }

  /** How the engine that the page took is compiled: gc or js. */
  public String engine() {
    return (String) evaluate("() => engine");
  }

  /** Chooses a document in the page's field. */
  public void choose(String documentId) {
    click("#document");
    click("#option-" + documentId);
  }

  /**
   * Picks a file and waits for all that the engine has to say about it.
   *
   * @return the report, or an object with {@code refused}, the sentence that the page shows
   */
  public JsonNode judge(String name, String mediaType, byte[] content) {
    return judge(name, mediaType, content, false);
  }

  /** The same, but waits for what the page's engine finds with the networks that it starts without. */
  public JsonNode judgeFully(String name, String mediaType, byte[] content) {
    return judge(name, mediaType, content, true);
  }

  /** The same of a photo that comes about in another way. */
  final JsonNode judge(Runnable way) {
    return judge(way, false);
  }

  private JsonNode judge(String name, String mediaType, byte[] content, boolean fully) {
    evaluate("() => { document.getElementById('problem-text').textContent = ''; }");
    return judge(() -> give("#photo-file", name, mediaType, content), fully);
  }

  private JsonNode judge(Runnable way, boolean fully) {
    int before = (int) evaluate("() => asked");
    way.run();
    return awaitAnswer(before, fully);
  }

  /** Drops a drawn portrait that carries {@link PrivacyTest#MARK}, and sees that it is judged ready. */
  void judgeDrawnPortrait() throws IOException {
    JsonNode report = drop(PrivacyTest.MARK + ".jpg", "image/jpeg", PrivacyTest.markedPhoto());
    if (!report.path("verdict").asText().equals("ready")) {
      throw new AssertionError(report);
    }
  }

  /** A picture of a few hundred pixels as the engine shows it on the page. */
  final RgbaImage shown(String name, byte[] content) {
    evaluate(LISTEN_FOR_PREVIEW);
    give("#photo-file", name, "", content);
    List<?> preview = (List<?>) evaluate("() => shown");
    byte[] rgba = Base64.getDecoder().decode((String) preview.get(2));
    int[] pixels = new int[rgba.length / 4];
    ByteBuffer.wrap(rgba).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(pixels);
    return new RgbaImage(((Number) preview.get(0)).intValue(), ((Number) preview.get(1)).intValue(), pixels);
  }

  /** Has a photo judged, after which the browser keeps the page. */
  final void judgeUntilKept() throws IOException {
    choose("us-passport-print");
    judgeDrawnPortrait();
    awaitKept();
  }

  /** Waits until the page says that it works without network. */
  void awaitKept() {
    waitUntil("() => document.getElementById('kept').textContent.includes('without network')", List.of());
  }

  /** Drops a file on the page and waits as {@link #judge} does. */
  JsonNode drop(String name, String mediaType, byte[] content) {
    return judge(() -> evaluate(DROP, List.of(name, mediaType, Base64.getEncoder().encodeToString(content))));
  }

  /** Waits until the engine has told of hands. */
  void awaitHands() {
    listen();
    while (heard.stream().noneMatch(message -> message instanceof ToPage.Judged judged && tellsOfHands(judged))) {
      awaitMore();
    }
  }

  /** The last word on the photo that was given last; of a face it is fully told when hands are. */
  private JsonNode awaitAnswer(int before, boolean fully) {
    listen();
    while (true) {
      for (ToPage message : heard) {
        if (asked > before && message.photo() == asked) {
          // What is refused for a document is its file, not the photo.
          if (message instanceof ToPage.Unreadable) {
            return refused();
          }
          if (message instanceof ToPage.Judged judged && isTold(judged, fully)) {
            return report(judged.assessment());
          }
        }
      }
      if (asked == before && !refusal.isEmpty()) {
        return refused();
      }
      awaitMore();
    }
  }

  private void awaitMore() {
    waitUntil(HAS_CHANGED, List.of(known, asked, refusal));
    listen();
  }

  private void listen() {
    Map<?, ?> state = (Map<?, ?>) evaluate(STATE, known);
    asked = (int) state.get("asked");
    refusal = (String) state.get("refusal");
    for (Object each : (List<?>) state.get("heard")) {
      known++;
      Map<?, ?> message = (Map<?, ?>) each;
      if (List.of("failed", "miscomputing").contains(message.get("type"))) {
        throw new AssertionError("The engine failed: " + message.get("message"));
      }
      if (message.get("head") != null) {
        byte[] head = FrameText.bytes(message.get("head"));
        heard.add(ToPage.read(new Frame((String) message.get("type"), head, List.of())));
      }
    }
  }

  private static boolean isTold(ToPage.Judged judged, boolean fully) {
    PhotoFacts facts = judged.assessment().facts();
    return judged.assessment().stage() == Stage.COMPLETE
        && (!fully || facts.faces().isEmpty() || tellsOfHands(judged));
  }

  private static boolean tellsOfHands(ToPage.Judged judged) {
    return judged.assessment().facts().measures().stream()
        .flatMap(measures -> measures.all().stream())
        .anyMatch(measure -> measure.id() == MeasureId.HANDS);
  }

  private JsonNode refused() {
    String said = (String) evaluate("() => refusal()");
    return MAPPER.createObjectNode().put("refused", said.replace('\u00a0', ' '));
  }

  /** The report of what has come to the page. */
  private static JsonNode report(Assessment assessment) {
    PhotoDocument document = CATALOGUE.find(assessment.documentId()).orElseThrow();
    return parse(ReportJson.begin(assessment.against(document), English.texts()).endObject().toString());
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  @Override
  public abstract void close();
}
