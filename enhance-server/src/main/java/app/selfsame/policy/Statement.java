package app.selfsame.policy;

import app.selfsame.message.MessageKey;
import java.util.List;
import java.util.Optional;

/**
 * What there is to a sentence of a policy beside its words.
 *
 * @param part the heading that it stands under
 * @param when it is said
 * @param facts that its words repeat
 * @param tests that fail when it is broken, as {@code Class.method}; none when it promises nothing that code could break
 * @param path on this site where people do what it speaks of, if there is one
 * @param cookie that it is about, by its name, if it is about one
 */
record Statement(
    MessageKey part,
    Circumstance when,
    List<Fact> facts,
    List<String> tests,
    Optional<String> path,
    Optional<String> cookie) {
  /** One that is always said. */
  static Statement of(MessageKey part) {
    return new Statement(part, Circumstance.ALWAYS, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  Statement where(Circumstance circumstance) {
    return new Statement(part, circumstance, facts, tests, path, cookie);
  }

  Statement with(Fact fact) {
    return new Statement(part, when, List.of(fact), tests, path, cookie);
  }

  Statement testedBy(String... names) {
    return new Statement(part, when, facts, List.of(names), path, cookie);
  }

  Statement at(String address) {
    return new Statement(part, when, facts, tests, Optional.of(address), cookie);
  }

  Statement about(String name) {
    return new Statement(part, when, facts, tests, path, Optional.of(name));
  }
}
