package app.selfsame.parcel;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class KeyFileTest {
  @Test
  public void aFileInClearOpensByItself() throws Exception {
    KeyFile file = KeyFile.read(TestKeys.bytes(TestKeys.anna()));
    assertFalse(file.isLocked());
    assertEquals("Anna", file.name());
    assertEquals(Instant.parse("2026-11-30T18:00:00Z"), file.madeAt());
    assertEquals(TestKeys.ANNA_ID, file.key().id());
    assertEquals(TestKeys.ANNA_FINGERPRINT, file.key().fingerprint());
    try (OpeningKey key = file.open(Optional.empty())) {
      assertArrayEquals(HpkeExample.bytes(HpkeExample.BASE_256.scalar()), key.scalar());
    }
  }

  @Test
  public void aSealedFileOpensWithItsPassphraseHoweverThatIsTyped() throws Exception {
    KeyFile file = KeyFile.read(TestKeys.bytes(TestKeys.sealedAnna()));
    assertTrue(file.isLocked());
    for (String typed : new String[] {TestKeys.PASSPHRASE, TestKeys.DECOMPOSED_PASSPHRASE}) {
      try (OpeningKey key = file.open(Optional.of(typed))) {
        assertArrayEquals(HpkeExample.bytes(HpkeExample.BASE_256.scalar()), key.scalar());
      }
    }
  }

  @Test
  public void nothingOfThePrivatePartIsLeftOrSaid() throws Exception {
    KeyFile file = KeyFile.read(TestKeys.bytes(TestKeys.anna()));
    OpeningKey key = file.open(Optional.empty());
    key.close();
    assertArrayEquals(new byte[32], key.scalar());
    assertEquals(TestKeys.ANNA_ID, key.toString());
    assertEquals(TestKeys.ANNA_ID, file.toString());
  }

  @Test
  public void eachFileThatDoesNotOpenIsToldApart() {
    for (Map.Entry<String, BadKeyFiles.Bad> each : BadKeyFiles.all().entrySet()) {
      BadKeyFiles.Bad bad = each.getValue();
      KeyFileException told =
          assertThrows(
              each.getKey(),
              KeyFileException.class,
              () -> KeyFile.read(bad.file()).open(Optional.of(bad.passphrase()).filter(words -> !words.isEmpty())));
      assertEquals(each.getKey(), bad.fault(), told.fault());
    }
  }
}
