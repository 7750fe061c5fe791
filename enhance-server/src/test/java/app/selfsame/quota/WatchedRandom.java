package app.selfsame.quota;

import java.security.SecureRandom;

/** Counts up, and shows the array that it filled last. */
final class WatchedRandom extends SecureRandom {
  private byte next;
  byte[] filled;

  @Override
  public void nextBytes(byte[] bytes) {
    filled = bytes;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ++next;
    }
  }
}
