package app.selfsame.message;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Puts the English texts into what is compiled. The same tests run on the JVM and in WebAssembly. */
// TeaVM's newer interface for extensions would be one more dependency, for one class.
@SuppressWarnings("deprecation")
public final class EnglishResource implements ResourceSupplier {
  @Override
  public String[] supplyResources(ResourceSupplierContext context) {
    return new String[] {"texts/en.txt"};
  }
}
