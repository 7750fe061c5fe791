package app.selfsame.payment;

import app.selfsame.account.Addressee;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owners;
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

/** Letters to each owner of a company that few credits are left. */
final class LowCreditLetters implements Letters {
  private final Database database;
  private final Credits credits;
  private final Owners owners;
  private final Origin origin;

  LowCreditLetters(Database database, Credits credits, Owners owners, Origin origin) {
    this.database = database;
    this.credits = credits;
    this.owners = owners;
    this.origin = origin;
  }

  /** Of the letter to one owner. */
  static String id(String company, String owner) {
    return company + "." + owner;
  }

  @Override
  public Optional<Letter> write(String id) {
    String[] parts = id.split("\\.");
    CompanyId company = new CompanyId(parts[0]);
    return database.reading(
        handle -> {
          Optional<Addressee> to = owners.addressee(handle, company, parts[1]);
          Optional<String> name = owners.name(handle, company);
          return to.isPresent() && name.isPresent()
              ? Optional.of(
                  letter(to.get(), company, name.get(), credits.balance(handle, company.text()).available()))
              : Optional.empty();
        });
  }

  private Letter letter(Addressee to, CompanyId company, String name, long left) {
    Texts texts = SpokenLanguage.texts(to.language());
    return new Letter(
        to.address(),
        texts.language().tag(),
        texts.say(CreditMessage.LOW_SUBJECT),
        List.of(
            texts.say(CreditMessage.LOW_LEFT, Argument.count(left), Argument.literal(name)),
            texts.say(CreditMessage.LOW_BUY),
            origin.at(CreditPages.path(company))));
  }
}
