package app.selfsame.command;

import app.selfsame.http.Origin;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.report.Json;
import app.selfsame.site.ExpectedSite;
import app.selfsame.site.Site;
import app.selfsame.verification.Difference;
import app.selfsame.verification.Findings;
import app.selfsame.verification.UnreachableException;
import app.selfsame.verification.Verification;
import app.selfsame.verification.VerificationMessage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether a running site serves what this program would. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Compares a running site with this program: every page in every language, every file, and the headers that seal them.",
      "It asks that address alone, and sends nothing but requests for files. A site can answer others differently than you."
          + " Exit code 0: all is as in this program; 1: something differs; 2: the site does not answer."
    },
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(
      paramLabel = "ORIGIN",
      description = "The site's address, such as https://photos.example; http is for this computer alone.")
  private String given;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Spec private CommandSpec command;

  VerifyCommand(LanguageOption language) {
    this.language = language;
  }

  @Override
  public Integer call() throws InterruptedException {
    Texts texts = language.texts();
    Origin site =
        Origin.parse(given.replaceFirst("/$", ""))
            .orElseThrow(
                () -> LanguageOption.refusal(command, VerificationMessage.ADDRESS, Argument.literal(Visible.line(given))));
    try {
      Findings findings = new Verification(Site.packaged(), site, Verification.PATIENCE).run();
      PrintWriter out = command.commandLine().getOut();
      if (json) {
        out.println(described(site, findings, texts));
      } else {
        sentences(findings).forEach(sentence -> out.println(Visible.line(texts.say(sentence))));
      }
      return (findings.areNone() ? ExitStatus.PASS : ExitStatus.FAIL).code();
    } catch (UnreachableException e) {
      String sentence = texts.say(VerificationMessage.UNREACHABLE, Argument.literal(site.text()));
      command.commandLine().getErr().println(Visible.line(sentence));
      return ExitStatus.ERROR.code();
    }
  }

  private static List<Message> sentences(Findings findings) {
    List<Message> sentences = new ArrayList<>(findings.differences().stream().map(Difference::sentence).toList());
    Argument files = Argument.count(findings.compared());
    sentences.add(
        findings.areNone()
            ? Message.of(VerificationMessage.SAME, files)
            : Message.of(VerificationMessage.DIFFERENT, files, Argument.count(findings.differences().size())));
    ExpectedSite expected = findings.expected();
    sentences.add(Message.of(VerificationMessage.DIGEST, Argument.literal(expected.digest())));
    sentences.add(
        expected.operator().isEmpty()
            ? Message.of(VerificationMessage.SAYS_NO_OPERATOR)
            : Message.of(VerificationMessage.SAYS_OPERATOR, Argument.literal(expected.operator())));
    if (expected.sells()) {
      sentences.add(Message.of(VerificationMessage.SAYS_SELLING));
    }
    if (expected.hasAccounts()) {
      sentences.add(Message.of(VerificationMessage.SAYS_ACCOUNTS));
    }
    sentences.add(Message.of(VerificationMessage.LIMIT));
    return sentences;
  }

  private static Json described(Origin site, Findings findings, Texts texts) {
    ExpectedSite expected = findings.expected();
    Json object = new Json().beginObject();
    object.name("site").value(site.text());
    object.name("same").value(findings.areNone());
    object.name("files").value(findings.compared());
    object.name("digest").value(expected.digest());
    object.name("operator").value(expected.operator());
    object.name("sells").value(expected.sells());
    object.name("accounts").value(expected.hasAccounts());
    object.name("differences").beginArray();
    for (Difference difference : findings.differences()) {
      object.beginObject();
      object.name("file").value(difference.file());
      object.name("kind").value(difference.word());
      object.name("says").value(texts.say(difference.sentence()));
      object.endObject();
    }
    return object.endArray().endObject();
  }
}
