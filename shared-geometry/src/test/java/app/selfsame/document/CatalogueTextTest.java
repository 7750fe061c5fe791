package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CatalogueTextTest {
  private static final String BROKEN = country("RU Russia", "ru-visa").replace("channel print", "channel smoke");
  private static final String TEXT =
      country("AT Austria", "at-passport") + "\n" + BROKEN + country("US United States", "us-visa");

  private static String country(String name, String id) {
    return "country " + name + "\n  words x\nsource s\n  title t\n  url https://x\n  confidence official\ndocument " + id
        + "\n  title Passport\n  channel print\n  check https://x\n  from s\n";
  }

  @Test
  public void whatIsAskedForIsReadAndNothingElse() {
    CatalogueText text = new CatalogueText(TEXT);
    assertEquals("Austria", text.find("at-passport").orElseThrow().countryName());
    assertEquals("United States", text.find("us-visa").orElseThrow().countryName());
    assertEquals(Optional.empty(), text.find("us-vis"));
    assertEquals(Optional.empty(), text.find(""));
    assertEquals("own-35x45mm", text.find("own-35x45mm").orElseThrow().id());
    assertThrows(CatalogueException.class, () -> text.find("ru-visa"));
  }

  @Test
  public void anEmptyTextHasNone() {
    assertEquals(Optional.empty(), new CatalogueText("").find("us-visa"));
  }
}
