package app.selfsame.collection;

import app.selfsame.company.CompanyId;
import app.selfsame.mail.PacedMailing;
import app.selfsame.mail.Post;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Has letters written to people who are asked for a photo. All methods are part of the caller's transaction. */
final class CollectionPost {
  private final LetterPace pace;
  private final Map<CollectionLetter, PacedMailing> kinds = new EnumMap<>(CollectionLetter.class);

  /**
   * @param written writes the letters of a kind
   */
  CollectionPost(Post post, LetterPace pace, Function<CollectionLetter, CollectionLetters> written) {
    this.pace = pace;
    for (CollectionLetter kind : CollectionLetter.values()) {
      kinds.put(kind, post.paced("collection-" + kind.word(), written.apply(kind)));
    }
  }

  /**
   * Has letters of a kind written to some people, by their ids.
   *
   * @throws app.selfsame.http.ProblemException with status 429 when the company has had enough written today
   */
  void write(Handle transaction, CompanyId company, CollectionLetter kind, List<String> people) {
    if (people.isEmpty()) {
      return;
    }
    Instant when = pace.take(transaction, company, people.size(), kind.isAnswer());
    for (String id : people) {
      kinds.get(kind).post(transaction, id, when);
      when = when.plus(LetterPace.EACH);
    }
  }
}
