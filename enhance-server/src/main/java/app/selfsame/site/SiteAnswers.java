package app.selfsame.site;

import app.selfsame.http.Origin;
import app.selfsame.http.SecurityHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a site answers with: its files as they are for who asks, and the headers that seal each. */
final class SiteAnswers {
  private final Site site;
  private final ContentSecurityPolicy policy;
  private final ServiceWorkerScript serviceWorker;
  private final EntryPages entries;

  /**
   * @param origin under which the site is known; empty when that is not said
   */
  SiteAnswers(Site site, Optional<Origin> origin) {
    this.site = site;
    this.entries = new EntryPages(origin);
    this.policy = new ContentSecurityPolicy(site.assets());
    this.serviceWorker = new ServiceWorkerScript(site, policy);
  }

  /** The file at a path, complete. */
  Optional<SiteFile> find(String path, Asked asked) {
    return path.equals(ServiceWorkerScript.PATH)
        ? serviceWorker.of(asked)
        : site.find(path, asked).map(file -> file.isFound() ? entries.complete(file) : file);
  }

  /** The headers that say what a file may do, beside those of every answer, or in the place of some. */
  Map<String, String> seal(SiteFile file, Asked asked) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Content-Security-Policy", policy.of(file, asked));
    if (file.hasCamera()) {
      headers.put(SecurityHeaders.PERMISSIONS_POLICY, SecurityHeaders.WITH_CAMERA);
    }
    return headers;
  }
}
