package app.selfsame.command;

import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.matting.Confidence;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.mrz.MrzHeadline;
import app.selfsame.mrz.MrzReading;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.refusal.Refusal;
import app.selfsame.verdict.Verdict;
import java.nio.file.Path;
import java.util.Optional;

/** What there is to say of one file. */
sealed interface FileResult {
  /** The file as it was named. */
  Path file();

  /** What it means for the exit code. */
  ExitStatus status();

  /**
   * A photo was judged.
   *
   * @param judgement of the photo as it came
   * @param preparation what came of the file that was asked for; empty when none was
   * @param written where that file is
   * @param printed where the report to print is
   */
  record Judged(
      Path file,
      Judgement judgement,
      Optional<Preparation> preparation,
      Optional<Path> written,
      Optional<Path> printed)
      implements FileResult {
    /** The judgement of the file that was made, or else of the photo. */
    Judgement finished() {
      return preparation.map(judgement::after).orElse(judgement);
    }

    Optional<Refusal> refusal() {
      return preparation
          .filter(Preparation.Refused.class::isInstance)
          .map(refused -> ((Preparation.Refused) refused).refusal());
    }

    /** Only a verdict of ready is a success, and only if the file that was asked for is there. */
    @Override
    public ExitStatus status() {
      return finished().verdict() == Verdict.READY && refusal().isEmpty() ? ExitStatus.PASS : ExitStatus.FAIL;
    }
  }

  /** A person was cut out of a photo, and written to two files. */
  record CutOut(Path file, Cutting.Made made, Path alpha, Path foreground) implements FileResult {
    @Override
    public ExitStatus status() {
      return made.matte().confidence().grade() == Confidence.Grade.POOR ? ExitStatus.FAIL : ExitStatus.PASS;
    }
  }

  /** Nobody was cut out of a photo. */
  record NotCutOut(Path file, Refusal refusal) implements FileResult {
    @Override
    public ExitStatus status() {
      return ExitStatus.FAIL;
    }
  }

  /**
   * A machine-readable zone was looked for.
   *
   * @param reading empty where there is none
   * @param today the day that tells what has expired
   */
  record ZoneRead(Path file, Optional<MrzReading> reading, CalendarDay today) implements FileResult {
    MrzVerdict verdict() {
      return reading.map(read -> read.acceptance().verdict()).orElse(MrzVerdict.NONE);
    }

    MrzHeadline headline() {
      return reading.map(MrzReading::headline).orElse(MrzHeadline.NONE);
    }

    @Override
    public ExitStatus status() {
      return verdict() == MrzVerdict.READ ? ExitStatus.PASS : ExitStatus.FAIL;
    }
  }

  /** The face of a photo was looked at, to be compared with another. */
  record FaceSeen(Path file, ComparedPhoto photo) implements FileResult {
    @Override
    public ExitStatus status() {
      return ExitStatus.PASS;
    }
  }

  /** A photo that is finished for its document already: it was not judged again. */
  record Finished(Path file) implements FileResult {
    @Override
    public ExitStatus status() {
      return ExitStatus.PASS;
    }
  }

  /** A file that nothing can be said of. */
  record Unusable(Path file, Refusal refusal) implements FileResult {
    @Override
    public ExitStatus status() {
      return ExitStatus.ERROR;
    }
  }
}
