package app.selfsame.worker;

import app.selfsame.js.EngineMessage;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.verdict.Answers;
import java.util.ArrayDeque;
import java.util.Queue;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Hands the page's messages to the desk one after the other, in order. The desk suspends in the midst of its work, and
 * messages arrive meanwhile: a photo that is opened or closed ends the work on the one before.
 */
final class MessageLoop implements Interruption {
  private static final int NONE = -1;

  private final WorkerHost host;
  private final Queue<EngineMessage> waiting = new ArrayDeque<>();
  private Desk desk;
  private boolean working;
  private int wanted = NONE;
  private int onDesk = NONE;

  MessageLoop(WorkerHost host) {
    this.host = host;
  }

  /** Starts to work, now that there is a desk. Suspends no one. */
  void start(Desk desk) {
    this.desk = desk;
    workOff();
  }

  /** Takes in a message. Does not suspend. */
  void receive(EngineMessage message) {
    if (message.getType().equals("open")) {
      wanted = message.getPhoto();
    } else if (message.getType().equals("close") && message.getPhoto() == wanted) {
      wanted = NONE;
    }
    waiting.add(message);
    workOff();
  }

  @Override
  public void check() {
    Promises.await(host.nextTurn());
    if (onDesk != NONE) {
      checkWanted(onDesk);
    }
  }

  void checkWanted(int photo) {
    if (photo != wanted) {
      throw new Superseded(photo);
    }
  }

  private void workOff() {
    if (desk == null || working || waiting.isEmpty()) {
      return;
    }
    working = true;
    JSPromise.runAsync(this::handleAll);
  }

  private void handleAll() {
    try {
      while (!waiting.isEmpty()) {
        handle(waiting.remove());
      }
      working = false;
    } catch (Throwable defect) {
      // The loop stays as it is, at work for ever: nothing that follows could be trusted.
      host.fail(String.valueOf(defect));
    }
  }

  private void handle(EngineMessage message) {
    if (message.getPhoto() == wanted) {
      try {
        serve(message, new PhotoReply(wanted, host.getPage(), this));
      } catch (Superseded ended) {
        clearDesk();
      }
    } else if (message.getPhoto() == onDesk) {
      clearDesk();
    }
  }

  private void serve(EngineMessage message, Reply reply) {
    Answers answers = SaidByPerson.in(message);
    switch (message.getType()) {
      case "open" -> {
        onDesk = message.getPhoto();
        desk.open(TypedArrays.toJava(new Int8Array(message.getBytes())), message.getDocument(), answers, reply);
      }
      case "choose" -> desk.choose(message.getDocument(), answers, reply);
      case "prepare" -> desk.prepare(message.getDocument(), message.getFormat(), answers, reply);
      case "print" ->
          desk.print(message.getDocument(), message.getImage(), message.getVersion(), answers, reply);
      default -> throw new IllegalArgumentException("The page sent " + message.getType());
    }
  }

  private void clearDesk() {
    onDesk = NONE;
    desk.close();
  }
}
