package app.selfsame.report;

import app.selfsame.document.Limits;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.message.Texts;
import app.selfsame.verdict.Check;
import java.util.List;

/** What was found, check by check, in the order in which authorities reject. */
final class ChecksJson {
  private ChecksJson() {}

  /** Writes the member {@code checks}. */
  static void write(Json json, List<Check> checks, Texts texts) {
    json.name("checks").beginArray();
    for (Check check : checks) {
      json.beginObject();
      json.name("id").value(check.id().word());
      json.name("title").value(texts.say(check.id().title()));
      json.name("outcome").value(check.outcome().word());
      json.name("value").value(check.value().orElse(Double.NaN));
      json.name("unit").value(check.unit());
      json.name("min").value(check.allowed().map(Limits::min).orElse(Double.NaN));
      json.name("max").value(check.allowed().map(Limits::max).orElse(Double.NaN));
      SourceJson.write(json, check.source(), texts);
      json.name("advice").value(texts.say(check.advice()));
      where(json, check.where());
      json.endObject();
    }
    json.endArray();
  }

  private static void where(Json json, List<RegionPx> regions) {
    json.name("where").beginArray();
    for (RegionPx region : regions) {
      json.beginArray();
      for (PointPx corner : region.outline()) {
        json.value(corner);
      }
      json.endArray();
    }
    json.endArray();
  }
}
