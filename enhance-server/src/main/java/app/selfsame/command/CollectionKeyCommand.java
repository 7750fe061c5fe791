package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.parcel.KeyFile;
import app.selfsame.reader.ReaderMessage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collection key}: says which reading key a key file has, and whether it opens. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    description = "Shows id and fingerprint of the reading key in a key file, and checks the file. Nothing is sent."
        + " Exit code 0: it is whole; 2: it is not, or cannot be read.",
    sortOptions = false)
final class CollectionKeyCommand implements Callable<Integer> {
  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(paramLabel = "FILE", description = "The key file: selfsame-reading-key-....json")
  private Path file;

  @Mixin private ReadingKeyOption key;

  @Spec private CommandSpec command;

  CollectionKeyCommand(LanguageOption language) {
    this.language = language;
  }

  @Override
  public Integer call() {
    KeyFile content = key.read(file);
    boolean isToBeOpened = !content.isLocked() || key.hasPassphrase();
    if (isToBeOpened) {
      key.open(file, content).close();
    }
    say(Message.of(ReaderMessage.KEY_NAME, Argument.literal(content.name())));
    say(Message.of(ReaderMessage.KEY_ID, Argument.literal(content.key().id())));
    say(Message.of(ReaderMessage.KEY_FINGERPRINT, Argument.literal(content.key().fingerprint())));
    say(Message.of(isToBeOpened ? ReaderMessage.KEY_OPENS : ReaderMessage.KEY_LOCKED));
    return ExitStatus.PASS.code();
  }

  private void say(Message sentence) {
    PrintWriter out = command.commandLine().getOut();
    Texts texts = language.texts();
    out.println(Visible.line(texts.say(sentence)));
  }
}
