package app.selfsame.parcel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.Optional;
import org.junit.Test;

/** Links and how they are found. */
public class LinkSecretTest {
  /** The bytes 0 to 31; token and hash were computed by Python's hmac and hashlib. */
  @Test
  public void aLinkIsFoundByTheHashOfItsToken() {
    LinkSecret secret = LinkSecret.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8").orElseThrow();
    assertEquals("WApjiNlTU_PcOLsLouhI-rc7DSol7JLakeDtmo4iZOc", secret.lookupToken());
    assertEquals(
        Optional.of("0YHg0mK5uGygGyoupsloDw3C_eVxYFX6J0HizgjKTXk"), LinkSecret.lookupHash(secret.lookupToken()));
  }

  @Test
  public void whatIsCutOffOrMistypedIsNone() {
    String whole = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    assertFalse(LinkSecret.parse(whole.substring(1)).isPresent());
    assertFalse(LinkSecret.parse(whole + "A").isPresent());
    assertFalse(LinkSecret.parse(whole.replace('A', ' ')).isPresent());
    assertFalse("two bits too many", LinkSecret.parse(whole.substring(0, 42) + "9").isPresent());
    assertFalse(LinkSecret.lookupHash("").isPresent());
  }

  @Test
  public void nothingOfItIsSaid() {
    assertEquals("***", LinkSecret.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8").orElseThrow().toString());
  }
}
