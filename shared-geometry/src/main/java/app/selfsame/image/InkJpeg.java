package app.selfsame.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG picture of four printing inks, and how to have its samples from a decoder that only shows colours.
 *
 * <p>Decoders for the screen multiply each of three inks with the black one, all four as light that is let through.
 * With no profile and all quantisation values of black 0 (ITU-T T.81, A.3.4), black is 128 of 255 everywhere, and the
 * other inks are seen, half as strong; with theirs 0 in turn, black is. So what is changed is the part of the file in
 * front of its coded data, and that part as decoders get it, never the file.
 */
public final class InkJpeg {
  private static final int BASELINE_FRAME = 0xc0;
  private static final int PROGRESSIVE_FRAME = 0xc2;
  private static final int QUANTISATION_TABLES = 0xdb;
  private static final int APP2 = 0xe2;
  private static final int INKS = 4;
  private static final int BLACK = 3;
  private static final int COEFFICIENTS = 64;
  /** Bytes of a frame's segment in front of its components (T.81, B.2.2), and of each component. */
  private static final int FRAME_BYTES = 6;
  private static final int COMPONENT_BYTES = 3;

  private final FileBytes file;
  private final JpegSegments segments;
  private final List<FileBytes> kept = new ArrayList<>();
  private final List<FileBytes> profilePieces = new ArrayList<>();
  private final FileBytes[] tables = new FileBytes[INKS];
  private FileBytes frame;
  /** Which of those that are kept is the frame. */
  private int framePlace;
  private int transform = AdobeSegment.CMYK;
  private int scansAt = 2;

  private InkJpeg(byte[] bytes) {
    file = FileBytes.of(bytes);
    segments = new JpegSegments(file);
  }

  /** A picture whose inks can be had so; empty for all others, and for what is damaged in front of its coded data. */
  public static Optional<InkJpeg> of(byte[] file) {
    try {
      InkJpeg jpeg = new InkJpeg(file);
      return jpeg.readHead() && !jpeg.changesTables() ? Optional.of(jpeg) : Optional.empty();
    } catch (FileBytes.PastEndException | UnreadablePhotoException e) {
      return Optional.empty();
    }
  }

  /** The ICC profile in one piece; empty when there is none that is whole. */
  public Optional<FileBytes> profile() {
    return IccPieces.joined(profilePieces).map(FileBytes::of);
  }

  /** Where in the file those bytes begin that follow each head unchanged. */
  public int scansAt() {
    return scansAt;
  }

  /** The head of a file that shows cyan, magenta and yellow as the light that they let through, 0 to 128. */
  public byte[] headWithoutBlack() {
    return head(false);
  }

  /** The head of a file that shows black as the light that it lets through, 0 to 128, in red, green and blue alike. */
  public byte[] headOfBlack() {
    return head(true);
  }

  private boolean readHead() {
    List<FileBytes> definitions = new ArrayList<>();
    while (segments.next() != JpegSegments.START_OF_SCAN) {
      FileBytes segment = segments.segment();
      int marker = segments.marker();
      if (segments.isFrame()) {
        if (frame != null || !isReadable(marker, segment)) {
          return false;
        }
        frame = segment;
        framePlace = kept.size();
      }
      if (marker == QUANTISATION_TABLES) {
        definitions.add(segment);
      } else if (marker == APP2 && segment.hasText(0, IccPieces.NAME)) {
        profilePieces.add(segment);
      } else if (marker == AdobeSegment.MARKER && segment.hasText(0, AdobeSegment.NAME)) {
        transform = AdobeSegment.transform(segment);
      } else {
        kept.add(file.part(scansAt, segments.end() - scansAt));
      }
      scansAt = segments.end();
    }
    return frame != null && haveTables(definitions);
  }

  private static boolean isReadable(int marker, FileBytes frame) {
    return marker >= BASELINE_FRAME
        && marker <= PROGRESSIVE_FRAME
        && frame.u8(0) == 8
        && frame.u8(5) == INKS
        && frame.length() == FRAME_BYTES + INKS * COMPONENT_BYTES;
  }

  /** Finds the table of each ink, with its precision in front; of two with one number the later counts. */
  private boolean haveTables(List<FileBytes> definitions) {
    for (FileBytes segment : definitions) {
      for (int at = 0; at < segment.length(); ) {
        int kind = segment.u8(at);
        int bytes = 1 + (kind >> 4 == 0 ? COEFFICIENTS : 2 * COEFFICIENTS);
        FileBytes table = segment.part(at, bytes);
        for (int ink = 0; ink < INKS; ink++) {
          if (frame.u8(FRAME_BYTES + ink * COMPONENT_BYTES + 2) == (kind & 0xf)) {
            tables[ink] = table;
          }
        }
        at += bytes;
      }
    }
    for (FileBytes table : tables) {
      if (table == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether a later scan brings tables of its own, which would undo those that are put here. */
  private boolean changesTables() {
    try {
      while (segments.advance()) {
        if (segments.marker() == QUANTISATION_TABLES) {
          return true;
        }
      }
    } catch (FileBytes.PastEndException | UnreadablePhotoException e) {
      // It is cut off; how much of it is shown is up to the decoder.
      return false;
    }
    return false;
  }

  private byte[] head(boolean black) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    write(head, file.part(0, 2));
    // Where only black is looked at, the others are one grey, which is 128 as it stands, and not as brightness.
    byte[] adobe = AdobeSegment.of(black ? AdobeSegment.CMYK : transform);
    head.write(adobe, 0, adobe.length);
    for (int i = 0; i < kept.size(); i++) {
      if (i == framePlace) {
        writeFrame(head, kept.get(i));
      } else {
        write(head, kept.get(i));
      }
    }
    for (int ink = 0; ink < INKS; ink++) {
      writeTable(head, ink, ink == BLACK == black);
    }
    return head.toByteArray();
  }

  /** Each component gets the table of its own number. */
  private void writeFrame(ByteArrayOutputStream head, FileBytes whole) {
    int components = whole.length() - INKS * COMPONENT_BYTES;
    for (int i = 0; i < whole.length(); i++) {
      int at = i - components;
      head.write(at >= 0 && at % COMPONENT_BYTES == 2 ? at / COMPONENT_BYTES : whole.u8(i));
    }
  }

  private void writeTable(ByteArrayOutputStream head, int ink, boolean seen) {
    FileBytes table = tables[ink];
    head.write(0xff);
    head.write(QUANTISATION_TABLES);
    head.write(0);
    head.write(table.length() + 2);
    head.write(table.u8(0) & 0xf0 | ink);
    for (int i = 1; i < table.length(); i++) {
      head.write(seen ? table.u8(i) : 0);
    }
  }

  private static void write(ByteArrayOutputStream head, FileBytes bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      head.write(bytes.u8(i));
    }
  }
}
