package app.selfsame.collection;

import app.selfsame.company.OwnerPages;
import app.selfsame.http.JsonMembers;
import app.selfsame.mail.MailAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody whom a company wants to ask.
 *
 * @param id which the company's browser has made: 22 letters
 */
record NewParticipant(String id, AskedPerson person, NewLink link) {
  private static final String ID = "id";
  private static final String REFERENCE = "reference";
  private static final String NAME = "name";
  private static final String MAIL = "mail";
  private static final String LANGUAGE = "language";
  private static final int MOST_NAME = 120;
  private static final Pattern IDS = Pattern.compile("[A-Za-z0-9_-]{22}");

  static final List<String> MEMBERS =
      List.of(ID, REFERENCE, NAME, MAIL, LANGUAGE, NewLink.LOOKUP, NewLink.SEALED_SECRET, NewLink.SECRET);

  /**
   * Reads one out of a request.
   *
   * @throws app.selfsame.http.ProblemException with what cannot be as it is
   */
  static NewParticipant read(JsonMembers sent) {
    String id = sent.required(ID);
    if (!IDS.matcher(id).matches()) {
      throw sent.refuse(ID);
    }
    Optional<MailAddress> mail =
        sent.text(MAIL).map(typed -> MailAddress.parse(typed).orElseThrow(() -> sent.refuse(MAIL)));
    NewLink link = NewLink.read(sent);
    if (link.secret().isPresent() && mail.isEmpty()) {
      throw sent.refuse(MAIL);
    }
    AskedPerson person =
        new AskedPerson(
            OwnerPages.label(sent.required(REFERENCE)).orElseThrow(() -> sent.refuse(REFERENCE)),
            OwnerPages.line(sent.required(NAME), 1, MOST_NAME).orElseThrow(() -> sent.refuse(NAME)),
            mail,
            NewCollection.language(sent, LANGUAGE));
    return new NewParticipant(id, person, link);
  }
}
