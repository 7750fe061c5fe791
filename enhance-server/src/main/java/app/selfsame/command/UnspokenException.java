package app.selfsame.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** There are no texts in the language that was asked for. The usage of the command is of no help then. */
final class UnspokenException extends ParameterException {
  private static final long serialVersionUID = 1L;

  UnspokenException(CommandLine command, String sentence) {
    super(command, sentence);
  }
}
