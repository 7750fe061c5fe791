package app.selfsame.likeness;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ComparedFaceTest {
  private static final DrawnCapture CAPTURE = DrawnCapture.ofHead(1);

  private static ComparedFace face(FacePicture picture, float first, boolean isPoor) {
    float[] values = new float[FaceTemplate.LENGTH];
    values[0] = first;
    return new ComparedFace(new FaceTemplate(FaceTemplate.VERSION, values), SamePhotoFace.of(picture), isPoor);
  }

  private static ComparedFace back(ComparedFace face) {
    return ComparedFace.decode(face.encoded());
  }

  private static ComparedFace drawn() {
    return face(CAPTURE.picture(), 0.25f, true);
  }

  @Test
  public void whatComesBackComparesAsTheFaceDid() {
    ComparedFace face = drawn();
    assertEquals(face.template(), back(face).template());
    assertTrue(back(face).isPoor());
    for (DrawnCapture capture :
        List.of(CAPTURE, CAPTURE.sized(37), CAPTURE.turned(6), CAPTURE.lit(0.8), DrawnCapture.ofHead(3))) {
      ComparedFace other = face(capture.picture(), 0.5f, false);
      SamePhotoAnswer before = SamePhoto.compare(face.capture(), other.capture());
      assertEquals(before, SamePhoto.compare(back(face).capture(), other.capture()));
      assertEquals(before, SamePhoto.compare(back(face).capture(), back(other).capture()));
      assertEquals(
          DuplicateSearch.among(List.of(face, other)), DuplicateSearch.among(List.of(back(face), back(other))));
    }
  }

  @Test
  public void aFaceOfWhichNoPhotoCanBeTold() {
    FacePicture nothing =
        new FacePicture(
            new ImagePyramid(new RgbaImage(8, 8, new int[64])), new FaceMesh(new float[3 * FaceMesh.POINTS], 1));
    ComparedFace face = face(nothing, 1, false);
    assertEquals(face.capture().obstacle(), back(face).capture().obstacle());
    assertTrue(face.encoded().length < 1_000);
  }

  @Test
  public void theLongestFormIsKnown() {
    assertTrue(drawn().encoded().length <= ComparedFace.MOST_BYTES);
    boolean[] all = new boolean[FaceChip.SIDE_PX * FaceChip.SIDE_PX];
    Arrays.fill(all, true);
    FacePatch full = FacePatch.of(new float[all.length], all, FaceChip.SIDE_PX);
    assertEquals(FacePatch.mostBytes(FaceChip.SIDE_PX), full.bytes());
  }

  @Test
  public void theBytesAreTheSameEachTime() {
    assertArrayEquals(drawn().encoded(), back(drawn()).encoded());
  }

  /** Whoever sends them may be anybody. */
  @Test
  public void bytesThatAreNoFaceAreRefused() {
    byte[] bytes = drawn().encoded();
    for (int length : new int[] {0, 1, 2, 300, 516, 517, 518, 2_000, bytes.length - 1}) {
      assertRefused(Arrays.copyOf(bytes, length));
    }
    assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
    assertRefused(with(bytes, 0, 2));
    assertRefused(with(bytes, 516, 4));
    assertRefused(with(bytes, 516, -1));
    byte[] unending = bytes.clone();
    Arrays.fill(unending, bytes.length - 4, bytes.length, (byte) 0xff);
    assertRefused(unending);
    byte[] full = bytes.clone();
    Arrays.fill(full, 517, 517 + 2_048, (byte) 0xff);
    assertRefused(full);
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static void assertRefused(byte[] bytes) {
    assertThrows(IllegalArgumentException.class, () -> ComparedFace.decode(bytes));
  }
}
