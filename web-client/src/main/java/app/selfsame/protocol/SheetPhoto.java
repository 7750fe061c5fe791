package app.selfsame.protocol;

import app.selfsame.sheet.WantedPhoto;

/**
 * A photo that shall be on a print sheet.
 *
 * @param file its finished file
 */
public record SheetPhoto(WantedPhoto wanted, Parcel file) {
  static void write(WireWriter out, SheetPhoto photo) {
    SheetWire.write(out, photo.wanted);
    out.parcel(photo.file);
  }

  static SheetPhoto read(WireReader in) {
    return new SheetPhoto(SheetWire.readPhoto(in), in.parcel());
  }
}
