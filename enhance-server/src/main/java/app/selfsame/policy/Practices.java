package app.selfsame.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What features know of how they are set up. All of it is asked once, when the policies are written: after these features
 * have started.
 *
 * @param switches whether a site does something; what is not in it is not done
 * @param refundDays for how many days the money for a photo is given back
 * @param photoStore the host of the store that photos are kept in; empty where they are kept in a folder, or nowhere
 */
public record Practices(
    Map<Practice, BooleanSupplier> switches, IntSupplier refundDays, Supplier<Optional<String>> photoStore) {
  public Practices {
    switches = Map.copyOf(switches);
  }

  Set<Practice> on() {
    Set<Practice> on = EnumSet.noneOf(Practice.class);
    switches.forEach(
        (practice, isOn) -> {
          if (isOn.getAsBoolean()) {
            on.add(practice);
          }
        });
    return on;
  }
}
