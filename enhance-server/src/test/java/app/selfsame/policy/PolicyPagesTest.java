package app.selfsame.policy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Policies say what holds for a site, all of it and nothing else, and everybody can read them. */
public class PolicyPagesTest {
  private static final int NARROW = 320;
  private static final Texts ENGLISH = ShippedTexts.packaged().in(Language.EN).orElseThrow();

  /** What nobody reads where it is not done. */
  private static final Map<Practice, List<String>> WORDS =
      Map.of(
          Practice.ACCOUNTS, List.of("Of an account", "your account", "/account", "__Host-session", "sign-in"),
          Practice.COMPANIES, List.of("company", "companies"),
          Practice.FACES, List.of("templates of faces", "What companies do with faces"),
          Practice.PHOTOS_KEPT, List.of("Photos that a company sends"),
          Practice.COLLECTIONS, List.of("by a link"),
          Practice.PHOTOS_SOLD, List.of("paid photo", "money for a photo", "no refund"),
          Practice.CREDITS_SOLD, List.of("credit"),
          Practice.LIGHT, List.of("better light"),
          Practice.ZONES, List.of("Programs can send a page"));

  @Test
  public void aPolicySaysWhatHoldsForASiteAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    Set<PolicySentence> said = new HashSet<>();
    for (Deployment site : sites()) {
      String all = english(site, said);
      WORDS.forEach(
          (practice, words) -> {
            boolean isSaid = words.stream().anyMatch(all::contains);
            if (isSaid != site.does(practice)) {
              wrong.add(practice + " is said: " + isSaid + " where there is " + site);
            }
          });
      if (all.contains("Stripe") != site.takesMoney() || all.contains("This site costs nothing") == site.takesMoney()) {
        wrong.add("payments where there is " + site);
      }
      if (all.contains("The mail server mail.example.org") != site.hasMail()) {
        wrong.add("mail where there is " + site);
      }
      if (all.contains("to nobody else") == (site.takesMoney() || site.hasMail() || !site.photoStore().isEmpty())) {
        wrong.add("somebody else where there is " + site);
      }
    }
    assertEquals(List.of(), wrong);
    for (Policy policy : Policy.values()) {
      policy.sentences().forEach(sentence -> assertTrue(sentence.id() + " is never said", said.contains(sentence)));
    }
  }

  /** Each that can be set up: companies need accounts, and all that companies do needs companies. */
  private static List<Deployment> sites() {
    List<Deployment> sites = new ArrayList<>();
    Practice[] all = Practice.values();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<Practice> on = EnumSet.noneOf(Practice.class);
      for (Practice practice : all) {
        if ((bits >> practice.ordinal() & 1) == 1) {
          on.add(practice);
        }
      }
      Set<Practice> ofCompanies =
          EnumSet.of(Practice.FACES, Practice.PHOTOS_KEPT, Practice.COLLECTIONS, Practice.CREDITS_SOLD);
      ofCompanies.retainAll(on);
      if (ofCompanies.isEmpty() || on.contains(Practice.COMPANIES)) {
        if (!on.contains(Practice.COMPANIES) || on.contains(Practice.ACCOUNTS)) {
          sites.add(site(on, bits % 2 == 0));
        }
      }
    }
    return sites;
  }

  private static Deployment site(Set<Practice> on, boolean isSaid) {
    return new Deployment(
        on,
        isSaid ? PolicySite.OPERATOR : "",
        isSaid ? PolicySite.CONTACT : "",
        isSaid ? PolicySite.REGIONS : "",
        on.contains(Practice.ACCOUNTS) ? "mail.example.org" : "",
        on.contains(Practice.PHOTOS_KEPT) && on.contains(Practice.LIGHT) ? "store.example.org" : "",
        on.contains(Practice.ZONES),
        on.contains(Practice.LIGHT) ? 14 : 0);
  }

  private static String english(Deployment site, Set<PolicySentence> said) {
    StringBuilder all = new StringBuilder();
    for (Policy policy : Policy.values()) {
      for (PolicySentence sentence : policy.of(site)) {
        said.add(sentence);
        all.append(ENGLISH.say(sentence.said(site))).append(' ');
        sentence.statement().path().ifPresent(path -> all.append(path).append(' '));
        sentence.statement().cookie().ifPresent(cookie -> all.append(cookie).append(' '));
      }
    }
    return all.toString();
  }

  @Test
  public void eachIsReadInEachLanguageWithTheTestsOfItsPromises() throws Exception {
    Deployment site =
        new Deployment(
            PolicySite.everything(),
            PolicySite.OPERATOR,
            PolicySite.CONTACT,
            PolicySite.REGIONS,
            "",
            "",
            false,
            PolicySite.REFUND_DAYS);
    try (PolicySite server = new PolicySite(PolicySite.everything(), PolicySite.said())) {
      for (Language language : ShippedTexts.packaged().languages()) {
        Texts texts = ShippedTexts.packaged().in(language).orElseThrow();
        for (Policy policy : Policy.values()) {
          String page = server.text(policy.path() + "?lang=" + language.tag());
          for (PolicySentence sentence : policy.of(site)) {
            assertTrue(language + " " + sentence.id(), page.contains(texts.say(sentence.said(site))));
            sentence.statement().tests().forEach(test -> assertTrue(test, page.contains(test)));
          }
        }
      }
    }
  }

  @Test
  public void whereNothingIsSwitchedOnTheyAreThereAndShort() throws Exception {
    try (PolicySite server = new PolicySite(Set.of())) {
      String privacy = server.text("/privacy");
      assertTrue(privacy, privacy.contains("has not given a name"));
      assertTrue(privacy, privacy.contains("has not said where questions, requests and complaints about data go"));
      assertTrue(privacy, privacy.contains("has not said where servers and kept data are"));
      assertFalse(privacy, privacy.contains("Of an account these are kept"));
      assertFalse(privacy, privacy.contains("Payments"));
      assertTrue(server.text("/terms").contains("This site costs nothing"));
      assertTrue(server.text("/cookies").contains("__Host-language"));
      assertFalse(server.text("/cookies").contains("__Host-session"));
    }
  }

  @Test
  public void whatTheOperatorSaysIsNoMarkup() throws Exception {
    try (PolicySite server = new PolicySite(Set.of(), PolicySite.said())) {
      String page = server.get("/privacy").body();
      assertTrue(page, page.contains("Jane &lt;i&gt;Doe&lt;/i&gt;"));
      assertFalse(page, page.contains("<i>Doe"));
      assertTrue(page, page.contains(PolicySite.CONTACT) && page.contains(PolicySite.REGIONS));
    }
  }

  @Test
  public void eachLeadsToTheOthersAndEveryPageToAllOfThem() throws Exception {
    try (PolicySite server = new PolicySite(PolicySite.everything())) {
      for (String path : List.of("/privacy", "/terms", "/cookies", "/policy/biometric", "/sign-in")) {
        String page = server.get(path).body();
        for (Policy policy : Policy.values()) {
          assertTrue(path + " leads to " + policy, page.contains("href=\"" + policy.path() + "\""));
        }
      }
      for (String path : List.of("/", "/en", "/passport", "/compare")) {
        String page = server.get(path).body();
        assertTrue(path, page.contains("href=\"/privacy") && page.contains("href=\"/terms"));
      }
    }
  }

  @Test
  public void whereItSendsPeopleThereIsAPage() throws Exception {
    Map<String, Integer> answers = new LinkedHashMap<>();
    try (PolicySite server = new PolicySite(PolicySite.everything())) {
      for (Policy policy : Policy.values()) {
        for (PolicySentence sentence : policy.sentences()) {
          for (String path : sentence.statement().path().stream().toList()) {
            answers.put(path, server.get(path).statusCode());
          }
        }
      }
    }
    assertEquals(7, answers.size());
    answers.forEach((path, status) -> assertNotEquals(path, 404L, (long) status));
  }

  @Test
  public void theyCanBeReadOnPhonesInTheDarkAndFromRightToLeft() throws Exception {
    try (PolicySite server = new PolicySite(PolicySite.everything(), PolicySite.said())) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Browser.NewContextOptions options =
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 640);
        try (BrowserContext context = Chromium.shared().newContext(options)) {
          Page page = context.newPage();
          for (Policy policy : Policy.values()) {
            page.navigate(server.at(policy.path() + (scheme == ColorScheme.DARK ? "?lang=ar" : "?lang=de")));
            assertEquals(policy.path(), NARROW, page.evaluate("() => document.documentElement.scrollWidth"));
            assertEquals(policy.path(), "", Axe.complaints(page));
          }
        }
      }
    }
  }
}
