package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.crop.Crop;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.HexColour;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.worker.TestPhotos;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Optional;
import org.junit.Test;

/** Another background must not touch the face: not by one step of one sample. */
public class FaceIsUntouchedTest {
  private static final PhotoDocument BLUE = NowhereUpload.withBackground("blue", "allowed", "formats PNG");

  /** The outline of the face mesh, in the order in which it runs around the face. */
  private static final int[] OVAL = {
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
  };

  private static final int NOSE_TIP = 4;

  /** The very rim is mixed with what was behind it. */
  private static final double INSIDE = 0.95;

  private static final int WIDTH = 450;

  @Test
  public void everyPixelOfTheFaceIsThatOfTheFileWithItsOwnBackground() throws IOException {
    byte[] png = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    Inspection inspection =
        PackagedEngine.open().inspect(new PhotoDecoder().decode(png), new SourceFile("PNG", png.length));
    inspection.complete();
    Judgement judgement = inspection.judge(BLUE);
    RgbaImage kept = file(inspection, judgement, BackgroundWish.KEEP);
    RgbaImage replaced = file(inspection, judgement, BackgroundWish.AUTO);
    int wall = replaced.pixel(3, 3);
    assertTrue("a blue wall: " + HexColour.text(wall), RgbaImage.blue(wall) > RgbaImage.red(wall) + 40);
    Crop crop = judgement.facts().crop().orElseThrow().crop();
    PicturePlace place =
        new PicturePlace(
            crop.origin(),
            Math.toRadians(crop.rotationDegrees()),
            crop.frame().width() * crop.pxPerUnit() / WIDTH);
    Path2D oval = new Path2D.Double();
    FaceMesh mesh = inspection.portrait().orElseThrow().faces().get(0).mesh();
    PointPx middle = place.toPicture(mesh.point(NOSE_TIP));
    for (int index : OVAL) {
      PointPx rim = place.toPicture(mesh.point(index));
      PointPx point =
          middle.plus(INSIDE * (rim.x() - middle.x()), INSIDE * (rim.y() - middle.y()));
      if (oval.getCurrentPoint() == null) {
        oval.moveTo(point.x(), point.y());
      } else {
        oval.lineTo(point.x(), point.y());
      }
    }
    oval.closePath();
    int seen = 0;
    for (int y = 0; y < kept.height(); y++) {
      for (int x = 0; x < kept.width(); x++) {
        if (oval.contains(x, y, 1, 1)) {
          assertEquals(x + ", " + y, kept.pixel(x, y), replaced.pixel(x, y));
          seen++;
        }
      }
    }
    assertTrue("pixels of the face: " + seen, seen > 18_000);
  }

  private static RgbaImage file(Inspection inspection, Judgement judgement, BackgroundWish wish) {
    PreparationRequest request = new PreparationRequest(Optional.of(ImageFormat.PNG), wish);
    Preparation preparation = inspection.prepare(judgement, request, MattingWatch.NOBODY);
    assertTrue(preparation.toString(), preparation instanceof Preparation.Made);
    return new PhotoDecoder().decode(((Preparation.Made) preparation).file().bytes());
  }
}
