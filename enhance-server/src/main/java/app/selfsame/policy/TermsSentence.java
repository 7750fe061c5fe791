package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The sentences of the terms of use. */
enum TermsSentence implements PolicySentence {
  SERVICE_AUTHORITY(Statement.of(TermsPart.SERVICE)),
  SERVICE_UNKNOWN(
      Statement.of(TermsPart.SERVICE)
          .testedBy("JudgeTest.aPhotoOfWhichACheckIsUnknownIsNotReady", "BandTest.whatIsNoNumberIsUnknown")),
  SERVICE_FACE(
      Statement.of(TermsPart.SERVICE)
          .testedBy("FaceIsUntouchedTest.everyPixelOfTheFaceIsThatOfTheFileWithItsOwnBackground")),
  SERVICE_OFFLINE(Statement.of(TermsPart.SERVICE).testedBy("PrivacyTest.allWorksWithTheNetworkCutOnceThePageIsLoaded")),
  SERVICE_YOURS(Statement.of(TermsPart.SERVICE)),

  PAY_FREE(Statement.of(TermsPart.PAYING).where(Circumstance.FREE).testedBy("PaymentSettingsTest.nothingSetIsFree")),
  PAY_SAID(
      Statement.of(TermsPart.PAYING).where(Circumstance.PHOTOS_SOLD)
          .testedBy("PaymentPagesTest.saysAllBeforeItAsksForMoney")),
  PAY_RETAKES(
      Statement.of(TermsPart.PAYING).where(Circumstance.PHOTOS_SOLD)
          .testedBy("PaymentTest.twoRetakesWithinADayArePartOfIt")),
  PAY_REFUND(Statement.of(TermsPart.PAYING).where(Circumstance.REFUNDS).with(Fact.REFUND_DAYS)),
  PAY_NO_REFUND(Statement.of(TermsPart.PAYING).where(Circumstance.NO_REFUNDS)),
  PAY_CREDITS(
      Statement.of(TermsPart.PAYING).where(Circumstance.CREDITS_SOLD)
          .testedBy(
              "CreditsTest.aPhotoThatFailsCostsNothing",
              "ChargedPhotosTest.aBatchCostsACreditForEachPhotoThatCameToSomething")),

  ASKED_PEOPLE(Statement.of(TermsPart.ASKED)),
  ASKED_LIMITS(
      Statement.of(TermsPart.ASKED).where(Circumstance.DAILY_LIMITS)
          .testedBy("DailyAllowanceTest.usesAreCountedDownAndThenRefusedUntilMidnight")),
  ASKED_KEYS(
      Statement.of(TermsPart.ASKED).where(Circumstance.COMPANIES)
          .testedBy("CallersTest.eachKeyHasSoManyRequestsAMinuteAndIsToldHowManyAreLeft")),
  ASKED_COMPANY(Statement.of(TermsPart.ASKED).where(Circumstance.COMPANIES)),
  ASKED_ATTACK(Statement.of(TermsPart.ASKED)),

  REST_LICENCE(Statement.of(TermsPart.REST).testedBy("HeicVisitTest.theNoticesNameTheLicencesOfWhatReadsHeic")),
  REST_LIABILITY(Statement.of(TermsPart.REST)),

  CHANGES_FIRST(Statement.of(TermsPart.CHANGES));

  private final Statement statement;

  TermsSentence(Statement statement) {
    this.statement = statement;
  }

  @Override
  public Statement statement() {
    return statement;
  }

  @Override
  public String id() {
    return MessageKey.id("server.terms", this);
  }
}
