package app.selfsame.bench.hostile;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Connections that are held open for as long as the server lets them, and opened anew when it does not. */
final class HeldConnections implements Attack {
  private static final int THREADS = 4;
  private static final int LOOK_MILLIS = 200;
  private static final int CONNECT_MILLIS = 300;
  private static final int SMALL_BUFFER_BYTES = 4_096;
  private static final long AGE_NANOS = TimeUnit.SECONDS.toNanos(3);

  /** What is done on a connection that was opened and on which something was sent. */
  enum Then {
    /** Nothing more is sent. */
    SILENT,
    /** A byte is sent now and then. */
    DRIPPING,
    /** It is said that nothing more will be sent. */
    HALF_CLOSED,
    /** Not a byte of the answer is read; those who are cut off cannot tell, and come again after a while. */
    NOT_READING
  }

  private final int count;
  private final Then then;
  private final IntFunction<byte[]> opening;

  /**
   * Connections.
   *
   * @param opening what is sent at once on each, by its number
   */
  HeldConnections(int count, Then then, IntFunction<byte[]> opening) {
    this.count = count;
    this.then = then;
    this.opening = opening;
  }

  @Override
  public void run(Onset onset) throws InterruptedException {
    onset.each(THREADS, thread -> hold(onset, thread));
  }

  private void hold(Onset onset, int thread) {
    Held[] held = new Held[(count - thread + THREADS - 1) / THREADS];
    try {
      while (!onset.isOver()) {
        for (int i = 0; i < held.length && !onset.isOver(); i++) {
          if (held[i] == null) {
            held[i] = open(onset, thread + i * THREADS);
          } else if (!held[i].goesOn(onset)) {
            held[i].close();
            held[i] = null;
          }
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      for (Held connection : held) {
        if (connection != null) {
          connection.close();
        }
      }
    }
  }

  private Held open(Onset onset, int number) {
    SocketChannel channel = null;
    try {
      channel = SocketChannel.open();
      if (then == Then.NOT_READING) {
        channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_BUFFER_BYTES);
      }
      Loopback.connect(channel.socket(), Loopback.attacker(number), onset.port(), CONNECT_MILLIS);
      channel.write(ByteBuffer.wrap(opening.apply(number)));
      channel.configureBlocking(false);
      if (then == Then.HALF_CLOSED) {
        channel.shutdownOutput();
      }
      onset.heard().add("opened");
      return new Held(channel, System.nanoTime());
    } catch (IOException e) {
      onset.heard().add("not let in");
      close(channel);
      return null;
    }
  }

  private static void close(SocketChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // It is gone, which is all that was wanted.
    }
  }

  /** An open connection. */
  private final class Held {
    private final SocketChannel channel;
    private final long start;

    Held(SocketChannel channel, long start) {
      this.channel = channel;
      this.start = start;
    }

    /** Sends what is to be sent now; false when the server has ended it, or nobody can tell. */
    boolean goesOn(Onset onset) {
      if (then == Then.NOT_READING) {
        return System.nanoTime() - start < AGE_NANOS;
      }
      ByteBuffer answer = ByteBuffer.allocate(SMALL_BUFFER_BYTES);
      try {
        int bytes = channel.read(answer);
        if (bytes != 0) {
          String text = new String(answer.array(), 0, Math.max(0, bytes), StandardCharsets.ISO_8859_1);
          onset.heard().add(text.length() > 12 ? text.substring(9, 12) : "closed");
          return false;
        }
        if (then == Then.DRIPPING) {
          channel.write(ByteBuffer.wrap(new byte[] {'a'}));
        }
        return true;
      } catch (IOException e) {
        onset.heard().add("cut off");
        return false;
      }
    }

    void close() {
      HeldConnections.close(channel);
    }
  }
}
