package app.selfsame.message;

/** What things are called in one language that its texts do not name. */
public interface Names {
  /** Title of a document of the catalogue, by its id. */
  String document(String id);

  /** Name of a country, by its code of ISO 3166-1. */
  String country(String code);

  /** Tag of the language of a document's title; empty where it is the one that is spoken. */
  default String languageOfDocument(String id) {
    return "";
  }

  /** Tag of the language of a country's name; empty where it is the one that is spoken. */
  default String languageOfCountry(String code) {
    return "";
  }

  /** Calls everything by its id. */
  Names IDS =
      new Names() {
        @Override
        public String document(String id) {
          return id;
        }

        @Override
        public String country(String code) {
          return code;
        }
      };
}
