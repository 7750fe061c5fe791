package app.selfsame.parcel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.Test;

/** Which bytes are a point of P-256. */
public class SealingKeyTest {
  /** The base point of the curve: SP 800-186, 3.2.1.3. */
  private static final String BASE =
      "04"
          + "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
          + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";

  private static String text(String hex) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(hex));
  }

  @Test
  public void theBasePointIsOne() {
    SealingKey key = SealingKey.parse(text(BASE)).orElseThrow();
    assertEquals(BASE, HexFormat.of().formatHex(key.point()));
    // By another program: SHA-256 of the 65 bytes begins so.
    assertEquals("aYvqY9xEo0RmP_FCmuoQhA", key.id());
  }

  @Test
  public void whatIsNotOnTheCurveIsNone() {
    String moved = BASE.substring(0, BASE.length() - 1) + "4";
    assertFalse(SealingKey.parse(text(moved)).isPresent());
    assertFalse("too short", SealingKey.parse(text(BASE.substring(0, 128))).isPresent());
    assertFalse("compressed", SealingKey.parse(text("03" + BASE.substring(2, 66))).isPresent());
    assertFalse("another form", SealingKey.parse(text("06" + BASE.substring(2))).isPresent());
    assertFalse("beyond the field", SealingKey.parse(text("04" + "ff".repeat(64))).isPresent());
    assertFalse("zero", SealingKey.parse(text("04" + "00".repeat(64))).isPresent());
    assertFalse("not base64url", SealingKey.parse("+/".repeat(43)).isPresent());
  }

  /** The other point with the same x. */
  @Test
  public void theNegativeOfAPointIsOne() {
    String negative = "b01cbd1c01e58065711814b583f061e9d431cca994cea1313449bf97c840ae0a";
    assertTrue(SealingKey.parse(text(BASE.substring(0, 66) + negative)).isPresent());
  }
}
