import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMSourceFilePolicy;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles a main class for browsers by TeaVM, as its plugin for Maven does, but in a process of its own. The order in which
 * TeaVM writes classes hangs on the identity hash codes of its objects, which a JVM hands out by what it has done before; this
 * one is to be started with {@code -XX:hashCode=2}, by which all are the same.
 *
 * <p>Arguments: {@code wasm} (WebAssembly with garbage collection) or {@code js} (an ES module), the main class, the file to
 * write, and {@code strict} where casts and bounds are to be checked.
 */
final class Compilation {
  public static void main(String[] arguments) throws Exception {
    boolean isWasm = arguments[0].equals("wasm");
    File file = new File(arguments[2]);
    InProcessBuildStrategy compiler = new InProcessBuildStrategy();
    compiler.init();
    compiler.setLog(new EmptyTeaVMToolLog());
    compiler.setClassPathEntries(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    compiler.setMainClass(arguments[1]);
    compiler.setEntryPointName("main");
    compiler.setTargetType(isWasm ? TeaVMTargetType.WEBASSEMBLY_GC : TeaVMTargetType.JAVASCRIPT);
    compiler.setJsModuleType(JSModuleType.ES2015);
    compiler.setTargetDirectory(file.getParent());
    compiler.setTargetFileName(file.getName());
    compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    compiler.setObfuscated(true);
    compiler.setStrict(Arrays.asList(arguments).contains("strict"));
    compiler.setMaxTopLevelNames(80_000);
    compiler.setSourceFilePolicy(TeaVMSourceFilePolicy.DO_NOTHING);
    BuildResult result = compiler.build();
    TeaVMProblemRenderer.describeProblems(result.getCallGraph(), result.getProblems(), new ConsoleTeaVMToolLog(false));
    if (!result.getProblems().getSevereProblems().isEmpty()) {
      System.exit(1);
    }
  }
}
