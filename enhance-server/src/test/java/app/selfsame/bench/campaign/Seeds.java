package app.selfsame.bench.campaign;

import app.selfsame.decode.MadeFiles;
import app.selfsame.worker.HeicFile;
import app.selfsame.worker.TestPhotos;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small pictures in every format and with every word on colour and place that the tests know, as they are drawn by code. */
final class Seeds {
  private static final List<String> CODED =
      List.of("chart.heic", "chart-p3.heic", "chart-p3-10.heic", "chart-adobe.heic", "chart-p3.avif");

  private Seeds() {}

  /** A file and what it is. */
  record Named(String name, byte[] bytes) {}

  static List<Named> pictures() throws IOException {
    List<Named> all = new ArrayList<>();
    MadeFiles.all().forEach(file -> all.add(new Named(file.toString(), file.bytes())));
    BufferedImage small = new BufferedImage(150, 200, BufferedImage.TYPE_INT_RGB);
    small.createGraphics().drawImage(TestPhotos.drawnPerson(), 0, 0, 150, 200, null);
    for (int orientation = 1; orientation <= 8; orientation++) {
      all.add(new Named("jpeg, turned " + orientation, TestPhotos.jpegWithOrientation(small, orientation)));
    }
    // As often as a tenth of all the others.
    for (int i = 0; i < Math.max(1, all.size() / 70); i++) {
      CODED.forEach(name -> all.add(new Named(name, HeicFile.file(name))));
      all.add(new Named("heic in pieces", HeicFile.person().bytes()));
      all.add(new Named("heic, mirrored", HeicFile.of("chart").turned(1).mirrored(0).bytes()));
    }
    return all;
  }
}
