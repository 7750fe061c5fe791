package app.selfsame.company;

import app.selfsame.company.CompanyLink.Kind;
import app.selfsame.message.Message;
import app.selfsame.pages.Navigation;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** The pages of a company, this feature's and others', as each of them leads to all. */
final class CompanyNavigation {
  private static final CompanyLink MEMBERS = new CompanyLink("", CompanyMessage.COMPANY_TITLE, Kind.WORK);
  private static final CompanyLink KEYS =
      new CompanyLink(KeyPages.BEHIND_COMPANY, CompanyMessage.TO_KEYS, Kind.OWNERS);
  private static final CompanyLink AUDIT =
      new CompanyLink(AuditPages.BEHIND_COMPANY, CompanyMessage.AUDIT_TITLE, Kind.OWNERS);

  private final List<CompanyLink> links = new ArrayList<>();

  /** Adds a page of another feature; those of a kind stand in the order in which they come. */
  void add(CompanyLink link) {
    links.add(link);
  }

  /** Has it stand on the page that a member is answered with. */
  void show(Context context, Membership member) {
    // Nothing is worked on for a company that is to be deleted.
    boolean isWorkedFor = member.company().endsAt().isEmpty();
    List<CompanyLink> all = new ArrayList<>();
    if (isWorkedFor) {
      all.addAll(of(Kind.LANDING));
      all.addAll(of(Kind.WORK));
    }
    all.add(MEMBERS);
    if (member.isOwner()) {
      all.add(KEYS);
      all.addAll(of(Kind.OWNERS));
    }
    if (isWorkedFor) {
      all.addAll(of(Kind.REFERENCE));
    }
    if (member.isOwner()) {
      all.add(AUDIT);
    }
    String path = CompanyPages.of(member.id());
    List<Navigation.Entry> entries =
        all.stream().map(link -> new Navigation.Entry(path + link.path(), Message.of(link.label()))).toList();
    new Navigation(member.company().name(), Message.of(CompanyMessage.NAVIGATION), entries).show(context);
  }

  /** Where a member of a company goes first. */
  String landing(CompanyId company, boolean isToEnd) {
    String path = CompanyPages.of(company);
    return isToEnd ? path : of(Kind.LANDING).stream().findFirst().map(link -> path + link.path()).orElse(path);
  }

  private List<CompanyLink> of(Kind kind) {
    return links.stream().filter(link -> link.kind() == kind).toList();
  }
}
