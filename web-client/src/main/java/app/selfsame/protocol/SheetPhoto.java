package app.selfsame.protocol;

import app.selfsame.sheet.SizeMm;

/**
 * A photo that shall be on a print sheet.
 *
 * @param file its finished file
 */
public record SheetPhoto(SizeMm size, Parcel file) {
  static void write(WireWriter out, SheetPhoto photo) {
    out.number(photo.size.width()).number(photo.size.height()).parcel(photo.file);
  }

  static SheetPhoto read(WireReader in) {
    return new SheetPhoto(new SizeMm(in.number(), in.number()), in.parcel());
  }
}
