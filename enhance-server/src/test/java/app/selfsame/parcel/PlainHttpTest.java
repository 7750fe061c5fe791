package app.selfsame.parcel;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Browsers keep their cryptography shut on pages that came by plain HTTP: that is said before a photo is taken. */
public class PlainHttpTest {
  @Test
  public void whatABrowserKeepsShutIsSaid() throws Exception {
    try (ParcelPage page = ParcelPage.overPlainHttp()) {
      assertEquals("insecure-page", page.call("lack", ParcelPage.object()).asText());
      assertEquals(
          "insecure-page",
          page.call("makeKeyFile", ParcelPage.object().put("name", "x").put("passphrase", "")).path("fault").asText());
      assertEquals(
          "insecure-page",
          page.call("link", ParcelPage.object().put("secret", TestParcels.SECRET)).path("fault").asText());
    }
  }
}
