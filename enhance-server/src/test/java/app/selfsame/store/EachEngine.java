package app.selfsame.store;

import java.util.List;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Runs a class of tests once with SQLite and once with PostgreSQL. */
@RunWith(Parameterized.class)
public abstract class EachEngine {
  @Parameter public Engine engine;

  @Parameters(name = "{0}")
  public static List<Engine> engines() {
    return List.of(Engine.values());
  }
}
