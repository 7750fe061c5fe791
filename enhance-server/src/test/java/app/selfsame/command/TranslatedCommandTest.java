package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.PseudoLanguage;
import app.selfsame.message.Texts;
import app.selfsame.message.Verbatim;
import app.selfsame.texts.ShippedTexts;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import picocli.CommandLine;

/** What the command line says in another language than English, and which that is. */
public class TranslatedCommandTest extends CommandRun {
  /** English texts in strange letters, which pass for German ones. */
  private static final Texts STRANGE = PseudoLanguage.of(Texts.parse(Language.DE, English.file() + Verbatim.TEXT));

  private Map<String, String> environment = Map.of();
  private Texts german = STRANGE;

  @Override
  CommandLine commandLine(Map<String, String> ignored) {
    return commandLine(new LetterDesks(), environment, new ShippedTexts(this::texts));
  }

  private Optional<Texts> texts(Language language) {
    return switch (language) {
      case EN -> Optional.of(English.texts());
      case DE -> Optional.of(german);
      default -> Optional.empty();
    };
  }

  @Test
  public void nothingIsSaidOutsideTheTexts() throws Exception {
    String to = folder.newFolder("out").toString();
    String report = folder.getRoot().toPath().resolve("report.html").toString();
    run("check", failing, passing, damaged, "no-such.jpg", "--document", DOCUMENT, "--lang", "de");
    run("check", passing, "--document", DOCUMENT, "--lang", "de", "--report", report);
    run("check", passing, "--frame", "35x45mm", "--lang", "de");
    run("prepare", passing, refused, "--document", DOCUMENT, "--out", to, "--lang", "de");
    run("matte", passing, failing, refused, "--out", to, "--lang", "de");
    assertTrue(out.toString(), out.toString().contains("ŔÉÁĐÝ"));
    assertEquals("", outsideMarks(out.toString()));
  }

  @Test
  public void ofAZoneOnlyItsLinesAreOutsideTheTexts() {
    run("mrz", passing, failing, refused, damaged, "--lang", "de");
    String text = out.toString();
    assertTrue(text, text.contains("P<UTOERIKSSON<<ANNA<MARIA"));
    assertEquals("", outsideMarks(text.replaceAll("(?m)^ +[A-Z0-9<]{44}$", "")));
  }

  @Test
  public void ofTheListOfDocumentsOnlyTheIdsInFrontAreOutsideTheTexts() {
    run("documents", "--lang", "de");
    run("documents", "--lang", "de", "--stale", "1");
    run("documents", "--lang", "de", "no-such-words");
    run("documents", "--lang", "de", "no-such", "passport");
    String text = out.toString() + err.toString();
    assertTrue(text, text.contains(DOCUMENT));
    assertEquals("", outsideMarks(text.replaceAll("(?m)^[a-z-]+ ", "")));
  }

  @Test
  public void refusedOptionsAreExplainedInTheLanguage() {
    for (String[] refused :
        new String[][] {
          {"--age", "four"}, {"--taken", "today"}, {"--taken", "1066-10-14"}, {"--jobs", "0"},
          {"--report", "no/such/folder/report.html"}, {"--document", "no-such"}, {"--frame", "35x45"},
          {"--frame", "35x45mm", "--head", "lots"}, {"--frame", "35x45mm", "--head", "99..120%"}, {"--frame", "1x1mm"},
          {"--frame", "1-1mm"}, {"--head", "70..80%"}, {"--frame", "35x45mm", "--pixels", "600x600"},
          {"--frame", "35x45mm", "--background-colour", "pink"}, {"--frame", "35x45mm", "--max-kb", "2"}
        }) {
      err.getBuffer().setLength(0);
      String[] arguments = new String[refused.length + 4];
      System.arraycopy(refused, 0, arguments, 4, refused.length);
      arguments[0] = "check";
      arguments[1] = passing;
      arguments[2] = "--lang";
      arguments[3] = "de";
      boolean ofDocument = refused[0].equals("--document") || refused[0].equals("--frame");
      assertEquals(2, ofDocument ? run(arguments) : run(with(arguments, "--document", DOCUMENT)));
      String sentence = err.toString().lines().findFirst().orElse("");
      assertTrue(sentence, sentence.startsWith(PseudoLanguage.OPENS));
      assertEquals("", outsideMarks(sentence));
    }
  }

  private static String[] with(String[] arguments, String... more) {
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return all;
  }

  @Test
  public void rulesAreSaidAsTheLanguageHasThemOrInEnglish() throws Exception {
    run("check", passing, "--document", DOCUMENT, "--lang", "de");
    assertTrue(out.toString(), out.toString().contains("A studio must take it."));
    String overlay = "\ndocument.us-passport-print.taken-by = Ein Studio macht das Bild.\n";
    german = Texts.parse(Language.DE, English.file() + Verbatim.TEXT + overlay);
    out.getBuffer().setLength(0);
    run("check", passing, "--document", DOCUMENT, "--lang", "de");
    assertTrue(out.toString(), out.toString().contains("Before you start: Ein Studio macht das Bild."));
    out.getBuffer().setLength(0);
    run("check", passing, "--document", DOCUMENT, "--json", "--lang", "de");
    assertEquals("A studio must take it.", lines().get(0).path("rules").path("takenBy").asText());
  }

  @Test
  public void sentencesOfTheJsonAreInTheLanguageAndItsMembersStay() throws Exception {
    assertEquals(1, run("check", failing, "--document", DOCUMENT, "--json", "--lang", "de"));
    assertTrue(lines().get(0).path("headline").asText().startsWith(PseudoLanguage.OPENS));
    assertTrue(lines().get(0).path("checks").get(0).path("title").asText().startsWith(PseudoLanguage.OPENS));
    assertEquals("refused", lines().get(0).path("verdict").asText());
  }

  @Test
  public void aLanguageWithoutTextsIsRefusedInOneLine() {
    for (String[] command : new String[][] {{"check", passing, "--document", DOCUMENT}, {"documents"}, {"serve"}}) {
      err.getBuffer().setLength(0);
      assertEquals(2, run(with(command, "--lang", "fr")));
      assertEquals(
          "Selfsame does not speak français yet. Use one of these with --lang: de, en.\n", err.toString());
      err.getBuffer().setLength(0);
      assertEquals(2, run(with(command, "--lang", "klingon")));
      assertEquals(
          "Selfsame does not know the language “klingon”. Use one of these with --lang: de, en.\n", err.toString());
    }
    assertEquals("", out.toString());
  }

  @Test
  public void theEnvironmentNamesTheLanguageWhereNothingElseDoes() {
    assertEquals("de", spoken(Map.of("LANG", "de_AT.UTF-8")));
    assertEquals("en", spoken(Map.of("LANG", "de_AT.UTF-8", "LC_ALL", "en_GB.UTF-8")));
    assertEquals("de", spoken(Map.of("LANG", "en_US.UTF-8", "LC_MESSAGES", "de")));
    assertEquals("en", spoken(Map.of("LANG", "fr_FR.UTF-8")));
    assertEquals("en", spoken(Map.of("LANG", "C.UTF-8")));
    assertEquals("en", spoken(Map.of()));
    assertEquals("en", spoken(Map.of("LANG", "de"), "--lang", "en-GB"));
  }

  private String spoken(Map<String, String> variables, String... more) {
    environment = variables;
    out.getBuffer().setLength(0);
    run(with(new String[] {"documents", "no-such-words"}, more));
    return out.toString().startsWith(PseudoLanguage.OPENS) ? "de" : "en";
  }

  /** Letters that stand outside the marks of what a text says. */
  static String outsideMarks(String text) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == PseudoLanguage.OPENS.charAt(0)) {
        depth++;
      } else if (c == PseudoLanguage.CLOSES.charAt(0)) {
        depth--;
      } else if (depth == 0 && Character.isLetter(c)) {
        outside.append(c);
      }
    }
    return outside.toString();
  }
}
