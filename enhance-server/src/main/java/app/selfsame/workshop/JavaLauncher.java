package app.selfsame.workshop;

import app.selfsame.tflite.TfliteRuntime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts {@link PhotoWorker} with the Java and the class path of this process, and with nothing of its environment:
 * what is secret there stays here.
 */
final class JavaLauncher implements Launcher {
  /** Windows starts no program without it. */
  private static final String SYSTEM_ROOT = "SystemRoot";

  private final int heapMegabytes;

  JavaLauncher(int heapMegabytes) {
    this.heapMegabytes = heapMegabytes;
  }

  @Override
  public Process start(Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(folder)).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    String systemRoot = environment.get(SYSTEM_ROOT);
    environment.clear();
    if (systemRoot != null) {
      environment.put(SYSTEM_ROOT, systemRoot);
    }
    // Libraries write there what they please, and a hostile file could have them repeat it.
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private List<String> command(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-XX:+UseSerialGC");
    // Compiling for the long run costs more than it saves a process that is replaced.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+ExitOnOutOfMemoryError");
    // Java would say that it ends so in the midst of an answer.
    command.add("-XX:+DisplayVMOutputToStderr");
    // Nobody looks into it from outside, and it leaves nothing behind when it crashes.
    command.add("-XX:+DisableAttachMechanism");
    command.add("-XX:-UsePerfData");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:+SuppressFatalErrorMessage");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Duser.home=" + folder);
    TfliteRuntime.settingsOfAnotherProcess().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-cp");
    command.add(classPath());
    command.add(PhotoWorker.class.getName());
    return command;
  }

  /** As it is found from another folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
