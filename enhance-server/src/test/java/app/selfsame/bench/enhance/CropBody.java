package app.selfsame.bench.enhance;

import app.selfsame.file.LosslessFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.light.DimPortrait;
import java.io.IOException;
import java.util.Locale;

/** A picture's file as it is sent. */
public record CropBody(String mediaType, byte[] bytes) {
  /** As the page sends it. */
  public static CropBody png(RgbaImage picture) {
    return new CropBody("image/png", LosslessFile.of(picture));
  }

  public static CropBody jpeg(RgbaImage picture) throws IOException {
    return new CropBody("image/jpeg", DimPortrait.jpeg(picture));
  }

  /** Type and size, for the tables. */
  @Override
  public String toString() {
    return mediaType.substring("image/".length()).toUpperCase(Locale.ROOT) + " of " + bytes.length / 1000 + " kB";
  }
}
