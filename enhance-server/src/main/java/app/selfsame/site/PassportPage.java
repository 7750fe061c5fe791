package app.selfsame.site;

import app.selfsame.message.Language;

/** The page that reads passports: like the first one it comes in the visitor's language. */
final class PassportPage {
  static final String PATH = "/passport";

  private PassportPage() {}

  /** The file that the build has made of it in a language; by no address does a name with this sign reach it. */
  static String file(Language language) {
    return language == Language.EN ? "passport.html" : "passport_" + language.tag() + ".html";
  }
}
