package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.account.Visitors;
import app.selfsame.mail.Mailing;
import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All that is kept of a company: taken along, and deleted. All methods are part of the caller's transaction. */
final class Closing {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Companies companies;
  private final Members members;
  private final Invitations invitations;
  private final CompanyKeys keys;
  private final AuditLog audit;
  private final Certificates certificates;
  private final Mailing letters;
  private final Visitors visitors;
  private final Clock clock;
  private final List<CompanyData> data;

  /**
   * @param letters to those who owned it
   * @param data what features keep for companies; may still grow while they start
   */
  Closing(
      Companies companies,
      Members members,
      Invitations invitations,
      CompanyKeys keys,
      AuditLog audit,
      Certificates certificates,
      Mailing letters,
      Visitors visitors,
      Clock clock,
      List<CompanyData> data) {
    this.companies = companies;
    this.members = members;
    this.invitations = invitations;
    this.keys = keys;
    this.audit = audit;
    this.certificates = certificates;
    this.letters = letters;
    this.visitors = visitors;
    this.clock = clock;
    this.data = data;
  }

  /** Deletes a company that is held, but what must be kept, and has its owners told. */
  Certificate delete(Handle handle, Companies.Entry company) {
    CompanyId id = company.id();
    List<Removed.Count> counts = new ArrayList<>();
    List<Removed.Kept> kept = new ArrayList<>();
    for (CompanyData feature : data) {
      Removed removed = feature.delete(handle, id);
      counts.addAll(removed.counts());
      kept.addAll(removed.kept());
    }
    List<AccountId> owners =
        members.of(handle, id).stream()
            .filter(member -> member.role() == Role.OWNER)
            .map(Members.Entry::account)
            .toList();
    counts.add(new Removed.Count("members", CompanyMessage.REMOVED_MEMBERS, members.removeAll(handle, id)));
    counts.add(new Removed.Count("invitations", CompanyMessage.REMOVED_INVITATIONS, invitations.endAll(handle, id)));
    counts.add(new Removed.Count("keys", CompanyMessage.REMOVED_KEYS, keys.revokeAll(handle, id)));
    counts.add(new Removed.Count("auditEntries", CompanyMessage.REMOVED_AUDIT, audit.forgetAll(handle, id)));
    companies.delete(handle, id);
    Certificate certificate = new Certificate(id, company.name(), clock.instant(), new Removed(counts, kept));
    for (AccountId owner : owners) {
      visitors
          .addressee(handle, owner)
          .ifPresent(to -> letters.post(handle, certificates.keep(handle, certificate, to)));
    }
    return certificate;
  }

  /** What an owner should know before it is deleted. */
  List<Message> warnings(Handle handle, CompanyId company) {
    return data.stream().flatMap(feature -> feature.warnings(handle, company).stream()).toList();
  }

  /** What owners are told of what goes before the company does. */
  List<Message> goesAhead(Handle handle, CompanyId company) {
    return data.stream().flatMap(feature -> feature.goesAhead(handle, company).stream()).toList();
  }

  /** Deletes what goes before a company that is to end; false when an owner has decided to keep it since. */
  boolean deleteAhead(Handle handle, CompanyId company) {
    Optional<Instant> since = companies.holdEnding(handle, company);
    since.ifPresent(when -> data.forEach(feature -> feature.deleteAhead(handle, company, when)));
    return since.isPresent();
  }

  /** All that is kept of a company. */
  ObjectNode export(Handle handle, Companies.Entry company) {
    CompanyId id = company.id();
    ObjectNode all = JSON.createObjectNode();
    ObjectNode own = all.putObject("company").put("id", id.text()).put("name", company.name());
    own.put("madeAt", company.madeAt().toString());
    company.endsAt().ifPresent(end -> own.put("endsAt", end.toString()));
    ArrayNode people = all.putArray("members");
    for (Members.Entry member : members.of(handle, id)) {
      ObjectNode one = people.addObject().put("account", member.account().text());
      visitors.addressee(handle, member.account()).ifPresent(to -> one.put("address", to.address().text()));
      one.put("role", member.role().word()).put("joinedAt", member.joinedAt().toString());
    }
    ArrayNode invited = all.putArray("invitations");
    for (Invitations.Entry invitation : invitations.of(handle, id)) {
      ObjectNode one = invited.addObject().put("id", invitation.id()).put("address", invitation.address().text());
      one.put("role", invitation.role().word()).put("endsAt", invitation.endsAt().toString());
    }
    ArrayNode made = all.putArray("keys");
    keys.of(handle, id).forEach(key -> made.add(export(key)));
    ArrayNode done = all.putArray("audit");
    audit.all(handle, id).forEach(entry -> done.add(export(entry)));
    data.forEach(feature -> all.set(feature.name(), feature.export(handle, id)));
    return all;
  }

  private static ObjectNode export(CompanyKeys.Entry key) {
    ObjectNode one = JSON.createObjectNode().put("id", key.id()).put("mode", key.mode().word()).put("label", key.label());
    ArrayNode scopes = one.putArray("scopes");
    key.scopes().stream().sorted().forEach(scope -> scopes.add(scope.word()));
    one.put("madeAt", key.madeAt().toString());
    key.endsAt().ifPresent(end -> one.put("endsAt", end.toString()));
    key.usedAt().ifPresent(used -> one.put("usedAt", used.toString()));
    return one;
  }

  private static ObjectNode export(AuditLog.Entry entry) {
    ObjectNode one = JSON.createObjectNode().put("at", entry.at().toString());
    one.putObject("actor").put("kind", entry.actor().kind().word()).put("id", entry.actor().id());
    return one.put("action", entry.action().word()).put("subject", entry.subject());
  }
}
