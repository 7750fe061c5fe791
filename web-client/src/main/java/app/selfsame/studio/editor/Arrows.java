package app.selfsame.studio.editor;

/** Which way a key points. */
final class Arrows {
  private Arrows() {}

  /** 1 to the right, -1 to the left, 0 for any other key. */
  static int right(String key) {
    return key.equals("ArrowRight") ? 1 : key.equals("ArrowLeft") ? -1 : 0;
  }

  /** 1 down, -1 up, 0 for any other key. */
  static int down(String key) {
    return key.equals("ArrowDown") ? 1 : key.equals("ArrowUp") ? -1 : 0;
  }
}
