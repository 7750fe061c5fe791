package app.selfsame.message;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Puts the English texts into what is compiled. The same tests run on the JVM and in WebAssembly. */
public final class EnglishResource implements ResourceSupplier {
  @Override
  public String[] supplyResources(ResourceSupplierContext context) {
    return new String[] {"texts/en.txt"};
  }
}
