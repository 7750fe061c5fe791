package app.selfsame.file;

import app.selfsame.image.ImageFormat;
import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalMessage;

/** A picture cannot be made as small a file as is asked for. */
public final class FileLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final int reachableBytes;

  FileLimitException(OutputRequest request, int width, int height, int reachableBytes) {
    super(RefusalCode.FILE_SIZE.id());
    this.reachableBytes = reachableBytes;
    this.refusal =
        Refusal.of(
            request.format() == ImageFormat.PNG ? RefusalMessage.FILE_SIZE_PNG : RefusalMessage.FILE_SIZE_JPEG,
            Argument.number(width, 0),
            Argument.number(height, 0),
            Argument.quantity((reachableBytes + 1023) / 1024, Unit.KILOBYTE, 0),
            Argument.quantity(request.kilobytes().max(), Unit.KILOBYTE, 3));
  }

  public Refusal refusal() {
    return refusal;
  }

  /** The smallest size in bytes that can be reached. */
  public int reachableBytes() {
    return reachableBytes;
  }
}
