package app.selfsame.payment;

import app.selfsame.account.AccountId;
import app.selfsame.account.Visitors;
import app.selfsame.credits.Credits;
import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Letters that few credits are left. */
final class LowCreditLetters implements Letters {
  private final Database database;
  private final Credits credits;
  private final Visitors visitors;
  private final Origin origin;
  private final Function<String, Texts> texts;

  LowCreditLetters(
      Database database, Credits credits, Visitors visitors, Origin origin, Function<String, Texts> texts) {
    this.database = database;
    this.credits = credits;
    this.visitors = visitors;
    this.origin = origin;
    this.texts = texts;
  }

  @Override
  public Optional<Letter> write(String owner) {
    return database.reading(
        handle ->
            visitors
                .addressee(handle, new AccountId(owner))
                .map(
                    to -> {
                      Texts words = texts.apply(to.language());
                      long left = credits.balance(handle, owner).available();
                      return new Letter(
                          to.address(),
                          words.language().tag(),
                          words.say(CreditMessage.LOW_SUBJECT),
                          List.of(
                              words.say(CreditMessage.LOW_LEFT, Argument.count(left)),
                              words.say(CreditMessage.LOW_BUY),
                              origin.at(CreditPages.CREDITS)));
                    }));
  }
}
