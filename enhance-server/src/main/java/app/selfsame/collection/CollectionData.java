package app.selfsame.collection;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A company's photo collections, for whoever takes them along or has them deleted. The pictures are not taken along with it:
 * whoever has a reading key downloads them.
 */
final class CollectionData implements CompanyData {
  private final PhotoCollections collections;
  private final Participants participants;
  private final LetterPace pace;
  private final Clock clock;

  CollectionData(PhotoCollections collections, Participants participants, LetterPace pace, Clock clock) {
    this.collections = collections;
    this.participants = participants;
    this.pace = pace;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "photoCollections";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (PhotoCollection collection : collections.of(handle, company)) {
      ObjectNode json =
          CollectionJson.collection(collection, participants.counts(handle, collection.id()), clock.instant());
      ArrayNode people = json.putArray("people");
      participants
          .of(handle, collection.id(), 0, Optional.empty(), Participants.MOST)
          .forEach(one -> people.add(CollectionJson.participant(one)));
      all.add(json);
    }
    return all;
  }

  @Override
  public Removed delete(Handle handle, CompanyId company) {
    List<String> ids = collections.ids(handle, company);
    int people = ids.stream().mapToInt(id -> collections.delete(handle, id)).sum();
    pace.forget(handle, company);
    return new Removed(
        List.of(
            new Removed.Count("photoCollections", CollectionMessage.REMOVED_COLLECTIONS, ids.size()),
            new Removed.Count("participants", CollectionMessage.REMOVED_PARTICIPANTS, people)),
        List.of());
  }
}
