package app.selfsame.document;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Read country by country, and as an index, the catalogue that is shipped says what it says as a whole. */
public class ShippedCatalogueTextTest {
  @Test
  public void eachDocumentIsTheSame() {
    Catalogue whole = ShippedDocuments.catalogue();
    CatalogueText text = new CatalogueText(ShippedDocuments.joined());
    for (PhotoDocument document : whole.documents()) {
      assertEquals(document, text.find(document.id()).orElseThrow());
    }
  }

  @Test
  public void theIndexListsAndFindsTheSame() {
    Catalogue whole = ShippedDocuments.catalogue();
    DocumentIndex index = IndexText.read(IndexText.write(whole), LocalNames.NONE);
    assertEquals(whole.documents().stream().map(Listing::of).toList(), index.documents());
    for (String line : ShippedDocuments.text(SearchQueriesTest.QUERIES).split("\n")) {
      String words = line.replaceFirst(" = .*", "");
      SearchAnswer<PhotoDocument> answer = whole.answer(words);
      assertEquals(
          words,
          new SearchAnswer<>(answer.documents().stream().map(Listing::of).toList(), answer.complete()),
          index.answer(words));
    }
  }
}
