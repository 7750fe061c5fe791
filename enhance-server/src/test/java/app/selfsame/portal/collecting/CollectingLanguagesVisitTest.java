package app.selfsame.portal.collecting;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.Test;

/** The pages of keys and collections in other languages, one of them from right to left. */
public class CollectingLanguagesVisitTest {
  @Test
  public void pagesFitInLongWordsAndFromRightToLeft() throws Exception {
    try (CollectingHouse house = new CollectingHouse()) {
      visit(house, "de", 320);
      visit(house, "ar", 320);
      visit(house, "ar", 1200);
    }
  }

  private static void visit(CollectingHouse house, String language, int widthPx) throws Exception {
    String address = language + widthPx + "@example.org";
    try (CollectingVisit visit = new CollectingVisit(house, address, language, ColorScheme.LIGHT, widthPx)) {
      for (String path : List.of("/reading-keys", "/collections")) {
        visit.page.navigate(visit.at(visit.company() + path));
        visit.page.waitForFunction("() => document.getElementById('standing').textContent.length > 12");
        visit.press("#make > button");
        visit.page.waitForSelector("#name-wrong:not([hidden])");
        visit.assertChecked();
      }
      assertEquals(List.of(), visit.complaints);
    }
  }
}
