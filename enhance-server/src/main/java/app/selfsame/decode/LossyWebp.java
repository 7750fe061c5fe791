package app.selfsame.decode;

import app.selfsame.decode.vp8.KeyFrame;
import app.selfsame.decode.vp8.Planes;
import app.selfsame.decode.vp8.PlanesToRgb;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.awt.color.ICC_Profile;

/**
 * A lossy WebP file (RFC 9649, 2.5), decoded to the samples that libwebp decodes it to, and with it every browser.
 */
final class LossyWebp {
  private final byte[] file;
  private final ImageHeader header;
  private final WebpChunk picture;

  private LossyWebp(byte[] file, ImageHeader header, WebpChunk picture) {
    this.file = file;
    this.header = header;
    this.picture = picture;
  }

  /** The file, or null when its picture is lossless. */
  static LossyWebp of(byte[] file, ImageHeader header) {
    WebpChunk picture = WebpChunk.first(file, WebpChunk.LOSSY);
    return picture == null ? null : new LossyWebp(file, header, picture);
  }

  /** The picture as it is stored, without alpha. */
  RgbaImage decode(Traces traces) {
    Planes planes = new Planes(header.width(), header.height());
    planes.samples().forEach(traces::add);
    KeyFrame.decode(file, picture.from(), end(picture), planes);
    return new RgbaImage(header.width(), header.height(), PlanesToRgb.pixels(planes));
  }

  /** How opaque its pixels are, or null when all of them are. */
  WebpAlpha alpha() {
    WebpChunk alpha = beside(WebpChunk.ALPHA);
    return alpha == null ? null : new WebpAlpha(file, alpha.from(), end(alpha), header);
  }

  /** What is left to be done to the decoded picture, or null. */
  ToSrgb conversion() {
    WebpChunk chunk = beside(WebpChunk.PROFILE);
    ICC_Profile profile = chunk == null ? null : PlainWebp.profile(file, chunk);
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
