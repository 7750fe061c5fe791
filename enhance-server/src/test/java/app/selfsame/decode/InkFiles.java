package app.selfsame.decode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JPEG files of printing inks. */
public final class InkFiles {
  /** Debian's libgs-common; nothing of it is copied. */
  static final Path GHOSTSCRIPT = Path.of("/usr/share/color/icc/ghostscript/default_cmyk.icc");

  private InkFiles() {}

  /** Those of the chart. */
  public static List<MadeFile> charts() throws IOException {
    return MadeFiles.all().stream().filter(file -> file.kind().matches(".*(cmyk|ycck) jpeg.*")).toList();
  }

  /** With photographs' profiles, where they are installed, and turned. */
  public static Map<String, byte[]> others() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] halved = ChartFiles.inkJpeg(true, new ChartFiles.Layout(false, true, 0));
    files.put("turned", JpegSamples.withOrientation(CarriedProfiles.inJpeg(halved, IccFile.inks()), 6));
    if (Files.exists(GHOSTSCRIPT)) {
      byte[] profile = Files.readAllBytes(GHOSTSCRIPT);
      files.put("Ghostscript's profile", CarriedProfiles.inJpeg(ChartFiles.inkJpeg(false), profile));
      files.put("Ghostscript's profile, 4:2:0", CarriedProfiles.inJpeg(halved, profile));
    }
    return files;
  }

  /** Of which the last third is missing. */
  public static byte[] cut(boolean withProfile) throws IOException {
    byte[] whole = ChartFiles.inkJpeg(false);
    byte[] cut = Arrays.copyOf(whole, whole.length - whole.length / 3);
    return CarriedProfiles.inJpeg(cut, withProfile ? IccFile.inks() : null);
  }
}
