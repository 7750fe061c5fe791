package app.selfsame.policy;

import app.selfsame.likeness.LikenessMessage;
import app.selfsame.message.MessageKey;

/** The sentences of the biometric policy. */
enum BiometricSentence implements PolicySentence {
  CHECKING_KNOWS_NOBODY(
      Statement.of(BiometricPart.CHECKING)
          .testedBy("BiometricPolicyTest.onlyThePageThatComparesMayFetchTheNetworkForIt")),
  CHECKING_MEASURES(Statement.of(BiometricPart.CHECKING)),

  COMPARING_IS_ASKED(
      Statement.of(BiometricPart.COMPARING).testedBy("CompareTest.nothingIsComputedNorLoadedForItBeforeEverybodyAgrees")),
  COMPARING_MAKES(Statement.of(BiometricPart.COMPARING)),
  COMPARING_STAYS(
      Statement.of(BiometricPart.COMPARING)
          .testedBy("CompareTest.aMirroredCopyIsToldWithoutANumberAndNothingLeavesTheBrowserOrStaysInIt")),
  COMPARING_IS_FORGOTTEN(
      Statement.of(BiometricPart.COMPARING)
          .testedBy(
              "CompareTest.whoForgetsBothFindsNothingLeftAndIsAskedAgain",
              "CompareTest.anotherPhotoAsksAgainAndWhoAgreesNoMoreIsForgotten")),

  COMPANIES_DECIDE(Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)),
  COMPANIES_ARE_LET(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)
          .testedBy(
              "FacesApiTest.whoMayNotCallIsToldSo",
              "FacesApiTest.membersOfTheCompanyMayAndOthersMayNot",
              "DuplicateBatchApiTest.aKeyForBatchesAloneSeesNothingOfIt",
              "FaceApiTest.whereFacesAreNotComparedThereAreNoCollections")),
  PAIRS_ARE_NOT_KEPT(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES).testedBy("NoFaceKeptTest.nothingIsKept")),
  BATCHES_ARE_FORGOTTEN(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)
          .testedBy(
              "DuplicatesTest.facesAreGoneOnceTheyAreCompared",
              "DuplicatesTest.aPhotoThatIsReplacedBeforeTheSearchTakesItsFaceAlong")),
  COLLECTIONS_KEEP_TEMPLATES(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)
          .testedBy("FaceCollectionsTest.onlySealedTemplatesAreKept")),
  COLLECTIONS_NEED_CONSENT(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)
          .testedBy("FaceCollectionsTest.nobodyIsEnrolledWithoutConsent")),
  COLLECTIONS_END(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES).testedBy("FaceCollectionsTest.entriesEnd")),
  COLLECTIONS_END_WITH_COMPANIES(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)
          .testedBy("FaceCollectionsTest.templatesEndBeforeTheCompany")),
  COLLECTIONS_ARE_THE_COMPANYS(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES).testedBy("FaceCollectionsTest.othersFindNothing")),
  CALLS_ARE_COUNTED(
      Statement.of(BiometricPart.COMPANIES).where(Circumstance.FACES)
          .testedBy("CallUsageTest.callsAreAddedUpApartAndForgotten")),

  NEVER_SEARCHED(Statement.of(BiometricPart.NEVER).testedBy("FacesDescribedTest.noAddressSearchesForAPerson")),
  NEVER_DECIDED(Statement.of(BiometricPart.NEVER).testedBy("DuplicatesTest.nothingIsRejectedByItself")),
  NEVER_A_PERCENTAGE(Statement.of(BiometricPart.NEVER).testedBy("BiometricPolicyTest.noAnswerHasAPercentage")),
  NEVER_GUESSED(Statement.of(BiometricPart.NEVER).testedBy("BiometricPolicyTest.noOtherNetworkThanThese")),
  NEVER_CHILDREN(Statement.of(BiometricPart.NEVER)),

  /** What stands beside each answer. */
  LIMITS_OF_ANSWERS(Statement.of(BiometricPart.LIMITS)),
  LIMITS_OF_TRAINING(Statement.of(BiometricPart.LIMITS)),

  RIGHTS_WHOM_TO_ASK(Statement.of(BiometricPart.RIGHTS).where(Circumstance.FACES)),
  RIGHTS_WITHDRAW(
      Statement.of(BiometricPart.RIGHTS).where(Circumstance.FACES)
          .testedBy(
              "FaceCollectionsTest.whoWithdrawsIsGoneAtOnce",
              "FaceApiTest.whatIsDeletedWhileItIsComparedIsNotAnswered")),
  RIGHTS_COPY(
      Statement.of(BiometricPart.RIGHTS).where(Circumstance.FACES)
          .testedBy("FaceCollectionsTest.companiesExportWhatIsKept")),

  WORD_NOT_SOLD(Statement.of(BiometricPart.WORD).where(Circumstance.FACES)),
  WORD_COPIES(Statement.of(BiometricPart.WORD).where(Circumstance.FACES)),

  CHANGES_FIRST(Statement.of(BiometricPart.CHANGES));

  private final Statement statement;

  BiometricSentence(Statement statement) {
    this.statement = statement;
  }

  @Override
  public Statement statement() {
    return statement;
  }

  @Override
  public String id() {
    return this == LIMITS_OF_ANSWERS ? LikenessMessage.LIMITS.id() : MessageKey.id("server.biometric", this);
  }
}
