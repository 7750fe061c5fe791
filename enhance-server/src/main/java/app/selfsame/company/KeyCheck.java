package app.selfsame.company;

import app.selfsame.http.Route;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;

/** Tells programs for which company they call and what their key may do, so that a key can be tried. */
final class KeyCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Callers callers;

  KeyCheck(Callers callers) {
    this.callers = callers;
  }

  List<Route> routes() {
    return List.of(Route.get("/v1/company", this::tell));
  }

  private void tell(Context context) {
    Caller caller = callers.require(context);
    ObjectNode all = JSON.createObjectNode().put("company", caller.company().text());
    Callers.key(context).ifPresent(found -> all.put("name", found.companyName()));
    ArrayNode scopes = all.putArray("scopes");
    caller.scopes().stream().sorted().forEach(scope -> scopes.add(scope.word()));
    Callers.key(context)
        .map(CompanyKeys.Found::key)
        .ifPresent(
            key -> {
              ObjectNode shown = all.putObject("key").put("id", key.id()).put("label", key.label());
              shown.put("mode", key.mode().word());
              key.endsAt().ifPresent(end -> shown.put("endsAt", end.toString()));
            });
    context.header("Cache-Control", "no-store");
    context.contentType("application/json").result(all.toString());
  }
}
