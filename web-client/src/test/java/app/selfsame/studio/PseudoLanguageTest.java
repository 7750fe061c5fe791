package app.selfsame.studio;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/**
 * Nothing that the page says is written in its code: with every text in strange letters and marks, no letter stands
 * outside the marks, in whatever state the page is. What stays in a language of its own carries it as {@code lang}.
 */
public class PseudoLanguageTest extends StudioTestCase {
  /** Texts and spoken names with a letter outside the marks; elements that say which language they are in are left out. */
  private static final String PLAIN =
      """
      () => {
        const spoken = ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title'];
        const isOurs = (element) => !element.closest('script, style, noscript, [translate=no], [lang]:not(html)');
        // An element in the midst of a sentence parts its marks.
        let depth = 0;
        const outside = (text) => {
          let plain = '';
          for (const c of text) {
            if (c === '⟦') depth++;
            else if (c === '⟧') depth--;
            else if (depth === 0) plain += c;
          }
          return /\\p{L}/u.test(plain);
        };
        const found = [];
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const {nodeValue, parentElement} = walker.currentNode;
          if (isOurs(parentElement) && outside(nodeValue)) found.push(nodeValue.trim());
        }
        for (const element of document.querySelectorAll('*')) {
          for (const name of spoken) {
            const value = element.getAttribute(name);
            if (value && isOurs(element) && outside(value)) found.push(name + ': ' + value);
          }
        }
        if (depth !== 0) found.push('a mark is left open');
        return found;
      }
      """;

  @Test
  public void beforeThereIsAPhoto() {
    see("");
    studio.find("#document").fill("pass");
    assertSpoken();
    studio.find("#document").fill("zzzzzz");
    assertSpoken();
    studio.drop(List.of(List.of("form.pdf", "application/pdf", "%PDF-1.7")));
    studio.page().waitForSelector("#problem:not([hidden])");
    assertSpoken();
    studio.drop(List.of(List.of("empty.jpg", "image/jpeg", "")));
    assertSpoken();
    for (String document : List.of("qq-identity-card", "qq-fishing-licence", "ca-passport-print", "us-passport-print")) {
      studio.page().navigate("http://localhost/#" + document);
      studio.page().waitForSelector("#document-rules *");
      assertSpoken();
    }
  }

  @Test
  public void whileAPhotoIsMeasured() {
    see("");
    studio.pick("pass");
    studio.page().waitForSelector("#verdict:not([hidden])");
    assertSpoken();
    studio.page().navigate("http://localhost/#us-passport-print");
    studio.pickFile("{\"scenario\": \"many\", \"hold\": \"head\"}");
    studio.page().waitForSelector("#checks details");
    assertSpoken();
  }

  @Test
  public void whateverIsFound() {
    see("#us-passport-print");
    for (String scenario : List.of("pass", "fail", "many", "tight", "tilted", "several", "dim", "burnt", "shiny")) {
      studio.pick(scenario);
      studio.page().waitForSelector("#checks details");
      studio.page().waitForSelector("#download:not([hidden]), #problem:not([hidden])");
      studio.page().evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      assertSpoken();
    }
    studio.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    assertSpoken();
  }

  @Test
  public void whereNothingCanBeFound() {
    see("#us-passport-print");
    for (String scenario : List.of("refused", "break")) {
      studio.pick(scenario);
      studio.page().waitForSelector("#problem:not([hidden])");
      assertSpoken();
    }
    see("#ca-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector("#download:not([hidden])");
    assertSpoken();
  }

  @Test
  public void whateverBecomesOfTheBackground() {
    for (String matting : List.of("well", "doubtful", "refused", "held")) {
      see("#qr-permit-print");
      studio.pick("stained", matting);
      studio.page().waitForSelector("#backdrop .status:not(:empty)");
      assertSpoken();
    }
    see("#qr-passport-print");
    studio.pick("stained", "well");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find("#backdrop-known").check();
    studio.find("#backdrop-ffffff").click();
    studio.page().waitForSelector("#backdrop .status:not(:empty)");
    assertSpoken();
  }

  @Test
  public void whateverBecomesOfTheLight() {
    see("#" + LightTestCase.ALLOWS);
    EnhanceRoute server = new EnhanceRoute(studio.page());
    studio.pickFile(LightTestCase.DIM);
    studio.page().waitForSelector("#light:not([hidden])");
    assertSpoken();
    studio.find("#light-wish").check();
    assertSpoken();
    server.hangUp();
    send();
    for (String code : List.of("daily-limit", "busy", "damaged", "a-later-code", "unknown-document", "enhance-off")) {
      server.refuse(503, code, "", "60");
      send();
    }
    for (String outcome : List.of("nothing-to-do", "not-improved", "null")) {
      server.decline(outcome);
      send();
    }
    server.enhance();
    studio.find(LightTestCase.SEND).click();
    studio.page().waitForSelector("#light-use");
    assertSpoken();
    studio.find("#light-use").click();
    assertSpoken();
    see("#" + LightTestCase.SILENT);
    studio.pickFile(LightTestCase.DIM);
    studio.page().waitForSelector("#light:not([hidden])");
    assertSpoken();
  }

  private void send() {
    studio.find(LightTestCase.SEND).click();
    studio.page().waitForSelector("#light .status:not(:empty)");
    studio.page().waitForSelector(LightTestCase.SEND + ":not([disabled]):not([hidden])");
    assertSpoken();
  }

  private void see(String address) {
    closePage();
    studio = StudioPage.inPseudoLanguage(browser(), address);
    assertSpoken();
  }

  private void assertSpoken() {
    assertEquals(List.of(), studio.page().evaluate(PLAIN));
  }
}
