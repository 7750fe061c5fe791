package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.AdobeSegment;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.UnreadablePhotoException;
import java.awt.color.ICC_Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * A JPEG file as decoders like it: without what browsers pass over and Java's decoders stumble at. Its first picture
 * alone, with an end marker, no stray bytes before a marker, nothing but scans and tables behind its first scan,
 * only a profile that can be used; and what four colours are is said as libjpeg takes it, because where Adobe's segment is
 * missing Java's decoder sees alpha. Not a byte of the coded picture is changed.
 *
 * <p>A missing end marker is forgiven only where the scans are complete; whether the last one is whole the decoder
 * says, which asks for more bits than there are before the marker that is put here.
 */
final class PlainJpeg {
  private static final int INKS = 4;

  private final byte[] file;
  private final ICC_Profile profile;
  /** Where in the file what is kept begins and ends, piece by piece; the first begins with the start marker. */
  private final List<int[]> kept = new ArrayList<>(List.of(new int[] {0, 2}));

  /** What is put behind the start marker. */
  private byte[] inserted = {};

  private final int colours;

  private byte[] bytes;

  private PlainJpeg(byte[] file, int colours, ICC_Profile profile) {
    this.file = file;
    this.colours = colours;
    this.profile = profile;
  }

  /**
   * Lays out a file.
   *
   * @param effort that the scans have to keep within
   * @throws UnreadablePhotoException when scans are missing, or are more than any encoder writes
   */
  static PlainJpeg of(byte[] file, ImageHeader header, Effort effort) {
    JpegParts walk = JpegParts.of(file);
    JpegScans scans = JpegScans.of(file, walk.parts());
    if (scans == null
        || scans.count() > JpegScans.MAX
        || !(walk.hasEnd() ? scans.showEveryColour() : scans.areComplete())) {
      throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
    }
    effort.require(scans.pixelsSet(header));
    boolean halved = DecodingLimits.isForHalving(header);
    if (halved && scans.count() > 1) {
      // All of it is kept in the decoder's own memory until the last scan.
      throw UnreadablePhotoException.tooManyPixels(header);
    }
    List<JpegPart> pieces = walk.parts().stream().filter(part -> part.isProfile(file)).toList();
    ICC_Profile profile = pieces.isEmpty() ? null : JpegProfile.of(file, pieces, scans.colours());
    boolean appliedHere = halved || scans.colours() != INKS;
    PlainJpeg jpeg = new PlainJpeg(file, scans.colours(), appliedHere ? profile : null);
    if (scans.colours() == INKS) {
      jpeg.inserted = AdobeSegment.of(transform(file, walk.parts()));
    }
    jpeg.write(walk, appliedHere || profile == null);
    return jpeg;
  }

  /** The last segment counts. */
  private static int transform(byte[] file, List<JpegPart> parts) {
    return parts.stream()
        .filter(part -> part.isAdobe(file))
        .map(part -> AdobeSegment.transform(part.segment(file)))
        .reduce(AdobeSegment.CMYK, (earlier, later) -> later);
  }

  /** The plain file: the same array where it is one already. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether its samples are red, green and blue once they are decoded, as nearly every photo's. */
  boolean hasThreeColours() {
    return colours == 3;
  }

  /**
   * What is left to be done to the decoded picture, or null. A decoder that applies a profile itself wants the whole
   * picture twice, and leaves grey as it is: it is left to it for four inks alone.
   */
  ToSrgb conversion() {
    return profile == null ? null : new ProfileToSrgb(profile);
  }

  private void write(JpegParts walk, boolean dropProfile) {
    boolean inScans = false;
    for (JpegPart part : walk.parts()) {
      boolean dropped = dropProfile && part.isProfile(file) || inserted.length > 0 && part.isAdobe(file);
      if (inScans ? part.isScanOrTable() : !dropped) {
        keep(part.start(), part.dataEnd());
      }
      inScans |= part.isScan();
    }
    int end = kept.get(kept.size() - 1)[1];
    boolean endsRight =
        walk.hasEnd() && end + 1 < file.length && file[end] == (byte) 0xff && file[end + 1] == (byte) 0xd9;
    bytes = endsRight && kept.size() == 1 && inserted.length == 0 ? file : joined();
  }

  private void keep(int start, int end) {
    int[] last = kept.get(kept.size() - 1);
    if (start == last[1]) {
      last[1] = end;
    } else {
      kept.add(new int[] {start, end});
    }
  }

  /** One array of the right size: buffers that grow would be left behind in memory with the picture in them. */
  private byte[] joined() {
    byte[] joined = new byte[kept.stream().mapToInt(piece -> piece[1] - piece[0]).sum() + inserted.length + 2];
    int at = inserted.length;
    for (int[] piece : kept) {
      System.arraycopy(file, piece[0], joined, at, piece[1] - piece[0]);
      at += piece[1] - piece[0];
    }
    // Between the start marker and all else.
    System.arraycopy(file, 0, joined, 0, 2);
    System.arraycopy(inserted, 0, joined, 2, inserted.length);
    joined[at] = (byte) 0xff;
    joined[at + 1] = (byte) 0xd9;
    return joined;
  }
}
