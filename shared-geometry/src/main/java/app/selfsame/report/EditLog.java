package app.selfsame.report;

import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.LightOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;

/**
 * What was done to a photo to make its file.
 *
 * @param edits everything, in that order
 * @param background what became of the background
 * @param light how the checks changed with the light; empty when the photo's own stayed
 */
public record EditLog(List<LoggedEdit> edits, BackgroundOutcome background, Optional<VerdictComparison> light) {
  public EditLog {
    edits = List.copyOf(edits);
  }

  /** Empty where no file was made. */
  static Optional<EditLog> of(Preparation preparation) {
    return preparation instanceof Preparation.Made made
        ? Optional.of(new EditLog(made.edits(), made.background(), made.light().map(LightOutcome::comparison)))
        : Optional.empty();
  }
}
