package app.selfsame.browser;

import app.selfsame.document.PhotoDocument;
import app.selfsame.guidance.CameraTemplate;
import app.selfsame.guidance.Framing;
import app.selfsame.worker.TestPhotos;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a browser's pretended camera sees: a drawn person who does not move, for as long as it is looked at. */
public final class CameraFilm implements AutoCloseable {
  public static final int WIDTH_PX = 1280;
  public static final int HEIGHT_PX = 720;

  /** Side of the red square in the upper left corner of each frame, which a mirror would have in the other. */
  static final int MARK_PX = 60;

  private static final Color WALL = new Color(235, 236, 238);

  /** Of {@link TestPhotos#drawnPerson()}: height of the eyes, and from chin to crown. */
  private static final double EYES_Y = 380;
  private static final double HEAD_PX = 396;

  private static final int FRAMES = 30;

  private final Path file;

  private CameraFilm(Path file) {
    this.file = file;
  }

  /**
   * A person where the camera wants one for a document.
   *
   * @param size of the person, to what is wanted
   */
  public static CameraFilm of(PhotoDocument document, double size) throws IOException {
    CameraTemplate template = new CameraTemplate(Framing.of(Optional.of(document)), WIDTH_PX, HEIGHT_PX);
    double scale = size * template.head().height() / HEAD_PX;
    BufferedImage person = TestPhotos.drawnPerson();
    BufferedImage frame = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setColor(WALL);
    g.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
    g.translate(WIDTH_PX / 2.0 - scale * person.getWidth() / 2, template.eyeLineY() - scale * EYES_Y);
    g.scale(scale, scale);
    g.drawImage(person, 0, 0, null);
    g.dispose();
    Graphics2D mark = frame.createGraphics();
    mark.setColor(Color.RED);
    mark.fillRect(0, 0, MARK_PX, MARK_PX);
    mark.dispose();
    return of(frame);
  }

  /** A picture that stands still. */
  static CameraFilm of(BufferedImage picture) throws IOException {
    Path file = Files.createTempFile("film", ".mjpeg");
    byte[] jpeg = TestPhotos.encode(picture, "jpg");
    try (OutputStream film = Files.newOutputStream(file)) {
      for (int i = 0; i < FRAMES; i++) {
        film.write(jpeg);
      }
    }
    return new CameraFilm(file);
  }

  /** What a browser is started with to see it, and to allow its camera to every page. */
  public String[] flags() {
    return new String[] {
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      "--use-file-for-fake-video-capture=" + file
    };
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }
}
