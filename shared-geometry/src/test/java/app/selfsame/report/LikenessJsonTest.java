package app.selfsame.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.Obstacle;
import app.selfsame.message.English;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LikenessJsonTest {
  private static final ComparedPhoto TURNED =
      new ComparedPhoto(Optional.of(Obstacle.TURNED_FACE), Optional.of(new BoxPx(100, 50, 200, 250)), Optional.empty());
  private static final ComparedPhoto NOBODY =
      new ComparedPhoto(Optional.of(Obstacle.NO_FACE), Optional.empty(), Optional.empty());

  @Test
  public void whereAFaceIsIsSaidInSharesOfThePhoto() {
    Json json = new Json().beginObject();
    LikenessJson.writeWordless(json, TURNED, 400, 500);
    assertEquals(
        "{\"obstacle\":\"turned-face\",\"face\":{\"left\":0.25,\"top\":0.1,\"width\":0.5,\"height\":0.5}}",
        json.endObject().toString());
  }

  @Test
  public void withoutAFaceThereIsNoPlace() {
    Json json = new Json().beginObject();
    LikenessJson.writeWordless(json, NOBODY, 400, 500);
    assertEquals("{\"obstacle\":\"no-face\",\"face\":null}", json.endObject().toString());
  }

  @Test
  public void whoHasTheWordsGetsCodesAlone() {
    Comparison comparison = Comparison.of(TURNED, NOBODY, false);
    Json wordless = new Json().beginObject();
    LikenessJson.writeWordless(wordless, comparison);
    assertEquals(
        "{\"answer\":\"not-compared\",\"similarity\":null,\"samePhoto\":null,\"mirrored\":false,\"reasons\":["
            + "{\"photo\":\"first\",\"code\":\"turned-face\"},{\"photo\":\"second\",\"code\":\"no-face\"}]}",
        wordless.endObject().toString());
    Json said = new Json().beginObject();
    LikenessJson.write(said, comparison, English.texts());
    String sentences = said.endObject().toString();
    assertTrue(sentences, sentences.contains("\"headline\":\"These photos cannot be compared.\""));
    assertTrue(sentences, sentences.contains("No face was found."));
  }
}
