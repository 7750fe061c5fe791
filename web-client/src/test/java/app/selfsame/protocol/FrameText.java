package app.selfsame.protocol;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Frames as a test's browser and the test hand them to each other: a kind, a head and parcels, bytes as Base64. */
public final class FrameText {
  /** JavaScript that defines {@code posted}, which makes of such a text what one thread posts to another. */
  public static final String POSTED =
      """
      const bytesOf = (base64) => {
        const text = atob(base64);
        const bytes = new Uint8Array(text.length);
        for (let i = 0; i < bytes.length; i++) {
          bytes[i] = text.charCodeAt(i);
        }
        return bytes.buffer;
      };
      const posted = ([type, head, ...parcels]) => ({type, head: bytesOf(head), parcels: parcels.map(bytesOf)});
      """;

  /** JavaScript that defines {@code textOf}, which makes such a text of what was posted. */
  public static final String TEXT_OF =
      """
      const base64Of = (buffer) => {
        const bytes = new Uint8Array(buffer);
        let text = '';
        for (let i = 0; i < bytes.length; i += 8192) {
          text += String.fromCharCode(...bytes.subarray(i, i + 8192));
        }
        return btoa(text);
      };
      const textOf = ({type, head, parcels}) => [type, base64Of(head), ...parcels.map(base64Of)];
      """;

  private FrameText() {}

  public static List<String> of(Frame frame) {
    List<String> text = new ArrayList<>(List.of(frame.kind(), base64(frame.head())));
    frame.parcels().forEach(parcel -> text.add(base64(parcel.bytes())));
    return text;
  }

  public static Frame frame(List<?> text) {
    List<Parcel> parcels = new ArrayList<>();
    text.subList(2, text.size()).forEach(parcel -> parcels.add(new ByteParcel(bytes(parcel))));
    return new Frame((String) text.get(0), bytes(text.get(1)), parcels);
  }

  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public static byte[] bytes(Object base64) {
    return Base64.getDecoder().decode((String) base64);
  }
}
