package app.selfsame.document;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Read country by country, the catalogue that is shipped says what it says as a whole. */
public class ShippedCatalogueTextTest {
  @Test
  public void eachDocumentIsTheSame() {
    Catalogue whole = ShippedDocuments.catalogue();
    CatalogueText text = new CatalogueText(ShippedDocuments.joined());
    for (PhotoDocument document : whole.documents()) {
      assertEquals(document, text.find(document.id()).orElseThrow());
    }
    assertEquals(whole.documents(), text.whole().documents());
  }
}
