package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.decode.effort.UnwantedPictureException;
import app.selfsame.image.PhotoFile;
import java.io.IOException;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** A decode that nobody waits for ends, in every format and wherever it is. */
public class UnwantedPictureTest {
  private static Map<String, byte[]> files;

  @BeforeClass
  public static void makeFiles() throws IOException {
    files = HostileFilesTest.honest();
  }

  /** Answers yes until a certain question, and notes how much work was done then. */
  private static final class Sender implements StillWanted {
    private final int leavesAt;
    private final Error failure;
    private Effort effort;
    private int questions;
    private long stepsThen;

    Sender(int leavesAt, Error failure) {
      this.leavesAt = leavesAt;
      this.failure = failure;
    }

    @Override
    public boolean isStillWanted() {
      questions++;
      if (questions < leavesAt) {
        return true;
      }
      stepsThen = effort.steps();
      if (failure != null) {
        throw failure;
      }
      return false;
    }

    void decode(byte[] file) {
      PhotoFile photo = PhotoFile.admit(file);
      effort = new Effort(file.length, photo.header().pixels(), this);
      new PhotoDecoder(this).decode(photo, effort);
    }
  }

  private static int questions(byte[] file) {
    Sender patient = new Sender(Integer.MAX_VALUE, null);
    patient.decode(file);
    return patient.questions;
  }

  @Test
  public void workEndsWhereTheSenderIsFoundToBeGone() {
    files.forEach((kind, file) -> {
      int questions = questions(file);
      assertTrue(kind + ": " + questions, questions > 0);
      for (int at : new int[] {1, (questions + 1) / 2, questions}) {
        Sender sender = new Sender(at, null);
        assertThrows(kind, UnwantedPictureException.class, () -> sender.decode(file));
        assertEquals(kind + ": work goes on", sender.stepsThen, sender.effort.steps());
      }
    });
  }

  @Test
  public void whoeverDecodesMaySayWhetherItIsWanted() {
    PhotoDecoder unwanted = new PhotoDecoder(() -> false);
    assertThrows(UnwantedPictureException.class, () -> unwanted.decode(files.get("png")));
  }

  /** Another decode may have taken the memory. */
  @Test
  public void aLackOfMemoryIsNotTakenForDamage() {
    files.forEach((kind, file) -> {
      OutOfMemoryError lack = new OutOfMemoryError("of a test");
      Sender sender = new Sender(questions(file) / 2 + 1, lack);
      assertEquals(kind, lack, assertThrows(kind, OutOfMemoryError.class, () -> sender.decode(file)));
    });
  }
}
