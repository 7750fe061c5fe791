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
      async ({file, type}) => {
        const bytes = Uint8Array.from(atob(file), letter => letter.charCodeAt(0));
        let picture;
        try {
          picture = await createImageBitmap(new Blob([bytes], {type}));
        } catch (refusal) {
          return null;
        }
        const {width, height} = picture;
        const context = new OffscreenCanvas(width, height).getContext("2d", {colorSpace: "srgb"});
        context.drawImage(picture, 0, 0);
        const samples = context.getImageData(0, 0, width, height).data;
        let text = "";
        for (let from = 0; from < samples.length; from += 32768) {
          text += String.fromCharCode(...samples.subarray(from, from + 32768));
        }
        return [width, height, btoa(text)];
      }
      """;

  private final Chromium chromium = new Chromium("--force-color-profile=srgb");
  private final Page page = chromium.browser().newPage();

  /** The picture, or null when the file is refused. */
  public RgbaImage decode(byte[] file, String type) {
    Object answer =
        page.evaluate(DECODE, Map.of("file", Base64.getEncoder().encodeToString(file), "type", "image/" + type));
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

  @Override
  public void close() {
    chromium.close();
  }
}
