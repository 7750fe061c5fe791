package app.selfsame;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** Which package of the server may know which. */
public class RoomsTest {
  private static final String COMMAND = "app.selfsame.command..";
  private static final String SERVICE = "app.selfsame.service..";

  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  public void packagesKnowEachOtherInOneDirection() {
    slices().matching("app.selfsame.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  public void nobodyButTheCommandLineKnowsTheService() {
    noClasses()
        .that().resideOutsideOfPackages(COMMAND, SERVICE)
        .should().dependOnClassesThat().resideInAnyPackage(COMMAND, SERVICE)
        .check(classes);
  }

  private static final String[] FEATURES = {
    "app.selfsame.account..", "app.selfsame.batch..", "app.selfsame.collection..", "app.selfsame.company..",
    "app.selfsame.comparison..", "app.selfsame.enrolment..", "app.selfsame.light..", "app.selfsame.payment..",
    "app.selfsame.policy..", "app.selfsame.portal..", "app.selfsame.readingkey..", "app.selfsame.reference..",
    "app.selfsame.site..", "app.selfsame.zone.."
  };

  @Test
  public void whatFeaturesShareKnowsNoFeature() {
    noClasses()
        .that().resideInAnyPackage(
            "app.selfsame.http..", "app.selfsame.settings..", "app.selfsame.quota..", "app.selfsame.metrics..",
            "app.selfsame.engine..", "app.selfsame.feature..", "app.selfsame.texts..", "app.selfsame.store..",
            "app.selfsame.jobs..", "app.selfsame.mail..", "app.selfsame.ledger..", "app.selfsame.credits..",
            "app.selfsame.pages..", "app.selfsame.idempotency..", "app.selfsame.money..", "app.selfsame.secret..",
            "app.selfsame.workshop..", "app.selfsame.blob..", "app.selfsame.archive..", "app.selfsame.usage..")
        .should().dependOnClassesThat().resideInAnyPackage(FEATURES)
        .check(classes);
  }

  @Test
  public void noFeatureKnowsAnother() {
    for (String feature : FEATURES) {
      noClasses()
          .that().resideInAPackage(feature)
          .should().dependOnClassesThat().resideInAnyPackage(others(feature))
          .check(classes);
    }
  }

  /** Features say what happens, and need not know who is told. */
  @Test
  public void nobodyButTheCommandLineKnowsWebhooks() {
    noClasses()
        .that().resideOutsideOfPackages(COMMAND, "app.selfsame.webhook..")
        .should().dependOnClassesThat().resideInAnyPackage("app.selfsame.webhook..")
        .check(classes);
  }

  private static String[] others(String feature) {
    // Companies are made of those who have an account, and buy credits. Batches are companies'. Photo collections are for the
    // same documents, and are encrypted for reading keys.
    Map<String, Set<String>> known =
        Map.of(
            "app.selfsame.payment..", Set.of("app.selfsame.account..", "app.selfsame.company.."),
            "app.selfsame.company..", Set.of("app.selfsame.account.."),
            "app.selfsame.batch..", Set.of("app.selfsame.company.."),
            "app.selfsame.comparison..", Set.of("app.selfsame.company..", "app.selfsame.batch.."),
            "app.selfsame.enrolment..", Set.of("app.selfsame.company..", "app.selfsame.batch.."),
            "app.selfsame.readingkey..", Set.of("app.selfsame.account..", "app.selfsame.company.."),
            "app.selfsame.collection..",
                Set.of(
                    "app.selfsame.account..", "app.selfsame.batch..", "app.selfsame.company..", "app.selfsame.readingkey.."),
            "app.selfsame.zone..", Set.of("app.selfsame.company..", "app.selfsame.batch.."),
            "app.selfsame.portal..", Set.of("app.selfsame.company..", "app.selfsame.batch.."));
    return Stream.of(FEATURES)
        .filter(other -> !other.equals(feature) && !known.getOrDefault(feature, Set.of()).contains(other))
        .toArray(String[]::new);
  }

  /** What is set up is the lowest of all: a setting's kind may lie in a feature, but not the reading of it. */
  @Test
  public void settingsKnowNobody() {
    noClasses()
        .that().resideInAPackage("app.selfsame.settings..")
        .should().dependOnClassesThat().resideInAnyPackage(
            "app.selfsame.http..", "app.selfsame.quota..", "app.selfsame.metrics..", "app.selfsame.feature..")
        .check(classes);
  }
}
