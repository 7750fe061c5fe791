package app.selfsame.workshop;

import app.selfsame.image.ImageFormat;
import app.selfsame.likeness.FaceTemplate;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Optional;

/**
 * What a process says of a photo, as bytes: whoever reads it trusts none of them.
 *
 * @param kind of answer
 * @param json what there is to say
 * @param made a file or a template that was made; empty where none was, and where the photo itself is the file
 * @param face {@link SeenFace#bytes} where somebody asked for them; empty otherwise
 */
record Answer(Kind kind, byte[] json, Optional<byte[]> made, byte[] face) {
  /** Stands at the beginning of each answer, and is the first that a process says. */
  static final int MARK = 0x5e1f5a4e;

  /** Reports have some 50,000 bytes. */
  private static final int MOST_JSON_BYTES = 2 << 20;

  /** A finished photo of a document's size has less than a tenth of that. */
  private static final int MOST_FILE_BYTES = 32 << 20;

  /** Without a face. */
  Answer(Kind kind, byte[] json, Optional<byte[]> made) {
    this(kind, json, made, new byte[0]);
  }

  /** What is said. */
  enum Kind {
    /** There is no file. */
    JUDGED,
    /** The photo as it came is what is to be handed in. */
    JUDGED_UNCHANGED,
    /** A file was made. */
    JUDGED_WITH_FILE,
    UNUSABLE,
    /** A zone was looked for. */
    ZONE_READ,
    /** Faces were held against each other. */
    SEARCHED,
    /** Faces were compared, or something stood in the way. */
    FACES_COMPARED,
    /** A template was made of a face: it is what was made. */
    TEMPLATE_MADE,
    /** Something stood in the way of making one. */
    NOT_COMPARED,
    /** The engine computes what it should. */
    PROVEN,
    /** The engine failed. */
    DEFECT;

    boolean hasMade() {
      return this == JUDGED_WITH_FILE || this == TEMPLATE_MADE;
    }
  }

  /** Writes the answer to an order of that number. */
  void write(int number, DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    out.writeInt(number);
    out.writeByte(kind.ordinal());
    Bytes.write(json, out);
    Bytes.write(face, out);
    if (kind.hasMade()) {
      Bytes.write(made.orElseThrow(), out);
    }
    out.flush();
  }

  /**
   * Reads the answer to an order of that number, whoever may have written it.
   *
   * @throws StreamCorruptedException when it is none
   */
  static Answer read(int number, DataInputStream in) throws IOException {
    requireMark(in);
    int ordinal = in.readInt() == number ? in.readByte() : -1;
    if (ordinal < 0 || ordinal >= Kind.values().length) {
      throw new StreamCorruptedException();
    }
    Kind kind = Kind.values()[ordinal];
    byte[] json = Bytes.read(in, MOST_JSON_BYTES);
    byte[] face = Bytes.read(in, SeenFace.MOST_BYTES);
    return new Answer(kind, json, kind.hasMade() ? Optional.of(made(kind, in)) : Optional.empty(), face);
  }

  private static byte[] made(Kind kind, DataInputStream in) throws IOException {
    if (kind == Kind.TEMPLATE_MADE) {
      return Bytes.read(in, FaceTemplate.BYTES);
    }
    byte[] file = Bytes.read(in, MOST_FILE_BYTES);
    ImageFormat format = ImageFormat.of(file);
    if (format != ImageFormat.JPEG && format != ImageFormat.PNG) {
      throw new StreamCorruptedException();
    }
    return file;
  }

  /** Reads what a process says first. */
  static void requireMark(DataInputStream in) throws IOException {
    if (in.readInt() != MARK) {
      throw new StreamCorruptedException();
    }
  }
}
