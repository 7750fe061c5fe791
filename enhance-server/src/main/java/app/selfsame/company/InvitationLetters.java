package app.selfsame.company;

import app.selfsame.account.Addressee;
import app.selfsame.account.Visitors;
import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Letters with the link of an invitation, whose token is made when a letter is written. */
final class InvitationLetters implements Letters {
  private final Database database;
  private final Companies companies;
  private final Invitations invitations;
  private final Visitors visitors;
  private final Origin origin;

  InvitationLetters(
      Database database, Companies companies, Invitations invitations, Visitors visitors, Origin origin) {
    this.database = database;
    this.companies = companies;
    this.invitations = invitations;
    this.visitors = visitors;
    this.origin = origin;
  }

  @Override
  public Optional<Letter> write(String id) {
    return database.inTransaction(
        handle -> invitations.byId(handle, id).flatMap(invitation -> letter(handle, invitation)));
  }

  private Optional<Letter> letter(Handle handle, Invitations.Entry invitation) {
    Optional<Companies.Entry> company = companies.find(handle, invitation.company());
    Optional<Addressee> inviter = visitors.addressee(handle, invitation.invitedBy());
    if (company.isEmpty() || inviter.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = SpokenLanguage.texts(invitation.language());
    Argument name = Argument.literal(company.get().name());
    return Optional.of(
        new Letter(
            invitation.address(),
            texts.language().tag(),
            texts.say(CompanyMessage.INVITATION_SUBJECT, name),
            List.of(
                texts.say(
                    CompanyMessage.INVITATION_WHO, Argument.literal(inviter.get().address().text()), name),
                texts.say(CompanyMessage.INVITATION_LINK),
                origin.at(InvitationPages.INVITATION) + "#" + invitations.addToken(handle, invitation),
                texts.say(
                    CompanyMessage.INVITATION_TERMS,
                    Argument.literal(invitation.address().text()),
                    SpokenLanguage.day(invitation.endsAt())),
                texts.say(CompanyMessage.INVITATION_UNASKED))));
  }
}
