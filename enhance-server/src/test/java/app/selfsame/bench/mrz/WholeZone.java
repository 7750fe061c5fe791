package app.selfsame.bench.mrz;

import app.selfsame.mrz.MrzFormat;
import java.util.List;

/** Texts of whole zones by ICAO Doc 9303-4 to 9303-7, all of whose check digits hold. */
final class WholeZone {
  private WholeZone() {}

  static List<String> of(Chance chance, MrzFormat format) {
    String state = ZoneText.state(chance);
    String number = ZoneText.number(chance);
    String birth = ZoneText.date(chance);
    String expiry = ZoneText.date(chance);
    String sex = String.valueOf(chance.letterOf("MF<"));
    String name = ZoneText.name(chance);
    if (format == MrzFormat.TD1) {
      String optional = ZoneText.filled(chance.word("0123456789", chance.whole(0, 15)), 15);
      String upper = ZoneText.filled(chance.oneOf("I<", "ID", "AR", "CR"), 2) + state + guarded(number) + optional;
      String middle = guarded(birth) + sex + guarded(expiry);
      String second = ZoneText.filled("", 11);
      String composite = upper.substring(5) + middle.substring(0, 7) + middle.substring(8) + second;
      return List.of(
          upper, middle + state + second + ZoneText.checkDigit(composite), ZoneText.filled(name, format.cells()));
    }
    boolean isVisa = format == MrzFormat.MRV_A || format == MrzFormat.MRV_B;
    String code = isVisa ? "V<" : format == MrzFormat.TD3 ? chance.oneOf("P<", "P<", "PD") : chance.oneOf("I<", "ID");
    String upper = ZoneText.filled(code + state + name, format.cells());
    String lower = guarded(number) + state + guarded(birth) + sex + guarded(expiry);
    if (isVisa) {
      return List.of(upper, ZoneText.filled(lower, format.cells()));
    }
    String optional = ZoneText.filled(chance.of(0.5) ? chance.word("0123456789", 7) : "", format.cells() == 44 ? 14 : 7);
    String full = lower + (format == MrzFormat.TD3 ? guarded(optional) : optional);
    String composite = full.substring(0, 10) + full.substring(13, 20) + full.substring(21);
    return List.of(upper, full + ZoneText.checkDigit(composite));
  }

  private static String guarded(String field) {
    return field + ZoneText.checkDigit(field);
  }
}
