package app.selfsame.payment;

import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.money.Money;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.page.SpokenPrice;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What things cost, for everybody. */
final class PricePage {
  private static final String PRICES = "/prices";

  private final Optional<Money> photo;
  private final List<CreditPack> packs;
  private final Tax tax;
  private final Page page;

  /**
   * @param photo price of a finished file; empty where it is free
   * @param tax what prices of credits say of taxes
   */
  PricePage(Optional<Money> photo, List<CreditPack> packs, Tax tax, Pages pages) {
    this.photo = photo;
    this.packs = packs;
    this.tax = tax;
    page = pages.page(PricePage.class, "prices.html", PriceMessage.PRICES_TITLE);
  }

  Route route() {
    return Route.get(PRICES, this::answer);
  }

  private void answer(Context context) {
    Texts texts = SpokenLanguage.texts(context);
    Message costs =
        photo
            .map(price -> Message.of(PriceMessage.PHOTO_PRICE, Argument.literal(SpokenPrice.of(price, texts))))
            .orElseGet(() -> Message.of(PriceMessage.PHOTO_FREE));
    page.answer(
        context,
        Map.of(
            "photo", costs,
            "isSold", photo.isPresent(),
            "hasPacks", !packs.isEmpty(),
            "packs", packs.stream().map(pack -> CreditPages.named(pack, texts)).toList(),
            "isTaxed", tax == Tax.ADDED));
  }
}
