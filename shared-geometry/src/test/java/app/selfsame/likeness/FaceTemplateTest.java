package app.selfsame.likeness;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class FaceTemplateTest {
  private static FaceTemplate with(int version, float first, float second) {
    float[] values = new float[FaceTemplate.LENGTH];
    values[0] = first;
    values[127] = second;
    return new FaceTemplate(version, values);
  }

  @Test
  public void theDistanceIsEuclidean() {
    assertEquals(5, with(1, 3, 0).distanceTo(with(1, 0, 4)), 1e-9);
    assertEquals(0, with(1, 3, 4).distanceTo(with(1, 3, 4)), 0);
  }

  @Test
  public void templatesOfAnotherVersionAreNeverCompared() {
    assertThrows(IllegalArgumentException.class, () -> with(1, 3, 0).distanceTo(with(2, 3, 0)));
    assertTrue(with(FaceTemplate.VERSION, 1, 1).isCurrent());
    assertFalse(with(FaceTemplate.VERSION + 1, 1, 1).isCurrent());
  }

  @Test
  public void itComesBackFromItsBytesWhateverItsVersion() {
    FaceTemplate template = with(513, -0.125f, 1e-7f);
    byte[] bytes = template.encoded();
    assertEquals(514, bytes.length);
    assertArrayEquals(new byte[] {1, 2}, new byte[] {bytes[0], bytes[1]});
    FaceTemplate back = FaceTemplate.decode(bytes);
    assertEquals(template, back);
    assertEquals(template.hashCode(), back.hashCode());
    assertEquals(-0.125f, back.values()[0], 0);
    assertEquals(1e-7f, back.values()[127], 0);
  }

  @Test
  public void whatIsNoTemplateIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FaceTemplate.decode(new byte[513]));
    assertThrows(IllegalArgumentException.class, () -> new FaceTemplate(1, new float[127]));
    assertThrows(IllegalArgumentException.class, () -> with(1, Float.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> with(1, Float.POSITIVE_INFINITY, 0));
  }

  @Test
  public void nothingOfThePersonIsInWhatALogWouldHold() {
    assertEquals("FaceTemplate, version 1", with(1, 0.25f, 0.5f).toString());
  }

  @Test
  public void nothingIsLeftOfOneThatIsWiped() {
    FaceTemplate template = with(1, 3, 4);
    template.wipe();
    assertArrayEquals(new float[FaceTemplate.LENGTH], template.values(), 0);
  }
}
