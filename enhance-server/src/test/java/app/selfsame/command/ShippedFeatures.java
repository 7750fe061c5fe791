package app.selfsame.command;

import app.selfsame.feature.Feature;
import app.selfsame.site.Site;
import java.util.List;

/** What the server consists of as {@code serve} starts it, for tests of the whole of it. */
public final class ShippedFeatures {
  private ShippedFeatures() {}

  /** For one server: they are started with it. */
  public static List<Feature> of(Site site) {
    return ServeCommand.features(site);
  }
}
