package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.parcel.KeyFile;
import app.selfsame.parcel.KeyFileException;
import app.selfsame.parcel.OpeningKey;
import app.selfsame.reader.ReaderMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The passphrase of a key file, and how the file is read with it. */
final class ReadingKeyOption {
  private static final int MOST_PASSPHRASE_BYTES = 4_096;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "A file with the key file's passphrase, and nothing else. An argument could be read by others.")
  private Path passphraseFile;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Reads a key file, without its private part. */
  KeyFile read(Path file) {
    Argument name = Argument.literal(file.toString());
    byte[] content = new byte[0];
    try {
      content = beginning(file, KeyFile.MOST_BYTES + 1);
      return KeyFile.read(content);
    } catch (KeyFileException e) {
      throw refusal(file, e);
    } catch (IOException e) {
      throw LanguageOption.refusal(command, ReaderMessage.UNREADABLE_KEY_FILE, name);
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /** Takes the private part out of it. */
  OpeningKey open(Path file, KeyFile content) {
    try {
      return content.open(passphrase());
    } catch (KeyFileException e) {
      throw refusal(file, e);
    }
  }

  private RuntimeException refusal(Path file, KeyFileException why) {
    return LanguageOption.refusal(
        command,
        ReaderMessage.KEY_FILE,
        Argument.literal(file.toString()),
        Argument.message(Message.of(why.fault())));
  }

  /** Whether there is one to open a sealed file with. */
  boolean hasPassphrase() {
    return passphraseFile != null;
  }

  /** Without the line's end that editors put behind it. */
  private Optional<String> passphrase() {
    if (passphraseFile == null) {
      return Optional.empty();
    }
    try {
      byte[] content = beginning(passphraseFile, MOST_PASSPHRASE_BYTES);
      String text = new String(content, StandardCharsets.UTF_8).replaceFirst("\r?\n\\z", "");
      Arrays.fill(content, (byte) 0);
      return Optional.of(text).filter(words -> !words.isEmpty());
    } catch (IOException e) {
      throw LanguageOption.refusal(
          command, ReaderMessage.UNREADABLE_PASSPHRASE, Argument.literal(passphraseFile.toString()));
    }
  }

  private static byte[] beginning(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }
}
