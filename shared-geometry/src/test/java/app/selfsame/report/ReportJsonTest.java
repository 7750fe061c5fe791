package app.selfsame.report;

import static org.junit.Assert.assertTrue;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ReportJsonTest {
  @Test
  public void theReportHasWhatPageAndCommandLineRelyOn() {
    String json =
        ReportJson.begin(
                ReportFixtures.judgement(
                    Verdict.REFUSED,
                    ReportFixtures.check(CheckId.HEAD_HEIGHT, Outcome.FAIL),
                    ReportFixtures.check(CheckId.RECENCY, Outcome.ASK)),
                ReportFixtures.TEXTS)
            .endObject()
            .toString();
    for (String part :
        List.of(
            "\"stage\":\"complete\"", "\"verdict\":\"refused\"", "\"headline\":\"Probably refused: head height; 1 question to answer\"",
            "\"questions\":1", "\"rules\":{\"confidence\":\"unverified\"", "\"recencyMonths\":6",
            "\"childrenUnder\":6", "\"takenBy\":\"Studio", "\"unsaid\":[\"head-height\",",
            "\"unsaidText\":\"As far as its rules are known here,",
            "\"answers\":{\"ageYears\":4,\"photoAgeMonths\":null,\"takenAsAsked\":false}",
            "\"where\":[[[100,100],[300,100],[300,150],[100,150]]]", "\"outcome\":\"ask\"",
            "{\"id\":\"eyes-open\",\"title\":\"Eyes open\",\"component\":\"0x4D\",\"value\":0.0712,"
                + "\"unit\":\"ratio\",\"scalar\":99,\"reason\":\"\"}",
            "\"value\":null", "\"crop\":null", "\"editing\":{\"crop\":\"allowed\"", "\"promise\":\"",
            "\"output\":null,\"edits\":[],\"ledger\":[]}")) {
      assertTrue(part + " in " + json, json.contains(part));
    }
  }
}
