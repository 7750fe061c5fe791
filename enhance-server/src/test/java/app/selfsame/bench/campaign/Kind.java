package app.selfsame.bench.campaign;

import java.util.Locale;
import java.util.function.Supplier;

/** The campaigns, with how much of each is done when nothing is said. */
enum Kind {
  READERS("files of every kind that strangers write, spoilt, in what reads them", 20_000, ReadersCampaign::new),
  IMAGES("pictures, spoilt, in the JVM's decoders and on the page in Chromium", 20_000, ImagesCampaign::new),
  REQUESTS("hostile requests to every address, beside honest ones, at a whole site", 10_000, RequestsCampaign::new),
  FAULTS("what befalls a whole site while people are at it, with each database: rounds of all", 2, FaultsCampaign::new),
  KILLS("a whole site's processes are killed while people are at it, with each database", 100, KillsCampaign::new);

  private final String description;
  private final int count;
  private final Supplier<Campaign> campaign;

  Kind(String description, int count, Supplier<Campaign> campaign) {
    this.description = description;
    this.count = count;
    this.campaign = campaign;
  }

  /** What is done, for the list. */
  String description() {
    return description;
  }

  int count() {
    return count;
  }

  Campaign campaign() {
    return campaign.get();
  }

  /** As it is called on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
