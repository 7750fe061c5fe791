package app.selfsame.studio.payment;

import java.util.Optional;

/** What stands between a person and a finished file. */
public sealed interface Standing {
  /** Whether the file is shown and saved under a watermark only. */
  default boolean isLocked() {
    return !(this instanceof Free) && !(this instanceof Paid);
  }

  /** Nothing: the site asks no money for it. */
  record Free() implements Standing {}

  /** Nothing any more. */
  record Paid() implements Standing {}

  /**
   * Its price.
   *
   * @param price as people read it
   * @param address where it is paid; empty until that is worked out
   */
  record ForSale(String price, Optional<String> address) implements Standing {}

  /** It is not sold as it is. */
  record NotSold(PaymentMessage why) implements Standing {}
}
