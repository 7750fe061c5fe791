package app.selfsame.command;

import app.selfsame.image.ImageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The photos in a folder and in those within it. Files that begin like a picture are photos, and so are those that are
 * called like one: whoever finds them broken says so. Links are not followed, and what is hidden is passed over.
 *
 * @param photos names from the folder on, with {@code /} between folders; sorted
 * @param leftOut the same of the files that are no photos
 */
record PhotoFolder(List<String> photos, List<String> leftOut) {
  private static final int BEGINNING_BYTES = 64;

  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "jpe", "png", "webp", "tif", "tiff", "bmp", "gif", "heic", "heif", "avif");

  PhotoFolder {
    photos = List.copyOf(photos);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Walks through a folder.
   *
   * @param passedOver files and folders that are there for something else
   * @throws IOException when a folder cannot be read
   */
  static PhotoFolder read(Path folder, Set<Path> passedOver) throws IOException {
    List<String> photos = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Path start = folder.toRealPath();
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean enters = directory.equals(start) || !isHidden(directory) && !passedOver.contains(directory);
            return enters ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !passedOver.contains(file)) {
              boolean isPhoto = attributes.isRegularFile() && isPhoto(file);
              (isPhoto ? photos : leftOut).add(name(start, file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(photos);
    Collections.sort(leftOut);
    return new PhotoFolder(photos, leftOut);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static String name(Path start, Path file) {
    return start.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isPhoto(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ENDINGS.contains(ending)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      ImageFormat format = ImageFormat.of(in.readNBytes(BEGINNING_BYTES));
      return format != ImageFormat.UNKNOWN && format != ImageFormat.ICO;
    } catch (IOException e) {
      return false;
    }
  }
}
