package app.selfsame.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The comparison itself, on a table that is made up. */
public class ConformanceTest {
  private static final String NAMES =
      "UnifiedQualityScore;BackgroundUniformity;IlluminationUniformity;LuminanceMean;LuminanceVariance;"
          + "UnderExposurePrevention;OverExposurePrevention;DynamicRange;Sharpness;CompressionArtifacts;NaturalColour;"
          + "SingleFacePresent;EyesOpen;MouthClosed;EyesVisible;MouthOcclusionPrevention;FaceOcclusionPrevention;"
          + "InterEyeDistance;HeadSize;LeftwardCropOfTheFaceImage;RightwardCropOfTheFaceImage;"
          + "MarginAboveOfTheFaceImage;MarginBelowOfTheFaceImage;HeadPoseYaw;HeadPosePitch;HeadPoseRoll;"
          + "ExpressionNeutrality;NoHeadCoverings";

  /** Native values 0.5, 1.5, ... and scalars 1, 2, ..., with the empty last column of the reference's file. */
  private static List<String> lines() {
    StringBuilder head = new StringBuilder("Filename;" + NAMES);
    StringBuilder line = new StringBuilder("../../images/a-01-made-up.png");
    StringBuilder scalars = new StringBuilder();
    String[] names = NAMES.split(";");
    for (int i = 0; i < names.length; i++) {
      head.append(';').append(names[i]).append(".scalar");
      line.append(';').append(i + 0.5);
      scalars.append(';').append(i + 1);
    }
    return List.of(head + ";", line.append(scalars) + ";", "");
  }

  @Test
  public void tableIsReadByItsColumns() {
    ReferenceTable table = ReferenceTable.parse(lines());
    assertEquals(1, table.rows().size());
    ReferenceTable.Row row = table.rows().get(0);
    assertEquals("a-01-made-up.png", row.image());
    assertEquals(new ReferenceTable.Reference(3.5, 4), row.references().get(MeasureId.LUMINANCE_MEAN));
    assertEquals(new ReferenceTable.Reference(27.5, 28), row.references().get(MeasureId.NO_HEAD_COVERINGS));
    assertEquals(MeasureId.STANDARD_COUNT, row.references().size());
  }

  @Test
  public void missingColumnIsNamed() {
    List<String> lines = new ArrayList<>(lines());
    lines.set(0, lines.get(0).replace("HeadSize.scalar", "Head"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ReferenceTable.parse(lines));
    assertEquals("the table has no HeadSize.scalar", refused.getMessage());
  }

  @Test
  public void sameScalarsConform() {
    assertEquals(List.of(), Conformance.deviations(row(), measuredWith(0)));
  }

  @Test
  public void differencesBeyondTheToleranceAreNamed() {
    List<String> deviations = Conformance.deviations(row(), measuredWith(5));
    assertTrue(
        deviations.toString(),
        deviations.contains(
            "a-01-made-up.png inter-eye-distance: 23 (7.0) instead of 18 (17.5), tolerance 1"));
    assertTrue(deviations.toString(), deviations.stream().noneMatch(each -> each.contains("luminance-mean")));
    assertTrue(deviations.toString(), deviations.stream().noneMatch(each -> each.contains(" sharpness")));
  }

  @Test
  public void whatIsNotMeasuredDoesNotConform() {
    List<String> deviations = Conformance.deviations(row(), new Measurements(List.of()));
    assertEquals(20, deviations.size());
    assertEquals(
        "a-01-made-up.png background-uniformity: not measured (This was not measured.)", deviations.get(0));
  }

  @Test
  public void whatFailedInTheReferenceIsLeftOut() {
    List<String> lines = new ArrayList<>(lines());
    lines.set(1, lines.get(1).replace(";0.5;1.5;", ";0.5;0;").replace(";1;2;3;", ";1;-1;3;"));
    ReferenceTable.Row row = ReferenceTable.parse(lines).rows().get(0);
    assertEquals(19, Conformance.deviations(row, new Measurements(List.of())).size());
  }

  private static ReferenceTable.Row row() {
    return ReferenceTable.parse(lines()).rows().get(0);
  }

  /** Every component of the standard, so many points above the table. */
  private static Measurements measuredWith(int points) {
    List<Measurement> measured = new ArrayList<>();
    for (int i = 0; i < MeasureId.STANDARD_COUNT; i++) {
      measured.add(Measurement.of(MeasureId.values()[i], 7, i + 1 + points));
    }
    return new Measurements(measured);
  }
}
