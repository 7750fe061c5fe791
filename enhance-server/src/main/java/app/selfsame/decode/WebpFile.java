package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.vp8.KeyFrame;
import app.selfsame.decode.vp8.Planes;
import app.selfsame.decode.vp8.PlanesToRgb;
import app.selfsame.decode.vp8l.LosslessPicture;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.awt.color.ICC_Profile;
import java.util.Arrays;

/** A WebP file (RFC 9649), decoded to the samples that libwebp decodes it to, and with it every browser. */
final class WebpFile {
  private final byte[] file;
  private final ImageHeader header;

  WebpFile(byte[] file, ImageHeader header) {
    this.file = file;
    this.header = header;
  }

  /** The picture as it is stored. */
  RgbaImage decode(Traces traces, Effort effort) {
    // The header was read from the only picture there is.
    WebpChunk lossless = WebpChunk.picture(file, WebpChunk.LOSSLESS);
    return lossless == null
        ? lossy(WebpChunk.picture(file, WebpChunk.LOSSY), traces, effort)
        : lossless(lossless, traces, effort);
  }

  private RgbaImage lossless(WebpChunk chunk, Traces traces, Effort effort) {
    int end = end(chunk);
    int[] pixels = new int[header.width() * header.height()];
    traces.add(pixels);
    LosslessPicture.decode(file, chunk.from(), end, header.width(), header.height(), pixels, effort);
    for (int i = 0; i < pixels.length; i++) {
      // Red comes first there.
      pixels[i] = pixels[i] & 0xff00ff00 | (pixels[i] & 0xff) << 16 | pixels[i] >> 16 & 0xff;
    }
    return new RgbaImage(header.width(), header.height(), pixels);
  }

  private RgbaImage lossy(WebpChunk chunk, Traces traces, Effort effort) {
    int end = end(chunk);
    Planes planes = new Planes(header.width(), header.height());
    planes.samples().forEach(traces::add);
    KeyFrame.decode(file, chunk.from(), end, planes, effort);
    int[] pixels = new int[header.width() * header.height()];
    traces.add(pixels);
    PlanesToRgb.fill(pixels, planes, effort);
    RgbaImage picture = new RgbaImage(header.width(), header.height(), pixels);
    WebpChunk alpha = beside(WebpChunk.ALPHA);
    if (alpha != null) {
      new WebpAlpha(file, alpha.from(), end(alpha), header).apply(picture, traces, effort);
    }
    return picture;
  }

  /** What is left to be done to the decoded picture, or null. A profile that nobody can read counts for none. */
  ToSrgb conversion() {
    WebpChunk chunk = beside(WebpChunk.PROFILE);
    ICC_Profile profile =
        chunk != null && chunk.isWithin(file) && chunk.length() <= SoundProfile.MAX_BYTES
            ? SoundProfile.of(Arrays.copyOfRange(file, chunk.from(), (int) chunk.to()), 3)
            : null;
    return profile == null ? null : new ProfileToSrgb(profile);
  }

  private WebpChunk beside(int name) {
    return WebpChunk.isExtended(file) ? WebpChunk.first(file, name) : null;
  }

  private int end(WebpChunk chunk) {
    if (!chunk.isWithin(file)) {
      throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
    }
    return (int) chunk.to();
  }
}
