package app.selfsame.likeness;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class DuplicateSearchTest {
  /** In a picture of nothing, of which nothing says whether it is there twice. */
  private static final SamePhotoFace NOTHING =
      SamePhotoFace.of(
          new FacePicture(
              new ImagePyramid(new RgbaImage(8, 8, new int[64])), new FaceMesh(new float[3 * FaceMesh.POINTS], 1)));

  private final Random random = new Random(5);

  private static ComparedFace face(float[] values) {
    return new ComparedFace(new FaceTemplate(FaceTemplate.VERSION, values), NOTHING, false);
  }

  /** Some 1.4 times the length from any other. */
  private float[] stranger(double length) {
    float[] values = new float[FaceTemplate.LENGTH];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * length / Math.sqrt(values.length));
    }
    return values;
  }

  /** At a distance from another. */
  private float[] beside(float[] other, double distance) {
    float[] step = stranger(1);
    double length = 0;
    for (float value : step) {
      length += value * value;
    }
    float[] values = other.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (step[i] * distance / Math.sqrt(length));
    }
    return values;
  }

  private static List<ComparedFace> faces(List<float[]> templates) {
    return templates.stream().map(DuplicateSearchTest::face).toList();
  }

  private static List<String> pairs(List<float[]> templates) {
    return DuplicateSearch.among(faces(templates)).stream().map(pair -> pair.first() + "-" + pair.second()).toList();
  }

  @Test
  public void thePersonWhoIsThereTwiceIsFoundAmongFewAndAmongMany() {
    for (int others : new int[] {5, 60}) {
      List<float[]> templates = new ArrayList<>();
      for (int i = 0; i < others; i++) {
        templates.add(stranger(0.6));
      }
      templates.add(beside(templates.get(3), 0.4));
      assertEquals(List.of("3-" + others), pairs(templates));
    }
  }

  /** Their other photos are no cohort. */
  @Test
  public void whoIsThereOftenIsFoundAsOften() {
    for (int photos = 2; photos <= 8; photos++) {
      List<float[]> templates = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        templates.add(stranger(0.6));
      }
      for (int i = 1; i < photos; i++) {
        templates.add(beside(templates.get(0), 0.28));
      }
      assertEquals(photos * (photos - 1) / 2, pairs(templates).size());
    }
  }

  @Test
  public void theNearestComeFirst() {
    List<float[]> templates = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      templates.add(stranger(0.6));
    }
    templates.add(beside(templates.get(7), 0.42));
    templates.add(beside(templates.get(2), 0.2));
    assertEquals(List.of("2-41", "7-40"), pairs(templates));
  }

  /** People whom the network cannot tell apart are all near each other: a distance that means much for others means nothing. */
  @Test
  public void aGroupWhoseFacesAreAllNearEachOtherIsNoHeapOfDuplicates() {
    List<float[]> templates = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      templates.add(stranger(0.6));
    }
    float[] middle = stranger(0.6);
    for (int i = 0; i < 20; i++) {
      templates.add(beside(middle, 0.33));
    }
    // 190 pairs some 0.47 from each other: below the limit, were it not for the cohort.
    int found = pairs(templates).size();
    assertTrue(found + " pairs", found <= 3);
  }

  @Test
  public void moreThanAnyoneWouldLookAtAreRefused() {
    List<float[]> templates = new ArrayList<>();
    float[] one = stranger(1);
    for (int i = 0; i <= DuplicateSearch.MOST_FACES; i++) {
      templates.add(one);
    }
    List<ComparedFace> faces = faces(templates);
    assertThrows(IllegalArgumentException.class, () -> DuplicateSearch.among(faces));
  }

  @Test
  public void nobodyAndOneAreNoPair() {
    assertEquals(List.of(), DuplicateSearch.among(List.of()));
    assertEquals(List.of(), pairs(List.of(stranger(1))));
  }
}
