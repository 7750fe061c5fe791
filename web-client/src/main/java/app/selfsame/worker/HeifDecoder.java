package app.selfsame.worker;

import app.selfsame.colour.CodedColour;
import app.selfsame.colour.LightConversion;
import app.selfsame.image.HeifCanvas;
import app.selfsame.image.HeifPicture;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * HEIC pictures that the browser cannot decode: libheif does, piece by piece, in a sealed worker of its own. What the
 * pieces mean and where they belong is found out here.
 */
final class HeifDecoder {
  /** As libheif's {@code heif_error_code} has them. */
  private static final int UNSUPPORTED_FILETYPE = 3;
  private static final int UNSUPPORTED_FEATURE = 4;
  private static final int OUT_OF_MEMORY = 6;
  private static final int DECODER_MISSING = 11;
  /** As this worker's script says it: the reader's parts were not to be had. */
  private static final int NOT_LOADED = -1;
  /** As this worker's script says it: the reader has broken, or was silent for too long. */
  private static final int LOST = -2;

  private final PhotoFile file;
  private final DecodingWatch watch;
  private final HeifReader reader;
  private double share;

  private HeifDecoder(PhotoFile file, HeifReader reader, DecodingWatch watch) {
    this.file = file;
    this.reader = reader;
    this.watch = watch;
  }

  /**
   * Decodes a file. Suspends the caller.
   *
   * @param pixels hands over an array of this length, whatever is in it
   * @throws UnreadablePhotoException when it cannot be decoded, with what to do
   */
  static RgbaImage decode(PhotoFile file, WorkerHost host, IntFunction<int[]> pixels, DecodingWatch watch) {
    HeifPicture picture = HeifPicture.read(file);
    if (!picture.isHevc()) {
      throw file.format() == ImageFormat.HEIC
          ? UnreadablePhotoException.rareHeic()
          : UnreadablePhotoException.noDecoder(file.format());
    }
    Optional<LightConversion> conversion = CodedColour.conversion(picture.colour(), file.format());
    HeifDecoder decoder = new HeifDecoder(file, host.startHeifReader(), watch);
    try {
      return decoder.decode(picture, conversion, pixels);
    } finally {
      decoder.reader.end();
    }
  }

  private RgbaImage decode(HeifPicture picture, Optional<LightConversion> conversion, IntFunction<int[]> pixels) {
    watch.reached(0);
    reader.open(TypedArrays.toJs(file.bytes()));
    answer();
    if (!picture.isTiled()) {
      int[] whole = pixels.apply(picture.tileWidth() * picture.tileHeight());
      decodePiece(picture, 0, whole);
      conversion.ifPresent(toSrgb -> toSrgb.apply(whole));
      return new RgbaImage(picture.tileWidth(), picture.tileHeight(), whole);
    }
    HeifCanvas canvas = new HeifCanvas(picture, pixels);
    int[] tile = new int[picture.tileWidth() * picture.tileHeight()];
    int count = picture.pieces().size();
    for (int i = 0; i < count; i++) {
      decodePiece(picture, i, tile);
      conversion.ifPresent(toSrgb -> toSrgb.apply(tile));
      canvas.place(i, tile);
      share = (i + 1.0) / count;
      watch.reached(share);
    }
    return canvas.picture();
  }

  private void decodePiece(HeifPicture picture, int piece, int[] pixels) {
    reader.decode(picture.pieces().get(piece));
    HeifAnswer decoded = answer();
    if (decoded.getWidth() != picture.tileWidth()
        || decoded.getHeight() != picture.tileHeight()
        || decoded.getPixels().getByteLength() != Integer.BYTES * pixels.length) {
      throw UnreadablePhotoException.damaged(file.format());
    }
    TypedArrays.copy(new Int32Array(decoded.getPixels()), pixels, 0);
  }

  private HeifAnswer answer() {
    HeifAnswer answer = Promises.await(reader.next());
    while (answer == null) {
      watch.reached(share);
      answer = Promises.await(reader.next());
    }
    if (answer.getCode() != 0) {
      throw refusal(answer.getCode());
    }
    return answer;
  }

  private UnreadablePhotoException refusal(int code) {
    return switch (code) {
      case NOT_LOADED -> UnreadablePhotoException.readerNotLoaded(file.format());
      case UNSUPPORTED_FILETYPE, UNSUPPORTED_FEATURE, DECODER_MISSING -> UnreadablePhotoException.rareHeic();
      case OUT_OF_MEMORY, LOST -> UnreadablePhotoException.tooMuchMemory(file.format());
      default -> UnreadablePhotoException.damaged(file.format());
    };
  }
}
