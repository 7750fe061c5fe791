package app.selfsame.parcel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.collection.TestParcel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What is seen of a parcel without opening it. */
public class SealedParcelTest {
  private static final String ONE = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final String TWO = "AQAAAAAAAAAAAAAAAAAAAA";

  @Test
  public void itSaysForWhomAPictureIs() {
    SealedParcel seen = SealedParcel.read(TestParcel.picture(1, List.of(ONE, TWO))).orElseThrow();
    assertEquals(Set.of(ONE, TWO), seen.keys());
    assertTrue(seen.isOfPicture());
    assertFalse(seen.isOfSecret());
  }

  @Test
  public void aPictureIsBoundToALinkAndFilledUp() {
    List<String> keys = List.of(ONE);
    assertFalse(read(TestParcel.of(1, TestParcel.BASE, keys, TestParcel.STEP + 16, 1)).isOfPicture());
    assertFalse(read(TestParcel.of(1, TestParcel.PSK, keys, TestParcel.STEP, 1)).isOfPicture());
    assertTrue(read(TestParcel.of(1, TestParcel.PSK, keys, 3 * TestParcel.STEP + 16, 1)).isOfPicture());
    assertTrue(read(TestParcel.of(1, TestParcel.BASE, keys, 59, 1)).isOfSecret());
    assertFalse(read(TestParcel.of(1, TestParcel.PSK, keys, 59, 1)).isOfSecret());
  }

  private static SealedParcel read(byte[] parcel) {
    return SealedParcel.read(parcel).orElseThrow();
  }

  @Test
  public void whatIsNoParcelIsNone() {
    List<String> one = List.of(ONE);
    byte[] picture = TestParcel.picture(1, one);
    assertNone(new byte[0]);
    assertNone(Arrays.copyOf(picture, 17));
    assertNone(Arrays.copyOf(picture, 18 + 129 + 16));
    assertNone("not a parcel at all, but some text".getBytes());
    assertNone(TestParcel.of(2, TestParcel.PSK, one, TestParcel.STEP + 16, 1));
    assertNone(TestParcel.of(1, 2, one, TestParcel.STEP + 16, 1));
    assertNone(TestParcel.of(1, TestParcel.PSK, List.of(), TestParcel.STEP + 16, 1));
    assertNone(TestParcel.of(1, TestParcel.PSK, List.of(ONE, ONE), TestParcel.STEP + 16, 1));
    assertNone(TestParcel.of(1, TestParcel.PSK, List.of(ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, TWO), 80, 1));
    byte[] compressed = picture.clone();
    compressed[18 + 16] = 2;
    assertNone(compressed);
    byte[] negative = picture.clone();
    negative[17] = -1;
    assertNone(negative);
  }

  private static void assertNone(byte[] bytes) {
    assertEquals(Optional.empty(), SealedParcel.read(bytes));
  }
}
