package app.selfsame.parcel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Key files of keys that are published with RFC 9180, and so are anybody's. */
public final class TestKeys {
  /** Of {@link HpkeExample#BASE_256}; its id and fingerprint were computed by Node.js. */
  static final String ANNA_ID = "VOW3pHnL9aRQIMu1fLEmLA";

  static final String ANNA_FINGERPRINT = "54e5 b7a4 79cb f5a4 5020 cbb5 7cb1 262c";

  /** That of the sealed key below, as one keyboard writes it. */
  static final String PASSPHRASE = "\u00d6l und K\u00e4se";

  /** And as another does. */
  static final String DECOMPOSED_PASSPHRASE = "O\u0308l und Ka\u0308se";

  private static final String POINT_OF_ANNA =
      "BKvH5JpMazVm130DBK3cbtDphRL_zPUF5qjj6yXGhRNvhTFIVEh23nbA8u-ZzcOgXM9d7Xhgx8AhI4-eIHPSNWw";

  private TestKeys() {}

  /** In clear. */
  public static ObjectNode anna() {
    return file(ANNA_ID, "Anna", POINT_OF_ANNA).put("privateKey", "MX-RXbe8YpxI_nZVh4l-AeKC0-hEX3nyf2XQMaiAgrI");
  }

  /** Sealed by {@link #PASSPHRASE}, which Node.js has done. */
  public static ObjectNode sealedAnna() {
    ObjectNode file = file(ANNA_ID, "Anna", POINT_OF_ANNA);
    file.putObject("passphrase")
        .put("kdf", "PBKDF2-SHA-256")
        .put("iterations", 100_000)
        .put("salt", "AAECAwQFBgcICQoLDA0ODw")
        .put("nonce", "EBESExQVFhcYGRob")
        .put("sealed", "C6jRkIjEXr3rc5ijtiQBDpHEpxqj8AdkTC5C2doFzbfjV3yChDRxEEmgc7suXhVW");
    return file;
  }

  /** Of {@link HpkeExample#BASE_128}. */
  public static ObjectNode ben() {
    return file(
            "hxDO5Zz-NVrte2WM5RuCaQ",
            "Ben",
            "BP6MGc4JBRkevCmKkkV5JTHybwzs4kYGOei8Oct_cGqCanebTPlpuKDlOcf2L7PTCtaqj4DjDx0Siq_WiiznLqA")
        .put("privateKey", "885_2uV-GjENh_HrvebzKL4Kmc28rfTWWJzyneS4_9I");
  }

  /** Of {@link HpkeExample#PSK_128}. */
  public static ObjectNode cleo() {
    return file(
            "xGC7kf15f4RW9CbI8I0WpA",
            "Cleo",
            "BA2XQZrpnxMAepOZZkiyZ05SYKjr0rgi6EiZzVLYdEbqOUynYiO3ZjnszfAOGWfbEK3jfbTn20diYfzI35fF_9E")
        .put("privateKey", "Q42LzvM7ieDprl6wlXw1PCWpRYSw3VnJkTcqdbQ8tmE");
  }

  private static ObjectNode file(String id, String name, String point) {
    return new ObjectMapper()
        .createObjectNode()
        .put("selfsame", "reading key")
        .put("version", 1)
        .put("id", id)
        .put("name", name)
        .put("madeAt", "2026-11-30T18:00:00.000Z")
        .put("publicKey", point);
  }

  public static byte[] bytes(ObjectNode file) {
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The key in a file without a passphrase. */
  public static OpeningKey opened(ObjectNode file) throws KeyFileException {
    return KeyFile.read(bytes(file)).open(Optional.empty());
  }
}
