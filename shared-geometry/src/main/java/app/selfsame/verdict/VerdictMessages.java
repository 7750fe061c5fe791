package app.selfsame.verdict;

import app.selfsame.message.MessageKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is said of a photo's checks. */
public final class VerdictMessages {
  public static final List<MessageKey> ALL = all();

  private VerdictMessages() {}

  private static List<MessageKey> all() {
    Set<MessageKey> keys = new LinkedHashSet<>(List.of(AnyCheckMessage.values()));
    for (CheckId check : CheckId.values()) {
      keys.add(CheckMessage.title(check));
      keys.add(CheckMessage.fault(check));
    }
    keys.addAll(List.of(FileCheckMessage.values()));
    List<Said> others =
        List.of(
            AskedChecks.SAID, BackgroundColourCheck.SAID, BackgroundChecks.SAID, ColourCheck.SAID, CoverChecks.SAID,
            CropChecks.SAID, CutOutCheck.SAID, DetailChecks.SAID, EdgeChecks.SAID, ExpressionChecks.SAID,
            EyeChecks.SAID, HandChecks.SAID, LightChecks.SAID, MatteChecks.SAID, PlaceChecks.SAID, PoseChecks.SAID,
            ProportionsCheck.SAID, WornChecks.SAID);
    others.forEach(said -> keys.addAll(said.keys()));
    return List.copyOf(keys);
  }
}
