package app.selfsame.measure.cover;

import app.selfsame.measure.CieLab;

/**
 * What counts as the same skin as a sample of it.
 *
 * @param sample skin of the same face
 */
record SkinLook(CieLab sample) {
  /** Shading changes the lightness of skin by less than this share. */
  private static final double LIGHTNESS_SHARE = 0.3;

  /** Blood and shading change its chroma by less than this share. */
  private static final double CHROMA_SHARE = 0.5;

  private static final double LEAST_LIGHTNESS = 5;
  private static final double LEAST_CHROMA = 6;

  /** How much lighter than the sample, as a share of it. */
  double lighter(CieLab colour) {
    return (colour.lightness() - sample.lightness()) / (sample.lightness() + LEAST_LIGHTNESS);
  }

  /** How far in colour, lightness left out, as a share of the sample's chroma. */
  double otherColoured(CieLab colour) {
    return colour.chromaDistanceTo(sample) / (sample.chroma() + LEAST_CHROMA);
  }

  boolean isUnlike(CieLab colour) {
    return Math.abs(lighter(colour)) >= LIGHTNESS_SHARE || otherColoured(colour) >= CHROMA_SHARE;
  }
}
