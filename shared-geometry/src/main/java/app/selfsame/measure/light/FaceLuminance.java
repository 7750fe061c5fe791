package app.selfsame.measure.light;

/** What the measures of the face's luminance say when there is none. */
final class FaceLuminance {
  static final String NONE = "The face does not lie where it is measured. Retake the photo from the front.";

  private FaceLuminance() {}
}
