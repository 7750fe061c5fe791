package app.selfsame.payment.pack;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What packs of credits are sold, such as {@code 100:29.00 EUR, 1000:249.00 EUR}; none for an empty text. */
public final class CreditPacks implements Kind<List<CreditPack>> {
  private static final int MOST = 8;

  @Override
  public Optional<List<CreditPack>> read(String text) {
    if (text.isEmpty()) {
      return Optional.of(List.of());
    }
    List<CreditPack> packs = new ArrayList<>();
    for (String one : text.split(",", -1)) {
      Optional<CreditPack> pack = CreditPack.parse(one.strip());
      if (pack.isEmpty()) {
        return Optional.empty();
      }
      packs.add(pack.get());
    }
    // Of two packs with as many credits nobody could say which one was bought; of two currencies which one is asked for.
    boolean areToldApart = packs.stream().map(CreditPack::credits).distinct().count() == packs.size();
    boolean isOneCurrency = packs.stream().map(pack -> pack.price().currency()).distinct().count() == 1;
    return areToldApart && isOneCurrency && packs.size() <= MOST ? Optional.of(List.copyOf(packs)) : Optional.empty();
  }

  @Override
  public Message allowed() {
    return Message.of(PackMessage.PACKS);
  }
}
