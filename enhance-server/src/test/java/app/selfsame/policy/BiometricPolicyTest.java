package app.selfsame.policy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.network.ModelFile;
import app.selfsame.texts.ShippedTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** What the biometric policy promises, and no other test holds. */
public class BiometricPolicyTest {
  private static final String BIOMETRIC = "/policy/biometric";

  @Test
  public void noAnswerHasAPercentage() {
    for (Language language : ShippedTexts.packaged().languages()) {
      Texts texts = ShippedTexts.packaged().in(language).orElseThrow();
      for (LikenessAnswer answer : LikenessAnswer.values()) {
        String said = texts.say(Message.of(answer));
        assertFalse(said, Pattern.compile("[%٪％]|\\p{Nd}{2}").matcher(said).find());
      }
    }
  }

  /** None of these says anything of age, sex, origin, mood, or whether somebody is there. */
  @Test
  public void noOtherNetworkThanThese() {
    assertEquals(
        Set.of(
            "FACE_SHORT_RANGE", "FACE_MESH_BACKBONE", "FACE_FULL_RANGE_SPARSE", "FACE_MESH_HEADS", "PERSON_MASK",
            "PALM_DETECTION", "HAND_LANDMARKS", "MRZ_LINE", "FACE_RECOGNITION"),
        Arrays.stream(ModelFile.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  @Test
  public void onlyThePageThatComparesMayFetchTheNetworkForIt() throws Exception {
    String ofNetwork = ModelFile.FACE_RECOGNITION.fileName().replace(".tflite", "");
    try (PolicySite server = new PolicySite(PolicySite.everything())) {
      for (String path : List.of("/", "/passport", "/light", BIOMETRIC)) {
        assertFalse(path, contentSecurityPolicy(server, path).contains(ofNetwork));
      }
      assertTrue(contentSecurityPolicy(server, "/compare").contains(ofNetwork));
    }
  }

  private static String contentSecurityPolicy(PolicySite server, String path) throws Exception {
    return server.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  @Test
  public void whereCompaniesCompareNobodyItSaysNothingOfThem() throws Exception {
    Texts english = ShippedTexts.packaged().in(Language.EN).orElseThrow();
    try (PolicySite server = new PolicySite(Set.of())) {
      String page = server.text(BIOMETRIC);
      assertFalse(page.contains(english.say(Message.of(BiometricPart.COMPANIES))));
      assertFalse(page.contains(english.say(Message.of(BiometricSentence.RIGHTS_WITHDRAW))));
      assertTrue(page.contains(english.say(Message.of(BiometricSentence.COMPARING_STAYS))));
    }
  }
}
