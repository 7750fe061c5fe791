package app.selfsame.portal.collecting;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.portal.PortalMessage;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What these pages say beside the texts of their own. */
final class Said {
  /** The path of a company's pages begins with it. */
  static final String COMPANY = "/company/{company}";

  /** What the pages of batches say too, by the names by which templates do. */
  static final Map<String, Message> OF_PORTAL =
      Stream.of(
              PortalMessage.BACKGROUND_BLUE,
              PortalMessage.BACKGROUND_FIELD,
              PortalMessage.BACKGROUND_GREY,
              PortalMessage.BACKGROUND_WHITE,
              PortalMessage.FAILED_REQUEST,
              PortalMessage.FIND,
              PortalMessage.FIND_HINT,
              PortalMessage.FIND_WRONG,
              PortalMessage.HEAD_FIELD,
              PortalMessage.HEAD_HINT,
              PortalMessage.HEAD_LEAST,
              PortalMessage.HEAD_MOST,
              PortalMessage.HEAD_WRONG,
              PortalMessage.HEIGHT,
              PortalMessage.KB_FIELD,
              PortalMessage.KB_HINT,
              PortalMessage.KB_WRONG,
              PortalMessage.KIND_DOCUMENT,
              PortalMessage.KIND_FIELD,
              PortalMessage.KIND_OWN,
              PortalMessage.LOADING,
              PortalMessage.MORE,
              PortalMessage.NEAREST,
              PortalMessage.NEXT,
              PortalMessage.NO,
              PortalMessage.NOTHING_FOUND,
              PortalMessage.NO_EARLIER,
              PortalMessage.NO_MORE,
              PortalMessage.NO_SCRIPT,
              PortalMessage.PREVIOUS,
              PortalMessage.SIGN_IN_AGAIN,
              PortalMessage.SIZE_FIELD,
              PortalMessage.SIZE_WRONG,
              PortalMessage.UNIT,
              PortalMessage.UNIT_MM,
              PortalMessage.UNIT_PX,
              PortalMessage.UNVERIFIED,
              PortalMessage.WIDTH,
              PortalMessage.YES)
          .collect(Collectors.toUnmodifiableMap(Said::name, Message::of));

  private Said() {}

  private static String name(Enum<?> key) {
    return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** With names in braces in the places that the script fills in. */
  static Message of(MessageKey key, String... names) {
    Argument[] places = Stream.of(names).map(name -> Argument.literal("{" + name + "}")).toArray(Argument[]::new);
    return Message.of(key, places);
  }
}
