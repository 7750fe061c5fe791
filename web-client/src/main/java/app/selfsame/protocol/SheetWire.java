package app.selfsame.protocol;

import app.selfsame.paper.Paper;
import app.selfsame.sheet.SheetWish;
import app.selfsame.sheet.SizeMm;
import app.selfsame.sheet.WantedPhoto;

/** What the person wants of a print sheet. */
final class SheetWire {
  private SheetWire() {}

  static void write(WireWriter out, SheetWish wish) {
    out.one(wish.paper()).number(wish.gapMm()).number(wish.marginMm()).yes(wish.marks());
  }

  static void write(WireWriter out, WantedPhoto photo) {
    out.number(photo.size().width()).number(photo.size().height()).whole(photo.copies());
  }

  static WantedPhoto readPhoto(WireReader in) {
    try {
      return new WantedPhoto(new SizeMm(in.number(), in.number()), in.whole());
    } catch (IllegalArgumentException e) {
      throw new WireException("No photo for a sheet: " + e.getMessage());
    }
  }

  static SheetWish readWish(WireReader in) {
    try {
      return new SheetWish(in.one(Paper.values()), in.number(), in.number(), in.yes());
    } catch (IllegalArgumentException e) {
      throw new WireException("No sheet: " + e.getMessage());
    }
  }
}
