package app.selfsame.account;

import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters that an account is to be deleted, and how to keep it: whoever said so may not be its owner. */
final class EndingLetters implements Letters {
  private final Database database;
  private final Accounts accounts;
  private final Origin origin;

  EndingLetters(Database database, Accounts accounts, Origin origin) {
    this.database = database;
    this.accounts = accounts;
    this.origin = origin;
  }

  @Override
  public Optional<Letter> write(String id) {
    return database.reading(handle -> accounts.find(handle, new AccountId(id)))
        .flatMap(account -> account.endsAt().map(end -> letter(account, end)));
  }

  private Letter letter(Accounts.Entry account, Instant end) {
    Texts texts = SpokenLanguage.texts(account.language());
    return new Letter(
        account.address(),
        texts.language().tag(),
        texts.say(AccountMessage.ENDING_SUBJECT),
        List.of(
            texts.say(AccountMessage.ENDING_WHEN, SpokenLanguage.day(end)),
            texts.say(AccountMessage.ENDING_KEEP),
            origin.at(SignInPages.SIGN_IN)));
  }
}
