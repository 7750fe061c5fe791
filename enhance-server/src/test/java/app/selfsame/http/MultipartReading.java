package app.selfsame.http;

import java.util.List;

/** Reads bodies that anybody may have sent. */
public final class MultipartReading {
  private static final List<Parts.Known> KNOWN =
      List.of(Parts.Known.required("photo", 200_000), Parts.Known.optional("wish", 5));

  private MultipartReading() {}

  /**
   * Reads a photo and a wish, all of both.
   *
   * @throws ProblemException when there are others, or the body is no such body
   */
  public static void read(byte[] body) {
    try (Parts parts = Parts.of(MultipartBody.TYPE, body, KNOWN)) {
      parts.bytes("photo");
      if (parts.find("wish").isPresent()) {
        parts.yes("wish");
      }
    }
  }
}
