package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.measure.Portrait;
import app.selfsame.photos.SharedPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Photographs of one person each. Every one that is wrong is named. */
public class PortraitsCutTest {
  private static final int FACE_POINTS = 468;

  /** The very rim of a face is mixed with what was behind it. */
  private static final double INSIDE = 0.96;

  private final SharedPhotos photos = SharedPhotos.assumed();
  private final Engine engine = PackagedEngine.open();

  @Test
  public void everyPortraitIsCutOutWithItsWholeFaceAndWithoutItsCorners() throws IOException {
    List<String> wrong = new ArrayList<>();
    int corners = 0;
    for (Path file : photos.withFaces(1, "portrait_candidate")) {
      Inspection inspection = begin(file);
      Cutting cutting = inspection.cut(MattingWatch.NOBODY);
      assertTrue(file + ": " + cutting, cutting instanceof Cutting.Made);
      RgbaImage cutout = ((Cutting.Made) cutting).matte().cutout();
      assertEquals(inspection.photo().width(), cutout.width());
      assertEquals(inspection.photo().height(), cutout.height());
      Portrait portrait = inspection.portrait().orElseThrow();
      int open = openFacePoints(cutout, portrait.faces().get(0).mesh());
      if (open > 0) {
        wrong.add(file.getFileName() + ": " + open + " points of the face");
      }
      for (int x : new int[] {0, cutout.width() - 1}) {
        if (portrait.mask().at(new PointPx(x, 0)) < 0.02) {
          corners++;
          if (RgbaImage.alpha(cutout.pixel(x, 0)) != 0) {
            wrong.add(file.getFileName() + ": the corner at " + x);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue("corners of background: " + corners, corners > 10);
  }

  private static int openFacePoints(RgbaImage cutout, FaceMesh mesh) {
    int open = 0;
    PointPx middle = mesh.box().centre();
    for (int i = 0; i < FACE_POINTS; i++) {
      int x = (int) Math.floor(middle.x() + INSIDE * (mesh.point(i).x() - middle.x()));
      int y = (int) Math.floor(middle.y() + INSIDE * (mesh.point(i).y() - middle.y()));
      boolean inside = x >= 0 && x < cutout.width() && y >= 0 && y < cutout.height();
      open += inside && RgbaImage.alpha(cutout.pixel(x, y)) != 255 ? 1 : 0;
    }
    return open;
  }

  private Inspection begin(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Inspection inspection =
        engine.inspect(new PhotoDecoder().decode(content), new SourceFile("JPEG", content.length));
    inspection.advance();
    inspection.advance();
    return inspection;
  }
}
