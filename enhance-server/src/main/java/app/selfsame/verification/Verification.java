package app.selfsame.verification;

import app.selfsame.http.Origin;
import app.selfsame.site.ExpectedFile;
import app.selfsame.site.ExpectedSite;
import app.selfsame.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares a site with this program. */
public final class Verification {
  /** For each whole answer. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String PLAIN = "identity";
  private static final int MOST_PAGE_BYTES = 4 << 20;
  /** After so many files without an answer the rest is not asked for: a site must not keep this from ending. */
  private static final int MOST_SILENCES = 3;
  /** So many names of files that are not this program's are told of. */
  private static final int MOST_UNKNOWN = 1000;
  /** A line of a list of digests, as sha256sum writes it. */
  private static final Pattern LISTED = Pattern.compile("(?m)^[0-9a-f]{64}  ([A-Za-z0-9._/-]{1,200})$");

  private final Site program;
  private final Origin address;
  private final SiteVisit visit;
  private final List<Difference> differences = new ArrayList<>();
  private int silences;

  /**
   * @param program the site that is part of this program
   * @param address of the site that is to be compared
   * @param patience for each whole answer
   */
  public Verification(Site program, Origin address, Duration patience) {
    this.program = program;
    this.address = address;
    this.visit = new SiteVisit(address, patience);
  }

  /**
   * Asks for everything once, one file after the other.
   *
   * @throws UnreachableException when the site does not answer
   */
  public Findings run() throws UnreachableException, InterruptedException {
    String firstPage = text(visit.ask(ExpectedSite.FIRST_PAGE, PLAIN, MOST_PAGE_BYTES).orElseThrow(UnreachableException::new));
    ExpectedSite expected = ExpectedSite.of(program, address, firstPage, page(ExpectedSite.FOUND_PAGE));
    List<ExpectedFile> files = expected.files();
    int compared = 0;
    for (ExpectedFile file : files) {
      if (silences == MOST_SILENCES) {
        differences.add(Difference.stopped(files.size() - compared));
        return new Findings(expected, compared, List.copyOf(differences));
      }
      compare(file);
      compared++;
    }
    addUnknown(files);
    return new Findings(expected, compared, List.copyOf(differences));
  }

  private void compare(ExpectedFile file) throws InterruptedException {
    FileComparison comparison = new FileComparison(file);
    Optional<Answer> answer = visit.ask(file.address(), FileComparison.CODINGS, comparison.most());
    if (answer.isPresent()) {
      differences.addAll(comparison.with(answer.get()));
    } else {
      differences.add(Difference.of(file.address(), VerificationMessage.NO_ANSWER));
      silences++;
    }
  }

  /** What the site lists and this program does not have. */
  private void addUnknown(List<ExpectedFile> files) throws InterruptedException {
    Set<String> known = new HashSet<>();
    files.forEach(file -> known.add(file.address()));
    Matcher listed = LISTED.matcher(page(ExpectedSite.DIGESTS));
    int told = 0;
    while (listed.find() && told < MOST_UNKNOWN) {
      String path = "/" + listed.group(1);
      if (known.add(path)) {
        differences.add(Difference.of(path, VerificationMessage.UNKNOWN_FILE));
        told++;
      }
    }
  }

  private String page(String path) throws InterruptedException {
    return visit.ask(path, PLAIN, MOST_PAGE_BYTES).map(Verification::text).orElse("");
  }

  /** What an answer says, as far as it says anything. */
  private static String text(Answer answer) {
    return new String(answer.content(MOST_PAGE_BYTES).orElse(new byte[0]), StandardCharsets.UTF_8);
  }
}
