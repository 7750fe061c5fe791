package app.selfsame.likeness;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ComparedPhotoTest {
  @Test
  public void nothingOfAFaceIsLeftOnceItIsWiped() {
    float[] values = new float[FaceTemplate.LENGTH];
    values[3] = 0.5f;
    SamePhotoFace capture = SamePhotoFace.of(DrawnCapture.ofHead(1).picture());
    FaceTemplate template = new FaceTemplate(FaceTemplate.VERSION, values);
    ComparedFace face = new ComparedFace(template, capture, false);
    assertTrue(sum(capture.fine().values()) > 0 && sum(capture.coarseMirrored().values()) > 0);
    new ComparedPhoto(Optional.empty(), Optional.empty(), Optional.of(face)).wipe();
    assertEquals(0, sum(template.values()), 0);
    for (FacePatch patch : new FacePatch[] {capture.fine(), capture.coarse(), capture.coarseMirrored()}) {
      assertEquals(0, sum(patch.values()), 0);
    }
  }

  @Test
  public void aPhotoWithoutAFaceHasNothingToWipe() {
    ComparedPhoto nobody = new ComparedPhoto(Optional.of(Obstacle.NO_FACE), Optional.empty(), Optional.empty());
    nobody.wipe();
    assertEquals(Optional.of(Obstacle.NO_FACE), nobody.obstacle());
  }

  private static double sum(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += Math.abs(value);
    }
    return sum;
  }
}
