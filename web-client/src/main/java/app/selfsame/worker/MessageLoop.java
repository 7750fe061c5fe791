package app.selfsame.worker;

import app.selfsame.network.MiscomputingException;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Hands the page's messages to the desk one after the other, in order. The desk suspends in the midst of its work, and
 * messages arrive meanwhile: a photo that is opened or closed ends the work on the one before, and a change of mind
 * about the file ends the making of it. What the camera shows is looked at when no message waits, one frame at a time.
 */
final class MessageLoop implements Interruption {
  private static final int NONE = -1;

  private final Surroundings surroundings;
  private final Queue<Task> waiting = new ArrayDeque<>();
  private Desk desk;
  private Lookout lookout;
  private boolean working;
  private boolean looking;
  private Task current;
  private int wanted = NONE;
  private int onDesk = NONE;

  MessageLoop(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Starts to work, now that there are desk and lookout. Suspends no one. */
  void start(Desk desk, Lookout lookout) {
    this.desk = desk;
    this.lookout = lookout;
    workOff();
  }

  /** Looks whether there is more to do, in the time that nobody needs. Suspends no one. */
  void wake() {
    workOff();
  }

  /** Takes in a message. Does not suspend. */
  void receive(ToWorker message) {
    if (message.opens()) {
      wanted = message.photo();
    } else if (message instanceof ToWorker.Close && message.photo() == wanted) {
      wanted = NONE;
    }
    for (Task task : waiting) {
      task.hear(message);
    }
    if (current != null) {
      current.hear(message);
    }
    if (!(message instanceof ToWorker.Cancel)) {
      waiting.add(new Task(message));
    }
    workOff();
  }

  @Override
  public void check() {
    if (looking) {
      // A frame is soon over, and to hear what has arrived at each of its networks would take half of its time.
      return;
    }
    surroundings.hearArrivals();
    if (current != null) {
      checkWanted();
    }
  }

  private void checkWanted() {
    if (current.message().photo() != wanted) {
      throw new Superseded(current.message().photo());
    }
    current.checkWanted();
  }

  private void workOff() {
    if (desk == null || working) {
      return;
    }
    working = true;
    surroundings.run(this::handleAll);
  }

  private void handleAll() {
    try {
      do {
        handleWaiting();
      } while (hasLooked() || hasMadeMoreReady());
      working = false;
    } catch (MiscomputingException e) {
      surroundings.failToCompute(String.valueOf(e.getMessage()));
    } catch (Throwable defect) {
      // The loop stays as it is, at work for ever: nothing that follows could be trusted.
      surroundings.fail(String.valueOf(defect));
    }
  }

  private boolean hasLooked() {
    looking = true;
    boolean isMore = lookout.look();
    looking = false;
    if (isMore) {
      surroundings.hearArrivals();
    }
    return isMore;
  }

  private boolean hasMadeMoreReady() {
    boolean isMore = desk.getReady();
    if (isMore) {
      // Whoever has sent a message meanwhile comes before the rest.
      surroundings.hearArrivals();
    }
    return isMore;
  }

  private void handleWaiting() {
    while (!waiting.isEmpty()) {
      current = waiting.remove();
      handle(current);
    }
    current = null;
  }

  private void handle(Task task) {
    ToWorker message = task.message();
    if (message instanceof ToWorker.Sheet) {
      // It is made of finished files, whatever becomes of the photo that is open.
      desk.serve(message, surroundings::post);
    } else if (message.photo() == wanted) {
      try {
        task.checkWanted();
        if (message.opens()) {
          onDesk = message.photo();
        }
        desk.serve(message, this::post);
      } catch (Superseded ended) {
        clearDesk();
      } catch (Overruled ended) {
        if (task.isCancelled()) {
          surroundings.post(task.cancellation());
        }
      }
    } else if (message.photo() == onDesk) {
      clearDesk();
    }
  }

  private void post(ToPage message) {
    checkWanted();
    surroundings.post(message);
  }

  private void clearDesk() {
    onDesk = NONE;
    desk.clear();
  }
}
