package app.selfsame.webhook;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where messages to companies may go. */
final class WebhookSettings {
  static final Setting<Set<Integer>> PORTS =
      new Setting<>(
          "SERVE_WEBHOOK_PORTS",
          "443",
          new Ports(),
          "the TCP ports at which companies can have their own servers told what becomes of their batches");

  static final List<Setting<?>> ALL = List.of(PORTS);

  private WebhookSettings() {}

  private record Ports() implements Kind<Set<Integer>> {
    private static final int HIGHEST = 65_535;

    @Override
    public Optional<Set<Integer>> read(String text) {
      if (!text.matches("[1-9][0-9]{0,4}(, ?[1-9][0-9]{0,4}){0,19}")) {
        return Optional.empty();
      }
      Set<Integer> ports = Stream.of(text.split(", ?")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
      return Optional.of(ports).filter(all -> all.stream().allMatch(port -> port <= HIGHEST));
    }

    @Override
    public Message allowed() {
      return Message.of(WebhookMessage.PORTS);
    }
  }
}
