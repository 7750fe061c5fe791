package app.selfsame.command;

import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.texts.ShippedTexts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import picocli.CommandLine;

/** Runs the program on files whose first letter says what becomes of them: see {@link LetterDesks}. */
abstract class CommandRun {
  /** The texts that there are, with those of the letters. */
  private static final ShippedTexts ENGLISH =
      new ShippedTexts(language -> language == Language.EN ? Optional.of(English.texts()) : Optional.empty());

  static final String DOCUMENT = "us-passport-print";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  String passing;
  String failing;
  String damaged;
  String refused;

  @Before
  public void writePhotos() throws IOException {
    passing = write("passing.jpg", "P");
    failing = write("failing.jpg", "F");
    damaged = write("damaged.jpg", "?");
    refused = write("refused.jpg", "R");
  }

  int run(String... arguments) {
    return commandLine(Map.of()).execute(arguments);
  }

  CommandLine commandLine(Map<String, String> environment) {
    return commandLine(new LetterDesks(), environment, ENGLISH);
  }

  final CommandLine commandLine(PhotoDesks desks, Map<String, String> environment, ShippedTexts texts) {
    return Selfsame.commandLine(desks, environment, texts)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
  }

  /** What was printed for each file or document; of files each as it is described. */
  List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      JsonNode json = new ObjectMapper().readTree(line);
      if (json.has("file") && !json.has("id")) {
        ReportSchema.assertDescribes(json);
      }
      lines.add(json);
    }
    return lines;
  }

  String write(String name, String content) throws IOException {
    return Files.writeString(folder.getRoot().toPath().resolve(name), content).toString();
  }
}
