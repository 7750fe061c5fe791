package app.selfsame.studio;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/**
 * Where on the photo a check found what it says.
 *
 * @param number by which list, picture and print call it
 * @param check the check's id
 * @param calls for attention: the check failed or is near a limit
 * @param regions at least one, in pixels of the upright photo
 * @param words where that is, for those who do not see the picture
 */
record Evidence(int number, String check, boolean calls, List<RegionPx> regions, String words) {
  private static final List<String> ORDER = List.of("fail", "warn", "ask", "unknown", "pass");

  /** All there is, numbered in the order in which the checks are shown. */
  static List<Evidence> of(Report report) {
    List<Evidence> all = new ArrayList<>();
    for (String outcome : ORDER) {
      for (int i = 0; i < report.getChecks().getLength(); i++) {
        ReportedCheck check = report.getChecks().get(i);
        if (check.getOutcome().equals(outcome) && check.getWhere().getLength() > 0) {
          List<RegionPx> regions = regions(check);
          boolean calls = outcome.equals("fail") || outcome.equals("warn");
          String words = new FacePlaces(report).describe(regions);
          all.add(new Evidence(all.size() + 1, check.getId(), calls, regions, words));
        }
      }
    }
    return all;
  }

  /** That of one check, or null. */
  static Evidence ofCheck(List<Evidence> all, String checkId) {
    return all.stream().filter(evidence -> evidence.check.equals(checkId)).findFirst().orElse(null);
  }

  private static List<RegionPx> regions(ReportedCheck check) {
    List<RegionPx> regions = new ArrayList<>();
    for (int i = 0; i < check.getWhere().getLength(); i++) {
      JSArrayReader<JSArrayReader<JSNumber>> corners = check.getWhere().get(i);
      List<PointPx> outline = new ArrayList<>();
      for (int j = 0; j < corners.getLength(); j++) {
        outline.add(new PointPx(corners.get(j).get(0).doubleValue(), corners.get(j).get(1).doubleValue()));
      }
      regions.add(new RegionPx(outline));
    }
    return regions;
  }
}
