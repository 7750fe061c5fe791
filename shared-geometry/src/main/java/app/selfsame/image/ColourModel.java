package app.selfsame.image;

/** What the samples of a stored pixel stand for, alpha apart. */
public enum ColourModel {
  GREY,
  /** Three colours, or an index into a palette of them. */
  RGB,
  /** Four printing inks; decoders disagree on their conversion to a screen's colours. */
  CMYK;

  static ColourModel ofComponents(int components) {
    return components >= 4 ? CMYK : components == 3 ? RGB : GREY;
  }
}
