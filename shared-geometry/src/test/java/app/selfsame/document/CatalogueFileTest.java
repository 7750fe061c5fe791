package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CatalogueFileTest {
  private static final String FILE = """
      country NO Norway
        words Norge
      source law
        title Passloven
        url https://lovdata.no/law
        date 2020-01
        confidence official
      source shop
        title A shop
        url https://shop.no/photos
        date unknown
        confidence unverified
      document no-passport
        title Passport
        channel print
        check https://politiet.no
        from law
        size 35 x 45 mm [law]
      document no-visa
        title Visa
        channel print
        check none
        from shop
        size 35 x 45 mm [shop]
      """;

  private static void assertMistake(int line, String field, String reason, String text) {
    CatalogueException mistake =
        assertThrows(reason, CatalogueException.class, () -> CatalogueFile.parse("no.txt", text));
    assertEquals(mistake.getMessage(), line, mistake.line());
    assertEquals(field, mistake.field());
    assertEquals("no.txt", mistake.file());
    assertTrue(mistake.getMessage(), mistake.getMessage().contains(reason));
  }

  @Test
  public void aRightFileIsRead() {
    assertEquals(2, CatalogueFile.parse("no.txt", FILE).size());
    assertEquals("", CatalogueFile.parse("no.txt", FILE).get(1).officialUrl());
  }

  @Test
  public void aMistakeNamesFileLineFieldAndReason() {
    String text = FILE.replace("size 35 x 45 mm [law]", "size 35");
    CatalogueException mistake =
        assertThrows(CatalogueException.class, () -> CatalogueFile.parse("no.txt", text));
    assertTrue(mistake.getMessage(), mistake.getMessage().startsWith("no.txt, document no-passport, line 18, size: "));
  }

  @Test
  public void aFileIsOfTheCountryItIsNamedAfter() {
    assertMistake(1, "", "file named se.txt", FILE.replace("NO Norway", "SE Sweden"));
    assertMistake(25, "", "a file is of one country", FILE + "country SE Sweden\n  words Sverige\n");
    assertMistake(1, "words", "missing", FILE.replace("  words Norge\n", ""));
    assertMistake(13, "", "starts with the country: no-", FILE.replace("no-passport", "passport"));
    assertMistake(24, "", "has no end", FILE.substring(0, FILE.length() - 1));
    assertMistake(1, "", "no document", "country NO Norway\n  words Norge\n");
  }

  @Test
  public void sourcesAreUsedAndCanBeOpened() {
    String unused = FILE.replace("from shop", "from law").replace("[shop]", "[law]");
    assertMistake(8, "", "no document names this source", unused);
    assertMistake(5, "url", "no address", FILE.replace("https://lovdata.no/law", "https://localhost/law"));
    assertMistake(6, "date", "2026-07", FILE.replace("2020-01", "January"));
    assertMistake(6, "date", "2026-07", FILE.replace("2020-01", "2020-13"));
    assertMistake(3, "date", "missing", FILE.replace("  date 2020-01\n", ""));
    assertMistake(16, "check", "no address", FILE.replace("https://politiet.no", "politiet.no"));
    assertMistake(22, "check", "not to the authority", FILE.replace("check none", "check https://shop.no/"));
  }

  @Test
  public void documentsSaySomethingThatCanBeChecked() {
    assertMistake(13, "", "nothing that can be checked", FILE.replace("size 35 x 45 mm [law]", "colour colour [law]"));
    assertMistake(20, "title", "another document", FILE.replace("title Visa", "title Passport"));
    String edits = "  edits crop allowed, background unknown, light unknown [shop]\n";
    assertMistake(25, "edits", "silence is no permission", FILE + edits);
    assertEquals(2, CatalogueFile.parse("no.txt", FILE + edits + "  quote you may crop\n").size());
  }

  @Test
  public void addressesAreThoseOfPages() {
    assertTrue(WebAddress.isOfPage("https://embassies.mofa.gov.sa:443/sites?id=1#2"));
    assertTrue(WebAddress.isOfPage("http://my-numberr.blog.so-net.ne.jp/2016-01-03"));
    for (String bad : new String[] {
      "", "gov.uk", "ftp://gov.uk", "https://", "https://gov", "https://gov.uk/a b", "https://x.se/⟨=EN",
      "https://.se/", "https://127.0.0.1/", "https://registry.npmjs.org/x", "https://a..se/", "https://exa_mple.se/"
    }) {
      assertFalse(bad, WebAddress.isOfPage(bad));
    }
  }
}
