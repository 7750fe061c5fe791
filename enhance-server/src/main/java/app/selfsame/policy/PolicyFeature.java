package app.selfsame.policy;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.Look;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of policies, each with what holds for this site as it is set up. */
public final class PolicyFeature implements Feature {
  private static final String TEMPLATE = "policy.html";

  private final Look look;
  private final Practices practices;

  /**
   * @param look of the pages
   * @param practices of features that start before this
   */
  public PolicyFeature(Look look, Practices practices) {
    this.look = look;
    this.practices = practices;
  }

  @Override
  public List<Setting<?>> settings() {
    return PolicySettings.ALL;
  }

  /** All that its pages say beside what stands around them. */
  public static List<MessageKey> messages() {
    return Arrays.stream(Policy.values())
        .flatMap(
            policy ->
                Stream.concat(
                    policy.parts().stream(),
                    policy.sentences().stream().filter(sentence -> sentence != BiometricSentence.LIMITS_OF_ANSWERS)))
        .toList();
  }

  @Override
  public Running start(Ground ground) {
    Deployment site = Deployment.of(practices, ground.settings());
    Pages pages = new Pages(look, ground.settings(), site.does(Practice.ACCOUNTS));
    List<Route> routes = Arrays.stream(Policy.values()).map(policy -> route(policy, pages, site)).toList();
    return () -> routes;
  }

  private static Route route(Policy policy, Pages pages, Deployment site) {
    Page page = pages.page(PolicyFeature.class, TEMPLATE, policy.title());
    Map<String, Object> shown =
        Map.of(
            "lead", Message.of(policy.lead()),
            "parts", parts(policy, site),
            "others", policy.others().stream().map(PolicyFeature::link).toList());
    return Route.get(policy.path(), context -> page.answer(context, shown));
  }

  private static List<Map<String, Object>> parts(Policy policy, Deployment site) {
    List<PolicySentence> said = policy.of(site);
    List<Map<String, Object>> parts = new ArrayList<>();
    for (MessageKey part : policy.parts()) {
      List<Map<String, Object>> sentences =
          said.stream()
              .filter(sentence -> sentence.statement().part() == part)
              .map(sentence -> shown(sentence, site))
              .toList();
      if (!sentences.isEmpty()) {
        parts.add(Map.of("heading", Message.of(part), "sentences", sentences));
      }
    }
    return parts;
  }

  private static Map<String, Object> shown(PolicySentence sentence, Deployment site) {
    Statement statement = sentence.statement();
    return Map.of(
        "cookies", statement.cookie().stream().toList(),
        "said", sentence.said(site),
        "paths", statement.path().stream().toList(),
        "isPromise", !statement.tests().isEmpty(),
        "tests", statement.tests());
  }

  private static Map<String, Object> link(Policy policy) {
    return Map.of("path", policy.path(), "label", Message.of(policy.title()));
  }
}
