package app.selfsame.workshop;

import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.likeness.Obstacle;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.report.NextStep;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of a photo. It was said by a process that a hostile file may have taken over: true of that photo at best. */
public sealed interface Done {
  /**
   * The photo was judged.
   *
   * @param verdict of the file that was made, or else of the photo
   * @param next what a person does next
   * @param reasons the checks that fail, then those that warn, by their ids
   * @param report one JSON object on one line, as {@code check --json} and {@code prepare --json} print it but for what
   *     they say of files and time, and with {@code next}
   * @param file what is to be handed in; empty when none was asked for, or it was refused
   * @param refused why there is no file: a JSON object with {@code refused}, {@code reason} and {@code arguments}
   * @param face to be compared with others; there if that was asked for
   */
  record Judged(
      Verdict verdict,
      NextStep next,
      List<String> reasons,
      String report,
      Optional<FinishedFile> file,
      Optional<String> refused,
      Optional<SeenFace> face)
      implements Done {
    public Judged {
      reasons = List.copyOf(reasons);
    }

    /** Of a photo whose face is nobody's business. */
    public Judged(
        Verdict verdict,
        NextStep next,
        List<String> reasons,
        String report,
        Optional<FinishedFile> file,
        Optional<String> refused) {
      this(verdict, next, reasons, report, file, refused, Optional.empty());
    }
  }

  /**
   * Faces were held against each other.
   *
   * @param pairs the likeliest ones first, {@link SearchOrder#MOST_PAIRS} at most
   * @param found how many there are in all
   * @param spoiled the places of those that are no faces, or of another version: they were compared with none
   */
  record Searched(List<Pair> pairs, int found, Set<Integer> spoiled) implements Done {
    public Searched {
      pairs = List.copyOf(pairs);
      spoiled = Set.copyOf(spoiled);
    }
  }

  /**
   * Two faces of an order that may be of one photo or of one person.
   *
   * @param first its place in the order, from 0
   * @param second its place in the order, beyond the first's
   */
  record Pair(int first, int second, DuplicateSearch.Kind kind) {}

  /**
   * The picture was looked at for a machine-readable zone.
   *
   * @param json one JSON object on one line, as {@code mrz --json} prints it but for what it says of file and time; bytes,
   *     so that whoever has sent them can {@link #wipe} them
   */
  record ZoneRead(MrzVerdict verdict, byte[] json) implements Done {
    /** Overwrites what was read. */
    public void wipe() {
      Arrays.fill(json, (byte) 0);
    }
  }

  /**
   * Two faces were compared, or something stood in the way.
   *
   * @param json one JSON object on one line, as {@code compare --json} prints it but for the names of files
   */
  record FacesCompared(LikenessAnswer answer, String json) implements Done {}

  /**
   * A template was made of the face in a photo.
   *
   * @param template as {@link app.selfsame.likeness.FaceTemplate#encoded()}, of the current version
   * @param isPoor whether the face is small or turned a little, so that two photos of the person may differ more
   */
  record TemplateMade(byte[] template, boolean isPoor) implements Done {
    /** Overwrites the template. */
    public void wipe() {
      Arrays.fill(template, (byte) 0);
    }

    /** Nothing of the person, so that no log ever holds it. */
    @Override
    public String toString() {
      return "TemplateMade";
    }
  }

  /**
   * No template can be made of the photo.
   *
   * @param obstacle what stands in the way
   * @param json one JSON object on one line, with {@code code} and {@code text}
   */
  record NotCompared(Obstacle obstacle, String json) implements Done {}

  /** Each network of the engine has answered what it should. */
  record Proven() implements Done {}

  /**
   * It is no photo that can be read, or the document is unknown.
   *
   * @param code the word for programs, of {@link app.selfsame.refusal.RefusalCode}
   * @param refusal a JSON object with {@code error}, {@code reason} and {@code arguments}; also {@code photo}, which is
   *     {@code first} or {@code second}, where there were two
   */
  record Unusable(String code, String refusal) implements Done {}

  /**
   * Nothing is known of the photo: it was tried twice, the second time in a fresh process by itself, and more often where
   * others ended its processes.
   *
   * @param why what happened the last time
   */
  record Lost(Why why) implements Done {}

  /** What happened to a process. */
  enum Why {
    /** None could be started: no fault of the photo, and worth another try later. */
    NOT_STARTED,
    /** It ended, or said what makes no sense. */
    DIED,
    /** Somebody ended it, or the system did which had too little memory for all: most likely no fault of the photo. */
    KILLED,
    /** It took longer than a photo may, and was ended. */
    TOO_SLOW,
    /** The photo takes more memory than a process has. */
    TOO_LARGE,
    /** The engine failed on the photo: a defect of the program. */
    DEFECT
  }
}
