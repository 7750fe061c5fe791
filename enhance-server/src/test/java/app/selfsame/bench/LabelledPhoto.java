package app.selfsame.bench;

import app.selfsame.measure.Measurements;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.Map;
import java.util.Optional;

/**
 * A photo's labels beside what the engine made of it.
 *
 * @param labels the manifest's row
 * @param facesFound how many
 * @param outcomes of the checks; empty when the photo could not be read
 * @param measures of the largest face
 * @param verdict of all checks; empty when the photo could not be read
 */
record LabelledPhoto(
    Map<String, String> labels, int facesFound, Map<CheckId, Outcome> outcomes, Measurements measures,
    Optional<Verdict> verdict) {
  String label(String column) {
    return labels.getOrDefault(column, "");
  }

  String file() {
    return label("file");
  }

  boolean hasFaceCount() {
    return label("n_faces").matches("[0-9]+");
  }

  int facesLabelled() {
    return Integer.parseInt(label("n_faces"));
  }

  boolean fails(CheckId check) {
    return outcomes.get(check) == Outcome.FAIL;
  }
}
