package app.selfsame.image;

import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;

/** A file cannot be used as a photo. */
public final class UnreadablePhotoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  private UnreadablePhotoException(Refusal refusal) {
    super(refusal.code().id());
    this.refusal = refusal;
  }

  /** What the file is, then what to do next. */
  public Refusal refusal() {
    return refusal;
  }

  public RefusalCode code() {
    return refusal.code();
  }

  /** The picture's header is fine but its pixels cannot be decoded. */
  public static UnreadablePhotoException damaged(ImageFormat format) {
    return of(RefusalMessage.DAMAGED_FILE, Argument.literal(format.label()));
  }

  /** The picture's header is fine, and what decodes its pixels does not say whether file or memory is to blame. */
  public static UnreadablePhotoException notDecoded(ImageHeader header) {
    return DecodingLimits.isLarge(header)
        ? of(
            RefusalMessage.NOT_DECODED,
            Argument.literal(header.format().label()),
            px(header.width()),
            px(header.height()))
        : damaged(header.format());
  }

  /** Decoding takes more memory than there is. */
  public static UnreadablePhotoException tooMuchMemory(ImageFormat format) {
    return of(RefusalMessage.TOO_MUCH_MEMORY, Argument.literal(format.label()));
  }

  /** A picture in a format that this browser or computer has no decoder for. */
  public static UnreadablePhotoException noDecoder(ImageFormat format) {
    return format == ImageFormat.HEIC
        ? of(RefusalMessage.UNSUPPORTED_HEIC)
        : of(RefusalMessage.UNSUPPORTED_FORMAT, Argument.literal(format.label()));
  }

  /** What decodes pictures of this format here could not be loaded; the file may well be sound. */
  public static UnreadablePhotoException readerNotLoaded(ImageFormat format) {
    return of(RefusalMessage.READER_NOT_LOADED, Argument.literal(format.label()));
  }

  /** A HEIC picture of a kind that what decodes HEIC does not know. */
  public static UnreadablePhotoException rareHeic() {
    return of(RefusalMessage.UNSUPPORTED_RARE_HEIC);
  }

  static UnreadablePhotoException empty() {
    return of(RefusalMessage.EMPTY_FILE);
  }

  static UnreadablePhotoException notAnImage(ForeignKind kind) {
    return new UnreadablePhotoException(kind.refusal());
  }

  static UnreadablePhotoException unsupported(UnsupportedKind kind) {
    return of(RefusalMessage.UNSUPPORTED_KIND, kind.choice());
  }

  static UnreadablePhotoException tooManyChannels(int limit) {
    return of(RefusalMessage.UNSUPPORTED_CHANNELS, Argument.count(limit));
  }

  static UnreadablePhotoException tooManyBits(int limit) {
    return of(RefusalMessage.UNSUPPORTED_BITS, Argument.count(limit));
  }

  /** The picture's colours are brighter than a screen's white; how to bring them down is anybody's guess. */
  public static UnreadablePhotoException highDynamicRange(ImageFormat format) {
    return of(RefusalMessage.UNSUPPORTED_HDR, Argument.literal(format.label()));
  }

  static UnreadablePhotoException tooManyBytes() {
    return new UnreadablePhotoException(DecodingLimits.tooManyBytes());
  }

  public static UnreadablePhotoException tooManyPixels(ImageHeader header) {
    return of(
        RefusalMessage.TOO_MANY_PIXELS,
        px(header.width()),
        px(header.height()),
        Argument.quantity(DecodingLimits.MAX_PIXELS / 1e6, Unit.MEGAPIXEL),
        px(DecodingLimits.MAX_EDGE_PX));
  }

  /** Elsewhere there may be the memory that it takes. */
  public static UnreadablePhotoException tooManyPixelsHere(ImageHeader header) {
    return of(RefusalMessage.TOO_MANY_PIXELS_HERE, px(header.width()), px(header.height()));
  }

  static UnreadablePhotoException tooFewPixels(ImageHeader header) {
    return of(RefusalMessage.TOO_FEW_PIXELS, px(header.width()), px(header.height()));
  }

  private static UnreadablePhotoException of(RefusalMessage key, Argument... arguments) {
    return new UnreadablePhotoException(Refusal.of(key, arguments));
  }

  private static Argument px(int edge) {
    return Argument.number(edge, 0);
  }
}
