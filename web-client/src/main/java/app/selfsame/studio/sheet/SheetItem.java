package app.selfsame.studio.sheet;

import app.selfsame.document.PhotoDocument;
import app.selfsame.sheet.SizeMm;
import app.selfsame.studio.state.PreparedFile;
import java.util.Optional;

/** A finished photo that can be on a sheet. */
record SheetItem(PreparedFile file, SizeMm size) {
  /** Empty for a photo that is not printed. */
  static Optional<SheetItem> of(PreparedFile file) {
    return file.made().isEmpty()
        ? Optional.empty()
        : SizeMm.of(file.judgement().document()).map(size -> new SheetItem(file, size));
  }

  PhotoDocument document() {
    return file.judgement().document();
  }

  boolean isSameAs(SheetItem other) {
    return file.isSameFile(other.file);
  }
}
