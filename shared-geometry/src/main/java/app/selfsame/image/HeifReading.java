package app.selfsame.image;

import java.util.List;

/** Finds out how the picture of one HEIC or AVIF file is put together. */
final class HeifReading {
  private static final String GRID = "grid";

  private final HeifItems items;
  private final ImageHeader header;
  private int width;
  private int height;
  private CleanAperture cut;
  private int quarterTurns;
  private int mirrorAxis = -1;
  private boolean turned;
  private boolean isUsual = true;
  private HeifColour colour = HeifColour.NONE;

  HeifReading(HeifItems items, ImageHeader header) {
    this.items = items;
    this.header = header;
  }

  HeifPicture picture() {
    long primary = items.primary();
    items.properties(primary).forEach(this::apply);
    String type = items.type(primary);
    if (!type.equals(GRID)) {
      return inOnePiece(type, (int) primary);
    }
    List<Integer> tiles = items.sources(primary);
    FileBytes grid = items.data(primary);
    if (tiles.isEmpty() || grid == null) {
      throw damaged();
    }
    int rows = grid.u8(2) + 1;
    int columns = grid.u8(3) + 1;
    int[] tileSize = sizeOf(tiles.get(0));
    if (tiles.size() != rows * columns
        || !isCovered(width, columns, tileSize[0])
        || !isCovered(height, rows, tileSize[1])) {
      throw damaged();
    }
    if (colour.equals(HeifColour.NONE)) {
      items.properties(tiles.get(0)).forEach(this::applyColour);
    }
    String codec = items.type(tiles.get(0));
    if (!isUsual) {
      return inOnePiece(codec, (int) primary);
    }
    Orientation orientation = HeifHeader.orientation(quarterTurns, mirrorAxis);
    return new HeifPicture(codec, tiles, columns, tileSize[0], tileSize[1], cut, orientation, colour);
  }

  private HeifPicture inOnePiece(String codec, int item) {
    // A decoder that takes the picture as a whole cuts and turns it.
    return new HeifPicture(
        codec,
        List.of(item),
        0,
        header.uprightWidth(),
        header.uprightHeight(),
        CleanAperture.whole(header.uprightWidth(), header.uprightHeight()),
        Orientation.NORMAL,
        colour);
  }

  /** Tiles reach to the far edge, and none lies behind it: no more is decoded than is seen. */
  private static boolean isCovered(int edge, int tiles, int tileEdge) {
    return tileEdge > 0 && (long) tileEdge * tiles >= edge && (long) tileEdge * (tiles - 1) < edge;
  }

  private int[] sizeOf(int item) {
    for (IsoBox property : items.properties(item)) {
      if (property.type().equals("ispe")) {
        return new int[] {property.content().i32(4), property.content().i32(8)};
      }
    }
    throw damaged();
  }

  /** It is cut, turned, mirrored, in this order (ISO/IEC 23000-22, 7.3.6.7). */
  private void apply(IsoBox property) {
    FileBytes content = property.content();
    switch (property.type()) {
      case "ispe" -> {
        width = content.i32(4);
        height = content.i32(8);
        cut = CleanAperture.whole(width, height);
      }
      case "clap" -> {
        isUsual &= !turned;
        cut = CleanAperture.read(content, width, height);
      }
      case "irot" -> {
        isUsual &= !turned;
        turned = true;
        quarterTurns = content.u8(0) & 3;
      }
      case "imir" -> {
        isUsual &= mirrorAxis < 0;
        turned = true;
        mirrorAxis = content.u8(0) & 1;
      }
      default -> applyColour(property);
    }
  }

  private void applyColour(IsoBox property) {
    if (property.type().equals("colr")) {
      colour = colour.with(property.content());
    }
  }

  private UnreadablePhotoException damaged() {
    return UnreadablePhotoException.damaged(header.format());
  }
}
