package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.parcel.OpeningKey;
import app.selfsame.reader.CollectionCalls;
import app.selfsame.reader.CollectionReader;
import app.selfsame.reader.ReaderException;
import app.selfsame.reader.ReaderMessage;
import app.selfsame.reader.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code collection download}: takes the pictures that people have sent, and decrypts them on this computer. */
@Command(
    name = "download",
    mixinStandardHelpOptions = true,
    description = {
      "Takes the photos that people have sent to a photo collection, and decrypts them on this computer with the key file.",
      "The company key, with the scope for photo collections, is read from the environment variable SELFSAME_KEY. If it is"
          + " stopped, run it again: it goes on where it was, and takes only what is new. Exit code 0: all photos that were"
          + " sent are there; 1: at least one does not open; 2: a file or the server cannot be used."
    },
    sortOptions = false)
final class CollectionDownloadCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final CollectionCalls.Pause pause;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Option(names = "--key", required = true, paramLabel = "FILE", description = "The key file.")
  private Path keyFile;

  @Mixin private ReadingKeyOption key;

  @Option(names = "--collection", required = true, paramLabel = "ID", description = "The collection's id.")
  private String collection;

  @Option(
      names = "--server",
      required = true,
      paramLabel = "ORIGIN",
      description = "The server's address, such as https://photos.example")
  private String server;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the photos (REFERENCE.jpg), their reports (REFERENCE.json) and index.csv.")
  private Path to;

  @Spec private CommandSpec command;

  /**
   * @param pause waits before the server is asked once more
   */
  CollectionDownloadCommand(Map<String, String> environment, LanguageOption language, CollectionCalls.Pause pause) {
    this.environment = environment;
    this.language = language;
    this.pause = pause;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts();
    try {
      String companyKey = environment.getOrDefault(CollectionCalls.KEY_VARIABLE, "").strip();
      CollectionCalls calls = new CollectionCalls(ServerAddress.parse(server), companyKey, collection, pause);
      try (OpeningKey opened = key.open(keyFile, key.read(keyFile))) {
        CollectionReader reader = new CollectionReader(collection, opened);
        return new CollectionRun(calls, reader, folder(), texts, command.commandLine().getOut()).run().code();
      }
    } catch (ReaderException e) {
      return refuse(texts.say(e.reason()));
    } catch (RefusedFileException e) {
      return refuse(texts.say(e.refusal().messages()));
    } catch (IOException e) {
      return refuse(texts.say(ReaderMessage.FOLDER, Argument.literal(to.toString())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.ERROR.code();
    }
  }

  private CollectionFolder folder() {
    try {
      return CollectionFolder.open(to, collection);
    } catch (IOException e) {
      throw LanguageOption.refusal(command, ReaderMessage.FOLDER, Argument.literal(to.toString()));
    }
  }

  private int refuse(String sentence) {
    command.commandLine().getErr().println(Visible.line(sentence));
    return ExitStatus.ERROR.code();
  }
}
