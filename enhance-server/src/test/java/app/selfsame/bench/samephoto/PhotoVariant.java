package app.selfsame.bench.samephoto;

import app.selfsame.bench.copies.Framing;
import app.selfsame.bench.copies.JpegCopy;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import java.util.Random;

/** What becomes of a photo between two offices: each is the same photo still. */
public enum PhotoVariant {
  RECROPPED("cut anew and made larger") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      BoxPx face = mesh.box();
      double side = face.height() * (1.5 + 0.4 * chance.nextDouble());
      double left = face.left() + face.width() / 2 - side * (0.45 + 0.1 * chance.nextDouble());
      double top = face.top() + face.height() / 2 - side * (0.5 + 0.1 * chance.nextDouble());
      return JpegCopy.of(Retouching.resized(Retouching.piece(photo, left, top, side), 531), 0.85f);
    }
  },
  SMALL("40 px between the eyes, JPEG of quality 50") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(smaller(photo, mesh, 40), 0.5f);
    }
  },
  SMALLER("28 px between the eyes, JPEG of quality 60") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(smaller(photo, mesh, 28), 0.6f);
    }
  },
  RECOLOURED("other white balance, brightness and saturation") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(Retouching.recoloured(photo, chance), 0.85f);
    }
  },
  GREY("grey, with much more contrast") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(Retouching.contrastyGrey(photo, 1.5), 0.8f);
    }
  },
  TILTED("tilted by 6 degrees and 3 % higher") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      double degrees = chance.nextBoolean() ? 6 : -6;
      return JpegCopy.of(Framing.stretched(Framing.tilted(photo, middle(mesh), degrees), 1.03), 0.85f);
    }
  },
  PRINTED("printed and scanned") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      RgbaImage small = smaller(photo, mesh, 80);
      FarCopies copies = new FarCopies(chance);
      return JpegCopy.of(copies.printed(Framing.tilted(small, new PointPx(0, 0), 1.3)), 0.75f);
    }
  },
  PHOTOGRAPHED("photographed anew, from one side") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(new FarCopies(chance).photographed(smaller(photo, mesh, 110), 0.12), 0.8f);
    }
  },
  RETOUCHED("white background and smoothed skin") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(Retouching.smoothed(Retouching.onWhite(photo, mesh), mesh), 0.85f);
    }
  },
  MIRRORED("mirrored") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(Retouching.mirrored(photo), 0.85f);
    }
  },
  LINES("fine lines and glare over the face") {
    @Override
    public RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance) {
      return JpegCopy.of(Retouching.underLines(smaller(photo, mesh, 90), chance), 0.85f);
    }
  };

  private final String words;

  PhotoVariant(String words) {
    this.words = words;
  }

  /** What was done. */
  public String words() {
    return words;
  }

  /**
   * The photo as it is then.
   *
   * @param mesh its face
   * @param chance the same gives the same
   */
  public abstract RgbaImage of(RgbaImage photo, FaceMesh mesh, Random chance);

  static PointPx middle(FaceMesh mesh) {
    return mesh.point(4);
  }

  static RgbaImage smaller(RgbaImage photo, FaceMesh mesh, double interEyePx) {
    double now = mesh.imageLeftEyeCentre().distancePxTo(mesh.imageRightEyeCentre());
    return Framing.scaled(photo, Math.min(1, interEyePx / now));
  }
}
