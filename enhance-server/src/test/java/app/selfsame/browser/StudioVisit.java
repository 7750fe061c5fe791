package app.selfsame.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;

/** One person's visit to the served page, with its real engine. What the engine says to the page is overheard. */
public final class StudioVisit implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 60_000;

  /** Runs before the page's own scripts: keeps what the engine says, and which photo it was last asked about. */
  private static final String OVERHEAR =
      """
      window.heard = [];
      window.asked = 0;
      window.engine = null;
      window.Worker = class extends Worker {
        constructor(script) {
          super(script);
          engine = String(script).match(/engine-(\\w+)-/)[1];
          this.addEventListener('message', ({data}) => heard.push({
            type: data.type, photo: data.photo, document: data.document, reason: data.reason, message: data.message,
            report: data.report && JSON.parse(data.report)
          }));
        }
        postMessage(message, ...more) {
          if (message.type === 'open') asked = message.photo;
          super.postMessage(message, ...more);
        }
      };
      """;

  /** The question whether there are structs, as the page puts it to the browser, is answered with no. */
  private static final String WITHOUT_WASM_GC =
      """
      const validate = WebAssembly.validate.bind(WebAssembly);
      WebAssembly.validate = (module) => new Uint8Array(module)[11] !== 0x5f && validate(module);
      """;

  /** The last word on the photo that was given last, or undefined; of a face it is fully told when hands are. */
  private static final String ANSWER =
      """
      ([before, fully]) => {
        const isTold = (report) => report?.stage === 'complete'
          && !(fully && report.faces && report.measures.every(({id}) => id !== 'hands'));
        const refusal = document.getElementById('problem-text').textContent;
        if (asked > before) {
          // What is refused for a document is its file, not the photo.
          const answer = heard.find(({type, photo, document, report}) => type === 'failed'
            || (photo === asked && ((type === 'refused' && !document) || isTold(report))));
          return answer && JSON.stringify(answer);
        }
        return refusal && JSON.stringify({type: 'refused', message: refusal});
      }
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

  private final BrowserContext context;
  private final Page page;

  private StudioVisit(Browser browser, String origin, String preparation) {
    context = browser.newContext();
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.addInitScript(preparation);
    page.navigate(origin + "/");
    page.waitForFunction("() => heard.some(({type}) => type === 'ready')");
  }

  /** Opens the page and waits until the engine is ready. */
  static StudioVisit begin(Browser browser, String origin) {
    return new StudioVisit(browser, origin, OVERHEAR);
  }

  /** The same in a browser whose WebAssembly has no garbage-collected objects. */
  static StudioVisit beginWithoutWasmGc(Browser browser, String origin) {
    return new StudioVisit(browser, origin, OVERHEAR + WITHOUT_WASM_GC);
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

  private JsonNode judge(String name, String mediaType, byte[] content, boolean fully) {
    page.evaluate("() => { document.getElementById('problem-text').textContent = ''; }");
    int before = (int) page.evaluate("() => asked");
    page.setInputFiles("#photo-file", new FilePayload(name, mediaType, content));
    return awaitAnswer(before, fully);
  }

  /** Drops a file on the page and waits as {@link #judge} does. */
  JsonNode drop(String name, String mediaType, byte[] content) {
    int before = (int) page.evaluate("() => asked");
    page.evaluate(DROP, List.of(name, mediaType, Base64.getEncoder().encodeToString(content)));
    return awaitAnswer(before, false);
  }

  private JsonNode awaitAnswer(int before, boolean fully) {
    JsonNode answer = parse((String) page.waitForFunction(ANSWER, List.of(before, fully)).jsonValue());
    return switch (answer.path("type").asText()) {
      case "report" -> answer.path("report");
      case "refused" -> MAPPER.createObjectNode().put("refused", page.innerText("#problem-text"));
      default -> throw new AssertionError("The engine failed: " + answer.path("message").asText());
    };
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
