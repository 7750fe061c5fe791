package app.selfsame.browser;

import app.selfsame.image.RgbaImage;
import app.selfsame.protocol.Frame;
import app.selfsame.protocol.FrameText;
import app.selfsame.protocol.ToPage;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;

/** What the served page makes of files that are dropped on it one upon the other, in one visit. */
public final class PageOpenings implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private static final String OPEN =
      "async ([base64, patience]) => {" + FrameText.TEXT_OF
          + """
            const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
            heard.length = 0;
            document.getElementById('problem-text').textContent = '';
            const before = asked;
            let tell;
            const told = new Promise((resolve) => { tell = resolve; });
            const hear = ({data}) => {
              if (data.type === 'failed' || data.type === 'miscomputing') {
                tell(['failed', String(data.message)]);
              } else if (data.head && asked > before) {
                const head = new Uint8Array(data.head);
                if (new DataView(head.buffer).getInt32(0) !== asked) {
                  return;
                }
                if (data.type === 'unreadable') {
                  tell(['unreadable', base64Of(data.head)]);
                } else if (data.type === 'preview') {
                  const size = new DataView(head.buffer);
                  const pixels = data.parcels[0].buffer ?? data.parcels[0];
                  tell(['preview', size.getInt32(4), size.getInt32(8), new Uint8Array(pixels).toBase64()]);
                }
              }
            };
            started.engine.addEventListener('message', hear);
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], 'photo', {type: 'image/jpeg'}));
            document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
            // What the page refuses by itself reaches no engine.
            const looking = setInterval(() => asked === before && refusal() !== '' && tell(['refused', refusal()]), 20);
            const waiting = setTimeout(() => tell(['silent']), patience);
            const answer = await told;
            clearInterval(looking);
            clearTimeout(waiting);
            started.engine.removeEventListener('message', hear);
            return answer;
          }
          """;

  private final ServedSite site = new ServedSite();
  private StudioVisit visit;

  /**
   * What was said of a file.
   *
   * @param picture as the page shows it, at most 1600 px long; or null
   * @param refusal the code of the refusal, or null
   * @param fault what no file may bring about, or null; the next file has a new page
   */
  public record Opened(RgbaImage picture, String refusal, String fault) {}

  public PageOpenings() throws IOException {
    site.before();
    visit = site.visit();
    visit.choose("us-passport-print");
  }

  /** Drops a file, and waits until it is shown or refused. */
  public Opened open(byte[] file) {
    Opened opened;
    try {
      String base64 = Base64.getEncoder().encodeToString(file);
      opened = read((List<?>) visit.evaluate(OPEN, List.of(base64, PATIENCE_MILLIS)));
    } catch (PlaywrightException e) {
      opened = new Opened(null, null, "the tab: " + e.getMessage().lines().findFirst().orElse(""));
    }
    if (opened.fault() != null) {
      visit.close();
      visit = site.visit();
      visit.choose("us-passport-print");
    }
    return opened;
  }

  private static Opened read(List<?> answer) {
    return switch ((String) answer.get(0)) {
      case "preview" -> {
        int width = ((Number) answer.get(1)).intValue();
        byte[] rgba = Base64.getDecoder().decode((String) answer.get(3));
        int[] pixels = new int[rgba.length / 4];
        ByteBuffer.wrap(rgba).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(pixels);
        yield new Opened(new RgbaImage(width, pixels.length / width, pixels), null, null);
      }
      case "unreadable" -> {
        Frame frame = new Frame("unreadable", FrameText.bytes(answer.get(1)), List.of());
        yield new Opened(null, ((ToPage.Unreadable) ToPage.read(frame)).refusal().code().id(), null);
      }
      case "refused" -> new Opened(null, "page", null);
      default -> new Opened(null, null, answer.toString());
    };
  }

  @Override
  public void close() {
    visit.close();
    site.after();
  }
}
