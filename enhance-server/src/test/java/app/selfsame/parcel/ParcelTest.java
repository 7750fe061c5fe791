package app.selfsame.parcel;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.parcel.TestParcels.Arrival;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The same cases as {@link ParcelPageTest} tries in browsers. */
public class ParcelTest {
  private static OpeningKey anna;
  private static OpeningKey ben;

  @BeforeClass
  public static void openKeys() throws Exception {
    anna = TestKeys.opened(TestKeys.anna());
    ben = TestKeys.opened(TestKeys.ben());
  }

  @AfterClass
  public static void closeKeys() {
    anna.close();
    ben.close();
  }

  @Test
  public void eachOfficerOpensTheSamePicture() throws Exception {
    byte[] parcel = TestParcels.sealed();
    for (OpeningKey key : List.of(anna, ben)) {
      Picture picture = Picture.open(parcel, TestParcels.PLACE, key, TestParcels.secret());
      assertArrayEquals(TestParcels.jpeg(), picture.jpeg());
      assertEquals(TestParcels.report(TestParcels.PLACE), picture.report());
    }
  }

  @Test
  public void aParcelHidesWhatIsInItAndHowLongThatIs() throws Exception {
    byte[] parcel = TestParcels.sealed();
    ObjectNode longer = TestParcels.report(TestParcels.PLACE).put("remark", "x".repeat(5_000));
    byte[] other = new Picture(longer, TestParcels.jpeg()).seal(TestParcels.keys(), TestParcels.secret());
    assertEquals(parcel.length, other.length);
    assertFalse(contains(parcel, Arrays.copyOf(TestParcels.jpeg(), 16)));
    assertFalse(contains(parcel, "collection".getBytes("UTF-8")));
    assertFalse("the same once more is other bytes", Arrays.equals(parcel, TestParcels.sealed()));
  }

  private static boolean contains(byte[] whole, byte[] part) {
    List<Byte> all = new ArrayList<>();
    for (byte one : whole) {
      all.add(one);
    }
    List<Byte> sought = new ArrayList<>();
    for (byte one : part) {
      sought.add(one);
    }
    return Collections.indexOfSubList(all, sought) >= 0;
  }

  @Test
  public void whateverWasMeddledWithIsToldAsSuch() throws Exception {
    assertTold(TestParcels.meddledWith());
  }

  @Test
  public void whatIsSomebodyElsesIsToldAsSuch() throws Exception {
    assertTold(TestParcels.ofOthers());
  }

  private static void assertTold(Map<String, Arrival> arrivals) {
    for (Map.Entry<String, Arrival> each : arrivals.entrySet()) {
      byte[] parcel = each.getValue().parcel();
      ParcelException told =
          assertThrows(
              each.getKey(),
              ParcelException.class,
              () -> Picture.open(parcel, TestParcels.PLACE, anna, TestParcels.secret()));
      assertEquals(each.getKey(), each.getValue().fault(), told.fault());
    }
  }

  @Test
  public void noByteOfAParcelMayBeAnother() throws Exception {
    byte[] whole = TestParcels.sealed();
    for (int at = 0; at < 400; at++) {
      byte[] altered = whole.clone();
      altered[at] ^= 0x40;
      assertThrows(
          "byte " + at,
          ParcelException.class,
          () -> Picture.open(altered, TestParcels.PLACE, anna, TestParcels.secret()));
    }
  }

  @Test
  public void whatOpensAndIsNoPictureIsToldAsSuch() throws Exception {
    for (Map.Entry<String, Arrival> each : TestParcels.contents().entrySet()) {
      ParcelException told =
          assertThrows(
              each.getKey(),
              ParcelException.class,
              () -> PictureContent.unpack(each.getValue().parcel(), TestParcels.PLACE));
      assertEquals(each.getKey(), each.getValue().fault(), told.fault());
    }
  }

  @Test
  public void whatIsNoPictureOrTooLargeIsNotSealed() throws Exception {
    ObjectNode report = TestParcels.report(TestParcels.PLACE);
    assertEquals(ParcelFault.NOT_A_PICTURE, refusal(new Picture(report, new byte[100])));
    assertEquals(ParcelFault.TOO_LARGE, refusal(new Picture(report, new byte[(3 << 20) + 1])));
    ObjectNode large = TestParcels.report(TestParcels.PLACE).put("remark", "x".repeat(1 << 18));
    assertEquals(ParcelFault.TOO_LARGE, refusal(new Picture(large, TestParcels.jpeg())));
  }

  private static ParcelFault refusal(Picture picture) {
    return assertThrows(ParcelException.class, () -> picture.seal(TestParcels.keys(), TestParcels.secret())).fault();
  }

  @Test
  public void theLargestPictureFits() throws Exception {
    byte[] small = TestParcels.jpeg();
    byte[] large = Arrays.copyOf(small, 3 << 20);
    large[large.length - 2] = (byte) 0xff;
    large[large.length - 1] = (byte) 0xd9;
    ObjectNode report = TestParcels.report(TestParcels.PLACE);
    report.put("remark", "x".repeat((1 << 18) - report.toString().getBytes("UTF-8").length - 12));
    List<SealingKey> eight = Collections.nCopies(1, anna.key());
    byte[] parcel = new Picture(report, large).seal(eight, TestParcels.secret());
    assertArrayEquals(large, Picture.open(parcel, TestParcels.PLACE, anna, TestParcels.secret()).jpeg());
  }

  @Test
  public void aLinkIsWhatFollowsFromItsSecret() {
    try (LinkSecret secret = TestParcels.secret()) {
      assertEquals(TestParcels.TOKEN, secret.lookupToken());
      assertEquals(TestParcels.HASH, secret.lookupHash());
      assertEquals(TestParcels.PSK, Base64Url.of(secret.psk()));
      assertEquals("***", secret.toString());
    }
    for (String bad : new String[] {"", "AAEC", TestParcels.SECRET + "A", TestParcels.SECRET.replace("Hh8", "Hh9")}) {
      assertTrue(bad, LinkSecret.parse(bad).isEmpty());
    }
  }

  @Test
  public void aLinkIsSealedForItsPersonAlone() throws Exception {
    LinkPlace place = new LinkPlace(TestParcels.PLACE.collection(), TestParcels.PLACE.participant());
    byte[] sealed = TestParcels.secret().seal(place, TestParcels.keys());
    assertEquals(TestParcels.TOKEN, LinkSecret.open(sealed, place, ben).lookupToken());
    LinkPlace other = new LinkPlace(place.collection(), "CCCCCCCCCCCCCCCCCCCCCC");
    assertEquals(
        ParcelFault.UNPROVEN, assertThrows(ParcelException.class, () -> LinkSecret.open(sealed, other, ben)).fault());
    byte[] other3 = Parcel.seal(new byte[3], place.context(), TestParcels.keys(), Optional.empty());
    assertEquals(
        ParcelFault.NOT_A_LINK, assertThrows(ParcelException.class, () -> LinkSecret.open(other3, place, ben)).fault());
  }

  @Test
  public void whatWasSealedOnTheFirstDayOpens() throws Exception {
    LinkPlace place = new LinkPlace(TestParcels.PLACE.collection(), TestParcels.PLACE.participant());
    try (LinkSecret secret = LinkSecret.open(TestParcels.kept("link"), place, ben)) {
      Picture picture = Picture.open(TestParcels.kept("picture"), TestParcels.PLACE, ben, secret);
      assertEquals("Ich stimme zu.", picture.report().path("consent").asText());
      assertEquals(28, picture.jpeg().length);
    }
  }

  @Test
  public void placesAreIds() {
    for (String bad : new String[] {"", "a\nb", "a b", "x".repeat(65), "\u00e9"}) {
      assertThrows(IllegalArgumentException.class, () -> new LinkPlace("a", bad).context());
    }
    assertThrows(IllegalArgumentException.class, () -> new PicturePlace("a", "b", 0));
  }
}
