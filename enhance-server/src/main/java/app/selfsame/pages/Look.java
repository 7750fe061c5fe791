package app.selfsame.pages;

import java.util.Optional;

/** Where the files of the site are that pages look like it by. */
public interface Look {
  /**
   * The path of a file, which changes with its content.
   *
   * @param name such as {@code app.css}
   * @throws IllegalArgumentException when the site has none of this name
   */
  String path(String name);

  /** SHA-256, in hexadecimal digits, of the list of the digests of all files; empty where the site has no such list. */
  Optional<String> digest();

  /** Where that list is served. */
  String digestsPath();
}
