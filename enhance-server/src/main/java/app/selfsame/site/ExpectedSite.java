package app.selfsame.site;

import app.selfsame.http.Origin;
import app.selfsame.http.SecurityHeaders;
import app.selfsame.message.Language;
import app.selfsame.texts.VisitorTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a site that runs this program has to answer, to the byte. What its operator has set up shows on its first page, and is
 * taken from there: a name, what is sold, and whether there are accounts. Anything else on it is this program's, or a
 * difference.
 */
public final class ExpectedSite {
  /** The first page, on which a site says how it is set up. */
  public static final String FIRST_PAGE = "/?" + VisitorTexts.PARAMETER + "=" + Language.EN.tag();

  /** A page for search engines, which has the site's address in links to its languages, where the operator has said it. */
  public static final String FOUND_PAGE = "/" + Language.EN.tag();

  /** The list of the digests of all files that have their digest in their address. */
  public static final String DIGESTS = "/digests.txt";

  private final Site site;
  private final SiteAnswers answers;
  private final FirstPage.Stated stated;
  private final String host;

  private ExpectedSite(Site site, Optional<Origin> origin, FirstPage.Stated stated, String host) {
    this.site = site;
    this.answers = new SiteAnswers(site, origin);
    this.stated = stated;
    this.host = host;
  }

  /**
   * The site as its first page says that it is set up.
   *
   * @param program the site that is part of this program
   * @param origin under which the site is reached
   * @param firstPage as it answers {@link #FIRST_PAGE}
   * @param found as it answers {@link #FOUND_PAGE}
   */
  public static ExpectedSite of(Site program, Origin origin, String firstPage, String found) {
    FirstPage.Stated stated = FirstPage.stated(firstPage);
    return new ExpectedSite(
        program.runBy(stated.operator(), stated.offer(), stated.hasAccounts()),
        Optional.of(origin).filter(address -> found.contains(address.at(FOUND_PAGE))),
        stated,
        origin.host());
  }

  /** Who runs the site, as it says; empty when it does not say that. */
  public String operator() {
    return stated.operator();
  }

  /** Whether it says that it sells anything. */
  public boolean sells() {
    return stated.offer().isPresent();
  }

  /** Whether it says that one can sign in. */
  public boolean hasAccounts() {
    return stated.hasAccounts();
  }

  /** SHA-256 of the list of digests. */
  public String digest() {
    return site.digest().orElse("");
  }

  /** All files: pages in each language first, then what they load. */
  public List<ExpectedFile> files() {
    List<ExpectedFile> files = new ArrayList<>();
    Stream.concat(
            Stream.of("/", FirstPage.KEPT, ContributionPage.PATH), Arrays.stream(EnginePage.values()).map(EnginePage::path))
        .forEach(path -> addInEachLanguage(path, files));
    Stream.of(ContentSecurityPolicy.COURIER, ServiceWorkerScript.PATH, DIGESTS, Site.BILL_OF_MATERIALS)
        .forEach(path -> inEnglish(path).ifPresent(files::add));
    for (Language language : Language.values()) {
      Stream.of("/" + language.tag(), FirstPage.manifest(language))
          .forEach(path -> inEnglish(path).ifPresent(files::add));
    }
    site.assets().forEach(asset -> inEnglish(asset.path()).ifPresent(files::add));
    return List.copyOf(files);
  }

  private void addInEachLanguage(String path, List<ExpectedFile> files) {
    Arrays.stream(Language.values())
        .filter(site::speaks)
        .forEach(
            language ->
                file(path, path + "?" + VisitorTexts.PARAMETER + "=" + language.tag(), language).ifPresent(files::add));
  }

  private Optional<ExpectedFile> inEnglish(String path) {
    return file(path, path, Language.EN);
  }

  private Optional<ExpectedFile> file(String path, String address, Language language) {
    Asked asked = new Asked(host, language);
    return answers.find(path, asked).map(file -> new ExpectedFile(address, headers(file, asked), file));
  }

  private Map<String, String> headers(SiteFile file, Asked asked) {
    Map<String, String> headers = new TreeMap<>(SecurityHeaders.always());
    headers.putAll(answers.seal(file, asked));
    headers.put("Content-Type", file.mediaType());
    return headers;
  }
}
