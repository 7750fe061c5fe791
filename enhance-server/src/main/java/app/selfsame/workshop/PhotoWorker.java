package app.selfsame.workshop;

import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PackagedEngine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;

/**
 * A process that works on one photo after the other: orders come on its standard input, and answers go to its standard
 * output. It ends when its input does, which is when whoever started it ends.
 */
public final class PhotoWorker {
  /** As {@code -XX:+ExitOnOutOfMemoryError} ends; libraries throw the error as well. */
  static final int OUT_OF_MEMORY = 3;

  private final SynchronousQueue<Order> orders = new SynchronousQueue<>();
  private final DataInputStream in =
      new DataInputStream(new WipingInput(new FileInputStream(FileDescriptor.in)));
  private final DataOutputStream out =
      new DataOutputStream(new WipingOutput(new FileOutputStream(FileDescriptor.out)));

  private PhotoWorker() {}

  /** Works until nothing more can come. */
  public static void main(String[] arguments) throws Exception {
    // Whoever prints prints nothing into an answer.
    System.setOut(System.err);
    try {
      new PhotoWorker().work();
    } catch (OutOfMemoryError e) {
      end(OUT_OF_MEMORY);
    }
  }

  private void work() throws IOException, InterruptedException {
    WorkerDesk desk = new WorkerDesk(new EngineDesks(), PackagedEngine::prove);
    Thread reader = new Thread(this::read, "orders");
    reader.setDaemon(true);
    reader.start();
    out.writeInt(Answer.MARK);
    out.flush();
    for (int number = 1; ; number++) {
      answer(desk, number);
    }
  }

  /** What was worked on is gone from here with the answer. */
  private void answer(WorkerDesk desk, int number) throws IOException, InterruptedException {
    Order order = orders.take();
    Answer answer = desk.work(order);
    answer.write(number, out);
    Arrays.fill(answer.json(), (byte) 0);
    Arrays.fill(answer.face(), (byte) 0);
    answer.made().ifPresent(made -> Arrays.fill(made, (byte) 0));
    order.parts().forEach(part -> Arrays.fill(part, (byte) 0));
  }

  /** Reads on while a photo is worked on, so that it hears at once when nobody waits for it any more. */
  private void read() {
    try {
      while (true) {
        orders.put(OrderFrame.read(in));
      }
    } catch (IOException | InterruptedException e) {
      // Nobody waits for answers any more.
    } finally {
      end(0);
    }
  }

  /** Whoever started it removes the folder as well, unless he was killed. */
  private static void end(int status) {
    try {
      WorkFolder.remove(new File("").getAbsoluteFile().toPath());
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }
}
