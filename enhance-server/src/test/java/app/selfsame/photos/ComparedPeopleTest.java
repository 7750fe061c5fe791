package app.selfsame.photos;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.LikenessAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Photos of people, of whom a person has said who is who. */
public class ComparedPeopleTest {
  private static final int LOOKED_AT = 60;

  private final SharedPhotos photos = SharedPhotos.assumed();
  private final PhotoDesk desk = new EngineDesks().open();
  private final Map<String, ComparedPhoto> seen = new HashMap<>();

  @Test
  public void nobodyIsTakenForTwoPeopleNorTwoForOne() throws IOException {
    List<String> wrong = new ArrayList<>();
    int alike = 0;
    int different = 0;
    List<Map<String, String>> pairs = photos.pairs();
    for (int i = 0; i < pairs.size(); i += Math.max(1, pairs.size() / LOOKED_AT)) {
      Map<String, String> pair = pairs.get(i);
      Comparison comparison = Comparison.of(look(pair.get("file_a")), look(pair.get("file_b")), false);
      boolean isOnePerson = pair.get("truth").equals("same");
      if (comparison.answer() == (isOnePerson ? LikenessAnswer.DIFFERENT : LikenessAnswer.ALIKE)) {
        wrong.add(pair + ": " + comparison.answer());
      }
      alike += isOnePerson && comparison.answer() == LikenessAnswer.ALIKE ? 1 : 0;
      different += !isOnePerson && comparison.answer() == LikenessAnswer.DIFFERENT ? 1 : 0;
      if (!isOnePerson) {
        assertTrue(pair.toString(), !comparison.isSamePhoto().orElse(false));
      }
    }
    assertEquals(List.of(), wrong);
    // Not by answering nothing.
    assertTrue(alike + " alike", alike >= 15);
    assertTrue(different + " different", different >= 15);
  }

  private ComparedPhoto look(String file) throws IOException {
    if (!seen.containsKey(file)) {
      seen.put(file, desk.lookAtFace(Files.readAllBytes(photos.file(file))));
    }
    return seen.get(file);
  }
}
