package app.selfsame.settings;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;

/** A file that holds a secret, as systemd's {@code LoadCredential=} and containers hand them over. */
final class SecretFile {
  /** More than any secret has: keys that were in use before make the longest one. */
  private static final int MOST_BYTES = 65_536;

  private final String variable;
  private final String path;

  private SecretFile(String variable, String path) {
    this.variable = variable;
    this.path = path;
  }

  /**
   * The file that the environment names for a setting.
   *
   * @throws SettingsException when it has the secret itself too
   */
  static Optional<SecretFile> of(Setting<?> setting, Map<String, String> environment) throws SettingsException {
    Optional<SecretFile> file =
        setting
            .fileVariable()
            .map(variable -> new SecretFile(variable, environment.getOrDefault(variable, "")))
            .filter(named -> !named.path.isEmpty());
    if (file.isPresent() && !environment.getOrDefault(setting.name(), "").isEmpty()) {
      Argument variable = Argument.literal(file.get().variable);
      throw new SettingsException(
          Message.of(SettingsMessage.SET_TWICE, Argument.literal(setting.name()), variable));
    }
    return file;
  }

  /**
   * What it holds, without the line break that editors and {@code echo} put at the end.
   *
   * @throws SettingsException when it holds nothing, cannot be read, or can be by everybody
   */
  String read() throws SettingsException {
    try {
      Path file = Path.of(path);
      if (!Files.isRegularFile(file)) {
        throw refusal(SettingsMessage.NO_SECRET_FILE);
      }
      if (isOpen(file)) {
        throw refusal(SettingsMessage.SECRET_FILE_OPEN);
      }
      return text(file);
    } catch (IOException | InvalidPathException e) {
      throw refusal(SettingsMessage.NO_SECRET_FILE);
    }
  }

  private String text(Path file) throws IOException, SettingsException {
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = stream.readNBytes(MOST_BYTES + 1);
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\r?\\n\\z", "");
    if (text.isEmpty() || bytes.length > MOST_BYTES) {
      throw refusal(SettingsMessage.NO_SECRET_IN_FILE);
    }
    return text;
  }

  /** The group may read: systemd and Kubernetes let the server's user in by it, or by a list that shows as it. */
  private static boolean isOpen(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ);
  }

  private SettingsException refusal(SettingsMessage why) {
    return new SettingsException(
        Message.of(why, Argument.literal(variable), Argument.literal(EnvironmentReader.shown(path))));
  }
}
