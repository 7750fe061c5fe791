package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.account.Addressee;
import app.selfsame.account.Visitors;
import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Letters to each owner that a company is to be deleted, and how to keep it. */
final class CompanyEndingLetters implements Letters {
  private final Database database;
  private final Companies companies;
  private final Closing closing;
  private final Visitors visitors;
  private final Origin origin;

  CompanyEndingLetters(Database database, Companies companies, Closing closing, Visitors visitors, Origin origin) {
    this.database = database;
    this.companies = companies;
    this.closing = closing;
    this.visitors = visitors;
    this.origin = origin;
  }

  /** Of the letter to one owner. */
  static String id(CompanyId company, AccountId owner) {
    return company.text() + "." + owner.text();
  }

  @Override
  public Optional<Letter> write(String id) {
    String[] parts = id.split("\\.");
    return database.reading(
        handle -> {
          Optional<Companies.Entry> company = companies.find(handle, new CompanyId(parts[0]));
          Optional<Addressee> owner = visitors.addressee(handle, new AccountId(parts[1]));
          Optional<Instant> end = company.flatMap(Companies.Entry::endsAt);
          return owner.isPresent() && end.isPresent()
              ? Optional.of(letter(handle, company.get(), owner.get(), end.get()))
              : Optional.empty();
        });
  }

  private Letter letter(Handle handle, Companies.Entry company, Addressee owner, Instant end) {
    Texts texts = SpokenLanguage.texts(owner.language());
    Argument name = Argument.literal(company.name());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.say(CompanyMessage.ENDING_WHEN, name, SpokenLanguage.day(end)));
    closing.goesAhead(handle, company.id()).forEach(message -> paragraphs.add(texts.say(message)));
    paragraphs.add(texts.say(CompanyMessage.ENDING_KEEP));
    paragraphs.add(origin.at(CompanyPages.of(company.id())));
    return new Letter(
        owner.address(),
        texts.language().tag(),
        texts.say(CompanyMessage.ENDING_SUBJECT, name),
        List.copyOf(paragraphs));
  }
}
