package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.Test;

/** The page in each of its languages, and on its way from one to another. */
public class LanguageTest extends StudioTestCase {
  private static final Path TEXTS = Path.of("..", "static", "texts");

  /** All that is seen or folded away, and all that is only heard, a line each. */
  private static final String SAID =
      """
      () => {
        const heard = ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title'];
        const lines = [document.title, document.documentElement.lang, document.documentElement.dir];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Text) {
            const {parentElement: parent} = node;
            if (node.data.trim() && !parent.closest('script, style, noscript, #announcer, dialog, [hidden]')) {
              lines.push(`${parent.closest('[lang]').lang}: ${node.data.trim()}`);
            }
          } else if (!node.closest('dialog, [hidden]')) {
            lines.push(...heard.filter((name) => node.getAttribute(name)).map((name) => `${name}: ${node.getAttribute(name)}`));
          }
        }
        return lines;
      }
      """;

  /** What is wider than its place: the page itself, and words in whatever has borders. */
  private static final String TOO_WIDE =
      """
      () => [
        ...[...document.querySelectorAll('body *')]
          .filter((element) => document.documentElement.scrollWidth > innerWidth && element.checkVisibility())
          .map((element) => [element, element.getBoundingClientRect()])
          .filter(([, {left, right}]) => left < 0 || right > innerWidth)
          .filter(([element]) => !element.closest('svg'))
          .map(([element, {left, right}]) => `${element.tagName} ${element.className} from ${left} to ${right}`),
        ...[...document.querySelectorAll('button, a, label, h1, h2, h3, summary, dd, dt, p, li, select')]
          .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
          .filter((element) => !element.closest('.unseen') && !element.matches('.unseen, .skip, select'))
          .filter(({scrollWidth, clientWidth}) => clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map((element) => [element, element.scrollWidth, element.clientWidth])
          .map(([{tagName, textContent}, needed, has]) => `${tagName}, ${needed} in ${has}: ${textContent.trim()}`),
      ]
      """;

  private static final String OPEN_ALL = "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

  @Test
  public void theAddressSaysInWhichLanguage() {
    for (Language language : languages()) {
      see(1280, "?lang=" + language.tag());
      assertEquals(language.tag(), studio.page().evaluate("document.documentElement.lang"));
      assertEquals(language.direction(), studio.page().evaluate("document.documentElement.dir"));
      assertEquals(language.tag(), studio.find("#language").inputValue());
    }
  }

  @Test
  public void anotherAddressIsLeftAlone() {
    see(1280, "?lang=tlh");
    assertEquals("en", studio.page().evaluate("document.documentElement.lang"));
  }

  @Test
  public void oneFileOfTextsIsFetched() {
    see(1280, "");
    assertEquals(1, studio.requests().stream().filter(path -> path.startsWith("/assets/texts-")).distinct().count());
    assertEquals(0, studio.requests().stream().filter(path -> path.startsWith("/assets/markup-")).count());
  }

  @Test
  public void whatWasChosenIsRememberedAndStandsInTheAddress() {
    see(1280, "#us-passport-print");
    choose(Language.FR);
    assertTrue(studio.page().url(), studio.page().url().endsWith("/?lang=fr#us-passport-print"));
    studio.page().navigate("http://localhost/");
    awaitLanguage(Language.FR);
    assertEquals("fr", studio.find("#language").inputValue());
  }

  /** A page that goes over to a language says all that one says which began in it, and nothing else. */
  @Test
  public void goingOverToALanguageLeavesNothingInAnother() {
    List<Consumer<StudioPage>> states =
        List.of(
            page -> { },
            page -> findWithFile(page, "many"),
            page -> findWithFile(page, "pass"));
    for (Consumer<StudioPage> state : states) {
      see(1280, "?lang=en#us-passport-print");
      studio.page().waitForSelector("#document-rules *");
      state.accept(studio);
      for (Language language : state == states.get(1) ? languages() : List.of(Language.AR)) {
        choose(language);
        List<String> wentOver = said();
        StudioPage before = studio;
        studio = new StudioPage(browser(), 1280, 900, "?lang=" + language.tag() + "#us-passport-print");
        studio.page().waitForSelector("#document-rules *");
        state.accept(studio);
        List<String> began = said();
        assertEquals(language.tag(), without(wentOver, began), without(began, wentOver));
        assertEquals(began, wentOver);
        studio.close();
        studio = before;
      }
    }
  }

  @Test
  public void photoCropAndAnswersStay() {
    see(1280, "#us-passport-print");
    find(studio, "pass");
    studio.find("#download").waitFor();
    studio.page().evaluate(OPEN_ALL);
    studio.find("#question-recency input").first().check();
    int asked = studio.asked().size();
    choose(Language.RU);
    assertTrue(studio.find("#question-recency input").first().isChecked());
    assertTrue(studio.find("#question-list").getAttribute("open") != null);
    assertEquals("the engine has nothing to do", asked, studio.asked().size());
    assertTrue(studio.find("#download button").first().isEnabled());
  }

  @Test
  public void aLanguageThatIsNotToBeHadIsSaidAndNothingIsLost() {
    see(1280, "#us-passport-print");
    find(studio, "pass");
    studio.lose("/assets/texts-fr", Loss.CUT_OFF);
    studio.find("#language").selectOption("fr");
    studio.page().waitForSelector("#problem:not([hidden])");
    assertEquals("en", studio.find("#language").inputValue());
    assertEquals("en", studio.page().evaluate("document.documentElement.lang"));
    studio.findAgain();
    choose(Language.FR);
    assertTrue(studio.find("#checks details").count() > 0);
  }

  @Test
  public void everyLanguageFitsASmallPhone() {
    for (Language language : languages()) {
      see(320, "?lang=" + language.tag() + "#us-passport-print");
      assertFits(language.tag());
    }
  }

  @Test
  public void soDoWordsThatAreTwoFifthsLonger() {
    studio = StudioPage.inLongerWords(browser(), "#us-passport-print");
    assertFits("longer words");
  }

  private void assertFits(String language) {
    // What turns is wider than when it lies.
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    studio.page().waitForSelector("#document-rules *");
    assertEquals(language, List.of(), studio.page().evaluate(TOO_WIDE));
    for (String scenario : List.of("pass", "many", "refused")) {
      studio.pick(scenario);
      studio.page().waitForSelector("#download:not([hidden]), #problem:not([hidden])");
      studio.page().evaluate(OPEN_ALL);
      assertEquals(language, List.of(), studio.page().evaluate(TOO_WIDE));
    }
  }

  @Test
  public void theCheckerOfAccessHasNoComplaintInOtherScripts() throws IOException {
    for (Language language : languages()) {
      if (List.of(Language.AR, Language.JA).contains(language)) {
        see(390, "?lang=" + language.tag() + "#us-passport-print");
        assertEquals("", studio.accessibilityComplaints());
        find(studio, "many");
        assertEquals("", studio.accessibilityComplaints());
      }
    }
  }

  @Test
  public void thePhotoAndNumbersAreNotMirrored() {
    see(1280, "?lang=ar#us-passport-print");
    find(studio, "pass");
    assertEquals("rtl", studio.page().evaluate("getComputedStyle(document.body).direction"));
    assertEquals("none", studio.page().evaluate("getComputedStyle(document.getElementById('photo-canvas')).transform"));
    assertNotEquals(
        "the panels stand the other way round", leftOf("ltr"), leftOf("rtl"));
  }

  /** Whether the picture stands left of the checks. */
  private boolean leftOf(String direction) {
    return (boolean)
        studio.page().evaluate(
            "(dir) => { document.documentElement.dir = dir;"
                + " const x = (selector) => document.querySelector(selector).getBoundingClientRect().x;"
                + " return x('.stage') < x('.results'); }",
            direction);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private static void find(StudioPage page, String scenario) {
    page.pick(scenario);
    page.page().waitForSelector("#checks details");
    page.page().waitForSelector("#download:not([hidden]), #problem:not([hidden])");
  }

  private static void findWithFile(StudioPage page, String scenario) {
    find(page, scenario);
    // The file is made a moment later.
    page.page().waitForSelector("#download button:enabled");
  }

  private void choose(Language language) {
    studio.find("#language").selectOption(language.tag());
    awaitLanguage(language);
  }

  private void awaitLanguage(Language language) {
    studio.page().waitForFunction("(tag) => document.documentElement.lang === tag", language.tag());
  }

  @SuppressWarnings("unchecked")
  private List<String> said() {
    return (List<String>) studio.page().evaluate(SAID);
  }

  private void see(int width, String address) {
    closePage();
    studio = new StudioPage(browser(), width, 900, address);
    studio.page().waitForSelector("#language:not([disabled])");
  }

  /** Those that there are texts in. */
  private static List<Language> languages() {
    try (Stream<Path> files = Files.list(TEXTS)) {
      List<String> tags = files.map(file -> file.getFileName().toString().replace(".txt", "")).toList();
      return Arrays.stream(Language.values()).filter(language -> tags.contains(language.tag())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
