package app.selfsame.mrz;

import java.util.Optional;

/**
 * The codes of states and organisations in machine-readable zones. Source: ICAO Doc 9303-3, section 5, which takes most of
 * them from ISO 3166-1.
 */
public final class StateCodes {
  private static final int LENGTH = 3;
  private static final int LENGTH_WITH_COUNTRY = 5;

  /** Codes of ISO 3166-1, each of three letters with that of two letters. */
  private static final String COUNTRIES =
      "ABWAWAFGAFAGOAOAIAAIALAAXALBALANDADAREAEARGARARMAMASMASATAAQATFTFATGAGAUSAUAUTATAZEAZBDIBIBELBEBENBJBESBQ"
          + "BFABFBGDBDBGRBGBHRBHBHSBSBIHBABLMBLBLRBYBLZBZBMUBMBOLBOBRABRBRBBBBRNBNBTNBTBVTBVBWABWCAFCFCANCACCKCCCHECH"
          + "CHLCLCHNCNCIVCICMRCMCODCDCOGCGCOKCKCOLCOCOMKMCPVCVCRICRCUBCUCUWCWCXRCXCYMKYCYPCYCZECZDEUDEDJIDJDMADMDNKDK"
          + "DOMDODZADZECUECEGYEGERIERESHEHESPESESTEEETHETFINFIFJIFJFLKFKFRAFRFROFOFSMFMGABGAGBRGBGEOGEGGYGGGHAGHGIBGI"
          + "GINGNGLPGPGMBGMGNBGWGNQGQGRCGRGRDGDGRLGLGTMGTGUFGFGUMGUGUYGYHKGHKHMDHMHNDHNHRVHRHTIHTHUNHUIDNIDIMNIMINDIN"
          + "IOTIOIRLIEIRNIRIRQIQISLISISRILITAITJAMJMJEYJEJORJOJPNJPKAZKZKENKEKGZKGKHMKHKIRKIKNAKNKORKRKWTKWLAOLALBNLB"
          + "LBRLRLBYLYLCALCLIELILKALKLSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMDMDGMGMDVMVMEXMXMHLMHMKDMKMLIMLMLTMT"
          + "MMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMSMTQMQMUSMUMWIMWMYSMYMYTYTNAMNANCLNCNERNENFKNFNGANGNICNINIUNUNLDNLNORNO"
          + "NPLNPNRUNRNZLNZOMNOMPAKPKPANPAPCNPNPERPEPHLPHPLWPWPNGPGPOLPLPRIPRPRKKPPRTPTPRYPYPSEPSPYFPFQATQAREUREROURO"
          + "RUSRURWARWSAUSASDNSDSENSNSGPSGSGSGSSHNSHSJMSJSLBSBSLESLSLVSVSMRSMSOMSOSPMPMSRBRSSSDSSSTPSTSURSRSVKSKSVNSI"
          + "SWESESWZSZSXMSXSYCSCSYRSYTCATCTCDTDTGOTGTHATHTJKTJTKLTKTKMTMTLSTLTONTOTTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUG"
          + "UKRUAUMIUMURYUYUSAUSUZBUZVATVAVCTVCVENVEVGBVGVIRVIVNMVNVUTVUWLFWFWSMWSYEMYEZAFZAZMBZMZWEZW";

  /** The same of codes that ISO 3166-1 has not: Germany's, those of British nationals, Kosovo's, the European Union's. */
  private static final String OTHERS_OF_COUNTRIES = "D<<DEGBDGBGBNGBGBOGBGBPGBGBSGBRKSXKEUEEU";

  /** Codes of no country, among them those of stateless persons, refugees and specimens. */
  private static final String OF_NO_COUNTRY = "ANTIAONTZUNAUNKUNOUTOXBAXCCXCEXCOXDCXECXESXIMXMPXOMXPOXXAXXBXXCXXX";

  private StateCodes() {}

  /** Whether three characters of a zone are a code. */
  static boolean isCode(String code) {
    return at(COUNTRIES, code, LENGTH_WITH_COUNTRY) >= 0
        || at(OTHERS_OF_COUNTRIES, code, LENGTH_WITH_COUNTRY) >= 0
        || at(OF_NO_COUNTRY, code, LENGTH) >= 0;
  }

  /**
   * The country of a code, as two letters of ISO 3166-1; XK for Kosovo, EU for the European Union.
   *
   * @param code with or without its fillers
   */
  public static Optional<String> country(String code) {
    StringBuilder filled = new StringBuilder(code);
    while (filled.length() < LENGTH) {
      filled.append('<');
    }
    for (String table : new String[] {COUNTRIES, OTHERS_OF_COUNTRIES}) {
      int at = at(table, filled.toString(), LENGTH_WITH_COUNTRY);
      if (at >= 0) {
        return Optional.of(table.substring(at + LENGTH, at + LENGTH_WITH_COUNTRY));
      }
    }
    return Optional.empty();
  }

  private static int at(String table, String code, int step) {
    for (int at = 0; at < table.length(); at += step) {
      if (table.startsWith(code, at) && code.length() == LENGTH) {
        return at;
      }
    }
    return -1;
  }
}
