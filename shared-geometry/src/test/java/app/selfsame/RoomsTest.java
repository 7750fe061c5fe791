package app.selfsame;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.Test;

/** Which package of the engine may know which. */
public class RoomsTest {
  private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  public void packagesKnowEachOtherInOneDirection() {
    slices().matching("app.selfsame.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  public void theEngineTouchesNeitherFilesNorScreenNorNetwork() {
    noClasses()
        .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax..", "java.nio..", "java.net..")
        .check(classes);
  }
}
