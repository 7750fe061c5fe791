package app.selfsame.browser;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
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
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** One person's visit to the served page, with its real engine. What the engine says to the page is overheard. */
public final class StudioVisit implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 60_000;

  /** Runs before the page's own scripts: keeps what the engine says, and which photo it was last asked about. */
  private static final String OVERHEAR =
      "{" + FrameText.TEXT_OF
          + """
            window.heard = [];
            window.asked = 0;
            window.engine = null;
            window.handed = 0;
            window.refusal = () => {
              const problem = document.getElementById('problem');
              return problem.hidden ? '' : document.getElementById('problem-text').textContent;
            };
            window.Worker = class extends Worker {
              constructor(script) {
                super(script);
                engine = String(script).match(/engine-(\\w+)-/)?.[1] ?? engine;
                this.addEventListener('message', ({data: {type, message, head, parcels}}) =>
                  heard.push({type, message, head: head && parcels.length === 0 ? base64Of(head) : null}));
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
  private static final String WITHOUT_WASM_GC =
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

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Catalogue CATALOGUE = PackagedEngine.catalogue();

  private final BrowserContext context;
  private final String origin;
  private Page page;
  private final List<ToPage> heard = new ArrayList<>();
  private int known;
  private int asked;
  private String refusal;

  private StudioVisit(Browser browser, String origin, String preparation, ServiceWorkerPolicy serviceWorkers) {
    this.origin = origin;
    context = browser.newContext(new Browser.NewContextOptions().setServiceWorkers(serviceWorkers));
    context.addInitScript(preparation);
    open();
  }

  private void open() {
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.navigate(origin + "/");
    // Kernels and the four models that every photo needs come while the engine starts, or later.
    page.waitForFunction("() => handed === 5 && heard.some(({type}) => type === 'ready')");
  }

  /** Opens the page and waits until the engine is ready. The browser keeps nothing, so that requests are the page's own. */
  static StudioVisit begin(Browser browser, String origin) {
    return new StudioVisit(browser, origin, OVERHEAR, ServiceWorkerPolicy.BLOCK);
  }

  /**
   * The same.
   *
   * @param preparation runs before the page's own scripts
   */
  static StudioVisit begin(Browser browser, String origin, String preparation) {
    return new StudioVisit(browser, origin, OVERHEAR + preparation, ServiceWorkerPolicy.BLOCK);
  }

  /** The same in a browser that keeps the page for the next visit. */
  static StudioVisit beginKept(Browser browser, String origin) {
    return new StudioVisit(browser, origin, OVERHEAR, ServiceWorkerPolicy.ALLOW);
  }

  /** Leaves the page and comes again, in the same browser. */
  void reopen() {
    page.close();
    heard.clear();
    known = 0;
    asked = 0;
    open();
  }

  /** The same in a browser whose WebAssembly has no garbage-collected objects. */
  static StudioVisit beginWithoutWasmGc(Browser browser, String origin) {
    return new StudioVisit(browser, origin, OVERHEAR + WITHOUT_WASM_GC, ServiceWorkerPolicy.BLOCK);
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** How the engine that the page took is compiled: gc or js. */
  public String engine() {
    return (String) page.evaluate("() => engine");
  }

  /** Chooses a document in the page's field. */
  public void choose(String documentId) {
    page.click("#document");
    page.click("#option-" + documentId);
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
  JsonNode judge(Runnable way) {
    int before = (int) page.evaluate("() => asked");
    way.run();
    return awaitAnswer(before, false);
  }

  private JsonNode judge(String name, String mediaType, byte[] content, boolean fully) {
    page.evaluate("() => { document.getElementById('problem-text').textContent = ''; }");
    int before = (int) page.evaluate("() => asked");
    page.setInputFiles("#photo-file", new FilePayload(name, mediaType, content));
    return awaitAnswer(before, fully);
  }

  /** Drops a drawn portrait that carries {@link PrivacyTest#MARK}, and sees that it is judged ready. */
  void judgeDrawnPortrait() throws IOException {
    JsonNode report = drop(PrivacyTest.MARK + ".jpg", "image/jpeg", PrivacyTest.markedPhoto());
    if (!report.path("verdict").asText().equals("ready")) {
      throw new AssertionError(report);
    }
  }

  /** Waits until the page says that it works without network. */
  void awaitKept() {
    page.waitForFunction("() => document.getElementById('kept').textContent.includes('without network')");
  }

  /** The engine's worker; the page may have others. */
  Worker engineWorker() {
    return page.workers().stream().filter(started -> started.url().contains("/engine-")).findFirst().orElseThrow();
  }

  /** Drops a file on the page and waits as {@link #judge} does. */
  JsonNode drop(String name, String mediaType, byte[] content) {
    int before = (int) page.evaluate("() => asked");
    page.evaluate(DROP, List.of(name, mediaType, Base64.getEncoder().encodeToString(content)));
    return awaitAnswer(before, false);
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
    page.waitForFunction(HAS_CHANGED, List.of(known, asked, refusal));
    listen();
  }

  private void listen() {
    Map<?, ?> state = (Map<?, ?>) page.evaluate(STATE, known);
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
    return MAPPER.createObjectNode().put("refused", page.innerText("#problem-text").replace('\u00a0', ' '));
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
  public void close() {
    context.close();
  }
}
