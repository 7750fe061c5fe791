package app.selfsame.service;

import java.util.List;

/** The environment does not say how to serve. */
public final class ServeSettingsException extends Exception {
  private final List<String> mistakes;

  ServeSettingsException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One line each: the variable, what is wrong with it, what is allowed. */
  public List<String> mistakes() {
    return mistakes;
  }
}
