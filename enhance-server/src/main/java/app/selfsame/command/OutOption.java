package app.selfsame.command;

import app.selfsame.message.Argument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where files go that are made of photos. */
final class OutOption {
  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the files that are made.")
  private Path folder;

  @Option(names = "--overwrite", description = "Replace files of the same names in that folder.")
  private boolean overwrite;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The folder, made where it is missing; see {@link OutFolder}. */
  OutFolder open(List<Path> originals, String suffix) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw LanguageOption.refusal(command, OptionRefusal.OUT, Argument.literal(folder.toString()));
    }
    return new OutFolder(folder, originals, suffix, overwrite);
  }
}
