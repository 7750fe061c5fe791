package app.selfsame.studio.light;

import app.selfsame.js.BufferParcel;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.studio.engine.EngineRequests;
import java.util.List;

/** One crop on its way: out of the engine, to the server, and what comes back into the engine. */
final class LightErrand {
  private final EngineRequests engine;
  private final Listener listener;
  private Stage stage = Stage.NONE;
  private LightCourier courier;
  private String documentId;
  private boolean told;

  LightErrand(EngineRequests engine, Listener listener) {
    this.engine = engine;
    this.listener = listener;
  }

  private enum Stage {
    NONE,
    CROP,
    SERVER,
    JUDGEMENT
  }

  /** Hears how the errand fares. */
  interface Listener {
    /** The next part of the work has begun. */
    void working(MessageKey work);

    /** The crop leaves the page. */
    void sending();

    /** It is over, and the file stays as it was: why. */
    void failed(String tone, List<Message> sentences);
  }

  /**
   * Sets out.
   *
   * @param toldOfSilence whether the person knows that the authority is silent
   */
  void begin(String forDocument, boolean toldOfSilence) {
    documentId = forDocument;
    told = toldOfSilence;
    stage = Stage.CROP;
    listener.working(LightPanelMessage.CROPPING);
    engine.crop();
  }

  /** The crop is there. */
  void carry(LightCrop crop) {
    if (stage == Stage.CROP) {
      stage = Stage.SERVER;
      listener.working(LightPanelMessage.WAITING);
      courier = new LightCourier(crop, documentId, told, listener::sending, this::hear);
    }
  }

  private void hear(LightResponse answer) {
    courier = null;
    if (answer.getStatus() != LightResponse.OK) {
      fail("warn", LightProblem.sentences(answer));
    } else if (ServerReport.outcome(answer.getReport()).equals("enhanced")) {
      stage = Stage.JUDGEMENT;
      listener.working(LightPanelMessage.JUDGING);
      engine.relight(BufferParcel.of(answer.getBytes()), ServerReport.notes(answer.getReport()));
    } else {
      fail("unknown", LightProblem.unchanged(ServerReport.outcome(answer.getReport())));
    }
  }

  /** The engine has made the file anew, and the errand is over; false when nobody waits for that. */
  boolean isDone() {
    return isOver(stage == Stage.JUDGEMENT);
  }

  /** The engine refuses, and the errand is over; false when nobody waits for that. */
  boolean isRefused() {
    return isOver(stage == Stage.CROP || stage == Stage.JUDGEMENT);
  }

  private boolean isOver(boolean awaited) {
    if (awaited) {
      stage = Stage.NONE;
    }
    return awaited;
  }

  /** Gives up, wherever it is; nothing more is heard of it. */
  void giveUp() {
    if (courier != null) {
      courier.dismiss();
      courier = null;
    }
    if (stage == Stage.CROP || stage == Stage.JUDGEMENT) {
      engine.cancel();
    }
    stage = Stage.NONE;
  }

  private void fail(String tone, List<Message> sentences) {
    stage = Stage.NONE;
    listener.failed(tone, sentences);
  }
}
