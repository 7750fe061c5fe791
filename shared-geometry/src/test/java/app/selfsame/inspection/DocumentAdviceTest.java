package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Catalogue;
import app.selfsame.document.Permission;
import app.selfsame.document.Topic;
import app.selfsame.inspection.DocumentAdvice.EditRule;
import app.selfsame.verdict.Question;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class DocumentAdviceTest {
  private static final String SILENT = "edits crop unknown, background unknown, light unknown [page]";

  @Test
  public void asksOnlyWhatTheRulesTurnOn() {
    assertEquals(List.of(), advice("print", SILENT).questions());
    assertEquals(
        List.of(Question.AGE, Question.RECENCY, Question.TAKEN_BY),
        advice(
                "print",
                SILENT,
                "recency 6 months [page]",
                "taken-by A studio must take it. [page]",
                "under-6-waives gaze [page]")
            .questions());
    assertEquals(List.of(), advice("office", "taken-by The town hall takes it. [page]").questions());
  }

  @Test
  public void listsEditsThatTheAuthoritySpeaksOfAndThoseThatShow() {
    assertEquals(
        List.of(
            new EditRule(Edit.CROPPED, Permission.UNKNOWN),
            new EditRule(Edit.BACKGROUND_REPLACED, Permission.UNKNOWN),
            new EditRule(Edit.LIGHT_CHANGED, Permission.UNKNOWN)),
        advice("print", SILENT).edits());
    DocumentAdvice strict =
        advice("print", "edits crop allowed, straighten forbidden, background forbidden, light forbidden [page]");
    assertTrue(strict.edits().contains(new EditRule(Edit.ROTATED, Permission.FORBIDDEN)));
    assertFalse(strict.leavesChangesUnsaid());
    assertTrue(advice("print", SILENT).leavesChangesUnsaid());
    DocumentAdvice silentOnCropping =
        advice("print", "edits crop unknown, background forbidden, light forbidden [page]");
    assertFalse(silentOnCropping.leavesChangesUnsaid());
  }

  @Test
  public void nobodySaysAnythingOfASizeOfOnesOwn() {
    DocumentAdvice own = DocumentAdvice.of(Catalogue.parse(text("print", SILENT)).find("own-35x45mm").orElseThrow());
    assertEquals(new DocumentAdvice(List.of(), List.of(), List.of()), own);
    assertTrue(advice("print", SILENT).unsaid().contains(Topic.GLASSES));
  }

  private static DocumentAdvice advice(String channel, String... rules) {
    return DocumentAdvice.of(Catalogue.parse(text(channel, rules)).find("zz-a").orElseThrow());
  }

  private static String text(String channel, String... rules) {
    return "country ZZ Zland\nsource page\n  title A page\n  url https://z.example/\n  confidence official\n"
        + "document zz-a\n  title A\n  channel " + channel + "\n  check https://z.example/\n  from page\n"
        + (channel.equals("office") ? "" : "  size 35 x 45 mm [page]\n")
        + "  " + String.join("\n  ", rules) + "\n";
  }
}
