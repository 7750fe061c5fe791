package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileFacts;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Verbatim;
import app.selfsame.protocol.FileReport;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.studio.state.PageFlow;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;

/** From one state of the page to the next. */
public class PageFlowTest {
  private static final PhotoDocument PRINT = document("  edits crop allowed, background unknown, light allowed [page]");
  private static final PhotoDocument AS_IT_IS =
      document("  edits crop forbidden, background forbidden, light forbidden [page]");
  private static final BackgroundWish GREY = BackgroundWish.of(0xffd3d3d3, true);
  private static final Refusal NO = Refusal.of(RefusalCode.NO_FILE, Verbatim.of("No file."));

  private final List<BackgroundWish> asked = new ArrayList<>();
  private final List<PageState> shown = new ArrayList<>();
  private final PageFlow flow = new PageFlow(asked::add, shown::add);

  @Test
  public void leadsFromAPhotoToItsFile() {
    flow.choose(PRINT);
    assertTrue("nothing to show without a photo", shown.isEmpty());
    flow.open();
    Judgement faces = judgement(PRINT, Stage.FACES);
    flow.judge(faces);
    assertEquals(new PageState.Judged(faces, Optional.empty()), flow.state());
    Judgement all = judgement(PRINT, Stage.COMPLETE);
    flow.judge(all);
    assertEquals(new PageState.Preparing(all), flow.state());
    assertEquals(List.of(BackgroundWish.KEEP), asked);
    PreparedFile file = file(all);
    flow.offer(file);
    assertEquals(new PageState.Ready(all, file), flow.state());
  }

  @Test
  public void anotherAnswerLeavesTheFileAsItIsAndItsVerdictNot() {
    PreparedFile file = ready(PRINT);
    Judgement answered = new ScriptedFindings(scenario()).judge(PRINT, adult(), Stage.COMPLETE, false);
    flow.judge(answered);
    assertTrue(flow.state().file().get().isSameFile(file));
    assertSame(answered, flow.state().verdict().get());
    assertEquals("asked once", 1, asked.size());
  }

  @Test
  public void anotherBackgroundIsJudgedByItselfAndMadeAnewWhenThePhotoIsJudgedOtherwise() {
    ready(PRINT);
    flow.wish(GREY);
    assertEquals(List.of(BackgroundWish.KEEP, GREY), asked);
    Judgement ofFile = judgement(PRINT, Stage.COMPLETE);
    PreparedFile replaced = new PreparedFile(null, "x.jpg", true, ofFile, made(true));
    flow.offer(replaced);
    assertSame(ofFile, flow.state().verdict().get());
    flow.judge(new ScriptedFindings(scenario()).judge(PRINT, adult(), Stage.COMPLETE, false));
    assertTrue(flow.state() instanceof PageState.Preparing);
    assertEquals(List.of(BackgroundWish.KEEP, GREY, GREY), asked);
  }

  @Test
  public void whereAnotherBackgroundIsRefusedTheFileKeepsItsOwn() {
    ready(PRINT);
    flow.wish(GREY);
    flow.refuse(GREY, NO);
    assertTrue(flow.isAwaited(BackgroundWish.KEEP));
    flow.refuse(BackgroundWish.KEEP, NO);
    assertEquals(Optional.of(NO), ((PageState.Judged) flow.state()).noFile());
  }

  @Test
  public void whatIsNotWaitedForAnyMoreIsNotHeard() {
    ready(PRINT);
    flow.wish(GREY);
    flow.wish(BackgroundWish.KEEP);
    assertFalse(flow.isAwaited(GREY));
    PageState before = flow.state();
    flow.refuse(GREY, NO);
    assertSame(before, flow.state());
  }

  @Test
  public void noFileIsMadeOfAPhotoThatIsHandedInAsItIs() {
    flow.choose(AS_IT_IS);
    flow.open();
    flow.judge(judgement(AS_IT_IS, Stage.COMPLETE));
    assertTrue(flow.state() instanceof PageState.Judged);
    assertTrue(asked.isEmpty());
  }

  @Test
  public void anotherDocumentBeginsAnewAndForgetsTheWish() {
    ready(PRINT);
    flow.wish(GREY);
    flow.choose(AS_IT_IS);
    assertEquals(new PageState.Opening(PageState.Awaited.CHECK), flow.state());
    flow.choose(PRINT);
    flow.judge(judgement(PRINT, Stage.COMPLETE));
    assertEquals(BackgroundWish.KEEP, asked.get(asked.size() - 1));
  }

  @Test
  public void waitsForTheCheckFirstAndForItsFindingsThen() {
    flow.checkIsHere();
    assertTrue("nothing is waited for without a photo", shown.isEmpty());
    PageFlow slow = new PageFlow(asked::add, shown::add);
    slow.open();
    slow.checkIsHere();
    slow.fail();
    slow.checkIsHere();
    slow.open();
    PageState reading = new PageState.Opening(PageState.Awaited.FINDINGS);
    PageState loading = new PageState.Opening(PageState.Awaited.CHECK);
    assertEquals(List.of(loading, reading, new PageState.Failed(), reading), shown);
  }

  @Test
  public void failureKeepsThePhotoAndWithoutOneThereIsNothingToFail() {
    flow.fail();
    flow.openAgain();
    assertFalse(flow.hasPhoto());
    flow.choose(PRINT);
    flow.open();
    flow.fail();
    assertTrue(flow.hasPhoto());
    flow.openAgain();
    assertEquals(new PageState.Opening(PageState.Awaited.RESTART), flow.state());
    flow.remove();
    assertFalse(flow.hasPhoto());
  }

  private PreparedFile ready(PhotoDocument document) {
    flow.choose(document);
    flow.open();
    Judgement all = judgement(document, Stage.COMPLETE);
    flow.judge(all);
    PreparedFile file = file(all);
    flow.offer(file);
    return file;
  }

  private static Answers adult() {
    return new Answers(OptionalInt.of(Answers.ADULT_YEARS), OptionalInt.empty(), Optional.empty());
  }

  private static Scenario scenario() {
    return new Scenario("{\"scenario\": \"pass\"}".getBytes());
  }

  private static Judgement judgement(PhotoDocument document, Stage stage) {
    return new ScriptedFindings(scenario()).judge(document, Answers.NONE, stage, false);
  }

  private static PreparedFile file(Judgement judgement) {
    return new PreparedFile(null, "x.jpg", false, judgement, made(false));
  }

  private static FileReport made(boolean replaced) {
    BackgroundOutcome background =
        new BackgroundOutcome(
            replaced ? OptionalInt.of(0xffd3d3d3) : OptionalInt.empty(),
            Optional.empty(), Optional.empty(), List.of(), List.of());
    FileFacts facts = new FileFacts(ImageFormat.JPEG, 413, 531, 300, 40_000, false, 0);
    return new FileReport.Made(facts, 1, List.of(), background, Optional.empty());
  }

  private static PhotoDocument document(String edits) {
    return Catalogue.parse(
            String.join(
                "\n",
                "country XX Nowhere",
                "source page",
                "  title Page",
                "  url https://example.org/page",
                "  date 2026-01-02",
                "  confidence official",
                "document xx-print",
                "  title Print",
                "  channel print",
                "  check https://example.org/",
                "  from page",
                "  size 35 x 45 mm [page]",
                "  head 32 to 36 mm to crown [page]",
                edits,
                ""))
        .find("xx-print")
        .orElseThrow();
  }
}
