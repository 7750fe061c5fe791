package app.selfsame.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which photo is whose. Capitals do not count, nor how a letter with an accent is written.
 *
 * @param lines the line of each file that is somebody's photo
 * @param missing lines for which there is no file
 * @param doubtful lines for which there are several files, or a file that is another line's as well
 * @param unnamed files that no line names
 */
public record Matching(
    Map<String, RosterLine> lines, List<RosterLine> missing, Map<RosterLine, List<String>> doubtful, List<String> unnamed) {

  /**
   * Finds the files of a roster: by the name that stands there, with its folders or without, or by the id.
   *
   * @param files names of files, with {@code /} between folders
   */
  public static Matching of(Roster roster, List<String> files) {
    Map<String, List<String>> byPath = new HashMap<>();
    Map<String, List<String>> byName = new HashMap<>();
    Map<String, List<String>> byStem = new HashMap<>();
    for (String file : files) {
      String folded = FileNames.folded(file);
      String name = folded.substring(folded.lastIndexOf('/') + 1);
      add(byPath, folded, file);
      add(byName, name, file);
      add(byStem, stem(name), file);
    }
    Map<RosterLine, List<String>> found = new LinkedHashMap<>();
    Map<String, Integer> claims = new HashMap<>();
    for (RosterLine line : roster.lines()) {
      List<String> own = line.file().isEmpty()
          ? first(FileNames.folded(line.id()), byStem, byName)
          : first(FileNames.folded(line.file().replace('\\', '/')), byPath, byName, byStem);
      found.put(line, own);
      own.forEach(file -> claims.merge(file, 1, Integer::sum));
    }
    return sorted(found, claims, files);
  }

  private static Matching sorted(Map<RosterLine, List<String>> found, Map<String, Integer> claims, List<String> files) {
    Map<String, RosterLine> lines = new TreeMap<>();
    List<RosterLine> missing = new ArrayList<>();
    Map<RosterLine, List<String>> doubtful = new LinkedHashMap<>();
    found.forEach(
        (line, own) -> {
          if (own.isEmpty()) {
            missing.add(line);
          } else if (own.size() > 1 || claims.get(own.get(0)) > 1) {
            doubtful.put(line, own);
          } else {
            lines.put(own.get(0), line);
          }
        });
    Set<String> unnamed = new TreeSet<>(files);
    unnamed.removeAll(new HashSet<>(claims.keySet()));
    return new Matching(lines, missing, doubtful, List.copyOf(unnamed));
  }

  @SafeVarargs
  private static List<String> first(String name, Map<String, List<String>>... places) {
    for (Map<String, List<String>> place : places) {
      if (place.containsKey(name)) {
        return place.get(name);
      }
    }
    return List.of();
  }

  private static void add(Map<String, List<String>> files, String name, String file) {
    files.computeIfAbsent(name, any -> new ArrayList<>()).add(file);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
