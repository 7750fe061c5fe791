package app.selfsame.bench.matting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A strip to look at: the picture, its exact alpha, and those of the guided filter, the closed form and Selfsame. */
final class ContestSheet {
  private ContestSheet() {}

  static void write(Contest contest, Path folder, int number) throws IOException {
    List<BufferedImage> panels = new ArrayList<>();
    panels.add(Pictures.buffered(contest.sample().picture()));
    panels.add(Pictures.buffered(contest.sample().alpha()));
    for (Method method : List.of(Method.GUIDED_WIDE, Method.CLOSED_FORM, Method.SELFSAME)) {
      panels.add(Pictures.buffered(contest.alphas().get(method)));
    }
    Strip.write(panels, folder, String.format(Locale.ROOT, "alpha-%02d", number));
  }
}
