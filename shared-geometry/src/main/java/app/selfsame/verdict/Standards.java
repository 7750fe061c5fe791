package app.selfsame.verdict;

import app.selfsame.document.Source;
import app.selfsame.document.Source.Confidence;

/** Whom a check names when the limit is not the authority's own. */
final class Standards {
  /** Extensible biometric data interchange formats, face image data: pose, eyes, mouth, light. */
  static final Source FACE_IMAGE =
      new Source(
          "ISO/IEC 39794-5:2019, face image data",
          "https://standards.iteh.ai/catalog/standards/iso/1b0fc469-1e6c-454d-a7cb-df3cae12b28f/iso-iec-39794-5-2019",
          "2019-12",
          Confidence.SECONDARY);

  /** The same where it asks for something and names no figure. */
  static final Source FACE_IMAGE_OWN_LIMIT =
      FACE_IMAGE.withOwnLimit();

  /** Its predecessor, which gives the place of the face in the picture as shares of its size. */
  static final Source FRONTAL_IMAGE =
      new Source(
          "ISO/IEC 19794-5:2011, frontal face image",
          "https://en.wikipedia.org/wiki/ISO/IEC_19794-5",
          "2011",
          Confidence.SECONDARY);

  /** Biometric sample quality, face image data. */
  static final Source FACE_QUALITY =
      new Source(
          "ISO/IEC 29794-5:2025, face image quality",
          "https://github.com/BSI-OFIQ/OFIQ-Project",
          "2025",
          Confidence.SECONDARY,
          Source.Kind.OWN_LIMIT);

  /** What this program needs to work, or measures in its own way. */
  static final Source OWN = Source.own(Source.Kind.OWN);

  private Standards() {}
}
