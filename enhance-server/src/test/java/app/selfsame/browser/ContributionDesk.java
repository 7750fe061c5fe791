package app.selfsame.browser;

import app.selfsame.http.Route;
import app.selfsame.parcel.KeyFile;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.OpeningKey;
import app.selfsame.parcel.Picture;
import app.selfsame.parcel.PicturePlace;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks to a person as the server of collections does: one collection, one participant, and the company's key. */
final class ContributionDesk {
  static final String SECRET = "q0f4rBn1yU3kT8mXzL5vWc7hJd2sGa9pEoRi6tNbQyM";
  static final String COLLECTION = "c0llect10n0000000000aa";
  static final String PARTICIPANT = "part1c1pant0000000000a";
  static final String CONSENT = "The badge office may keep my photo until I leave.";

  private static final String PROBLEM = "application/problem+json";
  private static final int MOST_BYTES = 3_670_016;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String token;
  private final List<byte[]> parcels = new CopyOnWriteArrayList<>();
  private final ObjectNode answer = MAPPER.createObjectNode();
  private CompanyKey key = CompanyKey.make();
  private int attempt;
  private int attemptsLeft = 3;
  /** Given in place of an answer, while it is not 0. */
  private int failure;

  ContributionDesk() {
    try (LinkSecret link = LinkSecret.parse(SECRET).orElseThrow()) {
      token = link.lookupToken();
    }
    Instant now = Instant.now();
    answer.put("company", "Acme GmbH & Söhne").put("document", "us-passport-print~no-glasses~smile~on-white").put("consentText", CONSENT);
    answer.putObject("collection").put("id", COLLECTION).put("name", "Badges 2027");
    answer.putObject("participant").put("id", PARTICIPANT);
    answer.putObject("rules").put("glasses", false).put("smile", true).put("background", "white");
    answer.put("until", now.plus(Duration.ofDays(9)).plusSeconds(3_600).toString());
    answer.put("now", now.toString()).put("state", "missing");
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/contribution", context -> tell(context)),
        Route.put("/v1/contribution", context -> take(context)).taking(MOST_BYTES),
        Route.delete("/v1/contribution", context -> giveUp(context)));
  }

  /** What is said when somebody asks; to be changed. */
  ObjectNode answer() {
    return answer;
  }

  synchronized void failWith(int status) {
    failure = status;
  }

  /** The company has another key from now on, and parcels for the old one are not taken. */
  synchronized void changeKeys() {
    key = CompanyKey.make();
  }

  synchronized void leaveAttempts(int left) {
    attemptsLeft = left;
  }

  /** All parcels that came whole, in their order, each as often as it came. */
  List<byte[]> parcels() {
    return List.copyOf(parcels);
  }

  synchronized String state() {
    return answer.path("state").asText();
  }

  /** Opens a parcel as the company does. */
  synchronized Picture open(byte[] parcel, int sentAs) throws Exception {
    try (OpeningKey opening = key.opening();
        LinkSecret link = LinkSecret.parse(SECRET).orElseThrow()) {
      return Picture.open(parcel, new PicturePlace(COLLECTION, PARTICIPANT, sentAs), opening, link);
    }
  }

  private synchronized void tell(Context context) {
    if (isRefused(context)) {
      return;
    }
    ObjectNode told = answer.deepCopy().put("attempt", attempt).put("attemptsLeft", attemptsLeft);
    told.putArray("keys").addObject().put("id", key.id()).put("publicKey", key.point());
    context.contentType("application/json").result(told.toString());
  }

  private synchronized void take(Context context) {
    if (isRefused(context)) {
      return;
    }
    byte[] parcel = context.bodyAsBytes();
    int sentAs = Integer.parseInt(context.header("Selfsame-Attempt"));
    boolean isTheSame = sentAs == attempt && Arrays.equals(parcel, parcels.get(parcels.size() - 1));
    boolean isForKeys = new String(parcel, StandardCharsets.ISO_8859_1).contains(key.idOctets());
    if (!isTheSame && (sentAs != attempt + 1 || !isForKeys || attemptsLeft == 0)) {
      context.status(409).contentType(PROBLEM).result("{\"status\":409}");
      return;
    }
    parcels.add(parcel);
    if (!isTheSame) {
      attempt = sentAs;
      attemptsLeft--;
      answer.put("state", "sent").put("sentAt", Instant.now().toString());
    }
    ObjectNode sent = MAPPER.createObjectNode().put("state", "sent").put("attempt", attempt);
    context.contentType("application/json").result(sent.put("sentAt", answer.path("sentAt").asText()).toString());
  }

  private synchronized void giveUp(Context context) {
    if (!isRefused(context)) {
      answer.put("state", "withdrawn").remove("sentAt");
      context.contentType("application/json").result("{\"state\":\"withdrawn\"}");
    }
  }

  private boolean isRefused(Context context) {
    int status = token.equals(context.header("Selfsame-Link")) ? failure : 404;
    if (status == 0) {
      return false;
    }
    String until = status == 410 ? ",\"arguments\":{\"until\":\"2026-01-02T03:04:05Z\"}" : "";
    context.status(status).contentType(PROBLEM).result("{\"status\":" + status + until + "}");
    return true;
  }

  /** A key pair of the company's, made by other means than the product's. */
  private record CompanyKey(byte[] pointOctets, byte[] scalar) {
    static CompanyKey make() {
      try {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        byte[] point = new byte[65];
        point[0] = 4;
        System.arraycopy(octets(open.getW().getAffineX()), 0, point, 1, 32);
        System.arraycopy(octets(open.getW().getAffineY()), 0, point, 33, 32);
        return new CompanyKey(point, octets(((ECPrivateKey) pair.getPrivate()).getS()));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    private static byte[] octets(BigInteger number) {
      byte[] octets = new byte[32];
      byte[] signed = number.toByteArray();
      int length = Math.min(32, signed.length);
      System.arraycopy(signed, signed.length - length, octets, 32 - length, length);
      return octets;
    }

    String point() {
      return text(pointOctets);
    }

    String id() {
      return text(idBytes());
    }

    /** As it stands in a parcel. */
    String idOctets() {
      return new String(idBytes(), StandardCharsets.ISO_8859_1);
    }

    private byte[] idBytes() {
      try {
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(pointOctets), 16);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    OpeningKey opening() throws Exception {
      ObjectNode file =
          MAPPER.createObjectNode()
              .put("selfsame", "reading key")
              .put("version", 1)
              .put("id", id())
              .put("name", "Badge office")
              .put("madeAt", "2026-11-30T10:00:00Z")
              .put("publicKey", point())
              .put("privateKey", text(scalar));
      return KeyFile.read(file.toString().getBytes(StandardCharsets.UTF_8)).open(Optional.empty());
    }

    private static String text(byte[] octets) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
  }
}
