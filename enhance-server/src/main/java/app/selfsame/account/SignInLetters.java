package app.selfsame.account;

import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;

/** Letters with a link and a code, which are made when a letter is written, and known by their hashes from then on. */
final class SignInLetters implements Letters {
  private final Database database;
  private final Attempts attempts;
  private final Origin origin;

  SignInLetters(Database database, Attempts attempts, Origin origin) {
    this.database = database;
    this.attempts = attempts;
    this.origin = origin;
  }

  @Override
  public Optional<Letter> write(String id) {
    return database.inTransaction(
        handle ->
            attempts.byId(handle, id).map(attempt -> letter(attempt, attempts.newKeys(handle, attempt))));
  }

  private Letter letter(Attempts.Open attempt, Attempts.Keys keys) {
    Texts texts = SpokenLanguage.texts(attempt.language());
    return new Letter(
        attempt.address(),
        texts.language().tag(),
        texts.say(AccountMessage.LETTER_SUBJECT),
        List.of(
            texts.say(AccountMessage.LETTER_LINK),
            origin.at(SignInPages.LINK) + "#" + keys.token(),
            texts.say(AccountMessage.LETTER_CODE, Argument.literal(keys.code())),
            texts.say(AccountMessage.LETTER_TERMS),
            texts.say(AccountMessage.LETTER_UNASKED)));
  }
}
