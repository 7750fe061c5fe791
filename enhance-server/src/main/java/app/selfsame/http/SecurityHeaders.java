package app.selfsame.http;

import io.javalin.http.Context;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every answer carries, whatever it is. */
public final class SecurityHeaders {
  /** A policy for what is neither a page nor a worker: it may do nothing, wherever it is opened. */
  public static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The permissions of a page with a live guide, in the header of {@link #PERMISSIONS_POLICY}. */
  public static final String WITH_CAMERA = permissions("(self)");

  public static final String PERMISSIONS_POLICY = "Permissions-Policy";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          PERMISSIONS_POLICY, permissions("()"),
          "Content-Security-Policy", NOTHING);

  private SecurityHeaders() {}

  /** Everything that a page could be tricked into asking for is off. */
  private static String permissions(String camera) {
    return "accelerometer=(), autoplay=(), camera=" + camera + ", display-capture=(), encrypted-media=(), "
        + "gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), "
        + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), "
        + "window-management=(), xr-spatial-tracking=()";
  }

  /** All of them, by name; the policy is to be replaced by the file's own, and permissions where it has a camera. */
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
