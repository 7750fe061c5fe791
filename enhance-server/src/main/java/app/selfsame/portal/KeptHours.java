package app.selfsame.portal;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** For how long photos can be kept, as choices of a form. */
final class KeptHours {
  private static final List<Integer> USUAL = List.of(1, 6, 24, 72, 168, 720);
  private static final int HOURS_OF_DAY = 24;

  private KeptHours() {}

  /**
   * Some usual ones, and the longest.
   *
   * @param chosen is among them whatever it is
   */
  static List<Map<String, Object>> choices(int mostHours, int chosen) {
    return IntStream.concat(
            USUAL.stream().mapToInt(Integer::intValue).filter(hours -> hours < mostHours),
            IntStream.of(mostHours, chosen))
        .sorted()
        .distinct()
        .mapToObj(hours -> choice(hours, hours == chosen))
        .toList();
  }

  /** In days where it is whole days. */
  static Message said(int hours) {
    return hours % HOURS_OF_DAY == 0
        ? Message.of(PortalMessage.DAYS, Argument.count(hours / HOURS_OF_DAY))
        : Message.of(PortalMessage.HOURS, Argument.count(hours));
  }

  private static Map<String, Object> choice(int hours, boolean isChosen) {
    return Map.of("hours", String.valueOf(hours), "said", said(hours), "isChosen", isChosen);
  }
}
