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
import app.selfsame.message.Message;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class NotMeasuredTest {
  @Test
  public void whatNeedsAnotherNetworkIsUnknownWithAReason() {
    assertUnknown(MeasureId.UNIFIED_SCORE, UnifiedScore.of(null), NotMeasured.UNIFIED_SCORE_NEEDS_NETWORK);
    assertUnknown(MeasureId.SHARPNESS, Sharpness.of(null), NotMeasured.SHARPNESS_NEEDS_FOREST);
    assertUnknown(
        MeasureId.COMPRESSION_ARTIFACTS, CompressionArtifacts.of(null), NotMeasured.COMPRESSION_NEEDS_NETWORK);
    assertUnknown(MeasureId.EYES_VISIBLE, EyesVisible.of(null), NotMeasured.EYES_VISIBLE_NEEDS_NETWORK);
    assertUnknown(MeasureId.MOUTH_OCCLUSION, MouthOcclusion.of(null), NotMeasured.MOUTH_OCCLUSION_NEEDS_NETWORK);
    assertUnknown(MeasureId.FACE_OCCLUSION, FaceOcclusion.of(null), NotMeasured.FACE_OCCLUSION_NEEDS_NETWORK);
    assertUnknown(
        MeasureId.EXPRESSION_NEUTRALITY, ExpressionNeutrality.of(null), NotMeasured.EXPRESSION_NEEDS_NETWORKS);
    assertUnknown(MeasureId.NO_HEAD_COVERINGS, NoHeadCoverings.of(null), NotMeasured.HEAD_COVERINGS_NEED_NETWORK);
  }

  private static void assertUnknown(MeasureId id, Measurement measurement, NotMeasured reason) {
    assertEquals(id, measurement.id());
    assertTrue(measurement.value().isEmpty());
    assertTrue(measurement.scalar().isEmpty());
    assertEquals(Message.of(reason), measurement.reason().orElseThrow());
  }
}
