package app.selfsame.enrolment;

import app.selfsame.company.Actor;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A company's face collections, for whoever takes them along or has them deleted. */
final class FaceData implements CompanyData {
  /** It is looked at each day. */
  private static final Duration DELETED_AFTER = AHEAD_WITHIN.minusDays(1);

  private final FaceCollections collections;
  private final FaceExport export;
  private final AuditLog audit;
  private final Clock clock;

  FaceData(FaceCollections collections, FaceExport export, AuditLog audit, Clock clock) {
    this.collections = collections;
    this.export = export;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "faceCollections";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    collections.of(handle, company).forEach(collection -> all.add(export.of(handle, collection)));
    return all;
  }

  @Override
  public List<Message> warnings(Handle handle, CompanyId company) {
    return goesAhead(handle, company);
  }

  @Override
  public List<Message> goesAhead(Handle handle, CompanyId company) {
    return collections.hasAny(handle, company)
        ? List.of(Message.of(EnrolmentMessage.GONE_AHEAD, Argument.count(AHEAD_WITHIN.toDays())))
        : List.of();
  }

  @Override
  public void deleteAhead(Handle handle, CompanyId company, Instant since) {
    if (clock.instant().isBefore(since.plus(DELETED_AFTER)) || !collections.hasAny(handle, company)) {
      return;
    }
    collections
        .ids(handle, company)
        .forEach(id -> audit.note(handle, company, Actor.SERVER, AuditAction.FACE_COLLECTION_DELETED, id));
    collections.noteAhead(handle, company, collections.deleteAll(handle, company));
  }

  /** What went ahead of the company is on the certificate, too. */
  @Override
  public Removed delete(Handle handle, CompanyId company) {
    FaceCollections.Gone gone = collections.deleteAll(handle, company).and(collections.takeAhead(handle, company));
    return new Removed(
        List.of(
            new Removed.Count("faceCollections", EnrolmentMessage.REMOVED_COLLECTIONS, gone.collections()),
            new Removed.Count("faceTemplates", EnrolmentMessage.REMOVED_TEMPLATES, gone.entries())),
        List.of());
  }
}
