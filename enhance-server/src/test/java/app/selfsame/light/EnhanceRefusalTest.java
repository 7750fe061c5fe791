package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.photos.BadFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.Test;

/** What is not done, and what that costs. */
public class EnhanceRefusalTest extends EnhanceTestCase {
  @Test
  public void nothingButThePathAndTheDocumentSaysWhatToDo() throws Exception {
    assertProblem(
        400, "query", server.request("/enhance?a=b").POST(HttpRequest.BodyPublishers.ofByteArray(PNG)));
    assertProblem(
        400,
        "document-missing",
        server.request("/enhance").header("Content-Type", "image/png")
            .POST(HttpRequest.BodyPublishers.ofByteArray(PNG)));
    assertProblem(404, "unknown-document", server.post("nowhere", "image/png", PNG));
    assertNothingCounted();
  }

  @Test
  public void authoritiesAreObeyed() throws Exception {
    assertProblem(422, "light-forbidden", server.post("forbidden", "image/png", PNG));
    assertProblem(422, "takes-original", server.post("original", "image/png", PNG));
    assertProblem(422, "light-unsaid", server.post("unsaid", "image/png", PNG));
    assertProblem(
        422, "light-unsaid", server.post("unsaid", "image/png", PNG).header("Selfsame-Even-If-Unsaid", "?0"));
    assertNothingCounted();
    HttpRequest.Builder told = server.post("unsaid", "image/png", PNG).header("Selfsame-Even-If-Unsaid", "?1");
    assertEquals(200, EnhanceServer.send(told).statusCode());
    HttpRequest.Builder insisted =
        server.post("forbidden", "image/png", PNG).header("Selfsame-Even-If-Unsaid", "?1");
    assertProblem(422, "light-forbidden", insisted);
  }

  @Test
  public void aCharacterSetThatNobodyKnowsIsNoFault() throws Exception {
    HttpRequest.Builder png = server.post("negative", "image/png; charset=x", PNG);
    assertEquals(200, EnhanceServer.send(png).statusCode());
    assertProblem(415, "unsupported-format", server.post("negative", "text/plain; charset=x", PNG));
  }

  @Test
  public void otherSitesMayNotSend() throws Exception {
    for (String site : List.of("cross-site", "same-site", "Same-Origin")) {
      assertProblem(403, "cross-site", server.post("negative", "image/png", PNG).header("Sec-Fetch-Site", site));
    }
    assertNothingCounted();
    for (String site : List.of("same-origin", "none")) {
      HttpRequest.Builder own = server.post("negative", "image/png", PNG).header("Sec-Fetch-Site", site);
      assertEquals(site, 200, EnhanceServer.send(own).statusCode());
    }
  }

  @Test
  public void bytesHaveToBeOfTheDeclaredTypeAndTheTypeOnTheList() throws Exception {
    assertProblem(415, "wrong-type", server.post("negative", "image/jpeg", PNG));
    assertProblem(415, "unsupported-format", server.post("negative", "image/svg+xml", "<svg/>".getBytes()));
    assertProblem(415, "unsupported-format", server.post("negative", "multipart/form-data; boundary=a", PNG));
    assertProblem(415, "wrong-type", server.post("negative", "image/png", new byte[0]));
    byte[] heic = BadFiles.all().get("heic.jpg");
    for (String type : List.of("image/heic", "image/heif", "image/avif", "image/jpeg")) {
      JsonNode problem = assertProblem(415, "unsupported-format", server.post("negative", type, heic));
      assertTrue(type, problem.path("detail").asText().contains("Save the picture as a JPEG or PNG"));
    }
    assertNothingCounted();
    HttpRequest.Builder parameter = server.post("negative", "Image/PNG; q=1", PNG);
    assertEquals(200, EnhanceServer.send(parameter).statusCode());
  }

  @Test
  public void sizesAreBoundedBeforeAnythingIsDecoded() throws Exception {
    assertProblem(413, "too-large", server.post("negative", "image/png", new byte[LIMITS.maxBodyBytes() + 1]));
    byte[] large = PNG.clone();
    // Width and height in the header: 8,000 x 1,001 px.
    ByteBuffer.wrap(large, 16, 8).putInt(8_000).putInt(1_001);
    assertProblem(413, "too-large", server.post("negative", "image/png", large));
    assertProblem(413, "too-large", server.post("negative", "image/png", BadFiles.all().get("huge.png")));
    HttpRequest.Builder chunked =
        server.request("/enhance")
            .header("Content-Type", "image/png")
            .header("Selfsame-Document", "negative")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(PNG)));
    assertProblem(411, "length-required", chunked);
    assertNothingCounted();
  }

  @Test
  public void damagedFilesCountAsAUse() throws Exception {
    byte[] cut = Arrays.copyOf(PNG, PNG.length * 6 / 10);
    JsonNode problem = assertProblem(422, "damaged", server.post("negative", "image/png", cut));
    assertTrue(problem.path("detail").asText().contains("damaged"));
    assertEquals(USES - 1, uses.left.get());
  }

  @Test
  public void transparentPicturesAreNoCrops() throws Exception {
    BufferedImage picture = new BufferedImage(80, 100, BufferedImage.TYPE_4BYTE_ABGR);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", file);
    assertProblem(422, "transparent", server.post("negative", "image/png", file.toByteArray()));
  }
}
