package app.selfsame.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that can be set up, by the variable of the environment that has its name. All that is said of it, in the
 * log, in {@code serve --help} and in the manual, is made from this.
 *
 * @param name of the variable
 * @param standard the text that counts where the variable is not set, or empty
 * @param kind what its text may be
 * @param help what it sets, in one sentence, for operators
 */
public record Setting<T>(String name, String standard, Kind<T> kind, String help) {
  /** How the name begins of every variable that is read, but for {@link #PORT}: others may be anybody's. */
  private static final List<String> PREFIXES = List.of("SERVE_", "STRIPE_");

  /** Platforms that run servers set it. */
  static final String PORT = "PORT";

  public Setting {
    if (!isOwn(name) && !name.equals(PORT)) {
      throw new IllegalArgumentException(name);
    }
    if (kind.read(standard).isEmpty()) {
      throw new IllegalArgumentException(name + " cannot be " + standard);
    }
  }

  /** Whether a name begins as those of settings do. */
  static boolean isOwn(String name) {
    return PREFIXES.stream().anyMatch(name::startsWith);
  }

  /** The variable that names a file which holds the value: secrets have one. */
  public Optional<String> fileVariable() {
    return kind.isSecret() ? Optional.of(name + "_FILE") : Optional.empty();
  }

  /** Whether a variable sets it, itself or by the path of a file. */
  boolean isSetBy(String variable) {
    return variable.equals(name) || fileVariable().filter(variable::equals).isPresent();
  }

  /** As the environment has it, or the standard text. */
  String text(Map<String, String> environment) {
    String set = environment.getOrDefault(name, "");
    return set.isEmpty() ? standard : set;
  }
}
