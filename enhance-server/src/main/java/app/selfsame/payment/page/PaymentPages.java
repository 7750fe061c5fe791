package app.selfsame.payment.page;

import app.selfsame.document.Catalogue;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.money.Money;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/**
 * The page on which a finished file is ordered, and that of a receipt. What they are about stands behind the {@code #} of
 * their addresses, which browsers send to nobody; their scripts ask for orders and claims.
 */
public final class PaymentPages {
  private static final String ORDERS = "/pay/orders";
  private static final String RECEIPTS = "/receipt/orders";
  private static final String CLAIMS = "/receipt/claims";

  private final Page pay;
  private final Page receipt;
  private final DocumentNames names;
  private final Money price;
  private final int refundDays;

  /**
   * @param price of a finished file, taxes included
   * @param refundDays how long the money is given back; 0 where nothing is said of it
   */
  public PaymentPages(Pages pages, Catalogue catalogue, Money price, int refundDays) {
    pay = pages.page(PaymentPages.class, "pay.html", PayMessage.TITLE).running("pay.js").reaching(ORDERS, RECEIPTS);
    receipt =
        pages.page(PaymentPages.class, "receipt.html", ReceiptMessage.TITLE)
            .running("receipt.js")
            .reaching(RECEIPTS, CLAIMS);
    names = new DocumentNames(catalogue);
    this.price = price;
    this.refundDays = refundDays;
  }

  /** Where the pages are. */
  public List<Route> routes() {
    return List.of(Route.get("/pay", this::answerPay), Route.get("/receipt", this::answerReceipt));
  }

  private void answerPay(Context context) {
    Texts texts = SpokenLanguage.texts(context);
    String spoken = SpokenPrice.of(price, texts);
    pay.answer(
        context,
        Map.of(
            "price", spoken,
            "pay", Message.of(PayMessage.PAY, Argument.literal(spoken)),
            "isRefunded", refundDays > 0,
            "refund", Message.of(PayMessage.REFUND, Argument.count(refundDays)),
            "documents", names.in(texts)));
  }

  private void answerReceipt(Context context) {
    receipt.answer(
        context,
        Map.of(
            "documents", names.in(SpokenLanguage.texts(context)),
            "own-size", Message.of(PayMessage.OWN_SIZE)));
  }
}
