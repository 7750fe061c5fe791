package app.selfsame.matting;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.PersonShares;

/**
 * What the person's coarse mask says at a picture's own resolution.
 *
 * @param trimap what is certain
 * @param expected the share of person that the mask lets expect in each pixel, 0..255
 */
public record PersonOutline(Trimap trimap, byte[] expected) {
  /** How far the mask's edge may be off, in eye-to-chin distances. */
  private static final float EDGE = 0.02f;

  /** Reach of the window in which the background is looked at, in eye-to-chin distances: about as wide as a face. */
  private static final float AROUND = 0.6f;

  /** The outline in a picture that was cut out of the photo which the shares and the mesh belong to. */
  public static PersonOutline of(RgbaImage picture, PicturePlace place, PersonShares shares, FaceMesh mesh) {
    OutlineGrid grid = OutlineGrid.of(picture, place, shares, mesh);
    PersonShape shape = PersonShape.of(grid);
    boolean[] clear = shape.clear(grid);
    int reach = Math.max(2, Math.round(AROUND * grid.unit()));
    Surroundings surroundings = new Surroundings(grid.width(), grid.height(), grid.colour(), clear, reach);
    byte[] cells = new OutlineBand(grid, shape, clear, surroundings).labels();
    float[] depth = new float[grid.cells()];
    for (int cell = 0; cell < depth.length; cell++) {
      depth[cell] = (shape.inside()[cell] - shape.outside()[cell]) / grid.unit();
    }
    byte[] labels = new byte[picture.width() * picture.height()];
    byte[] expected = new byte[labels.length];
    for (int y = 0, i = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++, i++) {
        labels[i] = cells[grid.cellAt(x, y)];
        expected[i] =
            labels[i] == Trimap.UNKNOWN
                ? (byte) Math.round(255 / (1 + Math.exp(-grid.between(depth, x, y) / EDGE)))
                : labels[i] == Trimap.FOREGROUND ? (byte) 255 : 0;
      }
    }
    new Gaps(picture, grid, shape, surroundings).open(labels, expected);
    return new PersonOutline(new Trimap(picture.width(), picture.height(), labels), expected);
  }
}
