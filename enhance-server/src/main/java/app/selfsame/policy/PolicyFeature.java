package app.selfsame.policy;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.message.Message;
import app.selfsame.pages.Look;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** {@code GET /policy/biometric}: what becomes of faces, as this site is set up. */
public final class PolicyFeature implements Feature {
  /** Where it is read. */
  public static final String BIOMETRIC = "/policy/biometric";

  private final Look look;
  private final BooleanSupplier hasAccounts;
  private final BooleanSupplier doCompaniesCompare;

  /**
   * @param look of the page
   * @param hasAccounts whether anybody can sign in; asked once, when this starts
   * @param doCompaniesCompare whether companies may compare faces; asked once, likewise
   */
  public PolicyFeature(Look look, BooleanSupplier hasAccounts, BooleanSupplier doCompaniesCompare) {
    this.look = look;
    this.hasAccounts = hasAccounts;
    this.doCompaniesCompare = doCompaniesCompare;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Running start(Ground ground) {
    Page page =
        new Pages(look, ground.settings(), hasAccounts.getAsBoolean())
            .page(PolicyFeature.class, "biometric.html", PolicyMessage.BIOMETRIC_TITLE);
    Map<String, Object> shown = Map.of("parts", parts(doCompaniesCompare.getAsBoolean()));
    List<Route> routes = List.of(Route.get(BIOMETRIC, context -> page.answer(context, shown)));
    return () -> routes;
  }

  private static List<Map<String, Object>> parts(boolean doCompaniesCompare) {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (BiometricPart part : BiometricPart.values()) {
      if (doCompaniesCompare || !part.isOfCompanies()) {
        List<Map<String, Object>> sentences =
            Arrays.stream(BiometricSentence.values())
                .filter(sentence -> sentence.part() == part)
                .map(PolicyFeature::shown)
                .toList();
        parts.add(Map.of("heading", Message.of(part), "sentences", sentences));
      }
    }
    return parts;
  }

  private static Map<String, Object> shown(BiometricSentence sentence) {
    return Map.of(
        "said", Message.of(sentence), "isPromise", !sentence.tests().isEmpty(), "tests", sentence.tests());
  }
}
