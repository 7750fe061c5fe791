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

  /** Where so much of the cells around is unknown, a pixel is: less than half, so that single hairs stay. */
  private static final float OPEN = 0.3f;

  /** Where so much of the cells around is the person, a pixel is: within the outermost cells, and not at their edge. */
  private static final float CLOSED = 0.65f;

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
    float[] unknown = new float[grid.cells()];
    float[] person = new float[grid.cells()];
    for (int cell = 0; cell < depth.length; cell++) {
      depth[cell] = (shape.inside()[cell] - shape.outside()[cell]) / grid.unit();
      unknown[cell] = shareOf(Trimap.UNKNOWN, cells, cell, grid);
      person[cell] = grid.face()[cell] ? 1 : shareOf(Trimap.FOREGROUND, cells, cell, grid);
    }
    CellPlane depths = grid.plane(depth);
    CellPlane openness = grid.plane(unknown);
    CellPlane closeness = grid.plane(person);
    byte[] labels = new byte[picture.width() * picture.height()];
    byte[] expected = new byte[labels.length];
    for (int y = 0, i = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++, i++) {
        byte cell = cells[grid.cellAt(x, y)];
        // Between the cells, not at their edges: an alpha must not end in steps.
        boolean open =
            cell == Trimap.FOREGROUND
                ? closeness.at(x, y) < CLOSED && !grid.face()[grid.cellAt(x, y)]
                : openness.at(x, y) >= OPEN;
        float inside = open || cell == Trimap.UNKNOWN ? depths.at(x, y) : 0;
        labels[i] = open ? Trimap.UNKNOWN : cell != Trimap.UNKNOWN ? cell : settled(inside);
        expected[i] =
            open
                ? (byte) Math.round(255 / (1 + Math.exp(-inside / EDGE)))
                : labels[i] == Trimap.FOREGROUND ? (byte) 255 : 0;
      }
    }
    new Gaps(picture, grid, shape, surroundings).open(labels, expected);
    return new PersonOutline(new Trimap(picture.width(), picture.height(), labels), expected);
  }

  private static float shareOf(byte label, byte[] cells, int cell, OutlineGrid grid) {
    int x = cell % grid.width();
    int y = cell / grid.width();
    int count = 0;
    for (int ny = y - 1; ny <= y + 1; ny++) {
      for (int nx = x - 1; nx <= x + 1; nx++) {
        boolean inside = nx >= 0 && ny >= 0 && nx < grid.width() && ny < grid.height();
        count += cells[inside ? ny * grid.width() + nx : cell] == label ? 1 : 0;
      }
    }
    return count / 9f;
  }

  private static byte settled(float depth) {
    return depth > 0 ? Trimap.FOREGROUND : Trimap.BACKGROUND;
  }
}
