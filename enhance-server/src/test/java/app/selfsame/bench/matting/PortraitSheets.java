package app.selfsame.bench.matting;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.matting.Matte;
import app.selfsame.matting.MattingWatch;
import app.selfsame.message.English;
import app.selfsame.photos.Csv;
import app.selfsame.portrait.Head;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Strips to look at of photographed portraits, whose alphas nobody knows: cut out and laid on plain colours. */
final class PortraitSheets {
  private static final Set<String> CATEGORIES = Set.of("portrait_candidate", "portrait_other");

  /** White, grey #808080, light blue #a9c7e8 and red #c8102e. */
  private static final List<Integer> BACKGROUNDS =
      List.of(
          RgbaImage.opaque(255, 255, 255),
          RgbaImage.opaque(0x80, 0x80, 0x80),
          RgbaImage.opaque(0xa9, 0xc7, 0xe8),
          RgbaImage.opaque(0xc8, 0x10, 0x2e));

  /** Of the part around the crown that is shown pixel for pixel. */
  private static final int CLOSE_UP = 600;

  /** Where the crown lies in it, from its top. */
  private static final double CROWN = 0.3;

  private final Path photos;
  private final Path sheets;
  private final Engine engine = PackagedEngine.open();
  private final PhotoDecoder decoder = new PhotoDecoder();

  PortraitSheets(Path photos, Path sheets) {
    this.photos = photos;
    this.sheets = sheets;
  }

  void write() throws IOException {
    int number = 0;
    for (Map<String, String> row : Csv.read(photos.resolve("manifest.csv"))) {
      if (CATEGORIES.contains(row.getOrDefault("category", "")) && row.getOrDefault("n_faces", "").equals("1")) {
        write(photos.resolve(row.get("file")), ++number);
      }
    }
  }

  private void write(Path photo, int number) throws IOException {
    byte[] file = Files.readAllBytes(photo);
    Inspection inspection =
        engine.inspect(decoder.decode(file), new SourceFile(ImageFormat.of(file).label(), file.length));
    inspection.complete();
    if (inspection.cut(MattingWatch.NOBODY) instanceof Cutting.Made made) {
      Matte matte = made.matte();
      System.err.printf(
          Locale.ROOT,
          "portrait-%02d %s, confidence %.2f (%s) %s%n",
          number,
          photos.relativize(photo),
          matte.confidence().value(),
          matte.confidence().grade().word(),
          English.say(matte.confidence().sentences()));
      List<BufferedImage> panels = panels(inspection.photo(), matte);
      Strip.write(panels, sheets, String.format(Locale.ROOT, "portrait-%02d", number));
      List<BufferedImage> parts = new ArrayList<>();
      Head head = inspection.portrait().orElseThrow().head();
      for (BufferedImage panel : panels) {
        parts.add(closeUp(panel, head.crownWithHair().orElse(head.crown())));
      }
      Strip.write(parts, sheets, String.format(Locale.ROOT, "portrait-%02d-hair", number));
    } else {
      System.err.printf(Locale.ROOT, "portrait-%02d %s was not cut out%n", number, photos.relativize(photo));
    }
  }

  private static List<BufferedImage> panels(RgbaImage photo, Matte matte) {
    List<BufferedImage> panels = new ArrayList<>();
    panels.add(Pictures.buffered(photo));
    panels.add(Pictures.buffered(Pictures.alpha(matte.cutout())));
    BACKGROUNDS.forEach(background -> panels.add(Pictures.buffered(matte.over(background))));
    return panels;
  }

  private static BufferedImage closeUp(BufferedImage panel, PointPx crown) {
    int width = Math.min(CLOSE_UP, panel.getWidth());
    int height = Math.min(CLOSE_UP, panel.getHeight());
    int left = (int) Math.round(crown.x() - 0.5 * width);
    int top = (int) Math.round(crown.y() - CROWN * height);
    return panel.getSubimage(
        Math.max(0, Math.min(panel.getWidth() - width, left)),
        Math.max(0, Math.min(panel.getHeight() - height, top)),
        width,
        height);
  }
}
