package app.selfsame.refusal;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.colour;
import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.items;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.quantity;
import static app.selfsame.message.Parameter.remark;

import app.selfsame.message.Parameter;

/** The cases in which the engine refuses something. */
public enum RefusalMessage implements RefusalKey {
  EMPTY_FILE(RefusalCode.EMPTY_FILE, "file"),
  /** {@code kind} is one of {@code image.ForeignKind}. */
  NOT_AN_IMAGE(RefusalCode.NOT_AN_IMAGE, "file", choice("kind")),
  UNSUPPORTED_FORMAT(RefusalCode.UNSUPPORTED_FORMAT, "format", literal("format")),
  UNSUPPORTED_HEIC(RefusalCode.UNSUPPORTED_FORMAT, "heic"),
  UNSUPPORTED_RARE_HEIC(RefusalCode.UNSUPPORTED_FORMAT, "rare-heic"),
  /** What opens the format is fetched when it is needed, and was not to be had. */
  READER_NOT_LOADED(RefusalCode.UNSUPPORTED_FORMAT, "not-loaded", literal("format")),
  UNSUPPORTED_HDR(RefusalCode.UNSUPPORTED_FORMAT, "hdr", literal("format")),
  /** {@code kind} is one of {@code image.UnsupportedKind}. */
  UNSUPPORTED_KIND(RefusalCode.UNSUPPORTED_FORMAT, "kind", choice("kind")),
  UNSUPPORTED_CHANNELS(RefusalCode.UNSUPPORTED_FORMAT, "channels", count("limit")),
  UNSUPPORTED_BITS(RefusalCode.UNSUPPORTED_FORMAT, "bits", count("limit")),
  DAMAGED_FILE(RefusalCode.DAMAGED, "file", literal("format")),
  TOO_MUCH_MEMORY(RefusalCode.DAMAGED, "memory", literal("format")),
  /** What decodes it gives no reason, and the picture is a large one. */
  NOT_DECODED(RefusalCode.DAMAGED, "or-large", literal("format"), quantity("width"), quantity("height")),
  TOO_MANY_BYTES(RefusalCode.TOO_LARGE, "bytes", quantity("limit")),
  TOO_MANY_PIXELS(
      RefusalCode.TOO_LARGE, "pixels", quantity("width"), quantity("height"), quantity("limit"), quantity("edge")),
  TOO_MANY_PIXELS_HERE(RefusalCode.TOO_LARGE, "device", quantity("width"), quantity("height")),
  TOO_FEW_PIXELS(RefusalCode.TOO_SMALL, "pixels", quantity("width"), quantity("height")),

  NOBODY_TO_CUT_OUT(RefusalCode.NO_FACE, "cut-out"),
  HEAD_NOT_MEASURED(RefusalCode.NO_FACE, "head"),
  SEVERAL_TO_CUT_OUT(RefusalCode.SEVERAL_PEOPLE, "cut-out", count("faces")),
  SEVERAL_BEFORE_BACKGROUND(RefusalCode.SEVERAL_PEOPLE, "background"),
  /** Comes before why none is put in. */
  NO_BACKGROUND(RefusalCode.TRANSPARENT, "background"),
  /** Follows what is missing around the head. */
  NOTHING_INVENTED(RefusalCode.PHOTO_TOO_TIGHT, "nothing-invented"),

  ORIGINAL_BACKGROUND(RefusalCode.TAKES_ORIGINAL, "background"),
  ORIGINAL_LIGHT(RefusalCode.TAKES_ORIGINAL, "light"),
  ORIGINAL_FORMAT(RefusalCode.EDITING_FORBIDDEN, "format", literal("format")),
  CROP_FORBIDDEN(RefusalCode.EDITING_FORBIDDEN, "crop"),
  BACKGROUND_FORBIDDEN(RefusalCode.EDITING_FORBIDDEN, "background"),
  BACKGROUND_UNSAID(RefusalCode.EDITING_UNKNOWN, "background"),
  /** {@code accepted} are of the next. */
  FORMAT_NOT_ACCEPTED(RefusalCode.FORMAT_NOT_ACCEPTED, "file", items("accepted"), literal("format")),
  FORMAT_NAME(RefusalCode.FORMAT_NOT_ACCEPTED, "name", literal("format")),
  FILE_SIZE_JPEG(
      RefusalCode.FILE_SIZE, "jpeg", quantity("width"), quantity("height"), quantity("least"), quantity("limit")),
  FILE_SIZE_PNG(
      RefusalCode.FILE_SIZE, "png", quantity("width"), quantity("height"), quantity("least"), quantity("limit")),

  COLOUR_NOT_ACCEPTED(RefusalCode.COLOUR_NOT_ACCEPTED, "colour", colour("colour"), remark("words")),
  COLOURS_ACCEPTED(RefusalCode.COLOUR_NOT_ACCEPTED, "choices", items("choices")),
  NOT_SEPARABLE(RefusalCode.BACKGROUND_NOT_SEPARABLE, "outline", quantity("confidence")),
  DOUBTFUL_EDGE(RefusalCode.BACKGROUND_DOUBTFUL, "edge", items("faults")),
  /** Follows what is doubtful. */
  ASK_AGAIN(RefusalCode.BACKGROUND_DOUBTFUL, "ask-again"),

  LIGHT_FORBIDDEN(RefusalCode.LIGHT_FORBIDDEN, "document"),
  LIGHT_UNSAID(RefusalCode.LIGHT_UNSAID, "document"),
  LIGHT_UNREADABLE(RefusalCode.LIGHT_UNUSABLE, "unreadable"),
  LIGHT_OF_OTHER_PICTURE(RefusalCode.LIGHT_UNUSABLE, "other-picture"),
  LIGHT_ON_OTHER_SKIN(RefusalCode.LIGHT_UNUSABLE, "skin"),
  LIGHT_WORSE(RefusalCode.LIGHT_WORSE, "checks", items("checks")),

  NO_FILE(RefusalCode.NO_FILE, "light"),
  NOT_VERIFIED(RefusalCode.NOT_VERIFIED, "file"),
  UNKNOWN_DOCUMENT(RefusalCode.UNKNOWN_DOCUMENT, "id", literal("id"));

  private final RefusalCase refusal;

  RefusalMessage(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.of(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }
}
