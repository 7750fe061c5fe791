package app.selfsame.parcel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Key files that do not open, and why. */
final class BadKeyFiles {
  /**
   * A file.
   *
   * @param passphrase empty where none is given
   */
  record Bad(byte[] file, String passphrase, KeyFileFault fault) {}

  private BadKeyFiles() {}

  static Map<String, Bad> all() {
    Map<String, Bad> all = new LinkedHashMap<>();
    all.put("a photo", bad(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, KeyFileFault.NOT_A_KEY_FILE));
    all.put("nothing", bad(new byte[0], KeyFileFault.NOT_A_KEY_FILE));
    all.put("a list", bad(text("[1]"), KeyFileFault.NOT_A_KEY_FILE));
    all.put("other JSON", bad(text("{\"name\":\"x\"}"), KeyFileFault.NOT_A_KEY_FILE));
    all.put("cut off", bad(cutOff(), KeyFileFault.NOT_A_KEY_FILE));
    all.put("two objects", bad(text(TestKeys.anna().toString() + TestKeys.anna()), KeyFileFault.NOT_A_KEY_FILE));
    all.put(
        "much too large",
        bad(text(TestKeys.anna() + " ".repeat(KeyFile.MOST_BYTES)), KeyFileFault.NOT_A_KEY_FILE));
    all.put("another kind", changed(file -> file.put("selfsame", "batch"), KeyFileFault.NOT_A_READING_KEY));
    all.put("a later version", changed(file -> file.put("version", 2), KeyFileFault.NEWER_KEY_FILE));
    all.put("no version", damaged(file -> file.remove("version")));
    all.put("a version in words", damaged(file -> file.put("version", "1")));
    all.put("another id", damaged(file -> file.put("id", TestKeys.ben().path("id").asText())));
    all.put("no name", damaged(file -> file.remove("name")));
    all.put("no time", damaged(file -> file.put("madeAt", "yesterday")));
    all.put("no private part", damaged(file -> file.remove("privateKey")));
    all.put("another's private part", damaged(file -> file.put("privateKey", TestKeys.ben().path("privateKey").asText())));
    all.put("a private part that is zero", damaged(file -> file.put("privateKey", "A".repeat(43))));
    all.put("a private part above the group", damaged(file -> file.put("privateKey", "_".repeat(42) + "8")));
    all.put("a short private part", damaged(file -> file.put("privateKey", "MX-RXbe8YpxI")));
    all.put("padding", damaged(file -> file.put("privateKey", file.path("privateKey").asText() + "=")));
    all.put("a cut point", damaged(file -> file.put("publicKey", file.path("publicKey").asText().substring(1))));
    all.put("no point", damaged(file -> file.remove("publicKey")));
    all.put("both parts", damaged(file -> file.set("passphrase", TestKeys.sealedAnna().path("passphrase"))));
    all.put("an empty lock", damaged(file -> ((ObjectNode) file.remove(List.of("privateKey"))).putObject("passphrase")));
    all.put("no passphrase", bad(TestKeys.bytes(TestKeys.sealedAnna()), KeyFileFault.PASSPHRASE_NEEDED));
    all.put("a wrong one", locked("Ol und Kase", lock -> {}, KeyFileFault.WRONG_PASSPHRASE));
    all.put(
        "a sealed part of which a letter was changed",
        locked(
            TestKeys.PASSPHRASE,
            lock -> lock.put("sealed", lock.path("sealed").asText().replaceFirst("C6", "D6")),
            KeyFileFault.WRONG_PASSPHRASE));
    all.put("another function", lockedAndDamaged(lock -> lock.put("kdf", "scrypt")));
    all.put("few iterations", lockedAndDamaged(lock -> lock.put("iterations", 1_000)));
    all.put("iterations for hours", lockedAndDamaged(lock -> lock.put("iterations", 2_000_000_000)));
    all.put("half an iteration", lockedAndDamaged(lock -> lock.put("iterations", 100_000.5)));
    all.put("a short salt", lockedAndDamaged(lock -> lock.put("salt", "AAEC")));
    all.put("a short nonce", lockedAndDamaged(lock -> lock.put("nonce", "EBES")));
    all.put("a short sealed part", lockedAndDamaged(lock -> lock.put("sealed", "C6jR")));
    return all;
  }

  private static byte[] cutOff() {
    String whole = TestKeys.anna().toString();
    return text(whole.substring(0, whole.length() - 30));
  }

  private static Bad bad(byte[] file, KeyFileFault fault) {
    return new Bad(file, "", fault);
  }

  private static Bad damaged(Consumer<ObjectNode> change) {
    return changed(change, KeyFileFault.DAMAGED_KEY_FILE);
  }

  private static Bad changed(Consumer<ObjectNode> change, KeyFileFault fault) {
    ObjectNode file = TestKeys.anna();
    change.accept(file);
    return bad(TestKeys.bytes(file), fault);
  }

  private static Bad lockedAndDamaged(Consumer<ObjectNode> change) {
    return locked(TestKeys.PASSPHRASE, change, KeyFileFault.DAMAGED_KEY_FILE);
  }

  private static Bad locked(String passphrase, Consumer<ObjectNode> change, KeyFileFault fault) {
    ObjectNode file = TestKeys.sealedAnna();
    change.accept((ObjectNode) file.path("passphrase"));
    return new Bad(TestKeys.bytes(file), passphrase, fault);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
