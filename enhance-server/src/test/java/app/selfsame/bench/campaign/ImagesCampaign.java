package app.selfsame.bench.campaign;

import app.selfsame.bench.campaign.Mutants.Mutant;
import app.selfsame.browser.PageOpenings;
import app.selfsame.decode.Differences;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import java.io.IOException;
import java.util.Locale;

/**
 * Spoilt pictures are opened by the JVM's decoders and by the served page in Chromium. Each is a picture of the size that
 * its header says, or refused by a code that people are told; and where both open it, in the same size. Whoever opens what
 * the other refuses is counted by format.
 */
final class ImagesCampaign implements Campaign {
  /** CIEDE2000 of all but a tenth of the pixels. */
  private static final double ALIKE = 4;

  private static final double SHARE = 0.9;
  private static final int SLOW_MILLIS = 5_000;
  private static final int COMPARED_EDGE_PX = 1_600;

  @Override
  public Findings run(Terms terms) throws IOException, InterruptedException {
    Findings findings = new Findings();
    Mutants mutants = new Mutants(Seeds.pictures(), terms.seed());
    try (JvmOpenings here = new JvmOpenings();
        PageOpenings there = new PageOpenings()) {
      for (int number = terms.from(); number < terms.from() + terms.count(); number++) {
        Mutant mutant = mutants.mutant(number);
        judge(mutant, here.open(mutant.bytes()), there.open(mutant.bytes()), findings);
      }
    }
    return findings;
  }

  private static void judge(Mutant mutant, JvmOpenings.Opened here, PageOpenings.Opened there, Findings findings) {
    String name = mutant.number() + " (" + mutant.name() + ")";
    if (here.fault() != null || there.fault() != null) {
      findings.count("fault");
      findings.fault(name + ": here " + said(here.refusal(), here.fault()) + ", page " + said(there.refusal(), there.fault()));
      return;
    }
    if (here.millis() > SLOW_MILLIS) {
      findings.remark(name + ": " + here.millis() + " ms here");
    }
    String format = ImageFormat.of(mutant.bytes()).label();
    if (here.picture() == null || there.picture() == null) {
      String outcome =
          here.picture() == there.picture()
              ? "refused by both"
              : "opened " + (here.picture() == null ? "by the page" : "here") + " alone, " + format;
      findings.count(outcome);
      return;
    }
    if (!isOfOneSize(here.picture(), there.picture())) {
      findings.count("fault");
      findings.fault(name + ": " + size(here.picture()) + " here, " + size(there.picture()) + " on the page");
      return;
    }
    boolean isWhole = here.picture().width() == there.picture().width();
    double difference = isWhole ? Differences.opaqueShare(here.picture(), there.picture(), SHARE) : 0;
    findings.count(difference <= ALIKE ? "opened alike" : "opened in other colours, " + format);
    if (difference > ALIKE) {
      findings.remark(String.format(Locale.ROOT, "%s: other colours, by %.0f", name, difference));
    }
  }

  private static String said(String refusal, String fault) {
    return fault != null ? fault : refusal != null ? refusal : "opened";
  }

  /** Of a larger picture the page shows a smaller one. */
  private static boolean isOfOneSize(RgbaImage here, RgbaImage there) {
    int longest = Math.max(here.width(), here.height());
    if (longest <= COMPARED_EDGE_PX) {
      return here.width() == there.width() && here.height() == there.height();
    }
    double scale = (double) Math.max(there.width(), there.height()) / longest;
    return Math.abs(here.width() * scale - there.width()) <= 1 && Math.abs(here.height() * scale - there.height()) <= 1;
  }

  private static String size(RgbaImage picture) {
    return picture.width() + " x " + picture.height();
  }
}
