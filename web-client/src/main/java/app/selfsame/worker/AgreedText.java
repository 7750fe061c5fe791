package app.selfsame.worker;

import java.util.List;
import java.util.Optional;

/** What frames of the camera agreed upon, until the picture that is then taken has been held against it. */
final class AgreedText {
  private Optional<List<String>> lines = Optional.empty();

  void remember(List<String> agreed) {
    lines = Optional.of(agreed);
  }

  void forget() {
    lines = Optional.empty();
  }

  /** The lines, which are forgotten. */
  Optional<List<String>> take() {
    Optional<List<String>> taken = lines;
    forget();
    return taken;
  }
}
