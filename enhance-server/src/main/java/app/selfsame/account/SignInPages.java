package app.selfsame.account;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.Form;
import app.selfsame.http.Route;
import app.selfsame.mail.MailAddress;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages by which somebody signs in and out. */
final class SignInPages {
  static final String SIGN_IN = "/sign-in";
  /** What links in letters lead to; behind it stands the token, which browsers do not send. */
  static final String LINK = "/in";
  private static final String CHECK_MAIL = "/sign-in/mail";
  private static final String CODE = "/sign-in/code";
  private static final String SIGN_OUT = "/sign-out";

  private static final String WRONG = "wrong";
  private static final String WANTED = "to";
  private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9_-]{1,64}){1,8}");
  private static final int GONE = 410;
  private static final int UNPROCESSABLE = 422;

  private final SignIn signIn;
  private final Visitors visitors;
  private final ClientAddress senders;
  private final AccountForms forms;
  private final Page askPage;
  private final Page mailPage;
  private final Page linkPage;
  private final Page elsewherePage;
  private final Page expiredPage;

  SignInPages(SignIn signIn, Visitors visitors, ClientAddress senders, AccountForms forms, Pages pages) {
    this.signIn = signIn;
    this.visitors = visitors;
    this.senders = senders;
    this.forms = forms;
    askPage = pages.page(SignInPages.class, "sign-in.html", AccountMessage.SIGN_IN_TITLE);
    mailPage = pages.page(SignInPages.class, "check-mail.html", AccountMessage.MAIL_TITLE);
    linkPage = pages.page(SignInPages.class, "in.html", AccountMessage.OPENING_TITLE).running("in.js");
    elsewherePage = pages.page(SignInPages.class, "elsewhere.html", AccountMessage.ELSEWHERE_TITLE);
    expiredPage = pages.page(SignInPages.class, "expired.html", AccountMessage.EXPIRED_TITLE);
  }

  List<Route> routes() {
    return List.of(
        Route.get(SIGN_IN, this::form),
        Route.get(CHECK_MAIL, this::checkMail),
        Route.get(LINK, context -> linkPage.answer(context, Map.of())),
        forms.postOfAnyone(SIGN_IN, this::ask),
        forms.postOfAnyone(CODE, this::enterCode),
        forms.postOfAnyone(LINK, this::openLink),
        forms.postOfAnyone(SIGN_OUT, this::signOut));
  }

  /** The page to sign in on, which afterwards leads to a page of this site. */
  static String leadingTo(String path) {
    return isPage(path) && !path.equals(AccountPages.ACCOUNT) ? SIGN_IN + "?" + WANTED + "=" + path : SIGN_IN;
  }

  /** Whether it can be a page of this site, and of no other. */
  static boolean isPage(String path) {
    return PAGE.matcher(path).matches();
  }

  private static Optional<String> wanted(String typed) {
    return Optional.ofNullable(typed).filter(SignInPages::isPage);
  }

  private void ask(Context context, String typed, boolean isWrong, Optional<String> wanted) {
    askPage.answer(
        context, Map.of("typed", typed, WRONG, isWrong, "wanted", wanted.stream().toList()));
  }

  private void form(Context context) {
    if (visitors.of(context).isPresent()) {
      AccountForms.lead(context, wanted(context.queryParam(WANTED)).orElse(AccountPages.ACCOUNT));
    } else {
      ask(context, "", false, wanted(context.queryParam(WANTED)));
    }
  }

  /** The answer is the same whether the address has an account or not, and nothing is looked up for it. */
  private void ask(Context context, Form form) {
    Optional<MailAddress> address = MailAddress.parse(form.of("address"));
    if (address.isEmpty()) {
      context.status(UNPROCESSABLE);
      ask(context, form.of("address"), true, wanted(form.of(WANTED)));
      return;
    }
    String asked =
        signIn.ask(address.get(), browserOf(context), SpokenLanguage.of(context), senders.of(context.req()));
    Cookie.ASKED.set(context, asked);
    Optional<String> wanted = wanted(form.of(WANTED));
    if (wanted.isPresent()) {
      Cookie.WANTED.set(context, wanted.get());
    } else if (Cookie.WANTED.of(context).isPresent()) {
      Cookie.WANTED.remove(context);
    }
    AccountForms.lead(context, CHECK_MAIL);
  }

  private void checkMail(Context context) {
    Optional<Attempts.Open> asked = Cookie.ASKED.of(context).flatMap(signIn::askedBy);
    if (asked.isPresent()) {
      mail(context, asked.get(), List.of());
    } else {
      AccountForms.lead(context, SIGN_IN);
    }
  }

  private void enterCode(Context context, Form form) {
    Optional<String> browser = Cookie.ASKED.of(context);
    Optional<Attempts.Open> asked = browser.flatMap(signIn::askedBy);
    if (asked.isEmpty()) {
      AccountForms.lead(context, SIGN_IN);
      return;
    }
    SignIn.Result result =
        signIn.byCode(asked.get(), Form.digits(form.of("code")), browserOf(context), senders.of(context.req()));
    if (result.entered().isPresent()) {
      enter(context, result.entered().get());
      return;
    }
    if (browser.flatMap(signIn::askedBy).isEmpty()) {
      // Its account has been deleted at this very moment.
      AccountForms.lead(context, SIGN_IN);
      return;
    }
    Message wrong =
        result.codesLeft() > 0
            ? Message.of(AccountMessage.CODE_WRONG, Argument.count(result.codesLeft()))
            : Message.of(AccountMessage.CODE_SPENT);
    context.status(UNPROCESSABLE);
    mail(context, asked.get(), List.of(wrong));
  }

  private void mail(Context context, Attempts.Open asked, List<Message> wrong) {
    Message sent = Message.of(AccountMessage.MAIL_SENT, Argument.literal(asked.address().text()));
    mailPage.answer(context, Map.of("sent", sent, WRONG, wrong, "isWrong", !wrong.isEmpty()));
  }

  private void openLink(Context context, Form form) {
    SignIn.Link link = signIn.byLink(form.of("token"), browserOf(context), senders.of(context.req()));
    if (link.entered().isPresent()) {
      enter(context, link.entered().get());
    } else if (visitors.of(context).isPresent()) {
      // Opened twice: the first time has signed in.
      AccountForms.lead(context, AccountPages.ACCOUNT);
    } else if (link.isElsewhere()) {
      elsewherePage.answer(context, Map.of());
    } else {
      context.status(GONE);
      expiredPage.answer(context, Map.of());
    }
  }

  private void enter(Context context, SignIn.Entered entered) {
    Cookie.SESSION.set(context, entered.session());
    Cookie.KNOWN.set(context, entered.mark());
    Cookie.ASKED.remove(context);
    Optional<String> wanted = Cookie.WANTED.of(context);
    if (wanted.isPresent()) {
      Cookie.WANTED.remove(context);
    }
    AccountForms.lead(context, wanted.orElse(AccountPages.ACCOUNT));
  }

  private void signOut(Context context, Form form) {
    Cookie.SESSION.of(context).ifPresent(signIn::end);
    Cookie.SESSION.remove(context);
    AccountForms.lead(context, SIGN_IN);
  }

  private static SignIn.Browser browserOf(Context context) {
    return new SignIn.Browser(
        BrowserName.of(context.header("User-Agent")),
        Cookie.ASKED.of(context),
        Cookie.KNOWN.of(context),
        Cookie.SESSION.of(context));
  }
}
