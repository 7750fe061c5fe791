package app.selfsame.browser;

/** What tests of cameras ask a page that keeps the streams it was given in {@code streams}. */
final class CameraScripts {
  /** As when the person turns to another tab. */
  static final String LEAVE =
      """
      () => {
        Object.defineProperty(document, 'hidden', {value: true});
        document.dispatchEvent(new Event('visibilitychange'));
      }
      """;

  /** Whether each track is live or ended. */
  static final String TRACKS =
      "() => streams.flatMap((stream) => stream.getTracks()).map(({readyState}) => readyState).join(' ')";

  private CameraScripts() {}
}
