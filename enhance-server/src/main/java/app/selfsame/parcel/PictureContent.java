package app.selfsame.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A report and a JPEG in one: both lengths, four bytes each with the highest first, then both, then zeros up to a multiple of
 * 65,536, so that the length tells little of the picture.
 */
final class PictureContent {
  static final int MOST_REPORT_BYTES = 1 << 18;
  /** 3 MB. */
  static final int MOST_JPEG_BYTES = 3 << 20;

  /** So that lengths say little of pictures. */
  static final int PADDED_TO_BYTES = 1 << 16;
  private static final int LENGTHS_BYTES = 2 * Integer.BYTES;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private PictureContent() {}

  /**
   * Packs a picture.
   *
   * @throws ParcelException when it is none, or too large
   */
  static byte[] pack(Picture picture) throws ParcelException {
    byte[] report = written(picture.report());
    if (report.length > MOST_REPORT_BYTES || picture.jpeg().length > MOST_JPEG_BYTES) {
      throw new ParcelException(ParcelFault.TOO_LARGE);
    }
    if (!JpegFrame.isJpeg(picture.jpeg())) {
      throw new ParcelException(ParcelFault.NOT_A_PICTURE);
    }
    return ByteBuffer.allocate(padded(LENGTHS_BYTES + report.length + picture.jpeg().length))
        .putInt(report.length)
        .putInt(picture.jpeg().length)
        .put(report)
        .put(picture.jpeg())
        .array();
  }

  private static byte[] written(ObjectNode report) {
    try {
      return JSON.writeValueAsBytes(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int padded(int length) {
    return (length + PADDED_TO_BYTES - 1) / PADDED_TO_BYTES * PADDED_TO_BYTES;
  }

  /**
   * Unpacks what somebody has sealed who may have meant harm.
   *
   * @throws ParcelException when it is no picture of this place
   */
  static Picture unpack(byte[] content, PicturePlace place) throws ParcelException {
    if (content.length < LENGTHS_BYTES) {
      throw new ParcelException(ParcelFault.NOT_A_PICTURE);
    }
    ByteBuffer lengths = ByteBuffer.wrap(content);
    long reportBytes = Integer.toUnsignedLong(lengths.getInt());
    long jpegBytes = Integer.toUnsignedLong(lengths.getInt());
    if (reportBytes > MOST_REPORT_BYTES || jpegBytes > MOST_JPEG_BYTES) {
      throw new ParcelException(ParcelFault.TOO_LARGE);
    }
    int jpegAt = LENGTHS_BYTES + (int) reportBytes;
    int end = jpegAt + (int) jpegBytes;
    if (content.length != padded(end) || hasOtherThanZeros(content, end)) {
      throw new ParcelException(ParcelFault.NOT_A_PICTURE);
    }
    ObjectNode report = report(Arrays.copyOfRange(content, LENGTHS_BYTES, jpegAt));
    byte[] jpeg = Arrays.copyOfRange(content, jpegAt, end);
    if (!JpegFrame.isJpeg(jpeg)) {
      throw new ParcelException(ParcelFault.NOT_A_PICTURE);
    }
    if (!isOf(report, place)) {
      throw new ParcelException(ParcelFault.OTHER_PLACE);
    }
    return new Picture(report, jpeg);
  }

  private static boolean hasOtherThanZeros(byte[] content, int from) {
    for (int i = from; i < content.length; i++) {
      if (content[i] != 0) {
        return true;
      }
    }
    return false;
  }

  private static ObjectNode report(byte[] bytes) throws ParcelException {
    try {
      // Jackson would also take other encodings than UTF-8, and bytes that are none.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (JSON.readTree(text) instanceof ObjectNode report) {
        return report;
      }
    } catch (CharacterCodingException | JsonProcessingException e) {
      // Said below.
    }
    throw new ParcelException(ParcelFault.NOT_A_PICTURE);
  }

  private static boolean isOf(ObjectNode report, PicturePlace place) {
    JsonNode attempt = report.path("attempt");
    return isText(report.path("collection"), place.collection())
        && isText(report.path("participant"), place.participant())
        && attempt.isNumber()
        && attempt.asDouble() == place.attempt();
  }

  private static boolean isText(JsonNode value, String text) {
    return value.isTextual() && value.asText().equals(text);
  }
}
