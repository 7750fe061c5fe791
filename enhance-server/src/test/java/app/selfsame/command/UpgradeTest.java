package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Feature;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.service.Service;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.store.EachEngine;
import app.selfsame.store.Engine;
import app.selfsame.store.Store;
import app.selfsame.store.TestStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** From the version before to this one and back, with what the version before had in its database. */
public class UpgradeTest extends EachEngine {
  /** The company's, one in each file. */
  private static final Map<Engine, String> KEYS =
      Map.of(
          Engine.SQLITE, "sfs_live_CfS95OYzFcKiNxE4_RaHEUpI4ZwBHaCf7cHHWeXwkXNgRDM4J6qUetpsygdv_36A6qP",
          Engine.POSTGRESQL, "sfs_live_yoQQ30ZfYaHDynYk_djArNT6KveUXNeBaqjA0Pufuu7UhLXTF6I4Ee0gIdZR_3CkdQK");
  /** What keeps count of itself. */
  private static final List<String> INNER = List.of("flyway_schema_history", "scheduled_tasks", "sqlite_sequence");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final List<Feature> features = ServeCommand.features(Site.packaged());
  private final List<String> migrations = Service.migrations(features);
  /** The version before had all tables but these. */
  private final List<String> before =
      migrations.stream().filter(tables -> !tables.contains("/readingkey/") && !tables.contains("/collection/")).toList();
  private TestStore store;

  @Before
  public void takeTheOldData() throws Exception {
    store = TestStore.of(engine);
    // Tables are what they were, which the notes among the rows are held against when it is opened again.
    open(before).close();
    String file = "previous-" + engine.name().toLowerCase(Locale.ROOT) + ".sql";
    try (InputStream in = UpgradeTest.class.getResourceAsStream(file);
        Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @After
  public void close() {
    store.close();
  }

  @Test
  public void everyRowIsThereAfterwards() throws Exception {
    Map<String, List<Map<String, String>>> old = rows();
    assertTrue(old.keySet().toString(), old.size() > 30);
    List<String> filled = old.keySet().stream().filter(table -> !old.get(table).isEmpty()).toList();
    assertTrue(
        filled.toString(),
        filled.containsAll(List.of("account", "batch", "batch_photo", "company", "company_key", "face_entry", "payment_order", "webhook")));
    open(migrations).close();
    Map<String, List<Map<String, String>>> now = rows();
    old.forEach((table, rows) -> assertKept(table, rows, now.getOrDefault(table, List.of())));
    assertTrue("and there are new tables", now.size() > old.size());
  }

  @Test
  public void whoHadAKeyAndACompanyHasThem() throws Exception {
    Map<String, String> environment = new HashMap<>(store.environment());
    environment.put("SERVE_ORIGIN", "https://photos.example");
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_FACES", "on");
    environment.put("SERVE_COLLECTIONS", "on");
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    environment.put("SERVE_ENHANCE_PER_DAY", "0");
    environment.put("SERVE_MRZ_PER_DAY", "0");
    environment.put("SERVE_PHOTO_WORKERS", "0");
    Service service =
        new Service(
            features,
            Settings.read(environment, Service.settings(features)),
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            new ProblemPage(Site.packaged()),
            "1.2.3",
            Optional.of(letter -> {}));
    try {
      assertEquals("Old Fotohaus Ltd", get(service, "/v1/company").path("name").asText());
      JsonNode faces = get(service, "/v1/faces/collections");
      assertTrue("what was sealed is opened: " + faces, faces.toString().contains("Staff badges"));
      assertTrue(get(service, "/v1/webhooks").toString().contains("https://hooks.example/in"));
    } finally {
      service.close();
    }
  }

  @Test
  public void theVersionBeforeLeavesWhatIsNewerAlone() throws Exception {
    open(migrations).close();
    Map<String, List<Map<String, String>>> upgraded = rows();
    CannotServeException refusal = assertThrows(CannotServeException.class, () -> open(before));
    assertEquals("server.store.newer", refusal.reason().id());
    assertEquals(upgraded, rows());
  }

  /** The manual's way back. */
  @Test
  public void aCopyOfBeforeTheUpgradeIsServedByTheVersionBefore() throws Exception {
    Assume.assumeTrue(engine == Engine.SQLITE);
    Path copy = folder.getRoot().toPath().resolve("before.db");
    Map<String, List<Map<String, String>>> old = rows();
    try (Store earlier = store(before)) {
      earlier.backUp(copy);
    }
    open(migrations).close();
    try (Store present = store(migrations)) {
      Path upgraded = present.restore(copy, Instant.now()).orElseThrow();
      assertTrue(Files.exists(upgraded));
    }
    open(before).close();
    assertEquals(old, rows());
  }

  private Store store(List<String> tables) throws Exception {
    return Store.of(Settings.read(store.environment(), Service.settings(features)), tables);
  }

  /** Opens it as a version does that has these tables. */
  private Store open(List<String> tables) throws Exception {
    Store opened = store(tables);
    opened.database();
    return opened;
  }

  private Connection open() throws SQLException {
    String url = store.environment().get("SERVE_DATABASE");
    return url == null
        ? DriverManager.getConnection("jdbc:sqlite:" + store.folder().resolve("selfsame.db"))
        : DriverManager.getConnection("jdbc:" + url.replace("postgres:postgres@", ""), "postgres", "postgres");
  }

  /** All rows of all tables, in an order of their own. */
  private Map<String, List<Map<String, String>>> rows() throws SQLException {
    Map<String, List<Map<String, String>>> all = new TreeMap<>();
    String list =
        engine == Engine.SQLITE
            ? "select name from sqlite_master where type = 'table'"
            : "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";
    try (Connection connection = open()) {
      for (Map<String, String> table : query(connection, list)) {
        String name = table.values().iterator().next();
        if (!INNER.contains(name)) {
          List<Map<String, String>> rows = new ArrayList<>(query(connection, "select * from " + name));
          rows.sort((one, other) -> one.toString().compareTo(other.toString()));
          all.put(name, rows);
        }
      }
    }
    return all;
  }

  private static List<Map<String, String>> query(Connection connection, String sql) throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          Object value = found.getObject(i);
          String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
          row.put(found.getMetaData().getColumnName(i), text);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** New columns apart. */
  private static void assertKept(String table, List<Map<String, String>> old, List<Map<String, String>> now) {
    assertEquals(table, old.size(), now.size());
    for (Map<String, String> row : old) {
      Stream<Map<String, String>> same = now.stream().filter(other -> other.entrySet().containsAll(row.entrySet()));
      assertEquals(table + " " + row, 1, same.count());
    }
  }

  private JsonNode get(Service service, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
            .header("Authorization", "Bearer " + KEYS.get(engine))
            .build();
    HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    JsonNode body = new ObjectMapper().readTree(answer.body());
    assertEquals(path + " " + body, 200, answer.statusCode());
    return body;
  }
}
