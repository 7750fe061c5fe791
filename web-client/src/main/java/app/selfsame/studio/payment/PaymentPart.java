package app.selfsame.studio.payment;

import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** What a finished file costs and where it is paid, or why it is not sold. */
public final class PaymentPart {
  private final Till till;
  private Shown shown = new Shown(new Standing.Free(), false);

  public PaymentPart(Till till) {
    this.till = till;
  }

  /** Fills the part of that name of a panel, unless it says the same already. */
  public void show(Template panel, Standing standing) {
    Shown now = new Shown(standing, till.wasNotVerified());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    if (standing instanceof Standing.ForSale sale) {
      panel.put("payment", sale(sale));
    } else if (standing instanceof Standing.NotSold notSold) {
      panel.put("payment", Html.note("unknown", notSold.why()));
    } else if (standing instanceof Standing.Paid) {
      panel.put("payment", Html.note("pass", PaymentMessage.PAID));
    } else {
      panel.put("payment");
    }
  }

  private HTMLElement sale(Standing.ForSale sale) {
    Template block = Template.of("payment");
    Argument price = Argument.literal(sale.price());
    block.say("costs", PaymentMessage.COSTS, price).say("pay-words", PaymentMessage.PAY, price);
    Optional<String> address = sale.address();
    block.show("pay", address.isPresent());
    address.ifPresent(where -> block.part("pay").setAttribute("href", where));
    if (till.wasNotVerified()) {
      block.put("fault", Html.note("fail", PaymentMessage.NOT_VERIFIED));
    }
    return block.element();
  }

  private record Shown(Standing standing, boolean wasNotVerified) {}
}
