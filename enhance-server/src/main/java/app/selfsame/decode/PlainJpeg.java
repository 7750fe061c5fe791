package app.selfsame.decode;

import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.UnreadablePhotoException;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A JPEG file as decoders like it: without what browsers pass over and Java's decoders stumble at. Its first picture
 * alone, with an end marker, no stray bytes before a marker, nothing but scans and tables behind its first scan, and
 * only a profile that can be used. Not a byte of the coded picture is changed.
 *
 * <p>A missing end marker is forgiven only where the scans are complete; whether the last one is whole the decoder
 * says, which asks for more bits than there are before the marker that is put here.
 */
final class PlainJpeg {
  private final byte[] file;
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private int keptFrom;
  private int keptTo = 2;

  private PlainJpeg(byte[] file) {
    this.file = file;
  }

  /**
   * The plain file: the same array where it is one already.
   *
   * @throws UnreadablePhotoException when scans are missing, or are more than a photo is worth
   */
  static byte[] of(byte[] file, ImageHeader header) {
    JpegParts walk = JpegParts.of(file);
    JpegScans scans = JpegScans.of(file, walk.parts());
    if (scans == null
        || !scans.areBounded(header.width(), header.height())
        || !(walk.hasEnd() ? scans.showEveryColour() : scans.areComplete())) {
      throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
    }
    List<JpegPart> pieces = walk.parts().stream().filter(part -> part.isProfile(file)).toList();
    boolean dropProfile = !pieces.isEmpty() && !JpegProfile.isSound(file, pieces, scans.colours());
    return new PlainJpeg(file).write(walk, dropProfile);
  }

  private byte[] write(JpegParts walk, boolean dropProfile) {
    boolean inScans = false;
    for (JpegPart part : walk.parts()) {
      if (inScans ? part.isScanOrTable() : !(dropProfile && part.isProfile(file))) {
        keep(part.start(), part.dataEnd());
      }
      inScans |= part.isScan();
    }
    boolean endsRight =
        walk.hasEnd() && keptTo + 1 < file.length && file[keptTo] == (byte) 0xff && file[keptTo + 1] == (byte) 0xd9;
    if (endsRight && plain.size() == 0 && keptFrom == 0) {
      return file;
    }
    flush();
    plain.write(0xff);
    plain.write(0xd9);
    return plain.toByteArray();
  }

  private void keep(int start, int end) {
    if (start != keptTo) {
      flush();
      keptFrom = start;
    }
    keptTo = end;
  }

  private void flush() {
    plain.write(file, keptFrom, keptTo - keptFrom);
  }
}
