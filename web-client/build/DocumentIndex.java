import app.selfsame.document.Catalogue;
import app.selfsame.document.IndexText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the index of the catalogue that it is given. */
final class DocumentIndex {
  public static void main(String[] arguments) throws IOException {
    String catalogue = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    System.out.write(IndexText.write(Catalogue.parse(catalogue)).getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
