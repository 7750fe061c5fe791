package app.selfsame.site;

/** A site of a few small files, for tests of what serves it. */
public final class LittleSite {
  public static final String SCRIPT = "/assets/studio.bcb85cc6473c.js";

  private LittleSite() {}

  public static Site load() {
    return Site.fromClassPath(LittleSite.class.getClassLoader(), "little-site/");
  }
}
