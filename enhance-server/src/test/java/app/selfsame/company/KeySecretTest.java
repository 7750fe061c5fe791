package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.company.KeySecret.Mode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** How a company key is written. */
public class KeySecretTest {
  // Checksums by zlib.crc32 of Python.
  private static final String LIVE =
      "sfs_live_0123456789ABCDEF_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_3wi0Ms";
  private static final String TEST =
      "sfs_test_zzzzzzzzzzzzzzzz_0000000000000000000000000000000000000000000_3m5Ztd";

  @Test
  public void aKeyIsReadByItsForm() {
    KeySecret key = KeySecret.parse(LIVE).get();
    assertEquals(Mode.LIVE, key.mode());
    assertEquals("0123456789ABCDEF", key.id());
    assertEquals(LIVE, key.text());
    assertEquals(Mode.TEST, KeySecret.parse(TEST).get().mode());
  }

  @Test
  public void eachLetterThatIsMistypedIsFound() {
    for (int i = 0; i < LIVE.length(); i++) {
      char other = LIVE.charAt(i) == 'b' ? 'c' : 'b';
      String mistyped = LIVE.substring(0, i) + other + LIVE.substring(i + 1);
      assertEquals(mistyped, Optional.empty(), KeySecret.parse(mistyped));
    }
    assertEquals(Optional.empty(), KeySecret.parse(LIVE.substring(1)));
    assertEquals(Optional.empty(), KeySecret.parse(LIVE + "a"));
    assertEquals(Optional.empty(), KeySecret.parse(LIVE.replace("live", "test")));
    assertEquals(Optional.empty(), KeySecret.parse(""));
  }

  @Test
  public void aNewKeyIsLikeNoOtherAndShowsItsSecretNowhereElse() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      KeySecret key = KeySecret.make(Mode.LIVE);
      assertEquals(Optional.of(key), KeySecret.parse(key.text()));
      assertTrue(all.add(key.id()) && all.add(key.secret()));
      assertFalse(key.toString().contains(key.secret()));
    }
  }

  @Test
  public void theDatabasesHashKnowsItsOwnSecretAlone() {
    KeySecret one = KeySecret.make(Mode.LIVE);
    KeySecret other = KeySecret.make(Mode.LIVE);
    assertTrue(one.isOf(one.hash()));
    assertFalse(one.isOf(other.hash()));
    assertNotEquals(one.hash(), one.secret());
  }
}
