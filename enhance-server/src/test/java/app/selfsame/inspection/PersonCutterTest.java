package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Confidence;
import app.selfsame.matting.Matte;
import app.selfsame.matting.MattingMessage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.worker.TestPhotos;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/** Drawn people, and what must not be cut out without a word. */
public class PersonCutterTest {
  private static final int WALL = 0xebecee;

  private static Engine engine;

  @BeforeClass
  public static void openEngine() {
    engine = PackagedEngine.open();
  }

  @Test
  public void aPersonBeforeAPlainWallIsCutOutWithoutANotice() throws IOException {
    BufferedImage photo = TestPhotos.drawnPerson();
    Cutting.Made made = made(photo);
    assertEquals(List.of(), made.notices());
    assertEquals(Confidence.Grade.GOOD, made.matte().confidence().grade());
    RgbaImage cutout = made.matte().cutout();
    assertEquals("a cheek as it was drawn", photo.getRGB(240, 450), argb(cutout.pixel(240, 450)));
    assertEquals("the shirt as it was drawn", photo.getRGB(300, 780), argb(cutout.pixel(300, 780)));
    assertEquals("the wall", 0, cutout.pixel(20, 20));
    assertEquals("the wall beside the neck", 0, cutout.pixel(580, 500));
  }

  @Test
  public void whereNobodyIsNobodyIsCutOut() throws IOException {
    BufferedImage wall = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
    assertRefused("no-face", "No face", cut(wall));
  }

  @Test
  public void ofTwoPeopleNeitherIsChosen() throws IOException {
    BufferedImage two = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = two.createGraphics();
    g.drawImage(TestPhotos.drawnPerson(), 0, 0, null);
    g.drawImage(TestPhotos.drawnPerson(), 600, 0, null);
    g.dispose();
    assertRefused("several-people", "2 faces", cut(two));
  }

  @Test
  public void aHeadCutByTheUpperEdgeIsNoticed() throws IOException {
    // The hair begins at 160.
    assertNotice(CuttingMessage.CUT_OFF, made(TestPhotos.drawnPerson().getSubimage(0, 190, 600, 610)));
  }

  @Test
  public void aHeadCutByASideIsNoticed() throws IOException {
    // The hair begins at 150.
    assertNotice(CuttingMessage.CUT_OFF, made(TestPhotos.drawnPerson().getSubimage(165, 0, 435, 800)));
  }

  @Test
  public void aPhotoWithoutColourIsNoticed() throws IOException {
    BufferedImage grey = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = grey.createGraphics();
    g.drawImage(TestPhotos.drawnPerson(), 0, 0, null);
    g.dispose();
    Cutting.Made made = made(grey);
    assertNotice(CuttingMessage.NO_COLOUR, made);
    assertEquals("the face", 255, RgbaImage.alpha(made.matte().cutout().pixel(300, 430)));
    assertEquals("the wall", 0, made.matte().cutout().pixel(20, 20));
  }

  @Test
  public void aFilesOwnAlphaIsTakenAsItIs() throws IOException {
    BufferedImage person = TestPhotos.drawnPerson();
    BufferedImage cutOut = new BufferedImage(600, 800, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 800; y++) {
      for (int x = 0; x < 600; x++) {
        int rgb = person.getRGB(x, y) & 0xffffff;
        // Even the hair's alpha is taken, though no solver would find it.
        int alpha = y < 200 ? 77 : 255;
        cutOut.setRGB(x, y, rgb == WALL ? rgb : rgb | alpha << 24);
      }
    }
    Cutting.Made made = made(cutOut);
    assertNotice(CuttingMessage.OWN_TRANSPARENCY, made);
    RgbaImage cutout = made.matte().cutout();
    for (int y = 0; y < 800; y += 3) {
      for (int x = 0; x < 600; x += 3) {
        int expected = cutOut.getRGB(x, y);
        assertEquals(x + ", " + y, expected >>> 24 == 0 ? 0 : expected, argb(cutout.pixel(x, y)));
      }
    }
  }

  @Test
  public void roundedCornersAreNoCutOutPerson() throws IOException {
    BufferedImage rounded = new BufferedImage(600, 800, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = rounded.createGraphics();
    g.setClip(new RoundRectangle2D.Double(0, 0, 600, 800, 240, 240));
    g.drawImage(TestPhotos.drawnPerson(), 0, 0, null);
    g.dispose();
    RgbaImage cutout = made(rounded).matte().cutout();
    assertEquals("the face", 255, RgbaImage.alpha(cutout.pixel(300, 430)));
    assertEquals("the wall", 0, cutout.pixel(60, 300));
    assertEquals("the corner", 0, cutout.pixel(2, 2));
  }

  @Test
  public void aFaceThatFillsThePhotoIsNotCutOutForCertain() throws IOException {
    // Nothing of the wall: from brows to mouth, from cheek to cheek.
    Cutting cutting = cut(TestPhotos.drawnPerson().getSubimage(185, 240, 230, 330));
    assertTrue(cutting.toString(), cutting instanceof Cutting.Made);
    Matte matte = ((Cutting.Made) cutting).matte();
    assertNotEquals(Confidence.Grade.GOOD, matte.confidence().grade());
    assertTrue(matte.confidence().sentences().contains(Message.of(MattingMessage.RETAKE)));
    assertEquals("the nose", 255, RgbaImage.alpha(matte.cutout().pixel(115, 190)));
  }

  private static Cutting cut(BufferedImage photo) throws IOException {
    byte[] png = TestPhotos.encode(photo, "png");
    Inspection inspection = engine.inspect(new PhotoDecoder().decode(png), new SourceFile("PNG", png.length));
    inspection.advance();
    inspection.advance();
    return inspection.cut(MattingWatch.NOBODY);
  }

  private static Cutting.Made made(BufferedImage photo) throws IOException {
    Cutting cutting = cut(photo);
    assertTrue(cutting.toString(), cutting instanceof Cutting.Made);
    return (Cutting.Made) cutting;
  }

  private static int argb(int pixel) {
    return pixel & 0xff00ff00 | RgbaImage.red(pixel) << 16 | RgbaImage.blue(pixel);
  }

  private static void assertNotice(CuttingMessage notice, Cutting.Made made) {
    assertEquals(List.of(Message.of(notice)), made.notices());
  }

  private static void assertRefused(String reason, String part, Cutting cutting) {
    assertTrue(cutting.toString(), cutting instanceof Cutting.Refused);
    assertEquals(reason, ((Cutting.Refused) cutting).refusal().code().id());
    String sentence = English.say(((Cutting.Refused) cutting).refusal().messages());
    assertTrue(sentence, sentence.contains(part));
  }
}
