package app.selfsame.http;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.WholeNumber;
import java.util.List;
import java.util.Optional;

/** Where the server listens, and to whom. */
public final class HttpSettings {
  static final Setting<Integer> PORT = new Setting<>("PORT", "8080", new WholeNumber(1, 65_535), "the TCP port");

  static final Setting<String> ADDRESS =
      new Setting<>("SERVE_ADDRESS", "", new OwnAddress(), "the one address to listen at");

  /** Whose word about where a request came from counts. */
  public static final Setting<TrustedProxies> TRUSTED_PROXIES =
      new Setting<>(
          "SERVE_TRUSTED_PROXIES",
          "",
          new Proxies(),
          "the proxies whose `X-Forwarded-For` says where a request came from");

  static final Setting<Integer> MAX_CONNECTIONS =
      new Setting<>(
          "SERVE_MAX_CONNECTIONS", "512", new WholeNumber(8, 65_536), "open connections; more wait for a place");

  static final Setting<Integer> CONNECTIONS_PER_ADDRESS =
      new Setting<>(
          "SERVE_CONNECTIONS_PER_ADDRESS",
          "64",
          new WholeNumber(1, 65_536),
          "open connections from one IPv4 address, or one /64 of IPv6, that is no trusted proxy; more are closed");

  /**
   * Where people reach the site: every link that leaves it begins with this, as what a request says of its host may be
   * anybody's.
   */
  public static final Setting<Optional<Origin>> ORIGIN =
      new Setting<>(
          "SERVE_ORIGIN",
          "",
          Origin.KIND,
          "the address at which people reach the site, such as `https://photos.example`; accounts and payments need it");

  /** All of them. */
  public static final List<Setting<?>> ALL =
      List.of(PORT, ADDRESS, ORIGIN, TRUSTED_PROXIES, MAX_CONNECTIONS, CONNECTIONS_PER_ADDRESS);

  private HttpSettings() {}

  /** Where to listen. */
  public static Listening listening(Settings settings) {
    return new Listening(
        settings.of(ADDRESS),
        settings.of(PORT),
        new ConnectionLimits(
            settings.of(MAX_CONNECTIONS), settings.of(CONNECTIONS_PER_ADDRESS), settings.of(TRUSTED_PROXIES)));
  }

  private record OwnAddress() implements Kind<String> {
    @Override
    public Optional<String> read(String text) {
      return text.isEmpty() || AddressLiteral.parse(text).isPresent() ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(HttpMessage.ADDRESS);
    }
  }

  private record Proxies() implements Kind<TrustedProxies> {
    @Override
    public Optional<TrustedProxies> read(String text) {
      try {
        return Optional.of(TrustedProxies.parse(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    @Override
    public Message allowed() {
      return Message.of(HttpMessage.NETWORKS);
    }
  }
}
