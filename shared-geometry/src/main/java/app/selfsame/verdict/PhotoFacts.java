package app.selfsame.verdict;

import app.selfsame.crop.CropSolution;
import app.selfsame.face.Face;
import app.selfsame.image.CarriedData;
import app.selfsame.measure.Measurements;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a photo when it is judged; what is absent was not found out, or not yet.
 *
 * @param format the file's format as its content shows it, such as {@code JPEG}
 * @param fileBytes size of the file
 * @param widthPx of the upright photo, as it was read
 * @param heightPx of the upright photo, as it was read
 * @param fileWidthPx of the picture in the file, upright, which is twice as wide where it was read at half its edges
 * @param fileHeightPx of the picture in the file, upright
 * @param faces every face found so far, the largest first
 * @param head the largest face's head
 * @param hairMeasured whether the person was separated from the background
 * @param crop the document's frame on the photo; absent when the authority crops
 * @param measures everything measured of the largest face's portrait
 * @param cutOut whether the file is transparent where the background would be: somebody has cut the person out
 * @param answers what the person said
 * @param complete whether nothing more will become known: what is absent now cannot be told
 * @param carried what the file holds beside the picture; looked for where it is handed in as it is
 */
public record PhotoFacts(
    String format,
    long fileBytes,
    int widthPx,
    int heightPx,
    int fileWidthPx,
    int fileHeightPx,
    List<Face> faces,
    Optional<Head> head,
    boolean hairMeasured,
    Optional<CropSolution> crop,
    Optional<Measurements> measures,
    boolean cutOut,
    Answers answers,
    boolean complete,
    CarriedData carried) {

  /** Of a photo that was read as large as it is in the file. */
  public PhotoFacts(
      String format,
      long fileBytes,
      int widthPx,
      int heightPx,
      List<Face> faces,
      Optional<Head> head,
      boolean hairMeasured,
      Optional<CropSolution> crop,
      Optional<Measurements> measures,
      boolean cutOut,
      Answers answers,
      boolean complete,
      CarriedData carried) {
    this(
        format, fileBytes, widthPx, heightPx, widthPx, heightPx, faces, head, hairMeasured, crop, measures, cutOut,
        answers, complete, carried);
  }

  /**
   * Whether it is settled who is in the photo. A single face that is known before anything else may be what one
   * detector has seen alone: there may be others, or a larger one.
   */
  public boolean areFacesSettled() {
    return complete || hairMeasured || faces.size() != 1;
  }

  /** Whether the picture was so large that half its edges were read. */
  public boolean isReadSmaller() {
    return fileWidthPx > widthPx;
  }
}
