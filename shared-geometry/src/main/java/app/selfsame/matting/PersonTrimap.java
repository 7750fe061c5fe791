package app.selfsame.matting;

import app.selfsame.geometry.PicturePlace;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.PersonMask;

/** Turns the person's coarse mask into a trimap at a picture's own resolution. */
public final class PersonTrimap {
  private PersonTrimap() {}

  /** The trimap of a picture that was cut out of the photo that the mask belongs to. */
  public static Trimap of(RgbaImage picture, PicturePlace place, PersonMask mask) {
    byte[] labels = new byte[picture.width() * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        float share = mask.at(place.toPhoto(x + 0.5, y + 0.5));
        labels[y * picture.width() + x] =
            share > 0.9f ? Trimap.FOREGROUND : share < 0.1f ? Trimap.BACKGROUND : Trimap.UNKNOWN;
      }
    }
    return new Trimap(picture.width(), picture.height(), labels);
  }
}
