package app.selfsame.protocol;

import app.selfsame.paper.Paper;
import app.selfsame.sheet.SheetWish;

/** What the person wants of a print sheet. */
final class SheetWire {
  private SheetWire() {}

  static void write(WireWriter out, SheetWish wish) {
    out.one(wish.paper()).number(wish.gapMm()).number(wish.marginMm()).whole(wish.copies()).yes(wish.marks());
  }

  static SheetWish readWish(WireReader in) {
    try {
      return new SheetWish(in.one(Paper.values()), in.number(), in.number(), in.whole(), in.yes());
    } catch (IllegalArgumentException e) {
      throw new WireException("No sheet: " + e.getMessage());
    }
  }
}
