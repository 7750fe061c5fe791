package app.selfsame.conformance;

import app.selfsame.measure.MeasureId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the reference implementation of ISO/IEC 29794-5 says of its images: OFIQ's {@code expected_results.csv}, whose
 * columns are the file's name, then the native value and, in the column whose name ends in {@code .scalar}, the
 * quality component of each measure.
 *
 * @param rows one an image
 */
record ReferenceTable(List<Row> rows) {
  private static final String SEPARATOR = ";";
  private static final String SCALAR = ".scalar";

  /** OFIQ's names of the components, in the order of {@link MeasureId}. */
  private static final List<String> NAMES =
      List.of(
          "UnifiedQualityScore", "BackgroundUniformity", "IlluminationUniformity", "LuminanceMean",
          "LuminanceVariance", "UnderExposurePrevention", "OverExposurePrevention", "DynamicRange", "Sharpness",
          "CompressionArtifacts", "NaturalColour", "SingleFacePresent", "EyesOpen", "MouthClosed", "EyesVisible",
          "MouthOcclusionPrevention", "FaceOcclusionPrevention", "InterEyeDistance", "HeadSize",
          "LeftwardCropOfTheFaceImage", "RightwardCropOfTheFaceImage", "MarginAboveOfTheFaceImage",
          "MarginBelowOfTheFaceImage", "HeadPoseYaw", "HeadPosePitch", "HeadPoseRoll", "ExpressionNeutrality",
          "NoHeadCoverings");

  /** A measure's native value and scalar; -1 is the reference's scalar for a measure that failed. */
  record Reference(double value, int scalar) {}

  /**
   * An image's line.
   *
   * @param image the file's name without folders
   */
  record Row(String image, Map<MeasureId, Reference> references) {}

  /**
   * Reads the lines of the file.
   *
   * @throws IllegalArgumentException when a column is missing or a cell is no number
   */
  static ReferenceTable parse(List<String> lines) {
    List<String> columns = cells(lines.get(0));
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        rows.add(row(columns, cells(line)));
      }
    }
    return new ReferenceTable(List.copyOf(rows));
  }

  private static Row row(List<String> columns, List<String> cells) {
    Map<MeasureId, Reference> references = new EnumMap<>(MeasureId.class);
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      double scalar = number(columns, cells, name + SCALAR);
      references.put(
          MeasureId.values()[i], new Reference(number(columns, cells, name), (int) Math.round(scalar)));
    }
    String path = cells.get(columns.indexOf("Filename"));
    return new Row(path.substring(path.lastIndexOf('/') + 1), references);
  }

  private static double number(List<String> columns, List<String> cells, String column) {
    int at = columns.indexOf(column);
    if (at < 0 || at >= cells.size()) {
      throw new IllegalArgumentException("the table has no " + column);
    }
    return Double.parseDouble(cells.get(at));
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.strip().split(SEPARATOR, -1));
  }
}
