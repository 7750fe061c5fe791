package app.selfsame.account;

import app.selfsame.account.Moves.Side;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;

/** Letters to one of the two addresses of an account that is to have another. */
final class MoveLetters implements Letters {
  private final Database database;
  private final Accounts accounts;
  private final Moves moves;
  private final Side side;

  MoveLetters(Database database, Accounts accounts, Moves moves, Side side) {
    this.database = database;
    this.accounts = accounts;
    this.moves = moves;
    this.side = side;
  }

  @Override
  public Optional<Letter> write(String id) {
    return database.inTransaction(
        handle ->
            moves.byId(handle, id)
                .flatMap(
                    move ->
                        accounts.find(handle, move.account())
                            .map(account -> letter(account, move, moves.newCode(handle, move, side)))));
  }

  private Letter letter(Accounts.Entry account, Moves.Open move, String code) {
    Texts texts = SpokenLanguage.texts(account.language());
    boolean isOld = side == Side.OLD;
    String why =
        isOld
            ? texts.say(AccountMessage.MOVE_LETTER_OLD, Argument.literal(move.address().text()))
            : texts.say(AccountMessage.MOVE_LETTER_NEW);
    return new Letter(
        isOld ? account.address() : move.address(),
        texts.language().tag(),
        texts.say(AccountMessage.MOVE_SUBJECT),
        List.of(
            why,
            texts.say(AccountMessage.MOVE_CODE, Argument.literal(code)),
            texts.say(AccountMessage.MOVE_UNASKED)));
  }
}
