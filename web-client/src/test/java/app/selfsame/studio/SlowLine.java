package app.selfsame.studio;

import com.microsoft.playwright.Page;
import java.util.List;

/** A line on which the page's scripts get of the files that they ask for as much as a test lets through. */
final class SlowLine {
  /** Runs before the page's own scripts. */
  static final String SCRIPT =
      """
      {
        const real = window.fetch;
        const files = [];
        const pass = (file) => {
          const {whole, sent, share, control} = file;
          const upTo = Math.floor(whole.length * share);
          if (upTo > sent) {
            control.enqueue(whole.slice(sent, upTo));
            file.sent = upTo;
          }
          if (upTo === whole.length && sent < upTo) {
            control.close();
          }
        };
        window.fetch = async (address, options) => {
          const answer = await real(address, options);
          const file = {address, whole: new Uint8Array(await answer.arrayBuffer()), sent: 0, share: 0};
          files.push(file);
          return new Response(new ReadableStream({start: (control) => { file.control = control; }}));
        };
        window.filesOnTheLine = () => files.length;
        window.letThrough = ([path, share]) => {
          for (const file of files.filter(({address}) => new RegExp(path).test(address))) {
            file.share = share;
            pass(file);
          }
        };
      }
      """;

  private final Page page;

  /**
   * @param page begun with {@link #SCRIPT}
   */
  SlowLine(Page page) {
    this.page = page;
  }

  /** Waits until so many files are asked for, and none of their bytes has come. */
  void awaitFiles(int count) {
    page.waitForFunction("count => window.filesOnTheLine() === count", count);
  }

  /** So much of these files has come by now. */
  void letThrough(String path, double share) {
    page.evaluate("given => window.letThrough(given)", List.of(path, share));
  }
}
