package app.selfsame.workshop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.verdict.Answers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.Test;

/** Which process works on what, and what becomes of a photo when its process does not do as it should. */
public class WorkshopTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final WorkshopLimits PATIENT = new WorkshopLimits(64, LONG, LONG, 1_000, LONG);
  private static final WorkshopLimits HASTY = new WorkshopLimits(64, LONG, Duration.ofMillis(300), 1_000, LONG);

  @Test
  public void aGroupKeepsItsProcess() throws Exception {
    try (Workshop workshop = new Workshop(1, PATIENT, honest())) {
      JsonNode first = said(workshop.work("a", photo()));
      JsonNode second = said(workshop.work("a", photo()));
      assertEquals(first.path("process"), second.path("process"));
      assertEquals(2, second.path("photos").asInt());
    }
  }

  @Test
  public void noProcessSeesPhotosOfTwoGroups() throws Exception {
    PlayedWorker.Stage stage = honest();
    try (Workshop workshop = new Workshop(2, PATIENT, stage)) {
      List<Integer> seen = new ArrayList<>();
      for (String group : List.of("a", "b", "c", "a", "b", "c")) {
        seen.add(said(workshop.work(group, photo())).path("photos").asInt());
      }
      assertEquals(List.of(1, 1, 1, 1, 1, 1), seen);
      long alive = stage.started.stream().filter(Process::isAlive).count();
      assertTrue("two at work and one ready: " + alive, alive <= 3);
    }
    assertAllEnd(stage);
  }

  @Test
  public void aProcessIsReplacedAfterSoManyPhotos() throws Exception {
    WorkshopLimits limits = new WorkshopLimits(64, LONG, LONG, 2, LONG);
    try (Workshop workshop = new Workshop(1, limits, honest())) {
      List<Integer> seen = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        seen.add(said(workshop.work("a", photo())).path("photos").asInt());
      }
      assertEquals(List.of(1, 2, 1, 2, 1), seen);
    }
  }

  @Test
  public void asManyAreAtWorkAsThereArePlaces() throws Exception {
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.HANGS);
    try (Workshop workshop = new Workshop(2, PATIENT, stage)) {
      for (int i = 0; i < 3; i++) {
        inBackground(workshop);
      }
      until(() -> stage.count() == 2);
      stage.started.get(0).destroyForcibly();
      // The one that waited, or the one whose photo is tried again.
      until(() -> stage.count() == 3);
      assertEquals(2, stage.started.stream().filter(Process::isAlive).count());
    }
  }

  @Test
  public void aPhotoWhoseProcessDiesIsTriedAgainInAFreshOne() throws Exception {
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.DIES, PlayedWorker.Manner.HONEST);
    try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
      assertEquals(1, said(workshop.work("a", photo())).path("photos").asInt());
    }
    assertEquals(2, stage.count());
  }

  @Test
  public void aPhotoIsNotToBlameForProcessesThatOthersEnd() throws Exception {
    PlayedWorker.Manner killed = PlayedWorker.Manner.IS_KILLED;
    PlayedWorker.Stage stage = new PlayedWorker.Stage(killed, killed, killed, PlayedWorker.Manner.HONEST);
    try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
      assertEquals(1, said(workshop.work("a", photo())).path("photos").asInt());
    }
    // A photo that has taken its process over can have it killed as well.
    PlayedWorker.Stage endless = new PlayedWorker.Stage(killed);
    try (Workshop workshop = new Workshop(1, PATIENT, endless)) {
      assertEquals(new Done.Lost(Done.Why.KILLED), workshop.work("a", photo()));
    }
    assertEquals(5, endless.count());
  }

  @Test
  public void aProcessThatIsKilledWhileItWaitsCostsNoPhoto() throws Exception {
    PlayedWorker.Stage stage = honest();
    try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
      for (int i = 0; i < 5; i++) {
        assertEquals(1, said(workshop.work("a", photo())).path("photos").asInt());
        stage.started.get(i).destroyForcibly();
      }
    }
  }

  @Test
  public void whatIsNoAnswerIsTakenForNone() throws Exception {
    for (PlayedWorker.Manner manner : PlayedWorker.Manner.values()) {
      List<PlayedWorker.Manner> others =
          List.of(
              PlayedWorker.Manner.HONEST,
              PlayedWorker.Manner.NEVER_READY,
              PlayedWorker.Manner.HANGS,
              PlayedWorker.Manner.IS_KILLED);
      if (others.contains(manner)) {
        continue;
      }
      PlayedWorker.Stage stage = new PlayedWorker.Stage(manner);
      try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
        assertEquals(manner.name(), new Done.Lost(Done.Why.DIED), workshop.work("a", photo()));
        assertEquals(manner.name(), 2, stage.count());
      }
      assertAllEnd(stage);
    }
  }

  @Test
  public void aProcessThatHangsIsEnded() throws Exception {
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.HANGS);
    try (Workshop workshop = new Workshop(1, HASTY, stage)) {
      assertEquals(new Done.Lost(Done.Why.TOO_SLOW), workshop.work("a", photo()));
      assertAllEnd(stage);
    }
  }

  @Test
  public void aPhotoIsNotToBlameForProcessesThatDoNotStart() throws Exception {
    try (Workshop workshop = new Workshop(1, PATIENT, new PlayedWorker.Stage(PlayedWorker.Manner.NEVER_READY))) {
      assertEquals(new Done.Lost(Done.Why.NOT_STARTED), workshop.work("a", photo()));
    }
    Launcher none = folder -> {
      throw new IOException();
    };
    try (Workshop workshop = new Workshop(1, PATIENT, none)) {
      assertEquals(new Done.Lost(Done.Why.NOT_STARTED), workshop.work("a", photo()));
    }
  }

  @Test
  public void whoeverWaitsHearsThatItIsClosed() throws Exception {
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.HANGS);
    List<FutureTask<Done>> all = new ArrayList<>();
    try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
      all.add(inBackground(workshop));
      all.add(inBackground(workshop));
      until(() -> stage.count() == 1);
    }
    for (FutureTask<Done> one : all) {
      Exception thrown = assertThrows(Exception.class, () -> one.get(20, TimeUnit.SECONDS));
      assertEquals(InterruptedException.class, thrown.getCause().getClass());
    }
    assertAllEnd(stage);
    assertEquals("nothing is tried again", 1, stage.count());
  }

  @Test
  public void whoeverIsInterruptedStopsTheProcess() throws Exception {
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.HANGS, PlayedWorker.Manner.HONEST);
    try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
      CompletableFuture<Boolean> stopped = new CompletableFuture<>();
      Thread caller =
          new Thread(() -> {
            try {
              workshop.work("a", photo());
              stopped.complete(false);
            } catch (InterruptedException e) {
              stopped.complete(true);
            }
          });
      caller.start();
      until(() -> stage.count() == 1);
      caller.interrupt();
      assertTrue(stopped.get(20, TimeUnit.SECONDS));
      stage.started.get(0).onExit().get(20, TimeUnit.SECONDS);
      assertEquals("its place is free again", 1, said(workshop.work("a", photo())).path("photos").asInt());
    }
  }

  @Test
  public void idleProcessesEnd() throws Exception {
    WorkshopLimits limits = new WorkshopLimits(64, LONG, LONG, 1_000, Duration.ofMillis(200));
    PlayedWorker.Stage stage = honest();
    try (Workshop workshop = new Workshop(2, limits, stage)) {
      JsonNode first = said(workshop.work("a", photo()));
      said(workshop.work("b", photo()));
      assertAllEnd(stage);
      assertNotEquals(first.path("process"), said(workshop.work("a", photo())).path("process"));
    }
  }

  @Test
  public void workingFoldersGoWithTheirProcesses() throws Exception {
    List<Path> folders = new ArrayList<>();
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.DIES, PlayedWorker.Manner.HONEST);
    Launcher watching = folder -> {
      folders.add(folder);
      Files.writeString(folder.resolve("left-behind"), "by a library");
      return stage.start(folder);
    };
    try (Workshop workshop = new Workshop(1, PATIENT, watching)) {
      workshop.work("a", photo());
    }
    assertEquals(2, folders.size());
    assertTrue("at the latest with the workshop", folders.stream().noneMatch(Files::exists));
  }

  @Test
  public void manyThreadsOfManyGroupsGetTheirAnswers() throws Exception {
    PlayedWorker.Stage stage = honest();
    try (Workshop workshop = new Workshop(3, new WorkshopLimits(64, LONG, LONG, 5, LONG), stage)) {
      List<FutureTask<Done>> all = new ArrayList<>();
      CountDownLatch start = new CountDownLatch(1);
      for (int i = 0; i < 24; i++) {
        String group = "group-" + i % 4;
        FutureTask<Done> task =
            new FutureTask<>(() -> {
              start.await();
              return workshop.work(group, photo());
            });
        all.add(task);
        new Thread(task).start();
      }
      start.countDown();
      for (FutureTask<Done> one : all) {
        assertFalse(said(one.get(60, TimeUnit.SECONDS)).isMissingNode());
      }
    }
  }

  private static PlayedWorker.Stage honest() {
    return new PlayedWorker.Stage(PlayedWorker.Manner.HONEST);
  }

  private static PhotoOrder photo() {
    return new PhotoOrder(
        new byte[] {1}, "us-passport-print", Answers.NONE, BackgroundWish.KEEP, Optional.empty(), "en", false);
  }

  private static FutureTask<Done> inBackground(Workshop workshop) {
    FutureTask<Done> task = new FutureTask<>(() -> workshop.work("a", photo()));
    new Thread(task).start();
    return task;
  }

  private static JsonNode said(Done done) throws IOException {
    return new ObjectMapper().readTree(((Done.Unusable) done).refusal()).path("arguments");
  }

  private static void assertAllEnd(PlayedWorker.Stage stage) throws Exception {
    for (Process process : List.copyOf(stage.started)) {
      process.onExit().get(20, TimeUnit.SECONDS);
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Condition condition) {
    assertTrue(
        Stream.generate(condition::holds)
            .peek(holds -> LockSupport.parkNanos(holds ? 0 : 10_000_000))
            .limit(2_000)
            .anyMatch(holds -> holds));
  }
}
