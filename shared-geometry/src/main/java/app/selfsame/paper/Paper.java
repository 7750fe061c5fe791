package app.selfsame.paper;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * A paper, standing. What shops sell by centimetres is cut by inches: 10 x 15 cm is 4 x 6 in there, and a picture of 100 x
 * 150 mm is another one.
 */
public enum Paper implements MessageKey {
  INCHES_4_6("4x6in", 101.6, 152.4),
  CM_10_15("10x15cm", 100, 150),
  INCHES_3_5_5("3.5x5in", 88.9, 127),
  INCHES_5_7("5x7in", 127, 177.8),
  CM_13_18("13x18cm", 130, 180),
  INCHES_6_8("6x8in", 152.4, 203.2),
  INCHES_8_10("8x10in", 203.2, 254),
  HAGAKI("hagaki", 100, 148),
  A4("a4", 210, 297),
  A5("a5", 148, 210),
  A6("a6", 105, 148),
  LETTER("letter", 215.9, 279.4);

  /** What every shop and most printers have. */
  public static final Paper USUAL = INCHES_4_6;

  private final String code;
  private final double widthMm;
  private final double heightMm;

  Paper(String code, double widthMm, double heightMm) {
    this.code = code;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** The paper that people name so. */
  public static Optional<Paper> of(String code) {
    for (Paper paper : values()) {
      if (paper.code.equals(code)) {
        return Optional.of(paper);
      }
    }
    return Optional.empty();
  }

  /** How it is named in commands and addresses. */
  public String code() {
    return code;
  }

  /** The shorter side. */
  public double widthMm() {
    return widthMm;
  }

  /** The longer side. */
  public double heightMm() {
    return heightMm;
  }

  /** What people call it. */
  @Override
  public String id() {
    return "paper." + code;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
