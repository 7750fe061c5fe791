package app.selfsame.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to tell the person, in no language yet: {@link Texts} has the words.
 *
 * @param id of its {@link MessageKey}
 * @param arguments by name, in the order in which the key declares them
 */
public record Message(String id, Map<String, Argument> arguments) {
  public Message {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A message of that key; an argument for each of its parameters, in their order. */
  public static Message of(MessageKey key, Argument... arguments) {
    List<Parameter> parameters = key.parameters();
    if (arguments.length != parameters.size()) {
      throw new IllegalArgumentException(
          key.id() + " takes " + parameters.size() + " arguments, not " + arguments.length);
    }
    Map<String, Argument> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      Parameter parameter = parameters.get(i);
      if (arguments[i].kind() != parameter.kind()) {
        throw new IllegalArgumentException(
            key.id() + " takes a " + parameter.kind() + " as " + parameter.name() + ", not a " + arguments[i].kind());
      }
      named.put(parameter.name(), arguments[i]);
    }
    return new Message(key.id(), named);
  }

  /** Several sentences, one after the other, as a message of its own. */
  public static Message sentences(List<Message> sentences) {
    return sentences.stream().reduce(ListMessage.SENTENCES::joining).orElseThrow();
  }
}
