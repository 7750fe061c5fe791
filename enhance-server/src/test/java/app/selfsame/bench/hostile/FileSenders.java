package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.CropBody;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Senders of hostile files to {@code /enhance}: each sends one after the other, and waits for the answer or leaves. */
final class FileSenders implements Attack {
  /** A sender sends no more often, so that no day's allowance is used up by the first attacks alone. */
  private static final int EVERY_MILLIS = 250;

  private final int senders;
  private final boolean wait;
  private final List<CropBody> files;

  private FileSenders(int senders, boolean wait, List<CropBody> files) {
    this.senders = senders;
    this.wait = wait;
    this.files = files;
  }

  static FileSenders waiting(int senders, List<CropBody> files) {
    return new FileSenders(senders, true, files);
  }

  static FileSenders leaving(int senders, List<CropBody> files) {
    return new FileSenders(senders, false, files);
  }

  @Override
  public void run(Onset onset) throws InterruptedException {
    onset.each(senders, number -> send(onset, number));
  }

  private void send(Onset onset, int number) {
    for (int i = 0; !onset.isOver(); i++) {
      long start = System.nanoTime();
      onset.heard().add(send(onset, number, files.get((number + i) % files.size()), number + "-" + i));
      long pauseNanos = EVERY_MILLIS * 1_000_000L - (System.nanoTime() - start);
      try {
        TimeUnit.NANOSECONDS.sleep(pauseNanos);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Object send(Onset onset, int number, CropBody file, String name) {
    long start = System.nanoTime();
    int patience = (int) Math.max(1, onset.leftMillis());
    try (Socket socket = Loopback.connect(new Socket(), Loopback.attacker(number), onset.port(), patience)) {
      OutputStream out = socket.getOutputStream();
      out.write(Requests.postHeader(file.mediaType(), file.bytes().length, "attacker " + name));
      out.write(file.bytes());
      if (!wait) {
        return "left";
      }
      return Answer.read(socket, start, onset.endNanos());
    } catch (IOException e) {
      return onset.isOver() ? "nothing yet" : "cut off";
    }
  }
}
