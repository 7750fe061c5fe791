package app.selfsame.guidance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.crop.CropSolution;
import app.selfsame.crop.CropSolver;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.ShippedDocuments;
import app.selfsame.geometry.BoxPx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Whoever fills the template gets a photo that the document's picture can be cut out of. */
public class CameraTemplateTest {
  private static final int[][] CAMERAS = {{640, 480}, {1280, 720}, {720, 1280}, {1920, 1080}, {3024, 4032}};

  private static final List<PhotoDocument> DOCUMENTS =
      ShippedDocuments.catalogue().documents().stream()
          .filter(document -> document.frame().isPresent() && !document.forbidsCropping())
          .toList();

  @Test
  public void whoFillsTheDrawnHeadIsToldNothing() {
    for (PhotoDocument document : DOCUMENTS) {
      for (int[] camera : CAMERAS) {
        Person person = person(document, camera);
        assertEquals(document.id() + " " + camera[0], Optional.empty(), person.firstDue());
      }
    }
  }

  @Test
  public void headAndFrameAreDrawnWithinThePicture() {
    for (PhotoDocument document : DOCUMENTS) {
      for (int[] camera : CAMERAS) {
        CameraTemplate template = person(document, camera).template;
        BoxPx frame = template.frame();
        BoxPx head = template.head();
        assertTrue(document.id(), frame.left() >= 0 && frame.right() <= camera[0]);
        assertTrue(document.id(), frame.top() >= 0 && frame.bottom() <= camera[1]);
        assertTrue(document.id(), head.top() >= frame.top() && head.bottom() <= frame.bottom());
        assertTrue(document.id(), head.left() >= frame.left() && head.right() <= frame.right());
      }
    }
  }

  /** The solver of crops knows nothing of the template, and has the last word on the photo. */
  @Test
  public void ofWhoIsToldNothingTheWholePictureCanBeCutOut() {
    Random random = new Random(20261129);
    List<String> mistakes = new ArrayList<>();
    int told = 0;
    for (PhotoDocument document : DOCUMENTS) {
      for (int[] camera : CAMERAS) {
        for (int i = 0; i < 8; i++) {
          Person person = person(document, camera);
          person.headPx *= 0.5 + random.nextDouble();
          person.faceX += 0.3 * camera[0] * (random.nextDouble() - 0.5);
          person.eyesY += 0.3 * camera[1] * (random.nextDouble() - 0.5);
          if (person.firstDue().isPresent()) {
            told++;
            continue;
          }
          CropSolution crop = CropSolver.solve(document, person.head(), camera[0], camera[1]).orElseThrow();
          if (!crop.missing().isEmpty() || !crop.unmet().isEmpty()) {
            mistakes.add(document.id() + " " + camera[0] + " " + crop.missing() + crop.unmet());
          }
        }
      }
    }
    assertEquals(List.of(), mistakes);
    assertTrue(told + " of " + DOCUMENTS.size() * CAMERAS.length * 8, told < DOCUMENTS.size() * CAMERAS.length * 7);
  }

  /** What lies far outside is told of: a photo of which no picture can be cut is not taken of its own accord. */
  @Test
  public void whoseFrameLeavesTheCameraIsToldSo() {
    for (PhotoDocument document : DOCUMENTS) {
      Person person = person(document, CAMERAS[1]);
      person.faceX = 0.1 * CAMERAS[1][0];
      assertEquals(document.id(), Optional.of(Hint.IMAGE_RIGHT), person.firstDue());
    }
  }

  @Test
  public void aFrameThatWasMadeSmallerAsksForNoMorePixelsThanThePhotoNeeds() {
    Framing framing = Framing.of(Optional.empty());
    double whole = new CameraTemplate(framing, 3840, 2160).leastHeadPx();
    assertEquals(whole / 3, new CameraTemplate(framing, 1280, 720, 3).leastHeadPx(), 1e-9);
    assertTrue(new CameraTemplate(framing, 1280, 720).leastHeadPx() > whole / 3);
  }

  private static Person person(PhotoDocument document, int... camera) {
    return new Person(new CameraTemplate(Framing.of(Optional.of(document)), camera[0], camera[1]));
  }
}
