package app.selfsame.verification;

import app.selfsame.message.Argument;
import app.selfsame.site.ExpectedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds an answer against the file that it should have been. */
final class FileComparison {
  /** What is asked for: as browsers do, but nothing that only they can read. */
  static final String CODINGS = "br, gzip";

  /** In its value capital letters are as good as small ones, and blanks as none (RFC 9110, 8.3.1). */
  private static final String TYPE = "Content-Type";

  /** What a body may be longer than its file: a coding can make it so. */
  private static final int SLACK = 1 << 12;

  /**
   * Headers with which an answer has a browser do or allow what its content does not say: load, report, store, share, or go
   * elsewhere. This program sends none of them with a file.
   */
  private static final Set<String> POWERFUL =
      Set.of(
          "accept-ch", "access-control-allow-credentials", "access-control-allow-headers", "access-control-allow-methods",
          "access-control-allow-origin", "access-control-expose-headers", "attribution-reporting-register-source",
          "attribution-reporting-register-trigger", "clear-site-data", "content-disposition", "content-location",
          "content-security-policy-report-only", "critical-ch", "cross-origin-embedder-policy-report-only",
          "cross-origin-opener-policy-report-only", "document-policy", "feature-policy", "link", "location", "nel",
          "observe-browsing-topics", "origin-trial", "permissions-policy-report-only", "refresh", "report-to",
          "reporting-endpoints", "service-worker-allowed", "set-cookie", "set-login", "sourcemap", "speculation-rules",
          "supports-loading-mode", "timing-allow-origin", "x-sourcemap");

  private final ExpectedFile file;
  private final byte[] content;

  FileComparison(ExpectedFile file) {
    this.file = file;
    this.content = file.content();
  }

  /** How many bytes an answer may have. */
  int most() {
    return content.length + SLACK;
  }

  /** What is different. */
  List<Difference> with(Answer answer) {
    if (answer.status() / 100 == 3) {
      return List.of(difference(VerificationMessage.REDIRECT, answer.header("Location").orElse("")));
    }
    if (answer.status() != Answer.OK) {
      return List.of(difference(VerificationMessage.STATUS, String.valueOf(answer.status())));
    }
    List<Difference> found = new ArrayList<>();
    content(answer).ifPresent(found::add);
    for (Map.Entry<String, String> header : file.headers().entrySet()) {
      header(header.getKey(), header.getValue(), answer).ifPresent(found::add);
    }
    answer.headers().map().keySet().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(POWERFUL::contains)
        .map(name -> difference(VerificationMessage.HEADER_ADDED, name, answer.header(name).orElse("")))
        .forEach(found::add);
    return found;
  }

  private Optional<Difference> content(Answer answer) {
    if (answer.body().length > most()) {
      return Optional.of(tooLong());
    }
    Optional<byte[]> encoded = file.encoded(answer.coding());
    if (encoded.filter(bytes -> Arrays.equals(bytes, answer.body())).isPresent()) {
      return Optional.empty();
    }
    Optional<byte[]> found = answer.content(content.length);
    if (found.isEmpty()) {
      return Optional.of(difference(VerificationMessage.CODING, answer.coding()));
    }
    int first = Arrays.mismatch(content, found.get());
    if (first < 0) {
      return Optional.empty();
    }
    return Optional.of(Difference.of(file.address(), VerificationMessage.CONTENT, Argument.count(first + 1L)));
  }

  private Difference tooLong() {
    return Difference.of(file.address(), VerificationMessage.TOO_LONG, Argument.count(content.length));
  }

  private Optional<Difference> header(String name, String expected, Answer answer) {
    Optional<String> found = answer.header(name);
    if (found.isEmpty()) {
      return Optional.of(difference(VerificationMessage.HEADER_MISSING, name));
    }
    boolean isSame =
        name.equals(TYPE)
            ? found.get().replace(" ", "").equalsIgnoreCase(expected.replace(" ", ""))
            : found.get().equals(expected);
    return isSame
        ? Optional.empty()
        : Optional.of(difference(VerificationMessage.HEADER, name, found.get(), expected));
  }

  private Difference difference(VerificationMessage kind, String... values) {
    return Difference.of(
        file.address(),
        kind,
        Arrays.stream(values).map(Difference::shown).map(Argument::literal).toArray(Argument[]::new));
  }
}
