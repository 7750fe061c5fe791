package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.CropBody;
import app.selfsame.bench.hostile.HeldConnections.Then;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/** The kinds of attacks, each by one weakness that servers have. */
enum Kind {
  CUT_WEBP("lossless WebP of the largest size that end before their first pixel, or behind a tenth") {
    @Override
    Attack attack(Ground ground) {
      return files("image/webp", HostileWebp.withoutPixels(ground.width(), ground.height()),
          HostileWebp.cut(ground.width(), ground.height()));
    }
  },
  WEBP_GROUPS("lossless WebP of 65,536 groups of codes, one of them used, and of as many used ones as fit") {
    @Override
    Attack attack(Ground ground) {
      return files("image/webp", HostileWebp.lastGroup(), HostileWebp.usedGroups(ground.maxBodyBytes()));
    }
  },
  JPEG_PROFILE("JPEG whose ICC profile says that it has 2 GB") {
    @Override
    Attack attack(Ground ground) throws IOException {
      return files("image/jpeg", HostileJpeg.hugeProfile());
    }
  },
  JPEG_SEGMENTS("JPEG of empty segments, as many as fit") {
    @Override
    Attack attack(Ground ground) throws IOException {
      return files("image/jpeg", HostileJpeg.emptySegments(ground.maxBodyBytes()));
    }
  },
  JPEG_SCANS("progressive JPEG of the largest size, with as many scans as are let in") {
    @Override
    Attack attack(Ground ground) {
      return files("image/jpeg", HostileJpeg.scans(ground.width(), ground.height(), ground.scans()));
    }
  },
  PNG_CHUNKS("PNG of chunks of nothing, as many as fit") {
    @Override
    Attack attack(Ground ground) {
      return files("image/png", HostilePng.texts(ground.maxBodyBytes()), HostilePng.emptyData(ground.maxBodyBytes()));
    }
  },
  PNG_BOMBS("PNG whose texts, profile or data unpack into 300 MB") {
    @Override
    Attack attack(Ground ground) {
      byte[] packed = Zeros.deflated(UNPACKED_BYTES);
      return files("image/png", HostilePng.longText("zTXt", packed), HostilePng.longText("iTXt", packed),
          HostilePng.longText("iCCP", packed), HostilePng.longData(packed));
    }
  },
  PNG_PASSES("interlaced PNG of the largest size, 16 bits a sample") {
    @Override
    Attack attack(Ground ground) {
      return files("image/png", HostilePng.interlaced(ground.width(), ground.height()));
    }
  },
  TIFF_STRIPS("TIFF of 30,000 strips, of a strip that unpacks into 300 MB, and of the largest size") {
    @Override
    Attack attack(Ground ground) {
      return files("image/tiff", HostileTiff.strips(HostileTiff.MAX_EDGE_PX), HostileTiff.longStrip(Zeros.deflated(UNPACKED_BYTES)),
          HostileTiff.black(ground.width(), ground.height()));
    }
  },
  MUTANTS("crops as PNG and JPEG with bytes changed at random") {
    @Override
    Attack attack(Ground ground) throws IOException {
      Random random = new Random(ground.seed());
      CropBody jpeg = CropBody.jpeg(ground.portrait().dimmed(CROP_WIDTH, CROP_HEIGHT));
      List<CropBody> mutants = new ArrayList<>();
      for (int i = 0; i < MUTANTS_MADE; i++) {
        CropBody whole = i % 2 == 0 ? ground.crop() : jpeg;
        byte[] bytes = whole.bytes().clone();
        for (int change = random.nextInt(8); change >= 0; change--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        mutants.add(new CropBody(whole.mediaType(), bytes));
      }
      return FileSenders.waiting(SENDERS, mutants);
    }
  },
  LARGEST("portraits of the largest size") {
    @Override
    Attack attack(Ground ground) throws IOException {
      return FileSenders.waiting(SENDERS, List.of(largest(ground)));
    }
  },
  CROWD(Kind.CROWD_SENDERS + " senders at once of crops like the honest ones") {
    @Override
    Attack attack(Ground ground) {
      return FileSenders.waiting(CROWD_SENDERS, List.of(ground.crop()));
    }
  },
  LEAVING("portraits of the largest size whose senders leave at once") {
    @Override
    Attack attack(Ground ground) throws IOException {
      return FileSenders.leaving(SENDERS, List.of(largest(ground)));
    }
  },
  SILENT("100 connections that announce a crop and send none of it") {
    @Override
    Attack attack(Ground ground) {
      return new HeldConnections(100, Then.SILENT, announcing(ground));
    }
  },
  DRIPPING_BODIES("100 connections that send a crop byte by byte") {
    @Override
    Attack attack(Ground ground) {
      return new HeldConnections(100, Then.DRIPPING, announcing(ground));
    }
  },
  DRIPPING_HEADERS("600 connections that send a header byte by byte") {
    @Override
    Attack attack(Ground ground) {
      return new HeldConnections(600, Then.DRIPPING, number -> Requests.ascii("GET / HTTP/1.1\r\nX: "));
    }
  },
  NOT_READING("300 connections that ask for the largest file of the site and read none of it") {
    @Override
    Attack attack(Ground ground) {
      return new HeldConnections(300, Then.NOT_READING, number -> Requests.get(ground.largestAsset()));
    }
  },
  HALF_CLOSED("100 connections that end within a header, within a crop, or with a whole request") {
    @Override
    Attack attack(Ground ground) {
      return new HeldConnections(100, Then.HALF_CLOSED, number -> switch (number % 3) {
        case 0 -> Requests.ascii("GET / HTTP/1.1\r\nHost: localhost\r\n");
        case 1 -> Arrays.copyOf(Requests.post(ground.crop(), sender(ground, number)), 4_000);
        default -> Requests.get(ground.largestAsset());
      });
    }
  },
  REFUSED("requests that are refused at once, " + RefusedFlood.A_SECOND + " a second") {
    @Override
    Attack attack(Ground ground) {
      return new RefusedFlood(ground.crop().bytes());
    }
  };

  /** Of an honest crop, in px: 35 x 45 mm at 600 dots an inch. */
  static final int CROP_WIDTH = 827;

  static final int CROP_HEIGHT = 1063;

  private static final int SENDERS = 8;
  private static final int CROWD_SENDERS = 40;
  private static final int MUTANTS_MADE = 64;
  private static final long UNPACKED_BYTES = 300_000_000;

  private final String description;

  Kind(String description) {
    this.description = description;
  }

  /** Whether it is files that the server is to decode, which a heap can be too small for. */
  boolean isOfFiles() {
    return compareTo(SILENT) < 0;
  }

  /** What is done, for the list. */
  String description() {
    return description;
  }

  /** Makes what it takes. */
  abstract Attack attack(Ground ground) throws IOException;

  /** As it is called on the command line and in the tables. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Attack files(String mediaType, byte[]... files) {
    return FileSenders.waiting(SENDERS, Arrays.stream(files).map(file -> new CropBody(mediaType, file)).toList());
  }

  private static CropBody largest(Ground ground) throws IOException {
    return CropBody.jpeg(ground.portrait().dimmed(ground.width(), ground.height()));
  }

  private static IntFunction<byte[]> announcing(Ground ground) {
    return number -> Requests.postHeader("image/png", ground.crop().bytes().length, sender(ground, number));
  }

  private static String sender(Ground ground, int number) {
    return "attacker " + ground.seed() + "-" + number;
  }
}
