package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The sentences of the page about cookies, and about what else the browser keeps. */
enum CookiesSentence implements PolicySentence {
  NONE_FOR_LOOKING(Statement.of(CookiesPart.RULES).testedBy("LanguagesServedTest.noCookieIsSetByTheStudio")),
  ONLY_NEEDED(
      Statement.of(CookiesPart.RULES)
          .testedBy(
              "SignInTest.cookiesAreForThisHostAndNoScriptAndNoOtherSite",
              "CookiesTest.theseAreAllThatTheServerSets")),
  ANALYTICS(Statement.of(CookiesPart.RULES).testedBy("NoTrackingTest.nothingThatIsServedAsksAnotherSiteOrSendsABeacon")),

  LANGUAGE(
      Statement.of(CookiesPart.NAMES).about("__Host-language").testedBy("CookiesTest.theseAreAllThatTheServerSets")),
  SESSION(
      Statement.of(CookiesPart.NAMES).where(Circumstance.ACCOUNTS).about("__Host-session")
          .testedBy("CookiesTest.theseAreAllThatTheServerSets")),
  SIGN_IN(
      Statement.of(CookiesPart.NAMES).where(Circumstance.ACCOUNTS).about("__Host-sign-in")
          .testedBy("CookiesTest.theseAreAllThatTheServerSets")),
  WANTED(
      Statement.of(CookiesPart.NAMES).where(Circumstance.ACCOUNTS).about("__Host-wanted")
          .testedBy("CookiesTest.theseAreAllThatTheServerSets")),
  KNOWN(
      Statement.of(CookiesPart.NAMES).where(Circumstance.ACCOUNTS).about("__Host-known")
          .testedBy("CookiesTest.theseAreAllThatTheServerSets")),

  STORED_FILES(
      Statement.of(CookiesPart.STORAGE)
          .testedBy("OfflineTest.allThatThePageAskedForIsKept", "OfflineTest.noPhotoIsKeptInTheBrowser")),
  STORED_CHOICES(
      Statement.of(CookiesPart.STORAGE)
          .testedBy("PrivacyTest.nothingButTheSitesOwnFilesIsAskedForAndOnceThereIsAPhotoOnlyTheLaterNetworks")),
  STORED_ORDERS(Statement.of(CookiesPart.STORAGE).where(Circumstance.PHOTOS_SOLD));

  private final Statement statement;

  CookiesSentence(Statement statement) {
    this.statement = statement;
  }

  @Override
  public Statement statement() {
    return statement;
  }

  @Override
  public String id() {
    return MessageKey.id("server.cookies", this);
  }
}
