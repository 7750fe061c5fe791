package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The document that photos are for. */
final class DocumentOption {
  @Option(
      names = "--document",
      required = true,
      paramLabel = "ID",
      description = "The document that the photo is for; 'documents' lists them.")
  private String id;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The document of the id that was given, for which photos are handed in. */
  PhotoDocument find(Catalogue catalogue) {
    PhotoDocument document = catalogue
        .find(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "There is no document '" + id + "'. The nearest are "
                        + String.join(", ", catalogue.nearestIds(id)) + "; 'documents' lists all of them."));
    if (document.isTakenByOffice()) {
      throw new ParameterException(
          command.commandLine(),
          "There is nothing to prepare for '" + id + "': the office takes the photo."
              + document.person().takenBy().map(stated -> " " + stated.rule()).orElse(""));
    }
    return document;
  }
}
