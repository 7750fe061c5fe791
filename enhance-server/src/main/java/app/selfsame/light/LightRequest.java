package app.selfsame.light;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.http.HostName;
import app.selfsame.http.RequestRefusal;
import app.selfsame.image.ImageFormat;
import app.selfsame.message.Texts;
import app.selfsame.texts.AcceptedTexts;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.tone.LightDecision;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request asks for, as its header fields say it.
 *
 * @param document what the picture is for; its authority leaves room for changed light
 * @param format of the picture that follows, as it is declared
 * @param bytes how many follow
 * @param texts in the language of the answer
 */
record LightRequest(PhotoDocument document, ImageFormat format, int bytes, Texts texts) {
  private static final Set<String> TO_CONVERT = Set.of("image/heic", "image/heif", "image/avif");

  /**
   * Reads the header fields, and nothing of the body.
   *
   * @throws app.selfsame.http.ProblemException when they rule the request out
   */
  static LightRequest of(Context context, Catalogue catalogue) {
    if (context.queryString() != null) {
      throw Refusals.of(RequestRefusal.QUERY);
    }
    // There the page's policy could not keep the page from reaching this address.
    if (!HostName.canBeSource(context.header("Host"))) {
      throw Refusals.of(RequestRefusal.UNNAMED_HOST);
    }
    PhotoDocument document = document(context, catalogue);
    Texts texts = AcceptedTexts.of(context.header("Accept-Language"), ShippedTexts.packaged());
    return new LightRequest(document, format(context), context.req().getContentLength(), texts);
  }

  private static PhotoDocument document(Context context, Catalogue catalogue) {
    String id = context.header("Selfsame-Document");
    if (id == null || id.isEmpty()) {
      throw Refusals.of(RequestRefusal.DOCUMENT_MISSING);
    }
    PhotoDocument document = catalogue.find(id).orElseThrow(() -> Refusals.of(RequestRefusal.UNKNOWN_DOCUMENT));
    boolean told = "?1".equals(context.header("Selfsame-Even-If-Unsaid"));
    if (LightDecision.of(document, told) instanceof LightDecision.Refused refused) {
      throw Refusals.of(refused.refusal());
    }
    return document;
  }

  private static ImageFormat format(Context context) {
    String declared = context.header("Content-Type");
    String type = declared == null ? "" : declared.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    if (TO_CONVERT.contains(type)) {
      throw Refusals.of(RequestRefusal.TO_CONVERT);
    }
    return Stream.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP, ImageFormat.TIFF)
        .filter(format -> format.mediaType().equals(type))
        .findFirst()
        .orElseThrow(() -> Refusals.of(RequestRefusal.UNSUPPORTED_TYPE));
  }
}
