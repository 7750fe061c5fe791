package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: judges photos and writes nothing. */
@Command(
    name = "check",
    description = "Judges photos against a document's rules.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Mixin private PhotoOptions photos;

  CheckCommand(PhotoDesks desks) {
    this.desks = desks;
  }

  @Override
  public Integer call() {
    PhotoDocument document = photos.document(desks.catalogue());
    return photos.run(desks, PhotoTask.checking(document)).code();
  }
}
