package app.selfsame.decode.effort;

/**
 * What one decode may take. Both bounds follow from what is there, the bytes of the file and the pixels of its header:
 *
 * <ul>
 *   <li>64 Mi steps, 16 more for each byte and 24 for each pixel. A step is a byte that a decoder reads from the file,
 *       each time that it reads it, a pixel that it sets, or work of that size, about ten nanoseconds. Encoders of
 *       progressive JPEG write up to 20 scans, each of which sets all pixels; no other kind of file takes ten steps.
 *   <li>32 MiB in the Java heap, 8 bytes more for each byte and 24 for each pixel. A picture of 16 bits a sample with
 *       alpha takes 20, with its turned copy; a small file may have a profile of 4 MiB. Beside it a decoder of TIFF
 *       makes buffers of 24 KiB for a strip, and LZW's tables, of which it holds few at a time.
 * </ul>
 *
 * <p>While work is counted, somebody is asked whether the picture is still wanted, every million of steps or every 16
 * reads, which may be megabytes of packed rows. An exception that is thrown here is kept, since a decoder may pass over it.
 *
 * <p>Belongs to one decode and its thread.
 */
public final class Effort {
  private static final long FREE_STEPS = 64 << 20;
  private static final int STEPS_PER_BYTE = 16;
  private static final int STEPS_PER_PIXEL = 24;
  private static final long FREE_BYTES = 32 << 20;
  private static final int BYTES_PER_BYTE = 8;
  private static final int BYTES_PER_PIXEL = 24;
  private static final int STEPS_UNASKED = 1 << 20;
  private static final int READS_UNASKED = 16;

  private final long maxSteps;
  private final long maxBytes;
  private final StillWanted wanted;
  private long steps;
  private long heldBytes;
  private long nextQuestion = STEPS_UNASKED;
  private int reads;
  private RuntimeException end;

  /**
   * Nothing of it is used up.
   *
   * @param fileBytes how long the file is
   * @param pixels how many its header promises
   * @param wanted whether anybody waits for the picture
   */
  public Effort(int fileBytes, long pixels, StillWanted wanted) {
    maxSteps = FREE_STEPS + (long) STEPS_PER_BYTE * fileBytes + STEPS_PER_PIXEL * pixels;
    maxBytes = FREE_BYTES + (long) BYTES_PER_BYTE * fileBytes + BYTES_PER_PIXEL * pixels;
    this.wanted = wanted;
  }

  /**
   * Counts work that is done or about to be done.
   *
   * @throws EffortExceededException when it is more than the file is worth
   * @throws UnwantedPictureException when nobody waits for the picture any more
   */
  public void spend(long more) {
    steps += more;
    if (steps >= nextQuestion) {
      nextQuestion = steps + STEPS_UNASKED;
      require(0);
      ask();
    }
  }

  /**
   * Counts the bytes of one read.
   *
   * @throws EffortExceededException when they are more than the file is worth
   * @throws UnwantedPictureException when nobody waits for the picture any more
   */
  public void spendRead(int bytes) {
    if (++reads % READS_UNASKED == 0) {
      ask();
    }
    spend(bytes);
  }

  /**
   * Looks ahead at work that is sure to come, and is counted then.
   *
   * @throws EffortExceededException when it is more than the file is worth
   */
  public void require(long ahead) {
    if (steps + ahead > maxSteps) {
      throw ended(new EffortExceededException("work"));
    }
  }

  /**
   * Counts memory that is taken and held until the picture is there.
   *
   * @throws EffortExceededException when it is more than the file is worth
   */
  public void hold(long bytes) {
    heldBytes += bytes;
    if (heldBytes > maxBytes) {
      throw ended(new EffortExceededException("memory"));
    }
  }

  private void ask() {
    if (!wanted.isStillWanted()) {
      throw ended(new UnwantedPictureException());
    }
  }

  private RuntimeException ended(RuntimeException exception) {
    end = end == null ? exception : end;
    return end;
  }

  /**
   * Throws once more what was thrown before, in case that a decoder went on.
   *
   * @throws EffortExceededException when the file took more than it is worth
   * @throws UnwantedPictureException when nobody waits for the picture any more
   */
  public void rethrow() {
    if (end != null) {
      throw end;
    }
    require(0);
  }

  /** Work until now. */
  public long steps() {
    return steps;
  }

  public long maxSteps() {
    return maxSteps;
  }

  /** In the Java heap. */
  public long maxBytes() {
    return maxBytes;
  }
}
