package app.selfsame.company;

import java.util.Locale;
import java.util.Optional;

/** What a member may do. */
enum Role {
  /** All, also with members and keys. */
  OWNER,
  /** What the company is there for. */
  OPERATOR;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
