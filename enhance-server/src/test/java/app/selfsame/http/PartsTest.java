package app.selfsame.http;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class PartsTest {
  private static final List<Parts.Known> KNOWN =
      List.of(Parts.Known.required("photo", 200_000), Parts.Known.optional("wish", 5));

  @Test
  public void partsAreWhatWasSentToTheByte() {
    byte[] photo = bytes(100_000);
    Parts parts = read(new MultipartBody().file("photo", photo).field("wish", "true").bytes());
    assertArrayEquals(photo, parts.bytes("photo"));
    assertEquals("true", new String(parts.find("wish").orElseThrow(), StandardCharsets.UTF_8));
  }

  @Test
  public void theirOrderIsTheSendersAndAPartMayBeLeftOut() {
    byte[] photo = bytes(10);
    assertArrayEquals(
        photo, read(new MultipartBody().field("wish", "no").file("photo", photo).bytes()).bytes("photo"));
    assertFalse(read(new MultipartBody().file("photo", photo).bytes()).find("wish").isPresent());
  }

  /** A picture may have lines in it that begin as the boundary does. */
  @Test
  public void whatLooksLikeTheBoundaryIsContent() {
    for (String like : List.of("\r\n------WebKitFormBoundary", "\r\n--", "\n", "\r", "\r\n\r\n", "--\r\n", "\r\n-")) {
      byte[] content = (like + "x" + like + like).getBytes(StandardCharsets.US_ASCII);
      assertArrayEquals(content, read(new MultipartBody().file("photo", content).bytes()).bytes("photo"));
    }
  }

  @Test
  public void anEmptyPartIsEmpty() {
    assertEquals(0, read(new MultipartBody().file("photo", new byte[0]).bytes()).bytes("photo").length);
    Parts parts = read(new MultipartBody().file("photo", bytes(9)).field("wish", "").bytes());
    assertEquals(9, parts.bytes("photo").length);
    assertEquals(0, parts.find("wish").orElseThrow().length);
  }

  @Test
  public void whatWasHandedOutIsOverwritten() {
    Parts parts = read(new MultipartBody().file("photo", bytes(1_000)).bytes());
    byte[] photo = parts.bytes("photo");
    parts.close();
    assertArrayEquals(new byte[1_000], photo);
  }

  @Test
  public void otherPartsAreRefused() {
    assertRefused("part-missing", new MultipartBody().field("wish", "yes").bytes());
    assertRefused("part-missing", new MultipartBody().bytes());
    assertRefused("unknown-part", new MultipartBody().file("photo", bytes(5)).file("picture", bytes(5)).bytes());
    assertRefused("part-twice", new MultipartBody().file("photo", bytes(5)).file("photo", bytes(6)).bytes());
    assertRefused("part", new MultipartBody().file("photo", bytes(200_001)).bytes());
    assertRefused("part", new MultipartBody().file("photo", bytes(5)).field("wish", "longer").bytes());
  }

  @Test
  public void moreThanThereAreNamesForIsRefused() {
    MultipartBody many = new MultipartBody();
    for (int i = 0; i < 100; i++) {
      many.file("photo", bytes(5));
    }
    assertRefused("part-twice", many.bytes());
  }

  @Test
  public void aBodyThatIsCutOffIsRefusedWhereverItIs() {
    byte[] whole = new MultipartBody().file("photo", bytes(50)).field("wish", "yes").bytes();
    int end = whole.length - "--\r\n".length();
    for (int length = 0; length <= end; length++) {
      String code = refusal(MultipartBody.TYPE, Arrays.copyOf(whole, length));
      assertTrue(length + " " + code, code.endsWith(".multipart"));
    }
  }

  @Test
  public void whatIsNotMultipartIsRefused() {
    byte[] whole = new MultipartBody().file("photo", bytes(50)).bytes();
    assertEquals("server.refusal.wrong-type.multipart", refusal(null, whole));
    assertEquals("server.refusal.wrong-type.multipart", refusal("image/jpeg", whole));
    assertEquals("server.refusal.wrong-type.multipart", refusal("multipart/mixed; boundary=x", whole));
    assertEquals("server.refusal.malformed.multipart", refusal("multipart/form-data", whole));
    assertEquals("server.refusal.malformed.multipart", refusal("multipart/form-data; boundary=", whole));
    assertEquals(
        "server.refusal.malformed.multipart", refusal("multipart/form-data; boundary=" + "x".repeat(71), whole));
    assertEquals("server.refusal.malformed.multipart", refusal("multipart/form-data; boundary=other", whole));
    assertEquals("server.refusal.malformed.multipart", refusal(MultipartBody.TYPE, bytes(1_000)));
  }

  @Test
  public void headersHaveAnEnd() {
    assertRefused("multipart", new MultipartBody().file("x".repeat(5_000), bytes(5)).bytes());
  }

  @Test
  public void theBoundaryMayBeQuoted() {
    byte[] body =
        "--a b\r\nContent-Disposition: form-data; name=photo\r\n\r\nxyz\r\n--a b--\r\n".getBytes(StandardCharsets.US_ASCII);
    Parts parts = Parts.of("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", body, KNOWN);
    assertEquals("xyz", new String(parts.bytes("photo"), StandardCharsets.US_ASCII));
  }

  private static Parts read(byte[] body) {
    return Parts.of(MultipartBody.TYPE, body, KNOWN);
  }

  private static void assertRefused(String text, byte[] body) {
    String refusal = refusal(MultipartBody.TYPE, body);
    assertTrue(refusal, refusal.endsWith("." + text));
  }

  private static String refusal(String type, byte[] body) {
    ProblemException refused = assertThrows(ProblemException.class, () -> Parts.of(type, body, KNOWN));
    return refused.problem().refusal().messages().get(0).id();
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
