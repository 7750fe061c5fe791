package app.selfsame.bench.campaign;

import static org.junit.Assert.assertEquals;

import app.selfsame.store.Engine;
import java.util.List;
import org.junit.Test;

/** A little of each campaign, the same at each build: {@code ./bench campaign} goes further, from any seed. */
public class CampaignTest {
  private static final long SEED = 1;

  private static void run(Campaign campaign, int count) throws Exception {
    Findings findings = campaign.run(new Terms(SEED, 0, count));
    String name = campaign.getClass().getSimpleName() + ", seed " + SEED;
    System.out.println(name + ": " + findings.outcomes());
    assertEquals(name, List.of(), findings.faults());
  }

  @Test
  public void spoiltFilesAreReadOrRefused() throws Exception {
    run(new ReadersCampaign(), 600);
  }

  @Test
  public void spoiltPicturesAreOpenedOrRefusedHereAndOnThePage() throws Exception {
    run(new ImagesCampaign(), 100);
  }

  @Test
  public void hostileRequestsAreRefusedAndHonestOnesAnswered() throws Exception {
    run(new RequestsCampaign(), 400);
  }

  @Test
  public void peopleGoOnWhenWhatBefellTheirSiteIsOver() throws Exception {
    List<Fault> some = List.of(Fault.DISK_FULL, Fault.KILLED);
    run(new FaultsCampaign(List.of(Engine.SQLITE), some), 1);
  }
}
