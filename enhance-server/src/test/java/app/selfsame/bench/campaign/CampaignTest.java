package app.selfsame.bench.campaign;

import static org.junit.Assert.assertEquals;

import app.selfsame.store.Engine;
import java.security.SecureRandom;
import java.util.List;
import org.junit.Test;

/** A little of each campaign: what is always the same, and what is not and can be repeated by {@code ./bench campaign}. */
public class CampaignTest {
  private static final long SEED = 1;
  private static final long ANY = new SecureRandom().nextInt(1_000_000_000);

  private static void run(Campaign campaign, long seed, int count) throws Exception {
    Findings findings = campaign.run(new Terms(seed, 0, count));
    String name = campaign.getClass().getSimpleName() + ", seed " + seed;
    System.out.println(name + ": " + findings.outcomes());
    assertEquals(name, List.of(), findings.faults());
  }

  @Test
  public void spoiltFilesAreReadOrRefused() throws Exception {
    run(new ReadersCampaign(), SEED, 200);
    run(new ReadersCampaign(), ANY, 400);
  }

  @Test
  public void spoiltPicturesAreOpenedOrRefusedHereAndOnThePage() throws Exception {
    run(new ImagesCampaign(), SEED, 40);
    run(new ImagesCampaign(), ANY, 60);
  }

  @Test
  public void hostileRequestsAreRefusedAndHonestOnesAnswered() throws Exception {
    run(new RequestsCampaign(), ANY, 400);
  }

  @Test
  public void peopleGoOnWhenWhatBefellTheirSiteIsOver() throws Exception {
    List<Fault> some = List.of(Fault.DISK_FULL, Fault.KILLED);
    run(new FaultsCampaign(List.of(Engine.SQLITE), some), ANY, 1);
  }
}
