package app.selfsame.payment;

import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.mail.MailAddress;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.payment.page.SpokenPrice;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;

/** Writes the letter with a receipt. Its link has a secret of its own, made when it is sent and kept nowhere else. */
final class ReceiptLetters implements Letters {
  private final Database database;
  private final Orders orders;
  private final Receipts receipts;
  private final Origin origin;

  ReceiptLetters(
      Database database, Orders orders, Receipts receipts, Origin origin) {
    this.database = database;
    this.orders = orders;
    this.receipts = receipts;
    this.origin = origin;
  }

  @Override
  public Optional<Letter> write(String id) {
    Optional<MailAddress> to =
        database.reading(handle -> orders.email(handle, id)).flatMap(MailAddress::parse);
    return to.map(address -> letter(address, database.reading(handle -> orders.find(handle, id)).orElseThrow()));
  }

  private Letter letter(MailAddress to, Order order) {
    String secret = Secrets.secret();
    database.useTransaction(handle -> receipts.allow(handle, order.id(), secret));
    Texts words = SpokenLanguage.texts(order.language());
    Argument amount = Argument.literal(SpokenPrice.of(order.total().orElseThrow(), words));
    return new Letter(
        to,
        order.language(),
        words.say(PaymentMessage.LETTER_SUBJECT),
        List.of(
            words.say(PaymentMessage.LETTER_PAID, amount),
            words.say(PaymentMessage.LETTER_LINK),
            origin.at("/receipt#" + order.id() + "." + secret),
            words.say(PaymentMessage.LETTER_KEEP)));
  }

  @Override
  public void sent(String id) {
    database.useTransaction(handle -> orders.forgetEmail(handle, id));
  }

  @Override
  public void undeliverable(String id) {
    database.useTransaction(handle -> orders.forgetEmail(handle, id));
  }
}
