package app.selfsame.studio.sheet;

import app.selfsame.document.PhotoDocument;
import app.selfsame.sheet.SizeMm;
import app.selfsame.sheet.WantedPhoto;
import app.selfsame.studio.state.PreparedFile;
import java.util.Optional;

/** A finished photo that can be on a sheet, and how often it is wanted there. */
record SheetItem(PreparedFile file, WantedPhoto wanted) {
  /** As many copies as fit; empty for a photo that is not printed. */
  static Optional<SheetItem> of(PreparedFile file) {
    return file.made().isEmpty()
        ? Optional.empty()
        : SizeMm.of(file.judgement().document())
            .map(size -> new SheetItem(file, new WantedPhoto(size, WantedPhoto.AS_MANY_AS_FIT)));
  }

  SheetItem withCopies(int copies) {
    return new SheetItem(file, new WantedPhoto(size(), copies));
  }

  SizeMm size() {
    return wanted.size();
  }

  PhotoDocument document() {
    return file.judgement().document();
  }

  boolean isSameAs(SheetItem other) {
    return file.isSameFile(other.file);
  }
}
