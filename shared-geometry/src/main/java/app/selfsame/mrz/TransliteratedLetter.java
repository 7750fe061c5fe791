package app.selfsame.mrz;

/**
 * How single letters are written in machine-readable zones. Source: ICAO Doc 9303-3, section 6, tables A (Latin), B
 * (Cyrillic, with what it says of languages) and C (Arabic). Diacritics on Latin letters that table A has not are dropped
 * like those that it has.
 */
final class TransliteratedLetter {
  private static final String[] OMITTED = {""};

  /** Table A, U+0100 to U+017F; a question mark for the ligatures. */
  private static final String LATIN_EXTENDED =
      "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIII??JJKKKLLLLLLLLLLNNNNNNNNNOOOOOO??RRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYY"
          + "ZZZZZZS";

  /** Table A, U+00C0 to U+00DD; a question mark for what is not one letter written in one way. */
  private static final String LATIN = "AAAA???CEEEEIIIID?OOOO???UUU?Y";

  /** Table B, U+0410 to U+042F. */
  private static final String[] CYRILLIC = {
    "A", "B", "V", "G|H", "D", "E", "ZH|Z", "Z", "I|Y", "I", "K", "L", "M", "N", "O", "P", "R", "S", "T", "U", "F", "KH|H",
    "TS|C", "CH|C", "SH|S", "SHCH|SHT", "IE", "Y", "", "E", "IU", "IA"
  };

  /** Table C, U+0621 to U+064A. */
  private static final String[] ARABIC = {
    "XE", "XAA", "XAE", "U", "I", "XI", "A", "B", "XTA", "T", "XTH", "J", "XH", "XKH", "D", "XDH", "R", "Z", "S", "XSH",
    "XSS", "XDZ", "XTT", "XZZ", "E", "G", null, null, null, null, null, "", "F", "Q", "K", "L", "M", "N", "H", "W", "XAY", "Y"
  };

  private TransliteratedLetter() {}

  /**
   * The ways to write a letter, the usual one first.
   *
   * @param isFirst whether it begins a part of a name: Ukrainian letters are then written otherwise
   * @param isLast whether it ends one: so is the Arabic teh marbuta
   * @return null of what no table has; an empty text where the letter is left out
   */
  static String[] ways(char letter, boolean isFirst, boolean isLast) {
    // Letter by letter: that of a whole text depends on where the reader lives.
    char capital = letter == 'ß' ? 'ß' : Character.toUpperCase(letter);
    if (capital >= 'A' && capital <= 'Z') {
      return new String[] {String.valueOf(capital)};
    }
    if (capital >= '\u0600' && capital <= '\u06ff') {
      return arabic(capital, isLast);
    }
    String[] latin = latin(capital);
    return latin != null ? latin : cyrillic(capital, isFirst);
  }

  private static String[] latin(char capital) {
    switch (capital) {
      case 'Ä' -> {
        return ways("AE", "A");
      }
      case 'Å' -> {
        return ways("AA", "A");
      }
      case 'Æ' -> {
        return ways("AE");
      }
      case 'Ñ' -> {
        return ways("N", "NXX");
      }
      case 'Ö' -> {
        return ways("OE", "O");
      }
      case 'Ø', 'Œ' -> {
        return ways("OE");
      }
      case 'Ü' -> {
        return ways("UE", "UXX", "U");
      }
      case 'Þ' -> {
        return ways("TH");
      }
      case 'ß', 'ẞ' -> {
        return ways("SS");
      }
      case 'Ĳ' -> {
        return ways("IJ");
      }
      case 'Ș' -> {
        return ways("S");
      }
      case 'Ț' -> {
        return ways("T");
      }
      case 'Ơ' -> {
        return ways("O");
      }
      case 'Ư' -> {
        return ways("U");
      }
      default -> {
        char plain = plainLatin(capital);
        return plain == 0 ? null : ways(String.valueOf(plain));
      }
    }
  }

  private static char plainLatin(char capital) {
    if (capital >= '\u00c0' && capital < '\u00c0' + LATIN.length()) {
      return known(LATIN.charAt(capital - '\u00c0'));
    }
    if (capital >= '\u0100' && capital < '\u0100' + LATIN_EXTENDED.length()) {
      return known(LATIN_EXTENDED.charAt(capital - '\u0100'));
    }
    if (capital >= '\u1ea0' && capital <= '\u1ef9') {
      return vietnamese(capital);
    }
    return 0;
  }

  private static char known(char plain) {
    return plain == '?' ? 0 : plain;
  }

  /** The letters of Vietnamese with two marks, in the order in which Unicode has them. */
  private static char vietnamese(char capital) {
    if (capital < '\u1eb8') {
      return 'A';
    }
    if (capital < '\u1ec8') {
      return 'E';
    }
    if (capital < '\u1ecc') {
      return 'I';
    }
    if (capital < '\u1ee4') {
      return 'O';
    }
    return capital < '\u1ef2' ? 'U' : 'Y';
  }

  private static String[] cyrillic(char capital, boolean isFirst) {
    switch (capital) {
      case 'Ё' -> {
        return ways("E", "IO");
      }
      case 'Ђ' -> {
        return ways("D");
      }
      case 'Є' -> {
        return first(isFirst, "IE", "YE");
      }
      case 'Ѕ' -> {
        return ways("DZ");
      }
      case 'І' -> {
        return ways("I");
      }
      case 'Ї' -> {
        return first(isFirst, "I", "YI");
      }
      case 'Ј' -> {
        return ways("J");
      }
      case 'Љ' -> {
        return ways("LJ");
      }
      case 'Њ' -> {
        return ways("NJ");
      }
      // The standard has Serbian Tshe by the code of Shha alone, and Macedonian Gje by that of Ghe with stroke.
      case 'Ћ', 'Һ' -> {
        return ways("C");
      }
      case 'Ѓ', 'Ғ' -> {
        return ways("G", "GJ");
      }
      case 'Ќ' -> {
        return ways("K", "KJ");
      }
      case 'Ў', 'Ѫ' -> {
        return ways("U");
      }
      case 'Џ' -> {
        return ways("DZ", "DJ");
      }
      case 'Й' -> {
        return first(isFirst, "I", "Y");
      }
      case 'Ю' -> {
        return first(isFirst, "IU", "YU");
      }
      case 'Я' -> {
        return first(isFirst, "IA", "YA");
      }
      case 'Ѵ' -> {
        return ways("Y");
      }
      case 'Ґ' -> {
        return ways("G");
      }
      default -> {
        return capital >= 'А' && capital <= 'Я' ? split(CYRILLIC[capital - 'А']) : null;
      }
    }
  }

  private static String[] arabic(char letter, boolean isLast) {
    if (letter == 'ة') {
      return ways(isLast ? "XAH" : "XTA");
    }
    if (letter >= '\u0621' && letter <= '\u064a') {
      String written = ARABIC[letter - '\u0621'];
      return written == null ? null : ways(written);
    }
    String written =
        switch (letter) {
          case '\u0671' -> "XXA";
          case '\u0679' -> "XXT";
          case '\u067c' -> "XRT";
          case '\u067e' -> "P";
          case '\u0681' -> "XKE";
          case '\u0685' -> "XXH";
          case '\u0686' -> "XC";
          case '\u0688' -> "XXD";
          case '\u0689' -> "XDR";
          case '\u0691' -> "XXR";
          case '\u0693' -> "XRR";
          case '\u0696' -> "XRX";
          case '\u0698' -> "XJ";
          case '\u069a' -> "XXS";
          case '\u06a9' -> "XKK";
          case '\u06ab' -> "XXK";
          case '\u06ad' -> "XNG";
          case '\u06af' -> "XGG";
          case '\u06ba' -> "XNN";
          case '\u06bc' -> "XXN";
          case '\u06be' -> "XDO";
          case '\u06c0' -> "XYH";
          case '\u06c1' -> "XXG";
          case '\u06c2' -> "XGE";
          case '\u06c3' -> "XTG";
          case '\u06cc' -> "XYA";
          case '\u06cd' -> "XXY";
          case '\u06d0' -> "Y";
          case '\u06d2' -> "XYB";
          case '\u06d3' -> "XBE";
          default -> null;
        };
    if (written != null) {
      return ways(written);
    }
    return isNotEncoded(letter) ? OMITTED : null;
  }

  /** Vowels, and letters of which the table says so. */
  private static boolean isNotEncoded(char letter) {
    boolean isVowel = letter >= '\u064b' && letter <= '\u0652' || letter == '\u0670';
    return isVowel || letter == '\u069c' || letter == '\u06a2' || letter == '\u06a7' || letter == '\u06a8';
  }

  private static String[] ways(String... ways) {
    return ways;
  }

  private static String[] first(boolean isFirst, String usual, String whenFirst) {
    return isFirst ? ways(usual, whenFirst) : ways(usual);
  }

  private static String[] split(String ways) {
    int bar = ways.indexOf('|');
    return bar < 0 ? ways(ways) : ways(ways.substring(0, bar), ways.substring(bar + 1));
  }
}
