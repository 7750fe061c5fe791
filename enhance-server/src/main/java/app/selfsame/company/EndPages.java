package app.selfsame.company;

import app.selfsame.account.AccountForms;
import app.selfsame.company.CompanyMetrics.Event;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.mail.Mailing;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The pages by which owners take along what is kept of a company, and delete it. */
final class EndPages {
  private static final String DELETE = CompanyPages.COMPANY + "/delete";
  private static final int UNPROCESSABLE = 422;

  private final Companies companies;
  private final Members members;
  private final AuditLog audit;
  private final Changes changes;
  private final Closing closing;
  private final CompanyForms forms;
  private final Mailing endings;
  private final CompanyMetrics metrics;
  private final Page deletePage;
  private final Page certificatePage;

  EndPages(
      Companies companies,
      Members members,
      AuditLog audit,
      Changes changes,
      Closing closing,
      CompanyForms forms,
      Mailing endings,
      CompanyMetrics metrics,
      Pages pages) {
    this.companies = companies;
    this.members = members;
    this.audit = audit;
    this.changes = changes;
    this.closing = closing;
    this.forms = forms;
    this.endings = endings;
    this.metrics = metrics;
    deletePage = pages.page(EndPages.class, "delete-company.html", CompanyMessage.DELETE_TITLE);
    certificatePage = pages.page(EndPages.class, "certificate.html", CompanyMessage.CERTIFICATE_TITLE);
  }

  List<Route> routes() {
    return List.of(
        forms.getFileOfOwner(CompanyPages.COMPANY + "/export", this::export),
        forms.getOfOwner(DELETE, (context, member) -> ask(context, member, "")),
        forms.postOfOwner(DELETE, this::delete),
        forms.postOfOwner(CompanyPages.COMPANY + "/keep", this::keep));
  }

  private void export(Context context, Membership member) {
    String json =
        changes
            .byOwner(
                member,
                handle -> {
                  audit.note(handle, member.id(), member.actor(), AuditAction.COMPANY_EXPORTED, "");
                  return closing.export(handle, member.company());
                })
            .toPrettyString();
    context.header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"selfsame-company.json\"");
    context.contentType("application/json").result(json);
  }

  /** Asks for it; with a form that was sent without the company's name, says so. */
  private void ask(Context context, Membership member, String wrongWhen) {
    Map<String, Object> values = new HashMap<>();
    values.put("path", CompanyPages.of(member.id()));
    values.put("named", Message.of(CompanyMessage.DELETE_NAME, Argument.literal(member.company().name())));
    values.put("warnings", changes.byOwner(member, handle -> closing.warnings(handle, member.id())));
    values.put("isLaterWrong", wrongWhen.equals("later"));
    values.put("isNowWrong", wrongWhen.equals("now"));
    deletePage.answer(context, values);
  }

  private void delete(Context context, Membership member, Form form) {
    boolean isNow = form.of("when").equals("now");
    boolean isNamed = ShortText.name(form.of("name")).filter(member.company().name()::equals).isPresent();
    if (!isNamed) {
      context.status(UNPROCESSABLE);
      ask(context, member, isNow ? "now" : "later");
    } else if (isNow) {
      Certificate certificate = changes.byOwner(member, handle -> closing.delete(handle, member.company()));
      metrics.count(Event.DELETED);
      show(context, certificate);
    } else {
      changes.byOwner(member, handle -> endLater(handle, member));
      metrics.count(Event.ENDING);
      AccountForms.lead(context, CompanyPages.of(member.id()));
    }
  }

  private boolean endLater(Handle handle, Membership member) {
    companies.endLater(handle, member.id());
    audit.note(handle, member.id(), member.actor(), AuditAction.COMPANY_TO_END, "");
    members.of(handle, member.id()).stream()
        .filter(one -> one.role() == Role.OWNER)
        .forEach(owner -> endings.post(handle, CompanyEndingLetters.id(member.id(), owner.account())));
    return true;
  }

  private void show(Context context, Certificate certificate) {
    ObjectNode json = certificate.json();
    byte[] bytes = json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    List<Message> kept = certificate.kept();
    certificatePage.answer(
        context,
        Map.of(
            "heading", certificate.heading(),
            "counts", certificate.counts(),
            "kept", kept,
            "hasKept", !kept.isEmpty(),
            // Nothing is left on the server that the file could be fetched from.
            "file", "data:application/json;base64," + Base64.getEncoder().encodeToString(bytes)));
  }

  private void keep(Context context, Membership member, Form form) {
    changes.byOwner(
        member,
        handle -> {
          companies.keep(handle, member.id());
          audit.note(handle, member.id(), member.actor(), AuditAction.COMPANY_KEPT, "");
          return true;
        });
    metrics.count(Event.KEPT);
    AccountForms.lead(context, CompanyPages.of(member.id()));
  }
}
