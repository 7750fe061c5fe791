package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import app.selfsame.parcel.ParcelException;
import app.selfsame.reader.CollectionCalls;
import app.selfsame.reader.CollectionReader;
import app.selfsame.reader.Participant;
import app.selfsame.reader.ReaderException;
import app.selfsame.reader.ReaderMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run over the pictures of a collection: takes what is not there yet, and says of each that does not open why. */
final class CollectionRun {
  private final CollectionCalls calls;
  private final CollectionReader reader;
  private final CollectionFolder folder;
  private final Texts texts;
  private final PrintWriter out;
  private final Map<String, String> remarks = new HashMap<>();
  private int written;
  private int there;

  CollectionRun(
      CollectionCalls calls, CollectionReader reader, CollectionFolder folder, Texts texts, PrintWriter out) {
    this.calls = calls;
    this.reader = reader;
    this.folder = folder;
    this.texts = texts;
    this.out = out;
  }

  /**
   * Takes all.
   *
   * @return whether each picture opened
   * @throws RefusedFileException with what to tell the person, when one cannot be written
   */
  ExitStatus run() throws ReaderException, InterruptedException, IOException {
    List<Participant> people = calls.participants();
    try {
      for (Participant person : people) {
        take(person);
      }
    } finally {
      Path index = folder.writeIndex(people, remarks);
      sumUp(people, index);
    }
    return remarks.isEmpty() ? ExitStatus.PASS : ExitStatus.FAIL;
  }

  private void take(Participant person) throws ReaderException, InterruptedException, IOException {
    if (!person.hasPicture()) {
      folder.picture(person).ifPresent(this::leave);
    } else if (folder.has(person)) {
      there++;
    } else {
      Optional<byte[]> parcel = calls.parcel(person);
      if (parcel.isPresent()) {
        open(person, parcel.get());
      } else {
        refuse(person, ReaderMessage.GONE);
      }
    }
  }

  private void open(Participant person, byte[] parcel) throws IOException {
    try {
      folder.write(person, reader.open(person, parcel));
      written++;
    } catch (ParcelException e) {
      refuse(person, e.fault());
    }
  }

  private void refuse(Participant person, MessageKey why) {
    remarks.put(person.id(), texts.say(why));
    Argument reference = Argument.literal(person.reference());
    Message line = Message.of(ReaderMessage.NOT_OPENED, reference, Argument.message(Message.of(why)));
    new Lines(out, texts).head(Label.ERROR, line);
    out.flush();
  }

  /** The person has withdrawn it, or is to send another. */
  private void leave(Path picture) {
    Message line = Message.of(ReaderMessage.LEFT_OVER, Argument.literal(picture.getFileName().toString()));
    new Lines(out, texts).head(Label.NOTE, line);
  }

  private void sumUp(List<Participant> people, Path index) {
    out.println(
        texts.say(
            ReaderMessage.SUMMARY,
            Argument.count(written),
            Argument.count(there),
            Argument.count(remarks.size()),
            Argument.count(people.stream().filter(Participant::isMissing).count())));
    out.println(Visible.line(texts.say(ReaderMessage.INDEX, Argument.literal(index.toString()))));
    out.flush();
  }
}
