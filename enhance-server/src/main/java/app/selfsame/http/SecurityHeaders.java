package app.selfsame.http;

import io.javalin.http.Context;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every answer carries, whatever it is. */
public final class SecurityHeaders {
  /** A policy for what is neither a page nor a worker: it may do nothing, wherever it is opened. */
  public static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  // Camera for the live guide; everything else that a page could be tricked into asking for is off.
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), camera=(self), display-capture=(), encrypted-media=(), "
          + "gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), "
          + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), "
          + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), "
          + "window-management=(), xr-spatial-tracking=()";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "Permissions-Policy", PERMISSIONS,
          "Content-Security-Policy", NOTHING);

  private SecurityHeaders() {}

  /** All of them, by name; the policy is to be replaced by the file's own. */
  public static Map<String, String> always() {
    return HEADERS;
  }

  static void apply(Context context) {
    HEADERS.forEach(context::header);
  }

  /** For what Jetty answers by itself. */
  static void apply(HttpFields.Mutable fields) {
    HEADERS.forEach(fields::put);
  }
}
