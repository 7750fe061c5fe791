package app.selfsame.studio.engine;

import static org.junit.Assert.assertEquals;

import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.NamedModel;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.verdict.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.Test;

/** How the page lives with engines that load, break, and are asked for other things meanwhile. */
public class EngineLinkTest {
  private static final Answers ANSWERS = new Answers(OptionalInt.of(4), OptionalInt.empty(), Optional.empty());

  private final List<String> events = new ArrayList<>();
  private final Offer offer = new Offer();
  private final EngineLink link = new EngineLink(new Told(), offer);

  /** Engines that do what a test says. */
  private final class Offer implements EngineSource {
    private boolean runnable = true;
    private Consumer<Starter> onFetched;
    private Runnable onFailure;
    private Consumer<List<NamedModel>> onModels;
    private EngineSource.Ear ear;
    private int started;

    @Override
    public boolean isRunnable() {
      return runnable;
    }

    @Override
    public void fetch(boolean plainest, Progress progress, Consumer<Starter> fetched, Runnable failure) {
      events.add(plainest ? "fetch plainest" : "fetch best");
      progress.arrived(1, 2);
      onFetched = fetched;
      onFailure = failure;
    }

    @Override
    public void fetchLaterModels(Consumer<List<NamedModel>> fetched, Runnable failure) {
      events.add("fetch models");
      onModels = fetched;
    }

    private void arrive() {
      onFetched.accept(this::start);
    }

    private Running start(EngineSource.Ear listening) {
      int number = ++started;
      events.add("start " + number);
      ear = listening;
      return new Running() {
        @Override
        public void post(ToWorker message) {
          events.add(number + " hears " + message.kind() + " " + message.photo());
        }

        @Override
        public void terminate() {
          events.add("terminate " + number);
        }
      };
    }
  }

  private final class Told implements EngineListener {
    @Override
    public void loading(double bytes, double of) {}

    @Override
    public void ready() {
      events.add("ready");
    }

    @Override
    public void startingAgain() {
      events.add("starting again");
    }

    @Override
    public void gaveUp() {
      events.add("gave up");
    }

    @Override
    public void cannotLoad() {
      events.add("cannot load");
    }

    @Override
    public void cannotStart() {
      events.add("cannot start");
    }

    @Override
    public void cannotRead() {
      events.add("cannot read");
    }
  }

  /** A file that is read when a test says so. */
  private static final class SlowFile implements PhotoBytes {
    private Consumer<Parcel> onBytes;
    private Runnable onFailure;

    @Override
    public void read(Consumer<Parcel> bytes, Runnable failure) {
      onBytes = bytes;
      onFailure = failure;
    }

    void arrive() {
      onBytes.accept(new ByteParcel(new byte[1]));
    }
  }

  private static final PhotoBytes FILE =
      (onBytes, onFailure) -> onBytes.accept(new ByteParcel(new byte[1]));

  @Test
  public void givesAPhotoThatCameFirstToTheEngineThatComesLater() {
    start();
    link.open(FILE, "a");
    assertEvents("fetch best");
    offer.arrive();
    offer.ear.ready();
    assertEvents("start 1", "1 hears open 1", "ready");
    offer.ear.hear(new ToPage.Cancelled(1, "a", false));
    assertEvents("page hears cancelled 1");
  }

  @Test
  public void asksForAnotherDocumentOnlyWhatThereIs() {
    startReady();
    link.answer(ANSWERS);
    link.choose("a");
    assertEvents();
    link.open(FILE, "a");
    link.choose("b");
    link.answer(Answers.NONE);
    assertEvents("1 hears open 1", "1 hears choose 1", "1 hears choose 1");
  }

  @Test
  public void aPhotoThatIsReplacedWhileItIsReadIsNotGiven() {
    startReady();
    SlowFile slow = new SlowFile();
    link.open(slow, "a");
    link.open(FILE, "a");
    slow.arrive();
    slow.onFailure.run();
    assertEvents("1 hears open 2");
    offer.ear.hear(new ToPage.Cancelled(1, "a", false));
    offer.ear.hear(new ToPage.Cancelled(1, "a", false));
    assertEvents();
  }

  @Test
  public void afterClosingNothingIsHeardOfThePhoto() {
    startReady();
    link.open(FILE, "a");
    link.close();
    offer.ear.hear(new ToPage.Cancelled(1, "a", false));
    assertEvents("1 hears open 1", "1 hears close 1");
    SlowFile unreadable = new SlowFile();
    link.open(unreadable, "a");
    unreadable.onFailure.run();
    assertEvents("cannot read");
  }

  @Test
  public void anEngineThatBreaksIsReplacedAndGivenThePhotoOnce() {
    startReady();
    link.open(FILE, "a");
    events.clear();
    EngineSource.Ear broken = offer.ear;
    broken.broken();
    assertEvents("terminate 1", "start 2", "starting again", "2 hears open 1");
    broken.hear(new ToPage.Cancelled(1, "a", false));
    broken.broken();
    assertEvents();
    offer.ear.ready();
    offer.ear.broken();
    assertEvents("ready", "terminate 2", "start 3", "gave up");
    link.choose("b");
    assertEvents("3 hears open 1");
  }

  @Test
  public void aPhotoThatBrokeEnginesLeavesTheNextOneItsChances() {
    startReady();
    link.open(FILE, "a");
    offer.ear.broken();
    offer.ear.ready();
    events.clear();
    link.open(FILE, "a");
    offer.ear.broken();
    assertEvents("2 hears open 2", "terminate 2", "start 3", "starting again", "3 hears open 2");
  }

  @Test
  public void anEngineThatDoesNotStartIsTriedOnceMoreInThePlainestForm() {
    start();
    offer.arrive();
    offer.ear.broken();
    assertEvents("fetch best", "start 1", "terminate 1", "fetch plainest");
    offer.arrive();
    offer.ear.broken();
    assertEvents("start 2", "terminate 2", "cannot start");
    link.retry();
    assertEvents("fetch best");
  }

  @Test
  public void anEngineThatComputesWronglyIsReplacedByThePlainestAndGivenThePhoto() {
    startReady();
    link.open(FILE, "a");
    events.clear();
    offer.ear.miscomputing();
    assertEvents("terminate 1", "fetch plainest");
    offer.arrive();
    offer.ear.ready();
    assertEvents("start 2", "2 hears open 1", "ready");
    offer.ear.miscomputing();
    assertEvents("terminate 2", "cannot start");
  }

  @Test
  public void anEngineWhoseScriptIsNotToBeHadIsStartedLaterWithWhatIsHere() {
    startReady();
    link.open(FILE, "a");
    offer.ear.broken();
    events.clear();
    offer.ear.missing();
    assertEvents("terminate 2", "cannot load");
    link.retry();
    assertEvents("start 3", "3 hears open 1");
    offer.ear.missing();
    link.open(FILE, "a");
    assertEvents("terminate 3", "cannot load", "start 4", "4 hears open 2");
  }

  @Test
  public void whatDoesNotLoadOrCannotRunIsTold() {
    start();
    offer.onFailure.run();
    assertEvents("fetch best", "cannot load");
    offer.runnable = false;
    link.retry();
    assertEvents("cannot start");
  }

  @Test
  public void aPhotoThatIsGivenAfterAFailureIsNotLeftWaiting() {
    start();
    link.open(FILE, "a");
    assertEvents("fetch best");
    offer.onFailure.run();
    assertEvents("cannot load");
    link.open(FILE, "a");
    assertEvents("fetch best");
    offer.arrive();
    assertEvents("start 1", "1 hears open 2");
  }

  @Test
  public void bringsAnEngineWhatItLacksForThePhotoThatIsOpenStill() {
    startReady();
    link.open(FILE, "a");
    events.clear();
    offer.ear.hear(new ToPage.Lacking(1));
    offer.onModels.accept(List.of());
    assertEvents("fetch models", "1 hears equip 1");
    offer.ear.hear(new ToPage.Lacking(1));
    link.open(FILE, "a");
    offer.onModels.accept(List.of());
    assertEvents("fetch models", "1 hears open 2");
  }

  @Test
  public void aPhotoThatComesBeforeItsTimeStartsTheEngineOnce() {
    link.listen(message -> events.add("page hears " + message.kind() + " " + message.photo()));
    link.open(FILE, "a");
    link.start();
    offer.arrive();
    link.start();
    assertEvents("fetch best", "start 1", "1 hears open 1");
  }

  private void start() {
    link.listen(message -> events.add("page hears " + message.kind() + " " + message.photo()));
    link.start();
  }

  private void startReady() {
    start();
    offer.arrive();
    offer.ear.ready();
    events.clear();
  }

  /** What has happened since this was asked last. */
  private void assertEvents(String... expected) {
    assertEquals(List.of(expected), events);
    events.clear();
  }
}
