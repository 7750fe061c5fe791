package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import java.util.List;

/** Names of files in a line: the first few, and how many more there are. */
final class FileNamesShown {
  private static final int MOST = 5;

  private FileNamesShown() {}

  static String of(List<String> files, Texts texts) {
    String shown = String.join(", ", files.subList(0, Math.min(MOST, files.size())));
    return files.size() <= MOST
        ? shown
        : texts.say(Message.of(BatchMessage.MORE, Argument.literal(shown), Argument.count(files.size() - MOST)));
  }
}
