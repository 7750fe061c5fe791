package app.selfsame.image;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HexColourTest {
  @Test
  public void redStandsFirstInTheTextAndLastInThePixel() {
    assertEquals(0xffc08040, HexColour.parse("#4080c0").getAsInt());
    assertEquals(0xffffffff, HexColour.parse("#FFffFF").getAsInt());
    assertEquals("#4080c0", HexColour.text(0xffc08040));
    assertEquals("#00000a", HexColour.text(0x000a0000));
  }

  @Test
  public void whatIsNoColourIsNone() {
    for (String text :
        new String[] {"", "#", "#fff", "d3d3d3", "#d3d3d", "#d3d3d3d", "#d3d3g3", "#-3d3d3", "#११११११"}) {
      assertTrue(text, HexColour.parse(text).isEmpty());
    }
  }
}
