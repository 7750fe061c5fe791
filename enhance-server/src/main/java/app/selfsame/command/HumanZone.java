package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.mrz.MrzDecoding;
import app.selfsame.mrz.MrzDoubt;
import app.selfsame.mrz.MrzField;
import app.selfsame.mrz.MrzFields;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.MrzRemark;
import java.util.Optional;

/** Shows a person what was read of a machine-readable zone: its lines with marks below what is unsure, and the fields. */
final class HumanZone {
  private static final int TITLE_WIDTH = 34;

  private final Lines lines;

  private HumanZone(Lines lines) {
    this.lines = lines;
  }

  static void show(FileResult.ZoneRead read, Lines lines) {
    lines.head(Label.of(read.verdict()), HumanReport.file(read.file()));
    lines.more(read.headline());
    HumanZone zone = new HumanZone(lines);
    read.reading().ifPresent(reading -> zone.show(reading, read.today()));
  }

  private void show(MrzReading reading, CalendarDay today) {
    for (MrzDoubt doubt : reading.acceptance().doubts()) {
      lines.line(Label.WARN, Message.of(doubt));
    }
    MrzFields fields = reading.fields();
    for (MrzRemark remark : fields.remarks(today)) {
      lines.line(Label.NOTE, Message.of(remark));
    }
    text(reading.decoding());
    fields(fields, today);
  }

  private void text(MrzDecoding decoding) {
    boolean isMarked = false;
    for (int line = 0; line < decoding.format().lines(); line++) {
      StringBuilder marks = new StringBuilder();
      for (int cell = 0; cell < decoding.format().cells(); cell++) {
        marks.append(decoding.isUnsure(line, cell) ? '^' : ' ');
      }
      lines.verbatim(decoding.lines().get(line));
      if (!marks.toString().isBlank()) {
        lines.verbatim(marks.toString());
        isMarked = true;
      }
    }
    if (isMarked) {
      lines.more(CommandMessage.ZONE_MARKS);
    }
  }

  private void fields(MrzFields fields, CalendarDay today) {
    field(MrzField.DOCUMENT_CODE, fields.documentCode());
    field(MrzField.ISSUING_STATE, fields.issuingState());
    field(MrzField.NAME, fields.primaryIdentifier());
    field(MrzField.SECONDARY_IDENTIFIER, fields.secondaryIdentifier());
    field(MrzField.NUMBER, fields.number());
    field(MrzField.NATIONALITY, fields.nationality());
    field(MrzField.BIRTH, fields.birthDay(today));
    field(MrzField.SEX, sex(fields));
    field(MrzField.EXPIRY, fields.expiryDay(today));
    field(MrzField.ISSUED, fields.issued().flatMap(date -> date.asPast(today)));
    field(MrzField.DEPARTMENT, fields.department());
    field(MrzField.OPTIONAL_DATA, fields.optionalData());
    field(MrzField.SECOND_OPTIONAL_DATA, fields.secondOptionalData());
  }

  /** As passports show it in every language. */
  private static String sex(MrzFields fields) {
    return switch (fields.sex()) {
      case FEMALE -> "F";
      case MALE -> "M";
      case UNSPECIFIED -> "X";
      case UNKNOWN -> "";
    };
  }

  private void field(MrzField field, String value) {
    if (!value.isEmpty()) {
      lines.row(field, TITLE_WIDTH, Message.of(CommandMessage.ZONE_VALUE, Argument.literal(value)));
    }
  }

  private void field(MrzField field, Optional<CalendarDay> day) {
    day.ifPresent(
        known ->
            lines.row(field, TITLE_WIDTH, Message.of(CommandMessage.ZONE_DATE, Argument.date(known.iso()))));
  }
}
