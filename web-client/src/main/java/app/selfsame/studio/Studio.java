package app.selfsame.studio;

/** Stand-in until the page lands. */
public final class Studio {
  private Studio() {}

  public static void main(String[] arguments) {}
}
