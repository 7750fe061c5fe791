package app.selfsame.company;

import app.selfsame.account.AccountForms;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Pages and forms of features that the owners of a company have alone, and forms of all members. Each path has the
 * parameter {@code company}.
 */
public final class OwnerPages {
  /** What a form with several lines of text may have, where its route is told so by {@link Route#taking}. */
  public static final int LONG_FORM_BYTES = AccountForms.LONG_FORM_BYTES;

  private final CompanyForms forms;
  private final Changes changes;
  private final Pages pages;

  OwnerPages(CompanyForms forms, Changes changes, Pages pages) {
    this.forms = forms;
    this.changes = changes;
    this.pages = pages;
  }

  /** Answers an owner. */
  @FunctionalInterface
  public interface ForOwner {
    /** Answers. */
    void handle(Context context, Owner owner);
  }

  /** Takes an owner's form. */
  @FunctionalInterface
  public interface ForForm {
    /** Answers. */
    void handle(Context context, Owner owner, Form form);
  }

  /** Takes an owner's form, and answers some time later. */
  @FunctionalInterface
  public interface ForFormLater {
    /**
     * Begins to answer.
     *
     * @return is complete when the answer is said
     */
    CompletableFuture<Void> handle(Context context, Owner owner, Form form);
  }

  /** A page; who is not signed in is led to sign in, and others' companies are not there. */
  public Route get(String path, ForOwner page) {
    return forms.getOfOwner(path, (context, member) -> page.handle(context, new Owner(member)));
  }

  /** The same for a file. */
  public Route getFile(String path, ForOwner file) {
    return forms.getFileOfOwner(path, (context, member) -> file.handle(context, new Owner(member)));
  }

  /** A form, of at most 2 KB and 8 fields. */
  public Route post(String path, ForForm form) {
    return forms.postOfOwner(path, (context, member, sent) -> form.handle(context, new Owner(member), sent));
  }

  /** Takes a member's form. */
  @FunctionalInterface
  public interface ForMember {
    /** Answers. */
    void handle(Context context, Caller member, Form form);
  }

  /** The same for a form that any member sends. */
  public Route postOfMember(String path, ForMember form) {
    return forms.post(
        path,
        (context, member, sent) ->
            form.handle(context, new Caller(member.id(), member.actor(), false, Scope.ALL), sent));
  }

  /** The same for what takes its time. */
  public Route postLater(String path, ForFormLater form) {
    return forms.postOfOwnerLater(path, (context, member, sent) -> form.handle(context, new Owner(member), sent));
  }

  /**
   * Changes something of the company in one transaction, in which nobody else does.
   *
   * @throws app.selfsame.http.ProblemException when whoever does it is no owner any more
   */
  public <T> T change(Owner by, Function<Handle, T> change) {
    return changes.byOwner(by.membership(), change::apply);
  }

  /** A page that a template says, see {@link Pages#page}. */
  public <K extends Enum<K> & MessageKey> Page page(Class<?> feature, String template, K title) {
    return pages.page(feature, template, title);
  }

  /** The path of a company's page. */
  public static String path(CompanyId company) {
    return CompanyPages.of(company);
  }

  /** Leads on after a form. */
  public static void lead(Context context, String path) {
    AccountForms.lead(context, path);
  }

  /** A name that people give something: 1 to 60 characters on one line; empty when it is not that. */
  public static Optional<String> label(String typed) {
    return ShortText.label(typed);
  }

  /** What people say of something in so many characters, on one line; empty when it is not that. */
  public static Optional<String> line(String typed, int least, int most) {
    return ShortText.line(typed, most).filter(text -> text.codePointCount(0, text.length()) >= least);
  }

  /**
   * What stands in letters to people who have asked for none: so many characters on one line, with no address in them;
   * empty when it is not that.
   */
  public static Optional<String> lineOfLetter(String typed, int most) {
    return ShortText.leadingNowhere(typed, most);
  }
}
