package app.selfsame.report;

import app.selfsame.geometry.PointPx;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.mrz.MrzDecoding;
import app.selfsame.mrz.MrzFields;
import app.selfsame.mrz.MrzHeadline;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.StateCodes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What was read of a machine-readable zone, as members of a JSON object. */
public final class MrzJson {
  private final Json json;
  private final Optional<Texts> texts;

  private MrzJson(Json json, Optional<Texts> texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * Writes the members of an object that is begun already.
   *
   * @param reading empty where nothing was found: then there are the verdict and its headline alone
   * @param today tells the centuries, and what has expired
   * @param texts in which sentences are written
   */
  public static void write(Json json, Optional<MrzReading> reading, CalendarDay today, Texts texts) {
    new MrzJson(json, Optional.of(texts)).write(reading, today);
  }

  /** The same with codes in place of sentences, for whoever has the words. */
  public static void writeWordless(Json json, Optional<MrzReading> reading, CalendarDay today) {
    new MrzJson(json, Optional.empty()).write(reading, today);
  }

  private void write(Optional<MrzReading> reading, CalendarDay today) {
    MrzVerdict verdict = reading.map(read -> read.acceptance().verdict()).orElse(MrzVerdict.NONE);
    json.name("verdict").value(word(verdict));
    MrzHeadline headline = reading.map(MrzReading::headline).orElse(MrzHeadline.NONE);
    json.name("headline").value(texts.isPresent() ? texts.get().say(headline) : word(headline));
    reading.ifPresent(read -> write(read, today));
  }

  private void write(MrzReading reading, CalendarDay today) {
    MrzDecoding decoding = reading.decoding();
    json.name("format").value(word(decoding.format()));
    json.name("lines").beginArray();
    decoding.lines().forEach(json::value);
    json.endArray();
    MrzFields fields = reading.fields();
    write(fields, today);
    json.name("checks").beginObject();
    decoding.checks().forEach((check, result) -> json.name(word(check)).value(word(result)));
    json.endObject();
    confidence(decoding);
    cells("unsure", decoding, decoding::isUnsure);
    cells("repaired", decoding, decoding::isRepaired);
    if (decoding.isEdited()) {
      cells("given", decoding, decoding::isGiven);
    }
    sentences("doubts", reading.acceptance().doubts());
    sentences("remarks", fields.remarks(today));
    json.name("where").beginArray();
    for (PointPx corner : reading.outline().outline()) {
      json.value(corner);
    }
    json.endArray();
  }

  private void write(MrzFields fields, CalendarDay today) {
    json.name("fields").beginObject();
    json.name("documentCode").value(fields.documentCode());
    json.name("issuingState").value(fields.issuingState());
    country("issuingCountry", fields.issuingState());
    json.name("primaryIdentifier").value(fields.primaryIdentifier());
    json.name("secondaryIdentifier").value(fields.secondaryIdentifier());
    json.name("nameMayBeTruncated").value(fields.nameMayBeTruncated());
    json.name("number").value(fields.number());
    json.name("nationality").value(fields.nationality());
    country("nationalityCountry", fields.nationality());
    day("birth", fields.birthDay(today));
    json.name("sex").value(word(fields.sex()));
    day("expiry", fields.expiryDay(today));
    day("issued", fields.issued().flatMap(date -> date.asPast(today)));
    json.name("department").value(fields.department());
    json.name("optionalData").value(fields.optionalData());
    json.name("secondOptionalData").value(fields.secondOptionalData());
    json.endObject();
  }

  private void country(String name, String code) {
    json.name(name).value(StateCodes.country(code).orElse(""));
  }

  private void day(String name, Optional<CalendarDay> day) {
    json.name(name).value(day.map(CalendarDay::iso).orElse(""));
  }

  private void confidence(MrzDecoding decoding) {
    json.name("confidence").beginArray();
    for (int line = 0; line < decoding.format().lines(); line++) {
      json.beginArray();
      for (int cell = 0; cell < decoding.format().cells(); cell++) {
        json.value(decoding.confidence(line, cell));
      }
      json.endArray();
    }
    json.endArray();
  }

  /** By line the cells, from 0, of which something is so. */
  private void cells(String name, MrzDecoding decoding, BiPredicate<Integer, Integer> isSo) {
    json.name(name).beginArray();
    for (int line = 0; line < decoding.format().lines(); line++) {
      json.beginArray();
      for (int cell = 0; cell < decoding.format().cells(); cell++) {
        if (isSo.test(line, cell)) {
          json.value(cell);
        }
      }
      json.endArray();
    }
    json.endArray();
  }

  private void sentences(String name, List<? extends MessageKey> keys) {
    json.name(name).beginArray();
    for (MessageKey key : keys) {
      json.beginObject();
      json.name("code").value(key.id().substring(key.id().lastIndexOf('.') + 1));
      texts.ifPresent(said -> json.name("text").value(said.say(key)));
      json.endObject();
    }
    json.endArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
