package app.selfsame.studio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.Test;

/** Which folder of the page may know which: arrows run one way, from the whole to the parts. */
public class RoomsTest {
  private static final String PAGE = "app.selfsame.studio";
  private static final String ROOMS = PAGE + ".*..";

  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  public void roomsOfThePageKnowEachOtherInOneDirection() {
    slices().matching(PAGE + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  public void noRoomKnowsTheWholePage() {
    noClasses().that().resideInAPackage(ROOMS).should().dependOnClassesThat().resideInAPackage(PAGE).check(classes);
  }

  @Test
  public void partsAndEngineKnowNoOtherRoom() {
    noClasses().that().resideInAPackage(PAGE + ".parts")
        .should().dependOnClassesThat().resideInAnyPackage(
            PAGE + ".engine", PAGE + ".intake", PAGE + ".documents", PAGE + ".questions", PAGE + ".stage",
            PAGE + ".checks", PAGE + ".editing", PAGE + ".background", PAGE + ".light", PAGE + ".file",
            PAGE + ".report", PAGE + ".state")
        .check(classes);
    noClasses().that().resideInAPackage(PAGE + ".engine")
        .should().dependOnClassesThat().resideInAnyPackage(
            PAGE + ".intake", PAGE + ".documents", PAGE + ".questions", PAGE + ".stage", PAGE + ".checks",
            PAGE + ".editing", PAGE + ".background", PAGE + ".light", PAGE + ".file", PAGE + ".report", PAGE + ".state")
        .check(classes);
  }

  @Test
  public void pageAndWorkerKnowEachOtherByTheProtocolAlone() {
    noClasses().that().resideInAPackage("app.selfsame.worker..")
        .should().dependOnClassesThat().resideInAPackage(PAGE + "..").check(classes);
    noClasses().that().resideInAPackage(PAGE + "..")
        .should().dependOnClassesThat().resideInAPackage("app.selfsame.worker..").check(classes);
    noClasses().that().resideInAPackage("app.selfsame.protocol..")
        .should().dependOnClassesThat().resideInAnyPackage("app.selfsame.worker..", PAGE + "..", "app.selfsame.js..")
        .check(classes);
  }
}
