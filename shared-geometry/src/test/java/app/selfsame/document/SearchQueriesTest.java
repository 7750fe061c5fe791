package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What people type in ten scripts, and whether what they mean is among the first three. */
public class SearchQueriesTest {
  static final Path QUERIES = Path.of("src/test/resources/app/selfsame/document/queries.txt");
  private static final Path STRANGERS = Path.of("src/test/resources/app/selfsame/document/strangers.txt");
  private static final int LOOKED_AT = 3;
  private static final double LEAST_SHARE = 0.95;
  private static final int LEAST_QUERIES = 480;

  /** Of what people ask for and there is, how much may be told as only near: mostly what names two countries. */
  private static final double MOST_NEAR = 0.1;

  private final Catalogue catalogue = ShippedDocuments.catalogue();

  @Test
  public void whatPeopleTypeFindsWhatTheyMeanAmongTheFirstThree() {
    List<String> missed = new ArrayList<>();
    int count = 0;
    for (String line : ShippedDocuments.text(QUERIES).split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int mark = line.lastIndexOf(" = ");
      List<String> meant = List.of(line.substring(mark + 3).split(" "));
      meant.forEach(id -> assertTrue(id, catalogue.find(id).isPresent()));
      count++;
      if (first(line.substring(0, mark)).stream().noneMatch(meant::contains)) {
        missed.add(line.substring(0, mark));
      }
    }
    assertTrue(count + " queries", count >= LEAST_QUERIES);
    assertTrue("missed " + missed, missed.size() <= (1 - LEAST_SHARE) * count);
  }

  @Test
  public void whatIsNotHereIsNotPassedForWhatIs() {
    for (String words : ShippedDocuments.text(STRANGERS).split("\n")) {
      if (!words.isBlank() && !words.startsWith("#")) {
        assertFalse(words, catalogue.answer(words).complete());
      }
    }
    int near = 0;
    int count = 0;
    for (String line : ShippedDocuments.text(QUERIES).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        near += catalogue.answer(line.substring(0, line.lastIndexOf(" = "))).complete() ? 0 : 1;
        count++;
      }
    }
    assertTrue(near + " of " + count + " told as near", near <= MOST_NEAR * count);
    for (String words : List.of("uk passport", "passport f", "Pass", "us passport 2026", "35x45", "passport renewal", "")) {
      assertTrue(words, catalogue.answer(words).complete());
    }
  }

  @Test
  public void theCountryOfTheCodeComesFirstAndNoBeginningOfOtherWords() {
    List<PhotoDocument> found = catalogue.search("us");
    assertEquals("US", found.get(0).country());
    assertTrue(found.stream().noneMatch(document -> document.country().equals("CH")));
    assertEquals("us-passport-online-renewal", first("us passport renewal").get(0));
  }

  @Test
  public void aSizeIsFoundInAnyOrderSpacingUnitAndScript() {
    for (String size : List.of(
        "35x45", "35 x 45", "45x35", "35 × 45 mm", "3.5x4.5cm", "3,5 х 4,5 см", "35*45", "35 by 45", "３５ｘ４５", "٣٥x٤٥")) {
      List<PhotoDocument> found = catalogue.search(size);
      assertTrue(size, found.size() > 20);
      for (PhotoDocument document : found) {
        Frame frame = document.frame().get();
        boolean upright = frame.width() == 35 && frame.height() == 45;
        assertTrue(size + " " + document.id(), upright || frame.width() == 45 && frame.height() == 35);
      }
    }
    assertEquals("US", catalogue.search("2 x 2 inches").get(0).country());
    assertEquals(List.of(), catalogue.search("33 x 91 mm"));
  }

  @Test
  public void nothingFoundLeadsToTheGuidelineWhereTheSizeHasItsShape() {
    assertEquals("icao-doc9303", catalogue.nearestInShape("70 x 90 mm").get().id());
    assertTrue(catalogue.nearestInShape("50 x 50 mm").isEmpty());
    assertTrue(catalogue.nearestInShape("kosovo").isEmpty());
  }

  @Test
  public void withoutAQuestionOnesOwnCountryComesFirstThenTheMostWanted() {
    List<PhotoDocument> documents = catalogue.mostWantedFirst("DE");
    assertEquals("DE", documents.get(0).country());
    assertEquals("us-passport-print", documents.stream().filter(any -> !any.country().equals("DE")).findFirst().get().id());
    assertEquals(catalogue.documents().size(), documents.stream().distinct().count());
    assertEquals("us-passport-print", catalogue.mostWantedFirst("").get(0).id());
    assertTrue(documents.indexOf(catalogue.find("af-passport").get()) < documents.indexOf(catalogue.find("zw-passport").get()));
  }

  private List<String> first(String words) {
    return catalogue.search(words).stream().limit(LOOKED_AT).map(PhotoDocument::id).toList();
  }
}
