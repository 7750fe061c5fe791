package app.selfsame.policy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.feature.Feature;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.network.ModelFile;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What the biometric policy promises has tests that run, and everybody can read it. */
public class BiometricPolicyTest {
  private static final int NARROW = 320;

  /** They say how something works, how it errs, or what the operator alone can stand for: nothing that code could break. */
  private static final Set<BiometricSentence> NO_PROMISES =
      EnumSet.of(
          BiometricSentence.CHECKING_MEASURES,
          BiometricSentence.COMPARING_MAKES,
          BiometricSentence.COMPANIES_DECIDE,
          BiometricSentence.NEVER_CHILDREN,
          BiometricSentence.LIMITS_OF_ANSWERS,
          BiometricSentence.LIMITS_OF_TRAINING,
          BiometricSentence.RIGHTS_WHOM_TO_ASK,
          BiometricSentence.WORD_NOT_SOLD,
          BiometricSentence.WORD_COPIES,
          BiometricSentence.CHANGES_FIRST);

  @Test
  public void everyPromiseNamesTestsThatRun() throws IOException {
    Map<String, Path> classes = testClasses();
    List<String> wrong = new ArrayList<>();
    for (BiometricSentence sentence : BiometricSentence.values()) {
      if (NO_PROMISES.contains(sentence) != sentence.tests().isEmpty()) {
        wrong.add(sentence + " names " + sentence.tests().size() + " tests");
      }
      for (String test : sentence.tests()) {
        if (!isRun(test, classes)) {
          wrong.add(sentence + ": " + test);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Map<String, Path> testClasses() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      List<Path> sources =
          modules.map(module -> module.resolve(Path.of("src", "test", "java"))).filter(Files::isDirectory).toList();
      List<Path> files = new ArrayList<>();
      for (Path folder : sources) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(file -> file.getFileName().toString().endsWith("Test.java")).forEach(files::add);
        }
      }
      return files.stream()
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, other) -> other));
    }
  }

  /** Whether there is such a method, which JUnit calls and which nothing leaves out. */
  private static boolean isRun(String name, Map<String, Path> classes) throws IOException {
    String[] parts = name.split("\\.");
    if (parts.length != 2 || !classes.containsKey(parts[0])) {
      return false;
    }
    String code = Files.readString(classes.get(parts[0]));
    Matcher method =
        Pattern.compile("@Test\\s+public void " + Pattern.quote(parts[1]) + "\\(\\)(?s:.*?)\n  }\n").matcher(code);
    return method.find()
        && !Pattern.compile("\\bassumed?\\w*\\(").matcher(method.group()).find()
        && !Pattern.compile("(?m)^ *@Ignore").matcher(code).find();
  }

  @Test
  public void noAnswerHasAPercentage() {
    for (Language language : ShippedTexts.packaged().languages()) {
      Texts texts = ShippedTexts.packaged().in(language).orElseThrow();
      for (LikenessAnswer answer : LikenessAnswer.values()) {
        String said = texts.say(Message.of(answer));
        assertFalse(said, Pattern.compile("[%٪％]|\\p{Nd}{2}").matcher(said).find());
      }
    }
  }

  /** None of these says anything of age, sex, origin, mood, or whether somebody is there. */
  @Test
  public void noOtherNetworkThanThese() {
    assertEquals(
        Set.of(
            "FACE_SHORT_RANGE", "FACE_MESH_BACKBONE", "FACE_FULL_RANGE_SPARSE", "FACE_MESH_HEADS", "PERSON_MASK",
            "PALM_DETECTION", "HAND_LANDMARKS", "MRZ_LINE", "FACE_RECOGNITION"),
        Arrays.stream(ModelFile.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  @Test
  public void onlyThePageThatComparesMayFetchTheNetworkForIt() throws Exception {
    String ofNetwork = ModelFile.FACE_RECOGNITION.fileName().replace(".tflite", "");
    try (AccountServer server = server(true)) {
      for (String path : List.of("/", "/passport", "/light", PolicyFeature.BIOMETRIC)) {
        assertFalse(path, contentSecurityPolicy(server, path).contains(ofNetwork));
      }
      assertTrue(contentSecurityPolicy(server, "/compare").contains(ofNetwork));
    }
  }

  private static String contentSecurityPolicy(AccountServer server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
            HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("Content-Security-Policy")
        .orElseThrow();
  }

  private static AccountServer server(boolean doCompaniesCompare) throws Exception {
    Site site = Site.packaged();
    Feature policy = new PolicyFeature(site, () -> true, () -> doCompaniesCompare);
    return new AccountServer(Engine.SQLITE, site, Map.of(), accounts -> List.of(policy));
  }

  private static String page(AccountServer server, String language) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + PolicyFeature.BIOMETRIC + "?lang=" + language);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  public void itSaysAllOfItInEachLanguage() throws Exception {
    try (AccountServer server = server(true)) {
      for (Language language : ShippedTexts.packaged().languages()) {
        Texts texts = ShippedTexts.packaged().in(language).orElseThrow();
        String page = page(server, language.tag()).replace("&#39;", "'");
        for (BiometricSentence sentence : BiometricSentence.values()) {
          assertTrue(language + " " + sentence, page.contains(texts.say(Message.of(sentence))));
          sentence.tests().forEach(test -> assertTrue(test, page.contains(test)));
        }
      }
    }
  }

  @Test
  public void whereCompaniesCompareNobodyItSaysNothingOfThem() throws Exception {
    Texts english = ShippedTexts.packaged().in(Language.EN).orElseThrow();
    try (AccountServer server = server(false)) {
      String page = page(server, "en");
      assertFalse(page.contains(english.say(Message.of(BiometricPart.COMPANIES))));
      assertFalse(page.contains(english.say(Message.of(BiometricSentence.RIGHTS_WITHDRAW))));
      assertTrue(page.contains(english.say(Message.of(BiometricSentence.COMPARING_STAYS))));
    }
  }

  @Test
  public void itCanBeReadOnPhonesAndInTheDark() throws Exception {
    try (AccountServer server = server(true)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Browser.NewContextOptions options =
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 640);
        try (BrowserContext context = Chromium.shared().newContext(options)) {
          Page page = context.newPage();
          page.navigate("http://localhost:" + server.port() + PolicyFeature.BIOMETRIC);
          assertEquals(NARROW, page.evaluate("() => document.documentElement.scrollWidth"));
          assertEquals("", Axe.complaints(page));
        }
      }
    }
  }
}
