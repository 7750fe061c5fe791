package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.TestGround;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class LightFeatureTest {
  private static final long MEGABYTE = 1 << 20;

  private static LightLimits limits(long heapMegabytes, String queueMegabytes) throws SettingsException {
    Settings settings =
        Settings.read(Map.of("SERVE_QUEUE_MB", queueMegabytes, "SERVE_MAX_BODY_MB", "8"), LightSettings.ALL);
    return LightFeature.limits(settings, heapMegabytes * MEGABYTE);
  }

  @Test
  public void thePicturesThatFitTheHeapAreTaken() throws SettingsException {
    // 96 MB less 16 for the server, 8 for files and 8 for one of them again, at 12 bytes a pixel.
    assertEquals(5_592_405, limits(96, "8").maxPixels());
    assertEquals(8_000_000, limits(4_096, "64").maxPixels());
  }

  @Test
  public void aHeapTooSmallForOnePictureIsRefusedAtTheStart() throws SettingsException {
    assertEquals(2_009_770, limits(55, "8").maxPixels());
    CannotServeException refusal = assertThrows(CannotServeException.class, () -> limits(60, "24"));
    assertEquals(
        Message.of(LightMessage.HEAP_TOO_SMALL, Argument.count(60), Argument.count(11)), refusal.reason());
  }

  @Test
  public void aQueueHoldsAtLeastOneBody() throws SettingsException {
    Feature feature = FakeLight.feature();
    Ground ground = TestGround.of(feature, Map.of("SERVE_QUEUE_MB", "8"));
    SettingsException refusal = assertThrows(SettingsException.class, () -> feature.start(ground));
    assertEquals(
        List.of("SERVE_QUEUE_MB is “8”. Allowed: at least SERVE_MAX_BODY_MB, which is 16."),
        refusal.mistakes().stream().map(English::say).toList());
  }
}
