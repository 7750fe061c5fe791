package app.selfsame.js;

import static org.junit.Assert.assertEquals;

import app.selfsame.backdrop.BackdropWish;
import app.selfsame.image.RgbaImage;
import org.junit.Test;

public class BackdropWordTest {
  @Test
  public void readsWhatItWrites() {
    BackdropWish green = BackdropWish.of(RgbaImage.opaque(0x0a, 0x5d, 0x42), true);
    assertEquals("#0a5d42", BackdropWord.of(green));
    assertEquals(green, BackdropWord.parse("#0a5d42", true, false));
    assertEquals(BackdropWish.of(0xffffffff, false), BackdropWord.parse("#FFFFFF", false, false));
    assertEquals(BackdropWish.AUTO, BackdropWord.parse(BackdropWord.of(BackdropWish.AUTO), false, false));
    assertEquals(BackdropWish.KEEP, BackdropWord.parse(BackdropWord.of(BackdropWish.KEEP), true, true));
  }

  @Test
  public void keepsTheBackgroundForAnythingElse() {
    for (String word : new String[] {null, "", "white", "#fff", "#fffffff", "ffffff", "#-fffff", "AUTO"}) {
      assertEquals(word, BackdropWish.KEEP, BackdropWord.parse(word, true, true));
    }
  }
}
