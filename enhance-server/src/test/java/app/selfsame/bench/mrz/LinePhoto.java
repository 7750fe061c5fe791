package app.selfsame.bench.mrz;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What lies under and over the print, and what a camera makes of it. */
final class LinePhoto {
  private static final int SINES = 4096;
  private static final float[] SINE = new float[SINES];

  static {
    for (int i = 0; i < SINES; i++) {
      SINE[i] = (float) Math.sin(2 * Math.PI * i / SINES);
    }
  }

  private final Chance chance;
  private final LinePlan plan;
  private final double pitch;
  private final double left;
  private final double paper;
  private final double contrast;
  private int width;
  private int height;
  /** How bright the ground is at each px, as a share of the paper. */
  private float[] ground;

  /** A photo still to be taken. */
  LinePhoto(Chance chance, LinePlan plan, LinePlace place) {
    this.chance = chance;
    this.plan = plan;
    pitch = place.pitchPx();
    left = place.leftPx();
    paper = chance.between(120, 250);
    contrast = chance.between(0.25, 0.95);
  }

  /** Black on white. */
  static Raster plain(Raster ink) {
    Raster photo = new Raster(ink.width, ink.height);
    for (int i = 0; i < photo.values.length; i++) {
      photo.values[i] = Math.round(235 - 195 * ink.values[i]);
    }
    return photo;
  }

  /** The photo of that ink, 0..255 in whole steps. */
  Raster take(Raster print) {
    width = print.width;
    height = print.height;
    ground = new float[width * height];
    Arrays.fill(ground, 1);
    Raster ink = chance.of(0.15) ? shaken(print) : print;
    wear(ink);
    drawPatterns();
    if (chance.of(0.25)) {
      darken(patches(chance.whole(2, 30), chance.whole(1, 4)), chance.between(0.05, 0.5) * contrast);
    }
    if (chance.of(0.12)) {
      drawStrokes();
    }
    if ((plan.lead > 0 || plan.trail > 0) && chance.of(0.6)) {
      drawEdges();
    }
    if (chance.of(0.06)) {
      fold();
    }
    Raster photo = new Raster(width, height);
    for (int i = 0; i < photo.values.length; i++) {
      float bright = Math.max(0.1f, Math.min(1.3f, ground[i]));
      photo.values[i] = (float) (paper * bright * (1 - contrast * ink.values[i]));
    }
    light(photo);
    if (chance.of(0.06)) {
      showOnScreen(photo);
    }
    double noise = chance.oneOf(0.5, 1, 2, 4, 6) * Math.min(1, contrast * 1.5);
    for (int i = 0; i < photo.values.length; i++) {
      photo.values[i] = Math.round(Math.max(0, Math.min(255, photo.values[i] + noise * chance.noise())));
    }
    return chance.of(0.7) ? compressed(photo, (float) chance.between(0.3, 0.95)) : photo;
  }

  private Raster shaken(Raster ink) {
    int length = pitch > 10 && chance.of(0.4) ? 5 : 3;
    float[] along = new float[length];
    Arrays.fill(along, 1f / length);
    float[] none = {1};
    return chance.of(0.5) ? ink.filtered(along, none) : ink.filtered(none, along);
  }

  /** Ink that is paler here and there, or printed in dots. */
  private void wear(Raster ink) {
    if (chance.of(0.1)) {
      float[] pale = patches(chance.whole(4, 60), chance.whole(1, 4));
      float depth = (float) chance.between(0.2, 0.6);
      for (int i = 0; i < pale.length; i++) {
        ink.values[i] *= 1 - depth * pale[i];
      }
    }
    if (chance.of(0.05) && pitch > 8) {
      double dots = chance.between(5, Math.min(12, pitch / 1.6));
      float depth = (float) chance.between(0.15, 0.5);
      for (int y = 0; y < height; y++) {
        float across = sine(dots * y / pitch);
        for (int x = 0; x < width; x++) {
          ink.values[y * width + x] *= 1 - depth * (0.5f + 0.5f * across * sine(dots * x / pitch));
        }
      }
    }
  }

  /** Fine curved lines. */
  private void drawPatterns() {
    double depth = chance.oneOf(0, 0, 0.08, 0.2, 0.35) * contrast;
    int patterns = chance.whole(0, 3);
    for (int p = 0; p < patterns && depth > 0; p++) {
      double waveX = chance.normal() * 1.2 / pitch;
      double waveY = chance.normal() * 1.5 / pitch;
      double bend = chance.between(0.1, 0.8) / (2 * Math.PI * pitch);
      double bendStart = chance.between(0, 1);
      double start = chance.between(0, 1);
      int sharpness = (int) chance.oneOf(1, 2, 4);
      float share = (float) (depth * chance.between(0.3, 1));
      for (int x = 0; x < width; x++) {
        double phase = waveX * x + 1.5 / (2 * Math.PI) * sine(bend * x + bendStart) + start;
        for (int y = 0; y < height; y++) {
          float wave = 0.5f + 0.5f * sine(phase + waveY * y);
          float squared = wave * wave;
          ground[y * width + x] -= share * (sharpness == 1 ? wave : sharpness == 2 ? squared : squared * squared);
        }
      }
    }
  }

  /** Values of 0 to 1 that change slowly, from that many columns and rows. */
  private float[] patches(int columns, int rows) {
    Raster coarse = new Raster(columns, rows);
    for (int i = 0; i < coarse.values.length; i++) {
      coarse.values[i] = (float) chance.between(0, 1);
    }
    return coarse.resampled(0, (double) columns / width, width, 0, (double) rows / height, height, true).values;
  }

  private void darken(float[] where, double depth) {
    for (int i = 0; i < where.length; i++) {
      ground[i] -= (float) (depth * where[i]);
    }
  }

  /** Of stamps and pens. */
  private void drawStrokes() {
    int strokes = chance.whole(1, 3);
    for (int stroke = 0; stroke < strokes; stroke++) {
      double x = chance.between(-0.1, 1.1) * width;
      double slant = chance.normal() * 4 * pitch / height;
      double half = pitch * chance.between(0.05, 0.25);
      float depth = (float) chance.between(0.1, 0.5);
      double length = Math.sqrt(1 + slant * slant);
      for (int row = 0; row < height; row++) {
        double middle = x + slant * (row - height / 2.0);
        int to = (int) Math.min(width - 1.0, Math.ceil(middle + (half + 1) * length));
        for (int column = (int) Math.max(0, Math.floor(middle - (half + 1) * length)); column <= to; column++) {
          double distance = Math.abs(column + 0.5 - middle) / length;
          ground[row * width + column] -= depth * (float) Math.max(0, Math.min(1, half + 0.5 - distance));
        }
      }
    }
  }

  /** Something darker or brighter begins before or behind the text. */
  private void drawEdges() {
    float other = (float) chance.between(0.2, 1.2);
    double before = left + (plan.lead - chance.between(0.4, 2)) * pitch;
    double behind = left + (plan.cells - plan.trail + chance.between(0.4, 2)) * pitch;
    for (int x = 0; x < width; x++) {
      if (plan.lead > 0 && x < before || plan.trail > 0 && x > behind) {
        for (int y = 0; y < height; y++) {
          ground[y * width + x] *= other;
        }
      }
    }
  }

  /** A crease, and another light on one side of it. */
  private void fold() {
    double at = chance.between(0, 1) * width;
    double slant = chance.normal() * 0.5;
    double half = pitch * chance.between(0.03, 0.12) + 0.5;
    float crease = (float) chance.between(-0.5, 0.25);
    float beyond = (float) chance.between(0.75, 1.1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double distance = x - at - slant * (y - height / 2.0);
        float shine = crease * (float) Math.exp(-distance * distance / (2 * half * half));
        ground[y * width + x] = ground[y * width + x] * (distance > 0 ? beyond : 1) + shine;
      }
    }
  }

  private void light(Raster photo) {
    if (chance.of(0.5)) {
      double depth = chance.between(0, 0.4);
      double waves = chance.between(0.5, 6) / (2 * Math.PI * plan.cells * pitch);
      double start = chance.between(0, 1);
      for (int x = 0; x < width; x++) {
        multiplyColumn(photo, x, 1 + depth * sine(waves * x + start));
      }
    }
    if (chance.of(0.08)) {
      double at = left + chance.between(0, plan.cells) * pitch;
      double spread = chance.between(1, 5) * pitch;
      double glare = chance.between(40, 160);
      for (int x = 0; x < width; x++) {
        float shine = (float) (glare * Math.exp(-(x - at) * (x - at) / (spread * spread)));
        for (int y = 0; y < height; y++) {
          photo.values[y * width + x] += shine;
        }
      }
    }
  }

  private void multiplyColumn(Raster photo, int x, double factor) {
    for (int y = 0; y < height; y++) {
      photo.values[y * width + x] *= (float) factor;
    }
  }

  /** The grid of a screen beats with that of the camera. */
  private void showOnScreen(Raster photo) {
    double waveX = chance.between(0.05, 0.45);
    double waveY = chance.between(-0.45, 0.45);
    double other = chance.between(0.05, 0.45);
    float depth = (float) chance.between(0.03, 0.15);
    for (int y = 0; y < height; y++) {
      float rows = 1 + depth * sine(other * y);
      for (int x = 0; x < width; x++) {
        photo.values[y * width + x] *= rows * (1 + depth * sine(waveX * x + waveY * y));
      }
    }
  }

  private static Raster compressed(Raster photo, float quality) {
    BufferedImage image = new BufferedImage(photo.width, photo.height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) photo.values[i];
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try {
      ByteArrayOutputStream jpeg = new ByteArrayOutputStream(1 << 14);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
        writer.setOutput(out);
        writer.write(null, new IIOImage(image, null, null), parameters);
      }
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg.toByteArray())));
      byte[] read = ((DataBufferByte) reader.read(0).getRaster().getDataBuffer()).getData();
      Raster made = new Raster(photo.width, photo.height);
      for (int i = 0; i < read.length; i++) {
        made.values[i] = read[i] & 0xff;
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
      reader.dispose();
    }
  }

  /** The sine of a number of turns. */
  private static float sine(double turns) {
    return SINE[(int) Math.floor((turns - Math.floor(turns)) * SINES) & SINES - 1];
  }
}
