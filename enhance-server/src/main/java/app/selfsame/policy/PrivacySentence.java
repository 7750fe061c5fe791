package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The sentences of the privacy policy. */
enum PrivacySentence implements PolicySentence {
  WHO_NAMED(Statement.of(PrivacyPart.WHO).where(Circumstance.OPERATOR_NAMED).with(Fact.OPERATOR)),
  WHO_UNNAMED(Statement.of(PrivacyPart.WHO).where(Circumstance.OPERATOR_UNNAMED)),
  CONTACT_GIVEN(Statement.of(PrivacyPart.WHO).where(Circumstance.CONTACT_GIVEN).with(Fact.CONTACT)),
  CONTACT_MISSING(Statement.of(PrivacyPart.WHO).where(Circumstance.CONTACT_MISSING)),

  PHOTO_STAYS(
      Statement.of(PrivacyPart.PHOTO)
          .testedBy(
              "PrivacyTest.nothingButTheSitesOwnFilesIsAskedForAndOnceThereIsAPhotoOnlyTheLaterNetworks",
              "PrivacyTest.allWorksWithTheNetworkCutOnceThePageIsLoaded",
              "SealTest.nothingLeavesTheWasmEngine")),
  PHOTO_NOT_KEPT(Statement.of(PrivacyPart.PHOTO).testedBy("OfflineTest.noPhotoIsKeptInTheBrowser")),
  PASSPORT_STAYS(
      Statement.of(PrivacyPart.PHOTO)
          .testedBy(
              "PassportTest.theLinesAndWhatTheySayAreShownAndNothingLeavesTheBrowserOrStaysInIt",
              "CompareTest.aMirroredCopyIsToldWithoutANumberAndNothingLeavesTheBrowserOrStaysInIt")),
  LIGHT_SENT(
      Statement.of(PrivacyPart.PHOTO).where(Circumstance.LIGHT)
          .testedBy(
              "ConsentTest.oneCropIsSentAndNothingElse",
              "NothingKeptTest.nothingIsKept",
              "EngineKeepsNothingTest.neitherWhatWasSentNorWhatWasAnsweredIsInTheHeap")),
  ZONES_SENT(Statement.of(PrivacyPart.PHOTO).where(Circumstance.ZONES).testedBy("NoPageKeptTest.nothingIsKept")),

  VISIT_UNLOGGED(
      Statement.of(PrivacyPart.VISIT)
          .testedBy(
              "ServiceTest.theLogTellsOfStartSettingsAndStopAndOfNoRequest",
              "RefusalTest.refusalsAreNotWrittenDown")),
  VISIT_NUMBERED(
      Statement.of(PrivacyPart.VISIT).where(Circumstance.DAILY_LIMITS)
          .testedBy(
              "DailyAllowanceTest.keyAndCountsAreDestroyedAtMidnightThoughNobodyComes",
              "DailyKeyTest.aNewKeyOverwritesTheOldOneAndKnowsNobody")),
  VISIT_ANALYTICS(
      Statement.of(PrivacyPart.VISIT)
          .testedBy(
              "NoTrackingTest.nothingThatIsServedAsksAnotherSiteOrSendsABeacon",
              "PrivacyTest.nothingButTheSitesOwnFilesIsAskedForAndOnceThereIsAPhotoOnlyTheLaterNetworks")),
  VISIT_COOKIES(
      Statement.of(PrivacyPart.VISIT).at("/cookies")
          .testedBy("LanguagesServedTest.noCookieIsSetByTheStudio", "CookiesTest.theseAreAllThatTheServerSets")),

  ACCOUNT_KEPT(
      Statement.of(PrivacyPart.ACCOUNTS).where(Circumstance.ACCOUNTS)
          .testedBy("KeptColumnsTest.nothingElseIsKeptThanPoliciesSay")),
  ACCOUNT_SECRETS(
      Statement.of(PrivacyPart.ACCOUNTS).where(Circumstance.ACCOUNTS)
          .testedBy("SignInTest.nothingOfAPersonOrASecretIsWrittenIntoTheLogOrReadableInTheDatabase")),
  ACCOUNT_SESSIONS(
      Statement.of(PrivacyPart.ACCOUNTS).where(Circumstance.ACCOUNTS)
          .testedBy(
              "AccountsTest.aSessionThatIsNotUsedEndsAfterThirtyDays",
              "AccountsTest.aSessionThatIsUsedGoesOnForNinetyDays")),

  PAYMENT_STRIPE(
      Statement.of(PrivacyPart.PAYMENTS).where(Circumstance.PAYMENTS)
          .testedBy(
              "KeptColumnsTest.nothingElseIsKeptThanPoliciesSay",
              "PaymentPagesTest.theyReachNothingBeyondTheirOwnAddresses")),
  PAYMENT_PICTURE(
      Statement.of(PrivacyPart.PAYMENTS).where(Circumstance.PHOTOS_SOLD)
          .testedBy("PurchaseTest.nothingOfThePictureLeavesTheBrowserOnTheWayToTheCleanFile")),
  PAYMENT_RECEIPT(
      Statement.of(PrivacyPart.PAYMENTS).where(Circumstance.RECEIPTS_BY_MAIL)
          .testedBy("ReceiptLetterTest.itsLinkOpensTheReceiptAndNothingElseIsKeptOfIt")),
  PAYMENT_UNPAID(
      Statement.of(PrivacyPart.PAYMENTS).where(Circumstance.PAYMENTS)
          .testedBy("ReconciliationTest.whatWasNeverPaidIsForgotten")),
  PAYMENT_KEPT(
      Statement.of(PrivacyPart.PAYMENTS).where(Circumstance.PAYMENTS)
          .testedBy("PaymentForgettingTest.whatWasPaidIsKeptToTheEndOfTheSeventhYearAndThenDeleted")),
  PAYMENT_LEDGER(
      Statement.of(PrivacyPart.PAYMENTS).where(Circumstance.PAYMENTS)
          .testedBy(
              "KeptColumnsTest.nothingElseIsKeptThanPoliciesSay",
              "LedgerTest.theDatabaseItselfLetsNothingBeChanged")),

  COMPANY_KEPT(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COMPANIES)
          .testedBy(
              "KeptColumnsTest.nothingElseIsKeptThanPoliciesSay",
              "CompaniesTest.anInvitationLastsSevenDays",
              "CompanyPagesTest.theKeyThatIsMadeIsNotKept")),
  COMPANY_MEMBERS(Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COMPANIES)),
  COMPANY_LOG(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COMPANIES)
          .testedBy(
              "KeptColumnsTest.nothingElseIsKeptThanPoliciesSay",
              "CompaniesTest.whoDidWhatIsKnownForNinetyDaysLatestFirst")),
  COMPANY_CALLS(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COMPANIES)
          .testedBy(
              "CallUsageTest.callsAreAddedUpApartAndForgotten",
              "FacesApiTest.callsAreCountedByAddressAndStatusAndOfNobodyInParticular")),
  COMPANY_USAGE(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COMPANIES)
          .testedBy("UsageTest.photosAreCountedApartAndForgotten")),
  PHOTOS_KEPT(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.PHOTOS_KEPT)
          .testedBy(
              "BlobsTest.whatIsKeptShowsNothingOfTheContent",
              "BatchWorkTest.photosEndWithTheirTimeAndTheBatchIsForgottenLater")),
  PHOTOS_DELETED(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.PHOTOS_KEPT)
          .testedBy(
              "BlobsTest.aForgottenGroupIsGoneAtOnceAndItsBytesAfterTheSweep",
              "BatchWorkTest.whatIsDeletedCannotBeReadAndCostsNothing")),
  COLLECTION_SEALED(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COLLECTIONS)
          .testedBy(
              "ContributionTest.aPhotoLeavesSealedForTheCompanyAloneWithReportEditsAndConsent",
              "NoPictureKeptTest.nothingIsKept")),
  COLLECTION_PEOPLE(
      Statement.of(PrivacyPart.COMPANIES).where(Circumstance.COLLECTIONS)
          .testedBy(
              "CollectionApiTest.nothingOfPeopleIsKeptOpen",
              "CollectionLifeTest.afterTheDeadlineNothingIsTakenAndThenAllIsDeleted")),
  FACES(Statement.of(PrivacyPart.COMPANIES).where(Circumstance.FACES).at("/policy/biometric")),

  OTHERS_NOBODY(
      Statement.of(PrivacyPart.OTHERS).where(Circumstance.ALONE)
          .testedBy("PolicyPagesTest.aPolicySaysWhatHoldsForASiteAndNothingElse")),
  OTHERS_STRIPE(Statement.of(PrivacyPart.OTHERS).where(Circumstance.PAYMENTS)),
  OTHERS_MAIL(Statement.of(PrivacyPart.OTHERS).where(Circumstance.MAIL).with(Fact.MAIL_HOST)),
  OTHERS_BUCKET(
      Statement.of(PrivacyPart.OTHERS).where(Circumstance.PHOTO_STORE).with(Fact.PHOTO_STORE)
          .testedBy("BlobsTest.whatIsKeptShowsNothingOfTheContent")),
  OTHERS_POSTGRES(Statement.of(PrivacyPart.OTHERS).where(Circumstance.POSTGRES)),
  OTHERS_MACHINES(Statement.of(PrivacyPart.OTHERS)),
  OTHERS_NOT_SOLD(Statement.of(PrivacyPart.OTHERS)),

  PLACES_GIVEN(Statement.of(PrivacyPart.PLACES).where(Circumstance.REGIONS_GIVEN).with(Fact.REGIONS)),
  PLACES_MISSING(Statement.of(PrivacyPart.PLACES).where(Circumstance.REGIONS_MISSING)),
  PLACES_BASIS(Statement.of(PrivacyPart.PLACES).where(Circumstance.KEEPING)),
  PLACES_TRANSFER(Statement.of(PrivacyPart.PLACES)),
  PLACES_CALIFORNIA(Statement.of(PrivacyPart.PLACES)),
  PLACES_RUSSIA(Statement.of(PrivacyPart.PLACES)),

  RIGHTS_VISITORS(
      Statement.of(PrivacyPart.RIGHTS)
          .testedBy("NothingKeptTest.nothingIsKept", "DatabaseTest.nothingIsKeptBeforeAnybodyAsks")),
  RIGHTS_ACCESS(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.ACCOUNTS).at("/account/export")
          .testedBy(
              "AccountsTest.whatIsTakenAlongHasAllOfItAndNothingOfOthers",
              "AccountVisitTest.whatIsKeptIsSavedAsAFile")),
  RIGHTS_CORRECTION(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.ACCOUNTS).at("/account/address")
          .testedBy(
              "AccountPagesTest.anotherAddressWantsTheCodesOfBoth",
              "AccountsTest.lettersAreInTheLanguageOfTheLastSignIn")),
  RIGHTS_DELETION(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.ACCOUNTS).at("/account/delete")
          .testedBy(
              "AccountsTest.nothingIsLeftOfWhoIsDeletedButWhatMustBeKept",
              "AccountPagesTest.deletingAtOnceWantsToBeSureAndLeavesNothing")),
  RIGHTS_RESTRICTION(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.ACCOUNTS).at("/account/delete")
          .testedBy("AccountPagesTest.anAccountEndsInNinetyDaysUnlessItIsKept")),
  RIGHTS_OBJECTION(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.ACCOUNTS).at("/account/sessions")
          .testedBy(
              "AccountPagesTest.sessionsAreListedAndEndedOneByOneOrAllOthers",
              "DuplicatesTest.nothingIsRejectedByItself")),
  RIGHTS_RECEIPT(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.PHOTOS_SOLD)
          .testedBy("PaymentTest.aReceiptOpensItsOwnOrderAlone")),
  RIGHTS_OWNERS(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.COMPANIES).at("/company")
          .testedBy(
              "CompanyPagesTest.whatIsKeptOfACompanyIsTakenAlong",
              "CompanyPagesTest.deletingAtOnceLeavesACertificateAndNothingElse")),
  RIGHTS_PHOTOGRAPHED(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.PHOTOS_KEPT)
          .testedBy(
              "BatchWorkTest.whatIsDeletedCannotBeReadAndCostsNothing",
              "BatchWorkTest.anotherPhotoTakesTheFirstOnesPlace")),
  RIGHTS_PARTICIPANTS(
      Statement.of(PrivacyPart.RIGHTS).where(Circumstance.COLLECTIONS)
          .testedBy(
              "ContributionTest.aPhotoIsReplacedAndTakenBack",
              "CollectionLifeTest.aPictureIsTakenBackAndAnotherSent")),
  RIGHTS_COMPLAINT(Statement.of(PrivacyPart.RIGHTS)),

  CHILDREN_PHOTOS(
      Statement.of(PrivacyPart.CHILDREN)
          .testedBy("PrivacyTest.nothingButTheSitesOwnFilesIsAskedForAndOnceThereIsAPhotoOnlyTheLaterNetworks")),
  CHILDREN_ACCOUNTS(Statement.of(PrivacyPart.CHILDREN).where(Circumstance.ACCOUNTS)),

  TROUBLE_BREACH(Statement.of(PrivacyPart.TROUBLE)),
  TROUBLE_WEAKNESS(Statement.of(PrivacyPart.TROUBLE).where(Circumstance.CONTACT_GIVEN).with(Fact.CONTACT)),
  TROUBLE_COPIES(Statement.of(PrivacyPart.TROUBLE).where(Circumstance.KEEPING)),

  CHANGES_FIRST(Statement.of(PrivacyPart.CHANGES));

  private final Statement statement;

  PrivacySentence(Statement statement) {
    this.statement = statement;
  }

  @Override
  public Statement statement() {
    return statement;
  }

  @Override
  public String id() {
    return MessageKey.id("server.privacy", this);
  }
}
