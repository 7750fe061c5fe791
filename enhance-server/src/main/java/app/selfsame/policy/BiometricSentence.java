package app.selfsame.policy;

import app.selfsame.likeness.LikenessMessage;
import app.selfsame.message.MessageKey;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of the biometric policy. What promises something names the tests that fail when it is broken, as {@code
 * Class.method}; the others say how something works, or what the operator alone can stand for.
 */
public enum BiometricSentence implements MessageKey {
  CHECKING_KNOWS_NOBODY(BiometricPart.CHECKING, "BiometricPolicyTest.onlyThePageThatComparesMayFetchTheNetworkForIt"),
  CHECKING_MEASURES(BiometricPart.CHECKING),

  COMPARING_IS_ASKED(BiometricPart.COMPARING, "CompareTest.nothingIsComputedNorLoadedForItBeforeEverybodyAgrees"),
  COMPARING_MAKES(BiometricPart.COMPARING),
  COMPARING_STAYS(
      BiometricPart.COMPARING, "CompareTest.aMirroredCopyIsToldWithoutANumberAndNothingLeavesTheBrowserOrStaysInIt"),
  COMPARING_IS_FORGOTTEN(
      BiometricPart.COMPARING,
      "CompareTest.whoForgetsBothFindsNothingLeftAndIsAskedAgain",
      "CompareTest.anotherPhotoAsksAgainAndWhoAgreesNoMoreIsForgotten"),

  COMPANIES_DECIDE(BiometricPart.COMPANIES),
  COMPANIES_ARE_LET(
      BiometricPart.COMPANIES,
      "FacesApiTest.whoMayNotCallIsToldSo",
      "FacesApiTest.membersOfTheCompanyMayAndOthersMayNot",
      "DuplicateBatchApiTest.aKeyForBatchesAloneSeesNothingOfIt",
      "FaceApiTest.whereFacesAreNotComparedThereAreNoCollections"),
  PAIRS_ARE_NOT_KEPT(BiometricPart.COMPANIES, "NoFaceKeptTest.nothingIsKept"),
  BATCHES_ARE_FORGOTTEN(
      BiometricPart.COMPANIES,
      "DuplicatesTest.facesAreGoneOnceTheyAreCompared",
      "DuplicatesTest.aPhotoThatIsReplacedBeforeTheSearchTakesItsFaceAlong"),
  COLLECTIONS_KEEP_TEMPLATES(BiometricPart.COMPANIES, "FaceCollectionsTest.onlySealedTemplatesAreKept"),
  COLLECTIONS_NEED_CONSENT(BiometricPart.COMPANIES, "FaceCollectionsTest.nobodyIsEnrolledWithoutConsent"),
  COLLECTIONS_END(BiometricPart.COMPANIES, "FaceCollectionsTest.entriesEnd"),
  COLLECTIONS_END_WITH_COMPANIES(BiometricPart.COMPANIES, "FaceCollectionsTest.templatesEndBeforeTheCompany"),
  COLLECTIONS_ARE_THE_COMPANYS(BiometricPart.COMPANIES, "FaceCollectionsTest.othersFindNothing"),
  CALLS_ARE_COUNTED(BiometricPart.COMPANIES, "CallUsageTest.callsAreAddedUpApartAndForgotten"),

  NEVER_SEARCHED(BiometricPart.NEVER, "FacesDescribedTest.noAddressSearchesForAPerson"),
  NEVER_DECIDED(BiometricPart.NEVER, "DuplicatesTest.nothingIsRejectedByItself"),
  NEVER_A_PERCENTAGE(BiometricPart.NEVER, "BiometricPolicyTest.noAnswerHasAPercentage"),
  NEVER_GUESSED(BiometricPart.NEVER, "BiometricPolicyTest.noOtherNetworkThanThese"),
  NEVER_CHILDREN(BiometricPart.NEVER),

  /** What stands beside each answer. */
  LIMITS_OF_ANSWERS(BiometricPart.LIMITS, LikenessMessage.LIMITS),
  LIMITS_OF_TRAINING(BiometricPart.LIMITS),

  RIGHTS_WHOM_TO_ASK(BiometricPart.RIGHTS),
  RIGHTS_WITHDRAW(
      BiometricPart.RIGHTS,
      "FaceCollectionsTest.whoWithdrawsIsGoneAtOnce",
      "FaceApiTest.whatIsDeletedWhileItIsComparedIsNotAnswered"),
  RIGHTS_COPY(BiometricPart.RIGHTS, "FaceCollectionsTest.companiesExportWhatIsKept"),

  WORD_NOT_SOLD(BiometricPart.WORD),
  WORD_COPIES(BiometricPart.WORD),

  CHANGES_FIRST(BiometricPart.CHANGES);

  private final BiometricPart part;
  private final List<String> tests;
  private final String id;

  BiometricSentence(BiometricPart part, String... tests) {
    this.part = part;
    this.tests = List.of(tests);
    this.id = MessageKey.id("server.biometric", this);
  }

  /** One that is said elsewhere too, and promises nothing. */
  BiometricSentence(BiometricPart part, MessageKey said) {
    this.part = part;
    this.tests = List.of();
    this.id = said.id();
  }

  /** Those whose texts are said here alone. */
  public static List<BiometricSentence> ofOwnText() {
    return Arrays.stream(values()).filter(sentence -> sentence != LIMITS_OF_ANSWERS).toList();
  }

  BiometricPart part() {
    return part;
  }

  /** Those that fail when it is broken; none when it promises nothing. */
  List<String> tests() {
    return tests;
  }

  @Override
  public String id() {
    return id;
  }
}
