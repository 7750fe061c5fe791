package app.selfsame.workshop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.EngineDesks;
import app.selfsame.feature.Trouble;
import app.selfsame.quota.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.Test;

/** A server whose engine does not work is not ready, and one whose engine works is not asked for it again. */
public class EngineProofTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final WorkshopLimits PATIENT = new WorkshopLimits(64, LONG, LONG, 1_000, LONG);
  private static final Optional<Trouble> ENGINE = Optional.of(Trouble.ENGINE);

  private final MovableClock clock = new MovableClock("2026-12-01T12:00:00Z");

  @Test
  public void theEngineOfThisProgramProvesItselfOnce() {
    try (Workshop workshop = new Workshop(1)) {
      assertEquals(Optional.empty(), new EngineProof(workshop, clock).trouble());
    }
    PlayedWorker.Stage stage = new PlayedWorker.Stage(PlayedWorker.Manner.PROVEN);
    try (Workshop workshop = new Workshop(1, PATIENT, stage)) {
      EngineProof proof = new EngineProof(workshop, clock);
      assertEquals(Optional.empty(), proof.trouble());
      int started = stage.count();
      clock.pass(Duration.ofDays(1));
      assertEquals(Optional.empty(), proof.trouble());
      assertEquals(started, stage.count());
    }
  }

  @Test
  public void anEngineThatDoesNotStartOrSaysSomethingElseIsTrouble() {
    for (PlayedWorker.Manner manner :
        List.of(
            PlayedWorker.Manner.DIES, PlayedWorker.Manner.NEVER_READY, PlayedWorker.Manner.HONEST,
            PlayedWorker.Manner.DEFECT_WITH_WORDS)) {
      try (Workshop workshop = new Workshop(1, PATIENT, new PlayedWorker.Stage(manner))) {
        assertEquals(manner.name(), ENGINE, new EngineProof(workshop, clock).trouble());
      }
    }
    Launcher none =
        folder -> {
          throw new IOException("no Java");
        };
    try (Workshop workshop = new Workshop(1, PATIENT, none)) {
      assertEquals(ENGINE, new EngineProof(workshop, clock).trouble());
    }
  }

  @Test
  public void aNetworkThatComputesSomethingElseIsNoProof() {
    WorkerDesk desk =
        new WorkerDesk(
            new EngineDesks(),
            () -> {
              throw new IllegalStateException("FACE_SHORT_RANGE answers 0 instead of 13.9882 for output 0");
            });
    assertEquals(Answer.Kind.DEFECT, desk.work(new ProofOrder()).kind());
  }

  @Test
  public void itIsTriedAgainAMinuteLaterAndNotBefore() {
    Queue<Done> answers = new ArrayDeque<>(List.of(new Done.Lost(Done.Why.KILLED), new Done.Proven()));
    EngineProof proof = new EngineProof(order -> answers.remove(), clock);
    assertEquals(ENGINE, proof.trouble());
    clock.pass(Duration.ofSeconds(59));
    assertEquals(ENGINE, proof.trouble());
    clock.pass(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), proof.trouble());
  }

  @Test
  public void whoIsInterruptedDoesNotKnow() {
    EngineProof proof =
        new EngineProof(
            order -> {
              throw new InterruptedException();
            },
            clock);
    assertEquals(Optional.of(Trouble.UNKNOWN), proof.trouble());
    assertTrue("it is passed on", Thread.interrupted());
  }
}
