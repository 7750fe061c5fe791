package app.selfsame.photos;

import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.face.Face;
import app.selfsame.face.FaceFinder;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.Orientation;
import app.selfsame.image.RgbaImage;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Portraits whose pixels lie on a side or upside down, and whose files do not say so. */
public class FourPositionsTest {
  /** Two in a hundred may be told the wrong way up: hidden and blurred faces among portraits. */
  private static final double TOLD_RIGHT = 0.98;

  private static final double SAME_DEGREES = 15;

  @Test
  public void portraitsAreToldToBeTurned() throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    Networks networks = PackagedEngine.networks();
    FaceFinder finder =
        new FaceFinder(
            networks.get(Model.FACE_SHORT_RANGE),
            networks.get(Model.FACE_FULL_RANGE_SPARSE),
            networks.get(Model.FACE_MESH_BACKBONE),
            networks.get(Model.FACE_MESH_HEADS));
    int positions = 0;
    List<String> wrong = new ArrayList<>();
    for (Path path : photos.withFaces(1, "portrait_candidate", "portrait_other")) {
      RgbaImage upright = new PhotoDecoder().decode(Files.readAllBytes(path));
      List<Face> faces = finder.find(new ImagePyramid(upright));
      if (faces.size() != 1) {
        continue;
      }
      double roll = faces.get(0).pose().rollDegrees();
      RgbaImage turned = upright;
      for (int degrees = 90; degrees < 360; degrees += 90) {
        turned = Orientation.ofExif(6).upright(turned);
        List<Face> found = finder.find(new ImagePyramid(turned));
        positions++;
        if (found.size() != 1
            || Math.abs(fromHalfTurn(found.get(0).pose().rollDegrees() - roll - degrees)) > SAME_DEGREES) {
          wrong.add(path.getFileName() + " turned by " + degrees);
        }
      }
    }
    assertTrue(wrong + " of " + positions, positions > 0 && wrong.size() <= (1 - TOLD_RIGHT) * positions);
  }

  /** The same angle within half a turn to either side. */
  private static double fromHalfTurn(double degrees) {
    return degrees - 360 * Math.rint(degrees / 360);
  }
}
