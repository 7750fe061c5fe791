package app.selfsame.entitlement;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class SignedEntitlementTest {
  private static final String COMMITMENT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
  private static final String PAYLOAD =
      "selfsame-entitlement-1\nk1\nord_7-x\n" + COMMITMENT + "\nus-passport-print\n2026-11-29T06:00:00Z";
  private static final String SIGNATURE = "A".repeat(86);

  private static final Entitlement ENTITLEMENT =
      new Entitlement("k1", "ord_7-x", new Commitment(COMMITMENT), "us-passport-print", "2026-11-29T06:00:00Z");

  @Test
  public void whatIsSignedAreTheLinesOfThePayload() {
    assertArrayEquals(PAYLOAD.getBytes(StandardCharsets.UTF_8), ENTITLEMENT.payload());
  }

  @Test
  public void textIsPayloadAndSignature() {
    assertEquals(text(PAYLOAD), new SignedEntitlement(ENTITLEMENT, SIGNATURE).text());
    assertEquals(
        Optional.of(new SignedEntitlement(ENTITLEMENT, SIGNATURE)), SignedEntitlement.parse(text(PAYLOAD)));
  }

  @Test
  public void bytesOfTheSignatureComeBack() {
    byte[] signature = new byte[64];
    for (int i = 0; i < signature.length; i++) {
      signature[i] = (byte) (i * 37);
    }
    SignedEntitlement signed = SignedEntitlement.of(ENTITLEMENT, signature);
    assertArrayEquals(signature, SignedEntitlement.parse(signed.text()).orElseThrow().signatureBytes());
  }

  @Test
  public void sizesOfOnesOwnArePaidForToo() {
    String payload = PAYLOAD.replace("us-passport-print", "own-3.5x4.5cm-head-70..80pct");
    assertEquals(
        "own-3.5x4.5cm-head-70..80pct",
        SignedEntitlement.parse(text(payload)).orElseThrow().entitlement().document());
  }

  @Test
  public void anotherFormIsRefused() {
    String good = text(PAYLOAD);
    for (String bad :
        new String[] {
          "", ".", "a.b", good + " ", " " + good, good + "=", good + "\n", good.replace('.', ':'), good + ".",
          good.substring(1), good.substring(0, good.length() - 1), good + "A", good.replace(".", ".."),
          good.substring(0, good.length() - 1) + "B", good.replaceFirst("\\..*", ""), "\u00e4" + good
        }) {
      assertEquals(bad, Optional.empty(), SignedEntitlement.parse(bad));
    }
  }

  @Test
  public void anotherPayloadIsRefused() {
    for (String bad :
        new String[] {
          PAYLOAD + "\n", "\n" + PAYLOAD, PAYLOAD.replace("\n", "\r\n"), PAYLOAD.replace("-1\n", "-2\n"),
          PAYLOAD.replace("k1\n", "\n"), PAYLOAD.replace("k1", "k 1"), PAYLOAD.replace("ord", "\u00f6rd"),
          PAYLOAD.replace("k1", "k".repeat(65)), PAYLOAD.replace("us-", "us/"), PAYLOAD.replace(COMMITMENT, "AAEC"),
          PAYLOAD.replace("Hh8", "Hh9"), PAYLOAD.replace("00Z", "00.5Z"), PAYLOAD.replace("00Z", "00z"),
          PAYLOAD.replace("-11-", "-13-"), PAYLOAD.replace("-29T", "-00T"), PAYLOAD.replace("T06", "T24"),
          PAYLOAD.replace("T06:", "T6:0"), PAYLOAD.replace("00Z", "60Z"), PAYLOAD.replace("2026", "+026"),
          PAYLOAD.replace("2026-", "2026:"), PAYLOAD + "\nmore", PAYLOAD.substring(0, 40)
        }) {
      assertEquals(bad, Optional.empty(), SignedEntitlement.parse(text(bad)));
    }
  }

  @Test
  public void bytesThatAreNoTextAreRefused() {
    byte[] payload = PAYLOAD.getBytes(StandardCharsets.UTF_8);
    payload[24] = (byte) 0xff;
    String bad = Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + "." + SIGNATURE;
    assertEquals(Optional.empty(), SignedEntitlement.parse(bad));
  }

  @Test
  public void nothingIsMadeOfPartsThatCouldNotBeRead() {
    Commitment commitment = new Commitment(COMMITMENT);
    String moment = "2026-11-29T06:00:00Z";
    assertThrows(IllegalArgumentException.class, () -> new Entitlement("k\n1", "o", commitment, "us", moment));
    assertThrows(IllegalArgumentException.class, () -> new Entitlement("k", "", commitment, "us", moment));
    assertThrows(IllegalArgumentException.class, () -> new Entitlement("k", "o", commitment, "u s", moment));
    assertThrows(IllegalArgumentException.class, () -> new Entitlement("k", "o", commitment, "us", "today"));
    assertThrows(IllegalArgumentException.class, () -> SignedEntitlement.of(ENTITLEMENT, new byte[63]));
  }

  private static String text(String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "." + SIGNATURE;
  }
}
