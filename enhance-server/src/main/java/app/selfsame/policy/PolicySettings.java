package app.selfsame.policy;

import app.selfsame.pages.Operator;
import app.selfsame.settings.Setting;
import java.util.List;

/** What only the operator knows of what the policies say. */
final class PolicySettings {
  static final Setting<String> CONTACT =
      new Setting<>(
          "SERVE_PRIVACY_CONTACT",
          "",
          Operator.ONE_LINE,
          "where questions, requests and complaints about data go, such as `privacy@example.org`: `/privacy` says it, or that"
              + " you have not said it");

  static final Setting<String> REGIONS =
      new Setting<>(
          "SERVE_REGIONS",
          "",
          Operator.ONE_LINE,
          "where servers, kept data and copies of it are, such as `Frankfurt, Germany`: `/privacy` says it, or that you have"
              + " not said it");

  static final List<Setting<?>> ALL = List.of(CONTACT, REGIONS);

  private PolicySettings() {}
}
