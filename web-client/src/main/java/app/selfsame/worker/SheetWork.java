package app.selfsame.worker;

import app.selfsame.image.PhotoSource;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.SheetPhoto;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.sheet.SheetLayout;
import app.selfsame.sheet.SheetPlan;
import java.util.ArrayList;
import java.util.List;

/** The making of print sheets. */
final class SheetWork {
  private SheetWork() {}

  static ToPage make(ToWorker.Sheet asked, PhotoSource decoder) {
    // The page asks for no sheet on which its photos find no place.
    SheetLayout layout =
        SheetPlan.of(asked.wish(), asked.photos().stream().map(SheetPhoto::wanted).toList()).orElseThrow();
    List<byte[]> finished = new ArrayList<>();
    for (SheetPhoto photo : asked.photos()) {
      finished.add(photo.file().bytes());
    }
    byte[] file = asked.format().write(layout, finished, decoder);
    return new ToPage.SheetMade(asked.photo(), asked.number(), asked.format(), new ByteParcel(file));
  }
}
