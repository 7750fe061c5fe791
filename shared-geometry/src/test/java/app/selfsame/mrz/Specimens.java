package app.selfsame.mrz;

import java.util.List;

/** Texts of published specimens: ICAO Doc 9303-4 to 9303-7, and those of states. */
final class Specimens {
  static final List<String> TD3 =
      List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
  static final List<String> TD2 =
      List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
  static final List<String> TD1 =
      List.of(
          "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  static final List<String> MRV_A =
      List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<");
  static final List<String> MRV_B =
      List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<");
  static final List<String> FRENCH_CARD =
      List.of("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6");
  static final List<String> SWISS_LICENCE =
      List.of("FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<");

  static final List<String> GERMAN_PERMIT =
      List.of(
          "ARD<<Y701001V51<<<<<<<<<<<<<<<", "7611027M1609189IND<<<<<<<<<<<2", "SINGH<<JASIN<ALI<<<<<<<<<<<<<<");
  static final List<String> FRENCH_PERMIT =
      List.of(
          "IRFRAK682T8YLO0<1105040043<<<<", "7906123F1401073SEN<<<<<<<<<<<6", "MARTIN<<CHRISTELLE<HELENE<LAUR");
  static final List<String> SPANISH_CARD =
      List.of(
          "IDESPBAA000589599999999R<<<<<<", "8001014F2501017ESP<<<<<<<<<<<7", "ESPANOLA<ESPANOLA<<CARMEN<<<<<");
  /** Its digit leaves out the filler behind the ninth character of the number, as Doc 9303-5, 4.2.4 has it. */
  static final List<String> LONG_NUMBER =
      List.of(
          "I<UTOD23145890<1244<XYZ<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<0", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  /** Its digit counts that filler. */
  static final List<String> LONG_NUMBER_WITH_FILLER =
      List.of(
          "I<UTOD23145890<1240<XYZ<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<8", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  static final List<String> ICELANDIC_PASSPORT =
      List.of("P<ISLAEVARSDOTTIR<<THURIDUR<OESP<<<<<<<<<<<<", "A0000000<0ISL6612315F0905264311266<9539<<<32");
  static final List<String> TAIWANESE_PASSPORT =
      List.of("P<TWNLIN<<CHIEN<SHENG<<<<<<<<<<<<<<<<<<<<<<<", "M000004264TWN6803029M9801048F122187664<<<<66");
  static final List<String> ROMANIAN_CARD =
      List.of("IDROUSAVA<<SUPERMAN<<<<<<<<<<<<<<<<<", "HD198025<51328505095M130509012049941");

  private Specimens() {}

  static List<String> of(MrzFormat format) {
    return switch (format) {
      case TD1 -> TD1;
      case TD2 -> TD2;
      case TD3 -> TD3;
      case MRV_A -> MRV_A;
      case MRV_B -> MRV_B;
      case FRENCH_CARD -> FRENCH_CARD;
      case SWISS_LICENCE -> SWISS_LICENCE;
    };
  }
}
