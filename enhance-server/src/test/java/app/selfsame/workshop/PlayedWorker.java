package app.selfsame.workshop;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A process in the place of one that works on photos, which a hostile file has taken over or not. */
final class PlayedWorker {
  private static final String HONEST =
      "{\"error\":\"This is no photo. Choose another.\",\"reason\":\"not-an-image\",\"arguments\":{\"process\":%d,\"photos\":%d}}";
  private static final String REPORT = "{\"verdict\":\"ready\",\"next\":\"save\",\"checks\":[]}";

  private PlayedWorker() {}

  /** What it does with a photo. */
  enum Manner {
    /** Says which process it is, and how many photos it has seen. */
    HONEST,
    /** Says that its engine computes what it should, whatever it was asked. */
    PROVEN,
    NEVER_READY,
    DIES,
    /** Has somebody else end it. */
    IS_KILLED,
    HANGS,
    SAYS_NOTHING_AND_LIVES,
    ANOTHER_NUMBER,
    UNKNOWN_KIND,
    PROMISES_TWO_GIGABYTES,
    ENDLESS_WORDS,
    NO_JSON,
    NESTED_JSON,
    TWO_LINES,
    UNKNOWN_VERDICT,
    UNKNOWN_REASON_TO_REFUSE,
    FILE_THAT_IS_NO_PICTURE,
    FILE_THAT_NOBODY_ASKED_FOR,
    ZONE_THAT_NOBODY_ASKED_FOR,
    DEFECT_WITH_WORDS
  }

  /** Starts such processes, each as the list says, the last one again and again; remembers them. */
  static final class Stage implements Launcher {
    final List<Process> started = Collections.synchronizedList(new ArrayList<>());
    private final List<Manner> manners;

    Stage(Manner... manners) {
      this.manners = List.of(manners);
    }

    @Override
    public Process start(Path folder) throws IOException {
      Manner manner = manners.get(Math.min(started.size(), manners.size() - 1));
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx64m",
              "-cp", System.getProperty("java.class.path"), PlayedWorker.class.getName(), manner.name());
      Process process =
          builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      started.add(process);
      return process;
    }

    int count() {
      return started.size();
    }
  }

  public static void main(String[] arguments) throws IOException {
    Manner manner = Manner.valueOf(arguments[0]);
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    out.writeInt(manner == Manner.NEVER_READY ? 0 : Answer.MARK);
    out.flush();
    for (int number = 1; ; number++) {
      OrderFrame.read(in);
      play(manner, number, out);
    }
  }

  private static void play(Manner manner, int number, DataOutputStream out) throws IOException {
    switch (manner) {
      case HONEST -> say(Answer.Kind.UNUSABLE, String.format(HONEST, ProcessHandle.current().pid(), number), number, out);
      case PROVEN -> say(Answer.Kind.PROVEN, "{}", number, out);
      case NEVER_READY, HANGS -> hang();
      case DIES -> Runtime.getRuntime().halt(1);
      case IS_KILLED -> {
        new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
        hang();
      }
      case SAYS_NOTHING_AND_LIVES -> {
        System.out.close();
        hang();
      }
      case ANOTHER_NUMBER -> say(Answer.Kind.JUDGED, REPORT, number + 1, out);
      case UNKNOWN_KIND -> bytes(number, 99, 0, out);
      case PROMISES_TWO_GIGABYTES -> bytes(number, 0, Integer.MAX_VALUE, out);
      case ENDLESS_WORDS -> {
        bytes(number, 0, 2 << 20, out);
        while (true) {
          out.writeBytes("[\"word\",");
        }
      }
      case NO_JSON -> say(Answer.Kind.JUDGED, "<html>", number, out);
      case NESTED_JSON -> say(Answer.Kind.JUDGED, "[".repeat(100_000), number, out);
      case TWO_LINES -> say(Answer.Kind.JUDGED, REPORT.replace(",", ",\n"), number, out);
      case UNKNOWN_VERDICT -> say(Answer.Kind.JUDGED, REPORT.replace("ready", "splendid"), number, out);
      case UNKNOWN_REASON_TO_REFUSE -> say(Answer.Kind.UNUSABLE, HONEST.replace("not-an-image", "mood"), number, out);
      case FILE_THAT_IS_NO_PICTURE -> file("#!/bin/sh".getBytes(StandardCharsets.UTF_8), number, out);
      case FILE_THAT_NOBODY_ASKED_FOR -> file(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, number, out);
      case ZONE_THAT_NOBODY_ASKED_FOR -> say(Answer.Kind.ZONE_READ, "{\"verdict\":\"none\"}", number, out);
      case DEFECT_WITH_WORDS ->
          say(Answer.Kind.DEFECT, "{\"failure\":\"Name: Jane Doe\",\"at\":\"Jane Doe, Main Street\"}", number, out);
    }
  }

  private static void say(Answer.Kind kind, String json, int number, DataOutputStream out) throws IOException {
    new Answer(kind, json.getBytes(StandardCharsets.UTF_8), Optional.empty()).write(number, out);
  }

  private static void file(byte[] made, int number, DataOutputStream out) throws IOException {
    new Answer(Answer.Kind.JUDGED_WITH_FILE, REPORT.getBytes(StandardCharsets.UTF_8), Optional.of(made)).write(number, out);
  }

  private static void bytes(int number, int kind, int length, DataOutputStream out) throws IOException {
    out.writeInt(Answer.MARK);
    out.writeInt(number);
    out.writeByte(kind);
    out.writeInt(length);
    out.flush();
  }

  private static void hang() {
    while (new File(".").exists()) {
      LockSupport.park();
    }
  }
}
