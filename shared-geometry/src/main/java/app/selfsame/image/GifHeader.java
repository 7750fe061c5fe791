package app.selfsame.image;

/** The logical screen of a GIF file (GIF89a, 18). */
final class GifHeader {
  private GifHeader() {}

  static ImageHeader read(FileBytes bytes) {
    return new ImageHeader(ImageFormat.GIF, bytes.u16(6), bytes.u16(8), Orientation.NORMAL, ColourModel.RGB, 8);
  }
}
