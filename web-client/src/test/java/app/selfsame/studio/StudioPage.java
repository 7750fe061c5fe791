package app.selfsame.studio;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.Catalogue;
import app.selfsame.document.IndexText;
import app.selfsame.image.HexColour;
import app.selfsame.protocol.ToWorker;
import app.selfsame.worker.Axe;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built page in a browser, under a policy as strict as the server's, with the scripted engine behind its worker. */
final class StudioPage implements AutoCloseable {
  private static final String ORIGIN = "http://localhost";
  private static final Path SITE = Path.of("target", "site");
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; worker-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
          + " require-trusted-types-for 'script'; trusted-types selfsame";

  private static final String COURIER_POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'self';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  /** Fires the event that a browser fires when files are dropped or pasted. */
  private static final String GIVE =
      """
      ([event, property, files]) => {
        const transfer = new DataTransfer();
        for (const [name, type, content] of files) {
          transfer.items.add(new File([content], name, {type}));
        }
        const init = {bubbles: true, cancelable: true, [property]: transfer};
        const made = event === 'paste' ? new ClipboardEvent(event, init) : new DragEvent(event, init);
        document.body.dispatchEvent(made);
      }
      """;

  /** Countries of the shipped catalogue; a page is ready in half the time without the others. */
  private static final Pattern SOME_COUNTRIES = Pattern.compile("(?ms)^country (CA|FR|US) .*?(?=^country |\\z)");

  /** Address and size of a part in the page. */
  private static final Pattern PART = Pattern.compile("(\"address\":\"([^\"]+)\",\"bytes\":)\\d+");

  private final String documents;
  private final SpokenPage speech;
  private final StudioTab tab;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  /** Addresses that get no answer. */
  private volatile Pattern lost;
  private volatile Loss loss;
  /** Asked for and not answered yet. */
  private final List<Route> late = new CopyOnWriteArrayList<>();

  /** With the documents of some countries, and the tests' own. */
  StudioPage(Browser browser, int width, int height, String address) {
    this(browser, width, height, address, documents(true), SpokenPage.inEnglish(), "");
  }

  /** The page of a person who drops a photo as soon as there is anything. */
  static StudioPage withPhotoAtOnce(Browser browser, String address, String photo) {
    String drop =
        "document.addEventListener('DOMContentLoaded', () => (" + GIVE.strip() + ")(['drop', 'dataTransfer',"
            + " [['me.jpg', 'image/jpeg', '" + photo + "']]]));";
    return new StudioPage(browser, 1280, 900, address, documents(true), SpokenPage.inEnglish(), drop);
  }

  /**
   * The page of a person whose network loses some of it, with a photo and no patience.
   *
   * @param lost addresses that are asked for in vain until {@link #findAgain}
   */
  static StudioPage losing(Browser browser, String address, String lost, Loss loss) {
    return new StudioPage(browser, address, Pattern.compile(lost), loss, "");
  }

  /** The page on a {@link SlowLine}. */
  static StudioPage onSlowLine(Browser browser, String address) {
    return new StudioPage(browser, address, null, null, SlowLine.SCRIPT);
  }

  /**
   * The page of a site that sells finished files.
   *
   * @param offer what its server writes into the page
   * @param script runs before the page's own
   */
  static StudioPage selling(Browser browser, int width, String address, String offer, String script) {
    return new StudioPage(
        browser, width, 900, address, documents(true), SpokenPage.selling(offer),
        script);
  }

  /** The page of which every text is in strange letters. */
  static StudioPage inPseudoLanguage(Browser browser, String address) {
    return new StudioPage(browser, 1280, 900, address, documents(true), SpokenPage.inPseudoLanguage(), "");
  }

  /** The page on a small phone, in words that are two fifths longer. */
  static StudioPage inLongerWords(Browser browser, String address) {
    return new StudioPage(browser, 320, 900, address, documents(true), SpokenPage.inLongerWords(), "");
  }

  /** The page as if it were German, with the whole catalogue and these texts besides. */
  static StudioPage inGerman(Browser browser, String address, String texts) {
    return new StudioPage(browser, 1280, 900, address, documents(false), SpokenPage.inGerman(texts), "");
  }

  /**
   * With the whole catalogue.
   *
   * @param moreDocuments in the catalogue's form, added to it
   */
  StudioPage(Browser browser, int width, int height, String address, String moreDocuments) {
    this(browser, width, height, address, documents(false) + moreDocuments, SpokenPage.inEnglish(), "");
  }

  private StudioPage(Browser browser, String address, Pattern lost, Loss loss, String script) {
    this.documents = documents(true);
    this.speech = SpokenPage.inEnglish();
    this.lost = lost;
    this.loss = loss;
    tab = new StudioTab(browser);
    tab.spoil();
    tab.page().clock().install();
    if (!script.isEmpty()) {
      tab.page().addInitScript(script);
    }
    begin(1280, 900, address);
  }

  /** These addresses are asked for in vain from now on. */
  void lose(String addresses, Loss way) {
    loss = way;
    lost = Pattern.compile(addresses);
  }

  /** Everything that is asked for from now on is answered. */
  void findAgain() {
    lost = null;
    late.forEach(this::answer);
    late.clear();
  }

  private StudioPage(
      Browser browser,
      int width,
      int height,
      String address,
      String documents,
      SpokenPage speech,
      String script) {
    this.documents = documents;
    this.speech = speech;
    if (script.isEmpty()) {
      tab = StudioTab.take(browser);
    } else {
      tab = new StudioTab(browser);
      tab.spoil();
      tab.page().addInitScript(script);
    }
    begin(width, height, address);
    page().waitForSelector("#document:not([disabled])");
  }

  private void begin(int width, int height, String address) {
    tab.begin(width, height, this::answer, complaints::add);
    tab.relay().begin(() -> new ScriptedEngine(Catalogue.parse(documents)));
    // What else is on its way then may be what a test keeps back.
    page().navigate(ORIGIN + "/" + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
  }

  private void answer(Route route) {
    String path = route.request().url().substring(ORIGIN.length()).replaceFirst("[?#].*", "");
    requests.add(path);
    if (lost != null && lost.matcher(path).find() && loss.concerns(route)) {
      if (loss == Loss.LATE) {
        late.add(route);
      }
      loss.answer(route);
      return;
    }
    try {
      Route.FulfillOptions answer = new Route.FulfillOptions();
      Optional<String> own = ownPart(path);
      if (own.isPresent()) {
        answer.setBody(own.get()).setContentType(path.endsWith(".js") ? "text/javascript" : "application/octet-stream");
      } else if (path.equals("/pay")) {
        // A page of the server's own, of which the studio's tests need no more than that it is another tab.
        answer.setBody("<!doctype html><title>Pay</title>").setContentType("text/html");
      } else if (path.equals("/")) {
        String html = Files.readString(SITE.resolve("index.html"));
        answer.setBody(speech.page().apply(withOwnSizes(html)));
        answer.setHeaders(Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html; charset=utf-8"));
      } else {
        String policy = path.equals("/light") ? COURIER_POLICY : POLICY;
        String page = path.substring(1);
        Path file = SITE.resolve(page.contains(".") ? page : page + ".html");
        answer.setBodyBytes(Files.readAllBytes(file)).setContentType(mediaType(file));
        answer.setHeaders(Map.of("Content-Security-Policy", policy, "Content-Type", mediaType(file)));
      }
      route.fulfill(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands here in place of a part of the site. */
  private Optional<String> ownPart(String path) {
    if (path.startsWith("/assets/engine-") && path.endsWith(".js")) {
      return Optional.of(EngineRelay.WORKER);
    }
    if (path.endsWith(".tflite") || path.endsWith(".wasm")) {
      // The relay only looks whether they are there.
      return Optional.of("x".repeat(1000));
    }
    if (path.startsWith("/assets/texts-")) {
      return Optional.of(read(SITE.resolve(path.substring(1))) + "\n" + speech.more());
    }
    if (path.startsWith("/assets/document-index.")) {
      return Optional.of(IndexText.write(Catalogue.parse(documents)));
    }
    return path.startsWith("/assets/documents.") ? Optional.of(documents) : Optional.empty();
  }

  /** The page as if it were built with these parts; what they weigh on the wire stays. */
  private String withOwnSizes(String html) {
    return PART.matcher(html)
        .replaceAll(
            part ->
                ownPart(part.group(2))
                    .map(own -> part.group(1) + own.getBytes(StandardCharsets.UTF_8).length)
                    .orElse(part.group()));
  }

  /** The shipped catalogue, or some of it, with the tests' documents. */
  private static String documents(boolean someCountries) {
    try (Stream<Path> assets = Files.list(SITE.resolve("assets"))) {
      Path file =
          assets.filter(asset -> asset.toString().matches(".*/documents\\.[0-9a-f]+\\.txt")).findFirst().orElseThrow();
      String shipped = Files.readString(file);
      String served =
          someCountries
              ? SOME_COUNTRIES.matcher(shipped).results().map(MatchResult::group).collect(Collectors.joining())
              : shipped;
      return served + "\n" + new String(resource("test-documents.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream resource = StudioPage.class.getResourceAsStream(name)) {
      return resource.readAllBytes();
    }
  }

  private static String mediaType(Path file) {
    String name = file.toString();
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".html" -> "text/html; charset=utf-8";
      case ".css" -> "text/css";
      case ".js" -> "text/javascript";
      case ".svg" -> "image/svg+xml";
      case ".txt" -> "text/plain; charset=utf-8";
      case ".webmanifest" -> "application/manifest+json";
      default -> "application/octet-stream";
    };
  }

  Page page() {
    return tab.page();
  }

  Locator find(String selector) {
    return page().locator(selector);
  }

  String text(String selector) {
    return spaced(find(selector).innerText());
  }

  /** A text in which numbers may part from their units. */
  static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  /** Waits until an element shows this text. */
  void awaitText(String selector, String text) {
    page().waitForCondition(() -> find(selector).count() > 0 && spaced(find(selector).first().innerText()).contains(text));
  }

  /** Picks a photo as the file button does; {@code scenario} is what the scripted engine is told. */
  void pick(String scenario) {
    pickFile(photo(scenario));
  }

  /** Picks a photo whose background the scripted engine replaces in such a way. */
  void pick(String scenario, String matting) {
    pickFile("{\"scenario\": \"" + scenario + "\", \"matting\": \"" + matting + "\"}");
  }

  /** Picks a file of such content, the object that the scripted engine is told. */
  void pickFile(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    find("#photo-file").setInputFiles(new FilePayload("me.jpg", "image/jpeg", bytes));
  }

  /** What the page asked of files so far, and what it cancelled: backgrounds with whether the person was told. */
  List<String> filesAskedFor() {
    List<String> files = new ArrayList<>();
    for (ToWorker asked : asked()) {
      if (asked instanceof ToWorker.Cancel) {
        files.add("cancel");
      } else if (asked instanceof ToWorker.Prepare prepare) {
        files.add(words(prepare.request().background()));
      }
    }
    return files;
  }

  private static String words(BackgroundWish wish) {
    if (!wish.mayReplace()) {
      return "keep";
    }
    String colour = wish.colour().isPresent() ? HexColour.text(wish.colour().getAsInt()) : "auto";
    return colour + (wish.told() ? " told" : "") + (wish.insists() ? " again" : "");
  }

  /** All that the page has asked of its engine so far. */
  List<ToWorker> asked() {
    return tab.relay().asked();
  }

  void drop(List<List<String>> files) {
    page().evaluate(GIVE, List.of("drop", "dataTransfer", files));
  }

  void paste(List<List<String>> files) {
    page().evaluate(GIVE, List.of("paste", "clipboardData", files));
  }

  static String photo(String scenario) {
    return "{\"scenario\": \"" + scenario + "\"}";
  }

  /** The complaints of the accessibility checker about the page as it stands, one a line. */
  String accessibilityComplaints() throws IOException {
    return Axe.complaints(page());
  }

  /** Addresses asked for so far. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser wrote to its console: violations of the policy and exceptions among it. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  void cutNetwork() {
    tab.cutNetwork();
  }

  @Override
  public void close() {
    tab.leave();
  }
}
