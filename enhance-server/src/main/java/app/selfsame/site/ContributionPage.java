package app.selfsame.site;

import app.selfsame.message.Language;

/**
 * The document within the first page through which a photo goes to whoever asked for it by a link. Like the first page it
 * comes in the visitor's language; it may reach the address of contributions and nothing else.
 */
final class ContributionPage {
  static final String PATH = "/contribution";

  /** Where it sends photos. */
  static final String REACHED = "/v1/contribution";

  private static final String NAME = PATH.substring(1);

  private ContributionPage() {}

  /** The file that the build has made of it in a language; by no address does a name with this sign reach it. */
  static String file(Language language) {
    return language == Language.EN ? NAME + ".html" : NAME + "_" + language.tag() + ".html";
  }

  static boolean hasScript(SiteFile file) {
    return file.name().equals(NAME + ".js");
  }

  static boolean hasStyle(SiteFile file) {
    return file.isCommonStyle() || file.name().equals(NAME + ".css");
  }
}
