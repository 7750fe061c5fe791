package app.selfsame.reference;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.pages.Look;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** {@code GET /v1/reference}: the description of what programs of companies can ask for, as a page. */
public final class ReferenceFeature implements Feature {
  private static final String PATH = "/v1/reference";

  private final Look look;
  private final BooleanSupplier isOn;
  private final Supplier<String> description;

  /**
   * @param look of the page
   * @param isOn whether there are companies; asked once, when this starts
   * @param description in OpenAPI; asked once, likewise
   */
  public ReferenceFeature(Look look, BooleanSupplier isOn, Supplier<String> description) {
    this.look = look;
    this.isOn = isOn;
    this.description = description;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Running start(Ground ground) {
    if (!isOn.getAsBoolean()) {
      return List::of;
    }
    Page page =
        new Pages(look, ground.settings(), true)
            .page(ReferenceFeature.class, "reference.html", ReferenceMessage.TITLE);
    Map<String, Object> shown = Reference.of(description.get());
    List<Route> routes = List.of(Route.get(PATH, context -> page.answer(context, shown)));
    return () -> routes;
  }
}
