package app.selfsame.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a file that some program has saved, in whichever encoding it took. */
final class RosterText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\ufeff';
  private static final int LOOKED_AT_BYTES = 1_000;

  private RosterText() {}

  /**
   * Reads UTF-8 and UTF-16, with a byte order mark or without, and Windows-1252, which spreadsheets still write.
   *
   * @throws RosterException when it is no text
   */
  static String of(byte[] file) throws RosterException {
    String text = decoded(file);
    if (text.indexOf('\0') >= 0) {
      throw new RosterException(RosterMessage.NO_TEXT);
    }
    return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
  }

  private static String decoded(byte[] file) throws RosterException {
    try {
      Charset wide = wide(file);
      return strict(file, wide == null ? StandardCharsets.UTF_8 : wide);
    } catch (CharacterCodingException e) {
      // Any bytes are Windows-1252, but for five that mean nothing there.
      return new String(file, WINDOWS);
    }
  }

  private static String strict(byte[] file, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  /** Which UTF-16 it is: by its mark, or by where the zeros of plain letters are; null when it is none. */
  private static Charset wide(byte[] file) {
    if (file.length < 2) {
      return null;
    }
    int mark = (file[0] & 0xff) << 8 | file[1] & 0xff;
    if (mark == 0xfeff || mark == 0xfffe) {
      return mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    int[] zeros = new int[2];
    int looked = Math.min(file.length, LOOKED_AT_BYTES) / 2 * 2;
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += file[i] == 0 ? 1 : 0;
    }
    int most = looked / 4;
    if (zeros[0] == zeros[1] || Math.max(zeros[0], zeros[1]) <= most) {
      return null;
    }
    return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }
}
