package app.selfsame.parcel;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class HpkeTest {
  @Test
  public void whatOthersHaveSealedOpens() throws Exception {
    for (HpkeExample example : HpkeExample.ALL) {
      Hpke hpke = Hpke.of((short) example.cipher(), HpkeExample.INFO, HpkeExample.PSK_ID);
      Hpke.Sealed sealed =
          new Hpke.Sealed(HpkeExample.bytes(example.enc()), HpkeExample.bytes(example.sealed()));
      Optional<byte[]> psk = Optional.of(HpkeExample.bytes(example.psk())).filter(bytes -> bytes.length > 0);
      byte[] opened = hpke.open(sealed, HpkeExample.AAD, recipient(example), psk).orElseThrow();
      assertArrayEquals(example.name(), HpkeExample.PLAIN, opened);
      assertFalse(example.name(), hpke.open(sealed, new byte[] {1}, recipient(example), psk).isPresent());
    }
  }

  private static OpeningKey recipient(HpkeExample example) throws KeyFileException {
    SealingKey key = SealingKey.of(HpkeExample.bytes(example.point())).orElseThrow();
    return OpeningKey.of(key, "", Instant.EPOCH, HpkeExample.bytes(example.scalar()));
  }

  @Test
  public void aKeyIsAPointOfTheCurveWrittenInFull() {
    byte[] point = HpkeExample.bytes(HpkeExample.BASE_256.point());
    SealingKey key = SealingKey.of(point).orElseThrow();
    assertEquals(TestKeys.ANNA_ID, key.id());
    assertEquals(TestKeys.ANNA_FINGERPRINT, key.fingerprint());
    byte[] beside = point.clone();
    beside[64] ^= 1;
    assertTrue(SealingKey.of(beside).isEmpty());
    byte[] hybrid = point.clone();
    hybrid[0] = 6;
    assertTrue(SealingKey.of(hybrid).isEmpty());
    assertTrue(SealingKey.of(new byte[65]).isEmpty());
    assertTrue(SealingKey.of(new byte[] {4}).isEmpty());
    byte[] short33 = new byte[33];
    System.arraycopy(point, 0, short33, 0, 33);
    short33[0] = 2;
    assertTrue(SealingKey.of(short33).isEmpty());
  }
}
