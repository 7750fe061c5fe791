package app.selfsame.inspection;

import app.selfsame.document.FileRule;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;

/** What can be done to a photo here, for the log that goes with every file. None of it touches the face itself. */
public enum Edit {
  CROPPED("cropped"),
  ROTATED("rotated"),
  SCALED("scaled"),
  ENLARGED("enlarged"),
  BACKGROUND_REPLACED("background-replaced"),
  LIGHT_CHANGED("light-changed"),
  MADE_GREY("made-grey"),
  COMPRESSED("compressed");

  private final String word;

  Edit(String word) {
    this.word = word;
  }

  /** The name used in reports. */
  public String word() {
    return word;
  }

  /** What a document's authority says of it. What its rules for the file ask for it allows. */
  public Permission permission(PhotoDocument document) {
    return switch (this) {
      case CROPPED, SCALED -> document.editing().crop();
      case ROTATED -> document.editing().straighten();
      case ENLARGED -> document.editing().enlarge();
      case BACKGROUND_REPLACED -> document.editing().background();
      case LIGHT_CHANGED -> document.editing().light();
      case MADE_GREY -> allowedIf(document.file().colour() == FileRule.ColourRule.GREY);
      case COMPRESSED -> allowedIf(document.file().formats().contains(ImageFormat.JPEG.name()));
    };
  }

  /**
   * Whether it is a step to every file of which the authority does not speak, as hardly any does: said of each such
   * step, its silence would sound like a warning.
   */
  public boolean isUsual(PhotoDocument document) {
    return this != BACKGROUND_REPLACED && this != LIGHT_CHANGED && permission(document) == Permission.UNKNOWN;
  }

  private static Permission allowedIf(boolean asked) {
    return asked ? Permission.ALLOWED : Permission.UNKNOWN;
  }
}
