package app.selfsame.blob;

/** A store answers that it does not let us do what is needed. */
final class S3RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * @param code by which S3 names the reason, such as {@code NoSuchBucket}
   */
  S3RefusedException(String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
