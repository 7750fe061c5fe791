package app.selfsame.openapi;

import app.selfsame.account.AccountFeature;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.collection.CollectionFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.comparison.ComparisonFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.enrolment.EnrolmentFeature;
import app.selfsame.feature.Feature;
import app.selfsame.light.FakeLight;
import app.selfsame.payment.FreePayment;
import app.selfsame.policy.PolicyFeature;
import app.selfsame.policy.Practices;
import app.selfsame.portal.PortalFeature;
import app.selfsame.portal.collecting.CollectingFeature;
import app.selfsame.readingkey.ReadingKeyFeature;
import app.selfsame.reference.ReferenceFeature;
import app.selfsame.site.LittleSite;
import app.selfsame.site.Site;
import app.selfsame.site.SiteFeature;
import app.selfsame.webhook.WebhookFeature;
import app.selfsame.zone.ZoneFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The service's OpenAPI document, with its references followed. */
final class ApiDescription {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options");

  private final JsonNode document;

  ApiDescription(JsonNode document) {
    this.document = document;
  }

  /** Of the site, the service for light, and payments. */
  static ApiDescription load() throws IOException {
    SiteFeature site = new SiteFeature(LittleSite.load(), Optional::empty, () -> false);
    return of(List.of(site, FakeLight.feature(), FreePayment.feature()));
  }

  /** Of all there is. */
  static ApiDescription whole() throws IOException {
    Site site = LittleSite.load();
    AccountFeature accounts = new AccountFeature(site);
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, new BlobFeature(), () -> Charging.FREE, () -> BatchEvents.UNHEARD);
    ReadingKeyFeature readingKeys = new ReadingKeyFeature(companies);
    return of(
        List.of(
            new SiteFeature(site, Optional::empty, () -> false),
            FakeLight.feature(),
            FreePayment.feature(),
            accounts,
            companies,
            new WebhookFeature(companies, new BlobFeature()),
            batches,
            new ZoneFeature(batches),
            new ComparisonFeature(batches),
            new EnrolmentFeature(companies, new BlobFeature(), batches),
            readingKeys,
            new CollectionFeature(PackagedEngine.catalogue(), companies, new BlobFeature(), readingKeys),
            new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> false),
            new CollectingFeature(site, companies, Map.of()),
            new ReferenceFeature(site, () -> true, () -> "{}"),
            policies(site)));
  }

  /** Policies of a site that does nothing of what they speak of. */
  static PolicyFeature policies(Site site) {
    return new PolicyFeature(site, new Practices(Map.of(), () -> 0, Optional::empty));
  }

  private static ApiDescription of(List<Feature> features) throws IOException {
    return new ApiDescription(JSON.readTree(app.selfsame.service.ApiDescription.of(features)));
  }

  JsonNode document() {
    return document;
  }

  /** Such as {@code POST /enhance}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    document.path("paths").properties().forEach(
        path -> path.getValue().fieldNames().forEachRemaining(
            method -> {
              if (METHODS.contains(method)) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
              }
            }));
    return operations;
  }

  /** The path that an address is one of, {@code /problems/{code}} for {@code /problems/busy}. */
  Optional<String> pathOf(String address) {
    List<String> paths = new ArrayList<>();
    document.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths.stream()
        .filter(path -> address.matches(path.replaceAll("\\{[a-z]+\\}", "[^/]+")))
        // An address that is a path itself is no other.
        .min(Comparator.comparing((String path) -> path.contains("{")));
  }

  /** All responses that are described, by status; those that have a name of their own as often as they are used. */
  Map<Integer, List<JsonNode>> responses() {
    Map<Integer, List<JsonNode>> responses = new TreeMap<>();
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        operation.path("responses").properties().forEach(
            response ->
                responses.computeIfAbsent(Integer.valueOf(response.getKey()), status -> new ArrayList<>())
                    .add(followed(response.getValue())));
      }
    }
    return responses;
  }

  /** The response of an operation with a status; missing when none is described. */
  JsonNode response(String method, String path, int status) {
    JsonNode operation = document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    return followed(operation.path("responses").path(String.valueOf(status)));
  }

  /** Described fields by lower-case name. */
  Map<String, JsonNode> headers(JsonNode response) {
    Map<String, JsonNode> headers = new TreeMap<>();
    response.path("headers").properties().forEach(
        header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), followed(header.getValue())));
    return headers;
  }

  /** What is wrong with a field's value; empty when nothing is. */
  List<String> faults(JsonNode header, String value) throws IOException {
    JsonNode json = header.path("content").path("application/json");
    if (!json.isMissingNode()) {
      return faultsOf(json.path("schema"), JSON.readTree(value));
    }
    JsonNode schema = header.path("schema");
    boolean number = schema.path("type").asText().equals("integer") && value.matches("[0-9]{1,9}");
    return faultsOf(schema, number ? JSON.valueToTree(Integer.valueOf(value)) : JSON.valueToTree(value));
  }

  /** What is wrong with a value; empty when nothing is. */
  List<String> faultsOf(JsonNode schema, JsonNode value) {
    ObjectNode rooted = JSON.createObjectNode();
    rooted.set("components", document.path("components"));
    rooted.putArray("allOf").add(schema);
    List<String> faults = new ArrayList<>();
    for (Error error : SCHEMAS.getSchema(rooted).validate(value)) {
      faults.add(error.getMessage());
    }
    return faults;
  }

  /** The node itself, or the one that it refers to. */
  JsonNode followed(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : followed(document.at(reference.substring(1)));
  }
}
