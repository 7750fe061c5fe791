package app.selfsame.http;

import java.util.Map;

/** Ends a request with a problem. It has no stack trace: it is an answer, not a defect. */
public final class ProblemException extends RuntimeException {
  private final transient Problem problem;
  private final transient Map<String, String> headers;

  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  /**
   * @param headers that go with the answer, such as {@code Retry-After}
   */
  public ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.code().id(), null, false, false);
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  public Problem problem() {
    return problem;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
