package app.selfsame.site;

import app.selfsame.message.Language;
import app.selfsame.pages.Look;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The built site, as it lies on the class path: assets under hashed names, described by {@code site.json}, and pages
 * whose names stay.
 */
public final class Site implements Look {
  private static final String FIRST = "/";
  private static final String DIGESTS = "digests.txt";
  private static final String HTML = "text/html; charset=utf-8";
  // Nothing but these reaches the class loader: no dot segment, no other folder, no descriptor.
  private static final Pattern PAGE = Pattern.compile("/[a-z0-9-]++(?:/[a-z0-9-]++)*+");
  private static final Pattern ROOT_FILE = Pattern.compile("/[a-z0-9-]+\\.([a-z]+)");
  private static final Map<String, String> ROOT_FILE_TYPES =
      Map.of(
          "ico", "image/x-icon",
          "png", "image/png",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "webmanifest", "application/manifest+json");

  /** Where it says what others have made of this program (CycloneDX). */
  static final String BILL_OF_MATERIALS = "/sbom.json";

  private static final String BILL_RESOURCE = "META-INF/sbom/selfsame.cdx.json";

  private final ClassLoader loader;
  private final String root;
  private final Map<String, SiteFile> assetsByName;
  private final Map<String, SiteFile> filesByPath = new ConcurrentHashMap<>();
  private final Map<Language, FirstPage> firstPages = new EnumMap<>(Language.class);
  private final Map<EnginePage, Map<Language, SiteFile>> enginePages = new EnumMap<>(EnginePage.class);
  private final Map<Language, SiteFile> contributionPages = new EnumMap<>(Language.class);

  private Site(
      ClassLoader loader,
      String root,
      Map<String, SiteFile> assetsByName,
      String operator,
      Optional<String> offer,
      boolean hasAccounts) {
    this.loader = loader;
    this.root = root;
    this.assetsByName = assetsByName;
    for (SiteFile asset : assetsByName.values()) {
      filesByPath.put(asset.path(), asset);
    }
    for (Language language : Language.values()) {
      load(FIRST, FirstPage.file(language), HTML)
          .ifPresent(page -> firstPages.put(language, new FirstPage(page, operator, offer, hasAccounts)));
      load(ContributionPage.PATH, ContributionPage.file(language), HTML)
          .ifPresent(page -> contributionPages.put(language, page));
      for (EnginePage page : EnginePage.values()) {
        load(page.path(), page.file(language), HTML)
            .ifPresent(file -> enginePages.computeIfAbsent(page, none -> new EnumMap<>(Language.class)).put(language, file));
      }
    }
  }

  /**
   * The same site with a first page that says who runs it, what it sells, and where one signs in.
   *
   * @param operator empty when that is not said
   * @param offer as JSON; empty when nothing is sold
   * @param hasAccounts whether anybody can sign in
   */
  public Site runBy(String operator, Optional<String> offer, boolean hasAccounts) {
    return new Site(loader, root, assetsByName, operator, offer, hasAccounts);
  }

  /** The site that is part of this program. */
  public static Site packaged() {
    return fromClassPath(Site.class.getClassLoader(), "site/");
  }

  /**
   * Reads a site's description.
   *
   * @param root the site's folder on the class path, with a slash at the end
   * @throws IllegalStateException when there is no site, or an asset that it describes is missing
   */
  static Site fromClassPath(ClassLoader loader, String root) {
    URL description = loader.getResource(root + "site.json");
    if (description == null) {
      throw new IllegalStateException("This build carries no site: " + root + "site.json is not on the class path.");
    }
    Map<String, SiteFile> assets = new LinkedHashMap<>();
    try (InputStream in = description.openStream()) {
      for (Map.Entry<String, JsonNode> entry : new ObjectMapper().readTree(in).path("assets").properties()) {
        assets.put(entry.getKey(), asset(loader, root, entry.getKey(), entry.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Site(loader, root, assets, "", Optional.empty(), false);
  }

  @Override
  public String path(String name) {
    SiteFile asset = assetsByName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException(name);
    }
    return asset.path();
  }

  @Override
  public Optional<String> digest() {
    return Optional.ofNullable(assetsByName.get(DIGESTS)).map(digests -> digests.identity().sha256());
  }

  @Override
  public String digestsPath() {
    return path(DIGESTS);
  }

  Collection<SiteFile> assets() {
    return assetsByName.values();
  }

  /** Whether the first page is there in a language. */
  boolean speaks(Language language) {
    return firstPages.containsKey(language);
  }

  /** Whether the language of a path's page is the visitor's. */
  static boolean isInEachLanguage(String path) {
    return FirstPage.isAt(path) || EnginePage.at(path).isPresent() || path.equals(ContributionPage.PATH);
  }

  /**
   * What is served at a path: {@code /} and {@code /name} are pages, the rest are files under their own names.
   *
   * @param asked by whom: the first page says who runs it, in their language
   */
  Optional<SiteFile> find(String path, Asked asked) {
    if (FirstPage.isAt(path)) {
      Optional<FirstPage> page = Optional.ofNullable(firstPages.getOrDefault(asked.language(), firstPages.get(Language.EN)));
      return page.map(found -> path.equals(FIRST) ? found.page(asked.host()) : found.kept(asked.host()));
    }
    if (path.equals(ContributionPage.PATH)) {
      return in(asked.language(), contributionPages);
    }
    Optional<EnginePage> enginePage = EnginePage.at(path);
    if (enginePage.isPresent()) {
      return in(asked.language(), enginePages.getOrDefault(enginePage.get(), Map.of()));
    }
    return find(path);
  }

  private static Optional<SiteFile> in(Language language, Map<Language, SiteFile> pages) {
    return Optional.ofNullable(pages.getOrDefault(language, pages.get(Language.EN)));
  }

  /**
   * Everything that the first page consists of and may ask for, in all forms for different browsers; of the languages, the
   * page of the one that is asked for, and the texts of all.
   */
  List<SiteFile> filesOfFirstPage(Asked asked) {
    return Stream.concat(
            Stream.of(FirstPage.KEPT, FirstPage.manifest(asked.language())).flatMap(path -> find(path, asked).stream()),
            assets().stream().filter(SiteFile::isOfFirstPage))
        .toList();
  }

  /** The service worker's script as it was built, which is not served like that. */
  Optional<SiteFile> serviceWorker() {
    return load(ServiceWorkerScript.PATH, "sw.js", "text/javascript; charset=utf-8");
  }

  private Optional<SiteFile> find(String path) {
    SiteFile known = filesByPath.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SiteFile> found = load(path);
    found.ifPresent(file -> filesByPath.put(path, file));
    return found;
  }

  private Optional<SiteFile> load(String path) {
    if (path.equals(BILL_OF_MATERIALS)) {
      return load(path, "sbom.json", BILL_RESOURCE, "application/vnd.cyclonedx+json; version=1.6");
    }
    if (PAGE.matcher(path).matches()) {
      return load(path, path.substring(1) + ".html", HTML);
    }
    var rootFile = ROOT_FILE.matcher(path);
    if (rootFile.matches() && ROOT_FILE_TYPES.containsKey(rootFile.group(1))) {
      return load(path, path.substring(1), ROOT_FILE_TYPES.get(rootFile.group(1)));
    }
    return Optional.empty();
  }

  private Optional<SiteFile> load(String path, String name, String mediaType) {
    return load(path, name, root + name, mediaType);
  }

  private Optional<SiteFile> load(String path, String name, String resource, String mediaType) {
    URL content = loader.getResource(resource);
    if (content == null) {
      return Optional.empty();
    }
    return Optional.of(
        new SiteFile(name, path, mediaType, false, representations(loader, resource, resource, sha256(content))));
  }

  private static SiteFile asset(ClassLoader loader, String root, String name, JsonNode description) {
    String path = description.path("path").asText();
    String besidePages = root + path.substring(1);
    String resource = description.path("resource").asText(besidePages);
    if (loader.getResource(resource) == null) {
      throw new IllegalStateException("The site's asset " + path + " is missing.");
    }
    return new SiteFile(
        name,
        path,
        description.path("type").asText(),
        true,
        representations(loader, besidePages, resource, description.path("sha256").asText()));
  }

  /**
   * The forms of a file.
   *
   * @param encoded the name of those that are compressed, without their ending
   * @param plain the name of the file as it is, which may lie outside the site
   */
  private static List<Representation> representations(
      ClassLoader loader, String encoded, String plain, String sha256) {
    List<Representation> representations = new ArrayList<>();
    addIfPresent(representations, "br", loader.getResource(encoded + ".br"), sha256);
    addIfPresent(representations, "gzip", loader.getResource(encoded + ".gz"), sha256);
    addIfPresent(representations, Representation.IDENTITY, loader.getResource(plain), sha256);
    return List.copyOf(representations);
  }

  private static void addIfPresent(List<Representation> to, String coding, URL content, String sha256) {
    if (content != null) {
      to.add(Representation.of(coding, content, sha256));
    }
  }

  private static String sha256(URL content) {
    try (InputStream in = content.openStream()) {
      return DigestUtils.sha256Hex(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
