package app.selfsame.command;

import app.selfsame.message.Argument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder that one run writes into: each photo has a name of its own there, and no original is written over. */
final class OutFolder {
  private final Path folder;
  private final List<Path> originals;
  private final boolean overwrite;
  private final Map<Path, String> stems = new HashMap<>();

  /**
   * A folder for all photos of one run.
   *
   * @param folder it exists
   * @param suffix follows the photo's own name
   * @param overwrite whether files that are there may be replaced
   */
  OutFolder(Path folder, List<Path> originals, String suffix, boolean overwrite) {
    this.overwrite = overwrite;
    this.folder = folder;
    this.originals = originals;
    Set<String> used = new HashSet<>();
    for (Path original : originals) {
      if (!stems.containsKey(original)) {
        stems.put(original, unused(stem(original) + suffix, used));
      }
    }
  }

  /** Photos of different folders may have the same name; all but the first get a number, in the order given. */
  private static String unused(String stem, Set<String> used) {
    String name = stem;
    for (int number = 2; !used.add(name); number++) {
      name = stem + "-" + number;
    }
    return name;
  }

  /**
   * Where something made of a photo goes.
   *
   * @param ending follows the photo's name there
   */
  Path target(Path original, String ending) {
    return folder.resolve(stems.get(original) + ending);
  }

  /**
   * Writes a file.
   *
   * @throws RefusedFileException with what to tell the person
   */
  void write(Path target, byte[] content) throws IOException {
    requireOther(target, originals, "out");
    NewFile.write(target, out -> out.write(content), overwrite, "out", FileRefusal.UNWRITABLE);
  }

  /**
   * Refuses to write over an original.
   *
   * @param option what to change: {@code out} or {@code report}
   * @throws RefusedFileException with what to tell the person
   */
  static void requireOther(Path target, List<Path> originals, String option) throws IOException {
    for (Path original : originals) {
      if (Files.exists(target) && Files.exists(original) && Files.isSameFile(target, original)) {
        throw new RefusedFileException(
            FileRefusal.OVERWRITES, Argument.literal(original.toString()), Argument.choice(option));
      }
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName() == null ? "photo" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
