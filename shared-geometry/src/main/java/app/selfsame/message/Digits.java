package app.selfsame.message;

/** Rounding, before a language gives the digits its signs. */
public final class Digits {
  private Digits() {}

  /** To so many decimals at most, without those that are zero at the end: {@code 32}, {@code 45.5}, {@code -0.2}. */
  public static String rounded(double value, int decimals) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(value) * scale);
    String sign = value < 0 && scaled > 0 ? "-" : "";
    String fraction = Long.toString(scale + scaled % scale).substring(1);
    int used = fraction.length();
    while (used > 0 && fraction.charAt(used - 1) == '0') {
      used--;
    }
    return sign + scaled / scale + (used == 0 ? "" : "." + fraction.substring(0, used));
  }
}
