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
 * @param trust how much more the mask is to be trusted than colours, 0..255: before a busy background these mislead
 */
public record PersonOutline(Trimap trimap, byte[] expected, byte[] trust) {
  /** How far the mask's edge may be off, in eye-to-chin distances. */
  private static final float EDGE = 0.02f;

  /** Deviation of the background around, in sRGB steps, at which mask and colours are trusted alike. */
  private static final float BUSY = 30;

  /** The outline in a picture that was cut out of the photo which the shares and the mesh belong to. */
  public static PersonOutline of(RgbaImage picture, PicturePlace place, PersonShares shares, FaceMesh mesh) {
    OutlineGrid grid = OutlineGrid.of(picture, place, shares, mesh);
    PersonShape shape = PersonShape.of(grid);
    Surroundings surroundings = new Surroundings(grid, shape);
    byte[] cells = new OutlineBand(grid, shape, surroundings).labels();
    float[] depth = new float[grid.cells()];
    float[] busy = new float[grid.cells()];
    float[] around = new float[4];
    for (int cell = 0; cell < depth.length; cell++) {
      depth[cell] = (shape.inside()[cell] - shape.outside()[cell]) / grid.unit();
      float deviation = surroundings.around(cell, around) ? around[3] : 0;
      float odds = deviation / BUSY * deviation / BUSY;
      busy[cell] = odds * odds / (odds * odds + 1);
    }
    byte[] labels = new byte[picture.width() * picture.height()];
    byte[] expected = new byte[labels.length];
    byte[] trust = new byte[labels.length];
    for (int y = 0, i = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++, i++) {
        labels[i] = cells[grid.cellAt(x, y)];
        if (labels[i] == Trimap.UNKNOWN) {
          expected[i] = (byte) Math.round(255 / (1 + Math.exp(-grid.between(depth, x, y) / EDGE)));
          trust[i] = (byte) Math.round(255 * grid.between(busy, x, y));
        } else {
          expected[i] = labels[i] == Trimap.FOREGROUND ? (byte) 255 : 0;
        }
      }
    }
    new Gaps(picture, grid, shape, surroundings).open(labels);
    return new PersonOutline(new Trimap(picture.width(), picture.height(), labels), expected, trust);
  }
}
