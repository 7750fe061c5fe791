package app.selfsame.blob;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operator's keys.
 *
 * @param present encrypts
 * @param others open what they have encrypted
 */
record OperatorKeys(OperatorKey present, List<OperatorKey> others) {
  OperatorKeys {
    others = List.copyOf(others);
  }

  Optional<OperatorKey> withId(String id) {
    return all().filter(key -> key.id().equals(id)).findFirst();
  }

  Set<String> ids() {
    return all().map(OperatorKey::id).collect(Collectors.toSet());
  }

  private Stream<OperatorKey> all() {
    return Stream.concat(Stream.of(present), others.stream());
  }
}
