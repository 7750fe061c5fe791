package app.selfsame.site;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.Language;
import app.selfsame.network.ModelFile;
import app.selfsame.network.NetworkSet;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** The page fetches networks by the sets that the engine asks for. */
public class PageModelsTest {
  private static final Set<NetworkSet> OF_PHOTOS = EnumSet.of(NetworkSet.PHOTO, NetworkSet.HANDS);

  @Test
  public void thePageNamesEachModelInTheSetOfItsNetworks() throws IOException {
    JsonNode models = assets("/").path("models");
    for (NetworkSet set : OF_PHOTOS) {
      Set<String> expected =
          Arrays.stream(ModelFile.values())
              .filter(file -> file.set() == set)
              .map(ModelFile::fileName)
              .collect(Collectors.toSet());
      Set<String> named = new TreeSet<>();
      models.path(set.name()).fieldNames().forEachRemaining(named::add);
      assertEquals(set.name(), expected, named);
    }
    assertEquals(OF_PHOTOS.size(), models.size());
  }

  /** Nor keeps it for the time without network, nor may ask for it. */
  @Test
  public void nothingOfOtherPagesComesWithThePhotos() {
    List<String> names = Site.packaged().filesOfFirstPage(new Asked(null, Language.EN)).stream().map(SiteFile::name).toList();
    for (ModelFile file : ModelFile.values()) {
      assertEquals(file.fileName(), OF_PHOTOS.contains(file.set()), names.contains(file.fileName()));
    }
  }

  @Test
  public void thePageOfPassportsNamesTheNetworkOfZonesAlone() throws IOException {
    JsonNode models = assets("/passport").path("models");
    assertEquals(1, models.size());
    Set<String> named = new TreeSet<>();
    models.path("MRZ").fieldNames().forEachRemaining(named::add);
    assertEquals(Set.of(ModelFile.MRZ_LINE.fileName()), named);
  }

  @Test
  public void thePageThatComparesNamesTheNetworksOfPhotosAndItsOwn() throws IOException {
    JsonNode models = assets("/compare").path("models");
    for (NetworkSet set : NetworkSet.values()) {
      Set<String> expected =
          Arrays.stream(ModelFile.values())
              .filter(file -> file.set() == set && set != NetworkSet.MRZ)
              .map(ModelFile::fileName)
              .collect(Collectors.toSet());
      Set<String> named = new TreeSet<>();
      models.path(set.name()).fieldNames().forEachRemaining(named::add);
      assertEquals(set.name(), expected, named);
    }
  }

  private static JsonNode assets(String path) throws IOException {
    try (InputStream in = Site.packaged().find(path, new Asked(null, Language.EN)).orElseThrow().identity().open()) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String from = page.substring(page.indexOf("id=\"assets\">") + "id=\"assets\">".length());
      return new ObjectMapper().readTree(from.substring(0, from.indexOf("</script>")));
    }
  }
}
