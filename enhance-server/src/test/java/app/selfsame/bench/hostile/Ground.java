package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.CropBody;
import app.selfsame.image.RgbaImage;
import app.selfsame.light.DimPortrait;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What attackers know: what honest crops look like, and how much a server lets in, which they find out by asking.
 *
 * @param crop as honest visitors send it
 * @param maxBodyBytes the largest file that is taken
 * @param width of the largest picture that is taken, in px
 * @param height of it, in px
 * @param scans the most that a progressive picture of that size may have
 * @param largestAsset path of the largest file of the site
 * @param seed of all that is random
 */
record Ground(
    DimPortrait portrait,
    CropBody crop,
    int maxBodyBytes,
    int width,
    int height,
    int scans,
    String largestAsset,
    long seed) {
  private static final int MEGABYTE = 1 << 20;
  private static final int[] BODY_MEGABYTES = {64, 32, 16, 8, 4, 2, 1};
  private static final int MOST_PIXELS = 8_000_000;
  private static final int LEAST_PIXELS = 1_000_000;
  private static final int STEP_PIXELS = 500_000;
  private static final int[] SCANS = {100, 80, 60, 50, 40, 30, 20, 10};
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final Pattern ASSET = Pattern.compile("/assets/[\\w.-]+");

  /** Asks a server that nobody else uses. */
  static Ground of(int port, DimPortrait portrait, CropBody crop, long seed) throws IOException {
    int body = Arrays.stream(BODY_MEGABYTES).map(size -> size * MEGABYTE).filter(size -> takes(port, size)).findFirst()
        .orElseThrow(() -> new IOException("not a body of a megabyte is taken"));
    int pixels = MOST_PIXELS;
    while (pixels > LEAST_PIXELS && !takes(port, flat(pixels))) {
      pixels -= STEP_PIXELS;
    }
    int width = width(pixels);
    int height = pixels / width;
    int scans =
        Arrays.stream(SCANS)
            .filter(count -> takes(port, new CropBody("image/jpeg", HostileJpeg.scans(width, height, count))))
            .findFirst()
            .orElse(1);
    return new Ground(portrait, crop, body, width, height, scans, largestAsset(port), seed);
  }

  /** Of a portrait of so many pixels. */
  private static int width(int pixels) {
    return (int) Math.sqrt((double) pixels * DimPortrait.WIDTH / DimPortrait.HEIGHT);
  }

  private static CropBody flat(int pixels) {
    int width = width(pixels);
    int[] grey = new int[width * (pixels / width)];
    Arrays.fill(grey, 0xff808080);
    return CropBody.png(new RgbaImage(width, pixels / width, grey));
  }

  private static boolean takes(int port, CropBody file) {
    return status(port, Requests.post(file, "scout")) == 200;
  }

  /** Whether a body of this size is asked for. */
  private static boolean takes(int port, int bytes) {
    String header = new String(Requests.postHeader("image/png", bytes, "scout"), StandardCharsets.US_ASCII);
    String asking = header.replace("Connection: close\r\n", "Connection: close\r\nExpect: 100-continue\r\n");
    try (Socket socket = Loopback.connect(new Socket(), Loopback.attacker(0), port, 1_000)) {
      socket.getOutputStream().write(Requests.ascii(asking));
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
      return new String(answer, StandardCharsets.US_ASCII).endsWith(" 100");
    } catch (IOException e) {
      return false;
    }
  }

  private static int status(int port, byte[] request) {
    try {
      return ask(port, request).status();
    } catch (IOException e) {
      return 0;
    }
  }

  private static Answer ask(int port, byte[] request) throws IOException {
    long start = System.nanoTime();
    try (Socket socket = Loopback.connect(new Socket(), Loopback.attacker(0), port, 1_000)) {
      socket.getOutputStream().write(request);
      return Answer.read(socket, start, start + PATIENCE_NANOS);
    }
  }

  /** The path of an asset by the beginning of its name and its ending. */
  static String asset(int port, String begin, String end) throws IOException {
    return assets(port)
        .filter(path -> path.startsWith("/assets/" + begin) && path.endsWith(end))
        .findFirst()
        .orElseThrow(() -> new IOException("the page names no " + begin + end));
  }

  private static Stream<String> assets(int port) throws IOException {
    String page = new String(ask(port, Requests.get("/")).body(), StandardCharsets.UTF_8);
    return ASSET.matcher(page).results().map(found -> found.group());
  }

  private static String largestAsset(int port) throws IOException {
    TreeMap<Integer, String> bySize = new TreeMap<>();
    for (String path : assets(port).distinct().toList()) {
      bySize.put(ask(port, Requests.get(path)).body().length, path);
    }
    return bySize.lastEntry().getValue();
  }

  /** For the list of what is done. */
  @Override
  public String toString() {
    return "files of " + maxBodyBytes / MEGABYTE + " MB, pictures of " + width + " x " + height + " px, " + scans
        + " scans";
  }
}
