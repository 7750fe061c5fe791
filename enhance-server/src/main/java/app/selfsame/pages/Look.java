package app.selfsame.pages;

/** Where the files of the site are that pages look like it by. */
public interface Look {
  /**
   * The path of a file, which changes with its content.
   *
   * @param name such as {@code app.css}
   * @throws IllegalArgumentException when the site has none of this name
   */
  String path(String name);
}
