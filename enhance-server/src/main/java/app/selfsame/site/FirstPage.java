package app.selfsame.site;

import app.selfsame.http.HostName;
import app.selfsame.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The first page as this server sends it: with a foot that says who runs the site, which is somebody with a name, whoever
 * reads it, or somebody unnamed, with what the site sells, where it sells anything, and with the way to accounts, where
 * there are any. The page holds all three sentences, an empty place for the offer and hidden links; as it was built it
 * shows the last sentence and offers nothing.
 */
final class FirstPage {
  /** Where it is served besides "/". */
  static final String KEPT = "/index.html";

  private static final String FIRST = "/";

  private static final String UNNAMED = "unnamed";
  private static final String HERE = "here";
  private static final String NAMED = "named";
  private static final String NAME = "{{operator}}";
  private static final String PRICES = "data-prices";
  private static final String FREE = "data-free";
  private static final String ACCOUNT = "data-account";
  private static final String OFFER = "id=\"offer\">";
  private static final Pattern SHOWN_OFFER = Pattern.compile(OFFER + "([^<]+)<");
  private static final Pattern SHOWN_NAME =
      Pattern.compile("data-operator=\"named\"><span[^<]*</span> <bdi[^>]*>([^<]*)</bdi>");

  private final SiteFile here;
  private final SiteFile elsewhere;

  /**
   * Makes the page's forms.
   *
   * @param page as it was built
   * @param operator who runs the site; empty when that is not said
   * @param offer what the site sells, as JSON; empty when that is nothing
   * @param hasAccounts whether anybody can sign in
   */
  FirstPage(SiteFile page, String operator, Optional<String> offer, boolean hasAccounts) {
    String asBuilt = text(page);
    String selling = offer.map(json -> selling(json, asBuilt)).orElse(asBuilt);
    String built = hasAccounts ? replaced(ACCOUNT + " hidden", ACCOUNT, selling) : selling;
    if (operator.isEmpty()) {
      here = form(page, showing(HERE, built));
      elsewhere = built.equals(asBuilt) ? page : form(page, built);
    } else {
      here = form(page, showing(NAMED, built).replace(NAME, escaped(operator)));
      elsewhere = here;
    }
  }

  /**
   * What a first page says of whoever runs its site.
   *
   * @param operator empty when that is not said
   * @param offer what the site sells, as JSON; empty when that is nothing
   * @param hasAccounts whether anybody can sign in
   */
  record Stated(String operator, Optional<String> offer, boolean hasAccounts) {}

  /**
   * Reads what a page says. Nothing of it has to be believed: whether the page is one of this program shows when the same is
   * made of what it says.
   */
  static Stated stated(String page) {
    Matcher named = SHOWN_NAME.matcher(page);
    Matcher sold = SHOWN_OFFER.matcher(page);
    return new Stated(
        named.find() ? unescaped(named.group(1)) : "",
        sold.find() ? Optional.of(sold.group(1)) : Optional.empty(),
        !page.contains(ACCOUNT + " hidden"));
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Whether the page is served there. */
  static boolean isAt(String path) {
    return path.equals(FIRST) || path.equals(KEPT);
  }

  /** The file that the build has made of it in a language; by no address does a name with this sign reach it. */
  static String file(Language language) {
    return language == Language.EN ? "index.html" : "index_" + language.tag() + ".html";
  }

  /** Where its manifest in a language is served. */
  static String manifest(Language language) {
    return language == Language.EN ? "/manifest.webmanifest" : "/manifest-" + language.tag() + ".webmanifest";
  }

  /**
   * The page for who asked for a host.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  SiteFile page(String host) {
    return HostName.isThisComputer(host) ? here : elsewhere;
  }

  private static String showing(String sentence, String page) {
    String silent = replaced(shown(UNNAMED), shown(UNNAMED) + " hidden", page);
    return replaced(shown(sentence) + " hidden", shown(sentence), silent);
  }

  private static String selling(String json, String page) {
    String free = replaced(FREE, FREE + " hidden", page);
    return replaced(PRICES + " hidden", PRICES, replaced(OFFER, OFFER + inScript(json), free));
  }

  private static String shown(String sentence) {
    return "data-operator=\"" + sentence + '"';
  }

  private static String replaced(String from, String to, String page) {
    if (!page.contains(from)) {
      throw new IllegalStateException("The first page has no " + from);
    }
    return page.replace(from, to);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** In JSON this sign stands in strings alone, where it may be written so; the element does not end there then. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c");
  }

  /** The same page under the address at which the service worker asks for it: a policy cannot list "/" alone. */
  SiteFile kept(String host) {
    SiteFile page = page(host);
    return new SiteFile(page.name(), KEPT, page.mediaType(), page.immutable(), page.representations());
  }

  /** A page with other content. */
  static SiteFile form(SiteFile page, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String sha256 = DigestUtils.sha256Hex(bytes);
    List<Representation> representations =
        List.of(
            Representation.of("gzip", zipped(bytes), sha256),
            Representation.of(Representation.IDENTITY, bytes, sha256));
    return new SiteFile(page.name(), page.path(), page.mediaType(), page.immutable(), representations);
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new SmallestGzip(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  static String text(SiteFile page) {
    try (InputStream in = page.identity().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made once and sent often. */
  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(ByteArrayOutputStream to) throws IOException {
      super(to);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
