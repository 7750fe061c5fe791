package app.selfsame.payment;

import app.selfsame.company.CompanyId;
import app.selfsame.company.Owners;
import app.selfsame.credits.Charging;
import app.selfsame.credits.Credits;
import app.selfsame.http.Origin;
import app.selfsame.ledger.Booked;
import app.selfsame.mail.Mailing;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Takes credits for photos, one for each, and tells a company's owners when few are left: once, until more are bought.
 */
final class Spending implements Charging {
  private final Credits credits;
  private final Owners owners;
  private final Mailing lowLetters;
  private final int low;
  private final Origin origin;

  /**
   * @param lowLetters tells an owner that few are left, see {@link LowCreditLetters}
   * @param low how many are few
   */
  Spending(Credits credits, Owners owners, Mailing lowLetters, int low, Origin origin) {
    this.credits = credits;
    this.owners = owners;
    this.lowLetters = lowLetters;
    this.low = low;
    this.origin = origin;
  }

  @Override
  public boolean isFree() {
    return false;
  }

  @Override
  public Optional<Shortage> reserve(Handle transaction, String company, String cause, int photos) {
    if (credits.reserve(transaction, cause, company, photos) != Booked.TOO_LITTLE) {
      return Optional.empty();
    }
    long available = credits.balance(transaction, company).available();
    return Optional.of(new Shortage(available, origin.at(CreditPages.path(new CompanyId(company)))));
  }

  @Override
  public void settle(Handle transaction, String company, String cause) {
    if (credits.settle(transaction, cause, company, 1, low)) {
      owners.of(transaction, new CompanyId(company))
          .forEach(owner -> lowLetters.post(transaction, LowCreditLetters.id(company, owner)));
    }
  }

  @Override
  public void release(Handle transaction, String company, String cause, int photos) {
    credits.release(transaction, cause, company, photos);
  }
}
