package app.selfsame.collection;

import app.selfsame.account.Addressee;
import app.selfsame.company.Owners;
import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.Letters;
import app.selfsame.mail.MailAddress;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Letters of one kind to people who are asked for a photo, each in the language of whom it goes to. What has changed since is
 * not written of any more: nobody is reminded who has sent.
 */
final class CollectionLetters implements Letters {
  private final CollectionLetter kind;
  private final Database database;
  private final PhotoCollections collections;
  private final Participants participants;
  private final Owners owners;
  private final Origin origin;
  private final Clock clock;

  CollectionLetters(
      CollectionLetter kind,
      Database database,
      PhotoCollections collections,
      Participants participants,
      Owners owners,
      Origin origin,
      Clock clock) {
    this.kind = kind;
    this.database = database;
    this.collections = collections;
    this.participants = participants;
    this.owners = owners;
    this.origin = origin;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> write(String id) {
    return database.reading(
        handle ->
            participants
                .find(handle, id)
                .flatMap(
                    participant ->
                        collections
                            .find(handle, participant.collection())
                            .filter(collection -> isStillMeant(handle, collection, participant))
                            .flatMap(collection -> letter(handle, collection, participant))));
  }

  private boolean isStillMeant(Handle handle, PhotoCollection collection, Participant participant) {
    boolean isOpen =
        collection.isOpen(clock.instant()) && owners.endingSince(handle, collection.company()).isEmpty();
    ParticipantState state = participant.state();
    return switch (kind) {
      case INVITATION -> isOpen && state == ParticipantState.MISSING;
      case REMINDER -> isOpen && (state == ParticipantState.MISSING || state == ParticipantState.RETAKE);
      case RETAKE -> isOpen && state == ParticipantState.RETAKE;
      case ACCEPTED -> state == ParticipantState.ACCEPTED;
    };
  }

  private Optional<Letter> letter(Handle handle, PhotoCollection collection, Participant participant) {
    Optional<String> company = owners.name(handle, collection.company());
    Optional<MailAddress> to = participant.person().mail();
    if (company.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = SpokenLanguage.texts(language(collection, participant));
    Argument name = Argument.literal(company.get());
    Argument asked = Argument.literal(collection.says().name());
    Optional<MailAddress> contact = contact(handle, collection);
    List<Message> before =
        switch (kind) {
          case INVITATION -> List.of(Message.of(CollectionMessage.INVITATION, name, asked), how(name));
          case REMINDER -> List.of(Message.of(CollectionMessage.REMINDER, name, asked), how(name));
          case RETAKE -> reasons(participant, name, asked);
          case ACCEPTED -> List.of(Message.of(CollectionMessage.ACCEPTED, name, asked));
        };
    List<String> paragraphs = new ArrayList<>(before.stream().map(texts::say).toList());
    // In the company's own words.
    participant.note().ifPresent(paragraphs::add);
    if (kind != CollectionLetter.ACCEPTED) {
      paragraphs.addAll(link(handle, participant, texts, name));
      paragraphs.add(texts.say(CollectionMessage.UNTIL, SpokenLanguage.day(collection.deadline())));
    }
    paragraphs.add(
        contact
            .map(address -> texts.say(CollectionMessage.QUESTIONS, name, Argument.literal(address.text())))
            .orElseGet(() -> texts.say(CollectionMessage.QUESTIONS_ANYBODY, name)));
    return Optional.of(
        new Letter(to.get(), texts.language().tag(), texts.say(subject(), name), paragraphs, contact));
  }

  private CollectionMessage subject() {
    return switch (kind) {
      case INVITATION -> CollectionMessage.INVITATION_SUBJECT;
      case REMINDER -> CollectionMessage.REMINDER_SUBJECT;
      case RETAKE -> CollectionMessage.RETAKE_SUBJECT;
      case ACCEPTED -> CollectionMessage.ACCEPTED_SUBJECT;
    };
  }

  private static Message how(Argument company) {
    return Message.of(CollectionMessage.HOW, company);
  }

  private static List<Message> reasons(Participant participant, Argument company, Argument asked) {
    return Stream.concat(
            Stream.of(Message.of(CollectionMessage.RETAKE, company, asked)),
            participant.reasons().stream().map(Message::of))
        .toList();
  }

  /** What stands behind an address's # is told to no server, this one included. */
  private List<String> link(Handle handle, Participant participant, Texts texts, Argument company) {
    return participants
        .secret(handle, participant)
        .map(
            secret ->
                List.of(
                    texts.say(CollectionMessage.LINK),
                    origin.at("/?lang=" + texts.language().tag() + "#send=" + secret.letters())))
        .orElseGet(() -> List.of(texts.say(CollectionMessage.LINK_OF_COMPANY, company)));
  }

  private static String language(PhotoCollection collection, Participant participant) {
    return participant.person().language().or(() -> collection.says().language()).orElse("en");
  }

  /** Who answers questions: the owner who made the collection, or another. */
  private Optional<MailAddress> contact(Handle handle, PhotoCollection collection) {
    return Stream.concat(Stream.of(collection.madeBy()), owners.of(handle, collection.company()).stream())
        .flatMap(owner -> owners.addressee(handle, collection.company(), owner).stream())
        .map(Addressee::address)
        .findFirst();
  }

  @Override
  public void sent(String id) {
    if (kind == CollectionLetter.INVITATION) {
      database.useTransaction(handle -> participants.noteMailed(handle, id));
    }
  }
}
