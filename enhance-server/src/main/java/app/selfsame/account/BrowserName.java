package app.selfsame.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By what people know a browser of theirs in a list: a brand and a system, and nothing else of what it says of itself.
 */
final class BrowserName {
  private static final Map<String, String> BRANDS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // The first that is found counts: Edge and Opera say Chrome too, Chrome says Safari, Android says Linux.
    BRANDS.put("Edg", "Edge");
    BRANDS.put("OPR/", "Opera");
    BRANDS.put("SamsungBrowser/", "Samsung Internet");
    BRANDS.put("Firefox/", "Firefox");
    BRANDS.put("FxiOS/", "Firefox");
    BRANDS.put("Chrome/", "Chrome");
    BRANDS.put("CriOS/", "Chrome");
    BRANDS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserName() {}

  /**
   * Such as {@code Firefox, Windows}; empty where neither is known.
   *
   * @param userAgent the request's field, or null
   */
  static String of(String userAgent) {
    String said = userAgent == null ? "" : userAgent;
    String brand = first(BRANDS, said);
    String system = first(SYSTEMS, said);
    return brand + (brand.isEmpty() || system.isEmpty() ? "" : ", ") + system;
  }

  private static String first(Map<String, String> names, String said) {
    return names.entrySet().stream()
        .filter(name -> said.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
