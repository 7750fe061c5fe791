package app.selfsame.parcel;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.MessageKey;
import app.selfsame.parcel.TestParcels.Arrival;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What pages do with keys, links and parcels, in browsers, and that the JVM opens what they seal and the other way round. */
@RunWith(Parameterized.class)
public class ParcelPageTest {
  @Parameters(name = "{0}")
  public static List<String> browsers() {
    return List.of("Chromium", "Firefox");
  }

  @Parameter public String browser;

  private ParcelPage page;

  @Before
  public void open() throws Exception {
    page = ParcelPage.in(browser);
  }

  @After
  public void close() throws Exception {
    page.close();
  }

  @Test
  public void browsersHaveWhatIsNeeded() throws Exception {
    assertEquals("", page.call("lack", ParcelPage.object()).asText());
  }

  @Test
  public void whatOthersHaveSealedOpens() throws Exception {
    for (HpkeExample example : HpkeExample.ALL) {
      ObjectNode argument =
          ParcelPage.object()
              .put("cipher", example.cipher() == 1 ? "AES-128-GCM" : "AES-256-GCM")
              .put("scalar", text(example.scalar()))
              .put("point", text(example.point()))
              .put("enc", text(example.enc()))
              .put("info", ParcelPage.text(HpkeExample.INFO))
              .put("psk", text(example.psk()))
              .put("pskId", ParcelPage.text(HpkeExample.PSK_ID))
              .put("aad", ParcelPage.text(HpkeExample.AAD))
              .put("sealed", text(example.sealed()));
      assertArrayEquals(example.name(), HpkeExample.PLAIN, ParcelPage.bytes(page.call("example", argument)));
    }
  }

  private static String text(String hex) {
    return ParcelPage.text(HpkeExample.bytes(hex));
  }

  @Test
  public void aKeyThatWasMadeHereOpensEverywhereWithItsFile() throws Exception {
    for (String passphrase : new String[] {"", TestKeys.PASSPHRASE}) {
      ObjectNode wish = ParcelPage.object().put("name", "Anna B\u00e4r").put("passphrase", passphrase);
      JsonNode made = page.call("makeKeyFile", wish);
      byte[] file = ParcelPage.bytes(made.path("file"));
      KeyFile read = KeyFile.read(file);
      assertEquals("Anna B\u00e4r", read.name());
      assertEquals(!passphrase.isEmpty(), read.isLocked());
      assertEquals("selfsame-reading-key-" + read.key().id().substring(0, 6) + ".json", made.path("name").asText());
      ObjectNode again =
          ParcelPage.object()
              .put("file", made.path("file").asText())
              .put("passphrase", passphrase.isEmpty() ? "" : TestKeys.DECOMPOSED_PASSPHRASE);
      JsonNode key = page.call("readKeyFile", again);
      assertEquals(read.key().id(), key.path("id").asText());
      assertEquals(read.key().fingerprint(), key.path("fingerprint").asText());
      assertFalse(key.path("isExtractable").asBoolean());
      try (OpeningKey opened = read.open(Optional.of(passphrase))) {
        byte[] parcel = TestParcels.secret().seal(link(), List.of(opened.key()));
        assertEquals(TestParcels.TOKEN, LinkSecret.open(parcel, link(), opened).lookupToken());
      }
      boolean isClear = new String(file, "UTF-8").contains("privateKey");
      assertEquals(passphrase.isEmpty(), isClear);
    }
  }

  @Test
  public void aKeyComesBackFromPaper() throws Exception {
    JsonNode file = page.call("throughPaper", ParcelPage.object().put("passphrase", ""));
    KeyFile.read(ParcelPage.bytes(file)).open(Optional.empty()).close();
  }

  @Test
  public void keyFilesOfOthersOpen() throws Exception {
    ObjectNode sealed =
        ParcelPage.object()
            .put("file", ParcelPage.text(TestKeys.bytes(TestKeys.sealedAnna())))
            .put("passphrase", TestKeys.PASSPHRASE);
    JsonNode key = page.call("readKeyFile", sealed);
    assertEquals(TestKeys.ANNA_ID, key.path("id").asText());
    assertEquals(TestKeys.ANNA_FINGERPRINT, key.path("fingerprint").asText());
    JsonNode facts = page.call("facts", sealed);
    assertEquals(TestKeys.ANNA_ID, facts.path("id").asText());
    assertTrue(facts.path("isLocked").asBoolean());
  }

  @Test
  public void eachKeyFileThatDoesNotOpenIsToldApart() throws Exception {
    for (Map.Entry<String, BadKeyFiles.Bad> each : BadKeyFiles.all().entrySet()) {
      BadKeyFiles.Bad bad = each.getValue();
      ObjectNode argument =
          ParcelPage.object().put("file", ParcelPage.text(bad.file())).put("passphrase", bad.passphrase());
      assertEquals(each.getKey(), word(bad.fault()), page.call("readKeyFile", argument).path("fault").asText());
    }
  }

  /** Pages and command line say the same word. */
  private static String word(MessageKey fault) {
    return fault.id().substring(fault.id().lastIndexOf('.') + 1);
  }

  @Test
  public void aLinkIsWhatFollowsFromItsSecret() throws Exception {
    JsonNode link = page.call("link", ParcelPage.object().put("secret", TestParcels.SECRET));
    assertEquals(TestParcels.TOKEN, link.path("token").asText());
    assertEquals(TestParcels.HASH, link.path("hash").asText());
    assertEquals(TestParcels.PSK, link.path("psk").asText());
    assertEquals("https://photos.example/?lang=pt#send=" + TestParcels.SECRET, link.path("address").asText());
    String secret = page.call("newSecret", ParcelPage.object()).asText();
    assertTrue(secret, LinkSecret.parse(secret).isPresent());
    assertNotEquals(secret, page.call("newSecret", ParcelPage.object()).asText());
  }

  @Test
  public void aLinkThatWasCutOffIsToldAsSuch() throws Exception {
    assertEquals(TestParcels.SECRET, secretIn("#send=" + TestParcels.SECRET).asText());
    assertTrue(secretIn("").isNull());
    assertTrue(secretIn("#documents").isNull());
    for (String bad : new String[] {"", "AAECAwQF", TestParcels.SECRET + ".", TestParcels.SECRET + "%20"}) {
      assertEquals(bad, "not-a-link", secretIn("#send=" + bad).path("fault").asText());
    }
  }

  private JsonNode secretIn(String fragment) throws Exception {
    return page.call("secretIn", ParcelPage.object().put("fragment", fragment));
  }

  @Test
  public void aLinkThatIsSealedOnOneSideOpensOnTheOther() throws Exception {
    String here = ParcelPage.text(TestParcels.secret().seal(link(), TestParcels.keys()));
    assertEquals(TestParcels.SECRET, page.call("openSecret", withKey(here)).asText());
    ObjectNode wish = ParcelPage.object().put("secret", TestParcels.SECRET);
    wish.set("place", ParcelPage.place(TestParcels.PLACE));
    byte[] there = ParcelPage.bytes(page.call("sealSecret", ParcelPage.withPoints(wish, TestParcels.keys())));
    try (OpeningKey ben = TestKeys.opened(TestKeys.ben())) {
      assertEquals(TestParcels.TOKEN, LinkSecret.open(there, link(), ben).lookupToken());
    }
  }

  private static LinkPlace link() {
    return new LinkPlace(TestParcels.PLACE.collection(), TestParcels.PLACE.participant());
  }

  /** What opens a parcel as Anna. */
  private static ObjectNode withKey(String parcel) {
    ObjectNode argument =
        ParcelPage.object()
            .put("parcel", parcel)
            .put("file", ParcelPage.text(TestKeys.bytes(TestKeys.anna())))
            .put("passphrase", "")
            .put("secret", TestParcels.SECRET);
    argument.set("place", ParcelPage.place(TestParcels.PLACE));
    return argument;
  }

  @Test
  public void whatAPageSealsTheJvmOpens() throws Exception {
    ObjectNode wish =
        ParcelPage.object().put("jpeg", ParcelPage.text(TestParcels.jpeg())).put("secret", TestParcels.SECRET);
    wish.set("report", TestParcels.report(TestParcels.PLACE));
    byte[] parcel = ParcelPage.bytes(page.call("sealPicture", ParcelPage.withPoints(wish, TestParcels.keys())));
    for (ObjectNode file : List.of(TestKeys.anna(), TestKeys.ben())) {
      try (OpeningKey key = TestKeys.opened(file)) {
        Picture picture = Picture.open(parcel, TestParcels.PLACE, key, TestParcels.secret());
        assertArrayEquals(TestParcels.jpeg(), picture.jpeg());
        assertEquals(TestParcels.report(TestParcels.PLACE), picture.report());
      }
    }
    try (OpeningKey cleo = TestKeys.opened(TestKeys.cleo())) {
      ParcelException told =
          assertThrows(
              ParcelException.class, () -> Picture.open(parcel, TestParcels.PLACE, cleo, TestParcels.secret()));
      assertEquals(ParcelFault.NOT_FOR_THIS_KEY, told.fault());
    }
  }

  @Test
  public void whatTheJvmSealsAPageOpens() throws Exception {
    String parcel = ParcelPage.text(TestParcels.sealed());
    JsonNode picture = page.call("openPicture", withKey(parcel));
    assertArrayEquals(TestParcels.jpeg(), ParcelPage.bytes(picture.path("jpeg")));
    assertEquals(TestParcels.report(TestParcels.PLACE), picture.path("report"));
    JsonNode header = page.call("header", ParcelPage.object().put("parcel", parcel));
    assertTrue(header.path("isOfLink").asBoolean());
    assertEquals(
        "[\"" + TestKeys.ANNA_ID + "\",\"" + TestKeys.ben().path("id").asText() + "\"]", header.path("ids").toString());
  }

  @Test
  public void whatWasSealedOnTheFirstDayOpens() throws Exception {
    assertEquals(
        TestParcels.SECRET, page.call("openSecret", withKey(ParcelPage.text(TestParcels.kept("link")))).asText());
    JsonNode picture = page.call("openPicture", withKey(ParcelPage.text(TestParcels.kept("picture"))));
    assertEquals("Ich stimme zu.", picture.path("report").path("consent").asText());
  }

  @Test
  public void whateverWasMeddledWithIsToldAsSuch() throws Exception {
    assertTold(TestParcels.meddledWith());
  }

  @Test
  public void whatIsSomebodyElsesIsToldAsSuch() throws Exception {
    assertTold(TestParcels.ofOthers());
  }

  private void assertTold(Map<String, Arrival> arrivals) throws Exception {
    for (Map.Entry<String, Arrival> each : arrivals.entrySet()) {
      JsonNode told = page.call("openPicture", withKey(ParcelPage.text(each.getValue().parcel())));
      assertEquals(each.getKey(), word(each.getValue().fault()), told.path("fault").asText());
    }
  }

  @Test
  public void whatOpensAndIsNoPictureIsToldAsSuch() throws Exception {
    for (Map.Entry<String, Arrival> each : TestParcels.contents().entrySet()) {
      ObjectNode argument = ParcelPage.object().put("content", ParcelPage.text(each.getValue().parcel()));
      argument.set("place", ParcelPage.place(TestParcels.PLACE));
      JsonNode told = page.call("unpackPicture", argument);
      assertEquals(each.getKey(), word(each.getValue().fault()), told.path("fault").asText());
    }
  }

  @Test
  public void whatIsNoPictureOrTooLargeOrForNoKeyIsNotSealed() throws Exception {
    assertEquals("not-a-picture", refusal(TestParcels.report(TestParcels.PLACE), new byte[100]));
    assertEquals("too-large", refusal(TestParcels.report(TestParcels.PLACE), new byte[(3 << 20) + 1]));
    ObjectNode large = TestParcels.report(TestParcels.PLACE).put("remark", "x".repeat(1 << 18));
    assertEquals("too-large", refusal(large, TestParcels.jpeg()));
    ObjectNode wish =
        ParcelPage.object().put("jpeg", ParcelPage.text(TestParcels.jpeg())).put("secret", TestParcels.SECRET);
    wish.set("report", TestParcels.report(TestParcels.PLACE));
    wish.withArray("points").add(ParcelPage.text(new byte[65]));
    assertEquals("not-a-public-key", page.call("sealPicture", wish).path("fault").asText());
  }

  private String refusal(ObjectNode report, byte[] jpeg) throws Exception {
    ObjectNode argument = ParcelPage.object().put("jpeg", ParcelPage.text(jpeg));
    argument.set("report", report);
    return page.call("packPicture", argument).path("fault").asText();
  }
}
