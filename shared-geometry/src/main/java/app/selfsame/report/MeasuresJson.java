package app.selfsame.report;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.Texts;
import java.util.Optional;

/** Every measure with its native value, and the quality component of the standard where it has one. */
final class MeasuresJson {
  private MeasuresJson() {}

  /** Writes the member {@code measures}. */
  static void write(Json json, Optional<Measurements> measures, Texts texts) {
    json.name("measures").beginArray();
    if (measures.isPresent()) {
      for (Measurement measurement : measures.get().all()) {
        write(json, measurement, texts);
      }
    }
    json.endArray();
  }

  private static void write(Json json, Measurement measurement, Texts texts) {
    MeasureId id = measurement.id();
    json.beginObject();
    json.name("id").value(id.word());
    json.name("title").value(texts.say(id.title()));
    json.name("component").value(id.component());
    json.name("value").value(measurement.value().orElse(Double.NaN));
    json.name("unit").value(id.unit());
    json.name("scalar").value(measurement.scalar().isPresent() ? measurement.scalar().getAsInt() : Double.NaN);
    json.name("reason").value(measurement.reason().isPresent() ? texts.say(measurement.reason().get()) : "");
    json.endObject();
  }
}
