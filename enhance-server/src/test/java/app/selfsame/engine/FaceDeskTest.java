package app.selfsame.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.likeness.Obstacle;
import app.selfsame.worker.TestPhotos;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.BeforeClass;
import org.junit.Test;

/** A drawn person, compared with pictures that were made of the same drawing. */
public class FaceDeskTest {
  private static PhotoDesk desk;
  private static BufferedImage person;
  private static ComparedPhoto drawn;

  @BeforeClass
  public static void sitDown() throws IOException {
    desk = new EngineDesks().open();
    person = TestPhotos.drawnPerson();
    drawn = look(person);
  }

  private static ComparedPhoto look(BufferedImage picture) throws IOException {
    return desk.lookAtFace(TestPhotos.encode(picture, "png"));
  }

  private static BufferedImage picture(int width, int height, Consumer<Graphics2D> drawing) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    drawing.accept(pen);
    pen.dispose();
    return picture;
  }

  private static void assertSamePhoto(BufferedImage made, boolean isMirrored) throws IOException {
    Comparison comparison = Comparison.of(drawn, look(made), false);
    assertEquals(LikenessAnswer.ALIKE, comparison.answer());
    assertEquals(Optional.of(true), comparison.isSamePhoto());
    assertEquals(isMirrored, comparison.isMirrored());
  }

  @Test
  public void aPhotoIsTheSameAsItself() throws IOException {
    assertEquals(Optional.empty(), drawn.obstacle());
    assertSamePhoto(person, false);
  }

  @Test
  public void aSmallerCopyIsTheSamePhoto() throws IOException {
    int width = person.getWidth() / 2;
    int height = person.getHeight() / 2;
    assertSamePhoto(picture(width, height, pen -> pen.drawImage(person, 0, 0, width, height, null)), false);
  }

  @Test
  public void aMirroredCopyIsTheSamePhotoAndSaysSo() throws IOException {
    int width = person.getWidth();
    int height = person.getHeight();
    assertSamePhoto(picture(width, height, pen -> pen.drawImage(person, width, 0, -width, height, null)), true);
  }

  @Test
  public void aCopyOnItsSideIsTheSamePhoto() throws IOException {
    int width = person.getWidth();
    int height = person.getHeight();
    AffineTransform turn = AffineTransform.getTranslateInstance(height, 0);
    turn.rotate(Math.PI / 2);
    assertSamePhoto(picture(height, width, pen -> pen.drawImage(person, turn, null)), false);
  }

  @Test
  public void whoeverIsMeantOfTwoCannotBeTold() throws IOException {
    int width = person.getWidth();
    int height = person.getHeight();
    BufferedImage two =
        picture(
            2 * width, height,
            pen -> {
              pen.drawImage(person, 0, 0, null);
              pen.drawImage(person, width, 0, null);
            });
    ComparedPhoto both = look(two);
    assertEquals(Optional.of(Obstacle.SEVERAL_FACES), both.obstacle());
    Comparison comparison = Comparison.of(both, drawn, false);
    assertEquals(LikenessAnswer.NOT_COMPARED, comparison.answer());
    assertEquals(List.of(new Comparison.Reason(Comparison.Side.FIRST, Obstacle.SEVERAL_FACES)), comparison.reasons());
    assertTrue(comparison.similarity().isEmpty());
  }

  @Test
  public void aFaceOfFewPixelsIsNotCompared() throws IOException {
    int width = person.getWidth() / 8;
    int height = person.getHeight() / 8;
    BufferedImage small =
        picture(
            person.getWidth(), person.getHeight(), pen -> pen.drawImage(person, width, height, width, height, null));
    Obstacle obstacle = look(small).obstacle().orElseThrow();
    assertTrue(obstacle.toString(), obstacle == Obstacle.SMALL_FACE || obstacle == Obstacle.NO_FACE);
  }

  @Test
  public void aWallIsNobody() throws IOException {
    assertEquals(Optional.of(Obstacle.NO_FACE), look(picture(600, 800, pen -> {})).obstacle());
  }

  @Test
  public void whatIsNoPhotoIsRefused() {
    assertThrows(UnreadablePhotoException.class, () -> desk.lookAtFace(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
  }
}
