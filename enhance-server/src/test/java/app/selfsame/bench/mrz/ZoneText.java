package app.selfsame.bench.mrz;

/** Texts of lines: as documents have them, and letters at random, since the network must read letters and not guess words. */
final class ZoneText {
  static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

  private static final String LETTERS = CHARACTERS.substring(0, 26);
  private static final String DIGITS = CHARACTERS.substring(26, 36);
  /** What looks alike. */
  private static final String ALIKE = DIGITS + "OIBSZGQD<K";
  private static final int[] WEIGHTS = {7, 3, 1};
  private static final String FILLERS = "<".repeat(46);
  private static final String[] STATES =
      ("AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BGD BEL BRA BGR CAN CHL CHN COL HRV CUB CYP CZE DNK EGY EST ETH FIN FRA "
              + "GEO GHA GRC HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KOR KWT LVA LBN LTU LUX MYS MLT MEX MDA "
              + "MCO MAR NLD NZL NGA NOR PAK PAN PER PHL POL PRT QAT ROU RUS SAU SRB SGP SVK SVN ZAF ESP LKA SWE CHE TWN THA "
              + "TUN TUR UKR ARE GBR USA URY UZB VEN VNM YEM ZMB ZWE D<< UTO XXA")
          .split(" ");

  private ZoneText() {}

  /** One line of 30, 36 or 44 characters. */
  static String line(Chance chance, int length) {
    double kind = chance.between(0, 1);
    if (kind < 0.32) {
      return chance.word(CHARACTERS, length);
    }
    if (kind < 0.45) {
      return chance.word(ALIKE, length);
    }
    return length == 30 ? ofCard(chance) : ofBook(chance, length);
  }

  private static String ofCard(Chance chance) {
    double which = chance.between(0, 3);
    if (which < 1) {
      String optional = chance.word(DIGITS, (int) chance.oneOf(0, 0, 5, 11, 15));
      String number = number(chance);
      return filled(
          chance.oneOf("I<", "ID", "AC", "IR", "AR", "C<") + state(chance) + number + checkDigit(number) + optional, 30);
    }
    if (which < 2) {
      String birth = date(chance);
      String expiry = date(chance);
      String dates = birth + checkDigit(birth) + chance.letterOf("MF<") + expiry + checkDigit(expiry);
      String optional = chance.of(0.3) ? chance.word(DIGITS + LETTERS, chance.whole(3, 11)) : "";
      return filled(dates + state(chance) + optional, 29) + chance.letterOf(DIGITS);
    }
    return filled(name(chance), 30);
  }

  private static String ofBook(Chance chance, int length) {
    if (chance.of(0.45)) {
      String kind = chance.oneOf("P<", "P<", "PA", "PD", "V<", "I<", "ID", "VC", "PM");
      return filled(kind + state(chance) + name(chance), length);
    }
    String number = number(chance);
    String birth = date(chance);
    String expiry = date(chance);
    String optional = "";
    if (chance.of(0.5)) {
      optional = chance.of(0.6) ? chance.word(DIGITS + "<", length - 30) : chance.word(DIGITS + LETTERS, chance.whole(3, 10));
    }
    return filled(
            number + checkDigit(number) + state(chance) + birth + checkDigit(birth) + chance.letterOf("MF<") + expiry
                + checkDigit(expiry) + optional,
            length - 1)
        + chance.letterOf(DIGITS + "<");
  }

  static String name(Chance chance) {
    StringBuilder name = new StringBuilder(chance.word(LETTERS, chance.whole(2, 12)));
    if (chance.of(0.2)) {
      name.append('<').append(chance.word(LETTERS, chance.whole(2, 9)));
    }
    name.append("<<").append(chance.word(LETTERS, chance.whole(2, 9)));
    if (chance.of(0.5)) {
      name.append('<').append(chance.word(LETTERS, chance.whole(1, 9)));
    }
    return name.toString();
  }

  static String state(Chance chance) {
    return chance.oneOf(STATES);
  }

  static String number(Chance chance) {
    StringBuilder number = new StringBuilder();
    int length = (int) chance.oneOf(7, 8, 9, 9, 9);
    for (int i = 0; i < length; i++) {
      number.append(chance.letterOf(chance.of(0.75) ? DIGITS : LETTERS));
    }
    return filled(number.toString(), 9);
  }

  static String date(Chance chance) {
    return twoDigits(chance.whole(0, 99)) + twoDigits(chance.whole(1, 12)) + twoDigits(chance.whole(1, 28));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  static int checkDigit(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
      sum += value * WEIGHTS[i % 3];
    }
    return sum % 10;
  }

  static String filled(String text, int length) {
    return (text + FILLERS).substring(0, length);
  }
}
