package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.bench.LargePhoto;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.Test;

/** All measures together, on a drawn head. */
public class PortraitMeasurerTest {
  @Test
  public void everyMeasureIsTakenInOrderAndNothingIsNoNumber() throws IOException {
    byte[] drawn = LargePhoto.of(new String[0]).content();
    Inspection inspection =
        PackagedEngine.open().inspect(new PhotoDecoder().decode(drawn), new SourceFile("JPEG", drawn.length));
    inspection.complete();
    Portrait portrait = inspection.portrait().orElseThrow();
    List<MeasureId> taken = new ArrayList<>();
    for (Function<Portrait, Measurement> measure : PortraitMeasurer.measures()) {
      Measurement measurement = measure.apply(portrait);
      taken.add(measurement.id());
      assertTrue(measurement.toString(), Double.isFinite(measurement.value().orElse(0)));
      assertEquals(
          measurement.toString(),
          measurement.id().isStandard() && measurement.value().isPresent(),
          measurement.scalar().isPresent());
    }
    List<MeasureId> expected = new ArrayList<>(List.of(MeasureId.values()));
    // These need networks of their own, and are added where those are there.
    expected.removeAll(List.of(MeasureId.HANDS, MeasureId.HAND_ON_FACE));
    assertEquals(expected, taken);
  }
}
