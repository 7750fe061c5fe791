package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import app.selfsame.background.BackgroundWish;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.verdict.Answers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.Test;

/** What becomes of work when the page changes its mind in the midst of it. */
public class MessageLoopTest {
  private static final ToWorker PREPARE = prepare(1, "a", BackgroundWish.KEEP);
  private static final ToWorker CROP = new ToWorker.Crop(1, "a");

  private final List<String> events = new ArrayList<>();
  /** What could be made ready beforehand. */
  private final Queue<String> spare = new ArrayDeque<>();
  private final Thread thread = new Thread();
  private final MessageLoop loop = new MessageLoop(thread);
  private final SlowDesk desk = new SlowDesk();
  /** Frames of the camera, by name. */
  private final Queue<String> frames = new ArrayDeque<>();
  private final Lookout lookout = this::look;

  /** A thread of which a test says what arrives while it waits. */
  private final class Thread implements Surroundings {
    private final Queue<List<ToWorker>> arrivals = new ArrayDeque<>();

    @Override
    public void post(ToPage message) {
      events.add("page hears " + message.kind() + " " + message.photo());
    }

    @Override
    public void hearArrivals() {
      if (!arrivals.isEmpty()) {
        arrivals.remove().forEach(loop::receive);
      }
    }

    @Override
    public void run(Runnable work) {
      work.run();
    }

    @Override
    public void fail(String reason) {
      events.add("failed: " + reason);
    }

    @Override
    public void failToCompute(String reason) {
      events.add("miscomputing: " + reason);
    }
  }

  /** A desk that looks up once in each work, and answers each with something of its photo. */
  private final class SlowDesk implements Desk {
    @Override
    public void serve(ToWorker message, Outbox page) {
      events.add(message.kind() + " " + message.photo() + message.document().map(id -> " " + id).orElse(""));
      loop.check();
      if (message.document().equals(Optional.of("broken"))) {
        throw new IllegalStateException("on purpose");
      }
      page.post(new ToPage.Lacking(message.photo()));
    }

    @Override
    public boolean getReady() {
      boolean isMore = !spare.isEmpty();
      if (isMore) {
        events.add(spare.remove());
        loop.check();
      }
      return isMore;
    }

    @Override
    public void clear() {
      events.add("cleared");
    }
  }

  /** Looks at a frame, with networks that ask whether anybody else wants the thread. */
  private boolean look() {
    String frame = frames.poll();
    if (frame != null) {
      loop.check();
      events.add(frame);
    }
    return frame != null;
  }

  @Test
  public void framesOfTheCameraWaitForPhotosAndAreNotInterrupted() {
    frames.add("frame 1");
    loop.receive(open(1));
    spare.add("spare");
    thread.arrivals.add(List.of());
    thread.arrivals.add(List.of(choose(1, "a")));
    loop.start(desk, lookout);
    assertEvents("open 1", "page hears lacking 1", "frame 1", "choose 1 a", "page hears lacking 1", "spare");
    frames.addAll(List.of("frame 2", "frame 3"));
    thread.arrivals.add(List.of(open(2)));
    loop.wake();
    assertEvents("frame 2", "open 2", "page hears lacking 2", "frame 3");
  }

  @Test
  public void waitsUntilThereIsADeskAndServesInOrder() {
    loop.receive(open(1));
    loop.receive(choose(1, "a"));
    assertEquals(List.of(), events);
    loop.start(desk, lookout);
    assertEvents("open 1", "page hears lacking 1", "choose 1 a", "page hears lacking 1");
  }

  @Test
  public void whatAPhotoWillNeedIsMadeReadyAndPhotosComeFirst() {
    spare.addAll(List.of("one", "two"));
    thread.arrivals.add(List.of());
    thread.arrivals.add(List.of(open(1)));
    loop.start(desk, lookout);
    assertEvents("one", "open 1", "page hears lacking 1", "two");
    loop.wake();
    assertEvents();
    spare.add("three");
    loop.wake();
    assertEvents("three");
  }

  @Test
  public void anotherPhotoEndsTheWorkOnTheOneBefore() {
    loop.start(desk, lookout);
    thread.arrivals.add(List.of(choose(1, "a"), open(2)));
    loop.receive(open(1));
    assertEvents("open 1", "cleared", "open 2", "page hears lacking 2");
  }

  @Test
  public void aPhotoThatIsReplacedBeforeItsTurnIsNeverLookedAt() {
    loop.receive(open(1));
    loop.receive(open(2));
    loop.start(desk, lookout);
    assertEvents("open 2", "page hears lacking 2");
  }

  @Test
  public void closingForgetsThePhotoInTheMidstOfWork() {
    loop.start(desk, lookout);
    thread.arrivals.add(List.of(new ToWorker.Close(1)));
    loop.receive(open(1));
    assertEvents("open 1", "cleared");
    loop.receive(choose(1, "a"));
    assertEvents();
  }

  @Test
  public void closingForgetsThePhotoThatLiesOpen() {
    loop.start(desk, lookout);
    loop.receive(open(1));
    events.clear();
    loop.receive(new ToWorker.Close(1));
    assertEvents("cleared");
    loop.receive(new ToWorker.Close(1));
    loop.receive(open(2));
    assertEvents("open 2", "page hears lacking 2");
  }

  @Test
  public void cancellingEndsTheMakingOfAFileAndSaysSo() {
    openPhoto();
    thread.arrivals.add(List.of(new ToWorker.Cancel(1)));
    loop.receive(PREPARE);
    assertEvents("prepare 1 a", "page hears cancelled 1");
    loop.receive(PREPARE);
    assertEvents("prepare 1 a", "page hears lacking 1");
  }

  @Test
  public void cancellingEndsWhatWaitsAsWellAndNothingElse() {
    openPhoto();
    thread.arrivals.add(List.of(CROP, choose(1, "a"), new ToWorker.Cancel(1)));
    loop.receive(choose(1, "b"));
    assertEvents(
        "choose 1 b", "page hears lacking 1", "page hears cancelled 1", "choose 1 a", "page hears lacking 1");
  }

  @Test
  public void aLaterWishOverrulesAFileWithoutAWord() {
    openPhoto();
    thread.arrivals.add(List.of(prepare(1, "a", BackgroundWish.AUTO)));
    loop.receive(PREPARE);
    assertEvents("prepare 1 a", "prepare 1 a", "page hears lacking 1");
  }

  @Test
  public void aLaterAnswerOverrulesAFileButNoCropOfTheSameDocument() {
    openPhoto();
    thread.arrivals.add(List.of(choose(1, "a")));
    loop.receive(PREPARE);
    assertEvents("prepare 1 a", "choose 1 a", "page hears lacking 1");
    thread.arrivals.add(List.of(choose(1, "a")));
    loop.receive(CROP);
    assertEvents("crop 1 a", "page hears lacking 1", "choose 1 a", "page hears lacking 1");
  }

  @Test
  public void anotherDocumentOverrulesFileAndCrop() {
    openPhoto();
    for (ToWorker asked : List.of(PREPARE, CROP)) {
      thread.arrivals.add(List.of(choose(1, "b")));
      loop.receive(asked);
      assertEvents(asked.kind() + " 1 a", "choose 1 b", "page hears lacking 1");
    }
  }

  @Test
  public void aDefectIsToldAndNothingIsServedAfterwards() {
    openPhoto();
    loop.receive(choose(1, "broken"));
    loop.receive(open(2));
    assertEvents("choose 1 broken", "failed: java.lang.IllegalStateException: on purpose");
  }

  private void openPhoto() {
    loop.start(desk, lookout);
    loop.receive(open(1));
    events.clear();
  }

  /** What has happened since this was asked last. */
  private void assertEvents(String... expected) {
    assertEquals(List.of(expected), events);
    events.clear();
  }

  private static ToWorker open(int photo) {
    return new ToWorker.Open(photo, Optional.empty(), Answers.NONE, new ByteParcel(new byte[0]));
  }

  private static ToWorker choose(int photo, String document) {
    return new ToWorker.Choose(photo, document, Answers.NONE);
  }

  private static ToWorker prepare(int photo, String document, BackgroundWish wish) {
    return new ToWorker.Prepare(photo, document, new PreparationRequest(Optional.empty(), wish), Answers.NONE);
  }
}
