package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.bench.samephoto.FacePhotos;
import app.selfsame.bench.samephoto.PhotoVariant;
import app.selfsame.likeness.FacePicture;
import app.selfsame.likeness.SamePhoto;
import app.selfsame.likeness.SamePhotoFace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Photographs, what becomes of them between two offices, and other photographs of the same people and of others. */
public class SamePhotosTest {
  private static final int PHOTOS = 20;
  private static final int PAIRS = 100;

  private final SharedPhotos shared = SharedPhotos.assumed();
  private final FacePhotos photos = new FacePhotos();
  private final Map<String, Optional<FacePicture>> pictures = new HashMap<>();
  private final Map<String, SamePhotoFace> faces = new HashMap<>();

  @Test
  public void aVariantOfEachPhotoIsFound() throws IOException {
    List<String> missed = new ArrayList<>();
    int tried = 0;
    for (Map<String, String> row : shared.labels("portrait_candidate", "portrait_other", "defect_glasses")) {
      if (tried == PHOTOS || !row.get("n_faces").equals("1")) {
        continue;
      }
      String file = row.get("file");
      // Every kind in turn, but for lines over the face, which hide it.
      PhotoVariant variant = PhotoVariant.values()[tried++ % PhotoVariant.LINES.ordinal()];
      FacePicture original = picture(file).orElseThrow();
      boolean found =
          photos
              .variant(variant, photos.closeUp(original), file)
              .flatMap(made -> SamePhoto.findSameCapture(SamePhotoFace.of(original), SamePhotoFace.of(made)))
              .filter(measured -> measured.mirrored() == (variant == PhotoVariant.MIRRORED))
              .isPresent();
      if (!found) {
        missed.add(variant + " of " + file);
      }
    }
    assertEquals(PHOTOS, tried);
    assertEquals(List.of(), missed);
  }

  @Test
  public void otherPhotosAreNotTakenForTheSame() throws IOException {
    List<String> mistaken = new ArrayList<>();
    Map<String, Integer> tried = new HashMap<>(Map.of("same", 0, "different", 0));
    for (Map<String, String> row : Csv.read(shared.file("pairs.csv"))) {
      String a = row.get("file_a");
      String b = row.get("file_b");
      boolean oneCapture = isTurnedCopy(a) && isTurnedCopy(b);
      if (oneCapture || tried.get(row.get("truth")) == PAIRS / 2 || picture(a).isEmpty() || picture(b).isEmpty()) {
        continue;
      }
      tried.merge(row.get("truth"), 1, Integer::sum);
      SamePhoto.findSameCapture(face(a), face(b)).ifPresent(measured -> mistaken.add(measured + ": " + a + " and " + b));
    }
    assertEquals(Map.of("same", PAIRS / 2, "different", PAIRS / 2), tried);
    assertEquals(List.of(), mistaken);
  }

  @Test
  public void aPhotoTurnedByQuartersIsFound() throws IOException {
    SamePhotoFace upright = face("portrait_other/insightface__bulk__kun.jpg");
    for (int degrees : new int[] {90, 180, 270}) {
      SamePhotoFace turned = face("defect_pose/insightface__rotate__rot_" + degrees + ".jpg");
      assertTrue(degrees + " degrees", SamePhoto.findSameCapture(upright, turned).isPresent());
    }
  }

  /** One photograph is in the folder in four positions, which are labelled as photos of one person. */
  private static boolean isTurnedCopy(String file) {
    return file.contains("__rotate__") || file.endsWith("__kun.jpg");
  }

  private Optional<FacePicture> picture(String file) throws IOException {
    if (!pictures.containsKey(file)) {
      pictures.put(file, photos.read(shared.file(file)));
    }
    return pictures.get(file);
  }

  private SamePhotoFace face(String file) throws IOException {
    FacePicture picture = picture(file).orElseThrow();
    return faces.computeIfAbsent(file, name -> SamePhotoFace.of(picture));
  }
}
