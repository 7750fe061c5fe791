package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** What people type, and what they must find first. */
public class ShippedSearchTest {
  private final Catalogue catalogue = ShippedDocuments.catalogue();

  private void assertFirst(String words, String... ids) {
    List<String> found = catalogue.search(words).stream().map(PhotoDocument::id).toList();
    assertTrue(words + " finds " + found, found.size() >= ids.length);
    assertEquals(words, List.of(ids), found.subList(0, ids.length));
  }

  private void assertFirstCountry(String words, String country) {
    List<PhotoDocument> found = catalogue.search(words);
    assertTrue(words, !found.isEmpty());
    assertEquals(words, country, found.get(0).country());
  }

  @Test
  public void aDocumentOfACountry() {
    assertFirst("passport germany", "de-passport-id-digital");
    assertFirst("passport in germany", "de-passport-id-digital");
    assertFirst("germany passport photo", "de-passport-id-digital");
    assertFirst("usa visa", "us-visa-print", "us-visa-ds160");
    assertFirst("DS-160", "us-visa-ds160");
    assertFirst("visto italia", "it-visa");
    assertFirst("visa norway", "no-visa");
    assertFirst("uk visa", "gb-visa-digital");
    assertFirst("pan card", "in-pan-digital", "in-pan-utiitsl", "in-pan-print");
    assertFirst("pasaporte mexico", "mx-passport");
    assertFirst("green card", "us-visa-print", "us-dv-lottery", "us-uscis-forms");
    assertFirst("uk passport", "gb-passport-print", "gb-passport-digital");
    assertFirst("china visa", "cn-visa-print", "cn-visa-digital");
    assertFirst("dv lottery", "us-dv-lottery");
    assertFirst("emirates id", "ae-emirates-id");
    assertFirst("oci", "in-oci");
    assertFirst("passport malaysia", "my-passport");
    assertFirst("pasport germny", "de-passport-id-digital");
  }

  @Test
  public void theCodeOfACountryIsThatCountry() {
    assertFirst("DE", "de-passport-id-digital", "de-visa-print");
    assertFirst("us", "us-passport-print");
    assertFirst("in", "in-passport");
    assertFirst("my", "my-passport", "my-passport-online", "my-passport-abroad", "my-emgs-student", "my-evisa");
    assertFirst("no", "no-passport");
    assertFirst("is", "is-passport");
  }

  @Test
  public void namesOfCountriesInTheirOwnLanguages() {
    assertFirst("deutschland", "de-passport-id-digital", "de-visa-print");
    assertFirstCountry("uk", "GB");
    assertFirstCountry("türkiye", "TR");
    assertFirstCountry("ελλαδα", "GR");
    assertFirstCountry("россия", "RU");
    assertFirstCountry("日本", "JP");
    assertFirstCountry("dubai", "AE");
    assertFirstCountry("한국", "KR");
    assertFirstCountry("مصر", "EG");
    assertFirstCountry("भारत", "IN");
    assertFirstCountry("ประเทศไทย", "TH");
  }

  @Test
  public void namesOfDocumentsInTheirOwnLanguages() {
    assertFirst("Pass", "de-passport-id-digital");
    assertFirst("reisepass", "de-passport-id-digital", "at-passport-id");
    assertFirst("护照", "cn-passport-print", "cn-passport-digital", "cn-passport-consular");
    assertFirst("中国护照", "cn-passport-print");
    assertFirst("パスポート", "jp-passport");
    assertFirst("여권", "kr-passport-print");
    assertFirst("पासपोर्ट", "in-passport");
    assertFirst("ho chieu", "vn-passport");
    assertFirst("hộ chiếu", "vn-passport");
    assertFirst("dowod osobisty", "pl-passport-id-print");
  }

  @Test
  public void examsCardsAndLicencesInTheirOwnLanguages() {
    assertFirst("高考", "cn-gaokao");
    assertFirst("身份证", "cn-resident-id");
    assertFirst("नीट", "in-neet");
    assertFirst("यूपीएससी", "in-upsc");
    assertFirst("पैन कार्ड", "in-pan-digital");
    assertFirst("ड्राइविंग लाइसेंस", "in-dl-sarathi");
    assertFirst("Führerschein", "de-driving-licence");
    assertFirst("aufenthaltstitel", "de-residence-permit");
    assertFirst("permis de conduire", "fr-driving-licence");
    assertFirst("titre de séjour", "fr-residence-permit");
    assertFirst("carta d'identità", "it-id-card");
    assertFirst("ταυτότητα ελλάδα", "gr-myphoto");
    assertFirst("uk eta", "gb-eta");
  }

  @Test
  public void examsCardsAndLicencesInTheirOwnScripts() {
    assertFirst("在留カード", "jp-residence-card");
    assertFirst("マイナンバー", "jp-mynumber-digital", "jp-mynumber-print");
    assertFirst("履歴書 写真", "jp-cv");
    assertFirst("日本語能力試験", "jp-jlpt");
    assertFirst("운전면허증 사진", "kr-driving-licence");
    assertFirst("수능", "kr-csat");
    assertFirst("주민등록증", "kr-id-card");
    assertFirst("居留證", "tw-arc");
    assertFirst("國民身分證", "tw-national-id");
    assertFirst("водительское удостоверение", "ru-driving-licence-gosuslugi");
    assertFirst("البطاقة المدنية", "kw-civil-id");
    assertFirst("شناختی کارڈ", "pk-nadra-digital");
    assertFirst("căn cước", "vn-id");
    assertFirst("prawo jazdy", "pl-driving-licence-digital", "pl-driving-licence-print");
    assertFirst("ikamet", "tr-residence-permit");
  }

  @Test
  public void schengenFindsTheVisasOfItsStates() {
    assertFirst("schengen", "schengen-visa", "de-visa-print");
    for (PhotoDocument document : catalogue.search("schengen")) {
      assertTrue(document.id(), document.id().contains("visa"));
    }
    assertTrue(catalogue.search("schengen").size() >= 9);
  }

  @Test
  public void aCountryWithoutTheDocumentShowsWhatItHas() {
    assertFirstCountry("ic malaysia", "MY");
    assertFirstCountry("driving license germany", "DE");
  }

  @Test
  public void theDocumentOfAChildIsThatOfItsEldersWhereItHasNoneOfItsOwn() {
    assertFirst("baby passport us", "us-passport-print");
    assertFirst("child passport uk", "gb-passport-print");
    assertFirst("child passport ukraine", "ua-passport-child-print");
    assertFirst("baby passport india", "in-passport-child-print");
  }

  @Test
  public void smallWordsOfOtherLanguagesAreNoCountriesBesideOthers() {
    assertFirst("zdjęcie na prawo jazdy", "pl-driving-licence-digital");
    assertFirstCountry("na", "NA");
    assertFirstCountry("na passport", "NA");
  }

  @Test
  public void aNumberIsNoBeginningOfAYear() {
    assertFirstCountry("замена паспорта в 20 лет", "RU");
    assertFirst("ds-16", "us-visa-ds160");
  }

  @Test
  public void whatIsNoDocumentFindsNothing() {
    assertEquals(List.of(), catalogue.search("ielts"));
  }

  @Test
  public void confirmedRulesComeBeforeUnverifiedOnes() {
    boolean unverified = false;
    for (PhotoDocument document : catalogue.search("")) {
      assertTrue(document.id(), document.unverified() || !unverified);
      unverified = document.unverified();
    }
    assertFirst("passport", "us-passport-print", "us-passport-online-renewal", "gb-passport-print");
    assertEquals(catalogue.documents().size(), catalogue.search(" ").size());
  }

  @Test
  public void anUnknownIdLeadsToTheNearest() {
    assertNearest("us-pasport", "us-passport-print");
    assertNearest("us-vsia-print", "us-visa-print");
    assertNearest("uk-passport", "gb-passport-print");
    assertNearest("germany-passport", "de-passport-id-digital");
    assertNearest("fr-passport", "fr-passport-id");
    assertNearest("de-pass", "de-passport-id-digital");
    assertNearest("china-visa", "cn-visa-print");
    assertEquals(3, catalogue.nearestIds("zzz").size());
  }

  private void assertNearest(String id, String nearest) {
    assertEquals(id, nearest, catalogue.nearestIds(id).get(0));
  }
}
