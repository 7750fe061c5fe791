package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.document.OwnFrame;
import app.selfsame.document.PhotoDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The document that photos are for, or a size of one's own. */
final class DocumentOption {
  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "The document that the photo is for; 'documents' lists them.")
  private String id;

  @Option(
      names = "--frame",
      paramLabel = "SIZE",
      description = "A size of one's own in place of a document: 35x45mm, 2x2in, 600x800px.")
  private String frame;

  @Option(
      names = "--head",
      paramLabel = "RANGE",
      description = "With --frame: the head's height from chin to crown, 70..80%% or 32..36mm.")
  private String head;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The document of the id that was given, for which photos are handed in, or of the size. */
  PhotoDocument find(Catalogue catalogue) {
    if ((id == null) == (frame == null)) {
      throw refusal("Say what the photo is for: either --document=<ID> or --frame=<SIZE>.");
    }
    if (frame == null && head != null) {
      throw refusal("--head belongs to --frame; a document has a rule of its own.");
    }
    return frame == null ? document(catalogue) : ownFrame();
  }

  private PhotoDocument ownFrame() {
    try {
      return OwnFrame.document(frame, head == null ? "" : head);
    } catch (IllegalArgumentException e) {
      throw refusal(e.getMessage());
    }
  }

  private PhotoDocument document(Catalogue catalogue) {
    PhotoDocument document =
        catalogue
            .find(id)
            .orElseThrow(
                () ->
                    refusal(
                        "There is no document '" + id + "'. The nearest are "
                            + String.join(", ", catalogue.nearestIds(id)) + "; 'documents' lists all of them."));
    if (document.isTakenByOffice()) {
      throw refusal(
          "There is nothing to prepare for '" + id + "': the office takes the photo."
              + document.person().takenBy().map(stated -> " " + stated.rule()).orElse(""));
    }
    return document;
  }

  private ParameterException refusal(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
