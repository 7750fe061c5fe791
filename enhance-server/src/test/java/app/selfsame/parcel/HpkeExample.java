package app.selfsame.parcel;

import java.util.HexFormat;
import java.util.List;

/**
 * A message that others have encrypted: of RFC 9180, A.3.1 and A.3.2, which have AES-128-GCM, and for AES-256-GCM of the longer
 * list that the RFC refers to (github.com/cfrg/draft-irtf-cfrg-hpke at 5f503c5, mode 0, KEM 16, KDF 1, AEAD 2). Each is the first
 * one of its list.
 *
 * @param cipher the number of its AEAD
 * @param scalar skRm
 * @param point pkRm
 * @param psk empty in mode_base
 */
record HpkeExample(String name, int cipher, String scalar, String point, String enc, String psk, String sealed) {
  private static final HexFormat HEX = HexFormat.of();

  static final byte[] INFO = HEX.parseHex("4f6465206f6e2061204772656369616e2055726e");
  static final byte[] PSK_ID = HEX.parseHex("456e6e796e20447572696e206172616e204d6f726961");
  static final byte[] AAD = HEX.parseHex("436f756e742d30");
  static final byte[] PLAIN = HEX.parseHex("4265617574792069732074727574682c20747275746820626561757479");

  static final HpkeExample BASE_128 =
      new HpkeExample(
          "A.3.1, base, AES-128-GCM",
          1,
          "f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2",
          "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d12"
              + "8aafd68a2ce72ea0",
          "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfc"
              + "b9382657222d18c4",
          "",
          "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434");

  static final HpkeExample PSK_128 =
      new HpkeExample(
          "A.3.2, psk, AES-128-GCM",
          1,
          "438d8bcef33b89e0e9ae5eb0957c353c25a94584b0dd59c991372a75b43cb661",
          "040d97419ae99f13007a93996648b2674e5260a8ebd2b822e84899cd52d87446ea394ca76223b76639eccdf00e1967db10ade37db4e7db4762"
              + "61fcc8df97c5ffd1",
          "04305d35563527bce037773d79a13deabed0e8e7cde61eecee403496959e89e4d0ca701726696d1485137ccb5341b3c1c7aaee90a4a02449725e"
              + "744b1193b53b5f",
          "0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82",
          "90c4deb5b75318530194e4bb62f890b019b1397bbf9d0d6eb918890e1fb2be1ac2603193b60a49c2126b75d0eb");

  static final HpkeExample BASE_256 =
      new HpkeExample(
          "base, AES-256-GCM",
          2,
          "317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2",
          "04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021"
              + "238f9e2073d2356c",
          "04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370"
              + "d331a4f1f7d5a4e0",
          "",
          "58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f");

  static final List<HpkeExample> ALL = List.of(BASE_128, PSK_128, BASE_256);

  static byte[] bytes(String hex) {
    return HEX.parseHex(hex);
  }
}
