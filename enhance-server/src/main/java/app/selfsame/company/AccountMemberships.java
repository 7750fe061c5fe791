package app.selfsame.company;

import app.selfsame.account.AccountData;
import app.selfsame.account.AccountId;
import app.selfsame.account.Visitors;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What companies have of an account: memberships, and invitations from and to it. */
final class AccountMemberships implements AccountData {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Companies companies;
  private final Members members;
  private final Invitations invitations;
  private final Visitors visitors;

  AccountMemberships(Companies companies, Members members, Invitations invitations, Visitors visitors) {
    this.companies = companies;
    this.members = members;
    this.invitations = invitations;
    this.visitors = visitors;
  }

  @Override
  public String name() {
    return "companies";
  }

  @Override
  public JsonNode export(Handle handle, AccountId account) {
    ObjectNode all = JSON.createObjectNode();
    ArrayNode memberships = all.putArray("memberships");
    for (Members.Belonging one : members.of(handle, account)) {
      memberships
          .addObject()
          .put("company", one.company().text())
          .put("name", one.name())
          .put("role", one.role().word())
          .put("joinedAt", one.joinedAt().toString());
    }
    ArrayNode open = all.putArray("invitations");
    visitors
        .addressee(handle, account)
        .ifPresent(
            owner ->
                invitations
                    .to(handle, owner.address())
                    .forEach(one -> open.addObject().put("role", one.role().word()).put("endsAt", one.endsAt().toString())));
    return all;
  }

  /** A company without an owner would be nobody's to delete. */
  @Override
  public Optional<Message> objection(Handle handle, AccountId account) {
    List<Members.Belonging> all =
        members.of(handle, account).stream().sorted(Comparator.comparing(one -> one.company().text())).toList();
    for (Members.Belonging one : all) {
      // In one order, as somebody may delete another account of the same companies.
      if (companies.hold(handle, one.company()) && members.isLastOwner(handle, one.company(), account)) {
        return Optional.of(Message.of(CompanyMessage.ACCOUNT_LAST_OWNER, Argument.literal(one.name())));
      }
    }
    return Optional.empty();
  }

  @Override
  public void delete(Handle handle, AccountId account) {
    visitors
        .addressee(handle, account)
        .ifPresent(owner -> invitations.endAll(handle, owner.address(), account));
    members.removeAll(handle, account);
  }
}
