package app.selfsame.enhance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.service.ServeSettings;
import app.selfsame.service.ServeSettingsException;
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
    String refusal = assertThrows(IllegalStateException.class, () -> limits(60, "24")).getMessage();
    assertTrue(refusal, refusal.startsWith("Java's heap of 60 MB is 11 MB too small: "));
    assertTrue(refusal, refusal.contains("SERVE_QUEUE_MB"));
  }
}
