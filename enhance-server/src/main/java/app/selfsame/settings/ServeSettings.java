package app.selfsame.settings;

import app.selfsame.quota.TrustedProxies;
import app.selfsame.site.Listening;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the server is set up.
 *
 * @param listening where, and for how many connections
 * @param trustedProxies whose {@code X-Forwarded-For} counts
 * @param enhancePerDay enhancements for each visitor and day; 0 turns them off
 * @param maxBodyBytes of one request
 * @param queueBytes of memory for requests that wait or are at work
 * @param workers requests that are worked on at once
 * @param queueSeconds how long a request may wait in all, for memory and for a worker together; the time that its body
 *     takes to arrive is no waiting
 * @param operator who runs the site, for its visitors; empty when that is not said
 */
public record ServeSettings(
    Listening listening,
    TrustedProxies trustedProxies,
    int enhancePerDay,
    int maxBodyBytes,
    long queueBytes,
    int workers,
    int queueSeconds,
    String operator) {
  static final int MEGABYTE = 1024 * 1024;

  /**
   * Reads the environment. What is not set, or empty, has its default.
   *
   * @throws ServeSettingsException when anything is nonsense; it says all that is
   */
  public static ServeSettings read(Map<String, String> environment) throws ServeSettingsException {
    return new EnvironmentReader(environment).read();
  }

  /** The values, each under the name of the variable that sets it, for the log. None of them is secret. */
  public Map<String, Object> byVariable() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(ServeVariable.PORT.name(), listening.port());
    values.put(ServeVariable.SERVE_ADDRESS.name(), listening.address());
    values.put(ServeVariable.SERVE_TRUSTED_PROXIES.name(), trustedProxies);
    values.put(ServeVariable.SERVE_ENHANCE_PER_DAY.name(), enhancePerDay);
    values.put(ServeVariable.SERVE_MAX_BODY_MB.name(), maxBodyBytes / MEGABYTE);
    values.put(ServeVariable.SERVE_QUEUE_MB.name(), queueBytes / MEGABYTE);
    values.put(ServeVariable.SERVE_WORKERS.name(), workers);
    values.put(ServeVariable.SERVE_QUEUE_SECONDS.name(), queueSeconds);
    values.put(ServeVariable.SERVE_MAX_CONNECTIONS.name(), listening.connections());
    values.put(ServeVariable.SERVE_OPERATOR.name(), operator);
    return values;
  }
}
