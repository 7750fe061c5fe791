package app.selfsame.worker;

import app.selfsame.inspection.PreparationRequest;
import app.selfsame.js.BackdropWord;
import app.selfsame.js.EngineMessage;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.network.NetworkSet;
import app.selfsame.verdict.Answers;
import java.util.ArrayDeque;
import java.util.Queue;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Hands the page's messages to the desk one after the other, in order. The desk suspends in the midst of its work, and
 * messages arrive meanwhile: a photo that is opened or closed ends the work on the one before, and a change of mind
 * about the file ends the making of it.
 */
final class MessageLoop implements Interruption {
  private static final int NONE = -1;

  private final WorkerHost host;
  private final Queue<Task> waiting = new ArrayDeque<>();
  private Desk desk;
  private boolean working;
  private Task current;
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
    waiting.forEach(task -> task.hear(message));
    if (current != null) {
      current.hear(message);
    }
    if (!message.getType().equals("cancel")) {
      waiting.add(new Task(message));
    }
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
    current.checkWanted();
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
        current = waiting.remove();
        handle(current);
      }
      current = null;
      working = false;
    } catch (Throwable defect) {
      // The loop stays as it is, at work for ever: nothing that follows could be trusted.
      host.fail(String.valueOf(defect));
    }
  }

  private void handle(Task task) {
    EngineMessage message = task.message();
    if (message.getPhoto() == wanted) {
      try {
        task.checkWanted();
        serve(message, SaidByPerson.in(message));
      } catch (Superseded ended) {
        clearDesk();
      } catch (Overruled ended) {
        if (task.isCancelled()) {
          sayCancelled(task);
        }
      }
    } else if (message.getPhoto() == onDesk) {
      clearDesk();
    }
  }

  private void serve(EngineMessage message, Answers answers) {
    Reply reply = reply(null, false);
    switch (message.getType()) {
      case "open" -> {
        onDesk = message.getPhoto();
        desk.open(TypedArrays.toJava(new Int8Array(message.getBytes())), message.getDocument(), answers, reply);
      }
      case "equip" -> desk.equip(ModelFiles.of(message.getModels(), NetworkSet.HANDS), message.getDocument(), answers, reply);
      case "choose" -> desk.choose(message.getDocument(), answers, reply);
      case "prepare" -> {
        PreparationRequest request = WishedFile.in(message);
        String backdrop = BackdropWord.of(request.backdrop());
        desk.prepare(message.getDocument(), request, answers, reply(backdrop, false));
      }
      case "crop" -> desk.crop(message.getDocument(), reply(null, true));
      case "relight" -> {
        byte[] picture = TypedArrays.toJava(new Int8Array(message.getBytes()));
        desk.relight(message.getDocument(), picture, SaidByServer.in(message), answers, reply(null, true));
      }
      case "print" -> {
        boolean relit = WishedFile.isRelit(message);
        desk.print(message.getDocument(), message.getVersion(), relit, answers, reply);
      }
      default -> throw new IllegalArgumentException("The page sent " + message.getType());
    }
  }

  private Reply reply(String backdrop, boolean light) {
    return new PhotoReply(wanted, host.getPage(), this, backdrop, light);
  }

  private void sayCancelled(Task given) {
    EngineMessage asked = given.message();
    String backdrop = given.asksForLight() ? null : BackdropWord.of(WishedFile.in(asked).backdrop());
    EngineMessage message = EngineMessage.aboutPhoto("cancelled", asked.getPhoto(), backdrop);
    message.setDocument(asked.getDocument());
    message.setLight(given.asksForLight());
    host.getPage().postMessage(message);
  }

  private void clearDesk() {
    onDesk = NONE;
    desk.close();
  }
}
