package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chart in every kind of file, with every word on its colours that this kind can carry, sound or
 * not, and with statements that do not hold.
 */
public final class MadeFiles {
  private static final int[] P3_POINTS = {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};
  private static final int[] SRGB_POINTS = {31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000};

  private final List<MadeFile> files = new ArrayList<>();

  private MadeFiles() throws IOException {
    addLight();
    addPngWords();
    addGrey();
    addInks();
    files.addAll(MisstatedFiles.all());
    files.addAll(MisstatedTiffs.all());
  }

  public static List<MadeFile> all() throws IOException {
    return new MadeFiles().files;
  }

  private interface Carrier {
    byte[] with(byte[] profile) throws IOException;
  }

  private void addLight() throws IOException {
    Map<String, Carrier> kinds = new LinkedHashMap<>();
    kinds.put("jpeg", icc -> CarriedProfiles.inJpeg(ChartFiles.jpeg(ChartFiles.FULL, false), icc));
    kinds.put("jpeg 4:2:2", icc -> CarriedProfiles.inJpeg(ChartFiles.jpeg(ChartFiles.HALVED, false), icc));
    kinds.put("jpeg 4:2:0", icc -> CarriedProfiles.inJpeg(ChartFiles.jpeg(ChartFiles.QUARTERED, false), icc));
    kinds.put("progressive jpeg", icc -> CarriedProfiles.inJpeg(ChartFiles.jpeg(ChartFiles.QUARTERED, true), icc));
    kinds.put("untransformed jpeg", icc -> CarriedProfiles.inJpeg(ChartFiles.untransformedJpeg(), icc));
    kinds.put("png", icc -> CarriedProfiles.inPng(ChartFiles.png(8, true, false), icc));
    kinds.put("png with alpha", icc -> CarriedProfiles.inPng(ChartFiles.png(8, true, true), icc));
    kinds.put("16 bit png", icc -> CarriedProfiles.inPng(ChartFiles.png(16, true, false), icc));
    kinds.put("palette png", icc -> CarriedProfiles.inPng(ChartFiles.withPalette("png"), icc));
    kinds.put("interlaced png", icc -> CarriedProfiles.inPng(ChartFiles.interlacedPng(), icc));
    kinds.put("lossless webp", icc -> CarriedProfiles.inWebp(ChartFiles.webp(ReferenceWebp.LOSSLESS, false), icc));
    kinds.put("lossy webp", icc -> CarriedProfiles.inWebp(ChartFiles.webp(95, false), icc));
    kinds.put("tiff", ChartFiles::tiff);
    kinds.put("16 bit tiff", ChartFiles::deepTiff);
    kinds.put("bmp", icc -> CarriedProfiles.inBmp(ChartFiles.bmp(), icc));
    kinds.put("palette bmp", icc -> CarriedProfiles.inBmp(ChartFiles.withPalette("bmp"), icc));
    kinds.put("gif", icc -> CarriedProfiles.inGif(ChartFiles.withPalette("gif"), icc));
    Map<String, byte[]> profiles = profiles();
    Map<String, int[]> shown = new LinkedHashMap<>();
    profiles.forEach((name, profile) -> shown.put(name, light(profile)));
    for (Map.Entry<String, Carrier> kind : kinds.entrySet()) {
      Carrier carrier = kind.getValue();
      add(kind.getKey(), "no profile", carrier.with(null), light(null));
      for (Map.Entry<String, byte[]> profile : profiles.entrySet()) {
        // No browser looks for one in GIF.
        int[] seen = shown.get(kind.getKey().equals("gif") ? "sRGB" : profile.getKey());
        add(kind.getKey(), profile.getKey(), carrier.with(profile.getValue()), seen);
      }
      for (Map.Entry<String, byte[]> unsound : unsound().entrySet()) {
        add(kind.getKey(), unsound.getKey(), carrier.with(unsound.getValue()), light(null));
      }
    }
    add("palette tiff", "no profile", ChartFiles.withPalette("tiff"), light(null));
    add("lossy webp with alpha", "no profile", ChartFiles.webp(95, true), light(null));
    add("lossless webp with alpha", "no profile", ChartFiles.webp(ReferenceWebp.LOSSLESS, true), light(null));
    for (String compression : new String[] {"None", "LZW", "Deflate", "PackBits"}) {
      add("tiff " + compression, "no profile", ChartFiles.tiff(compression), light(null));
    }
  }

  private static Map<String, byte[]> profiles() {
    Map<String, byte[]> profiles = new LinkedHashMap<>();
    profiles.put("sRGB", IccFile.rgb(IccFile.SRGB, 0));
    profiles.put("Display P3", IccFile.rgb(IccFile.DISPLAY_P3, 0));
    profiles.put("Adobe RGB", IccFile.rgb(IccFile.ADOBE_RGB, IccFile.ADOBE_GAMMA));
    return profiles;
  }

  /** Shown as if there were none. */
  private static Map<String, byte[]> unsound() {
    byte[] sound = IccFile.rgb(IccFile.DISPLAY_P3, 0);
    Map<String, byte[]> profiles = new LinkedHashMap<>();
    profiles.put("empty profile", new byte[0]);
    profiles.put("profile cut in its header", Arrays.copyOf(sound, 100));
    profiles.put("profile cut in its tables", Arrays.copyOf(sound, 300));
    profiles.put("profile of zeros", new byte[200]);
    profiles.put("profile that says it is 2 GB", ByteBuffer.wrap(sound.clone()).putInt(0, Integer.MAX_VALUE).array());
    profiles.put("profile of grey", IccFile.grey(1.8));
    return profiles;
  }

  /** Each has the meaning of a profile that is made for it. */
  private void addPngWords() throws IOException {
    byte[] p3 = IccFile.rgb(IccFile.DISPLAY_P3, 0);
    byte[] power = IccFile.rgb(IccFile.DISPLAY_P3, 2.2);
    byte[] bright = IccFile.rgb(IccFile.SRGB, 1.8);
    byte[] dark = IccFile.rgb(IccFile.SRGB, 2.2);
    byte[] gamma = PngChunks.chunk("gAMA", numbers(55_556));
    for (String kind : new String[] {"png", "palette png", "16 bit png"}) {
      byte[] file =
          switch (kind) {
            case "png" -> ChartFiles.png(8, true, false);
            case "palette png" -> ChartFiles.withPalette("png");
            default -> ChartFiles.png(16, true, false);
          };
      add(kind, "sRGB chunk", inserted(file, PngChunks.chunk("sRGB", new byte[1])), light(null));
      add(kind, "gAMA 1/2.2", inserted(file, PngChunks.chunk("gAMA", numbers(45_455))), light(null));
      add(kind, "gAMA 1/1.8", inserted(file, gamma), light(bright));
      byte[] points = PngChunks.chunk("cHRM", numbers(SRGB_POINTS));
      add(kind, "gAMA 1/1.8, cHRM of sRGB", inserted(inserted(file, points), gamma), light(bright));
      byte[] common = PngChunks.chunk("gAMA", numbers(45_455));
      add(kind, "gAMA 1/2.2, cHRM of sRGB", inserted(inserted(file, points), common), light(dark));
      byte[] wide = PngChunks.chunk("cHRM", numbers(P3_POINTS));
      add(kind, "gAMA, cHRM of P3", inserted(inserted(file, wide), common), light(power));
      add(kind, "cHRM of P3", inserted(file, wide), light(null));
      byte[] coded = PngChunks.chunk("cICP", new byte[] {12, 13, 0, 1});
      add(kind, "cICP of P3", inserted(file, coded), light(p3));
    }
  }

  private void addGrey() throws IOException {
    byte[] profile = IccFile.grey(1.8);
    byte[] colours = IccFile.rgb(IccFile.DISPLAY_P3, 0);
    for (byte[] sound : new byte[][] {null, profile, colours}) {
      String colour = sound == null ? "no profile" : sound == profile ? "grey of gamma 1.8" : "profile of colours";
      int[] shown = grey(sound == profile ? profile : null);
      add("grey jpeg", colour, CarriedProfiles.inJpeg(ChartFiles.greyJpeg(), sound), shown);
      add("grey png", colour, CarriedProfiles.inPng(ChartFiles.png(8, false, false), sound), shown);
      add("grey png with alpha", colour, CarriedProfiles.inPng(ChartFiles.png(8, false, true), sound), shown);
      add("grey tiff", colour, ChartFiles.greyTiff(TiffFile.GREY, 8, sound), shown);
      add("16 bit grey tiff", colour, ChartFiles.greyTiff(TiffFile.GREY, 16, sound), shown);
      add("grey tiff with white as zero", colour, ChartFiles.greyTiff(TiffFile.WHITE_IS_ZERO, 8, sound), shown);
      add("16 bit grey png", colour, CarriedProfiles.inPng(ChartFiles.png(16, false, false), sound), shown);
    }
  }

  private void addInks() throws IOException {
    for (byte[] profile : new byte[][] {null, IccFile.inks()}) {
      String colour = profile == null ? "no profile" : "inks";
      int[] shown = inks(profile);
      for (Map.Entry<String, byte[]> file : inkJpegs().entrySet()) {
        add(file.getKey(), colour, CarriedProfiles.inJpeg(file.getValue(), profile), shown);
      }
      add("cmyk tiff", colour, ChartFiles.inkTiff(profile), shown);
    }
    byte[] ink = ChartFiles.inkJpeg(false);
    add("cmyk jpeg", "inks of 16 bits", CarriedProfiles.inJpeg(ink, IccFile.inksOfSixteenBits()),
        inks(IccFile.inksOfSixteenBits()));
    add("cmyk jpeg", "inks of version 4", CarriedProfiles.inJpeg(ink, IccFile.inksOfVersion4()),
        inks(IccFile.inksOfVersion4()));
    add("cmyk jpeg", "inks with measured colours", CarriedProfiles.inJpeg(ink, IccFile.inksWithMeasuredColours()),
        inks(IccFile.inksWithMeasuredColours()));
  }

  private static Map<String, byte[]> inkJpegs() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("cmyk jpeg", ChartFiles.inkJpeg(false));
    files.put("ycck jpeg", ChartFiles.inkJpeg(true));
    files.put("ycck jpeg 4:2:0", ChartFiles.inkJpeg(true, new ChartFiles.Layout(false, true, 0)));
    files.put("cmyk jpeg with restarts", ChartFiles.inkJpeg(false, new ChartFiles.Layout(false, false, 3)));
    files.put("progressive cmyk jpeg", ChartFiles.inkJpeg(false, new ChartFiles.Layout(true, false, 0)));
    files.put("progressive ycck jpeg 4:2:0", ChartFiles.inkJpeg(true, new ChartFiles.Layout(true, true, 5)));
    files.put("cmyk jpeg that says nothing", ChartFiles.inkJpegThatSaysNothing(false, ChartFiles.Layout.PLAIN));
    return files;
  }

  private void add(String kind, String colour, byte[] bytes, int[] shown) {
    files.add(new MadeFile(kind, colour, bytes, shown));
  }

  private static byte[] inserted(byte[] file, byte[] chunk) {
    return JpegSamples.insert(file, PngChunks.BEHIND_HEADER, chunk);
  }

  private static byte[] numbers(int... numbers) {
    ByteBuffer data = ByteBuffer.allocate(4 * numbers.length);
    data.asIntBuffer().put(numbers);
    return data.array();
  }

  private static int[] light(byte[] profile) {
    ICC_ColorSpace space = space(profile);
    int[] shown = new int[ColourChart.COUNT];
    for (int patch = 0; patch < shown.length; patch++) {
      shown[patch] = shown(space, ColourChart.light(patch));
    }
    return shown;
  }

  private static int[] grey(byte[] profile) {
    ICC_ColorSpace space = space(profile);
    int[] shown = new int[ColourChart.COUNT];
    for (int patch = 0; patch < shown.length; patch++) {
      int grey = ColourChart.light(patch)[0];
      shown[patch] = profile == null ? RgbaImage.opaque(grey, grey, grey) : shown(space, grey);
    }
    return shown;
  }

  /** Without a profile each ink is a filter of its own (TIFF 6.0, section 16). */
  private static int[] inks(byte[] profile) {
    ICC_ColorSpace space = space(profile);
    int[] shown = new int[ColourChart.COUNT];
    for (int patch = 0; patch < shown.length; patch++) {
      int[] inks = ColourChart.inks(patch);
      double light = 1 - inks[3] / 255.0;
      shown[patch] =
          profile == null
              ? RgbaImage.opaque(
                  (int) Math.round((255 - inks[0]) * light),
                  (int) Math.round((255 - inks[1]) * light),
                  (int) Math.round((255 - inks[2]) * light))
              : shown(space, inks);
    }
    return shown;
  }

  private static ICC_ColorSpace space(byte[] profile) {
    return profile == null ? null : new ICC_ColorSpace(ICC_Profile.getInstance(profile));
  }

  /** By littleCMS, which is what Java converts single colours with. */
  private static int shown(ICC_ColorSpace space, int... samples) {
    if (space == null) {
      return RgbaImage.opaque(samples[0], samples[1], samples[2]);
    }
    float[] colour = new float[samples.length];
    for (int i = 0; i < colour.length; i++) {
      colour[i] = samples[i] / 255f;
    }
    float[] rgb = space.toRGB(colour);
    return RgbaImage.opaque(Math.round(255 * rgb[0]), Math.round(255 * rgb[1]), Math.round(255 * rgb[2]));
  }
}
