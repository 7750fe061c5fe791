package app.selfsame.measure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.cover.EyesVisible;
import app.selfsame.measure.cover.FaceOcclusion;
import app.selfsame.measure.cover.MouthOcclusion;
import app.selfsame.measure.cover.NoHeadCoverings;
import app.selfsame.measure.detail.CompressionArtifacts;
import app.selfsame.measure.detail.Sharpness;
import app.selfsame.measure.features.ExpressionNeutrality;
import app.selfsame.measure.features.UnifiedScore;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class NotMeasuredTest {
  @Test
  public void whatNeedsAnotherNetworkIsUnknownWithAReason() {
    assertUnknown(MeasureId.UNIFIED_SCORE, UnifiedScore.of(null));
    assertUnknown(MeasureId.SHARPNESS, Sharpness.of(null));
    assertUnknown(MeasureId.COMPRESSION_ARTIFACTS, CompressionArtifacts.of(null));
    assertUnknown(MeasureId.EYES_VISIBLE, EyesVisible.of(null));
    assertUnknown(MeasureId.MOUTH_OCCLUSION, MouthOcclusion.of(null));
    assertUnknown(MeasureId.FACE_OCCLUSION, FaceOcclusion.of(null));
    assertUnknown(MeasureId.EXPRESSION_NEUTRALITY, ExpressionNeutrality.of(null));
    assertUnknown(MeasureId.NO_HEAD_COVERINGS, NoHeadCoverings.of(null));
  }

  private static void assertUnknown(MeasureId id, Measurement measurement) {
    assertEquals(id, measurement.id());
    assertTrue(measurement.value().isEmpty());
    assertTrue(measurement.scalar().isEmpty());
    assertTrue(measurement.reason(), measurement.reason().endsWith("."));
  }
}
