package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What Chromium makes of a file. */
public final class ChromiumPictures implements AutoCloseable {
  private static final String DECODE =
      """
      async ({file, type, step}) => {
        const bytes = Uint8Array.from(atob(file), letter => letter.charCodeAt(0));
        let picture;
        try {
          picture = await createImageBitmap(new Blob([bytes], {type}));
        } catch (refusal) {
          return null;
        }
        const {width, height} = picture;
        const context = new OffscreenCanvas(width, 1).getContext("2d", {colorSpace: "srgb", willReadFrequently: true});
        context.globalCompositeOperation = "copy";
        const parts = [];
        let rows = 0;
        for (let y = 0; y < height; y += step, rows++) {
          context.drawImage(picture, 0, -y);
          const samples = context.getImageData(0, 0, width, 1).data;
          for (let from = 0; from < samples.length; from += 32768) {
            parts.push(String.fromCharCode(...samples.subarray(from, from + 32768)));
          }
        }
        picture.close();
        return [width, rows, btoa(parts.join(""))];
      }
      """;

  private final Chromium chromium = new Chromium("--force-color-profile=srgb");
  private final Page page = chromium.browser().newPage();

  /** The picture, or null when the file is refused. */
  public RgbaImage decode(byte[] file, String type) {
    return decode(file, type, 1);
  }

  /**
   * Some rows of a picture, or null when the file is refused.
   *
   * @param step from each row to the next, the first row being one of them
   */
  public RgbaImage decode(byte[] file, String type, int step) {
    String encoded = Base64.getEncoder().encodeToString(file);
    Object answer = page.evaluate(DECODE, Map.of("file", encoded, "type", "image/" + type, "step", step));
    if (!(answer instanceof List<?> parts)) {
      return null;
    }
    int[] pixels = new int[(Integer) parts.get(0) * (Integer) parts.get(1)];
    ByteBuffer.wrap(Base64.getDecoder().decode((String) parts.get(2)))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(pixels);
    return new RgbaImage((Integer) parts.get(0), (Integer) parts.get(1), pixels);
  }

  public String version() {
    return "Chromium " + chromium.browser().version();
  }

  @Override
  public void close() {
    chromium.close();
  }
}
