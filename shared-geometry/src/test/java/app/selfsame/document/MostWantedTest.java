package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.Test;

/** What most people look for must lead to the authority, and should have been read this year. */
public class MostWantedTest {
  private static final int COUNT = 50;
  private static final String THIS_YEAR = "2026";
  private static final int LEAST_READ_THIS_YEAR = 49;
  private static final int LEAST_MAINLY_OF_THIS_YEAR = 46;

  /** How the hosts of governments end, and those of bodies that act for one. */
  private static final List<String> AUTHORITIES = List.of(
      ".gov", ".gov.uk", ".gov.au", ".gov.in", ".gov.cn", ".gov.br", ".gov.pl", ".gov.ua", ".gov.tr", ".gov.bd", ".gov.ph",
      ".gov.ng", ".gov.pk", ".gov.eg", ".go.id", ".go.jp", ".go.kr", ".gob.mx", ".gouv.fr", ".bund.de", ".boe.es",
      ".europa.eu", ".canada.ca", ".rvig.nl", ".poliziadistato.it", ".kojinbango-card.go.jp", ".kdmid.ru", ".ksavisa.sa",
      ".gov.ae", ".gov.vn", ".proteantech.in");

  private final Catalogue catalogue = ShippedDocuments.catalogue();

  private List<PhotoDocument> documents() {
    return MostWanted.IDS.stream()
        .map(id -> catalogue.find(id).orElseThrow(() -> new AssertionError("no " + id)))
        .toList();
  }

  @Test
  public void thereAreFiftyAndTheyComeFirst() {
    assertEquals(COUNT, new HashSet<>(MostWanted.IDS).size());
    assertEquals(documents(), catalogue.mostWantedFirst("").subList(0, COUNT));
  }

  @Test
  public void eachLeadsToItsAuthority() {
    for (PhotoDocument document : documents()) {
      assertTrue(document.id() + " " + document.officialUrl(), document.officialUrl().startsWith("https://"));
      String host = "." + WebAddress.host(document.officialUrl());
      assertTrue(document.id() + " " + host, AUTHORITIES.stream().anyMatch(host::endsWith));
      assertTrue(document.id(), !document.unverified());
    }
  }

  @Test
  public void nearlyAllWereReadThisYear() {
    List<String> unread = documents().stream()
        .filter(document -> document.sources().stream().noneMatch(MostWantedTest::isOfThisYear))
        .map(PhotoDocument::id)
        .toList();
    List<String> older =
        documents().stream().filter(document -> !isOfThisYear(document.mainSource())).map(PhotoDocument::id).toList();
    assertTrue("not read " + unread, COUNT - unread.size() >= LEAST_READ_THIS_YEAR);
    assertTrue("mainly older " + older, COUNT - older.size() >= LEAST_MAINLY_OF_THIS_YEAR);
  }

  private static boolean isOfThisYear(Source source) {
    return source.date().startsWith(THIS_YEAR);
  }
}
