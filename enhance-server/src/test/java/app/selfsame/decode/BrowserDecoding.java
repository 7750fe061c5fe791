package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** How a browser is asked for what it makes of a file: as the engine's worker asks it, but on a page. */
final class BrowserDecoding {
  static final String FUNCTION =
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

  private BrowserDecoding() {}

  /**
   * What the function is called with.
   *
   * @param type of the file: jpeg, png
   * @param step from each row to the next, the first row being one of them
   */
  static Map<String, ?> argument(byte[] file, String type, int step) {
    return Map.of("file", Base64.getEncoder().encodeToString(file), "type", "image/" + type, "step", step);
  }

  /** The rows of what it answers, or null when the file is refused. */
  static RgbaImage picture(Object answer) {
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
}
