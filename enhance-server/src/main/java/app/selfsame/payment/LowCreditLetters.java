package app.selfsame.payment;

import app.selfsame.account.AccountId;
import app.selfsame.account.Addressee;
import app.selfsame.account.Visitors;
import app.selfsame.credits.Credits;
import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;

/** Letters that few credits are left. */
final class LowCreditLetters implements Letters {
  private final Database database;
  private final Credits credits;
  private final Visitors visitors;
  private final Origin origin;

  LowCreditLetters(
      Database database, Credits credits, Visitors visitors, Origin origin) {
    this.database = database;
    this.credits = credits;
    this.visitors = visitors;
    this.origin = origin;
  }

  @Override
  public Optional<Letter> write(String owner) {
    return database.reading(
        handle ->
            visitors
                .addressee(handle, new AccountId(owner))
                .map(to -> letter(to, credits.balance(handle, owner).available())));
  }

  private Letter letter(Addressee to, long left) {
    Texts texts = SpokenLanguage.texts(to.language());
    return new Letter(
        to.address(),
        texts.language().tag(),
        texts.say(CreditMessage.LOW_SUBJECT),
        List.of(
            texts.say(CreditMessage.LOW_LEFT, Argument.count(left)),
            texts.say(CreditMessage.LOW_BUY),
            origin.at(CreditPages.CREDITS)));
  }
}
