package app.selfsame.policy;

import app.selfsame.message.MessageKey;
import java.util.Arrays;
import java.util.List;

/** The pages on which the site says what holds on it. */
enum Policy {
  PRIVACY("/privacy", PolicyMessage.PRIVACY_TITLE, PolicyMessage.PRIVACY_LEAD, PrivacySentence.values()),
  BIOMETRIC(
      "/policy/biometric", PolicyMessage.BIOMETRIC_TITLE, PolicyMessage.BIOMETRIC_LEAD, BiometricSentence.values()),
  TERMS("/terms", PolicyMessage.TERMS_TITLE, PolicyMessage.TERMS_LEAD, TermsSentence.values()),
  COOKIES("/cookies", PolicyMessage.COOKIES_TITLE, PolicyMessage.COOKIES_LEAD, CookiesSentence.values());

  private final String path;
  private final PolicyMessage title;
  private final PolicyMessage lead;
  private final List<PolicySentence> sentences;

  Policy(String path, PolicyMessage title, PolicyMessage lead, PolicySentence... sentences) {
    this.path = path;
    this.title = title;
    this.lead = lead;
    this.sentences = List.of(sentences);
  }

  /** Where it is read. */
  String path() {
    return path;
  }

  PolicyMessage title() {
    return title;
  }

  PolicyMessage lead() {
    return lead;
  }

  /** All that it can say. */
  List<PolicySentence> sentences() {
    return sentences;
  }

  /** What it says of a site, in the order in which it is read. */
  List<PolicySentence> of(Deployment site) {
    return sentences.stream().filter(sentence -> sentence.statement().when().holds(site)).toList();
  }

  /** Its headings, in the order in which they are read, and those without a sentence too. */
  List<MessageKey> parts() {
    return sentences.stream().map(sentence -> sentence.statement().part()).distinct().toList();
  }

  List<Policy> others() {
    return Arrays.stream(values()).filter(other -> other != this).toList();
  }
}
