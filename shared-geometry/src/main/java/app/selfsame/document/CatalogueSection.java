package app.selfsame.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A country, a source or a document in the catalogue's text: a head line and indented fields. */
final class CatalogueSection {
  private final String kind;
  private final String name;
  private final int line;
  private final Map<String, CatalogueField> fields = new LinkedHashMap<>();

  CatalogueSection(String kind, String name, int line) {
    this.kind = kind;
    this.name = name;
    this.line = line;
    if (name.isEmpty()) {
      throw mistake("", kind + " without a name");
    }
  }

  String kind() {
    return kind;
  }

  String name() {
    return name;
  }

  CatalogueException mistake(String field, String reason) {
    return new CatalogueException((kind + " " + name).strip(), line, field, reason);
  }

  void add(int fieldLine, String field, String value) {
    CatalogueField added = new CatalogueField(kind + " " + name, fieldLine, field, value);
    if (value.isEmpty()) {
      throw added.mistake("no value");
    }
    CatalogueField earlier = fields.put(field, added);
    if (earlier != null) {
      throw added.mistake("stands twice, first in line " + earlier.line());
    }
  }

  void allowOnly(List<String> known) {
    for (CatalogueField field : fields.values()) {
      if (!known.contains(field.name())) {
        throw field.mistake("unknown field: a " + kind + " has " + String.join(", ", known));
      }
    }
  }

  CatalogueField required(String field) {
    CatalogueField found = fields.get(field);
    if (found == null) {
      throw mistake(field, "missing");
    }
    return found;
  }

  /** The fields whose names start so, in the order of the text. */
  List<CatalogueField> startingWith(String beginning) {
    return fields.values().stream().filter(field -> field.name().startsWith(beginning)).toList();
  }

  Optional<CatalogueField> optional(String field) {
    return Optional.ofNullable(fields.get(field));
  }
}
