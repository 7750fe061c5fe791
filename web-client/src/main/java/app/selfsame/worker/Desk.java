package app.selfsame.worker;

import app.selfsame.inspection.PreparationRequest;
import app.selfsame.network.ModelFile;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Map;

/**
 * What the worker does with the photo that lies before it. One call at a time; each may suspend, and may be ended by
 * {@link Superseded} wherever a network runs or a reply is given. Any other exception is a defect: the worker is given
 * up.
 */
public interface Desk {
  /**
   * Takes a photo in place of any other and judges it.
   *
   * @param file the bytes of the file that a person chose: any bytes
   * @param documentId which document the photo is for; null when none is chosen yet
   * @param answers what the person said
   */
  void open(byte[] file, String documentId, Answers answers, Reply reply);

  /**
   * Learns to find more, and judges the open photo again by what is found.
   *
   * @param models the files that the engine does without until then
   */
  void equip(Map<ModelFile, byte[]> models, String documentId, Answers answers, Reply reply);

  /** Judges the open photo for another document, or with other answers. */
  void choose(String documentId, Answers answers, Reply reply);

  /**
   * Makes the file that the document wants out of the open photo. May also be ended by {@link Overruled}, and the photo
   * is open still.
   */
  void prepare(String documentId, PreparationRequest request, Answers answers, Reply reply);

  /** Hands over the picture of the file that was last made for the document. May also be ended by {@link Overruled}. */
  void crop(String documentId, Reply reply);

  /**
   * Makes that file anew out of its picture in another light. May also be ended by {@link Overruled}.
   *
   * @param picture the bytes of the file that holds the picture: any bytes
   * @param notes what is said to have been done to it
   */
  void relight(String documentId, byte[] picture, List<ToneNote> notes, Answers answers, Reply reply);

  /**
   * Writes the report of the open photo to be printed.
   *
   * @param version of the program
   * @param relit whether the file in another light is the one that it speaks of
   */
  void print(String documentId, String version, boolean relit, Answers answers, Reply reply);

  /** Forgets the photo, whether or not one is open. */
  void close();
}
