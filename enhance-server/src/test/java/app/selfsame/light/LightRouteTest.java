package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.ServeMessage;
import app.selfsame.settings.ServeSettings;
import app.selfsame.settings.ServeSettingsException;
import java.util.Map;
import org.junit.Test;

public class LightRouteTest {
  private static final long MEGABYTE = 1 << 20;

  private static EnhanceLimits limits(long heapMegabytes, String queueMegabytes) throws ServeSettingsException {
    ServeSettings settings =
        ServeSettings.read(Map.of("SERVE_QUEUE_MB", queueMegabytes, "SERVE_MAX_BODY_MB", "8"));
    return LightRoute.limits(settings, heapMegabytes * MEGABYTE);
  }

  @Test
  public void thePicturesThatFitTheHeapAreTaken() throws ServeSettingsException {
    // 96 MB less 16 for the server, 8 for files and 8 for one of them again, at 12 bytes a pixel.
    assertEquals(5_592_405, limits(96, "8").maxPixels());
    assertEquals(8_000_000, limits(4_096, "64").maxPixels());
  }

  @Test
  public void aHeapTooSmallForOnePictureIsRefusedAtTheStart() throws ServeSettingsException {
    assertEquals(2_009_770, limits(55, "8").maxPixels());
    CannotServeException refusal = assertThrows(CannotServeException.class, () -> limits(60, "24"));
    assertEquals(
        Message.of(ServeMessage.HEAP_TOO_SMALL, Argument.count(60), Argument.count(11)), refusal.reason());
  }
}
