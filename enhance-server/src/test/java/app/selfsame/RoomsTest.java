package app.selfsame;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
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

  @Test
  public void whatFeaturesShareKnowsNoFeature() {
    noClasses()
        .that().resideInAnyPackage("app.selfsame.http..", "app.selfsame.quota..", "app.selfsame.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("app.selfsame.light..", "app.selfsame.site..", "app.selfsame.metrics..")
        .check(classes);
  }
}
