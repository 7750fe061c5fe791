package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.inspection.Stage;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;

/** Another background in the file: made, given up, and told of, whichever way the engine is compiled. */
public class BackgroundWorkerTest extends WorkerTestCase {
  /** Asks for a white background, and says nothing of putting one in. */
  private static final String DOCUMENT = "it-passport-id";

  private static final BackgroundWish WHITE = BackgroundWish.of(0xffffffff, true);

  public BackgroundWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void answersForTheBackgroundThatIsWished() throws IOException {
    openDrawnPerson();
    for (BackgroundWish wish : List.of(WHITE, BackgroundWish.AUTO, BackgroundWish.KEEP)) {
      page.post(WorkerPage.preparing(DOCUMENT, wish));
      page.await(ToPage.Prepared.class, prepared -> prepared.wish().equals(wish));
    }
    assertTrue(page.heard(ToPage.Progress.class).allMatch(made -> made.share() >= 0 && made.share() <= 1));
  }

  @Test
  public void endsTheMakingOfAFileAndNothingElse() throws IOException {
    openDrawnPerson();
    page.post(WorkerPage.preparing(DOCUMENT, WHITE), new ToWorker.Cancel(1));
    ToPage.Cancelled cancelled = page.await(ToPage.Cancelled.class, any -> true);
    assertEquals(new ToPage.Cancelled(1, DOCUMENT, false), cancelled);
    page.post(new ToWorker.Cancel(1), WorkerPage.preparing(DOCUMENT, BackgroundWish.KEEP));
    page.await(ToPage.Prepared.class, prepared -> prepared.wish().equals(BackgroundWish.KEEP));
    assertEquals(1, page.heard(ToPage.Prepared.class).count());
    assertEquals(1, page.heard(ToPage.Cancelled.class).count());
  }

  @Test
  public void makesTheFileThatWasAskedForLast() throws IOException {
    openDrawnPerson();
    Answers answers = new Answers(OptionalInt.of(40), OptionalInt.empty(), Optional.empty());
    page.post(
        WorkerPage.preparing(DOCUMENT, WHITE),
        WorkerPage.preparing(DOCUMENT, BackgroundWish.AUTO),
        WorkerPage.choosing(DOCUMENT, answers),
        WorkerPage.preparing(DOCUMENT, BackgroundWish.KEEP));
    page.await(ToPage.Prepared.class, prepared -> prepared.wish().equals(BackgroundWish.KEEP));
    assertEquals(1, page.heard(ToPage.Prepared.class).count());
    assertEquals(0, page.heard(ToPage.NoFile.class).count() + page.heard(ToPage.Cancelled.class).count());
    List<ToPage> all = page.heard(ToPage.class).toList();
    ToPage beforeLast = all.get(all.size() - 2);
    assertTrue(
        beforeLast instanceof ToPage.Judged judged && judged.assessment().facts().answers().equals(answers));
  }

  private void openDrawnPerson() throws IOException {
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await(ToPage.Judged.class, judged -> judged.assessment().stage() == Stage.COMPLETE);
  }
}
