package app.selfsame.texts;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Puts the English texts into what is compiled. Goes when messages leave the engine without words. */
public final class EnglishResource implements ResourceSupplier {
  @Override
  public String[] supplyResources(ResourceSupplierContext context) {
    return new String[] {"texts/en.txt"};
  }
}
