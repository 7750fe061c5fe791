package app.selfsame.command;

import app.selfsame.message.Argument;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all: beside its place first, under a hidden name, and moved there when it is complete. What
 * stands there already is replaced only where that was asked for; of a link it is the link, not what it leads to.
 */
final class NewFile {
  private static final String PART = ".part";
  private static final Pattern HIDDEN = Pattern.compile("\\.(.+)\\.[0-9a-f-]{36}\\" + PART, Pattern.DOTALL);

  private NewFile() {}

  /** The name of the file for which a hidden one was written; empty for any other file's name. */
  static Optional<String> targetOf(String hidden) {
    Matcher name = HIDDEN.matcher(hidden);
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** What is written. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /**
   * @param overwrite whether a file of that name may be replaced
   * @param option what else to change: {@code out} or {@code report}
   * @param unwritable what to say where it cannot be written, with the file's name
   * @throws RefusedFileException with what to tell the person
   */
  static void write(Path target, Content content, boolean overwrite, String option, FileRefusal unwritable)
      throws IOException {
    Argument name = Argument.literal(target.toString());
    if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedFileException(FileRefusal.EXISTS, name, Argument.choice(option));
    }
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + PART);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        content.to(out);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw new RefusedFileException(unwritable, name);
    }
  }
}
