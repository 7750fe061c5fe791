package app.selfsame.js;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** What this browser can run: decides which of the four engine scripts it is given. */
public final class Features {
  private Features() {}

  /** Whether WebAssembly has garbage-collected objects. */
  @JSBody(
      script = "return features.hasWasmGc();",
      imports = @JSBodyImport(alias = "features", fromModule = "page/features.js"))
  public static native boolean hasWasmGc();

  /** Whether WebAssembly has SIMD; no neural kernels run without. */
  @JSBody(
      script = "return features.hasSimd();",
      imports = @JSBodyImport(alias = "features", fromModule = "page/features.js"))
  public static native boolean hasSimd();

  /** Whether WebAssembly has relaxed SIMD. */
  @JSBody(
      script = "return features.hasRelaxedSimd();",
      imports = @JSBodyImport(alias = "features", fromModule = "page/features.js"))
  public static native boolean hasRelaxedSimd();
}
