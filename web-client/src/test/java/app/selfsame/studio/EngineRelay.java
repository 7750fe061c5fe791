package app.selfsame.studio;

import app.selfsame.protocol.Frame;
import app.selfsame.protocol.FrameText;
import app.selfsame.protocol.ToWorker;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets engines of the test's own speak to the page through a real worker, which only passes on: what the page posts goes
 * from the worker back to the page, where it is caught before the page's own scripts hear it, and is handed to the test.
 */
final class EngineRelay {
  /** The script of every worker. */
  static final String WORKER =
      """
      'use strict';
      let parts;
      self.onmessage = ({data}) => {
        if (data.type === 'boot') {
          parts = data.documents ? 0 : Number.NaN;
        } else if (data.type === 'model' || data.type === 'kernels') {
          parts += data.bytes?.byteLength > 0 || data.wasm ? 1 : Number.NaN;
          if (parts === 5) {
            self.postMessage({type: 'ready'});
          }
        } else if (data.type === 'from the test') {
          self.postMessage(data.message, data.message.parcels ?? []);
        } else {
          self.postMessage({type: 'to the test', message: data});
        }
      };
      """;

  /** Runs before the page's own scripts. */
  private static final String CATCH =
      "{" + FrameText.POSTED + FrameText.TEXT_OF
          + """
            let workers = 0;
            let unanswered = 0;
            let whenIdle = [];
            const answered = (count) => {
              unanswered -= count;
              if (unanswered === 0) {
                whenIdle.splice(0).forEach((resolve) => resolve());
              }
            };
            window.engineIsIdle = () => new Promise((resolve) => {
              whenIdle.push(resolve);
              answered(0);
            });
            window.Worker = class extends Worker {
              #number = ++workers;
              #unanswered = 0;
              #last = Promise.resolve();

              constructor(...given) {
                super(...given);
                this.addEventListener('message', (event) => {
                  if (event.data.type === 'to the test') {
                    event.stopImmediatePropagation();
                    this.#tell(textOf(event.data.message));
                  }
                });
              }

              postMessage(message, ...more) {
                if (!['boot', 'kernels', 'model'].includes(message.type)) {
                  this.#unanswered++;
                  unanswered++;
                }
                super.postMessage(message, ...more);
              }

              terminate() {
                super.terminate();
                answered(this.#unanswered);
                this.#unanswered = 0;
              }

              #tell(text) {
                this.#last = Promise.all([this.#last, tellEngine(this.#number, text)]).then(([, replies]) => {
                  for (const reply of replies) {
                    const message = reply[0] === 'failed' ? {type: 'failed'} : posted(reply);
                    super.postMessage({type: 'from the test', message});
                  }
                  if (this.#unanswered > 0) {
                    this.#unanswered--;
                    answered(1);
                  }
                });
              }
            };
          }
          """;

  private final Map<Integer, ScriptedEngine> byWorker = new HashMap<>();
  private final List<ToWorker> asked = new ArrayList<>();
  private final Page page;
  private Supplier<ScriptedEngine> engines;

  EngineRelay(Page page) {
    this.page = page;
    page.exposeFunction("tellEngine", given -> tell((int) given[0], (List<?>) given[1]));
    page.addInitScript(CATCH);
  }

  /**
   * What was asked before is forgotten.
   *
   * @param engines makes one for each worker
   */
  void begin(Supplier<ScriptedEngine> engines) {
    this.engines = engines;
    byWorker.clear();
    asked.clear();
  }

  private List<List<String>> tell(int worker, List<?> text) {
    ToWorker message = ToWorker.read(FrameText.frame(text));
    asked.add(message);
    List<Frame> replies = byWorker.computeIfAbsent(worker, number -> engines.get()).hear(message);
    return replies.stream().map(FrameText::of).toList();
  }

  /** All that the page has asked of its engines so far, in order. */
  List<ToWorker> asked() {
    page.evaluate("() => engineIsIdle()");
    return List.copyOf(asked);
  }
}
