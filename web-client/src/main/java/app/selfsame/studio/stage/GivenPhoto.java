package app.selfsame.studio.stage;

import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.file.Blob;

/** The photo as the browser shows pictures, for as long as there is no engine to open it. */
public final class GivenPhoto {
  /** What phones take: a larger one is only opened where it is judged. */
  private static final long MAX_PIXELS = 50_000_000;

  private final HTMLElement place = Html.byId("given-photo");
  private HTMLElement awaited;

  /** Shows it as soon as its size is known; one that the browser cannot open, or had better not, does not show. */
  public void show(Blob photo) {
    HTMLImageElement picture = (HTMLImageElement) ObjectUrls.picture(photo);
    awaited = picture;
    picture.onEvent(
        "load",
        event -> {
          // Browsers open a picture when it comes into view, not before.
          if (picture == awaited && pixels(picture) <= MAX_PIXELS) {
            place.clear().withChild(picture);
            place.setHidden(false);
          }
        });
  }

  public void hide() {
    awaited = null;
    place.clear().setHidden(true);
  }

  private static long pixels(HTMLImageElement picture) {
    return (long) picture.getNaturalWidth() * picture.getNaturalHeight();
  }
}
